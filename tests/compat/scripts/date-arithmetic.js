// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const d = new Date(request.content.d); const add = (n) => { const c = new Date(d); c.setUTCDate(c.getUTCDate() + n); return c.toISOString().slice(0, 10); };
    const week = Math.ceil(((d - Date.UTC(d.getUTCFullYear(), 0, 1)) / 864e5 + 1) / 7), monthEnd = new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + 1, 0)).getUTCDate();
    return { content: { text: `${add(1)} ${add(-31)} ${add(365)} w${week} end ${monthEnd} ${['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'][d.getUTCDay()]} ${d - new Date(0)} ${typeof (d + 1)} ${JSON.stringify({ d })}`, valid: !isNaN(d) } };
  }
}
