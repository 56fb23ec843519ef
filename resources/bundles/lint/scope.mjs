// SPDX-License-Identifier: MIT
// Which name means which declaration. Everything the rules know of names comes from here, so that
// shadowed names, member names and typeof checks never raise a false alarm.

/** One lexical scope. `strict` and `inClass` belong to the code in it. */
class Scope {
  constructor(kind, parent, node) {
    this.kind = kind; // "program", "function", "block", "class"
    this.parent = parent;
    this.node = node;
    this.names = new Map();
    this.useStrict = parent ? parent.useStrict : false; // By a directive
    this.inClass = parent ? parent.inClass : false; // Class code is strict where it stays a class
    this.inWith = parent ? parent.inWith : false; // Any name may be a member of an object
  }

  get functionScope() {
    let scope = this;
    while (scope.kind !== 'function' && scope.kind !== 'program') scope = scope.parent;
    return scope;
  }

  declare(name, kind, node) {
    const known = this.names.get(name);
    if (known) {
      if (!known.nodes.includes(node)) known.nodes.push(node);
      if (node.type === 'Identifier') node.binding = known;
      return known;
    }
    const binding = { name, kind, nodes: [node], scope: this, references: [] };
    this.names.set(name, binding);
    if (node.type === 'Identifier') node.binding = binding;
    return binding;
  }

  find(name) {
    for (let scope = this; scope; scope = scope.parent) {
      const binding = scope.names.get(name);
      if (binding) return binding;
    }
    return null;
  }
}

export const isFunction = (node) =>
  node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';

export const isClass = (node) => node.type === 'ClassDeclaration' || node.type === 'ClassExpression';

const hasUseStrict = (body) => {
  for (const statement of body) {
    if (statement.type !== 'ExpressionStatement' || typeof statement.directive !== 'string') return false;
    if (statement.directive === 'use strict') return true;
  }
  return false;
};

/** Children of a node in source order; kept in `node.kids` by analyse(). */
function children(node) {
  const found = [];
  for (const key of Object.keys(node)) {
    if (key === 'parent') continue; // Ours, set by index()
    const value = node[key];
    if (Array.isArray(value)) {
      for (const item of value) if (item && typeof item.type === 'string') found.push(item);
    } else if (value && typeof value.type === 'string') {
      found.push(value);
    }
  }
  return found;
}

/** Calls `visit` for every node; it returns false to skip the node's children. */
export function walk(node, visit) {
  const stack = [node];
  while (stack.length > 0) {
    const current = stack.pop();
    if (visit(current) === false) continue;
    const below = current.kids;
    for (let i = below.length - 1; i >= 0; --i) stack.push(below[i]);
  }
}

/** The same, but not into functions nested in `root`. */
export function walkOwn(root, visit) {
  walk(root, (node) => {
    if (node !== root && (isFunction(node) || isClass(node))) {
      visit(node);
      return false;
    }
    return visit(node);
  });
}

class Analyser {
  constructor(tree) {
    this.references = []; // { name, node, scope, read, write, binding, typeof, inTry }
    this.global = new Scope('program', null, tree);
    // Even preset-env's module code runs sloppy on a server (1.3): only directives count.
    this.global.useStrict = hasUseStrict(tree.body);
    tree.scope = this.global;
    this.hoist(tree.body, this.global);
    for (const statement of tree.body) this.visit(statement, this.global);
    for (const reference of this.references) {
      reference.binding = reference.scope.find(reference.name);
      if (reference.binding) {
        reference.binding.references.push(reference);
        reference.node.binding = reference.binding;
      }
    }
  }

  /** Declares what a list of statements declares before it runs. */
  hoist(statements, scope) {
    for (const statement of statements) {
      // Blocks are part of the function whose statements were looked through already.
      if (scope.kind !== 'block') this.hoistVars(statement, scope);
      const declaration = statement.declaration && /^Export/.test(statement.type) ? statement.declaration : statement;
      if (declaration.type === 'VariableDeclaration' && declaration.kind !== 'var') {
        for (const item of declaration.declarations) this.bind(item.id, scope, declaration.kind);
      } else if (declaration.type === 'ClassDeclaration' && declaration.id) {
        scope.declare(declaration.id.name, 'class', declaration);
      } else if (declaration.type === 'FunctionDeclaration' && declaration.id) {
        scope.declare(declaration.id.name, 'function', declaration);
        // Annex B: in sloppy code also visible in the function around the block.
        if (scope.kind === 'block') scope.functionScope.declare(declaration.id.name, 'function', declaration);
      } else if (declaration.type === 'ImportDeclaration') {
        for (const item of declaration.specifiers) scope.declare(item.local.name, 'import', item);
      }
    }
  }

