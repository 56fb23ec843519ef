// SPDX-License-Identifier: MIT
// Corrections of String's and Symbol's methods.
import { define, defineValue, global, markNative, natives, setLength, setName } from './native.mjs';
import { textOf } from './values.mjs';

const S = String.prototype;
const { call } = Function.prototype;
// Called at half the cost of apply().
const engineLower = call.bind(S.toLowerCase);
const engineIndexOf = call.bind(S.indexOf);
const engineRepeat = S.repeat;
const engineNormalize = S.normalize;
const engineFromCodePoint = String.fromCodePoint;
const { apply } = Reflect;

define(S, {
    toLowerCase() {
        const text = engineLower(this);
        // The engine does not know the final sigma.
        return engineIndexOf(text, '\u03c3') < 0 ? text : natives.changeCase('und', String(this), false);
    },
    repeat(count) {
        const n = Math.trunc(Number(count)) || 0;
        if (n < 0 || n === Infinity)
            throw new RangeError(`Invalid count value: ${String(count)}`);
        if (n * String(this).length > 536870888)
            throw new RangeError('Invalid string length');
        return apply(engineRepeat, this, [n]);
    },
    normalize(form) {
        const name = form === undefined ? 'NFC' : textOf(form);
        if (name !== 'NFC' && name !== 'NFD' && name !== 'NFKC' && name !== 'NFKD')
            throw new RangeError('The normalization form should be one of NFC, NFD, NFKC, NFKD.');
        return apply(engineNormalize, this, [name]);
    },
}, { normalize: 0 });

// The engine pads nothing where V8 refuses.
for (const name of ['padStart', 'padEnd']) {
    const engine = S[name];
    define(S, {
        [name](length, filler) {
            const wanted = Number(length);
            const text = this === undefined || this === null ? '' : String(this);
            if (wanted > 536870888 && wanted > text.length && (filler === undefined || String(filler) !== ''))
                throw new RangeError('Invalid string length');
            return apply(engine, this, filler === undefined ? [wanted] : [wanted, filler]);
        },
    }, { [name]: 1 });
}

// The engine finds nothing at all in the empty text, not even the empty text.
for (const name of ['indexOf', 'lastIndexOf']) {
    const engine = call.bind(S[name]);
    define(S, {
        [name](search, position) {
            const at = position === undefined ? engine(this, search) : engine(this, search, position);
            return at < 0 && (typeof this === 'string' ? this : String(this)) === '' && String(search) === '' ? 0 : at;
        },
    }, { [name]: 1 });
}

for (const name of ['includes', 'startsWith', 'endsWith']) {
    const engine = call.bind(S[name]);
    define(S, {
        [name](search, position) {
            if (typeof search === 'object' && search !== null && search instanceof RegExp && search[Symbol.match] !== false)
                throw new TypeError(`First argument to String.prototype.${name} must not be a regular expression`);
            return position === undefined ? engine(this, search) : engine(this, search, position);
        },
    }, { [name]: 1 });
}

define(String, {
    fromCodePoint() {
        for (let i = 0; i < arguments.length; ++i) {
            const point = Number(arguments[i]);
            if (!(point >= 0 && point <= 0x10ffff && point === Math.trunc(point)))
                throw new RangeError(`Invalid code point ${String(Number(arguments[i]))}`);
        }
        return apply(engineFromCodePoint, String, arguments);
    },
}, { fromCodePoint: 1 });

const engineCbrt = Math.cbrt;
define(Math, {
    cbrt(x) {
        const root = engineCbrt(x);
        const whole = Math.round(root);
        return whole * whole * whole === Number(x) && whole !== 0 ? whole : root;
    },
});

// The signals of Qt are no part of JavaScript.
delete Function.prototype.connect;
delete Function.prototype.disconnect;
delete ArrayBuffer.prototype.toString;
delete DataView.prototype.getUInt8;
delete DataView.prototype.getUInt16;
delete DataView.prototype.getUInt32;
delete DataView.prototype.setUInt8;
delete DataView.prototype.setUInt16;
delete DataView.prototype.setUInt32;

