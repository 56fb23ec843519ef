// SPDX-License-Identifier: MIT
class Registry {
  static #handlers = new Map();
  static count = 0;
  static {
    for (const [name, handler] of Object.entries({ up: (v) => v.toUpperCase(), rev: (v) => [...v].reverse().join('') })) Registry.add(name, handler);
  }
  static add(name, handler) {
    this.#handlers.set(name, handler);
    return ++Registry.count;
  }
  static has(object) {
    return #secret in object;
  }
  #secret = 1;
  static run(name, value) {
    return this.#handlers.get(name)?.(value) ?? `no ${name}`;
  }
}

class Script {
  process_incoming_request({ request }) {
    const { name, value } = request.content;
    return { content: { text: [Registry.run(name, value), Registry.count, Registry.has(new Registry()), Registry.has({})].join(' ') } };
  }
}
