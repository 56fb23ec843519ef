// SPDX-License-Identifier: MIT
class Script {
  #seen = new Map();
  #limit = 2;
  static #instances = 0;
  static label = 'store';
  constructor() { Script.#instances++; }
  #note(key) { const n = (this.#seen.get(key) ?? 0) + 1; this.#seen.set(key, n); return n; }
  get size() { return this.#seen.size; }
  process_incoming_request({ request: { content: { key } } }) {
    const n = this.#note(key);
    if (n > this.#limit) return { error: { success: false, message: `${key} seen ${n} times` } };
    return { content: { text: `${Script.label}:${key} ${n}/${this.#limit} (${this.size}, ${Script.#instances}) ${#seen in this}` } };
  }
}
