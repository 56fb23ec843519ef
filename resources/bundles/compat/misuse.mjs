// SPDX-License-Identifier: MIT
// Built-ins called with what they cannot take: the engine says "Type error", V8 what was wrong. Where a
// look at the arguments costs nothing beside the call it comes before it; elsewhere only after a failure.
import { define } from './native.mjs';
import { isOwnFailure } from './errors.mjs';
import { iterationProblem, printed } from './values.mjs';

const { apply, construct, ownKeys } = Reflect;
const P = Array.prototype;

for (const name of ['map', 'filter', 'forEach', 'some', 'every', 'find', 'findIndex']) {
    const run = Function.prototype.call.bind(P[name]); // Half the cost of apply()
    define(P, {
        [name](callback, thisValue) {
            if (this === null || this === undefined)
                throw new TypeError(`Array.prototype.${name} called on null or undefined`);
            if (typeof callback !== 'function')
                throw new TypeError(`${printed(callback)} is not a function`);
            return run(this, callback, thisValue);
        },
    }, { [name]: 1 });
}
const engineFlatMap = P.flatMap;
define(P, {
    flatMap(callback) {
        if (this === null || this === undefined)
            throw new TypeError('Cannot convert undefined or null to object');
        if (typeof callback !== 'function')
            throw new TypeError('flatMap mapper function is not callable');
        return apply(engineFlatMap, this, arguments);
    },
});

for (const name of ['all', 'race', 'allSettled', 'any']) {
    const engine = Promise[name];
    define(Promise, {
        [name](iterable) {
            if ((typeof this !== 'object' && typeof this !== 'function') || this === null)
                throw new TypeError(`Promise.${name} called on non-object`);
            const problem = Array.isArray(iterable) ? undefined : iterationProblem(iterable);
            if (problem !== undefined)
                return new this((resolve, reject) => reject(new TypeError(problem)));
            return apply(engine, this, arguments);
        },
    });
}

/** After a failure of the built-in itself, `explain` is asked for V8's words (or error) with what it was called with. */
function explainFailures(target, name, explain) {
    const engine = target[name];
    define(target, {
        [name]() {
            try {
                return apply(engine, this, arguments);
            } catch (error) {
                const words = isOwnFailure(error) ? explain(...arguments) : undefined;
                if (words === undefined)
                    throw error;
                throw typeof words === 'string' ? new TypeError(words) : words;
            }
        },
    }, { [name]: engine.length });
}

const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';
const has = (object, key) => Object.prototype.hasOwnProperty.call(object, key);

/** What is wrong with a property descriptor. */
function descriptorProblem(descriptor) {
    if (!isObject(descriptor))
        return `Property description must be an object: ${printed(descriptor)}`;
    if ('get' in descriptor && descriptor.get !== undefined && typeof descriptor.get !== 'function')
        return `Getter must be a function: ${printed(descriptor.get)}`;
    if ('set' in descriptor && descriptor.set !== undefined && typeof descriptor.set !== 'function')
        return `Setter must be a function: ${printed(descriptor.set)}`;
    if (('get' in descriptor || 'set' in descriptor) && ('value' in descriptor || 'writable' in descriptor))
        return `Invalid property descriptor. Cannot both specify accessors and a value or writable attribute, ${printed(descriptor)}`;
    return undefined;
}

function definitionProblem(object, key) {
    if (has(object, key))
        return `Cannot redefine property: ${String(key)}`;
    return Object.isExtensible(object) ? undefined : `Cannot define property ${String(key)}, object is not extensible`;
}

const lengthProblem = (object, key, { value }) => (Array.isArray(object) && key === 'length' && value !== undefined && value >>> 0 !== Number(value)
    ? new RangeError('Invalid array length') : undefined);

