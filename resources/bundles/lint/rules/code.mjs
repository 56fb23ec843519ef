// SPDX-License-Identifier: MIT
// Code that a server runs differently from what it looks like: thrown texts, endless loops, what
// `fetch` gives (1.5, 1.7, 2.4).
import { isFunction, walkOwn } from '../scope.mjs';
import { constantValue, isText, keyName, knownMethods, returnedBy } from '../script.mjs';

function caughtHere(node) {
  for (let at = node; at.parent && !isFunction(at); at = at.parent)
    if (at.parent.type === 'TryStatement' && at.parent.block === at && at.parent.handler) return true;
  return false;
}

function throws({ scopes, script, type, report, where }) {
  if (type !== 'outgoing') return;
  const profiles = where((profile) => profile.thrownTextBreaks);
  const check = (node, thrown) => {
    const argument = constantValue(thrown);
    if (!argument) return;
    const literal = isText(argument) || (argument.type === 'Literal' && !argument.regex);
    if (literal) report.add('warning', 'throw-literal', node, { variant: 'text', profiles });
    else if (argument.type === 'ObjectExpression') report.add('warning', 'throw-literal', node, { variant: 'object', profiles });
  };
  for (const node of scopes.ofType('ThrowStatement')) if (!caughtHere(node)) check(node, node.argument);
  // return Promise.reject('text') is the same
  for (const fn of knownMethods.map((name) => script.method(name)).filter(Boolean)) {
    for (const { node } of returnedBy(fn)) {
      const { callee } = node;
      if (node.type !== 'CallExpression' || callee.type !== 'MemberExpression' || keyName(callee) !== 'reject') continue;
      if (callee.object.type === 'Identifier' && callee.object.name === 'Promise' && !callee.object.binding) check(node, node.arguments[0]);
    }
  }
}

const alwaysTrue = (test) =>
  !test ||
  (test.type === 'Literal' && Boolean(test.value)) ||
  (test.type === 'UnaryExpression' && test.operator === '!' && test.argument.type === 'Literal' && !test.argument.value);

/** Whether something in the loop's body can end it. */
function canLeave(loop) {
  let found = false;
  const label = loop.parent && loop.parent.type === 'LabeledStatement' ? loop.parent.label.name : null;
  walkOwn(loop.body, (node) => {
    if (found || isFunction(node)) return false;
    if (node.type === 'ReturnStatement' || node.type === 'ThrowStatement' || node.type === 'YieldExpression') found = true;
    if (node.type === 'BreakStatement' || (node.type === 'ContinueStatement' && node.label)) {
      if (node.label) {
        // To this loop's own label, or to one around it.
        if (node.type === 'BreakStatement' || node.label.name !== label) found = true;
      } else {
        let at = node.parent;
        while (at !== loop && !/^(For|While|DoWhile|Switch)/.test(at.type)) at = at.parent;
        if (at === loop) found = true;
      }
    }
    return undefined;
  });
  return found;
}

function loops({ scopes, report, where }) {
  const profiles = where((profile) => profile.callTimeoutMs === 0);
  for (const node of scopes.ofType('WhileStatement', 'DoWhileStatement', 'ForStatement'))
    if (alwaysTrue(node.test) && !canLeave(node)) report.add('warning', 'unbounded-loop', node, { profiles });
  for (const { name, node } of scopes.unresolved) {
    const made = node.parent;
    if (name !== 'Promise' || made.type !== 'NewExpression' || made.callee !== node || made.arguments.length === 0) continue;
    const executor = made.arguments[0];
    if (!isFunction(executor)) continue;
    const used = executor.params.some((parameter) => {
      const binding = parameter.type === 'Identifier' && executor.scope.names.get(parameter.name);
      return !binding || binding.references.length > 0;
    });
    if (!used) report.add('warning', 'unresolved-promise', made, { profiles });
  }
}

