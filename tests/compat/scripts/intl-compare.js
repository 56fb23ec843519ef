// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const c = new Intl.Collator('de', { numeric: true, sensitivity: 'base' });
    return { content: { text: request.content.list.sort(c.compare).join(), eq: c.compare('a', 'Ä'), sv: ['z', 'ä', 'a'].sort(new Intl.Collator('sv').compare) } };
  }
}
