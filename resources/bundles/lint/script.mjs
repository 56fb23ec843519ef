// SPDX-License-Identifier: MIT
// The class `Script` and its methods, in whatever form the author wrote them (1.3).
import { isClass, isFunction, walk, walkOwn } from './scope.mjs';

export const incomingMethods = ['process_incoming_request'];
export const outgoingMethods = ['prepare_outgoing_request', 'process_outgoing_response'];
export const knownMethods = [...outgoingMethods, ...incomingMethods];

/** The name of a member that is not computed, or of a computed one with a literal; else null. */
export function keyName(node) {
  const key = node.key || node.property;
  if (!key) return null;
  if (!node.computed && key.type === 'Identifier') return key.name;
  if (key.type === 'Literal') return String(key.value);
  return null;
}

/** The static text of a string literal or of a template without substitutions; else null. */
export function textOf(node) {
  if (!node) return null;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    const left = textOf(node.left);
    const right = textOf(node.right);
    return left === null || right === null ? null : left + right;
  }
  return null;
}

/** Whether the value is certainly a string. */
export const isText = (node) =>
  Boolean(node) &&
  ((node.type === 'Literal' && typeof node.value === 'string') ||
    node.type === 'TemplateLiteral' ||
    (node.type === 'BinaryExpression' && node.operator === '+' && (isText(node.left) || isText(node.right))));

/** The properties of an object literal: { map: name -> Property, open: may have others }. */
export function propertiesOf(object) {
  const map = new Map();
  let open = false;
  for (const item of object.properties) {
    const name = item.type === 'Property' ? keyName(item) : null;
    if (name === null) open = true;
    else map.set(name, item);
  }
  return { map, open };
}

/** The object literal a name certainly stands for: one declaration, never changed; else null. */
export function constantValue(node) {
  if (!node || node.type !== 'Identifier' || !node.binding) return node;
  const binding = node.binding;
  if (binding.nodes.length !== 1 || !['const', 'let', 'var'].includes(binding.kind)) return null;
  if (binding.references.some((reference) => reference.write)) return null;
  const declarator = binding.nodes[0].parent;
  if (!declarator || declarator.type !== 'VariableDeclarator' || declarator.id !== binding.nodes[0]) return null;
  const { init } = declarator;
  if (init && (init.type === 'Literal' || init.type === 'TemplateLiteral')) return init;
  // The only use is this one: nobody can have changed it.
  for (const reference of binding.references.length > 1 ? binding.references : []) {
    const parent = reference.node.parent;
    // Handed to somebody or written into: it may be something else by now.
    if (parent.type === 'MemberExpression' && parent.object === reference.node) {
      let top = parent;
      while (top.parent.type === 'MemberExpression' && top.parent.object === top) top = top.parent;
      const use = top.parent;
      if ((use.type === 'AssignmentExpression' && use.left === top) || use.type === 'UpdateExpression' || use.type === 'CallExpression') return null;
      if (use.type === 'UnaryExpression' && use.operator === 'delete') return null;
    } else if (parent.type === 'CallExpression' || parent.type === 'NewExpression' || parent.type === 'SpreadElement') {
      return null;
    } else if (parent.type === 'VariableDeclarator' || parent.type === 'AssignmentExpression' || parent.type === 'Property') {
      return null;
    }
  }
  return init ? constantValue(init) : null;
}

/** The expressions a returned value may come from; names only where nothing more is known. */
function leaves(node, found) {
  if (!node) return found;
  switch (node.type) {
    case 'ConditionalExpression':
      leaves(node.consequent, found);
      return leaves(node.alternate, found);
    case 'LogicalExpression':
      // The left side of && comes back only when it is falsy.
      if (node.operator !== '&&') leaves(node.left, found);
      return leaves(node.right, found);
    case 'SequenceExpression':
      return leaves(node.expressions[node.expressions.length - 1], found);
    case 'AwaitExpression':
    case 'ParenthesizedExpression':
    case 'ChainExpression':
      return leaves(node.argument || node.expression, found);
    case 'Identifier': {
      const value = constantValue(node);
      if (value && value !== node) return leaves(value, found);
      if (node.binding) found.push(node);
      return found;
    }
    case 'CallExpression': // Promise.resolve(value)
      if (
        node.callee.type === 'MemberExpression' &&
        node.callee.object.type === 'Identifier' &&
        node.callee.object.name === 'Promise' &&
        keyName(node.callee) === 'resolve'
      )
        return leaves(node.arguments[0], found);
      found.push(node);
      return found;
    default:
      found.push(node);
      return found;
  }
}

/** What a function returns: [{ node, statement }] for every expression that is known. */
export function returnedBy(fn) {
  const found = [];
  const take = (expression, statement) => {
    for (const node of leaves(expression, [])) found.push({ node, statement });
  };
  if (fn.body.type !== 'BlockStatement') {
    take(fn.body, fn.body);
    return found;
  }
  walkOwn(fn.body, (node) => {
    if (node.type === 'ReturnStatement') take(node.argument, node);
  });
  return found;
}

