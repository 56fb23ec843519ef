// SPDX-License-Identifier: MIT
// Names that are declared nowhere: what a server has, what none has, and what assigning to them does
// (2.1, 1.3).

/** ECMAScript's own globals, which every engine of every server has. */
const language = new Set([
  'globalThis', 'Infinity', 'NaN', 'undefined', 'eval', 'isFinite', 'isNaN', 'parseFloat', 'parseInt',
  'decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'unescape',
  'AggregateError', 'Array', 'ArrayBuffer', 'Atomics', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'Boolean',
  'DataView', 'Date', 'Error', 'EvalError', 'FinalizationRegistry', 'Float32Array', 'Float64Array', 'Function',
  'Int16Array', 'Int32Array', 'Int8Array', 'Intl', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Proxy',
  'RangeError', 'ReferenceError', 'Reflect', 'RegExp', 'Set', 'SharedArrayBuffer', 'String', 'Symbol', 'SyntaxError',
  'TypeError', 'URIError', 'Uint16Array', 'Uint32Array', 'Uint8Array', 'Uint8ClampedArray', 'WeakMap', 'WeakRef',
  'WeakSet', 'WebAssembly', 'arguments',
]);

/** Names that people know from browsers and Node; no server has them unless its facts say so (2.1). */
const host = new Set([
  'setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate', 'queueMicrotask',
  'require', 'process', 'Buffer', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'atob', 'btoa',
  'structuredClone', 'crypto', 'AbortController', 'AbortSignal', 'Headers', 'Request', 'Response', 'FormData', 'Blob',
  'File', 'XMLHttpRequest', 'WebSocket', 'performance', 'module', 'exports', '__dirname', '__filename', 'window',
  'document', 'self', 'location', 'navigator', 'localStorage', 'sessionStorage', 'alert', 'Meteor', 'jQuery', '$',
  '_', 's', 'moment', 'HTTP', 'Store', 'fetch', 'serverFetch', 'ivm', 'global', 'console', 'Livechat', 'Fiber',
  'Users', 'Rooms', 'Messages', 'Subscriptions', 'Settings', 'Integrations',
]);

/** What to use instead, by name; the sentences are in core/script/lint.cpp. */
const replacement = new Map([
  ['HTTP', 'fetch'], ['require', 'none'], ['module', 'none'], ['exports', 'none'], ['_', 'plain'], ['moment', 'date'],
  ['setTimeout', 'timer'], ['setInterval', 'timer'], ['setImmediate', 'timer'], ['queueMicrotask', 'timer'],
  ['fetch', 'http'], ['URL', 'url'], ['URLSearchParams', 'url'],
]);

const insideTry = (node) => {
  for (let at = node; at.parent; at = at.parent)
    if (at.parent.type === 'TryStatement' && at.parent.block === at && at.parent.handler) return true;
  return false;
};

/** Sloppy code makes a global of it, strict code throws. */
function throwsOnAssignment(profile, scope) {
  if (scope.useStrict) return true;
  return profile.strictClasses && scope.inClass;
}

function absent({ scopes, report, where }, created) {
  const checked = new Set(scopes.unresolved.filter((one) => one.typeof).map((one) => one.name));
  const done = new Set();
  for (const reference of scopes.unresolved) {
    const { name, node } = reference;
    if (!reference.read || reference.typeof || reference.scope.inWith || checked.has(name) || language.has(name) || done.has(name)) continue;
    if (created.has(name)) continue;
    if (name === 'Script') continue;
    done.add(name);
    const profiles = where((profile) => !profile.globals.includes(name));
    const severity = insideTry(node) ? 'warning' : 'error';
    if (host.has(name) || profiles.length < where(() => true).length)
      report.add(severity, 'absent-global', node, { variant: replacement.get(name) || '', args: [name], profiles });
    else report.add(severity, 'undefined-name', node, { args: [name], profiles });
  }
}

function implicit({ scopes, report, where }) {
  const done = new Set();
  for (const reference of scopes.unresolved) {
    const { name, node, scope } = reference;
    if (!reference.write || scope.inWith || language.has(name) || name === 'Script') continue;
    const profiles = where((profile) => throwsOnAssignment(profile, scope) && !profile.globals.includes(name));
    if (profiles.length === 0 || done.has(name)) continue;
    done.add(name);
    report.add('error', 'implicit-global', node, { args: [name], profiles });
  }
}

/** Name of a member that is written out; '' for a computed one. */
const memberName = (node) =>
  !node.computed ? node.property.name : node.property.type === 'Literal' && typeof node.property.value === 'string' ? node.property.value : '';

function calls({ scopes, report, where }) {
  for (const { name, node } of scopes.unresolved) {
    const parent = node.parent;
    const called = parent && parent.type === 'CallExpression' && parent.callee === node;
    if (name === 's' && called)
      report.add('error', 's-call', parent, { profiles: where((profile) => profile.globals.includes('s') && !profile.sCallable) });
    const member = name === 's' && parent && parent.type === 'MemberExpression' && parent.object === node && memberName(parent);
    if (member && !(member in Object.prototype))
      report.add('error', 's-function', parent, {
        args: [member],
        profiles: where((profile) => profile.globals.includes('s') && profile.sFunctions.length > 0 && !profile.sFunctions.includes(member)),
      });
  }
}

export function globalRules(context) {
  // A name that is assigned somewhere exists afterwards, at least where the code is sloppy.
  const created = new Set(context.scopes.unresolved.filter((one) => one.write && !one.read).map((one) => one.name));
  // … and `this.x = …`, `globalThis.x = …` at the top may make one, too.
  for (const name of context.script.memberNames) if (context.scopes.unresolved.some((one) => one.name === 'globalThis' || one.name === 'global')) created.add(name);
  absent(context, created);
  implicit(context);
  calls(context);
}
