// SPDX-License-Identifier: MIT
// Map and Set. Those of QJSEngine look at every entry in turn: 20,000 insertions take 7 s, where a
// server needs 5 ms. Here entries are a linked list (for the order, and for iterators that go on while
// entries come and go), with an index over it once there are more than a few.
import { printed, typed } from './values.mjs';
import { early, hiddenSymbol } from './weak.mjs';

const { defineProperty } = Object;
const global = Function('return this')();
const LINEAR = 12; // Entries that are found by looking at each

const TABLE = hiddenSymbol('table');
const IDENTITY = hiddenSymbol('identity');
let lastIdentity = 0;

/** A number for an object; 0 when the object takes no property. */
function identityOf(object) {
    const known = object[IDENTITY];
    if (known !== undefined && known !== null && known.of === object)
        return known.number;
    const made = { of: object, number: ++lastIdentity };
    if (Reflect.defineProperty(object, IDENTITY, { value: made, enumerable: false }) && object[IDENTITY] === made)
        return made.number;
    return 0;
}

const isObject = (v) => (typeof v === 'object' && v !== null) || typeof v === 'function';
const same = (a, b) => a === b || (a !== a && b !== b);

class Table {
    constructor(type) {
        this.type = type;
        this.size = 0;
        this.head = null;
        this.tail = null;
        this.clearIndex();
    }

    clearIndex() {
        this.indexed = false;
        this.strings = null;
        this.numbers = null;
        this.objects = null;
        this.others = null; // Other primitives by their text, symbols
        this.unmarked = null; // Frozen objects and proxies: a list
        this.gone = 0; // Names in the index that stand for nothing any more
    }

    makeIndex() {
        this.clearIndex();
        this.indexed = true;
        this.strings = Object.create(null);
        this.numbers = Object.create(null);
        this.objects = Object.create(null);
        this.others = Object.create(null);
        this.unmarked = [];
        for (let entry = this.head; entry !== null; entry = entry.next)
            this.index(entry.key, entry);
    }

    index(key, entry) {
        if (typeof key === 'string') {
            this.strings[key] = entry;
        } else if (typeof key === 'number') {
            if (key >= 0 && key <= 1000000000 && key === Math.trunc(key))
                this.numbers[key] = entry;
            else
                this.others[key] = entry;
        } else if (isObject(key)) {
            const identity = identityOf(key);
            if (identity > 0)
                this.objects[identity] = entry;
            else if (entry !== undefined)
                this.unmarked.push(entry);
            else
                this.unmarked = this.unmarked.filter((one) => one.key !== key);
        } else {
            this.others[typeof key === 'symbol' ? key : String(key)] = entry;
        }
    }

    find(key) {
        if (!this.indexed) {
            for (let entry = this.head; entry !== null; entry = entry.next) {
                if (entry.key === key || (key !== key && entry.key !== entry.key))
                    return entry;
            }
            return undefined;
        }
        if (typeof key === 'string')
            return this.strings[key];
        if (typeof key === 'number')
            return key >= 0 && key <= 1000000000 && key === Math.trunc(key) ? this.numbers[key] : this.others[key];
        if (isObject(key)) {
            const known = key[IDENTITY];
            if (known !== undefined && known !== null && known.of === key) {
                const entry = this.objects[known.number];
                if (entry !== undefined)
                    return entry;
            }
            for (let i = 0; i < this.unmarked.length; ++i) {
                if (same(this.unmarked[i].key, key))
                    return this.unmarked[i];
            }
            return undefined;
        }
        return this.others[typeof key === 'symbol' ? key : String(key)];
    }

    put(key, value) {
        const known = this.find(key);
        if (known !== undefined) {
            known.value = value;
            return;
        }
        const entry = { key: key === 0 ? 0 : key, value, next: null, prev: this.tail, removed: false };
        if (this.tail === null)
            this.head = entry;
        else
            this.tail.next = entry;
        this.tail = entry;
        ++this.size;
        if (this.indexed)
            this.index(entry.key, entry);
        else if (this.size > LINEAR)
            this.makeIndex();
    }

