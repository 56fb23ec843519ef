// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const { type, data: { object: charge } } = request.content;
    const zeroDecimal = new Set(['jpy', 'krw', 'vnd']);
    const amount = (cents, currency) => {
      const value = zeroDecimal.has(currency) ? cents : cents / 100;
      return new Intl.NumberFormat('en-US', { style: 'currency', currency: currency.toUpperCase() }).format(value);
    };
    const rows = Object.entries(charge.metadata ?? {}).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([title, value]) => ({ title, value: String(value), short: true }));
    return { content: { text: `${type}: ${amount(charge.amount, charge.currency)}`, attachments: rows.length ? [{ fields: rows }] : [] } };
  }
}
