// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const isoWeek = (date) => {
      const day = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()));
      day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
      const start = Date.UTC(day.getUTCFullYear(), 0, 1);
      return `${day.getUTCFullYear()}-W${String(Math.ceil(((day - start) / 864e5 + 1) / 7)).padStart(2, '0')}`;
    };
    const dates = request.content.dates.map((text) => new Date(text));
    const valid = dates.filter((date) => !isNaN(date));
    const byWeek = valid.reduce((map, date) => map.set(isoWeek(date), (map.get(isoWeek(date)) ?? 0) + 1), new Map());
    return { content: { text: [...byWeek].map(([week, n]) => `${week}:${n}`).join(' ') + ` bad ${dates.length - valid.length}`, attachments: valid.slice(0, 1).map((date) => ({ text: date.toLocaleDateString('en-US', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }), ts: date.toJSON() })) } };
  }
}
