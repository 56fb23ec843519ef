// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const status = request.content.status_message;
    switch (true) { case /^pass/i.test(status): return { content: { text: 'ok ' + status } }; case status === 'Broken': case status === 'Failed': return { content: { text: 'bad ' + status } }; default: return { content: { text: `? ${status}` } }; }
  }
}
