// SPDX-License-Identifier: MIT
// Proxy: the engine's, which notes that there are proxies now (JSON.stringify has to know).
import { define, defineValue, global, markNative, setLength, setName } from './native.mjs';
import { proxiesExist } from './json.mjs';
import { made } from './values.mjs';

/** For our own, which no script serializes. */
export const EngineProxy = global.Proxy;
const { apply, construct } = Reflect;
const { isArray } = Array;

// A proxy says of itself only what its traps say, so the first ones are remembered: structured clone
// refuses them all. Kept alive, hence no more than this.
const remembered = [];
const most = 1000;
const includes = Function.prototype.call.bind(Array.prototype.includes);
const remember = (proxy) => {
    made.proxies = true;
    if (remembered.length < most)
        remembered[remembered.length] = proxy;
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

function move(list, from, to) {
    if (from in list)
        list[to] = list[from];
    else
        delete list[to];
}

let listsExist = false;

/** From the first proxy of an array on, these methods look what they are called on. */
function proxiedListsExist() {
    if (listsExist)
        return;
    listsExist = true;
    for (const name of Object.keys(generic)) {
        const engine = Array.prototype[name];
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
