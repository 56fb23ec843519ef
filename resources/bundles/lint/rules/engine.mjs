// SPDX-License-Identifier: MIT
// What servers run and our own engine does not: a clear finding instead of a wrong answer.

/** Patterns that are matched by our own matcher, which does not fill RegExp.$1 and its relatives. */
const ownMatcher = ({ pattern, flags }) => /[suyd]/.test(flags) || /\(\?<|\\[pPk][{<]/.test(pattern);

const statics = /^(\$[1-9&`'+_]|lastMatch|lastParen|leftContext|rightContext|input)$/;

export function engineRules({ scopes, report, where }) {
  const all = where(() => true);
  for (const node of scopes.ofType('Literal')) {
    if (node.bigint) report.add('warning', 'engine-bigint', node, { profiles: all });
    if (!node.regex) continue;
    if (node.regex.flags.includes('v')) report.add('warning', 'engine-regexp', node, { variant: 'flag-v', profiles: all });
  }
  if (scopes.ofType('Literal').some((node) => node.regex && ownMatcher(node.regex))) {
    for (const { name, node } of scopes.unresolved) {
      const { parent } = node;
      const member = name === 'RegExp' && parent.type === 'MemberExpression' && parent.object === node && !parent.computed && parent.property.name;
      if (member && statics.test(member)) report.add('warning', 'engine-regexp', parent, { variant: 'statics', args: [member], profiles: all });
    }
  }
  const missing = { BigInt: 'engine-bigint', BigInt64Array: 'engine-bigint', BigUint64Array: 'engine-bigint' };
  const done = new Set();
  for (const { name, node, typeof: checked } of scopes.unresolved) {
    if (checked || done.has(name)) continue;
    if (Object.prototype.hasOwnProperty.call(missing, name)) report.add('warning', missing[name], node, { profiles: all });
    else if (['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'FinalizationRegistry', 'WeakRef'].includes(name))
      report.add('warning', 'engine-missing', node, { args: [name], profiles: all });
    else if (name === 'ivm') report.add('info', 'engine-missing', node, { args: [name], profiles: all.filter((profile) => profile.globals.includes('ivm')) });
    else continue;
    done.add(name);
  }
}
