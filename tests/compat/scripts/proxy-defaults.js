// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const withDefaults = (object, fallback) => new Proxy(object, {
      get: (target, key, receiver) => (key in target ? Reflect.get(target, key, receiver) : fallback(key)),
      has: () => true,
    });
    const seen = [];
    const config = withDefaults(request.content.config, (key) => { seen.push(String(key)); return `<${String(key)}>`; });
    const { host, port = 80, ['user']: user } = config;
    const frozen = Object.freeze({ list: Object.freeze([1, 2]) });
    let thrown = '';
    try { 'use strict'; frozen.list.push(3); } catch (error) { thrown = error.constructor.name; }
    return { content: { text: [host, port, user, 'anything' in config, seen, thrown, frozen.list.length].join(' ') } };
  }
}
