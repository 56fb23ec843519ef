// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const { issue: { key, fields }, user, changelog } = request.content;
    const changes = changelog.items.map((item) => `${item.field}: ${item.fromString || '–'} → ${item.toString}`);
    return { content: { text: `${user.displayName} changed <${key}> ${fields.summary.replace(/[[\]]/g, '\\$&')}`, attachments: [{ text: changes.join('\n'), color: fields.priority.name === 'High' ? '#ff0000' : undefined, fields: fields.labels.map((value) => ({ title: 'label', value })) }] } };
  }
}
