// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    class HttpError extends Error { constructor(status, ...args) { super(...args); this.name = 'HttpError'; this.status = status; } get retry() { return this.status >= 500; } }
    try { throw new HttpError(request.content.status, `HTTP ${request.content.status}`, { cause: 'upstream' }); } catch (e) {
      return { content: { text: `${e} retry=${e.retry} cause=${e.cause} ${e instanceof HttpError} ${e instanceof Error} ${Object.prototype.toString.call(e)}` } };
    }
  }
}
