// SPDX-License-Identifier: MIT
// What the methods return, and what the server makes of it (1.6, 5.6, 5.7).
import { isClass, isFunction } from '../scope.mjs';
import { constantValue, isText, keyName, knownMethods, propertiesOf, returnedBy, textOf } from '../script.mjs';

const isPrimitive = (node) =>
  isText(node) || (node.type === 'Literal' && !node.regex && node.value !== null) || node.type === 'TemplateLiteral';

const isFalsy = (node) =>
  (node.type === 'Literal' && !node.value && !node.regex && !node.bigint) ||
  (node.type === 'Identifier' && node.name === 'undefined' && !node.binding) ||
  (node.type === 'UnaryExpression' && node.operator === 'void');

function uncloneable(node) {
  if (isFunction(node) || isClass(node)) return node;
  if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'Symbol' && !node.callee.binding) return node;
  if (node.type === 'Identifier' && node.binding && node.binding.nodes.length === 1 && (isFunction(node.binding.nodes[0]) || isClass(node.binding.nodes[0]))) return node;
  if (node.type === 'ObjectExpression') {
    for (const item of node.properties) {
      if (item.type !== 'Property' || item.kind !== 'init') continue;
      const found = uncloneable(item.value);
      if (found) return found;
    }
  }
  if (node.type === 'ArrayExpression') {
    for (const item of node.elements) {
      const found = item && uncloneable(item);
      if (found) return found;
    }
  }
  return null;
}

function incoming(context) {
  const { script, report, where, integration } = context;
  const fn = script.method('process_incoming_request');
  if (!fn) return;
  const all = where(() => true);
  for (const { node } of returnedBy(fn)) {
    if (isFalsy(node)) continue;
    if (isPrimitive(node) || node.type === 'ArrayExpression') {
      report.add('error', 'incoming-no-content', node, { variant: 'not-object', profiles: all });
      continue;
    }
    if (node.type !== 'ObjectExpression') continue;
    const { map, open } = propertiesOf(node);
    const error = map.get('error');
    const content = map.get('content');
    if (!content) {
      if (!open && !error) report.add('error', 'incoming-no-content', node, { args: [[...map.keys()].join(', ')], profiles: all });
      continue;
    }
    const value = constantValue(content.value);
    if (!value) continue;
    if (isPrimitive(value) && !isFalsy(value))
      report.add('error', 'content-not-object', content.value, { profiles: all });
    if (value.type !== 'ObjectExpression' || integration.overrideDestinationChannelEnabled) continue;
    const fields = propertiesOf(value).map;
    for (const name of ['channel', 'roomId']) {
      const field = fields.get(name);
      if (field && !isFalsy(field.value)) report.add('error', 'override-off', field, { args: [name], profiles: all });
    }
  }
}

const ignoredOptions = ['params', 'query', 'content', 'followRedirects', 'npmRequestOptions'];