export class Script {
  constructor({ scopes }) {
    this.binding = scopes.global.names.get('Script') || null;
    this.definition = null; // Class or function node, when it is known
    this.assigned = false; // Made in a way that is not followed (Script = …, globalThis.Script = …)
    this.methods = new Map(); // name -> { fn, node, static }
    this.memberNames = new Set(); // Every member name anywhere in the text
    this.hasUnknownMembers = false; // [name]() with a name that only the run knows
    for (const node of scopes.ofType('MemberExpression', 'MethodDefinition', 'PropertyDefinition', 'Property')) {
      const name = keyName(node);
      if (name !== null) this.memberNames.add(name);
    }
    this.find(scopes);
    if (this.definition) this.collect();
  }

  find(scopes) {
    const unwrap = (node) => {
      if (!node) return null;
      if (isClass(node) || isFunction(node)) return node;
      if (node.type === 'AssignmentExpression') return unwrap(node.right);
      if (node.type === 'Identifier' && node.binding && node.binding.nodes.length === 1) {
        const target = node.binding.nodes[0];
        if (isClass(target) || isFunction(target)) return target;
        if (target.parent && target.parent.type === 'VariableDeclarator') return unwrap(target.parent.init);
      }
      return node;
    };
    if (this.binding) {
      const node = this.binding.nodes[this.binding.nodes.length - 1];
      if (isClass(node) || isFunction(node)) this.definition = node;
      else if (node.parent && node.parent.type === 'VariableDeclarator' && node.parent.id === node)
        this.definition = unwrap(node.parent.init);
      const write = this.binding.references.find((reference) => reference.write);
      if (write) {
        this.assigned = true;
        if (!this.definition && write.node.parent.type === 'AssignmentExpression')
          this.definition = unwrap(write.node.parent.right);
      }
      return;
    }
    const write = scopes.unresolved.find((reference) => reference.name === 'Script' && reference.write);
    if (write) {
      this.assigned = true;
      this.assignment = write.node;
      if (write.node.parent.type === 'AssignmentExpression') this.definition = unwrap(write.node.parent.right);
    } else if (this.memberNames.has('Script')) {
      this.assigned = true; // this.Script = …, globalThis.Script = …
    }
  }

  /** Whether `new Script()` can work, as far as is known. */
  get constructible() {
    const node = this.definition;
    if (!node) return null;
    if (isClass(node)) return true;
    if (node.type === 'ArrowFunctionExpression' || (isFunction(node) && (node.async || node.generator))) return false;
    if (isFunction(node)) return true;
    const never = ['ObjectExpression', 'ArrayExpression', 'Literal', 'TemplateLiteral'];
    return never.includes(node.type) ? false : null;
  }

  get isDerived() {
    return Boolean(this.definition && isClass(this.definition) && this.definition.superClass);
  }

  collect() {
    // ['name']() and [name]() with a constant
    const nameOf = (member) => keyName(member) ?? (member.computed ? textOf(constantValue(member.key)) : null);
    const put = (name, fn, node, isStatic) => {
      if (name !== null && (!this.methods.has(name) || this.methods.get(name).static)) this.methods.set(name, { fn, node, static: isStatic });
    };
    if (isClass(this.definition)) {
      for (const member of this.definition.body.body) {
        if (member.computed && nameOf(member) === null && !member.static) this.hasUnknownMembers = true;
        if (member.type === 'MethodDefinition' && member.kind === 'method') put(nameOf(member), member.value, member.key, member.static);
        else if (member.type === 'PropertyDefinition' && member.value && isFunction(member.value))
          put(nameOf(member), member.value, member.key, member.static);
      }
    }
    // this.name = function …, Script.prototype.name = function …
    walk(this.definition, (node) => this.collectAssignment(node, put, (object) => object.type === 'ThisExpression'));
    if (!this.binding) return;
    for (const reference of this.binding.references) {
      const prototype = reference.node.parent;
      if (prototype.type !== 'MemberExpression' || keyName(prototype) !== 'prototype') continue;
      const member = prototype.parent;
      if (member.type === 'MemberExpression' && member.parent.type === 'AssignmentExpression')
        this.collectAssignment(member.parent, put, (object) => object === prototype);
    }
  }

  collectAssignment(node, put, isTarget) {
    if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && isTarget(node.left.object) && isFunction(node.right))
      put(keyName(node.left), node.right, node.left.property, false);
  }

  /** The function of an instance method, or null. */
  method(name) {
    const found = this.methods.get(name);
    return found && !found.static ? found.fn : null;
  }

  /** The local name of the single argument's member ("request"), or null: { name -> binding }. */
  argumentBinding(name, member) {
    const fn = this.method(name);
    if (!fn || fn.params.length === 0) return null;
    let parameter = fn.params[0];
    if (parameter.type === 'AssignmentPattern') parameter = parameter.left;
    if (parameter.type !== 'ObjectPattern') return null;
    for (const item of parameter.properties) {
      if (item.type === 'Property' && keyName(item) === member) {
        const value = item.value.type === 'AssignmentPattern' ? item.value.left : item.value;
        return value.type === 'Identifier' && fn.scope ? fn.scope.names.get(value.name) || null : null;
      }
    }
    return null;
  }
}
