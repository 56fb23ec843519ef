// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    if (!request.content.ok) throw new TypeError(`content is ${JSON.stringify(request.content)}`);
    return { content: { text: 'fine' } };
  }
}
