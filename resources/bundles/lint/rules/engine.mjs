// SPDX-License-Identifier: MIT
// What servers run and our own engine does not: a clear finding instead of a wrong answer.

/** A look-behind whose length varies: the engine that runs such patterns here knows fixed ones only. */
function variableLookBehind(pattern) {
  let inClass = false;
  const stack = []; // One entry per open group: is it, or is it inside, a look-behind?
  for (let i = 0; i < pattern.length; ++i) {
    const c = pattern[i];
    if (c === '\\') {
      ++i;
      continue;
    }
    if (inClass) {
      if (c === ']') inClass = false;
      continue;
    }
    if (c === '[') {
      inClass = true;
    } else if (c === '(') {
      const inside = stack.length > 0 && stack[stack.length - 1];
      stack.push(inside || /^\(\?<[=!]/.test(pattern.slice(i, i + 4)));
      if (pattern[i + 1] === '?') {
        ++i; // The ? of a group's head is no quantifier
      }
    } else if (c === ')') {
      stack.pop();
    } else if (stack.length > 0 && stack[stack.length - 1]) {
      if (c === '*' || c === '+' || c === '?') return true;
      const counted = c === '{' && /^\{(\d+)(,(\d*))?\}/.exec(pattern.slice(i));
      if (counted && counted[2] !== undefined && counted[3] !== counted[1]) return true;
    }
  }
  return false;
}

export function engineRules({ scopes, report, where }) {
  const all = where(() => true);
  for (const node of scopes.ofType('Literal')) {
    if (node.bigint) report.add('warning', 'engine-bigint', node, { profiles: all });
    if (!node.regex) continue;
    if (node.regex.flags.includes('v')) report.add('warning', 'engine-regexp', node, { variant: 'flag-v', profiles: all });
    else if (variableLookBehind(node.regex.pattern)) report.add('warning', 'engine-regexp', node, { variant: 'look-behind', profiles: all });
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
