// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const a = new Set(request.content.a), b = new Set(request.content.b);
    const union = new Set([...a, ...b]), inter = [...a].filter((x) => b.has(x)), diff = [...a].filter((x) => !b.has(x));
    return { content: { text: `${[...union]} / ${inter} / ${diff} / ${union.size}`, union, entries: [...a.entries()].slice(0, 1) } };
  }
}
