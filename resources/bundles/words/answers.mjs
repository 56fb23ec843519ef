// SPDX-License-Identifier: MIT
// What an answer is made of: the words, the place, and the small questions that each file asks of a node.
import { placeOf } from './places.mjs';
import { printed } from './printed.mjs';

export const answer = (type, message, place, token, certain = true) => ({
    type, message, certain, at: place && token >= 0 ? placeOf(place.tree, token) : undefined,
});

export const NO_SUPER = "Must call super constructor in derived class before accessing 'this' or returning from derived constructor";
export const NO_ITERATOR = 'is not iterable (cannot read property Symbol(Symbol.iterator))';
export const MISSED = '#<Object>';
export const isNullish = (text) => text === 'undefined' || text === 'null';
export const isWord = (node, word) => node && node.type === 'name' && node.name === word;
export const isText = (node) => node.type === 'string' || (node.type === 'template' && node.parts.length === 0);

export const literal = (node) => (node.type === 'string' ? node.text.slice(1, -1) : node.type === 'template' && node.parts.length === 0 ? node.text
    : node.type === 'number' || (node.type === 'name' && /^(?:null|undefined|true|false|NaN|Infinity)$/.test(node.name)) ? printed(node) : undefined);

export const callPlace = (node) => (node.tagged || node.optional ? node.op : node.callee.type === 'member' ? node.callee.op
    : node.callee.type === 'name' && !node.callee.grouped && !/^(?:this|true|false|null)$/.test(node.callee.name) ? node.from : node.op);

/** Whether a chain has a call or `?.` in it: behind that V8 places a member at its dot. */
export function isContinued(node) {
    for (let at = node; at; at = at.grouped ? undefined : at.object || (at.type === 'call' ? at.callee : undefined)) {
        if ((at.type === 'call' || at.optional) && !at.grouped)
            return true;
    }
    return false;
}

/** Where V8 says that an expression is. */
export const valuePlace = (node) => (node.type === 'call' ? callPlace(node) : node.type === 'member' || node.type === 'index' ? node.op : node.from);
