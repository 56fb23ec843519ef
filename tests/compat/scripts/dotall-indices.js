// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const t = request.content.text, m = /<pre>(?<body>.*?)<\/pre>/ds.exec(t);
    return { content: { text: m ? `${m.groups.body.length} ${m.indices[0]} ${m.indices.groups.body}` : 'none', flags: /a/dgimsuy.flags } };
  }
}
