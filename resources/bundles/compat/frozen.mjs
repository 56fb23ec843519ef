// SPDX-License-Identifier: MIT
// Arrays that may not change, and subclasses of Array. The engine writes into frozen arrays and adds to
// sealed ones without a word; its map(), slice() and others forget the subclass. Both corrections cost
// time, so they are put in place when a script first has such an array.
import { define } from './native.mjs';

const { apply } = Reflect;
const { isArray } = Array;
const { freeze, seal, preventExtensions, isExtensible, isFrozen, defineProperty, getOwnPropertyDescriptor } = Object;
const reflectPrevent = Reflect.preventExtensions;

/** Elements with an accessor among them are kept in a form whose attributes the engine respects. */
function makeCareful(array) {
    const { length } = array;
    if (!isExtensible(array))
        return;
    // A place of its own behind the last one, so that no element is touched.
    defineProperty(array, length, { get() { return undefined; }, configurable: true, enumerable: false });
    delete array[length];
    array.length = length;
}

const NAME = '[object Array]';

function refuse(array, name) {
    const count = array.length;
    switch (name) {
    case 'push':
    case 'unshift':
        return `Cannot add property ${count}, object is not extensible`;
    case 'pop':
        return `Cannot delete property '${count - 1}' of ${NAME}`;
    case 'shift':
    case 'splice':
        return `Cannot add/remove sealed array elements`;
    default:
        return `Cannot assign to read only property '0' of object '${NAME}'`;
    }
}

let guarded = false;

/** Methods that change an array in place look first whether they may. */
function guard() {
    if (guarded)
        return;
    guarded = true;
    for (const name of ['push', 'unshift', 'pop', 'shift', 'splice', 'sort', 'reverse', 'fill', 'copyWithin']) {
        const engine = Array.prototype[name];
        const adds = name === 'push' || name === 'unshift';
        define(Array.prototype, {
            [name]() {
                if (isArray(this) && !isExtensible(this)) {
                    const sealed = !isFrozen(this);
                    const changes = adds ? arguments.length > 0 : this.length > 0;
                    const structural = adds || name === 'pop' || name === 'shift' || name === 'splice';
                    if (changes && (!sealed || structural) && !(name === 'splice' && sealed && sameCount(this, arguments)) && !mayShrink(this, name))
                        throw new TypeError(refuse(this, name));
                }
                return apply(engine, this, arguments);
            },
        }, { [name]: engine.length });
    }
}

/** An array that only may not grow lets its elements go. */
function mayShrink(array, name) {
    if (name !== 'pop' && name !== 'shift' && name !== 'splice')
        return false;
    const last = getOwnPropertyDescriptor(array, array.length - 1);
    return last !== undefined && last.configurable;
}

const sameCount = (array, args) => args.length >= 2 && Number(args[1]) === args.length - 2;

define(Object, {
    freeze(object) {
        if (isArray(object)) {
            makeCareful(object);
            guard();
        }
        return freeze(object);
    },
    seal(object) {
        if (isArray(object)) {
            makeCareful(object);
            guard();
        }
        return seal(object);
    },
    preventExtensions(object) {
        if (isArray(object)) {
            makeCareful(object);
            guard();
        }
        return preventExtensions(object);
    },
});
define(Reflect, {
    preventExtensions(object) {
        if (isArray(object)) {
            makeCareful(object);
            guard();
        }
        return reflectPrevent(object);
    },
});

let subclassing = false;

/** map() and its like make what `constructor[Symbol.species]` says. */
export function installSubclassing() {
    if (subclassing)
        return;
    subclassing = true;
    for (const name of ['map', 'filter', 'slice', 'splice', 'concat', 'flat', 'flatMap']) {
        const engine = Array.prototype[name];
        define(Array.prototype, {
            [name]() {
                const result = apply(engine, this, arguments);
                if (!isArray(this) || this.constructor === Array || this.constructor === undefined)
                    return result;
                const Species = this.constructor === null ? undefined : this.constructor[Symbol.species];
                if (Species === undefined || Species === null || Species === Array || result instanceof Species)
                    return result;
                const made = new Species(name === 'map' || name === 'slice' || name === 'splice' ? result.length : 0);
                for (let i = 0; i < result.length; ++i) {
                    if (i in result)
                        defineProperty(made, i, { value: result[i], writable: true, enumerable: true, configurable: true });
                }
                made.length = result.length;
                return made;
            },
        }, { [name]: engine.length });
    }
}
