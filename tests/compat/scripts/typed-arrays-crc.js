// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const table = Uint32Array.from({ length: 256 }, (_, n) => {
      for (let k = 0; k < 8; ++k) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
      return n;
    });
    const bytes = Uint8Array.from(unescape(encodeURIComponent(request.content.text)), (c) => c.charCodeAt(0));
    let crc = -1;
    for (const byte of bytes) crc = table[(crc ^ byte) & 0xff] ^ (crc >>> 8);
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(0, ~crc >>> 0);
    view.setFloat32(4, bytes.length / 3, true);
    return { content: { text: [(~crc >>> 0).toString(16).padStart(8, '0'), bytes.subarray(0, 3).join(), view.getInt16(0), view.getUint8(7), new Uint8ClampedArray([300, -5, 1.5]).join()].join(' ') } };
  }
}
