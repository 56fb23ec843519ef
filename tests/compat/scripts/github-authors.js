// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const byAuthor = new Map();
    for (const { author, ...rest } of request.content.commits) {
      const list = byAuthor.get(author.name) ?? [];
      list.push({ ...rest, email: author?.email ?? 'none' });
      byAuthor.set(author.name, list);
    }
    return { content: { text: [...byAuthor].map(([name, list]) => `${name}: ${list.length} (${list[0].email})`).join('; '), parts: Object.fromEntries(byAuthor) } };
  }
}
