// SPDX-License-Identifier: MIT
// Values as V8's error messages print them.
const { toString } = Object.prototype;
const { apply } = Reflect;

/** A value's text as built-ins take it: symbols have none. (A template would ask `valueOf` first in this engine.) */
export function textOf(value) {
    if (typeof value === 'symbol')
        throw new TypeError('Cannot convert a Symbol value to a string');
    return typeof value === 'string' ? value : String(value);
}

/** 5, text, #<Map>, [object Array], the text of a function. */
export function printed(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'symbol')
        return value.toString();
    if (typeof value !== 'object' || value === null)
        return String(value);
    if (Array.isArray(value))
        return '[object Array]';
    const tag = apply(toString, value, []);
    if (tag === '[object Date]' || tag === '[object RegExp]')
        return tag;
    const { constructor } = value;
    return typeof constructor === 'function' && constructor.name ? `#<${constructor.name}>` : '[object Object]';
}

/** What the script has made that changes what errors may mean. */
export const made = { proxies: false };

/** "undefined", "object null", "number 5", "object": where V8 has no expression to name. */
export function typed(value) {
    if (value === undefined)
        return 'undefined';
    const type = typeof value;
    if (type === 'string')
        return `string "${value}"`;
    return value === null || type === 'number' || type === 'boolean' ? `${type} ${value}` : type;
}

/** What V8 says of a value that is to be iterated over and cannot be; undefined when it can. */
export function iterationProblem(value) {
    if (value !== undefined && value !== null && typeof value[Symbol.iterator] === 'function')
        return undefined;
    return `${typed(value)} is not iterable (cannot read property Symbol(Symbol.iterator))`;
}
