// SPDX-License-Identifier: MIT
// The loop guard (5.10): an answer is itself a message in the room and starts the integration again.
// It stops only when the script says so, or when trigger words keep the answer out.
import { isFunction, walk } from '../scope.mjs';
import { keyName, returnedBy } from '../script.mjs';
import { memberShape, shapeOf } from '../shapes.mjs';

/** Members of request.data whose test tells a person's message from the integration's own. */
const deciding = new Set(['bot', 'user_name', 'user_id', 'text', 'trigger_word', 'alias', 'token', 'channel_name', 'channel_id', 'message_id', 'isEdited', 'tmid']);

const branches = (node) =>
  node.type === 'IfStatement' || node.type === 'ConditionalExpression' ? node.test
  : node.type === 'SwitchStatement' ? node.discriminant
  : node.type === 'LogicalExpression' ? node.left
  : node.type === 'WhileStatement' ? node.test
  : null;

/** Whether the text decides anything by what came in: then it is the author's business. */
function decidesByRequest(context) {
  const { tree, scopes, script } = context;
  if (script.memberNames.has('bot')) return true;
  for (const reference of scopes.references) if (reference.name === 'bot') return true;
  const fn = script.method('prepare_outgoing_request');
  if (!fn) return false;
  // Names that hold something of the request: const text = request.data.text; const match = text.match(…).
  const tainted = new Set();
  const mentions = (node) => {
    let found = false;
    walk(node, (at) => {
      if (at.type === 'MemberExpression' && deciding.has(keyName(at))) found = true;
      if (at.type === 'Identifier' && at.binding && tainted.has(at.binding)) found = true;
      return !found;
    });
    return found;
  };
  const taint = (pattern) =>
    walk(pattern, (at) => {
      if (at.type === 'Identifier' && at.binding) tainted.add(at.binding);
    });
  for (let round = 0; round < 3; ++round) {
    walk(tree, (node) => {
      if (node.type === 'VariableDeclarator' && node.init) {
        // const { text } = request.data
        const destructured = node.id.type === 'ObjectPattern' && node.id.properties.some((item) => deciding.has(keyName(item)));
        if (destructured || mentions(node.init)) taint(node.id);
      }
      if (node.type === 'AssignmentExpression' && mentions(node.right)) taint(node.left);
      // Parameters that the script's own methods are given.
      if (isFunction(node)) for (const parameter of node.params) if (parameter.type === 'ObjectPattern' && parameter.properties.some((item) => deciding.has(keyName(item)))) taint(parameter);
    });
  }
  let decides = false;
  walk(tree, (node) => {
    const test = branches(node);
    if (test && mentions(test)) decides = true;
    // /^help/.test(text) handed to somebody, a table looked up by the text: handlers[text]
    if (node.type === 'MemberExpression' && node.computed && mentions(node.property)) decides = true;
    return !decides;
  });
  return decides;
}

/** Whether a message goes to a room of its own. */
const namesRoom = (message) => Boolean(message && ['channel', 'roomId'].some((name) => message.members.has(name)));

export function loopRules(context) {
  const { type, integration, script, report, where } = context;
  if (type !== 'outgoing' || integration.event !== 'sendMessage') return;
  if ((integration.triggerWords || []).length > 0 || integration.targetRoom) return;
  const answers = [];
  const add = (name, key) => {
    const fn = script.method(name);
    if (!fn) return;
    for (const { node, statement } of returnedBy(fn)) {
      const shape = shapeOf(node, statement);
      const item = shape && shape.get(key);
      if (item && item.value && !namesRoom(memberShape(shape, key, statement))) answers.push(item.at);
    }
  };
  add('prepare_outgoing_request', 'message');
  // An answer to a call that the script cancels for most messages is behind that decision.
  add('process_outgoing_response', 'content');
  if (answers.length === 0 || decidesByRequest(context)) return;
  report.add('warning', 'loop-guard', answers[0], { profiles: where(() => true) });
}

