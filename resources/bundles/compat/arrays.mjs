// SPDX-License-Identifier: MIT
// Array: sorting (the engine's is not stable) and Array.from (the engine's cuts surrogate pairs).
import { define, setLength } from './native.mjs';
import { printed } from './values.mjs';

const { apply } = Reflect;

/** Stable merge sort of a typed array's `items`: V8 asks there whether the left one is greater. */
function mergeSort(items, compare) {
    let from = items;
    let to = new Array(items.length);
    for (let width = 1; width < items.length; width *= 2) {
        for (let start = 0; start < items.length; start += 2 * width) {
            const middle = Math.min(start + width, items.length);
            const end = Math.min(start + 2 * width, items.length);
            let left = start;
            let right = middle;
            for (let at = start; at < end; ++at) {
                if (left < middle && (right >= end || !(compare(from[left], from[right]) > 0)))
                    to[at] = from[left++];
                else
                    to[at] = from[right++];
            }
        }
        const swap = from;
        from = to;
        to = swap;
    }
    return from;
}

/** Length of the run at `low`, made ascending. */
function makeRun(items, low, high, compare) {
    if (low + 1 === high)
        return 1;
    const descending = compare(items[low + 1], items[low]) < 0;
    let end = low + 2;
    while (end < high && compare(items[end], items[end - 1]) < 0 === descending)
        ++end;
    if (descending) {
        for (let i = low, j = end - 1; i < j; ++i, --j) {
            const swap = items[i];
            items[i] = items[j];
            items[j] = swap;
        }
    }
    return end - low;
}

function insertionSort(items, low, start, high, compare) {
    for (; start < high; ++start) {
        const pivot = items[start];
        let left = low;
        let right = start;
        while (left < right) {
            const middle = left + ((right - left) >> 1);
            if (compare(pivot, items[middle]) < 0)
                right = middle;
            else
                left = middle + 1;
        }
        for (let i = start; i > left; --i)
            items[i] = items[i - 1];
        items[left] = pivot;
    }
}

function mergeRuns(items, low, middle, high, compare) {
    const left = items.slice(low, middle);
    let at = low;
    let i = 0;
    while (i < left.length && middle < high)
        items[at++] = compare(items[middle], left[i]) < 0 ? items[middle++] : left[i++];
    while (i < left.length)
        items[at++] = left[i++];
}

/**
 * The order in which V8 compares (Timsort: runs, binary insertion, merges of balanced runs), because
 * comparators that return booleans or never 0 see it: `[5, 1, 4].sort((a, b) => a > b)` stays as it is.
 * Merges do not gallop; that is seen by comparators without any order only.
 */
function timSort(items, compare) {
    let minimum = items.length;
    let rest = 0;
    while (minimum >= 64) {
        rest |= minimum & 1;
        minimum >>= 1;
    }
    minimum += rest;
    const runs = [];
    const merge = (n) => {
        const [first, second] = [runs[n], runs[n + 1]];
        mergeRuns(items, first.low, second.low, second.low + second.length, compare);
        runs.splice(n, 2, { low: first.low, length: first.length + second.length });
    };
    const balanced = (n) => n < 2 || runs[n - 2].length > runs[n - 1].length + runs[n].length;
    for (let low = 0; low < items.length;) {
        let length = makeRun(items, low, items.length, compare);
        if (length < minimum) {
            const forced = Math.min(minimum, items.length - low);
            insertionSort(items, low, low + length, low + forced, compare);
            length = forced;
        }
        runs.push({ low, length });
        low += length;
        while (runs.length > 1) {
            const n = runs.length - 2;
            if (!balanced(n + 1) || !balanced(n))
                merge(runs[n - 1].length < runs[n + 1].length ? n - 1 : n);
            else if (runs[n].length <= runs[n + 1].length)
                merge(n);
            else
                break;
        }
    }
    while (runs.length > 1) {
        const n = runs.length - 2;
        merge(n > 0 && runs[n - 1].length < runs[n + 1].length ? n - 1 : n);
    }
    return items;
}

const byText = (a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0);

function sorted(items, comparator) {
    if (comparator !== undefined)
        return timSort(items, (a, b) => Number(apply(comparator, undefined, [a, b])));
    return timSort(items.map((item) => [item, typeof item === 'string' ? item : `${item}`]), byText).map((pair) => pair[0]);
}

function check(comparator) {
    if (comparator !== undefined && typeof comparator !== 'function')
        throw new TypeError('The comparison function must be either a function or undefined');
}

