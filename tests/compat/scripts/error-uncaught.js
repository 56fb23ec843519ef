// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    return { content: { text: request.content.pull_request.title.toUpperCase() } };
  }
}
