// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const depth = (n) => n === 0 ? 0 : 1 + depth(n - 1);
    let message; try { (function loop() { loop(); })(); } catch (e) { message = `${e.name}: ${e.message}`; }
    return { content: { text: `${depth(request.content.n)} ${message}` } };
  }
}