function lengthOf(object) {
    const n = Math.trunc(Number(object.length));
    return n > 0 ? Math.min(n, Number.MAX_SAFE_INTEGER) : 0;
}

const NOTHING = 'Cannot convert undefined or null to object';

define(Array.prototype, {
    sort(comparator) {
        check(comparator);
        if (this === null || this === undefined)
            throw new TypeError(NOTHING);
        const object = Object(this);
        const length = lengthOf(object);
        const items = [];
        let missing = 0;
        let holes = 0;
        for (let i = 0; i < length; ++i) {
            if (!(i in object))
                ++holes;
            else if (object[i] === undefined)
                ++missing;
            else
                items.push(object[i]);
        }
        const result = sorted(items, comparator);
        for (let i = 0; i < result.length; ++i)
            object[i] = result[i];
        for (let i = 0; i < missing; ++i)
            object[result.length + i] = undefined;
        for (let i = length - holes; i < length; ++i)
            delete object[i];
        return object;
    },
    toSorted(comparator) {
        check(comparator);
        if (this === null || this === undefined)
            throw new TypeError(NOTHING);
        const items = [];
        for (let i = 0; i < lengthOf(this); ++i)
            items.push(this[i]);
        return items.sort(comparator);
    },
    with(index, value) {
        if (this === null || this === undefined)
            throw new TypeError(NOTHING);
        const length = lengthOf(this);
        const relative = Math.trunc(Number(index)) || 0;
        const at = relative < 0 ? length + relative : relative;
        if (at < 0 || at >= length)
            throw new RangeError(`Invalid index : ${printed(index)}`);
        const items = [];
        for (let i = 0; i < length; ++i)
            items.push(i === at ? value : this[i]);
        return items;
    },
});

const numeric = (a, b) => (a < b || a !== a ? (a !== a ? (b !== b ? 0 : 1) : -1) : a > b || b !== b ? (b !== b ? -1 : 1)
    : a === 0 && b === 0 ? (Object.is(a, -0) ? (Object.is(b, -0) ? 0 : -1) : Object.is(b, -0) ? 1 : 0) : 0);
define(Object.getPrototypeOf(Int8Array.prototype), {
    sort(comparator) {
        check(comparator);
        if (!ArrayBuffer.isView(this))
            throw new TypeError(`Method %TypedArray%.prototype.sort called on incompatible receiver ${printed(this)}`);
        const result = mergeSort(Array.from(this), comparator === undefined ? numeric : comparator);
        for (let i = 0; i < result.length; ++i)
            this[i] = result[i];
        return this;
    },
    toSorted(comparator) {
        check(comparator);
        return this.slice().sort(comparator);
    },
});

for (const name of ['reduce', 'reduceRight']) {
    const engine = Array.prototype[name];
    define(Array.prototype, {
        [name](callback) {
            if (this === null || this === undefined)
                throw new TypeError(`Array.prototype.${name} called on null or undefined`);
            if (typeof callback !== 'function')
                throw new TypeError(`${printed(callback)} is not a function`);
            if (arguments.length < 2 && this.length === 0)
                throw new TypeError('Reduce of empty array with no initial value');
            return apply(engine, this, arguments);
        },
    });
}

define(Array, {
    from(source, map, thisValue) {
        if (source === undefined || source === null)
            throw new TypeError(`${source === null ? 'object null' : 'undefined'} is not iterable (cannot read property Symbol(Symbol.iterator))`);
        if (map !== undefined && typeof map !== 'function')
            throw new TypeError(`${printed(map)} is not a function`);
        const isConstructor = typeof this === 'function' && this !== Array;
        const iterator = source[Symbol.iterator];
        const result = iterator !== undefined && iterator !== null ? (isConstructor ? new this() : [])
            : isConstructor ? new this(lengthOf(source)) : new Array(lengthOf(source));
        let count = 0;
        const put = (item) => {
            const value = map === undefined ? item : apply(map, thisValue, [item, count]);
            Object.defineProperty(result, count, { value, writable: true, enumerable: true, configurable: true });
            ++count;
        };
        if (iterator !== undefined && iterator !== null) {
            for (const item of source)
                put(item);
        } else {
            const length = lengthOf(source);
            for (let i = 0; i < length; ++i)
                put(source[i]);
        }
        result.length = count;
        return result;
    },
});
setLength(Array.from, 1);
