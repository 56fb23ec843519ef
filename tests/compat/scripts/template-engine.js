// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const { template, data } = request.content;
    const lookup = (path, scope) => path.split('.').reduce((value, key) => value?.[key], scope);
    const filters = { upper: (v) => String(v).toUpperCase(), json: (v) => JSON.stringify(v), default: (v, d) => v ?? d };
    const render = (text, scope) => text
      .replace(/\{\{#each ([\w.]+)\}\}(.*?)\{\{\/each\}\}/gs, (_, path, inner) => (lookup(path, scope) ?? []).map((item, index) => render(inner, { ...scope, this: item, index })).join(''))
      .replace(/\{\{\s*([\w.]+)((?:\s*\|\s*\w+(?::[^|}]*)?)*)\s*\}\}/g, (_, path, pipes) => pipes.split('|').slice(1).reduce((value, pipe) => {
        const [name, argument] = pipe.trim().split(':');
        return filters[name]?.(value, argument) ?? value;
      }, lookup(path, scope)));
    return { content: { text: render(template, data) } };
  }
}
