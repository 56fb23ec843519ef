// SPDX-License-Identifier: MIT
// Methods that were handed another `this`: `String.prototype.trim.call(null)`.
import { answer, isNullish, isText, literal, MISSED } from './answers.mjs';
import { find } from './places.mjs';
import { printed } from './printed.mjs';

const ALIASES = { trimEnd: 'trimRight', trimStart: 'trimLeft' };

/** `[].slice.call`, `''.trim.call` */
function ofLiteral(callee) {
    const method = callee.type === 'member' && callee.name === 'call' ? callee.object : undefined;
    const type = method && method.type === 'member' && (method.object.type === 'array' ? 'Array' : isText(method.object) ? 'String' : undefined);
    return type ? [callee, type, method.name] : undefined;
}

/** Methods that were handed another `this`: {type, method, self, sure}. */
export function borrowed(node) {
    const m = /^(\w+)\.prototype\.(\w+)\.call$/.exec(printed(node.callee)) || ofLiteral(node.callee);
    if (!m)
        return undefined;
    const [self] = node.args;
    return { type: m[1], method: m[2], self: self ? literal(self) || (self.type === 'object' ? MISSED : undefined) : 'undefined' };
}

export function misborrowed({ type, method, self }, place, op) {
    const sure = self !== undefined;
    if (type === 'String' && method !== 'toString' && method !== 'valueOf')
        return answer('TypeError', `String.prototype.${ALIASES[method] || method} called on null or undefined`, place, op, sure && isNullish(self));
    if (/^(?:String|Number|Boolean|Symbol|BigInt)$/.test(type))
        return answer('TypeError', `${type}.prototype.${method} requires that 'this' be a ${type}`, place, op);
    if (type === 'Date' && method === 'getYear')
        return answer('TypeError', `Method Date.prototype.getYear called on incompatible receiver ${self}`, place, op, sure);
    if (type === 'Date' && method !== 'toISOString' && !method.startsWith('set'))
        return answer('TypeError', 'this is not a Date object.', place, op);
    if (type === 'Function')
        return method === 'bind' ? answer('TypeError', 'Bind must be called on a function', place, op)
            : answer('TypeError', `Function.prototype.${method}.call is not a function`, place, op);
    if (type === 'Promise' && method === 'then')
        return answer('TypeError', `Method Promise.prototype.then called on incompatible receiver ${self}`, place, op, sure);
    if (type === 'Array' && sure && isNullish(self) && /^(?:map|filter|forEach|some|every|find\w*|reduce\w*|concat|indexOf)$/.test(method))
        return answer('TypeError', `Array.prototype.${method} called on null or undefined`, place, op);
    return undefined;
}
