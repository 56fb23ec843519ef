// SPDX-License-Identifier: MIT
// What the methods return, and what the server makes of it (1.6, 5.6, 5.7).
import { isClass, isFunction } from '../scope.mjs';
import { constantValue, isText, keyName, knownMethods, returnedBy, textOf } from '../script.mjs';
import { Shape, memberShape, shapeOf } from '../shapes.mjs';

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
  for (const { node, statement } of returnedBy(fn)) {
    if (isFalsy(node)) continue;
    if (isPrimitive(node) || node.type === 'ArrayExpression') {
      report.add('error', 'incoming-no-content', node, { variant: 'not-object', profiles: all });
      continue;
    }
    const shape = shapeOf(node, statement);
    if (!shape) continue;
    const error = shape.get('error');
    const content = shape.get('content');
    const falsy = content && (!content.value || isFalsy(content.value));
    if (!content || falsy) {
      if (!shape.isUnknown('content') && !shape.isUnknown('error') && !(error && error.value && !isFalsy(error.value)))
        report.add('error', 'incoming-no-content', falsy ? content.at : node, { args: [[...shape.members.keys()].join(', ')], profiles: all });
      continue;
    }
    const value = constantValue(content.value);
    if (value && isPrimitive(value)) report.add('error', 'content-not-object', content.value, { profiles: all });
    if (integration.overrideDestinationChannelEnabled) continue;
    const fields = memberShape(shape, 'content', statement);
    for (const name of fields ? ['channel', 'roomId'] : []) {
      const field = fields.get(name);
      if (field && field.value && !isFalsy(field.value)) report.add('error', 'override-off', field.at, { args: [name], profiles: all });
    }
  }
}

const ignoredOptions = ['params', 'query', 'content', 'followRedirects', 'npmRequestOptions'];

/** 5.5: what `prepare_outgoing_request` is given. */
function defaultRequest() {
  const shape = new Shape();
  for (const name of ['method', 'url', 'data', 'headers']) shape.set(name, null, null, true);
  shape.set('params', null, null);
  shape.set('auth', null, null);
  return shape;
}

function outgoingRequest({ script, report, where }) {
  const fn = script.method('prepare_outgoing_request');
  if (!fn) return;
  const all = where(() => true);
  const request = script.argumentBinding('prepare_outgoing_request', 'request');
  const given = new Map(request ? [[request, defaultRequest()]] : []);
  for (const { node, statement } of returnedBy(fn)) {
    const shape = shapeOf(node, statement, given);
    if (!shape) continue;
    const has = (name) => {
      const member = shape.get(name);
      return Boolean(member && (member.given || (member.value && !isFalsy(member.value))));
    };
    const lacks = (name) => !has(name) && !shape.isUnknown(name);
    const message = shape.get('message');
    if (message && message.value) {
      const value = constantValue(message.value);
      if (value && isPrimitive(value) && !isFalsy(value)) report.add('error', 'content-not-object', message.value, { variant: 'message', profiles: all });
    }
    if (has('request') && lacks('url')) {
      report.add('error', 'request-wrapped', shape.get('request').at, { profiles: all });
      continue;
    }
    if (lacks('url') || lacks('method')) {
      const missing = ['url', 'method'].filter(lacks);
      if (!has('message') && !shape.isUnknown('message')) report.add('warning', 'request-incomplete', node, { args: [missing.join(', ')], profiles: all });
      continue;
    }
    for (const name of ['data', 'auth']) {
      if (!has(name) || !lacks('headers')) continue;
      const at = shape.get(name).at || (shape.get('headers') && shape.get('headers').at) || node;
      report.add('error', 'data-without-headers', at, { args: [name], profiles: all });
    }
    const method = shape.get('method');
    const verb = method && method.value && textOf(constantValue(method.value));
    if (typeof verb === 'string' && /^(get|head)$/i.test(verb) && has('data'))
      report.add('error', 'get-with-data', shape.get('data').at || method.at, { args: [verb.toUpperCase()], profiles: all });
    const credentials = shape.get('auth');
    const auth = credentials && credentials.value && textOf(constantValue(credentials.value));
    if (typeof auth === 'string' && auth !== '' && !auth.includes(':')) report.add('error', 'auth-without-colon', credentials.at, { profiles: all });
    for (const name of ignoredOptions) {
      const item = has(name) && shape.get(name);
      if (!item || item.given) continue;
      const empty = item.value.type === 'ObjectExpression' && item.value.properties.length === 0;
      // params: request.params hands on the empty object of the default request.
      if (!empty && item.value.type !== 'MemberExpression') report.add('warning', 'request-option-ignored', item.at, { args: [name], profiles: all });
    }
    if (has('timeout')) report.add('warning', 'timeout-ignored', shape.get('timeout').at, { profiles: where((profile) => !profile.timeoutOption) });
  }
  // request.params = …, request.params.x = …
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
  const response = script.argumentBinding('process_outgoing_response', 'response');
  for (const { node, statement } of returnedBy(fn)) {
    const shape = shapeOf(node, statement);
    const content = shape && shape.get('content');
    if (!content || !content.value) continue;
    const value = constantValue(content.value);
    if (value && isPrimitive(value) && !isFalsy(value)) report.add('error', 'content-not-object', content.value, { profiles: all });
    // { content: response.content } is a text, except where the manual is taken at its word
    const own = value && value.type === 'MemberExpression' && value.object.type === 'Identifier' && value.object.binding === response;
    if (response && own && keyName(value) === 'content')
      report.add('error', 'content-not-object', content.value, { profiles: where((profile) => !profile.contentParsed) });
    if (response && own && keyName(value) === 'content_raw') report.add('error', 'content-not-object', content.value, { profiles: all });
  }
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

