// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const m = /^(?<scheme>https?):\/\/(?:(?<user>[^:@/]+)(?::[^@/]*)?@)?(?<host>[^:/?#]+)(?::(?<port>\d+))?(?<path>\/[^?#]*)?(?:\?(?<query>[^#]*))?/i.exec(request.content.url);
    const query = Object.fromEntries((m?.groups.query ?? '').split('&').filter(Boolean).map((p) => p.split('=').map((x) => decodeURIComponent(x.replace(/\+/g, ' ')))));
    return { content: { text: m ? `${m.groups.host} ${m.groups.port ?? '-'} ${m.groups.path}` : 'no url', query, enc: encodeURIComponent(request.content.url) } };
  }
}
