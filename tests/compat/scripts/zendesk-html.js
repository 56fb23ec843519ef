// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const decode = (text) => text.replace(/&(#(?:x[0-9a-f]+|\d+)|\w+);/gi, (all, code) => {
      if (code[0] === '#') return String.fromCodePoint(/^#x/i.test(code) ? parseInt(code.slice(2), 16) : Number(code.slice(1)));
      return { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', hellip: '…' }[code] ?? all;
    });
    const text = request.content.html
      .replace(/<br\s*\/?>/gi, '\n')
      .replace(/<(b|strong)>(.*?)<\/\1>/gis, '*$2*')
      .replace(/<a\s[^>]*?href=(["'])(.*?)\1[^>]*>(.*?)<\/a>/gis, (_, quote, url, label) => `[${label}](${url})`)
      .replace(/<[^>]+>/g, '');
    return { content: { text: decode(text) } };
  }
}