function firstProblem(descriptors) {
    for (const key of ownKeys(Object(descriptors))) {
        const problem = descriptorProblem(descriptors[key]);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}

const prototypeProblem = (prototype) => (prototype === null || isObject(prototype) ? undefined
    : `Object prototype may only be an Object or null: ${printed(prototype)}`);

function chainProblem(object, prototype) {
    for (let at = prototype; at !== null && at !== undefined; at = Object.getPrototypeOf(at)) {
        if (at === object)
            return 'Cyclic __proto__ value';
    }
    return isObject(object) && !Object.isExtensible(object) ? `${printed(object)} is not extensible` : undefined;
}

explainFailures(Object, 'defineProperty', (object, key, descriptor) => (isObject(object)
    ? descriptorProblem(descriptor) || lengthProblem(object, key, descriptor) || definitionProblem(object, key) : 'Object.defineProperty called on non-object'));
explainFailures(Object, 'defineProperties', (object, descriptors) => (isObject(object)
    ? firstProblem(descriptors) : 'Object.defineProperties called on non-object'));
explainFailures(Object, 'create', (prototype, descriptors) => prototypeProblem(prototype) || firstProblem(descriptors));
explainFailures(Object, 'setPrototypeOf', (object, prototype) => (object === undefined || object === null
    ? 'Object.setPrototypeOf called on null or undefined' : prototypeProblem(prototype) || chainProblem(object, prototype)));
explainFailures(Object, 'fromEntries', (entries) => {
    if (entries === undefined || entries === null)
        return 'undefined is not iterable';
    const problem = iterationProblem(entries);
    if (problem !== undefined)
        return problem;
    for (const entry of entries) {
        if (!isObject(entry))
            return `Iterator value ${printed(entry)} is not an entry object`;
    }
    return undefined;
});

const onObjects = ['ownKeys', 'get', 'set', 'has', 'deleteProperty', 'defineProperty', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions'];
for (const name of onObjects) {
    explainFailures(Reflect, name, (object, argument, descriptor) => {
        if (!isObject(object))
            return `Reflect.${name} called on non-object`;
        return name === 'defineProperty' ? descriptorProblem(descriptor) : name === 'setPrototypeOf' ? prototypeProblem(argument) : undefined;
    });
}
explainFailures(Reflect, 'apply', (fn, self, args) => {
    if (typeof fn !== 'function')
        return `Function.prototype.apply was called on ${printed(fn)}, which is ${typeof fn === 'object' ? 'an object' : `a ${typeof fn}`} and not a function`;
    return isObject(args) ? undefined : 'CreateListFromArrayLike called on non-object';
});

function isConstructor(value) {
    try {
        construct(Object, [], value);
        return true;
    } catch (error) {
        return false;
    }
}
explainFailures(Reflect, 'construct', (type, args, ...rest) => {
    if (!isConstructor(type))
        return `${printed(type)} is not a constructor`;
    if (rest.length > 0 && !isConstructor(rest[0]))
        return `${printed(rest[0])} is not a constructor`;
    return isObject(args) ? undefined : 'CreateListFromArrayLike called on non-object';
});

const TypedArray = Object.getPrototypeOf(Int8Array.prototype);
for (const name of ['map', 'filter', 'forEach', 'some', 'every', 'find', 'findIndex', 'reduce', 'reduceRight']) {
    const engine = TypedArray[name];
    define(TypedArray, {
        [name](callback) {
            if (!ArrayBuffer.isView(this))
                throw new TypeError('this is not a typed array.');
            if (typeof callback !== 'function')
                throw new TypeError(`${printed(callback)} is not a function`);
            if (arguments.length < 2 && name.startsWith('reduce') && this.length === 0)
                throw new TypeError('Reduce of empty array with no initial value');
            return apply(engine, this, arguments);
        },
    });
}

const typedAt = TypedArray.at;
define(TypedArray, {
    at(index) {
        if (!ArrayBuffer.isView(this))
            throw new TypeError(`Method %TypedArray%.prototype.at called on incompatible receiver ${printed(this)}`);
        return apply(typedAt, this, [index]);
    },
});
explainFailures(Object.getPrototypeOf(Int8Array), 'from', (source) => (source === undefined || source === null ? iterationProblem(source) : undefined));

define(Object.prototype, {
    toLocaleString() {
        if (this === null || this === undefined)
            throw new TypeError('Object.prototype.toLocaleString called on null or undefined');
        return this.toString();
    },
});
