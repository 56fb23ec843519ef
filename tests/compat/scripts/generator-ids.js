// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    function* ids(prefix) { let i = 0; try { while (true) { const reset = yield `${prefix}${i++}`; if (reset) i = 0; } } finally { log.push('closed'); } }
    const log = [], it = ids('n');
    log.push(it.next().value, it.next().value, it.next(true).value, it.return('x').value, it.next().done);
    const fib = { *[Symbol.iterator]() { let [a, b] = [0, 1]; while (a < request.content.max) { yield a; [a, b] = [b, a + b]; } } };
    return { content: { text: [...log, ...fib].join() } };
  }
}
