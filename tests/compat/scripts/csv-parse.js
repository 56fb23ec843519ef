// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const rows = []; let row = [''], quoted = false;
    for (const c of request.content.csv) { if (c === '"') quoted = !quoted; else if (c === ',' && !quoted) row.push(''); else if (c === '\n' && !quoted) { rows.push(row); row = ['']; } else row[row.length - 1] += c; }
    rows.push(row); const [head, ...data] = rows;
    return { content: { text: JSON.stringify(data.map((r) => Object.fromEntries(head.map((h, i) => [h, r[i]])))) } };
  }
}
