// SPDX-License-Identifier: MIT
// The way to the C++ helpers (app/scripthost/natives.h), and the tools with which every other module
// here replaces built-ins so that scripts cannot tell them from the engine's own.

import { early } from './weak.mjs';
import { note } from './notes.mjs';

export const global = Function('return this')();

/** The helpers of natives.cpp. They leave the global object before any script runs. */
export const natives = global.__hooksmithNatives;
delete global.__hooksmithNatives;

const apply = Reflect.apply;
const defineProperty = Object.defineProperty;
const hasOwn = Function.prototype.call.bind(Object.prototype.hasOwnProperty);

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
            if (hasOwn(lengths, key)) // `toString` is in every object.
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

/** Where the engine's own functions are; looked through when somebody asks for a function's text. */
const roots = [global, Reflect, JSON, Math];
let engineFunctions = null;

function isEngineFunction(fn) {
    if (engineFunctions === null) {
        engineFunctions = new WeakSet();
        const add = (value) => {
            if (typeof value === 'function')
                engineFunctions.add(value);
        };
        const addMembers = (object) => {
            for (const key of Reflect.ownKeys(object)) {
                const { value, get, set } = Object.getOwnPropertyDescriptor(object, key) || {};
                add(value);
                add(get);
                add(set);
            }
        };
        for (const object of roots) {
            addMembers(object);
            if (typeof object === 'function' && object.prototype)
                addMembers(object.prototype);
        }
    }
    return engineFunctions.has(fn);
}

define(Function.prototype, {
    toString() {
        if (typeof this === 'function') {
            const text = apply(weakGet, nativeText, [this]);
            if (text !== undefined)
                return text;
            // V8 gives the source text, which this engine does not keep.
            if (!isEngineFunction(this))
                note('engine-function-text');
        }
        if (typeof this !== 'function')
            throw new TypeError("Function.prototype.toString requires that 'this' be a Function");
        return apply(previousToString, this, []);
    },
});

const engineBind = Function.prototype.bind;
define(Function.prototype, {
    bind() {
        const bound = apply(engineBind, this, arguments);
        const { name } = this;
        setName(bound, `bound ${typeof name === 'string' ? name : ''}`);
        Reflect.deleteProperty(bound, 'caller');
        Reflect.deleteProperty(bound, 'arguments');
        return markNative(bound, '');
    },
}, { bind: 1 });

/** Called when all built-ins are in place. */
export function rememberBuiltIns() {
    for (const key of Reflect.ownKeys(global)) {
        const { value } = Object.getOwnPropertyDescriptor(global, key) || {};
        if (typeof value === 'function')
            roots.push(value);
    }
    roots.push(Object.getPrototypeOf(Int8Array), Object.getPrototypeOf(function* () {}), Object.getPrototypeOf([][Symbol.iterator]()));
    roots[0] = {};
    for (const fn of roots) {
        if (typeof fn === 'function')
            roots[0][fn.name] = fn;
    }
}
