// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    class Event { constructor(d) { this.d = d; } get title() { return 'event'; } describe() { return `${this.title} ${this.d.id}`; } static make(d) { return new (({ push: Push, tag: Tag })[d.type] ?? Event)(d); } }
    class Push extends Event { get title() { return 'push'; } describe() { return super.describe() + '!'; } }
    class Tag extends Push { extra = this.d.id * 2; get title() { return `tag(${super.title})`; } static kind = 'T'; }
    const e = Event.make(request.content);
    return { content: { text: `${e.describe()} ${e.constructor.name} ${e.extra} ${e instanceof Push} ${Tag.kind}` } };
  }
}
