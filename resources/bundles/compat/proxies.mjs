// SPDX-License-Identifier: MIT
// Proxy: the engine's, which notes that there are proxies now (JSON.stringify has to know).
import { define, defineValue, global, markNative, setLength, setName } from './native.mjs';
import { proxiesExist as tellJson } from './json.mjs';
import { note } from './notes.mjs';
import { made } from './values.mjs';

/** For our own, which no script serializes. */
export const EngineProxy = global.Proxy;
const { apply, construct, ownKeys, getOwnPropertyDescriptor: describe } = Reflect;
const push = (list, item) => { list[list.length] = item; };
const { isArray } = Array;

// A proxy says of itself only what its traps say, so the first ones are remembered: structured clone
// refuses them all. Kept alive, hence no more than this.
const remembered = [];
const most = 10000;
const includes = Function.prototype.call.bind(Array.prototype.includes);
const remember = (proxy) => {
    made.proxies = true;
    if (remembered.length < most)
        remembered[remembered.length] = proxy;
    else
        note('engine-proxy-count');
    return proxy;
};

export const isProxy = (value) => remembered.length > 0 && includes(remembered, value);

const lengthOf = (list) => Math.max(0, Math.trunc(Number(list.length)) || 0);

/** What the engine does to the elements of a proxy itself instead of to what its traps give. */
const generic = {
    push(...items) {
        let at = lengthOf(this);
        for (let i = 0; i < items.length; ++i)
            this[at++] = items[i];
        this.length = at;
        return at;
    },
    unshift(...items) {
        const count = lengthOf(this);
        if (items.length > 0) {
            for (let i = count - 1; i >= 0; --i)
                move(this, i, i + items.length);
            for (let i = 0; i < items.length; ++i)
                this[i] = items[i];
        }
        this.length = count + items.length;
        return count + items.length;
    },
    shift() {
        const count = lengthOf(this);
        if (count === 0) {
            this.length = 0;
            return undefined;
        }
        const first = this[0];
        for (let i = 1; i < count; ++i)
            move(this, i, i - 1);
        delete this[count - 1];
        this.length = count - 1;
        return first;
    },
    indexOf(item, from) {
        const count = lengthOf(this);
        const start = Math.trunc(Number(from)) || 0;
        for (let i = start < 0 ? Math.max(0, count + start) : start; i < count; ++i) {
            if (i in this && this[i] === item)
                return i;
        }
        return -1;
    },
};

/** What map() and its like make for a list (ECMAScript 2023, 23.1.3.2.1). */
function makeFor(list, length) {
    let Kind = isArray(list) ? list.constructor : undefined;
    if ((typeof Kind === 'object' && Kind !== null) || typeof Kind === 'function') {
        Kind = Kind[Symbol.species];
        if (Kind === null)
            Kind = undefined;
    }
    return Kind === undefined || Kind === Array ? new Array(length) : new Kind(length);
}

const putAt = (list, at, value) => Object.defineProperty(list, at, { value, writable: true, enumerable: true, configurable: true });

/** Methods that look at each element: the engine does not ask whether it is there. */
function walk(name, use) {
    generic[name] = function (callback, self) {
        const count = lengthOf(this);
        if (typeof callback !== 'function')
            return apply(engineMethods[name], [], arguments);
        const state = { made: name === 'map' ? makeFor(this, count) : name === 'filter' ? makeFor(this, 0) : undefined, at: 0, answer: undefined };
        for (let i = 0; i < count; ++i) {
            if (!(i in this))
                continue;
            const value = this[i];
            if (use(state, apply(callback, self, [value, i, this]), i, value))
                return state.answer;
        }
        return name === 'every' ? true : name === 'some' ? false : state.made;
    };
}
const engineMethods = {};
walk('forEach', () => false);
walk('map', (state, result, i) => { putAt(state.made, i, result); });
walk('filter', (state, result, i, value) => {
    if (result)
        putAt(state.made, state.at++, value);
});
walk('some', (state, result) => {
    state.answer = true;
    return result;
});
walk('every', (state, result) => {
    state.answer = false;
    return !result;
});
const relative = (value, count, fallback) => {
    if (value === undefined)
        return fallback;
    const n = Math.trunc(Number(value)) || 0;
    return n < 0 ? Math.max(0, count + n) : Math.min(n, count);
};
generic.slice = function (from, to) {
    const count = lengthOf(this);
    const start = relative(from, count, 0);
    const end = relative(to, count, count);
    const made = makeFor(this, Math.max(0, end - start));
    let at = 0;
    for (let i = start; i < end; ++i, ++at) {
        if (i in this)
            putAt(made, at, this[i]);
    }
    made.length = at;
    return made;
};
const spreadable = (item) => {
    const says = item[Symbol.isConcatSpreadable];
    return says === undefined ? isArray(item) : Boolean(says);
};
generic.concat = function (...items) {
    const made = makeFor(this, 0);
    let at = 0;
    for (const item of [this, ...items]) {
        const spreads = ((typeof item === 'object' && item !== null) || typeof item === 'function')
            && (spreadable(item));
        if (!spreads) {
            putAt(made, at++, item);
            continue;
        }
        const count = lengthOf(item);
        for (let i = 0; i < count; ++i, ++at) {
            if (i in item)
                putAt(made, at, item[i]);
        }
    }
    made.length = at;
    return made;
};