    remove(key) {
        const entry = this.find(key);
        if (entry === undefined)
            return false;
        if (entry.prev === null)
            this.head = entry.next;
        else
            entry.prev.next = entry.next;
        if (entry.next === null)
            this.tail = entry.prev;
        else
            entry.next.prev = entry.prev;
        entry.removed = true; // Its prev stays: iterators that stand on it go back that way
        --this.size;
        if (this.indexed) {
            // Taking a name off an object is slow in this engine.
            this.index(key, undefined);
            if (++this.gone > 1000 + 4 * this.size)
                this.makeIndex();
        }
        return true;
    }

    clear() {
        for (let entry = this.head; entry !== null; entry = entry.next) {
            entry.removed = true;
            entry.prev = null;
        }
        this.head = null;
        this.tail = null;
        this.size = 0;
        this.clearIndex();
    }

    /** The entry behind one that may have gone meanwhile; `null` stands before the first. */
    after(last) {
        let entry = last;
        while (entry !== null && entry.removed)
            entry = entry.prev;
        return entry === null ? this.head : entry.next;
    }
}

function tableOf(value, type, method) {
    const table = isObject(value) ? value[TABLE] : undefined;
    if (table === undefined || table.type !== type)
        throw new TypeError(`Method ${method.startsWith('get ') ? `get ${type}.prototype.${method.slice(4)}` : `${type}.prototype.${method}`} called on incompatible receiver ${printed(value)}`);
    return table;
}

function builtIn(target, name, fn, length) {
    defineProperty(fn, 'name', { value: typeof name === 'symbol' ? `[${name.description}]` : name, configurable: true });
    defineProperty(fn, 'length', { value: length, configurable: true });
    defineProperty(target, name, { value: fn, writable: true, enumerable: false, configurable: true });
    early.push(fn);
    return fn;
}

const IteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
const PLACE = hiddenSymbol('place');

function makeIterators(type) {
    const prototype = Object.create(IteratorPrototype);
    builtIn(prototype, 'next', { next() {
        const place = isObject(this) ? this[PLACE] : undefined;
        if (place === undefined || place.type !== type)
            throw new TypeError(`Method ${type} Iterator.prototype.next called on incompatible receiver ${printed(this)}`);
        if (place.table === null)
            return { value: undefined, done: true };
        const entry = place.table.after(place.last);
        if (entry === null) {
            place.table = null;
            return { value: undefined, done: true };
        }
        place.last = entry;
        const { kind } = place;
        return { value: kind === 'keys' ? entry.key : kind === 'values' ? entry.value : [entry.key, entry.value], done: false };
    } }.next, 0);
    defineProperty(prototype, Symbol.toStringTag, { value: `${type} Iterator`, configurable: true });
    return (table, kind) => {
        const iterator = Object.create(prototype);
        defineProperty(iterator, PLACE, { value: { type, table, kind, last: null }, enumerable: false });
        return iterator;
    };
}

