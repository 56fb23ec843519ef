// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const rows = request.content.rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en-US', { maximumFractionDigits: 2 }) : String(cell ?? ''))));
    const width = (text) => [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
    const widths = rows.reduce((max, row) => row.map((cell, i) => Math.max(max[i] ?? 0, width(cell))), []);
    const line = (row) => row.map((cell, i) => (/^-?[\d,.]+$/.test(cell) ? ' '.repeat(widths[i] - width(cell)) + cell : cell + ' '.repeat(widths[i] - width(cell)))).join(' | ');
    return { content: { text: rows.map(line).join('\n') } };
  }
}
