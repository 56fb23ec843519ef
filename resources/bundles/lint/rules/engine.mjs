// SPDX-License-Identifier: MIT
// What servers run and our own engine does not: a clear finding instead of a wrong answer.
import { parse } from 'acorn';
import { isFunction, walkOwn } from '../scope.mjs';
import { constantValue, propertiesOf, textOf } from '../script.mjs';

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

/** Syntax that the engine's own parser does not know, and only esbuild takes out of a script. */
const isNewer = (node) =>
  node.async === true || node.await === true || Boolean(node.bigint) || ['PropertyDefinition', 'PrivateIdentifier', 'StaticBlock', 'ImportExpression'].includes(node.type)
  || (node.type === 'ObjectExpression' && node.properties.some((item) => item.type === 'SpreadElement'))
  || (node.type === 'ObjectPattern' && node.properties.some((item) => item.type === 'RestElement'))
  || (node.type === 'CatchClause' && !node.param)
  || (node.type === 'AssignmentExpression' && /^(&&|\|\||\?\?)=$/.test(node.operator))
  || (node.type === 'Literal' && (typeof node.value === 'number' ? node.raw.includes('_') : Boolean(node.regex) && (ownMatcher(node.regex) || node.regex.flags.includes('v'))));

function usesNewer(value) {
  if (Array.isArray(value)) return value.some(usesNewer);
  if (!value || typeof value !== 'object') return false;
  return (typeof value.type === 'string' && isNewer(value)) || Object.keys(value).some((key) => usesNewer(value[key]));
}

/** Whether the engine reads what `eval` and `new Function` are given as V8 does. */
function readsText(text) {
  try {
    return !usesNewer(parse(text, { ecmaVersion: 'latest', sourceType: 'script', allowReturnOutsideFunction: true }));
  } catch (error) {
    return true; // A SyntaxError everywhere
  }
}

function evalRules({ scopes, report, all }) {
  for (const { name, node } of scopes.unresolved) {
    const call = node.parent;
    const isCall = (call.type === 'CallExpression' || call.type === 'NewExpression') && call.callee === node;
    if (!isCall || (name !== 'eval' && name !== 'Function') || call.arguments.length === 0) continue;
    const text = textOf(constantValue(call.arguments[call.arguments.length - 1]));
    if (text === null) continue; // Said when it happens
    if (!readsText(text)) report.add('warning', 'engine-eval', call, { profiles: all });
  }
}

/** `const p = new Promise((resolve) => { … resolve(p) … })` */
function promiseRules({ scopes, report, all }) {
  for (const { name, node } of scopes.unresolved) {
    const made = node.parent;
    if (name !== 'Promise' || made.type !== 'NewExpression' || made.callee !== node) continue;
    const own = made.parent.type === 'VariableDeclarator' ? made.parent.id.binding : made.parent.type === 'AssignmentExpression' ? made.parent.left.binding : null;
    const executor = made.arguments[0];
    const resolve = executor && isFunction(executor) && executor.params.length > 0 && executor.params[0].binding;
    if (!own || !resolve) continue;
    const resolvers = [resolve];
    for (const { node: use } of resolve.references) {
      const to = use.parent;
      if (to.type === 'AssignmentExpression' && to.right === use && to.left.binding) resolvers.push(to.left.binding);
    }
    for (const { references } of resolvers) {
      for (const { node: use } of references) {
        const call = use.parent;
        if (call.type === 'CallExpression' && call.callee === use && call.arguments.length > 0 && call.arguments[0].binding === own)
          report.add('warning', 'engine-promise-cycle', call, { profiles: all });
      }
    }
  }
}

/** The function that a name certainly stands for. */
function functionOf(node) {
  if (node.type !== 'Identifier' || !node.binding || node.binding.nodes.length !== 1) return null;
  const target = node.binding.nodes[0];
  if (isFunction(target)) return target;
  const { parent } = target;
  const isConstant = parent && parent.type === 'VariableDeclarator' && parent.id === target && node.binding.kind === 'const';
  return isConstant && parent.init && isFunction(parent.init) ? parent.init : null;
}

/** `(a = b, b = 1) => a`: the engine sees undefined, as servers with Babel do; V8 throws. */
function earlyParameters(fn, report, profiles) {
  for (const binding of fn.scope.names.values()) {
    if (binding.kind !== 'param') continue;
    const declared = binding.nodes[0];
    for (const { node, read } of binding.references) {
      let at = node;
      while (at.parent && at.parent !== fn && !isFunction(at.parent)) at = at.parent;
      if (read && at.parent === fn && at !== fn.body && node.start < declared.end + (declared.parent.type === 'AssignmentPattern' ? declared.parent.end - declared.end : 0))
        report.add('warning', 'engine-parameters', node, { variant: 'early', args: [binding.name], profiles });
    }
  }
}

