// SPDX-License-Identifier: MIT
// What an object holds where it is used: its literal, and what the script has written into it on the
// way there. So `request.method = 'GET'; return request;` is seen as well as the literal. Whatever
// may have been changed by somebody else, or only on some ways, is unknown and never reported.
import { isFunction } from './scope.mjs';
import { keyName } from './script.mjs';

/** Members by name: { value: node or null, at: node to report, given: known without a node, known }. */
export class Shape {
  constructor({ open = false, origin = null } = {}) {
    this.members = new Map();
    this.open = open; // May have members that are not named here
    this.origin = origin; // { binding, path }: where the script can write to it
  }

  get(name) {
    const member = this.members.get(name);
    return member && member.known ? member : null;
  }

  /** Whether it may be there although nothing is known of it. */
  isUnknown(name) {
    const member = this.members.get(name);
    return member ? !member.known : this.open;
  }

  set(name, value, at, given = false) {
    this.members.set(name, { value, at, given, known: true });
  }

  forget(name) {
    this.members.set(name, { value: null, at: null, given: false, known: false });
  }

  forgetAll() {
    this.members.clear();
    this.open = true;
  }

  overlay(other) {
    if (other) {
      for (const [name, member] of other.members) this.members.set(name, member);
      this.open = this.open || other.open;
    } else {
      this.open = true;
    }
  }

  copy() {
    const made = new Shape({ open: this.open, origin: this.origin });
    for (const [name, member] of this.members) made.members.set(name, member);
    return made;
  }
}

// A text of thousands of returns and uses must not take minutes: then nothing more is known.
const maximumUses = 30000;
const maximumDepth = 30;
let usesLeft = maximumUses;
let depth = 0;

/** To be called for each text. */
export function resetShapes() {
  usesLeft = maximumUses;
  depth = 0;
}

const contains = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;
const isBlock = (node) => node.type === 'BlockStatement' || node.type === 'Program' || node.type === 'SwitchCase' || node.type === 'StaticBlock';
const statementsOf = (block) => (block.type === 'SwitchCase' ? block.consequent : block.body);
const functionAround = (node) => {
  let at = node.parent;
  while (at && !isFunction(at)) at = at.parent;
  return at;
};

/** "always" when whatever reaches `place` has passed `write`, "never" when nothing has, else "maybe". */
function reaches(write, place) {
  if (functionAround(write) !== functionAround(place)) return 'maybe';
  let statement = write;
  while (statement.parent && !isBlock(statement.parent)) {
    const { parent } = statement;
    const plain =
      parent.type === 'ExpressionStatement' || parent.type === 'SequenceExpression' || (parent.type === 'AssignmentExpression' && parent.right === statement);
    if (!plain && parent.type !== 'IfStatement') return 'maybe';
    statement = parent;
    if (parent.type === 'IfStatement') break; // if (…) request.a = 1;
  }
  let block = statement.parent;
  if (block && isBlock(block) && statement.type !== 'IfStatement' && contains(block, place)) return 'always';
  // On another way: does that way ever come here?
  for (; block && !contains(block, place); block = block.parent) {
    if (!isBlock(block)) continue;
    const body = statementsOf(block);
    const last = body[body.length - 1];
    if (last && (last.type === 'ReturnStatement' || last.type === 'ThrowStatement')) return 'never';
  }
  return 'maybe';
}

/** Calls that look at their arguments and do not change them. */
function onlyReads(call) {
  const { callee } = call;
  if (callee.type === 'Identifier') return ['String', 'Boolean', 'Number'].includes(callee.name) && !callee.binding;
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier' || callee.object.binding) return false;
  const name = keyName(callee);
  return (
    callee.object.name === 'console' ||
    (callee.object.name === 'JSON' && name === 'stringify') ||
    (callee.object.name === 'Object' && ['keys', 'values', 'entries'].includes(name))
  );
}

const isObjectAssign = (node) =>
  node.type === 'CallExpression' &&
  node.callee.type === 'MemberExpression' &&
  node.callee.object.type === 'Identifier' &&
  node.callee.object.name === 'Object' &&
  !node.callee.object.binding &&
  keyName(node.callee) === 'assign';

