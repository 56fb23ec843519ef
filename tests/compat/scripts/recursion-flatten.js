// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const flatten = (o, path = []) => Object.entries(o).reduce((out, [k, v]) => v !== null && typeof v === 'object' ? { ...out, ...flatten(v, [...path, k]) } : { ...out, [[...path, k].join('.')]: v }, {});
    return { content: { text: Object.entries(flatten(request.content)).map(([k, v]) => `${k}: ${v}`).join('\n') } };
  }
}