// What can be observed of weak references is only that they may be gone: here they never are.
const targets = new WeakMap();
class WeakRefShape {
    constructor(target) {
        if ((typeof target !== 'object' || target === null) && typeof target !== 'function')
            throw new TypeError('WeakRef: invalid target');
        targets.set(this, target);
    }
}
define(WeakRefShape.prototype, {
    deref() { return targets.get(this); },
});
Object.defineProperty(WeakRefShape.prototype, Symbol.toStringTag, { value: 'WeakRef', configurable: true });
Object.defineProperty(WeakRefShape, 'name', { value: 'WeakRef', configurable: true });
defineValue(global, 'WeakRef', WeakRefShape);

class RegistryShape {
    constructor(cleanup) {
        if (typeof cleanup !== 'function')
            throw new TypeError('FinalizationRegistry: cleanup must be callable');
    }
}
define(RegistryShape.prototype, {
    register() {},
    unregister() { return false; },
}, { register: 2, unregister: 1 });
Object.defineProperty(RegistryShape.prototype, Symbol.toStringTag, { value: 'FinalizationRegistry', configurable: true });
Object.defineProperty(RegistryShape, 'name', { value: 'FinalizationRegistry', configurable: true });
defineValue(global, 'FinalizationRegistry', RegistryShape);

// What cannot be had: there for `typeof`, as on a server, and with a clear word when it is used.
function missing(name, what = name) {
    function refuse() {
        throw new TypeError(`Hooksmith's engine has no ${what}; the server's has`);
    }
    return markNative(setName(refuse, name), name);
}
for (const name of ['BigInt', 'BigInt64Array', 'BigUint64Array'])
    defineValue(global, name, setLength(missing(name, 'BigInt'), name === 'BigInt' ? 1 : 3));

defineValue(Atomics, 'waitAsync', setLength(missing('waitAsync', 'Atomics.waitAsync'), 4));

// Buffers that change their size.
const EngineBuffer = ArrayBuffer;
const construct = Reflect.construct;
function BufferConstructor(length, options) {
    if (new.target === undefined)
        throw new TypeError("Constructor ArrayBuffer requires 'new'");
    if (typeof options === 'object' && options !== null && options.maxByteLength !== undefined)
        throw new TypeError("Hooksmith's engine has no resizable array buffers; the server's has");
    const bytes = Number(length);
    if (bytes <= -1 || bytes > 9007199254740991)
        throw new RangeError('Invalid array buffer length');
    if (bytes > 8589934592)
        throw new RangeError('Array buffer allocation failed');
    return construct(EngineBuffer, [length], new.target);
}
setLength(setName(markNative(BufferConstructor, 'ArrayBuffer'), 'ArrayBuffer'), 1);
for (const key of Reflect.ownKeys(EngineBuffer)) {
    if (key !== 'prototype' && key !== 'name' && key !== 'length')
        Object.defineProperty(BufferConstructor, key, Object.getOwnPropertyDescriptor(EngineBuffer, key));
}
Object.defineProperty(BufferConstructor, 'prototype', { value: EngineBuffer.prototype, writable: false });
defineValue(EngineBuffer.prototype, 'constructor', BufferConstructor);
defineValue(global, 'ArrayBuffer', BufferConstructor);
define(EngineBuffer.prototype, {
    get resizable() { return this.byteLength < 0; }, // Never, but only of a buffer
    get maxByteLength() { return this.byteLength; },
    resize() { throw new TypeError('Method ArrayBuffer.prototype.resize called on incompatible receiver #<ArrayBuffer>'); },
}, { resize: 1 });

const WebAssembly = {};
for (const name of ['compile', 'instantiate', 'validate', 'Module', 'Instance', 'Memory', 'Table', 'Global', 'Tag',
    'Exception', 'CompileError', 'LinkError', 'RuntimeError'])
    defineValue(WebAssembly, name, missing(name, 'WebAssembly'));
Object.defineProperty(WebAssembly, Symbol.toStringTag, { value: 'WebAssembly', configurable: true });
defineValue(global, 'WebAssembly', WebAssembly);