  hoistVars(root, scope) {
    walkOwn(root, (node) => {
      if (node !== root && (isFunction(node) || isClass(node))) return;
      if (isFunction(root) || isClass(root)) return false;
      if (node.type === 'VariableDeclaration' && node.kind === 'var')
        for (const item of node.declarations) this.bind(item.id, scope, 'var');
      return undefined;
    });
  }

  bind(pattern, scope, kind) {
    if (!pattern) return;
    switch (pattern.type) {
      case 'Identifier':
        scope.declare(pattern.name, kind, pattern);
        break;
      case 'ObjectPattern':
        for (const item of pattern.properties) this.bind(item.type === 'RestElement' ? item.argument : item.value, scope, kind);
        break;
      case 'ArrayPattern':
        for (const item of pattern.elements) this.bind(item, scope, kind);
        break;
      case 'AssignmentPattern':
        this.bind(pattern.left, scope, kind);
        break;
      case 'RestElement':
        this.bind(pattern.argument, scope, kind);
        break;
      default:
        break;
    }
  }

  reference(node, scope, read, write, extra) {
    this.references.push({ name: node.name, node, scope, read, write, binding: null, typeof: false, ...extra });
  }

  /** The expressions inside a pattern; with `assigns` its names are written. */
  visitPattern(pattern, scope, assigns) {
    if (!pattern) return;
    switch (pattern.type) {
      case 'Identifier':
        if (assigns) this.reference(pattern, scope, false, true);
        break;
      case 'ObjectPattern':
        for (const item of pattern.properties) {
          if (item.type === 'RestElement') {
            this.visitPattern(item.argument, scope, assigns);
          } else {
            if (item.computed) this.visit(item.key, scope);
            this.visitPattern(item.value, scope, assigns);
          }
        }
        break;
      case 'ArrayPattern':
        for (const item of pattern.elements) this.visitPattern(item, scope, assigns);
        break;
      case 'AssignmentPattern':
        this.visitPattern(pattern.left, scope, assigns);
        this.visit(pattern.right, scope);
        break;
      case 'RestElement':
        this.visitPattern(pattern.argument, scope, assigns);
        break;
      default:
        this.visit(pattern, scope); // A member expression
    }
  }

  visitFunction(node, scope) {
    const own = new Scope('function', scope, node);
    node.scope = own;
    if (node.body.type === 'BlockStatement' && hasUseStrict(node.body.body)) own.useStrict = true;
    // The name of a function expression is visible inside only, and anything may shadow it.
    let outer = own;
    if (node.type === 'FunctionExpression' && node.id) {
      outer = new Scope('block', scope, node);
      outer.declare(node.id.name, 'self', node);
      own.parent = outer;
    }
    if (node.type !== 'ArrowFunctionExpression') own.declare('arguments', 'arguments', node);
    for (const parameter of node.params) this.bind(parameter, own, 'param');
    for (const parameter of node.params) this.visitPattern(parameter, own, false);
    if (node.body.type === 'BlockStatement') {
      this.hoist(node.body.body, own);
      for (const statement of node.body.body) this.visit(statement, own);
    } else {
      this.visit(node.body, own);
    }
  }

  visitClass(node, scope) {
    if (node.superClass) this.visit(node.superClass, scope);
    const own = new Scope('class', scope, node);
    own.inClass = true;
    node.scope = own;
    if (node.id) own.declare(node.id.name, 'class', node);
    for (const member of node.body.body) {
      if (member.computed) this.visit(member.key, own);
      if (member.type === 'StaticBlock') {
        const block = new Scope('function', own, member);
        this.hoist(member.body, block);
        for (const statement of member.body) this.visit(statement, block);
      } else if (member.value) {
        if (member.type === 'PropertyDefinition') {
          const field = new Scope('function', own, member);
          this.visit(member.value, field);
        } else {
          this.visit(member.value, own);
        }
      }
    }
  }

