// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const isPlain = (v) => Object.prototype.toString.call(v) === '[object Object]';
    const merge = (target, ...sources) => sources.reduce((into, source) => {
      for (const [key, value] of Object.entries(source ?? {})) {
        if (['__proto__', 'constructor', 'prototype'].includes(key)) continue;
        into[key] = isPlain(value) && isPlain(into[key]) ? merge({ ...into[key] }, value) : Array.isArray(value) ? [...(into[key] ?? []), ...value] : value;
      }
      return into;
    }, target);
    const merged = merge({}, ...request.content.parts);
    return { content: { text: JSON.stringify(merged) + ' ' + ({}).polluted } };
  }
}