/** From now on Array.prototype.concat asks each argument whether it spreads; the engine does not ask arrays. */
export function concatAsks() {
    const { concat } = Array.prototype;
    define(Array.prototype, { concat() {
        return typeof this !== 'object' || this === null ? apply(concat, this, arguments) : apply(generic.concat, this, arguments);
    } }, { concat: 1 });
}

function move(list, from, to) {
    if (from in list)
        list[to] = list[from];
    else
        delete list[to];
}

/** What these ask of a proxy, in V8's order; the engine asks for all descriptors first. */
function members(source, each) {
    const keys = ownKeys(source);
    for (let i = 0; i < keys.length; ++i) {
        const found = describe(source, keys[i]);
        if (found !== undefined && found.enumerable)
            each(keys[i], source[keys[i]]);
    }
}

let proxiesAreKnown = false;

/** From the first proxy on, these functions look what they are given. */
function proxiesExist() {
    tellJson();
    if (proxiesAreKnown)
        return;
    proxiesAreKnown = true;
    const { assign, entries, values } = Object;
    define(Object, {
        assign(target) {
            if (target === undefined || target === null)
                return apply(assign, Object, arguments);
            for (let i = 1; i < arguments.length; ++i) {
                if (isProxy(arguments[i]))
                    members(arguments[i], (key, value) => { target[key] = value; });
                else
                    assign(target, arguments[i]);
            }
            return Object(target);
        },
        entries(object) {
            if (!isProxy(object))
                return entries(object);
            const found = [];
            members(object, (key, value) => typeof key === 'string' && push(found, [key, value]));
            return found;
        },
        values(object) {
            if (!isProxy(object))
                return values(object);
            const found = [];
            members(object, (key, value) => typeof key === 'string' && push(found, value));
            return found;
        },
    }, { assign: 2 });
}

let listsExist = false;

/** From the first proxy of an array on, these methods look what they are called on. */
function proxiedListsExist() {
    if (listsExist)
        return;
    listsExist = true;
    for (const name of Object.keys(generic)) {
        const engine = Array.prototype[name];
        engineMethods[name] = engine;
        define(Array.prototype, {
            [name]() {
                return apply(isProxy(this) ? generic[name] : engine, this, arguments);
            },
        }, { [name]: engine.length });
    }
}

function ProxyConstructor(target, handler) {
    if (new.target === undefined)
        throw new TypeError("Constructor Proxy requires 'new'");
    if (((typeof target !== 'object' || target === null) && typeof target !== 'function')
        || ((typeof handler !== 'object' || handler === null) && typeof handler !== 'function'))
        throw new TypeError('Cannot create proxy with a non-object as target or handler');
    proxiesExist();
    if (isArray(target))
        proxiedListsExist();
    return remember(construct(EngineProxy, [target, handler]));
}
setLength(setName(markNative(ProxyConstructor, 'Proxy'), 'Proxy'), 2);
Object.defineProperty(ProxyConstructor, 'prototype', { value: undefined, writable: false });

const { revocable } = EngineProxy;
const methods = { revocable(target, handler) {
    proxiesExist();
    if (isArray(target))
        proxiedListsExist();
    const pair = revocable(target, handler);
    remember(pair.proxy);
    return pair;
} };
defineValue(ProxyConstructor, 'revocable', markNative(methods.revocable, 'revocable'));
defineValue(global, 'Proxy', ProxyConstructor);
