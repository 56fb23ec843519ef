// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const n = request.content.n;
    return { content: { text: [n.toFixed(2), n.toPrecision(3), n.toExponential(1), n.toString(16), n.toString(2), n.toLocaleString(), n.toLocaleString('de-DE', { style: 'currency', currency: 'EUR' }), n.toLocaleString('en-US', { notation: 'compact' }), n.toLocaleString('fr-FR'), (n / 1e6).toLocaleString('en-US', { style: 'percent', minimumFractionDigits: 1 }), String(n), +n.toFixed(1), parseInt(n), Math.round(n)].join(' | ') } };
  }
}
