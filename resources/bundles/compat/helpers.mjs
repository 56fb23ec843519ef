// SPDX-License-Identifier: MIT
// What esbuild's lowering calls at run time. Its own functions are near enough for most, but ask a
// proxy more than V8 does, give generators that are plain objects, and end `finally` early when an
// asynchronous generator is told to return. core/script/loweredtext.cpp puts these in their place.
import { define, global, markNative, setLength, setName } from './native.mjs';
import { EngineTypeError, throwUntakable } from './errors.mjs';
import { checkAtEnd, note, scriptLine } from './notes.mjs';
import { eachFilled } from './filled.mjs';
import { concatAsks, isProxy } from './proxies.mjs';

const { apply, ownKeys } = Reflect;
const { defineProperty, setPrototypeOf, create } = Object;
const isEnumerable = Object.prototype.propertyIsEnumerable;
const { isArray } = Array;
const EnginePromise = Promise;
const resolved = Promise.resolve.bind(Promise);
const then = Function.prototype.call.bind(Promise.prototype.then);

const put = (object, key, value) => {
    if (key in object)
        defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    else
        object[key] = value;
};

/** `{...b}`: the keys, then for each whether it counts, then its value; once each. */
function spreadValues(a, b) {
    if (b === undefined || b === null)
        return a;
    const source = Object(b);
    const keys = ownKeys(source);
    for (let i = 0; i < keys.length; ++i) {
        if (apply(isEnumerable, source, [keys[i]]))
            put(a, keys[i], source[keys[i]]);
    }
    return a;
}

function objRest(source, exclude) {
    const target = {};
    if (source === undefined || source === null)
        throwUntakable(String(source), false);
    const from = Object(source);
    const keys = ownKeys(from);
    for (let i = 0; i < keys.length; ++i) {
        if (exclude.indexOf(keys[i]) < 0 && apply(isEnumerable, from, [keys[i]]))
            put(target, keys[i], from[keys[i]]);
    }
    return target;
}

const cycle = () => new TypeError('Chaining cycle detected for promise #<Promise>');

function asynchronous(self, args, body) {
    let finish;
    let fail;
    const promise = new EnginePromise((resolve, reject) => {
        finish = resolve;
        fail = reject;
    });
    let generator;
    const run = (kind, value) => {
        let step;
        try {
            step = kind === 1 ? generator.next(value) : generator.throw(value);
            if (step.done) {
                if (step.value === promise)
                    throw cycle();
                finish(step.value);
            } else {
                then(resolved(step.value), next, thrown);
            }
        } catch (error) {
            fail(error);
        }
    };
    const next = (value) => run(1, value);
    const thrown = (error) => run(0, error);
    try {
        generator = apply(body, self, args || []);
    } catch (error) {
        fail(error);
        return promise;
    }
    run(1, undefined);
    return promise;
}

// --- Kinds of functions ---------------------------------------------------------------------------

const tag = (object, name) => defineProperty(object, Symbol.toStringTag, { value: name, configurable: true });

function makeKind(name) {
    function Kind() {
        throw new SyntaxError(`Hooksmith's engine makes no ${name} of a text; the server's does`);
    }
    setLength(setName(markNative(Kind, name), name), 1);
    setPrototypeOf(Kind, Function);
    const prototype = create(Function.prototype);
    defineProperty(Kind, 'prototype', { value: prototype, writable: false });
    defineProperty(prototype, 'constructor', { value: Kind, configurable: true });
    return tag(prototype, name);
}

const asyncFunctionPrototype = makeKind('AsyncFunction');
const asyncGeneratorFunctionPrototype = makeKind('AsyncGeneratorFunction');
const iteratorPrototype = {};
define(iteratorPrototype, {
    [Symbol.asyncIterator]() { return this; },
});
const generatorPrototype = create(iteratorPrototype);

// --- Asynchronous generators (ECMAScript 2023, 27.6.3) ----------------------------------------------

const states = new WeakMap();
const START = 0;
const YIELDED = 1;
const BUSY = 2;
const DONE = 3;

