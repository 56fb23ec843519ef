// SPDX-License-Identifier: MIT
class Script {
  async process_incoming_request({ request }) {
    const e = request.headers['x-event'] || request.content.event, handlers = { push: ({ n }) => `pushed ${n}`, ping() { return 'pong'; }, async later() { return 'later'; }, get lazy() { return () => 'lazy'; } };
    const h = handlers[e]; if (typeof h !== 'function') return; return { content: { text: await h(request.content) } };
  }
}
