// SPDX-License-Identifier: MIT
// %TypedArray% is a function. In Qt 6.8 it is an object that is none, and core-js would put one in its
// place that has neither from() nor of().
import { markNative, setLength, setName } from './native.mjs';

const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf, setPrototypeOf } = Object;
const engine = getPrototypeOf(Uint8Array);

if (typeof engine !== 'function') {
    const TypedArray = function () {
        throw new TypeError('Abstract class TypedArray not directly constructable');
    };
    setLength(setName(markNative(TypedArray, 'TypedArray'), 'TypedArray'), 0);
    for (const key of Reflect.ownKeys(engine)) {
        if (key !== 'name' && key !== 'length' && key !== 'prototype')
            defineProperty(TypedArray, key, getOwnPropertyDescriptor(engine, key));
    }
    const prototype = getPrototypeOf(Uint8Array.prototype);
    defineProperty(TypedArray, 'prototype', { value: prototype, writable: false });
    defineProperty(prototype, 'constructor', { value: TypedArray, writable: true, enumerable: false, configurable: true });
    for (const kind of [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array,
        Float32Array, Float64Array])
        setPrototypeOf(kind, TypedArray);
}
