// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const rows = request.content.rows, widths = rows[0].map((_, i) => Math.max(...rows.map((r) => `${r[i]}`.length)));
    return { content: { text: rows.map((r) => r.map((c, i) => typeof c === 'number' ? String(c).padStart(widths[i]) : String(c).padEnd(widths[i])).join('  ').trimEnd()).join('\n') } };
  }
}
