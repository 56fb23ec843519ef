// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const d = new Date(request.content.ts); const f = (l, o) => new Intl.DateTimeFormat(l, { timeZone: 'UTC', ...o }).format(d);
    const parts = Object.fromEntries(new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'Asia/Tokyo' }).formatToParts(d).map(({ type, value }) => [type, value]));
    return { content: { text: [f('en-US', { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' }), f('de-DE', { dateStyle: 'full' }), f('fr-FR', { month: 'short', day: '2-digit' }), f('ja-JP', { dateStyle: 'long' }), new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(-1, 'day'), new Intl.ListFormat('en').format(['a', 'b', 'c']), new Intl.PluralRules('en', { type: 'ordinal' }).select(3)].join(' | '), parts } };
  }
}
