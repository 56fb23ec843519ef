// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const counts = new Map(); for (const w of request.content.text.toLowerCase().split(/\W+/).filter(Boolean)) counts.set(w, (counts.get(w) || 0) + 1);
    const top = [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).slice(0, 3);
    return { content: { text: top.map(([w, n]) => `${w}×${n}`).join(' '), counts } };
  }
}
