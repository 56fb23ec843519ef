// SPDX-License-Identifier: MIT
class Script {
  prepare_outgoing_request({ request }) {
    const { data, url, ...rest } = request;
    const [, city = 'Berlin', days] = /^!weather(?:\s+(\p{L}[\p{L}\s-]*?))?(?:\s+(\d+)d)?$/u.exec(data.text) ?? [];
    if (data.bot || days > 14) return false;
    const query = Object.entries({ q: city, days: days ?? 1, lang: undefined }).filter(([, v]) => v !== undefined).map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
    return { ...rest, url: `${url}?${query}`, method: 'GET' };
  }

  process_outgoing_response({ request, response }) {
    if (response.status_code >= 400) return { content: { text: `failed: ${response.status_code}` } };
    let parsed;
    try {
      parsed = JSON.parse(response.content);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return { content: { text: 'no JSON' } };
    }
    const { list = [] } = parsed;
    const warmest = list.reduce((best, day) => (day.max > (best?.max ?? -Infinity) ? day : best), null);
    return { content: { text: `${list.length} days, warmest ${warmest?.date ?? '-'}: ${warmest?.max.toFixed(1) ?? '-'} °C`, parseUrls: false } };
  }
}
