// SPDX-License-Identifier: MIT
// Numbers as text: V8's digits for other radices, toPrecision of small numbers, its range errors.
import { define } from './native.mjs';
import { note } from './notes.mjs';

const P = Number.prototype;
const engineToString = P.toString;
const engineToFixed = P.toFixed;
const engineToExponential = P.toExponential;
const engineValueOf = P.valueOf;
const { apply } = Reflect;

export function numberOf(value, method) {
    if (typeof value === 'number')
        return value;
    try {
        return apply(engineValueOf, value, []);
    } catch (e) {
        throw new TypeError(`Number.prototype.${method} requires that 'this' be a Number`);
    }
}

const integer = (value) => {
    const n = Number(value);
    return n !== n ? 0 : Math.trunc(n);
};

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** The distance from a positive number to the next greater one. */
function gapAbove(value) {
    const bits = new DataView(new ArrayBuffer(8));
    bits.setFloat64(0, value);
    const low = bits.getUint32(4);
    if (low === 0xffffffff) {
        bits.setUint32(0, bits.getUint32(0) + 1);
        bits.setUint32(4, 0);
    } else {
        bits.setUint32(4, low + 1);
    }
    return bits.getFloat64(0) - value;
}

/** As many digits as tell the number from its neighbours, in any radix; the last one rounded to even. */
function inRadix(number, radix) {
    const negative = number < 0;
    const value = Math.abs(number);
    let whole = Math.floor(value);
    let rest = value - whole;
    let delta = Math.max(0.5 * gapAbove(value), 5e-324);
    const fraction = [];
    if (rest >= delta) {
        do {
            rest *= radix;
            delta *= radix;
            const digit = Math.trunc(rest);
            fraction.push(digit);
            rest -= digit;
            if ((rest > 0.5 || (rest === 0.5 && (digit & 1))) && rest + delta > 1) {
                // Round up and carry.
                for (;;) {
                    if (fraction.length === 0) {
                        ++whole;
                        break;
                    }
                    const last = fraction.pop();
                    if (last + 1 < radix) {
                        fraction.push(last + 1);
                        break;
                    }
                }
                break;
            }
        } while (rest >= delta);
    }
    let text = '';
    // Beyond 2^53 the low digits are not known: zeros.
    while (exponentOf(whole) > 4) {
        whole /= radix;
        text = '0' + text;
    }
    do {
        const remainder = whole % radix;
        text = DIGITS[Math.trunc(remainder)] + text;
        whole = (whole - remainder) / radix;
    } while (whole > 0);
    return (negative ? '-' : '') + text + (fraction.length > 0 ? '.' + fraction.map((d) => DIGITS[d]).join('') : '');
}

/** Exponent of the number as an integer mantissa of 53 bits times a power of two. */
function exponentOf(value) {
    const bits = new DataView(new ArrayBuffer(8));
    bits.setFloat64(0, value);
    return ((bits.getUint32(0) >>> 20) & 0x7ff) - 1023 - 52;
}

define(P, {
    toString(radix) {
        const value = numberOf(this, 'toString');
        const base = radix === undefined ? 10 : integer(radix);
        if (base < 2 || base > 36)
            throw new RangeError('toString() radix argument must be between 2 and 36');
        if (base === 10 || value !== value || value === Infinity || value === -Infinity || value === 0)
            return apply(engineToString, value, []);
        if (value === (value | 0))
            return apply(engineToString, value, [base]);
        // V8's last digits of such numbers follow from its rounding; powers of two are exact.
        if (Math.abs(value) >= 2 ** 53 && (base & (base - 1)) !== 0)
            note('engine-number-text');
        return inRadix(value, base);
    },
    toFixed(digits) {
        const value = numberOf(this, 'toFixed');
        const count = integer(digits);
        if (count < 0 || count > 100)
            throw new RangeError('toFixed() digits argument must be between 0 and 100');
        const text = apply(engineToFixed, value, [count]);
        // The engine forgets the sign of what rounds to zero: (-0.001).toFixed(1) is "-0.0".
        return value < 0 && text[0] !== '-' ? '-' + text : text;
    },
    toExponential(digits) {
        const value = numberOf(this, 'toExponential');
        const count = integer(digits);
        if (value !== value || value === Infinity || value === -Infinity)
            return String(value);
        if (count < 0 || count > 100)
            throw new RangeError('toExponential() argument must be between 0 and 100');
        return apply(engineToExponential, value, digits === undefined ? [] : [count]);
    },
    toPrecision(precision) {
        const value = numberOf(this, 'toPrecision');
        if (precision === undefined)
            return String(value);
        const count = integer(precision);
        if (value !== value || value === Infinity || value === -Infinity)
            return String(value);
        if (count < 1 || count > 100)
            throw new RangeError('toPrecision() argument must be between 1 and 100');
        const exponential = apply(engineToExponential, value, [count - 1]);
        const at = exponential.indexOf('e');
        const exponent = Number(exponential.slice(at + 1));
        if (exponent < -6 || exponent >= count)
            return exponential;
        const negative = exponential[0] === '-';
        const digits = exponential.slice(negative ? 1 : 0, at).split('.').join('');
        const text = exponent < 0 ? '0.' + '0'.repeat(-exponent - 1) + digits
            : exponent + 1 >= digits.length ? digits : digits.slice(0, exponent + 1) + '.' + digits.slice(exponent + 1);
        return (negative ? '-' : '') + text;
    },
}, { toString: 1, toFixed: 1, toExponential: 1, toPrecision: 1 });