function functionRules({ scopes, report, all }) {
  for (const node of scopes.ofType('NewExpression')) {
    const fn = functionOf(node.callee);
    // Babel's asynchronous functions can be constructed.
    if (fn && fn.type !== 'ArrowFunctionExpression' && fn.async)
      report.add('warning', 'engine-async', node, { variant: 'new', args: [node.callee.name], profiles: all.filter((profile) => profile.strictClasses) });
  }
  for (const node of scopes.ofType('BinaryExpression')) {
    const fn = node.operator === 'instanceof' && functionOf(node.right);
    if (fn && fn.async && fn.generator) report.add('warning', 'engine-async', node, { variant: 'instance', args: [node.right.name], profiles: all });
  }
  for (const fn of scopes.ofType('FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression')) {
    if (!fn.scope || fn.params.every((parameter) => parameter.type === 'Identifier')) continue;
    earlyParameters(fn, report, all.filter((profile) => profile.strictClasses));
    for (const binding of fn.scope.names.values()) {
      const again = binding.kind === 'param' && binding.nodes.find((node) => node.parent && node.parent.type === 'VariableDeclarator');
      if (!again) continue;
      const inDefault = binding.references.some(({ node }) => {
        let inner = false;
        for (let at = node; at && at !== fn; at = at.parent) {
          if (isFunction(at)) inner = true;
          if (at.parent === fn) return inner && at !== fn.body;
        }
        return false;
      });
      if (inDefault) report.add('warning', 'engine-parameters', again, { args: [binding.name], profiles: all });
    }
  }
}

/** What `[Symbol.toPrimitive]` is given, where that may be no function: the engine passes it over. */
function conversionRules({ scopes, report, all }) {
  for (const { name, node } of scopes.unresolved) {
    const key = node.parent;
    if (name !== 'Symbol' || key.type !== 'MemberExpression' || key.object !== node || key.computed || key.property.name !== 'toPrimitive') continue;
    const use = key.parent;
    let value;
    if ((use.type === 'Property' || use.type === 'PropertyDefinition') && use.key === key) value = use.kind === 'get' ? use : use.value;
    else if (use.type === 'MethodDefinition' && use.kind === 'get') value = use;
    else if (use.type === 'MemberExpression' && use.property === key && use.parent.type === 'AssignmentExpression' && use.parent.left === use) value = use.parent.right;
    else if (use.type === 'CallExpression' && use.arguments[1] === key) {
      const given = propertiesOf(use.arguments[2] && use.arguments[2].type === 'ObjectExpression' ? use.arguments[2] : { properties: [] }).map.get('value');
      value = given ? given.value : use.arguments[2];
    }
    if (!value || isFunction(value) || functionOf(value) || (value.type === 'Literal' && value.value === null)) continue;
    report.add('warning', 'engine-conversion', use, { profiles: all });
  }
}

/** `moment.locale('de')`: a server finds moment's languages beside it; here it has English only. */
function libraryRules({ scopes, report, all }) {
  if (!scopes.unresolved.some(({ name }) => name === 'moment')) return;
  const profiles = all.filter((profile) => profile.globals.includes('moment'));
  for (const node of scopes.ofType('CallExpression')) {
    const { callee, arguments: [locale] } = node;
    if (callee.type === 'MemberExpression' && !callee.computed && callee.property.name === 'locale' && locale && locale.value !== 'en')
      report.add('warning', 'engine-moment-locale', node, { profiles });
  }
}

function callRules({ scopes, report, all }) {
  for (const node of scopes.ofType('MemberExpression')) {
    const { object, property, computed } = node;
    const type = !computed && property.name === 'length' && object.type === 'Identifier' && object.binding && object.binding.kind === 'class' && object.binding.nodes[0];
    const body = type && (type.body || (type.parent && type.parent.body));
    const constructor = body && body.body && body.body.find((member) => member.kind === 'constructor');
    if (constructor && constructor.value.params.some((parameter) => parameter.type === 'AssignmentPattern'))
      report.add('warning', 'engine-class-length', node, { args: [object.name], profiles: all.filter((profile) => profile.strictClasses) });
  }
  // var inside with: its value goes astray.
  for (const node of scopes.ofType('WithStatement')) {
    walkOwn(node.body, (below) => {
      if (below.type === 'VariableDeclaration' && below.kind === 'var' && below.declarations.some((item) => item.init))
        report.add('warning', 'engine-with', below, { profiles: all });
      return !isFunction(below);
    });
  }
}

export function engineRules({ scopes, report, where }) {
  const all = where(() => true);
  evalRules({ scopes, report, all });
  promiseRules({ scopes, report, all });
  functionRules({ scopes, report, all });
  callRules({ scopes, report, all });
  conversionRules({ scopes, report, all });
  libraryRules({ scopes, report, all });
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
  for (const { name, node } of scopes.unresolved) {
    const made = node.parent;
    if (name !== 'ArrayBuffer' || made.type !== 'NewExpression' || made.callee !== node) continue;
    const options = constantValue(made.arguments[1]);
    if (options && options.type === 'ObjectExpression' && propertiesOf(options).map.has('maxByteLength'))
      report.add('warning', 'engine-missing', made, { args: ['maxByteLength'], profiles: all });
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
