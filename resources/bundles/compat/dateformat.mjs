// SPDX-License-Identifier: MIT
// Intl.DateTimeFormat and toLocale...String of dates, by ICU's patterns.
import { define, markNative, natives, setLength } from './native.mjs';
import { bytesOf, coerceOptions, getKeyword, getNumber, getOption, makeService, memoize, named, resolveLocale, stateOf, toParts, unwrapped, withKeyword } from './locales.mjs';
import { timeOf } from './dates.mjs';

const SERVICE = 'Intl.DateTimeFormat';
const TEXT = ['narrow', 'short', 'long'];
const NUMERIC = ['2-digit', 'numeric'];
/** Option, its values, the letters of each value in a skeleton. */
const FIELDS = [
    ['weekday', TEXT, { narrow: 'EEEEE', short: 'EEE', long: 'EEEE' }],
    ['era', TEXT, { narrow: 'GGGGG', short: 'GGG', long: 'GGGG' }],
    ['year', NUMERIC, { '2-digit': 'yy', numeric: 'y' }],
    ['month', NUMERIC.concat(TEXT), { '2-digit': 'MM', numeric: 'M', narrow: 'MMMMM', short: 'MMM', long: 'MMMM' }],
    ['day', NUMERIC, { '2-digit': 'dd', numeric: 'd' }],
    ['dayPeriod', TEXT, { narrow: 'BBBBB', short: 'B', long: 'BBBB' }],
    ['hour', NUMERIC, null],
    ['minute', NUMERIC, { '2-digit': 'mm', numeric: 'm' }],
    ['second', NUMERIC, { '2-digit': 'ss', numeric: 's' }],
];
const ZONE_NAMES = { short: 'z', long: 'zzzz', shortOffset: 'O', longOffset: 'OOOO', shortGeneric: 'v', longGeneric: 'vvvv' };
const STYLES = ['full', 'long', 'medium', 'short'];
const LETTERS = { h11: 'K', h12: 'h', h23: 'H', h24: 'k' };
const CYCLES = { K: 'h11', h: 'h12', H: 'h23', k: 'h24' };

function timeZone(options) {
    if (options.timeZone === undefined)
        return natives.defaultTimeZone();
    const name = String(options.timeZone);
    const canonical = natives.canonicalTimeZone(name);
    if (canonical === '')
        throw new RangeError(`Invalid time zone specified: ${bytesOf(name)}`);
    return canonical;
}

/** Replaces the hour letters outside quoted text. */
function withHourLetter(pattern, letter) {
    let out = '';
    let quoted = false;
    for (const c of pattern) {
        if (c === "'")
            quoted = !quoted;
        out += !quoted && 'hHkK'.indexOf(c) >= 0 ? letter : c;
    }
    return out;
}

function hourLetterOf(pattern) {
    const plain = pattern.replace(/'[^']*'/g, '');
    const found = /[hHkK]/.exec(plain);
    return found ? found[0] : undefined;
}

