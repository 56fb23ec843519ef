// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const re = /(?<project>[\w-]+)\/(?<name>[\w.-]+)(?:#(?<issue>\d+))?/g;
    const found = [...request.content.text.matchAll(re)].map((m) => ({ ...m.groups, at: m.index }));
    return { content: { text: JSON.stringify(found) } };
  }
}
