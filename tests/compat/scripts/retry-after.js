// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const value = request.content.header;
    const now = Date.UTC(2026, 0, 2, 3, 4, 5);
    const seconds = /^\d+$/.test(value) ? Number(value) : Math.round((Date.parse(value) - now) / 1000);
    const parts = [];
    let left = Math.abs(seconds);
    for (const [unit, size] of [['d', 86400], ['h', 3600], ['min', 60], ['s', 1]]) {
      const count = Math.trunc(left / size);
      left %= size;
      if (count) parts.push(`${count} ${unit}`);
    }
    return { content: { text: Number.isNaN(seconds) ? 'unknown' : `${Math.sign(seconds)} ${parts.join(' ')} ${new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.round(seconds / 86400), 'day')}` } };
  }
}
