// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    switch (request.content.form) { case 'undefined': return; case 'null': return null; case 'false': return false; case 'string': return 'text'; case 'array': return [{ text: 'a' }, { text: 'b' }]; case 'nested': return { content: { text: 'x', attachments: [{ fields: [{ title: 't', value: undefined }] }] } }; case 'promise': return Promise.resolve({ content: { text: 'p' } }); case 'throw': throw 'plain string'; default: return { error: { success: false, message: request.content.form } }; }
  }
}
