// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const t = request.content.text;
    return { content: { text: [t.replace(/(\w+)@(\w+)/g, (m, u, h, i) => `${h}:${u}@${i}`), t.replaceAll('a', '$&$&'), t.replace(/(?<u>\w+)@(?<h>\w+)/, '$<h> at $<u>'), t.replace('@', "[$`|$'|$$]"), t.replaceAll(/[aeiou]/g, (v) => v.toUpperCase())].join('\n') } };
  }
}
