// SPDX-License-Identifier: MIT
// What patterns take apart passes through here (core/script/rewriter.h): only here it is known whether
// it is null, undefined or what else, which V8's messages say and the engine's do not.
import { global } from './native.mjs';
import { throwUntakable } from './errors.mjs';
import { isProxy } from './proxies.mjs';

const { isArray } = Array;
const { iterator } = Symbol;

/** As V8 prints a value that it has no expression for: "undefined", "object null", "number 5", "object". */
function typed(value) {
    if (value === undefined)
        return 'undefined';
    const type = typeof value;
    if (value === null || type === 'number' || type === 'boolean')
        return `${type} ${value}`;
    return type;
}

function taken(value, isList) {
    if (isList === 0) {
        if (value === undefined || value === null)
            throwUntakable(String(value), false);
    } else if (typeof value !== 'string' && !isArray(value)
        && (value === undefined || value === null || (!isProxy(value) && typeof value[iterator] !== 'function'))) {
        throwUntakable(typed(value), true);
    }
    return value;
}

Object.defineProperty(global, '__hooksmithTaken', { value: taken, writable: false, enumerable: false, configurable: false });
