// SPDX-License-Identifier: MIT
// The way to the C++ helpers (app/scripthost/natives.h), and the tools with which every other module
// here replaces built-ins so that scripts cannot tell them from the engine's own.

import { early } from './weak.mjs';

export const global = Function('return this')();

/** The helpers of natives.cpp. They leave the global object before any script runs. */
export const natives = global.__hooksmithNatives;
delete global.__hooksmithNatives;

const apply = Reflect.apply;
const defineProperty = Object.defineProperty;

/** Text of our functions as V8 prints its own; weak, so that nothing is kept alive. */
const nativeText = new WeakMap();
const weakGet = WeakMap.prototype.get;
const previousToString = Function.prototype.toString;

/** Makes `fn.toString()` read like a built-in of that name. */
export function markNative(fn, name = fn.name) {
    nativeText.set(fn, `function ${name}() { [native code] }`);
    return fn;
}

export function setName(fn, name) {
    defineProperty(fn, 'name', { value: name, configurable: true });
    return fn;
}

export function setLength(fn, length) {
    defineProperty(fn, 'length', { value: length, configurable: true });
    return fn;
}

/**
 * Defines the methods of `methods` on `target` as built-ins are: writable, configurable, not
 * enumerable. Use method syntax, so that they are no constructors. `lengths` gives the `length`
 * where the parameter list does not.
 */
export function define(target, methods, lengths = {}) {
    for (const key of Reflect.ownKeys(methods)) {
        const descriptor = Object.getOwnPropertyDescriptor(methods, key);
        if (descriptor.get) {
            setName(descriptor.get, 'get ' + (typeof key === 'symbol' ? `[${key.description}]` : key));
            markNative(descriptor.get);
            defineProperty(target, key, { get: descriptor.get, set: undefined, enumerable: false, configurable: true });
            continue;
        }
        const fn = descriptor.value;
        if (typeof fn === 'function') {
            if (key in lengths)
                setLength(fn, lengths[key]);
            markNative(fn, typeof key === 'symbol' ? `[${key.description}]` : key);
        }
        defineProperty(target, key, { value: fn, writable: true, enumerable: false, configurable: true });
    }
}

/** Sets one value property with the attributes of a global. */
export function defineValue(target, key, value, attributes = {}) {
    defineProperty(target, key, Object.assign({ value, writable: true, enumerable: false, configurable: true }, attributes));
}

for (const fn of early)
    markNative(fn);

define(Function.prototype, {
    toString() {
        if (typeof this === 'function') {
            const text = apply(weakGet, nativeText, [this]);
            if (text !== undefined)
                return text;
        }
        return apply(previousToString, this, []);
    },
});
