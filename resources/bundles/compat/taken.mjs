// SPDX-License-Identifier: MIT
// What patterns take apart passes through here (core/script/rewriter.h): only here it is known whether
// it is null, undefined or what else, which V8's messages say and the engine's do not.
import { global } from './native.mjs';
import { throwUntakable } from './errors.mjs';
import { filled } from './filled.mjs';
import { isProxy } from './proxies.mjs';
import { typed } from './values.mjs';

const { isArray } = Array;
const { iterator } = Symbol;

function taken(value, isList, shape) {
    if (isList === 0) {
        if (value === undefined || value === null)
            throwUntakable(String(value), false);
    } else if (typeof value !== 'string' && !isArray(value)
        && (value === undefined || value === null || (!isProxy(value) && typeof value[iterator] !== 'function'))) {
        throwUntakable(typed(value), true);
    }
    return shape === undefined ? value : filled(value, shape);
}

Object.defineProperty(global, '__hooksmithTaken', { value: taken, writable: false, enumerable: false, configurable: false });
