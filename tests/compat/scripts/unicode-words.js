// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const words = request.content.text.match(/\p{L}[\p{L}\p{M}']*/gu) ?? [];
    const emoji = request.content.text.match(/\p{Extended_Pictographic}/gu) ?? [];
    return { content: { text: words.map((w) => w[0].toUpperCase() + w.slice(1)).join(' '), emoji, cut: [...request.content.text].slice(0, 8).join(''), len: request.content.text.length } };
  }
}