function settle(state, how, value, done) {
    const request = state.queue.shift();
    if (how === 1)
        request.resolve({ value, done });
    else
        request.reject(value);
}

/** Waits as `await` does. */
const awaitValue = (value, next, thrown) => {
    let promise;
    try {
        promise = resolved(value);
    } catch (error) {
        thrown(error);
        return;
    }
    then(promise, next, thrown);
};

function drain(state) {
    while (state.queue.length > 0 && state.at !== BUSY) {
        const { kind, value } = state.queue[0];
        if (state.at === START && kind !== 'next')
            state.at = DONE;
        if (state.at !== DONE) {
            const yielded = state.at === YIELDED;
            state.at = BUSY;
            if (kind === 'return' && yielded)
                awaitValue(value, (v) => advance(state, 'return', v), (e) => advance(state, 'throw', e));
            else
                advance(state, kind, value);
        } else if (kind === 'next') {
            settle(state, 1, undefined, true);
        } else if (kind === 'throw') {
            settle(state, 0, value);
        } else {
            state.at = BUSY;
            const end = (how) => (v) => {
                state.at = DONE;
                settle(state, how, v, true);
                drain(state);
            };
            awaitValue(value, end(1), end(0));
        }
    }
}

function advance(state, kind, value) {
    const end = (how) => (v) => {
        state.at = DONE;
        settle(state, how, v, true);
        drain(state);
    };
    let step;
    try {
        step = state.generator[kind](value);
    } catch (error) {
        end(0)(error);
        return;
    }
    const given = step.value;
    if (given instanceof state.Await) {
        // [1]: the answer of what `yield*` runs, which goes back to it as a whole.
        awaitValue(given[0], (v) => {
            if (given[1])
                advance(state, kind === 'return' ? kind : 'next', { done: v.done, value: v.value });
            else
                advance(state, 'next', v);
        }, (e) => advance(state, 'throw', e));
    } else if (step.done) {
        if (kind === 'return')
            end(1)(given);
        else
            awaitValue(given, end(1), end(0));
    } else {
        awaitValue(given, (v) => {
            state.at = YIELDED;
            settle(state, 1, v, false);
            drain(state);
        }, (e) => advance(state, 'throw', e));
    }
}

const request = (kind) => function (iterator, value) {
    return new EnginePromise((resolve, reject) => {
        const state = (typeof iterator === 'object' && iterator !== null) ? states.get(iterator) : undefined;
        if (!state) {
            reject(new TypeError(`${kind} method called on incompatible receiver ${String(iterator)}`));
            return;
        }
        state.queue.push({ kind, value, resolve, reject });
        drain(state);
    });
};
const next = request('next');
const finish = request('return');
const raise = request('throw');
define(generatorPrototype, {
    next(value) { return next(this, value); },
    return(value) { return finish(this, value); },
    throw(value) { return raise(this, value); },
});
tag(generatorPrototype, 'AsyncGenerator');
defineProperty(generatorPrototype, 'constructor', { value: asyncGeneratorFunctionPrototype, configurable: true });
defineProperty(asyncGeneratorFunctionPrototype, 'prototype', { value: generatorPrototype, configurable: true });
const instancePrototype = create(generatorPrototype);

function asyncGenerator(self, args, body, Await) {
    const generator = apply(body, self, args || []);
    const iterator = create(instancePrototype);
    states.set(iterator, { generator, Await, at: START, queue: [] });
    return iterator;
}

/** Makes `fn` look like what the author wrote: `kind` 1 = async, 2 = async generator. */
function functionKind(fn, kind, name) {
    setPrototypeOf(fn, kind === 1 ? asyncFunctionPrototype : asyncGeneratorFunctionPrototype);
    if (kind === 2 && Object.prototype.hasOwnProperty.call(fn, 'prototype'))
        fn.prototype = create(generatorPrototype);
    if (name !== undefined && fn.name === '')
        setName(fn, name);
    return fn;
}