/** The binding of a destructured member, `const { headers } = …`, or null. */
function destructured(pattern, name) {
  const item = pattern.type === 'ObjectPattern' && pattern.properties.find((one) => one.type === 'Property' && keyName(one) === name);
  return item && item.value.type === 'Identifier' && item.value.binding ? item.value.binding : null;
}

/** The names that hold what a fetch() resolved to, and those that hold its headers: bindings. */
function responses(scopes) {
  const found = new Set();
  const headers = new Set();
  const isFetch = (node) => node && node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'fetch' && !node.callee.binding;
  for (const { name, node } of scopes.unresolved) {
    if (name !== 'fetch' || !isFetch(node.parent)) continue;
    const call = node.parent;
    const at = call.parent;
    if (at.type === 'AwaitExpression') {
      const holder = at.parent;
      if (holder.type === 'VariableDeclarator' && holder.init === at && holder.id.type === 'Identifier') {
        if (holder.id.binding) found.add(holder.id.binding);
      } else if (holder.type === 'VariableDeclarator' && holder.init === at) {
        headers.add(destructured(holder.id, 'headers'));
      } else if (holder.type === 'AssignmentExpression' && holder.right === at && holder.left.type === 'Identifier' && holder.left.binding) {
        found.add(holder.left.binding);
      }
    }
    // fetch(…).then((response) => …)
    if (at.type === 'MemberExpression' && at.object === call && keyName(at) === 'then' && at.parent.type === 'CallExpression') {
      const handler = at.parent.arguments[0];
      if (handler && isFunction(handler) && handler.params.length > 0 && handler.params[0].type === 'ObjectPattern')
        headers.add(destructured(handler.params[0], 'headers'));
      if (handler && isFunction(handler) && handler.params.length > 0 && handler.params[0].type === 'Identifier') {
        const binding = handler.scope.names.get(handler.params[0].name);
        if (binding) found.add(binding);
      }
    }
  }
  // const headers = response.headers; const { headers } = response;
  for (const binding of found) {
    for (const { node } of binding.references) {
      const at = node.parent;
      if (at.type === 'VariableDeclarator' && at.init === node) headers.add(destructured(at.id, 'headers'));
      if (at.type !== 'MemberExpression' || at.object !== node || keyName(at) !== 'headers') continue;
      const holder = at.parent;
      if (holder.type === 'VariableDeclarator' && holder.init === at && holder.id.type === 'Identifier') headers.add(holder.id.binding);
    }
  }
  headers.delete(null);
  headers.delete(undefined);
  return { found, headers };
}

function fetched({ scopes, report, where }) {
  const profiles = where((profile) => profile.fetch);
  // The pairs are an array: entries(), keys() and values() exist, with other results.
  const checkHeaders = (object) => {
    const use = object.parent;
    const method = use.type === 'MemberExpression' && use.object === object ? keyName(use) : null;
    if (['get', 'has', 'raw', 'getAll'].includes(method)) report.add('error', 'fetch-headers', use, { args: [method], profiles });
  };
  const check = (object) => {
    const member = object.parent;
    if (member.type !== 'MemberExpression' || member.object !== object) return;
    const name = keyName(member);
    if (name === 'headers') checkHeaders(member);
    if (name === 'json' && member.parent.type === 'CallExpression' && member.parent.callee === member)
      report.add('info', 'fetch-json-null', member.parent, { profiles });
  };
  const { found, headers } = responses(scopes);
  for (const binding of found) for (const reference of binding.references) check(reference.node);
  for (const binding of headers) for (const reference of binding.references) checkHeaders(reference.node);
  // (await fetch(…)).json()
  for (const { name, node } of scopes.unresolved) {
    const call = node.parent;
    if (name === 'fetch' && call.type === 'CallExpression' && call.callee === node && call.parent.type === 'AwaitExpression') check(call.parent);
  }
}

export function codeRules(context) {
  throws(context);
  loops(context);
  fetched(context);
}
