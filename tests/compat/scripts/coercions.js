// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const v = request.content.v; return { content: { text: v.map((x) => [typeof x, !!x, +x, `${x}`, x + '', x == null, x == 0, [x] + '', isNaN(x), Array.isArray(x)].join(',')).join('\n') } };
  }
}
