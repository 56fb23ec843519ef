// SPDX-License-Identifier: MIT
// Proxy: the engine's, which notes that there are proxies now (JSON.stringify has to know).
import { defineValue, global, markNative, setLength, setName } from './native.mjs';
import { proxiesExist } from './json.mjs';

/** For our own, which no script serializes. */
export const EngineProxy = global.Proxy;
const { construct } = Reflect;

function ProxyConstructor(target, handler) {
    if (new.target === undefined)
        throw new TypeError("Constructor Proxy requires 'new'");
    if (((typeof target !== 'object' || target === null) && typeof target !== 'function')
        || ((typeof handler !== 'object' || handler === null) && typeof handler !== 'function'))
        throw new TypeError('Cannot create proxy with a non-object as target or handler');
    proxiesExist();
    return construct(EngineProxy, [target, handler]);
}
setLength(setName(markNative(ProxyConstructor, 'Proxy'), 'Proxy'), 2);
Object.defineProperty(ProxyConstructor, 'prototype', { value: undefined, writable: false });

const { revocable } = EngineProxy;
const made = { revocable(target, handler) {
    proxiesExist();
    return revocable(target, handler);
} }.revocable;
defineValue(ProxyConstructor, 'revocable', markNative(made, 'revocable'));
defineValue(global, 'Proxy', ProxyConstructor);
