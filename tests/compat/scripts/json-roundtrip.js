// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const text = JSON.stringify(request.content, (k, v) => typeof v === 'number' ? Math.round(v * 100) / 100 : v, 2);
    const back = JSON.parse(text, (k, v) => typeof v === 'string' && /^\d{4}-\d\d-\d\dT/.test(v) ? new Date(v).getTime() : v);
    return { content: { text, back, short: JSON.stringify(request.content, ['a', 'b']) } };
  }
}
