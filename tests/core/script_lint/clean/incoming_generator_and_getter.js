class Counter {
  static #instances = 0;
  static { Counter.created = []; }
  #value = 0;
  get value() { return this.#value; }
  set value(next) { this.#value = Math.max(0, next); }
  *[Symbol.iterator]() {
    let i = 0;
    while (true) {
      if (i >= this.#value) return;
      yield i++;
    }
  }
  constructor() { Counter.#instances += 1; Counter.created.push(new Date()); }
}

class Script {
  process_incoming_request({ request: { content: { n = 3 } = {} } = {} }) {
    const counter = new Counter();
    counter.value = n;
    let sum = 0;
    do { sum += 1; } while (sum < 3);
    return { content: { text: [...counter].concat(sum).join(', ') } };
  }
}
