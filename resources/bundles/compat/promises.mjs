// SPDX-License-Identifier: MIT
// Promise.allSettled and Promise.any, straight from ES2021: core-js would replace the engine's
// Promise, whose order of jobs is right.
import { define } from './native.mjs';
import { NewAggregateError } from './errors.mjs';

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
        }, (values, resolve, reject) => reject(new NewAggregateError(values, 'All promises were rejected')));
    },
});
