// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const escape = (t) => t.replace(/([\\`*_{}[\]()#+\-.!|~>])/g, '\\$1'), table = (rows) => rows.map((r) => `| ${r.map((c) => String(c ?? '').padEnd(6)).join(' | ')} |`).join('\n');
    return { content: { text: escape(request.content.t) + '\n' + table(request.content.rows), code: '```\n' + request.content.t + '\n```' } };
  }
}
