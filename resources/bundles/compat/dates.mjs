// SPDX-License-Identifier: MIT
// Dates as text the way V8 writes them. QJSEngine prints Qt's formats ("Thu Jan 1 00:00:00 1970
// GMT"), which would end up in messages.
import { parseDate } from './dateparser.mjs';
import { define, defineValue, global, markNative, natives, setLength, setName } from './native.mjs';
import { printed, textOf } from './values.mjs';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const P = Date.prototype;
const getTime = P.getTime;
const { toISOString, toJSON } = P;
const { apply } = Reflect;

const two = (n) => (n < 10 ? '0' : '') + n;

function year(y) {
    const digits = String(Math.abs(y));
    return (y < 0 ? '-' : '') + '0000'.slice(digits.length) + digits;
}

function dateText(d) {
    return `${DAYS[d.getDay()]} ${MONTHS[d.getMonth()]} ${two(d.getDate())} ${year(d.getFullYear())}`;
}

function timeText(d) {
    const offset = -d.getTimezoneOffset();
    const minutes = Math.abs(offset);
    const zone = (offset < 0 ? '-' : '+') + two(Math.floor(minutes / 60)) + two(Math.floor(minutes % 60));
    const name = natives.zoneName(getTime.call(d));
    return `${two(d.getHours())}:${two(d.getMinutes())}:${two(d.getSeconds())} GMT${zone} (${name})`;
}

/** The time value, or V8's TypeError for everything that is not a Date. */
export function timeOf(value, method) {
    try {
        return apply(getTime, value, []);
    } catch (e) {
        throw new TypeError(`Method Date.prototype.${method} called on incompatible receiver ${printed(value)}`);
    }
}

define(P, {
    toString() {
        const time = timeOf(this, 'toString');
        return time !== time ? 'Invalid Date' : `${dateText(this)} ${timeText(this)}`;
    },
    toDateString() {
        const time = timeOf(this, 'toDateString');
        return time !== time ? 'Invalid Date' : dateText(this);
    },
    toTimeString() {
        const time = timeOf(this, 'toTimeString');
        return time !== time ? 'Invalid Date' : timeText(this);
    },
    toUTCString() {
        const time = timeOf(this, 'toUTCString');
        if (time !== time)
            return 'Invalid Date';
        return `${DAYS[this.getUTCDay()]}, ${two(this.getUTCDate())} ${MONTHS[this.getUTCMonth()]} ${year(this.getUTCFullYear())} `
            + `${two(this.getUTCHours())}:${two(this.getUTCMinutes())}:${two(this.getUTCSeconds())} GMT`;
    },
    toISOString() {
        const time = timeOf(this, 'toISOString');
        if (time !== time)
            throw new RangeError('Invalid time value');
        return apply(toISOString, this, []);
    },
    toJSON(key) {
        if (this === null || this === undefined)
            throw new TypeError('Cannot convert undefined or null to object');
        if (typeof this.toISOString !== 'function' && (typeof this !== 'number' || Number.isFinite(this)))
            throw new TypeError('toISOString is not a function');
        return apply(toJSON, this, [key]);
    },
});
Object.defineProperty(P, 'toGMTString', { value: P.toUTCString, writable: true, enumerable: false, configurable: true });

// --- The constructor: parsing, and Date() as a text ---

const EngineDate = Date;
const { construct } = Reflect;

function localTime(y, month, day, hour, minute, second, ms) {
    const date = new EngineDate(2000, 0, 1);
    date.setFullYear(y, month, day);
    date.setHours(hour, minute, second, ms);
    return date.getTime();
}

function parse(text) {
    const time = parseDate(text, localTime);
    return Math.abs(time) <= 8.64e15 ? time : NaN;
}

function DateConstructor(y, month, day, hour, minute, second, ms) {
    if (new.target === undefined)
        return new EngineDate().toString();
    if (arguments.length !== 1)
        return construct(EngineDate, arguments, new.target);
    let value = y;
    if (typeof value === 'object' && value !== null) {
        let time;
        try {
            time = apply(getTime, value, []);
        } catch (e) {
            time = undefined;
        }
        if (time !== undefined)
            return construct(EngineDate, [time], new.target);
        value = toPrimitive(value);
    }
    if (typeof value === 'string')
        value = parse(value);
    return construct(EngineDate, [Number(value)], new.target);
}

function toPrimitive(value) {
    const exotic = value[Symbol.toPrimitive];
    if (exotic !== undefined && exotic !== null)
        return exotic.call(value, 'default');
    const plain = value.valueOf();
    return typeof plain === 'object' && plain !== null ? value.toString() : plain;
}

setName(DateConstructor, 'Date');
setLength(markNative(DateConstructor, 'Date'), 7);
Object.defineProperty(DateConstructor, 'prototype', { value: P, writable: false, enumerable: false });
define(DateConstructor, {
    parse(text) { return parse(textOf(text)); },
});
for (const name of ['now', 'UTC'])
    defineValue(DateConstructor, name, EngineDate[name]);
defineValue(P, 'constructor', DateConstructor);
defineValue(global, 'Date', DateConstructor);
