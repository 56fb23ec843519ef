// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const base = { color: 'red', tags: ['x'], n: { a: 1 } }, merged = { ...base, ...request.content, tags: [...base.tags, ...(request.content.tags || [])], n: { ...base.n, ...request.content.n } };
    return { content: { text: JSON.stringify(merged), chars: [...'añ😀'], max: Math.max(...[1, ...[5, 3]]), args: ((...a) => a.length)(...'abc', 1) } };
  }
}
