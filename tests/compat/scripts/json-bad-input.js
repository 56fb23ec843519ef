// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    return { content: { text: request.content.list.map((t) => { try { return JSON.stringify(JSON.parse(t)); } catch (e) { return e.message; } }).join('\n') } };
  }
}
