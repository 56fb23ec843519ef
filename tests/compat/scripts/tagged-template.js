// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const md = (strings, ...values) => strings.raw.reduce((out, part, i) => out + part + (i < values.length ? String(values[i]).replace(/[*_~`]/g, '\\$&') : ''), '');
    const { user, n } = request.content;
    return { content: { text: md`*${user}* did ${n} things\n` + String.raw`\d+${n}` } };
  }
}
