// SPDX-License-Identifier: MIT
const sleepless = (value) => Promise.resolve(value);
async function* stages(items) {
  for (const item of items) yield await sleepless(item);
}
class Pipeline {
  #steps = [];
  use(step) {
    this.#steps.push(step);
    return this;
  }
  async run(input) {
    let value = input;
    for (const step of this.#steps) value = await step(value);
    return value;
  }
}

class Script {
  async process_incoming_request({ request }) {
    const log = [];
    const pipeline = new Pipeline().use((x) => x + 1).use(async (x) => x * 2).use((x) => { log.push(x); if (x > 50) throw new RangeError(`too big: ${x}`); return x; });
    const results = [];
    for await (const n of stages(request.content.numbers)) {
      try {
        results.push(await pipeline.run(n));
      } catch (error) {
        results.push(error.message);
      } finally {
        log.push('done');
      }
    }
    const settled = await Promise.allSettled([sleepless(1), Promise.reject(new Error('no')), 3]);
    return { content: { text: JSON.stringify({ results, log, settled: settled.map(({ status, value, reason }) => [status, value, reason?.message]) }) } };
  }
}
