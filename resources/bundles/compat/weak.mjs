// SPDX-License-Identifier: MIT
// WeakMap and WeakSet. Those of QJSEngine 6.4 crash the process when the garbage collector meets an
// entry whose key is gone (300,000 x set({}, {}) is enough), and the lowered form of private members
// uses them. Here an entry is a hidden property of its key, so that both go together.

const { defineProperty } = Object;
const engineSymbols = Object.getOwnPropertySymbols;
const engineOwnKeys = Reflect.ownKeys;
const engineDescriptors = Object.getOwnPropertyDescriptors;
const global = Function('return this')();

/** Symbols of ours that no script may see. */
const hidden = Object.create(null);

/** A symbol for properties that scripts cannot find. */
export function hiddenSymbol(name) {
    const symbol = Symbol(name);
    hidden[symbol] = true;
    return symbol;
}

const isHidden = (key) => typeof key === 'symbol' && hidden[key] === true;
const isObject = (v) => (typeof v === 'object' && v !== null) || typeof v === 'function';

class Weak {
    constructor(name) {
        this.symbol = hiddenSymbol(name);
        this.others = null; // Frozen keys and proxies; these stay until the map goes.
    }
    find(key) {
        const entry = key[this.symbol];
        if (entry !== undefined && entry !== null && entry.key === key)
            return entry;
        return this.others === null ? undefined : this.others.get(key);
    }
    put(key, value) {
        const entry = this.find(key);
        if (entry !== undefined) {
            entry.value = value;
            return;
        }
        const made = { key, value };
        if (Reflect.defineProperty(key, this.symbol, { value: made, configurable: true, writable: true, enumerable: false })
            && key[this.symbol] === made)
            return;
        if (this.others === null)
            this.others = new Map();
        this.others.set(key, made);
    }
    remove(key) {
        const entry = this.find(key);
        if (entry === undefined)
            return false;
        if (key[this.symbol] === entry)
            delete key[this.symbol];
        else
            this.others.delete(key);
        return true;
    }
}

const WEAK = hiddenSymbol('weak');

function state(value, type, method) {
    const weak = isObject(value) ? value[WEAK] : undefined;
    if (weak === undefined || weak.type !== type)
        throw new TypeError(`Method ${type}.prototype.${method} called on incompatible receiver ${isObject(value) ? Object.prototype.toString.call(value).replace('[object Object]', '#<Object>') : String(value)}`);
    return weak.store;
}

const printed = (value) => (typeof value === 'string' ? value : typeof value === 'symbol' ? value.toString() : String(value));

function method(target, name, fn, length) {
    defineProperty(fn, 'name', { value: name, configurable: true });
    defineProperty(fn, 'length', { value: length, configurable: true });
    defineProperty(target, name, { value: fn, writable: true, enumerable: false, configurable: true });
    return fn;
}

/** Functions made before native.mjs exists; it marks them. */
export const early = [];

function makeConstructor(type, adder, fill) {
    const Constructor = {
        [type]: function (iterable) {
            if (new.target === undefined)
                throw new TypeError(`Constructor ${type} requires 'new'`);
            defineProperty(this, WEAK, { value: { type, store: new Weak(type) } });
            if (iterable !== undefined && iterable !== null)
                fill(this, iterable, this[adder]);
        },
    }[type];
    defineProperty(Constructor, 'length', { value: 0, configurable: true });
    const prototype = Constructor.prototype;
    defineProperty(Constructor, 'prototype', { writable: false });
    defineProperty(prototype, 'constructor', { enumerable: false });
    defineProperty(prototype, Symbol.toStringTag, { value: type, configurable: true });
    early.push(Constructor);
    early.push(method(prototype, 'has', { has(key) {
        const store = state(this, type, 'has');
        return isObject(key) && store.find(key) !== undefined;
    } }.has, 1));
    early.push(method(prototype, 'delete', { delete(key) {
        const store = state(this, type, 'delete');
        return isObject(key) && store.remove(key);
    } }.delete, 1));
    defineProperty(global, type, { value: Constructor, writable: true, enumerable: false, configurable: true });
    return prototype;
}

const mapPrototype = makeConstructor('WeakMap', 'set', (map, iterable, set) => {
    for (const entry of iterable) {
        if (!isObject(entry))
            throw new TypeError(`Iterator value ${printed(entry)} is not an entry object`);
        set.call(map, entry[0], entry[1]);
    }
});
early.push(method(mapPrototype, 'get', { get(key) {
    const store = state(this, 'WeakMap', 'get');
    const entry = isObject(key) ? store.find(key) : undefined;
    return entry === undefined ? undefined : entry.value;
} }.get, 1));
early.push(method(mapPrototype, 'set', { set(key, value) {
    const store = state(this, 'WeakMap', 'set');
    if (!isObject(key))
        throw new TypeError(`Invalid value used as weak map key`);
    store.put(key, value);
    return this;
} }.set, 2));

const setPrototype = makeConstructor('WeakSet', 'add', (set, iterable, add) => {
    for (const value of iterable)
        add.call(set, value);
});
early.push(method(setPrototype, 'add', { add(value) {
    const store = state(this, 'WeakSet', 'add');
    if (!isObject(value))
        throw new TypeError(`Invalid value used in weak set`);
    store.put(value, true);
    return this;
} }.add, 1));

const visible = (keys) => {
    for (let i = 0; i < keys.length; ++i) {
        if (isHidden(keys[i]))
            return keys.filter((key) => !isHidden(key));
    }
    return keys;
};
early.push(method(Object, 'getOwnPropertySymbols', { getOwnPropertySymbols(object) {
    return visible(engineSymbols(object));
} }.getOwnPropertySymbols, 1));
early.push(method(Reflect, 'ownKeys', { ownKeys(object) {
    return visible(engineOwnKeys(object));
} }.ownKeys, 1));
early.push(method(Object, 'getOwnPropertyDescriptors', { getOwnPropertyDescriptors(object) {
    const result = engineDescriptors(object);
    for (const key of engineSymbols(result)) {
        if (isHidden(key))
            delete result[key];
    }
    return result;
} }.getOwnPropertyDescriptors, 1));
