// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    let h = 0x811c9dc5; for (const c of request.content.t) { h ^= c.codePointAt(0); h = Math.imul(h, 0x01000193) >>> 0; }
    return { content: { text: h.toString(16).padStart(8, '0'), bits: [h >> 3, h >>> 3, ~h, h & 0xff, h | 1, 1 << 31, -1 >>> 0, 5 % -3, -5 % 3] } };
  }
}
