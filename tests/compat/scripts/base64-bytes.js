// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const A = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'; const bytes = Uint8Array.from(unescape(encodeURIComponent(request.content.t)), (c) => c.charCodeAt(0)); let out = '';
    for (let i = 0; i < bytes.length; i += 3) { const n = bytes[i] << 16 | (bytes[i + 1] ?? 0) << 8 | (bytes[i + 2] ?? 0); out += A[n >> 18] + A[n >> 12 & 63] + (i + 1 < bytes.length ? A[n >> 6 & 63] : '=') + (i + 2 < bytes.length ? A[n & 63] : '='); }
    const view = new DataView(new ArrayBuffer(8)); view.setFloat64(0, Math.PI);
    return { content: { text: out, hex: [...bytes].map((b) => b.toString(16).padStart(2, '0')).join(''), pi: view.getUint32(0).toString(16) } };
  }
}
