// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    function human(ms) { const units = [['d', 864e5], ['h', 36e5], ['m', 6e4], ['s', 1e3]]; let rest = ms; const parts = []; for (const [u, size] of units) { const n = Math.trunc(rest / size); if (n) parts.push(n + u); rest %= size; } return parts.join(' ') || '0s'; }
    return { content: { text: request.content.builds.map(({ n, ms }) => `#${n} ${human(ms)}`).join(', ') } };
  }
}