/** `required`, `defaults`: "date", "time", "any"/"all" as in ECMA-402's ToDateTimeOptions. */
function resolveDateFormat(locales, givenOptions, required, defaults) {
    const { locale, requested } = resolveLocale(locales);
    if (givenOptions === null)
        throw new TypeError('Cannot convert undefined or null to object');
    const options = coerceOptions(givenOptions, SERVICE);
    const calendar = getKeyword(options, 'calendar', natives.localeKeyword(requested, 'ca') || undefined);
    const numbering = getKeyword(options, 'numberingSystem', natives.localeKeyword(requested, 'nu') || undefined);
    const hour12 = options.hour12 === undefined ? undefined : Boolean(options.hour12);
    let hourCycle = getOption(options, 'hourCycle', ['h11', 'h12', 'h23', 'h24'], undefined, SERVICE);
    if (hour12 === undefined && hourCycle === undefined)
        hourCycle = { h11: 'h11', h12: 'h12', h23: 'h23', h24: 'h24' }[natives.localeKeyword(requested, 'hc')];
    const zone = timeZone(options);
    const values = {};
    for (const [name, allowed] of FIELDS)
        values[name] = getOption(options, name, allowed, undefined, SERVICE);
    const fraction = getNumber(options, 'fractionalSecondDigits', 1, 3, undefined);
    const zoneName = getOption(options, 'timeZoneName', Object.keys(ZONE_NAMES), undefined, SERVICE);
    getOption(options, 'formatMatcher', ['basic', 'best fit'], 'best fit', SERVICE);
    const dateStyle = getOption(options, 'dateStyle', STYLES, undefined, SERVICE);
    const timeStyle = getOption(options, 'timeStyle', STYLES, undefined, SERVICE);
    const anyDate = values.weekday !== undefined || values.year !== undefined || values.month !== undefined || values.day !== undefined;
    const anyTime = values.dayPeriod !== undefined || values.hour !== undefined || values.minute !== undefined || values.second !== undefined
        || fraction !== undefined;
    const styled = dateStyle !== undefined || timeStyle !== undefined;
    if (styled) {
        const explicit = FIELDS.map((f) => f[0]).find((name) => values[name] !== undefined)
            || (fraction !== undefined ? 'fractionalSecondDigits' : zoneName !== undefined ? 'timeZoneName' : undefined);
        if (explicit)
            throw new TypeError(`Can't set option ${explicit} when ${dateStyle !== undefined ? 'dateStyle' : 'timeStyle'} is used`);
        if (required === 'date' && timeStyle !== undefined)
            throw new TypeError('Invalid option : timeStyle');
        if (required === 'time' && dateStyle !== undefined)
            throw new TypeError('Invalid option : dateStyle');
    } else {
        const needed = (required !== 'date' && required !== 'any' || !anyDate) && (required !== 'time' && required !== 'any' || !anyTime);
        if (needed) {
            if (defaults !== 'time')
                values.year = values.month = values.day = 'numeric';
            if (defaults !== 'date')
                values.hour = values.minute = values.second = 'numeric';
        }
    }
    let tag = locale;
    if (calendar !== undefined)
        tag = withKeyword(tag, 'ca', calendar);
    if (numbering !== undefined)
        tag = withKeyword(tag, 'nu', numbering);
    const data = { locale, tag, zone, resolved: null, values, styled };
    const defaultLetter = natives.hourLetter(locale);
    let letter;
    if (hour12 !== undefined) {
        const country = natives.localeParts(locale, '')[2];
        if (hour12)
            letter = defaultLetter === 'h' || defaultLetter === 'K' ? defaultLetter : country === 'JP' ? 'K' : 'h';
        else
            letter = defaultLetter === 'H' || defaultLetter === 'k' ? defaultLetter : country === 'JP' ? 'H' : 'k';
    } else if (hourCycle !== undefined) {
        letter = LETTERS[hourCycle];
    }
    let skeleton = '';
    if (styled) {
        const style = (name) => (name === undefined ? -1 : STYLES.indexOf(name));
        data.pattern = natives.dateStylePattern(tag, style(dateStyle), style(timeStyle));
        const found = hourLetterOf(data.pattern);
        if (found && letter && found !== letter) {
            const isHalf = (l) => l === 'h' || l === 'K';
            if (isHalf(found) !== isHalf(letter)) {
                const swapped = skeletonOf(data.pattern).replace(/[hHkK]+/, (h) => (isHalf(letter) ? 'h' : 'H').repeat(h.length)).replace(/a/g, '');
                data.pattern = natives.datePattern(tag, swapped);
            }
            data.pattern = withHourLetter(data.pattern, letter);
        }
    } else {
        for (const [name, , letters] of FIELDS) {
            const value = values[name];
            if (value === undefined)
                continue;
            if (name === 'hour') {
                const base = letter === undefined ? defaultLetter : letter;
                const hour = base === 'K' ? 'h' : base === 'k' ? 'H' : base;
                skeleton += value === '2-digit' ? hour + hour : hour;
            } else {
                skeleton += letters[value];
            }
        }
        if (fraction !== undefined)
            skeleton += 'S'.repeat(fraction);
        if (zoneName !== undefined)
            skeleton += ZONE_NAMES[zoneName];
        data.pattern = natives.datePattern(tag, skeleton);
        if (values.hour !== undefined)
            data.pattern = withHourLetter(data.pattern, letter === undefined ? defaultLetter : letter);
    }
    data.skeleton = skeleton;
    const resolved = {
        locale: requested.indexOf('-u-') >= 0 && calendar === undefined && numbering === undefined ? locale : tag,
        calendar: calendar || natives.defaultCalendar(locale),
        numberingSystem: numbering || natives.defaultNumberingSystem(locale),
        timeZone: zone,
    };
    const used = hourLetterOf(data.pattern);
    if (used) {
        resolved.hourCycle = CYCLES[used];
        resolved.hour12 = used === 'h' || used === 'K';
    }
    if (!styled) {
        for (const [name, value] of patternFields(data.pattern, values))
            resolved[name] = value;
        if (fraction !== undefined)
            resolved.fractionalSecondDigits = fraction;
        if (zoneName !== undefined)
            resolved.timeZoneName = zoneName;
    }
    if (dateStyle !== undefined)
        resolved.dateStyle = dateStyle;
    if (timeStyle !== undefined)
        resolved.timeStyle = timeStyle;
    data.resolved = resolved;
    return data;
}

