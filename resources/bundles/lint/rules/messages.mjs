// SPDX-License-Identifier: MIT
// Messages written out in the script: what the server's validation says to them (4.4, section 7).
import { constantValue, keyName, propertiesOf, textOf } from '../script.mjs';

const links = new Set(['thumb_url', 'message_link', 'author_link', 'author_icon', 'title_link', 'image_url', 'audio_url', 'video_url']);
const attachmentMembers = new Set([
  ...links, 'color', 'text', 'pretext', 'title', 'author_name', 'fallback', 'fields', 'collapsed', 'actions', 'title_link_download', 'mrkdwn_in',
]);
const maximumLength = 5000; // Message_MaxAllowedSize, section 7

/** The length of a text that is known: a literal, or 'x'.repeat(6000); else 0. */
function lengthOf(node) {
  const text = textOf(node);
  if (text !== null) return text.length;
  if (!node || node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || keyName(node.callee) !== 'repeat') return 0;
  const [times] = node.arguments;
  return times && times.type === 'Literal' && typeof times.value === 'number' ? lengthOf(node.callee.object) * times.value : 0;
}

/** The array literal that an object literal is an item of, or null. */
const listAround = (node) => (node.parent && node.parent.type === 'ArrayExpression' ? node.parent : null);

/** The name under which a value is kept: of a property, a variable, an assigned member; or null. */
function nameFor(node) {
  const { parent } = node;
  if (!parent) return null;
  if (parent.type === 'Property' && parent.value === node) return keyName(parent);
  if (parent.type === 'VariableDeclarator' && parent.init === node) return parent.id.type === 'Identifier' ? parent.id.name : null;
  if (parent.type !== 'AssignmentExpression' || parent.right !== node) return null;
  return parent.left.type === 'Identifier' ? parent.left.name : parent.left.type === 'MemberExpression' ? keyName(parent.left) : null;
}

/** The name of the list that an object literal is put into: fields: [{ … }], fields.push({ … }). */
function listName(node) {
  const list = listAround(node);
  if (list) return nameFor(list);
  const call = node.parent;
  if (!call || call.type !== 'CallExpression' || !call.arguments.includes(node) || call.callee.type !== 'MemberExpression') return null;
  if (!['push', 'unshift'].includes(keyName(call.callee))) return null;
  const { object } = call.callee;
  return object.type === 'Identifier' ? object.name : object.type === 'MemberExpression' ? keyName(object) : null;
}

function isAttachment(node, map) {
  if (listName(node) === 'attachments') return true;
  let members = 0;
  for (const name of map.keys()) if (attachmentMembers.has(name)) ++members;
  // `text` with a link or a colour: two members that only attachments have together.
  return members >= 2;
}

/** As the run has it (messagevalidation.cpp): an absolute address or an upload's path, in a text. */
function checkLink(item, name, report, profiles) {
  const { value } = item;
  const known = value.type === 'Literal' && value.value !== null && !value.regex && !value.bigint;
  const text = known ? String(value.value) : textOf(value);
  if (text === null) return;
  if ((known && typeof value.value !== 'string') || !/^(https?:\/\/|data:|\/file-upload\/)/.test(text))
    report.add('error', 'link-not-url', item, { args: [name, text], profiles });
}

/** Whether an object literal is one of the `actions` written into an attachment. */
function isAction(node) {
  const list = listAround(node);
  const property = list && list.parent;
  if (!property || property.type !== 'Property' || keyName(property) !== 'actions') return false;
  return isAttachment(property.parent, propertiesOf(property.parent).map);
}

const falsyLiteral = (node) =>
  (node.type === 'Literal' && !node.value && !node.regex && !node.bigint) ||
  (node.type === 'TemplateLiteral' && node.expressions.length === 0 && node.quasis[0].value.cooked === '') ||
  (node.type === 'Identifier' && node.name === 'undefined' && !node.binding);

function checkField(item, report, profiles) {
  const { map, open } = propertiesOf(item);
  if (!map.has('title') && !map.has('value')) return;
  for (const name of ['title', 'value']) {
    const property = map.get(name);
    if (!property) {
      if (!open) report.add('error', 'field-empty', item, { args: [name], profiles });
    } else if (falsyLiteral(property.value)) {
      report.add('error', 'field-empty', property, { args: [name], profiles });
    }
  }
}

function checkFields(list, report, profiles) {
  for (const item of list.elements) if (item && item.type === 'ObjectExpression') checkField(item, report, profiles);
}

export function messageRules({ scopes, report, where }) {
  const all = where(() => true);
  for (const node of scopes.ofType('ObjectExpression')) {
    const { map } = propertiesOf(node);
    const attachment = isAttachment(node, map);
    const action = isAction(node);
    // A list of that name elsewhere may be a form's: only what looks like a field through and through.
    const kept = listName(node) === 'fields' && !(listAround(node) && node.parent.parent.type === 'Property');
    if (kept && map.has('title') && map.has('value') && [...map.keys()].every((name) => ['title', 'value', 'short'].includes(name)))
      checkField(node, report, all);
    for (const [name, item] of map) {
      if (item.kind !== 'init' || item.method) continue;
      if (action && (name === 'url' || name === 'image_url')) checkLink(item, name, report, all);
      if (attachment) {
        if (links.has(name)) checkLink(item, name, report, all);
        if (name === 'fields' && item.value.type === 'ArrayExpression') checkFields(item.value, report, all);
        const made = name === 'ts' && constantValue(item.value);
        if (made && made.type === 'NewExpression' && made.callee.type === 'Identifier' && made.callee.name === 'Date' && !made.callee.binding)
          report.add('error', 'ts-not-text', item, { profiles: all });
      }
      if ((name === 'text' || name === 'msg') && !listAround(node)) {
        // All servers have the limit (11.1); in a webhook's message it is checked from 7.5 on (4.4).
        const length = lengthOf(constantValue(item.value));
        if (length > maximumLength) report.add('warning', 'message-too-long', item, { args: [length, maximumLength], profiles: all });
      }
      if (name === 'attachments') {
        const type = item.value.type;
        if (type === 'ObjectExpression' || (type === 'Literal' && item.value.value !== null) || type === 'TemplateLiteral')
          report.add('warning', 'attachments-not-list', item, { profiles: all });
      }
    }
  }
}
