// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const last = Store.get('last'); Store.set('last', request.content);
    const history = Store.get('history') || []; history.push(request.content.v); Store.set('history', history);
    return { content: { text: `last=${last ? last.v : 'none'} history=${history.join('>')}`, same: last === request.content } };
  }
}
