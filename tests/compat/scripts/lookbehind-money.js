// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const t = request.content.text;
    return { content: { text: [t.match(/(?<=\$)[\d,]+(?:\.\d+)?/g), t.replace(/(?<!\d)\d{3}(?!\d)/g, '###'), t.split(/(?<=[.!?])\s+/), /(?<=price: )\S+/.exec(t)?.[0]].map((x) => JSON.stringify(x)).join('\n') } };
  }
}
