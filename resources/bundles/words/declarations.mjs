// SPDX-License-Identifier: MIT
// What the text says of a name: what it was declared with, which class or function it is.
import { isWord, literal, MISSED } from './answers.mjs';
import { blockAround, surroundings } from './places.mjs';
import { printed } from './printed.mjs';

/** The value that a name was declared with, in the innermost block around the place that declares it. */
export function declared(place, name) {
    let best;
    for (const node of place.tree.declares[name] || []) {
        if (node.from > place.token)
            continue;
        const [from, to] = blockAround(place.tree, node.from);
        if (from < place.token && to > place.token && (!best || from >= best.from))
            best = { from, node };
    }
    return best && best.node.value;
}

/** Text of a literal, or of the one that a name was declared with. */
export function constant(node, place) {
    if (node.type !== 'name' || literal(node) !== undefined)
        return literal(node);
    const value = declared(place, node.name);
    return value && literal(value);
}

export const isClass = (place, name) => place.tree.classes.some((node) => node.name === name && node.from >= surroundings(place).from)
    || (declared(place, name) || { type: '' }).type === 'class';

/** Has the text a function of that name? Then what it returned could not be called. */
export const isFunction = (place, name) => surroundings(place).tokens.some((token, i, all) => token[1] === 'function' && all[i + 1] && all[i + 1][1] === name)
    || (declared(place, name) || { type: '' }).type === 'function' || name === 'Symbol';

/** V8 does not ask an object for its text to print it. */
export const declaredObject = (place, key) => key.type === 'name' && (declared(place, key.name) || { type: '' }).type === 'object';

export const makesSymbol = (node) => node.type === 'call' && (isWord(node.callee, 'Symbol') || printed(node.callee) === 'Symbol.for');

export function enclosingClass(place) {
    let best;
    for (const node of place.tree.classes) {
        if (node.from <= place.token && node.to >= place.token && (!best || node.from > best.from))
            best = node;
    }
    return best;
}

export const hasGetter = (place, name) => surroundings(place).tokens.some((token, i, all) => token[1] === 'get' && all[i + 1] && all[i + 1][1] === name && all[i + 2] && all[i + 2][1] === '(');
export const mentions = (place, word) => surroundings(place).tokens.some((token) => token[1].startsWith(word));

/** An object in V8's messages: #<Name>, [object Array]; undefined when the text does not tell. */
export function ownerText(node, place) {
    let value = node;
    if (value.type === 'name' && value.name !== 'this') {
        if (value.name === 'Math' || value.name === 'JSON')
            return MISSED;
        if (/^(?:Object|Array|String|Number|Date|Function|Promise|RegExp|Map|Set|Error)$/.test(value.name))
            return `function ${value.name}() { [native code] }`;
        value = declared(place, value.name) || value;
    }
    if (value.type === 'call' && /^Object\.(?:freeze|seal|preventExtensions)$/.test(printed(value.callee)) && value.args.length > 0)
        [value] = value.args;
    if (value.type === 'object')
        return MISSED;
    if (value.type === 'array')
        return '[object Array]';
    if (value.type === 'new' && value.callee.type === 'name')
        return `#<${value.callee.name}>`;
    if (isWord(value, 'this')) {
        const type = enclosingClass(place);
        return type && type.name ? `#<${type.name}>` : undefined;
    }
    return undefined;
}
