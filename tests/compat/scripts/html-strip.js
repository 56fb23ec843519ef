// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const named = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };
    const text = request.content.html.replace(/<br\s*\/?>/gi, '\n').replace(/<a\s+[^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gis, '[$2]($1)').replace(/<[^>]+>/g, '').replace(/&(?:#(?<dec>\d+)|#x(?<hex>[\da-f]+)|(?<name>\w+));/gi, (...a) => { const g = a.at(-1); return g.dec ? String.fromCodePoint(+g.dec) : g.hex ? String.fromCodePoint(parseInt(g.hex, 16)) : named[g.name] ?? a[0]; });
    return { content: { text } };
  }
}
