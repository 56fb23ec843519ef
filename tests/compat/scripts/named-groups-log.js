// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const re = /^\[(?<level>[A-Z]+)\]\s+(?<time>\d\d:\d\d)\s+(?<msg>.*?)(?:\s+\((?<code>\d+)\))?$/gm;
    const rows = []; let m; while ((m = re.exec(request.content.log)) !== null) rows.push({ ...m.groups, index: m.index, last: re.lastIndex });
    return { content: { text: rows.map(({ level, msg, code = '-' }) => `${level}|${msg}|${code}`).join('\n'), rows } };
  }
}
