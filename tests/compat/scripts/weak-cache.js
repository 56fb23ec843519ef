// SPDX-License-Identifier: MIT
class Script {
  cache = new WeakMap();
  objects = {};
  process_incoming_request({ request: { content: { k } } }) {
    const key = (this.objects[k] ||= { k }); const hit = this.cache.has(key); if (!hit) this.cache.set(key, Symbol(k).description + Object.keys(key)); for (let i = 0; i < 2000; i++) this.cache.set({ i }, i);
    return { content: { text: `${hit} ${this.cache.get(key)} ${Reflect.ownKeys(key)}` } };
  }
}
