// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const kinds = [['num', /\d+(?:\.\d+)?/y], ['id', /[a-z_]\w*/iy], ['op', /[-+*\/()=]/y], ['ws', /\s+/y]];
    const src = request.content.src, out = []; let at = 0;
    scan: while (at < src.length) { for (const [kind, re] of kinds) { re.lastIndex = at; const m = re.exec(src); if (m) { if (kind !== 'ws') out.push(kind + ':' + m[0]); at = re.lastIndex; continue scan; } } out.push('bad:' + src[at++]); }
    return { content: { text: out.join(' ') } };
  }
}
