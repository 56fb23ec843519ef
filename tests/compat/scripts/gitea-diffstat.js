// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const files = request.content.commits.flatMap(({ added = [], removed = [], modified = [] }) => [
      ...added.map((path) => ['A', path]), ...removed.map((path) => ['D', path]), ...modified.map((path) => ['M', path]),
    ]);
    const tree = {};
    for (const [mark, path] of files) {
      let node = tree;
      const parts = path.split('/');
      const leaf = parts.pop();
      for (const part of parts) node = node[part + '/'] ??= {};
      node[leaf] = mark;
    }
    const print = (node, depth = 0) => Object.entries(node).sort(([a], [b]) => a.localeCompare(b)).map(([name, value]) => '  '.repeat(depth) + (typeof value === 'string' ? `${value} ${name}` : `${name}\n${print(value, depth + 1)}`)).join('\n');
    return { content: { text: print(tree) || '(nothing)' } };
  }
}
