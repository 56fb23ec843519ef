// SPDX-License-Identifier: MIT
// Expressions as V8's messages print them, from their place in the tree (syntaxtree.mjs).

const VALUE = '(intermediate value)';

const literalText = (node) => node.text.slice(1, -1).replace(/\\(['"`\\])/g, '$1');

/** Value of an expression of literals; undefined when it is something else. V8 folds these. */
function folded(node) {
    if (node.type === 'number' && !/n$/.test(node.text))
        return Number(node.text.split('_').join(''));
    if (node.type === 'unary') {
        const value = folded(node.value);
        if (value === undefined)
            return undefined;
        return node.word === '-' ? -value : node.word === '+' ? value : node.word === '!' ? !value : node.word === '~' ? ~value : undefined;
    }
    if (node.type === 'binary') {
        const left = folded(node.left);
        const right = folded(node.right);
        if (typeof left !== 'number' || typeof right !== 'number')
            return undefined;
        switch (node.word) {
        case '+': return left + right;
        case '-': return left - right;
        case '*': return left * right;
        case '/': return left / right;
        default: return undefined;
        }
    }
    return undefined;
}

/** An expression as V8's messages print it. */
export function printed(node) {
    const value = node.type === 'number' || node.type === 'unary' || node.type === 'binary' ? folded(node) : undefined;
    if (value !== undefined)
        return String(value);
    const key = (inner) => {
        const text = printed(inner);
        return text === '' ? VALUE : text;
    };
    switch (node.type) {
    case 'name': return node.name === 'super' ? VALUE : node.name;
    case 'string': return `"${literalText(node)}"`;
    case 'number': return node.text;
    case 'regexp': return node.text;
    case 'template':
        return node.parts.length === 0 ? `"${node.text}"` : node.parts.map(printed).join('');
    case 'array': return `[${node.parts.map((part) => (part.value ? printed(part.value) : '')).join(',')}]`;
    case 'object': return `{${node.parts.map(() => VALUE).join('')}}`;
    case 'spread': return `(...${printed(node.value)})`;
    case 'member': return node.name[0] === '#' ? `${printed(node.object)}[${node.name}]` : `${printed(node.object)}${node.optional ? '?.' : '.'}${node.name}`;
    case 'index':
        if (node.key.type === 'string' && !/^\d+$/.test(literalText(node.key)))
            return `${printed(node.object)}${node.optional ? '?.' : '.'}${literalText(node.key)}`;
        if (node.key.type === 'template' && node.key.parts.length === 0)
            return `${printed(node.object)}${node.optional ? '?.' : '.'}${node.key.text}`;
        return `${printed(node.object)}${node.optional ? '?.' : ''}[${node.key.type === 'string' ? literalText(node.key) : key(node.key)}]`;
    case 'call': return `${printed(node.callee)}(...)`;
    case 'binary':
        return `(${printed(node.left)} ${node.word} ${printed(node.right)})`;
    case 'unary': return `(${node.word}${/^[a-z]/.test(node.word) ? ' ' : ''}${printed(node.value)})`;
    case 'step': return node.prefix ? `(${node.word}${printed(node.value)})` : `(${printed(node.value)}${node.word})`;
    case 'assign': return node.target.type === 'name' ? node.target.name : VALUE;
    case 'conditional': return VALUE + VALUE + VALUE;
    default: return VALUE;
    }
}
