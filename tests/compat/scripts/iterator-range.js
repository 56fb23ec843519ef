// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    class Range { constructor(a, b) { Object.assign(this, { a, b }); } [Symbol.iterator]() { let c = this.a; const end = this.b; return { next: () => c <= end ? { value: c++, done: false } : { value: undefined, done: true }, return() { c = Infinity; return { done: true }; } }; } }
    const r = new Range(1, request.content.n); let sum = 0; for (const x of r) { if (x > 5) break; sum += x; }
    const [first, , third = 'none', ...rest] = r;
    return { content: { text: `${sum} ${first} ${third} ${rest}`, max: Math.max(...r), arr: Array.from(r, (x) => x * x) } };
  }
}
