// SPDX-License-Identifier: MIT
// Promise.allSettled, Promise.any and AggregateError, straight from ES2021: core-js would replace the
// engine's Promise, whose order of jobs is right.
import { define, defineValue, global, markNative, setLength } from './native.mjs';

function AggregateErrorConstructor(errors, message, options) {
    const prototype = new.target && new.target.prototype ? new.target.prototype : AggregateErrorConstructor.prototype;
    const error = Object.setPrototypeOf(new Error(), prototype);
    defineValue(error, 'stack', String(new Error().stack));
    if (message !== undefined)
        defineValue(error, 'message', `${message}`);
    else
        delete error.message;
    if (options !== null && typeof options === 'object' && 'cause' in options)
        defineValue(error, 'cause', options.cause);
    defineValue(error, 'errors', Array.from(errors));
    return error;
}
Object.defineProperty(AggregateErrorConstructor, 'name', { value: 'AggregateError', configurable: true });
setLength(markNative(AggregateErrorConstructor, 'AggregateError'), 2);
Object.setPrototypeOf(AggregateErrorConstructor, Error);
const prototype = Object.create(Error.prototype);
defineValue(prototype, 'constructor', AggregateErrorConstructor);
defineValue(prototype, 'message', '');
defineValue(prototype, 'name', 'AggregateError');
Object.defineProperty(AggregateErrorConstructor, 'prototype', { value: prototype, writable: false, enumerable: false });
defineValue(global, 'AggregateError', AggregateErrorConstructor);

/** `start` begins to wait for one promise; `finish` is called once when all have settled. */
function collect(Constructor, iterable, start, finish) {
    return new Constructor((resolve, reject) => {
        const promiseResolve = Constructor.resolve;
        const values = [];
        const state = { values, remaining: 1, resolve, done: () => finish(values, resolve, reject) };
        let index = 0;
        for (const item of iterable) {
            const at = index++;
            values.push(undefined);
            ++state.remaining;
            start(promiseResolve.call(Constructor, item), at, state);
        }
        if (--state.remaining === 0)
            state.done();
    });
}

define(Promise, {
    allSettled(iterable) {
        return collect(this, iterable, (promise, at, state) => {
            const settle = (outcome) => {
                state.values[at] = outcome;
                if (--state.remaining === 0)
                    state.done();
            };
            promise.then((value) => settle({ status: 'fulfilled', value }), (reason) => settle({ status: 'rejected', reason }));
        }, (values, resolve) => resolve(values));
    },
    any(iterable) {
        return collect(this, iterable, (promise, at, state) => {
            promise.then(state.resolve, (reason) => {
                state.values[at] = reason;
                if (--state.remaining === 0)
                    state.done();
            });
        }, (values, resolve, reject) => reject(new AggregateErrorConstructor(values, 'All promises were rejected')));
    },
});