/** The same for members: [name, kind, ...]. */
function memberKinds(object, names) {
    for (let i = 0; i < names.length; i += 2) {
        const member = Object.getOwnPropertyDescriptor(object, names[i]);
        if (member && typeof member.value === 'function')
            functionKind(member.value, names[i + 1]);
    }
    return object;
}

/** The same for a class: its methods, its static ones. */
function classKinds(type, methods, statics, name) {
    memberKinds(type.prototype, methods);
    memberKinds(type, statics);
    if (name !== undefined && type.name === '')
        setName(type, name);
    return type;
}

// --- Keys and iterators ---------------------------------------------------------------------------------

// Objects from which a key was deleted that was not the last: set again, it comes last in V8, and has its
// old place here.
let deleted = [];
const mostDeleted = 50;
const { keys } = Object;
const hasOwn = Function.prototype.call.bind(Object.prototype.hasOwnProperty);

/** Called with what `delete` is about to work on, and gives it back. */
function deleting(object, key) {
    if (deleted.length >= mostDeleted || typeof object !== 'object' || object === null || isArray(object) || isProxy(object))
        return object;
    const list = keys(object);
    const at = list.indexOf(typeof key === 'symbol' ? key : String(key));
    if (at >= 0 && at < list.length - 1 && String(key >>> 0) !== String(key))
        deleted[deleted.length] = { object, key: list[at], next: list[at + 1], line: scriptLine() };
    return object;
}
checkAtEnd(() => {
    for (let i = 0; i < deleted.length; ++i) {
        const { object, key, next, line } = deleted[i];
        if (hasOwn(object, key) && hasOwn(object, next))
            note('engine-key-order', line);
    }
    deleted = [];
});

/** A computed key of an object literal, as a key: the engine makes it one when all values are there. */
function keyOf(value) {
    if ((typeof value !== 'object' || value === null) && typeof value !== 'function')
        return value;
    return ownKeys({ [value]: 0 })[0];
}

/** The keys that `for…in` visits, as they are when it begins. */
function keysNow(object) {
    const now = create(null);
    for (const key in object)
        now[key] = true;
    return now;
}

/** An iterable whose iterator is not asked again when it is done. */
function once(iterable) {
    if (iterable === null || typeof iterable !== 'object' || isArray(iterable))
        return iterable;
    const method = iterable[Symbol.iterator];
    if (typeof method !== 'function')
        return iterable;
    return {
        [Symbol.iterator]() {
            const iterator = apply(method, iterable, []);
            let ended = false;
            const wrapped = {
                next() {
                    if (ended)
                        return { value: undefined, done: true };
                    ended = true; // Also when it throws
                    const step = iterator.next();
                    ended = Boolean(step.done);
                    return step;
                },
                get return() {
                    const finish = ended ? undefined : iterator.return;
                    return finish === undefined || finish === null ? undefined : () => apply(finish, iterator, []);
                },
            };
            return wrapped;
        },
    };
}

// Computed keys of asynchronous members, by number, until the object or class is there.
const kept = [];
const keepKey = (number, value) => { const key = keyOf(value); kept[number] = key; return key; };
const keptKey = (number) => kept[number];

/** The method of a proxy, looked for before its arguments are there. */
function method(object, key) {
    const found = object[key];
    if (typeof found === 'function')
        return function () { return apply(found, object, arguments); };
    // In the engine's words, which become V8's
    return () => { throw new EngineTypeError(`Property '${String(key)}' of object [object Object] is not a function`); };
}

/** `import()` where no compile step takes it away: isolated-vm gives V8 no loader (its pull request 567). */
function importing() {
    throw new Error('Not supported');
}

const helpers = { spreadValues, objRest, async: asynchronous, asyncGenerator, functionKind, memberKinds,
    classKinds, deleting, keyOf, keysNow, once, eachFilled, object: Object,
    keepKey, keptKey, method, importing, spreadable: concatAsks, ownName: NaN,
    // In the words of an assignment to a constant
    set strictName(value) { throw new TypeError(); } };
Object.defineProperty(global, '__hooksmithHelpers', { value: Object.freeze(helpers), writable: false, enumerable: false, configurable: false });
