// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const id = Symbol('id'), o = { [id]: 1, a: 2, [Symbol.toPrimitive](hint) { return hint === 'number' ? 42 : `prim-${hint}`; } };
    const p = new Proxy(o, { get: (t, k, r) => k in t ? Reflect.get(t, k, r) : `no ${String(k)}`, has: () => true });
    return { content: { text: `${o} ${+o} ${o + ''} ${JSON.stringify(o)} ${id.toString()} ${id.description} ${p.zzz} ${'q' in p} ${Symbol.for('x') === Symbol.for('x')}` } };
  }
}
