// SPDX-License-Identifier: MIT
// Methods that were handed another `this`: `String.prototype.trim.call(null)`.
import { answer, isNullish, literal, MISSED } from './answers.mjs';
import { find } from './places.mjs';
import { printed } from './printed.mjs';

/** Methods that were handed another `this`: {type, method, self, sure}. */
export function borrowed(node) {
    const m = /^(\w+)\.prototype\.(\w+)\.call$/.exec(printed(node.callee));
    if (!m)
        return undefined;
    const [self] = node.args;
    return { type: m[1], method: m[2], self: self ? literal(self) || (self.type === 'object' ? MISSED : undefined) : 'undefined' };
}

export function misborrowed({ type, method, self }, place, op) {
    const sure = self !== undefined;
    if (type === 'String' && method !== 'toString' && method !== 'valueOf')
        return answer('TypeError', `String.prototype.${method} called on null or undefined`, place, op, sure && isNullish(self));
    if (/^(?:String|Number|Boolean|Symbol|BigInt)$/.test(type))
        return answer('TypeError', `${type}.prototype.${method} requires that 'this' be a ${type}`, place, op);
    if (type === 'Date' && method !== 'toISOString' && !method.startsWith('set'))
        return answer('TypeError', 'this is not a Date object.', place, op);
    if (type === 'Function')
        return method === 'bind' ? answer('TypeError', 'Bind must be called on a function', place, op)
            : answer('TypeError', `Function.prototype.${method}.call is not a function`, place, op);
    if (type === 'Promise' && method === 'then')
        return answer('TypeError', `Method Promise.prototype.then called on incompatible receiver ${self}`, place, op, sure);
    if (type === 'Array' && sure && isNullish(self) && /^(?:map|filter|forEach|some|every|find\w*|reduce\w*|concat)$/.test(method))
        return answer('TypeError', `Array.prototype.${method} called on null or undefined`, place, op);
    return undefined;
}
