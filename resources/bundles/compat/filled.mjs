// SPDX-License-Identifier: MIT
// Values as patterns want them, for engines that give names of lists that are too short what was left in
// their registers (core/script/loweredpatterns.cpp writes the shapes).
const { apply } = Reflect;
const { create, defineProperty, keys } = Object;
const { isArray } = Array;
const { iterator } = Symbol;

/** The first `count` values, and with `rest` all others. */
function listOf(value, count, rest) {
    const list = [];
    const iteration = value[iterator]();
    const { next } = iteration;
    while (rest || list.length < count) {
        const step = apply(next, iteration, []);
        if (step === null || typeof step !== 'object' && typeof step !== 'function')
            throw new TypeError(`Iterator result ${String(step)} is not an object`);
        if (step.done)
            return list;
        list[list.length] = step.value;
    }
    const end = iteration.return;
    if (end !== undefined && end !== null) {
        const last = apply(end, iteration, []);
        if (last === null || typeof last !== 'object' && typeof last !== 'function')
            throw new TypeError(`${String(last)} is not an object`);
    }
    return list;
}

/**
 * `shape`: [0, shape, 1] for a list (0: a name; 1 at the end: a rest), { key: shape } for an object. What
 * cannot be taken apart comes back as it is, for the engine to refuse.
 */
export function filled(value, shape) {
    if (value === undefined || value === null)
        return value;
    if (!isArray(shape)) {
        const object = create(Object(value));
        for (const key of keys(shape))
            defineProperty(object, key, { value: filled(value[key], shape[key]), enumerable: true, configurable: true, writable: true });
        return object;
    }
    if (typeof value[iterator] !== 'function')
        return value;
    const rest = shape[shape.length - 1] === 1;
    const count = rest ? shape.length - 1 : shape.length;
    const list = isArray(value) ? value : listOf(value, count, rest);
    let copy = list;
    for (let i = 0; i < count; ++i) {
        const inner = shape[i] === 0 ? list[i] : filled(list[i], shape[i]);
        if (i >= list.length || inner !== list[i]) {
            if (copy === list)
                copy = list.slice();
            copy[i] = inner;
        }
    }
    return copy;
}

/** `for (const [a, b] of source)`: each value filled. */
export function eachFilled(source, shape) {
    if (source === undefined || source === null || typeof source[iterator] !== 'function')
        return source;
    return {
        [iterator]() {
            const iteration = source[iterator]();
            const { next } = iteration;
            const inner = {
                next() {
                    const step = apply(next, iteration, []);
                    return step.done ? step : { done: false, value: filled(step.value, shape) };
                },
                return(value) {
                    const end = iteration.return;
                    return end === undefined || end === null ? { done: true, value } : apply(end, iteration, [value]);
                },
            };
            return inner;
        },
    };
}
