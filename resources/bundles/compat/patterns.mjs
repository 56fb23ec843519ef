// SPDX-License-Identifier: MIT
// String's methods that take patterns.
import { define, global } from './native.mjs';
import { RegExpConstructor, isObject, isRegExp, substitute } from './regexp.mjs';
import { textOf } from './values.mjs';

// Scripts may take String away; patterns still have to work.
const { String, Symbol } = global;
const { apply } = Reflect;
const { call } = Function.prototype;
// The engine's own, called at half the cost of apply().
const engineSplit = call.bind(String.prototype.split);
const engineIndexOf = call.bind(String.prototype.indexOf);
const substring = call.bind(String.prototype.substring);

function text(value, name) {
    if (value === undefined || value === null)
        throw new TypeError(`String.prototype.${name} called on null or undefined`);
    return typeof value === 'string' ? value : textOf(value);
}

/** The method of a pattern object, or undefined for patterns that are text. */
function methodOf(pattern, symbol) {
    if (!isObject(pattern))
        return undefined;
    const method = pattern[symbol];
    return method === null ? undefined : method;
}

define(String.prototype, {
    match(pattern) {
        if (this === undefined || this === null)
            text(this, 'match');
        const method = methodOf(pattern, Symbol.match);
        if (method !== undefined)
            return apply(method, pattern, [this]);
        const input = text(this, 'match');
        return new RegExpConstructor(pattern === null ? 'null' : pattern)[Symbol.match](input);
    },
    matchAll(pattern) {
        if (this === undefined || this === null)
            text(this, 'matchAll');
        if (isRegExp(pattern) && textOf(pattern.flags).indexOf('g') < 0)
            throw new TypeError('String.prototype.matchAll called with a non-global RegExp argument');
        const method = methodOf(pattern, Symbol.matchAll);
        if (method !== undefined)
            return apply(method, pattern, [this]);
        const input = text(this, 'matchAll');
        return new RegExpConstructor(pattern === null ? 'null' : pattern, 'g')[Symbol.matchAll](input);
    },
    replace(pattern, replacement) {
        if (this === undefined || this === null)
            text(this, 'replace');
        const method = methodOf(pattern, Symbol.replace);
        if (method !== undefined)
            return apply(method, pattern, [this, replacement]);
        return replaceText(text(this, 'replace'), textOf(pattern), replacement, false);
    },
    replaceAll(pattern, replacement) {
        if (this === undefined || this === null)
            text(this, 'replaceAll');
        if (isRegExp(pattern) && textOf(pattern.flags).indexOf('g') < 0)
            throw new TypeError('String.prototype.replaceAll called with a non-global RegExp argument');
        const method = methodOf(pattern, Symbol.replace);
        if (method !== undefined)
            return apply(method, pattern, [this, replacement]);
        return replaceText(text(this, 'replaceAll'), textOf(pattern), replacement, true);
    },
    search(pattern) {
        if (this === undefined || this === null)
            text(this, 'search');
        const method = methodOf(pattern, Symbol.search);
        if (method !== undefined)
            return apply(method, pattern, [this]);
        const input = text(this, 'search');
        return new RegExpConstructor(pattern === null ? 'null' : pattern)[Symbol.search](input);
    },
    split(separator, limit) {
        if (typeof this === 'string' && typeof separator === 'string' && limit === undefined)
            return engineSplit(this, separator);
        if (this === undefined || this === null)
            text(this, 'split');
        const method = methodOf(separator, Symbol.split);
        if (method !== undefined)
            return apply(method, separator, [this, limit]);
        const input = text(this, 'split');
        const max = limit === undefined ? 4294967295 : limit >>> 0;
        if (max === 0)
            return [];
        return separator === undefined ? [input] : engineSplit(input, textOf(separator), max);
    },
});

function replaceText(input, search, replacement, all) {
    const functional = typeof replacement === 'function';
    const template = functional ? '' : textOf(replacement);
    const plain = !functional && engineIndexOf(template, '$') < 0;
    // The engine finds nothing in the empty text, not even the empty text.
    let position = input === '' && search === '' ? 0 : engineIndexOf(input, search);
    if (position < 0)
        return input;
    let out = '';
    let next = 0;
    while (position >= 0) {
        out += substring(input, next, position)
            + (plain ? template
                : functional ? textOf(apply(replacement, undefined, [search, position, input]))
                    : substitute(search, input, position, [], undefined, template));
        next = position + search.length;
        if (!all)
            break;
        if (position + Math.max(search.length, 1) > input.length)
            break;
        position = engineIndexOf(input, search, position + Math.max(search.length, 1));
    }
    return out + substring(input, next);
}
