// SPDX-License-Identifier: MIT
class Script {
  async process_incoming_request({ request }) {
    const wait = (v) => new Promise((resolve) => resolve(v));
    const order = [];
    const work = async (n) => { order.push(`start ${n}`); await wait(); order.push(`end ${n}`); return n * 2; };
    const results = await Promise.all(request.content.list.map(work));
    return { content: { text: order.join(), results } };
  }
}
