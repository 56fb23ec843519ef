// SPDX-License-Identifier: MIT
const count = (() => { let c = 0; return () => ++c; })();
let calls = 0;
const memo = ((cache) => (n) => cache.get(n) ?? (calls++, cache.set(n, n < 2 ? n : memo(n - 1) + memo(n - 2)), cache.get(n)))(new Map());

class Script {
  process_incoming_request({ request }) {
    const n = count(), fns = []; for (let i = 0; i < 3; i++) fns.push(() => i * n); var vs = []; for (var j = 0; j < 3; j++) vs.push(() => j);
    return { content: { text: `${n}: ${fns.map((f) => f())} ${vs.map((f) => f())} ${memo(request.content.n)} ${memo(request.content.n)} ${calls}` } };
  }
}