function makeConstructor(type, adderName, fill) {
    const Constructor = {
        [type]: function (iterable) {
            if (new.target === undefined)
                throw new TypeError(`Constructor ${type} requires 'new'`);
            defineProperty(this, TABLE, { value: new Table(type), enumerable: false });
            if (iterable === undefined || iterable === null)
                return;
            const adder = this[adderName];
            if (typeof adder !== 'function')
                throw new TypeError(`'${printed(adder)}' returned for property '${adderName}' of object '#<${type}>' is not a function`);
            if (typeof iterable[Symbol.iterator] !== 'function')
                throw new TypeError(`${typeof iterable === 'object' ? 'object is' : `${typeof iterable} ${printed(iterable)} is`} not iterable (cannot read property Symbol(Symbol.iterator))`);
            fill(this, iterable, adder);
        },
    }[type];
    defineProperty(Constructor, 'length', { value: 0, configurable: true });
    const { prototype } = Constructor;
    defineProperty(Constructor, 'prototype', { writable: false });
    defineProperty(prototype, 'constructor', { enumerable: false });
    defineProperty(prototype, Symbol.toStringTag, { value: type, configurable: true });
    const species = Object.getOwnPropertyDescriptor({ get [Symbol.species]() { return this; } }, Symbol.species).get;
    defineProperty(species, 'name', { value: 'get [Symbol.species]', configurable: true });
    defineProperty(Constructor, Symbol.species, { get: species, set: undefined, enumerable: false, configurable: true });
    early.push(Constructor, species);
    builtIn(prototype, 'has', { has(key) { return tableOf(this, type, 'has').find(key) !== undefined; } }.has, 1);
    builtIn(prototype, 'delete', { delete(key) { return tableOf(this, type, 'delete').remove(key); } }.delete, 1);
    builtIn(prototype, 'clear', { clear() { tableOf(this, type, 'clear').clear(); } }.clear, 0);
    builtIn(prototype, 'forEach', { forEach(callback, thisValue) {
        const table = tableOf(this, type, 'forEach');
        if (typeof callback !== 'function')
            throw new TypeError(`${typed(callback)} is not a function`);
        for (let entry = table.after(null); entry !== null; entry = table.after(entry))
            Reflect.apply(callback, thisValue, [entry.value, entry.key, this]);
    } }.forEach, 1);
    const size = Object.getOwnPropertyDescriptor({ get size() { return tableOf(this, type, 'get size').size; } }, 'size').get;
    defineProperty(size, 'name', { value: 'get size', configurable: true });
    early.push(size);
    defineProperty(prototype, 'size', { get: size, set: undefined, enumerable: false, configurable: true });
    defineProperty(global, type, { value: Constructor, writable: true, enumerable: false, configurable: true });
    return prototype;
}

const mapPrototype = makeConstructor('Map', 'set', (map, iterable, set) => {
    for (const entry of iterable) {
        if (!isObject(entry))
            throw new TypeError(`Iterator value ${printed(entry)} is not an entry object`);
        Reflect.apply(set, map, [entry[0], entry[1]]);
    }
});
builtIn(mapPrototype, 'get', { get(key) {
    const entry = tableOf(this, 'Map', 'get').find(key);
    return entry === undefined ? undefined : entry.value;
} }.get, 1);
builtIn(mapPrototype, 'set', { set(key, value) {
    tableOf(this, 'Map', 'set').put(key, value);
    return this;
} }.set, 2);
const mapIterator = makeIterators('Map');
const entries = builtIn(mapPrototype, 'entries', { entries() { return mapIterator(tableOf(this, 'Map', 'entries'), 'entries'); } }.entries, 0);
builtIn(mapPrototype, 'keys', { keys() { return mapIterator(tableOf(this, 'Map', 'keys'), 'keys'); } }.keys, 0);
builtIn(mapPrototype, 'values', { values() { return mapIterator(tableOf(this, 'Map', 'values'), 'values'); } }.values, 0);
defineProperty(mapPrototype, Symbol.iterator, { value: entries, writable: true, enumerable: false, configurable: true });

const setPrototype = makeConstructor('Set', 'add', (set, iterable, add) => {
    for (const value of iterable)
        Reflect.apply(add, set, [value]);
});
builtIn(setPrototype, 'add', { add(value) {
    const item = value === 0 ? 0 : value;
    tableOf(this, 'Set', 'add').put(item, item);
    return this;
} }.add, 1);
const setIterator = makeIterators('Set');
const values = builtIn(setPrototype, 'values', { values() { return setIterator(tableOf(this, 'Set', 'values'), 'values'); } }.values, 0);
builtIn(setPrototype, 'entries', { entries() { return setIterator(tableOf(this, 'Set', 'entries'), 'entries'); } }.entries, 0);
defineProperty(setPrototype, 'keys', { value: values, writable: true, enumerable: false, configurable: true });
defineProperty(setPrototype, Symbol.iterator, { value: values, writable: true, enumerable: false, configurable: true });
