// SPDX-License-Identifier: MIT
// What servers run and our own engine does not: a clear finding instead of a wrong answer.
import { isFunction, walkOwn } from '../scope.mjs';

/** Patterns that are matched by our own matcher, which does not fill RegExp.$1 and its relatives. */
const ownMatcher = ({ pattern, flags }) => /[suyd]/.test(flags) || /\(\?<|\\[pPk][{<]/.test(pattern);

const statics = /^(\$[1-9&`'+_]|lastMatch|lastParen|leftContext|rightContext|input)$/;

/** Expressions that read all of their parts before they use any. */
const collects = /^(Binary|Call|New|Array|Object|Member|Assignment|TaggedTemplate)Expression$|^(TemplateLiteral|Property|SpreadElement)$/;

/** The names that a pattern writes, as bindings (or names, for globals). */
function targets(pattern, found) {
  switch (pattern && pattern.type) {
    case 'Identifier':
      found.add(pattern.binding || pattern.name);
      break;
    case 'ObjectPattern':
      for (const item of pattern.properties) targets(item.type === 'RestElement' ? item.argument : item.value, found);
      break;
    case 'ArrayPattern':
      for (const item of pattern.elements) targets(item, found);
      break;
    case 'AssignmentPattern':
      targets(pattern.left, found);
      break;
    case 'RestElement':
      targets(pattern.argument, found);
      break;
    default:
      break;
  }
  return found;
}

/** `x + ([x] = [5])[0]`: the engine reads the first x last. (Plain assignments are lowered.) */
function readsBefore(node) {
  const written = targets(node.left, new Set());
  let child = node;
  for (let above = node.parent; above && !/Statement$|Declaration$|^Program$/.test(above.type) && !isFunction(above); above = above.parent) {
    if (collects.test(above.type)) {
      let found = false;
      for (const kid of above.kids) {
        if (kid === child) break;
        walkOwn(kid, (below) => {
          if (below.type === 'Identifier' && written.has(below.binding || below.name)) found = true;
          return !isFunction(below);
        });
      }
      if (found) return true;
    }
    child = above;
  }
  return false;
}

/** What a script can see of our proxies that it would not see of V8's. */
function proxyRules({ scopes, report, all }) {
  const keyed = scopes.unresolved.some(({ name, node }) => /^(Weak)?(Map|Set)$/.test(name) && node.parent.type === 'NewExpression');
  for (const { name, node } of scopes.unresolved) {
    const made = node.parent;
    if (name !== 'Proxy' || made.type !== 'NewExpression' || made.callee !== node) continue;
    const handler = made.arguments[1];
    const describes = handler && handler.type === 'ObjectExpression'
      && handler.properties.some((item) => item.type === 'Property' && !item.computed && (item.key.name || item.key.value) === 'getOwnPropertyDescriptor');
    if (describes) report.add('warning', 'engine-proxy', made, { variant: 'descriptor', profiles: all });
    else if (keyed) report.add('info', 'engine-proxy', made, { variant: 'key', profiles: all });
  }
}

export function engineRules({ scopes, report, where }) {
  const all = where(() => true);
  for (const node of scopes.ofType('AssignmentExpression')) {
    if (/Pattern$/.test(node.left.type) && readsBefore(node)) report.add('warning', 'engine-evaluation-order', node, { profiles: all });
  }
  proxyRules({ scopes, report, all });
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
