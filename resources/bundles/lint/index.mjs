// SPDX-License-Identifier: MIT
// The findings of a script: syntax as V8 words it, and the rules that follow from what the servers
// do (server specification, 11.1) and from what our own engine cannot do.
//
// The rules know the language; what a server has or does comes in as facts per profile
// (core/script/lint.cpp fills them from Profile). A finding says for which profiles it holds; the
// sentence for a person is made in C++ from `rule`, `variant` and `args`.
import './nobigint.mjs';
import { parseFor, syntaxError, parseModes } from './parse.mjs';
import { analyse } from './scope.mjs';
import { Script } from './script.mjs';
import { resetShapes } from './shapes.mjs';
import { outlineOf } from './outline.mjs';
import { globalRules } from './rules/globals.mjs';
import { shapeRules } from './rules/shape.mjs';
import { resultRules } from './rules/results.mjs';
import { codeRules } from './rules/code.mjs';
import { engineRules } from './rules/engine.mjs';
import { messageRules } from './rules/messages.mjs';
import { loopRules } from './rules/loops.mjs';

/** Line starts of the text, by the line ends of JavaScript. */
function lineStarts(source) {
  const starts = [0];
  for (let i = 0; i < source.length; ++i) {
    const c = source.charCodeAt(i);
    if (c === 13 && source.charCodeAt(i + 1) === 10) continue;
    if (c === 10 || c === 13 || c === 0x2028 || c === 0x2029) starts.push(i + 1);
  }
  return starts;
}

function positionIn(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low] + 1 };
}

class Report {
  constructor(source, profiles) {
    this.starts = lineStarts(source);
    this.length = source.length;
    this.all = profiles.map((profile) => profile.id);
    this.findings = [];
    this.seen = new Set();
  }

  /**
   * @param severity what it is where it holds; an error that holds on some servers only is a warning
   * @param profiles facts of the profiles concerned; nothing is reported for none
   */
  add(severity, rule, node, { variant = '', args = [], profiles }) {
    if (profiles.length === 0) return;
    const start = Math.min(node.start, this.length);
    const end = Math.min(Math.max(node.end, start), this.length);
    const key = `${rule} ${variant} ${start}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const from = positionIn(this.starts, start);
    const to = positionIn(this.starts, end);
    this.findings.push({
      severity: severity === 'error' && profiles.length < this.all.length ? 'warning' : severity,
      rule,
      variant,
      args: args.map(String),
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      profiles: profiles.map((profile) => profile.id),
    });
  }

  sorted() {
    return this.findings.sort((a, b) => a.line - b.line || a.column - b.column);
  }
}

/**
 * @param source the author's text
 * @param type "incoming" or "outgoing"
 * @param integration facts of the record that rules ask for
 * @param profiles facts per server (see core/script/lint.cpp)
 */
function lint({ source, type, integration, profiles }) {
  const report = new Report(source, profiles);
  resetShapes();
  if (source.trim() === '') return [];
  // The servers' parsers disagree (module code is strict). What the strictest takes, all take.
  let tree = null;
  const failures = new Map();
  for (const mode of parseModes(profiles)) {
    const concerned = profiles.filter((profile) => profile.parse === mode);
    const parsed = parseFor(mode, source);
    if (parsed.tree) {
      tree = parsed.tree;
      break;
    }
    const failure = syntaxError(parsed.error, source);
    const known = failures.get(failure.message + failure.start);
    if (known) known.profiles.push(...concerned);
    else failures.set(failure.message + failure.start, { ...failure, profiles: concerned });
  }
  for (const failure of failures.values())
    report.add('error', 'syntax-error', failure, {
      args: [failure.message],
      profiles: profiles.filter((profile) => failure.profiles.includes(profile)),
    });
  if (!tree) return report.sorted();

  const context = {
    source,
    type,
    integration: integration || {},
    profiles,
    report,
    tree,
    scopes: analyse(tree),
    /** The profiles for which a fact holds. */
    where: (test) => profiles.filter(test),
  };
  context.script = new Script(context);
  for (const rules of [
    shapeRules,
    globalRules,
    resultRules,
    codeRules,
    messageRules,
    loopRules,
    engineRules,
  ])
    rules(context);
  return report.sorted();
}

function outline({ source }) {
  const parsed = parseFor('script', source);
  if (!parsed.tree) return [];
  const starts = lineStarts(source);
  return outlineOf(parsed.tree, (offset) => positionIn(starts, offset));
}

globalThis.hooksmithTool = { lint, outline };