/** One use of the object itself, `at`: what it does to `shape`. */
function applyUse(shape, at, place, given) {
  const { parent } = at;
  const write = (name, change, node) => {
    const way = reaches(node, place);
    if (way === 'never') return;
    if (name === null) shape.forgetAll();
    else if (way === 'always') change();
    else shape.forget(name);
  };
  if (parent.type === 'MemberExpression' && parent.object === at) {
    const name = keyName(parent);
    const use = parent.parent;
    if (use.type === 'AssignmentExpression' && use.left === parent)
      write(name, () => (use.operator === '=' ? shape.set(name, use.right, parent) : shape.forget(name)), use);
    else if (use.type === 'UnaryExpression' && use.operator === 'delete') write(name, () => shape.set(name, null, parent), use);
    else if (use.type === 'UpdateExpression' || use.type === 'ArrayPattern' || use.type === 'AssignmentPattern' || use.type === 'RestElement')
      write(name, () => shape.forget(name), use);
    else if (use.type === 'Property' && use.parent.type === 'ObjectPattern') write(name, () => shape.forget(name), use);
    return;
  }
  if ((parent.type === 'CallExpression' || parent.type === 'NewExpression') && parent.arguments.includes(at)) {
    if (isObjectAssign(parent)) {
      if (parent.arguments[0] !== at) return;
      const way = reaches(parent, place);
      if (way === 'never') return;
      for (const source of parent.arguments.slice(1)) {
        const other = source.type === 'SpreadElement' ? null : shapeOf(source, parent, given);
        if (way === 'always') shape.overlay(other);
        else if (other && !other.open) for (const name of other.members.keys()) shape.forget(name);
        else shape.forgetAll();
      }
      return;
    }
    if (!(parent.type === 'CallExpression' && onlyReads(parent)) && reaches(parent, place) !== 'never') shape.forgetAll();
    return;
  }
  // Known by another name from here on.
  const aliased =
    (parent.type === 'VariableDeclarator' && parent.init === at && parent.id.type === 'Identifier') ||
    (parent.type === 'AssignmentExpression' && parent.right === at && parent.left.type !== 'ObjectPattern');
  if (aliased && reaches(parent, place) !== 'never') shape.forgetAll();
}

/** What the script writes to binding.path before `place`, in the order of the text. */
function applyWrites(shape, { binding, path }, place, given) {
  usesLeft -= binding.references.length;
  if (usesLeft < 0) {
    shape.forgetAll();
    return;
  }
  // References are in the order of the text.
  for (const { node } of binding.references) {
    if (node.start >= place.start && !contains(place, node)) continue;
    let at = node;
    let matched = 0;
    while (matched < path.length && at.parent.type === 'MemberExpression' && at.parent.object === at && keyName(at.parent) === path[matched]) {
      at = at.parent;
      ++matched;
    }
    if (contains(place, node) && at.parent.type !== 'MemberExpression') continue; // The use that is asked about
    if (matched === path.length) applyUse(shape, at, place, given);
    else if (at.parent.type !== 'MemberExpression') applyUse(shape, at, place, given); // Handed on as a whole
  }
}

/** { binding, path } of a name or a chain of plain members, or null. */
function placeOf(node) {
  const path = [];
  let at = node;
  while (at.type === 'MemberExpression') {
    const name = keyName(at);
    if (name === null) return null;
    path.unshift(name);
    at = at.object;
  }
  if (at.type !== 'Identifier' || !at.binding) return null;
  return { binding: at.binding, path };
}

/**
 * @param place the node where the object is used: what is written later does not count
 * @param given Map of bindings to the Shape that the server gives them
 * @returns a Shape, or null when nothing is known
 */
export function shapeOf(node, place, given = new Map()) {
  if (!node || usesLeft < 0 || depth >= maximumDepth) return null;
  ++depth;
  const shape = found(node, place, given);
  --depth;
  return shape;
}

function found(node, place, given) {
  --usesLeft;
  switch (node.type) {
    case 'ParenthesizedExpression':
    case 'ChainExpression':
      return shapeOf(node.expression, place, given);
    case 'AwaitExpression':
      return shapeOf(node.argument, place, given);
    case 'ObjectExpression': {
      const shape = new Shape();
      for (const item of node.properties) {
        if (item.type === 'SpreadElement') shape.overlay(shapeOf(item.argument, item, given));
        else if (keyName(item) === null) shape.open = true;
        else shape.set(keyName(item), item.value, item);
      }
      return shape;
    }
    case 'CallExpression': {
      if (!isObjectAssign(node)) return null;
      const shape = new Shape();
      for (const source of node.arguments) shape.overlay(source.type === 'SpreadElement' ? null : shapeOf(source, node, given));
      return shape;
    }
    case 'Identifier':
    case 'MemberExpression': {
      const origin = placeOf(node);
      if (!origin || origin.binding.references.some((reference) => reference.write)) return null;
      const { binding, path } = origin;
      if (binding.nodes.length !== 1) return null;
      let shape = null;
      const declarator = binding.nodes[0].parent;
      if (path.length === 0 && given.has(binding)) shape = given.get(binding).copy();
      else if (path.length === 0 && declarator && declarator.type === 'VariableDeclarator' && declarator.id === binding.nodes[0])
        shape = shapeOf(declarator.init, declarator, given);
      shape = shape || new Shape({ open: true });
      shape.origin = origin;
      applyWrites(shape, origin, place, given);
      return shape;
    }
    default:
      return null;
  }
}

/** The shape of a member that is an object itself, with what is written through its owner. */
export function memberShape(shape, name, place, given) {
  const member = shape.get(name);
  if (!member || !member.value) return null;
  const inner = shapeOf(member.value, place, given);
  if (!inner || !shape.origin) return inner;
  applyWrites(inner, { binding: shape.origin.binding, path: [...shape.origin.path, name] }, place, given);
  return inner;
}
