// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const tries = [() => request.missing.deep, () => request.content.nothing(), () => undefinedName, () => JSON.parse(request.content.text), () => { const c = null; c.x = 1; }, () => [].reduce((a, b) => a), () => new Date(NaN).toISOString(), () => (1).toFixed(101), () => decodeURIComponent('%')];
    return { content: { text: tries.map((f) => { try { return f(); } catch (e) { return `${e.name}: ${e.message}`; } }).join('\n') } };
  }
}