const skeletonOf = (pattern) => pattern.replace(/'[^']*'/g, '').replace(/[^A-Za-z]/g, '');

/** What the pattern really shows: en-US gives two digits for minutes whatever was asked. */
function patternFields(pattern, values) {
    const letters = skeletonOf(pattern);
    const count = (set) => {
        let n = 0;
        for (const c of letters) {
            if (set.indexOf(c) >= 0)
                ++n;
        }
        return n;
    };
    const list = [];
    const text = (n) => (n === 5 ? 'narrow' : n === 4 ? 'long' : 'short');
    const number = (n) => (n === 2 ? '2-digit' : 'numeric');
    for (const [name, set] of [['weekday', 'Ec'], ['era', 'G'], ['year', 'yu'], ['month', 'ML'], ['day', 'd'], ['dayPeriod', 'B'], ['hour', 'hHkK'], ['minute', 'm'], ['second', 's']]) {
        const n = count(set);
        if (n === 0 || (values[name] === undefined && name !== 'dayPeriod'))
            continue;
        if (name === 'dayPeriod' && values.dayPeriod === undefined)
            continue;
        list.push([name, name === 'weekday' || name === 'era' || name === 'dayPeriod' ? text(n) : name === 'month' && n > 2 ? text(n) : number(n)]);
    }
    return list;
}

function check(value) {
    const time = value === undefined ? Date.now() : Number(value);
    if (!(Math.abs(time) <= 8.64e15))
        throw new RangeError('Invalid time value');
    return Math.trunc(time);
}

const formatWith = (data, time) => natives.formatDate(data.tag, data.zone, data.pattern, time, false);

const DateTimeFormat = makeService('DateTimeFormat', (locales, options) => resolveDateFormat(locales, options, 'any', 'date'), { callable: true });
define(DateTimeFormat.prototype, {
    get format() {
        const data = unwrapped(this, 'DateTimeFormat', 'get Intl.DateTimeFormat.prototype.format', true);
        if (!data.format) {
            data.format = setLength(markNative((value) => formatWith(data, check(value)), ''), 1);
            Object.defineProperty(data.format, 'name', { value: '', configurable: true });
        }
        return data.format;
    },
    formatToParts(value) {
        const data = stateOf(this, 'DateTimeFormat', 'Intl.DateTimeFormat.prototype.formatToParts');
        return toParts(natives.formatDate(data.tag, data.zone, data.pattern, check(value), true));
    },
    formatRange(start, end) {
        const data = stateOf(this, 'DateTimeFormat', 'Intl.DateTimeFormat.prototype.formatRange');
        if (start === undefined || end === undefined)
            throw new TypeError('Invalid time value');
        return natives.formatDateRange(data.tag, data.zone, data.skeleton || skeletonOf(data.pattern), check(start), check(end));
    },
    formatRangeToParts() {
        throw new RangeError("Hooksmith's engine cannot give the parts of a range of dates");
    },
    resolvedOptions() {
        return Object.assign({}, unwrapped(this, 'DateTimeFormat', 'Intl.DateTimeFormat.prototype.resolvedOptions', true).resolved);
    },
});

const formatters = {
    any: memoize((locales, options) => resolveDateFormat(locales, options, 'any', 'all')),
    date: memoize((locales, options) => resolveDateFormat(locales, options, 'date', 'date')),
    time: memoize((locales, options) => resolveDateFormat(locales, options, 'time', 'time')),
};

function localeText(date, method, kind, locales, options) {
    const time = timeOf(date, method);
    return time !== time ? 'Invalid Date' : formatWith(named(SERVICE, `Date.prototype.${method}`, () => formatters[kind](locales, options)), time);
}

define(Date.prototype, {
    toLocaleString(locales, options) { return localeText(this, 'toLocaleString', 'any', locales, options); },
    toLocaleDateString(locales, options) { return localeText(this, 'toLocaleDateString', 'date', locales, options); },
    toLocaleTimeString(locales, options) { return localeText(this, 'toLocaleTimeString', 'time', locales, options); },
}, { toLocaleString: 0, toLocaleDateString: 0, toLocaleTimeString: 0 });