function outgoingRequest({ script, report, where }) {
  const fn = script.method('prepare_outgoing_request');
  if (!fn) return;
  const all = where(() => true);
  for (const { node } of returnedBy(fn)) {
    if (node.type !== 'ObjectExpression') continue;
    const { map, open } = propertiesOf(node);
    const has = (name) => map.has(name) && !isFalsy(map.get(name).value);
    const message = map.get('message');
    if (message) {
      const value = constantValue(message.value);
      if (value && isPrimitive(value) && !isFalsy(value)) report.add('error', 'content-not-object', message.value, { variant: 'message', profiles: all });
    }
    if (open) continue;
    if (has('request') && !has('url')) {
      report.add('error', 'request-wrapped', map.get('request'), { profiles: all });
      continue;
    }
    if (!has('url') || !has('method')) {
      if (!message) report.add('warning', 'request-incomplete', node, { args: [has('url') ? 'method' : has('method') ? 'url' : 'url, method'], profiles: all });
      continue;
    }
    for (const name of ['data', 'auth'])
      if (has(name) && !has('headers')) report.add('error', 'data-without-headers', map.get(name), { args: [name], profiles: all });
    const method = textOf(map.get('method').value);
    if (method !== null && /^(get|head)$/i.test(method) && has('data'))
      report.add('error', 'get-with-data', map.get('data'), { args: [method.toUpperCase()], profiles: all });
    const auth = map.get('auth') && textOf(map.get('auth').value);
    if (typeof auth === 'string' && auth !== '' && !auth.includes(':')) report.add('error', 'auth-without-colon', map.get('auth'), { profiles: all });
    for (const name of ignoredOptions) {
      const item = map.get(name);
      const empty = item && item.value.type === 'ObjectExpression' && item.value.properties.length === 0;
      // params: request.params hands on the empty object of the default request.
      const handedOn = item && item.value.type === 'MemberExpression';
      if (item && !empty && !handedOn && !isFalsy(item.value)) report.add('warning', 'request-option-ignored', item, { args: [name], profiles: all });
    }
    if (map.has('timeout')) report.add('warning', 'timeout-ignored', map.get('timeout'), { profiles: where((profile) => !profile.timeoutOption) });
  }
  // request.params = …, request.params.x = …
  const request = script.argumentBinding('prepare_outgoing_request', 'request');
  if (!request) return;
  for (const { node } of request.references) {
    const member = node.parent;
    if (member.type !== 'MemberExpression' || member.object !== node) continue;
    const name = keyName(member);
    if (!ignoredOptions.includes(name)) continue;
    let top = member;
    while (top.parent.type === 'MemberExpression' && top.parent.object === top) top = top.parent;
    if (top.parent.type === 'AssignmentExpression' && top.parent.left === top)
      report.add('warning', 'request-option-ignored', top, { args: [name], profiles: all });
  }
}

const stringMembers = new Set([...Object.getOwnPropertyNames(String.prototype), 'length']);

function outgoingResponse({ script, report, where }) {
  const fn = script.method('process_outgoing_response');
  if (!fn) return;
  const all = where(() => true);
  for (const { node } of returnedBy(fn)) {
    if (node.type !== 'ObjectExpression') continue;
    const content = propertiesOf(node).map.get('content');
    const value = content && constantValue(content.value);
    if (value && isPrimitive(value) && !isFalsy(value)) report.add('error', 'content-not-object', content.value, { profiles: all });
  }
  const response = script.argumentBinding('process_outgoing_response', 'response');
  if (!response) return;
  for (const { node } of response.references) {
    const content = node.parent;
    if (content.type !== 'MemberExpression' || content.object !== node || keyName(content) !== 'content') continue;
    const use = content.parent;
    if (use.type === 'MemberExpression' && use.object === content) {
      const name = keyName(use);
      const assigned = use.parent.type === 'AssignmentExpression' && use.parent.left === use;
      if (name !== null && !stringMembers.has(name) && !assigned && !/^\d+$/.test(name))
        report.add('error', 'response-content-text', use, { args: [name], profiles: where((profile) => !profile.contentParsed) });
    }
    if (use.type === 'CallExpression' && use.arguments.includes(content) && use.callee.type === 'MemberExpression' && keyName(use.callee) === 'parse' && use.callee.object.type === 'Identifier' && use.callee.object.name === 'JSON')
      report.add('error', 'response-content-parsed', use, { profiles: where((profile) => profile.contentParsed) });
  }
}

function functionsReturned({ script, report, where }) {
  const profiles = where((profile) => profile.clones);
  for (const name of knownMethods) {
    const fn = script.method(name);
    if (!fn) continue;
    for (const { node } of returnedBy(fn)) {
      const found = uncloneable(node);
      if (found) report.add('error', 'function-returned', found, { args: [name], profiles });
    }
  }
}

/** console.log(function), which the isolate cannot copy out (2.2). */
function consoleArguments({ scopes, report, where }) {
  const profiles = where((profile) => profile.clones);
  for (const { name, node } of scopes.unresolved) {
    if (name !== 'console' || node.parent.type !== 'MemberExpression' || node.parent.parent.type !== 'CallExpression') continue;
    const call = node.parent.parent;
    if (call.callee !== node.parent) continue;
    for (const argument of call.arguments) {
      const found = uncloneable(argument);
      if (found) report.add('error', 'console-function', found, { args: [keyName(node.parent) || ''], profiles });
    }
  }
}

export function resultRules(context) {
  if (context.type === 'outgoing') {
    outgoingRequest(context);
    outgoingResponse(context);
  } else {
    incoming(context);
  }
  functionsReturned(context);
  consoleArguments(context);
}

