// SPDX-License-Identifier: MIT
// Symbols for "go to symbol": classes with their members, functions, top-level names.
import { isClass, isFunction } from './scope.mjs';
import { keyName } from './script.mjs';

export function outlineOf(tree, position) {
  const symbols = [];
  const put = (name, kind, node, container) => {
    const from = position(node.start);
    const to = position(node.end);
    symbols.push({ name, kind, container, line: from.line, column: from.column, endLine: to.line, endColumn: to.column });
  };
  const members = (node, container) => {
    for (const member of node.body.body) {
      if (member.type === 'StaticBlock') continue;
      const name = member.key.type === 'PrivateIdentifier' ? `#${member.key.name}` : keyName(member);
      if (name === null) continue;
      const isMethod = member.type === 'MethodDefinition' || (member.value && isFunction(member.value));
      put(name, member.kind === 'constructor' ? 'constructor' : isMethod ? 'method' : 'field', member, container);
    }
  };
  const value = (name, init, node) => {
    if (init && isClass(init)) {
      put(name, 'class', node, '');
      members(init, name);
    } else {
      put(name, init && isFunction(init) ? 'function' : 'variable', node, '');
    }
  };
  const names = (pattern, node) => {
    if (!pattern) return;
    if (pattern.type === 'Identifier') put(pattern.name, 'variable', node, '');
    else if (pattern.type === 'ObjectPattern')
      for (const item of pattern.properties) names(item.value || item.argument, node);
    else if (pattern.type === 'ArrayPattern') for (const item of pattern.elements) names(item, node);
    else names(pattern.left || pattern.argument, node);
  };
  for (const statement of tree.body) {
    const node = statement.declaration || statement;
    if (node.type === 'ClassDeclaration' && node.id) {
      put(node.id.name, 'class', node, '');
      members(node, node.id.name);
    } else if (node.type === 'FunctionDeclaration' && node.id) {
      put(node.id.name, 'function', node, '');
    } else if (node.type === 'VariableDeclaration') {
      for (const item of node.declarations) {
        if (item.id.type === 'Identifier') value(item.id.name, item.init, item);
        else names(item.id, item);
      }
    } else if (
      node.type === 'ExpressionStatement' &&
      node.expression.type === 'AssignmentExpression' &&
      node.expression.left.type === 'Identifier'
    ) {
      value(node.expression.left.name, node.expression.right, node);
    }
  }
  return symbols;
}