  visit(node, scope) {
    if (!node) return;
    switch (node.type) {
      case 'Identifier':
        this.reference(node, scope, true, false);
        return;
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        this.visitFunction(node, scope);
        return;
      case 'ClassDeclaration':
      case 'ClassExpression':
        this.visitClass(node, scope);
        return;
      case 'BlockStatement': {
        const block = new Scope('block', scope, node);
        this.hoist(node.body, block);
        for (const statement of node.body) this.visit(statement, block);
        return;
      }
      case 'WithStatement': {
        this.visit(node.object, scope);
        const block = new Scope('block', scope, node);
        block.inWith = true;
        this.visit(node.body, block);
        return;
      }
      case 'SwitchStatement': {
        this.visit(node.discriminant, scope);
        const block = new Scope('block', scope, node);
        for (const item of node.cases) this.hoist(item.consequent, block);
        for (const item of node.cases) {
          this.visit(item.test, block);
          for (const statement of item.consequent) this.visit(statement, block);
        }
        return;
      }
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
        this.visitFor(node, new Scope('block', scope, node));
        return;
      case 'CatchClause': {
        const block = new Scope('block', scope, node);
        this.bind(node.param, block, 'catch');
        this.visitPattern(node.param, block, false);
        this.visit(node.body, block);
        return;
      }
      case 'VariableDeclaration':
        for (const item of node.declarations) {
          this.visitPattern(item.id, scope, false);
          this.visit(item.init, scope);
        }
        return;
      case 'AssignmentExpression':
        if (node.left.type === 'Identifier') this.reference(node.left, scope, node.operator !== '=', true);
        else this.visitPattern(node.left, scope, true);
        this.visit(node.right, scope);
        return;
      case 'UpdateExpression':
        if (node.argument.type === 'Identifier') this.reference(node.argument, scope, true, true);
        else this.visit(node.argument, scope);
        return;
      case 'UnaryExpression':
        if (node.operator === 'typeof' && node.argument.type === 'Identifier')
          this.reference(node.argument, scope, true, false, { typeof: true });
        else this.visit(node.argument, scope);
        return;
      case 'MemberExpression':
        this.visit(node.object, scope);
        if (node.computed) this.visit(node.property, scope);
        return;
      case 'Property':
        if (node.computed) this.visit(node.key, scope);
        this.visit(node.value, scope);
        return;
      case 'LabeledStatement':
        this.visit(node.body, scope);
        return;
      case 'BreakStatement':
      case 'ContinueStatement':
      case 'MetaProperty':
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
        return;
      case 'ExportNamedDeclaration':
        this.visit(node.declaration, scope);
        if (!node.source) for (const item of node.specifiers) this.visit(item.local, scope);
        return;
      default:
        for (const child of node.kids) this.visit(child, scope);
    }
  }

  visitFor(node, block) {
    const head = node.type === 'ForStatement' ? node.init : node.left;
    if (head && head.type === 'VariableDeclaration') {
      if (head.kind !== 'var') for (const item of head.declarations) this.bind(item.id, block, head.kind);
      this.visit(head, block);
    } else if (node.type === 'ForStatement') {
      this.visit(head, block);
    } else {
      this.visitPattern(head, block, true);
    }
    if (node.type === 'ForStatement') {
      this.visit(node.test, block);
      this.visit(node.update, block);
    } else {
      this.visit(node.right, block);
    }
    this.visit(node.body, block);
  }
}

/** Sets `parent` and `kids` on every node; all nodes in source order, also by type. */
function index(tree) {
  const byType = new Map();
  const stack = [tree];
  tree.parent = null;
  while (stack.length > 0) {
    const node = stack.pop();
    const kids = children(node);
    node.kids = kids;
    const same = byType.get(node.type);
    if (same) same.push(node);
    else byType.set(node.type, [node]);
    for (let i = kids.length - 1; i >= 0; --i) {
      kids[i].parent = node;
      stack.push(kids[i]);
    }
  }
  return (...types) => {
    if (types.length === 1) return byType.get(types[0]) || [];
    const found = [];
    for (const type of types) found.push(...(byType.get(type) || []));
    return found;
  };
}

/** Returns { global, references, unresolved, ofType }; see index() for what it sets on nodes. */
export function analyse(tree) {
  const ofType = index(tree);
  const analyser = new Analyser(tree);
  return {
    global: analyser.global,
    references: analyser.references,
    unresolved: analyser.references.filter((reference) => !reference.binding),
    ofType,
  };
}
