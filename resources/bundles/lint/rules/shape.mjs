// SPDX-License-Identifier: MIT
// The script as a whole: is there a Script, does it have the methods the server calls (1.2, 1.3)?
import { isClass, isFunction } from '../scope.mjs';
import { incomingMethods, knownMethods, outgoingMethods } from '../script.mjs';

/** Edits between two names, up to a small limit. */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; ++i) {
    const next = [i];
    for (let j = 1; j <= b.length; ++j)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}

const plain = (name) => name.toLowerCase().replace(/[^a-z]/g, '');

/** The method an almost right name means, or null. */
function meantMethod(name) {
  if (knownMethods.includes(name)) return null;
  for (const known of knownMethods) {
    if (plain(name) === plain(known)) return known;
    if (Math.abs(name.length - known.length) <= 3 && distance(plain(name), plain(known)) <= 3) return known;
  }
  return null;
}

const within = (node, test) => {
  for (let at = node.parent; at; at = at.parent) if (test(at)) return at;
  return null;
};

function topLevel({ scopes, report, where }) {
  const all = where(() => true);
  const { ofType } = scopes;
  for (const node of ofType('ReturnStatement'))
    if (!within(node, isFunction)) report.add('error', 'top-level-return', node, { profiles: all });
  // import() compiles; the call fails ("require is not defined", "Not supported").
  for (const node of ofType('ImportDeclaration', 'ImportExpression')) report.add('error', 'top-level-import', node, { profiles: all });
  for (const node of ofType('ExportNamedDeclaration', 'ExportDefaultDeclaration', 'ExportAllDeclaration'))
    report.add('error', 'top-level-export', node, { profiles: all });
  const inBody = (at) => isFunction(at) || at.type === 'PropertyDefinition' || at.type === 'StaticBlock';
  for (const node of [...ofType('AwaitExpression'), ...ofType('ForOfStatement').filter((one) => one.await)])
    if (!within(node, inBody)) report.add('error', 'top-level-await', node, { profiles: all });
}

function redeclared({ scopes, report, where }) {
  for (const [name, binding] of scopes.global.names) {
    const profiles = where((profile) => profile.reserved.includes(name));
    const node = binding.nodes[0];
    report.add('error', 'reserved-name', node.id || node, { args: [name], profiles });
  }
}

function methods(context) {
  const { script, type, report, tree, where } = context;
  const all = where(() => true);
  const start = { start: 0, end: 0 };
  const exported = tree.body.some((node) => /^(Export|Import)/.test(node.type));
  if (!script.binding && !script.assigned) {
    if (!exported) {
      const other = tree.body.find((node) => node.type === 'ClassDeclaration');
      if (other) report.add('error', 'no-script-class', other.id || other, { variant: 'other-name', args: [other.id ? other.id.name : ''], profiles: all });
      else report.add('error', 'no-script-class', start, { profiles: all });
    }
    return;
  }
  if (script.constructible === false) {
    const at = script.binding ? script.binding.nodes[0] : script.definition;
    report.add('error', 'script-not-constructible', at.id || at, { profiles: all });
    return;
  }
  for (const [name, { node, static: isStatic }] of script.methods) {
    if (isStatic && knownMethods.includes(name))
      report.add('error', 'static-method', node, { args: [name], profiles: all });
    else if (!isStatic) {
      const meant = meantMethod(name);
      // A helper that merely resembles the real method, which is there as well, is no mistake.
      if (meant && !script.memberNames.has(meant)) report.add('warning', 'misspelt-method', node, { args: [name, meant], profiles: all });
    }
  }
  if (!script.definition || !isClass(script.definition) || script.isDerived) return;
  const wanted = type === 'outgoing' ? outgoingMethods : incomingMethods;
  const others = type === 'outgoing' ? incomingMethods : outgoingMethods;
  if (script.hasUnknownMembers || wanted.some((name) => script.memberNames.has(name) || script.methods.has(name))) return;
  if ([...script.methods.keys()].some((name) => meantMethod(name))) return;
  const other = others.find((name) => script.methods.has(name));
  const at = script.definition.id || script.definition;
  if (other) report.add('warning', 'no-method', script.methods.get(other).node, { variant: 'other-type', args: [other, wanted.join(', ')], profiles: all });
  else report.add('warning', 'no-method', at, { args: [wanted.join(', ')], profiles: all });
}

/** vm2 looks for the word in the text itself, comments included (issue 27777). */
function moduleWord({ source, report, where }) {
  const profiles = where((profile) => profile.engine === 'vm2');
  if (profiles.length === 0) return;
  const comment = /\/\*[^]*?\*\/|\/\/[^\n\r]*|"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*'|`(?:[^`\\]|\\[^])*`/g;
  for (let match = comment.exec(source); match; match = comment.exec(source)) {
    if (match[0][0] !== '/') continue;
    const word = /\bmodule\b/.exec(match[0]);
    if (!word) continue;
    const at = match.index + word.index;
    report.add('warning', 'vm2-module-word', { start: at, end: at + 6 }, { profiles });
    return;
  }
}

export function shapeRules(context) {
  topLevel(context);
  redeclared(context);
  methods(context);
  moduleWord(context);
}

