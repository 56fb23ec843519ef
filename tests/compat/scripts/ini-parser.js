// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const result = { _: {} };
    let section = result._;
    for (const [index, raw] of request.content.ini.split(/\r?\n/).entries()) {
      const line = raw.replace(/(?<!\\)[;#].*$/, '').trim();
      if (!line) continue;
      const head = line.match(/^\[(?<name>[^\]]+)\]$/);
      if (head) {
        section = result[head.groups.name] ??= {};
        continue;
      }
      const at = line.indexOf('=');
      if (at < 1) return { error: `line ${index + 1}: ${line}` };
      const [key, value] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
      section[key] = /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : value !== '' && !isNaN(value) ? Number(value) : value.replace(/^"(.*)"$/, '$1').replaceAll('\\#', '#');
    }
    return { content: { text: JSON.stringify(result, null, 2) } };
  }
}
