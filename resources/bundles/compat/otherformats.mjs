// SPDX-License-Identifier: MIT
// Intl.RelativeTimeFormat, ListFormat, DisplayNames, Segmenter and Locale.
import { define, defineValue, natives } from './native.mjs';
import { canonicalLocales, coerceOptions, getOption, Intl, LOCALE, makeService, resolveLocale, stateOf } from './locales.mjs';

const STYLES = ['long', 'short', 'narrow'];
const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'];

const RelativeTimeFormat = makeService('RelativeTimeFormat', (locales, givenOptions) => {
    const { locale } = resolveLocale(locales);
    const options = coerceOptions(givenOptions);
    const style = getOption(options, 'style', STYLES, 'long', 'Intl.RelativeTimeFormat');
    const numeric = getOption(options, 'numeric', ['always', 'auto'], 'always', 'Intl.RelativeTimeFormat');
    return { locale, style, numeric };
});
define(RelativeTimeFormat.prototype, {
    format(value, unit) {
        const data = stateOf(this, 'RelativeTimeFormat', 'Intl.RelativeTimeFormat.prototype.format');
        const number = Number(value);
        const name = String(unit);
        const singular = name[name.length - 1] === 's' ? name.slice(0, -1) : name;
        if (UNITS.indexOf(singular) < 0)
            throw new RangeError(`Invalid unit argument for Intl.RelativeTimeFormat.prototype.format() '${name}'`);
        if (!Number.isFinite(number))
            throw new RangeError('Value need to be finite number for Intl.RelativeTimeFormat.prototype.format()');
        return natives.formatRelative(data.locale, data.style, data.numeric === 'always', number, singular);
    },
    formatToParts() {
        throw new RangeError("Hooksmith's engine cannot give the parts of a relative time");
    },
    resolvedOptions() {
        const data = stateOf(this, 'RelativeTimeFormat', 'Intl.RelativeTimeFormat.prototype.resolvedOptions');
        return { locale: data.locale, style: data.style, numeric: data.numeric, numberingSystem: natives.defaultNumberingSystem(data.locale) };
    },
});

function stringList(iterable) {
    const items = [];
    if (iterable === undefined)
        return items;
    for (const item of iterable) {
        if (typeof item !== 'string')
            throw new TypeError(`Iterable yielded ${String(item)} which is not a string`);
        items.push(item);
    }
    return items;
}

const ListFormat = makeService('ListFormat', (locales, givenOptions) => {
    const { locale } = resolveLocale(locales);
    const options = coerceOptions(givenOptions);
    const type = getOption(options, 'type', ['conjunction', 'disjunction', 'unit'], 'conjunction', 'Intl.ListFormat');
    const style = getOption(options, 'style', STYLES, 'long', 'Intl.ListFormat');
    return { locale, type, style };
});
define(ListFormat.prototype, {
    format(list) {
        const data = stateOf(this, 'ListFormat', 'Intl.ListFormat.prototype.format');
        return natives.formatList(data.locale, data.type, data.style, stringList(list));
    },
    formatToParts(list) {
        const data = stateOf(this, 'ListFormat', 'Intl.ListFormat.prototype.formatToParts');
        const items = stringList(list);
        let rest = natives.formatList(data.locale, data.type, data.style, items);
        const parts = [];
        for (const item of items) {
            const at = rest.indexOf(item);
            if (at > 0)
                parts.push({ type: 'literal', value: rest.slice(0, at) });
            parts.push({ type: 'element', value: item });
            rest = rest.slice(at + item.length);
        }
        if (rest !== '')
            parts.push({ type: 'literal', value: rest });
        return parts;
    },
    resolvedOptions() {
        return Object.assign({}, stateOf(this, 'ListFormat', 'Intl.ListFormat.prototype.resolvedOptions'));
    },
});

const DisplayNames = makeService('DisplayNames', (locales, options) => {
    const { locale } = resolveLocale(locales);
    if (typeof options !== 'object' || options === null)
        throw new TypeError('Invalid argument');
    const service = 'Intl.DisplayNames';
    const style = getOption(options, 'style', ['narrow', 'short', 'long'], 'long', service);
    const type = getOption(options, 'type', ['language', 'region', 'script', 'currency', 'calendar', 'dateTimeField'], undefined, service);
    if (type === undefined)
        throw new TypeError('Required option "type" must not be undefined');
    if (type === 'calendar' || type === 'dateTimeField')
        throw new RangeError(`Hooksmith's engine has no display names of the type ${type}`);
    const fallback = getOption(options, 'fallback', ['code', 'none'], 'code', service);
    return { locale, style, type, fallback };
}, { length: 2 });
define(DisplayNames.prototype, {
    of(code) {
        const data = stateOf(this, 'DisplayNames', 'Intl.DisplayNames.prototype.of');
        const text = String(code);
        const shapes = { region: /^([a-z]{2}|\d{3})$/i, script: /^[a-z]{4}$/i, currency: /^[a-z]{3}$/i, language: /^[a-z]{2,3}(-[a-z0-9]+)*$/i };
        if (!shapes[data.type].test(text))
            throw new RangeError(`Invalid argument to Intl.DisplayNames.prototype.of`);
        const name = natives.displayName(data.locale, data.type, data.style, data.type === 'currency' || data.type === 'region' ? text.toUpperCase() : text);
        return name !== '' ? name : data.fallback === 'code' ? text : undefined;
    },
    resolvedOptions() {
        return Object.assign({}, stateOf(this, 'DisplayNames', 'Intl.DisplayNames.prototype.resolvedOptions'));
    },
});

const Segmenter = makeService('Segmenter', (locales, givenOptions) => {
    const { locale } = resolveLocale(locales);
    const options = coerceOptions(givenOptions);
    return { locale, granularity: getOption(options, 'granularity', ['grapheme', 'word', 'sentence'], 'grapheme', 'Intl.Segmenter') };
});
define(Segmenter.prototype, {
    segment(value) {
        const data = stateOf(this, 'Segmenter', 'Intl.Segmenter.prototype.segment');
        const input = String(value);
        const ends = natives.segments(data.locale, data.granularity, input);
        const words = data.granularity === 'word';
        const list = [];
        let index = 0;
        for (let i = 0; i < ends.length; i += words ? 2 : 1) {
            const item = { segment: input.slice(index, ends[i]), index, input };
            if (words)
                item.isWordLike = ends[i + 1] === 1;
            list.push(item);
            index = ends[i];
        }
        const segments = {};
        define(segments, {
            containing(at) {
                const n = Math.trunc(Number(at)) || 0;
                return list.find((item) => n >= item.index && n < item.index + item.segment.length);
            },
            [Symbol.iterator]() { return list[Symbol.iterator](); },
        });
        return segments;
    },
    resolvedOptions() {
        return Object.assign({}, stateOf(this, 'Segmenter', 'Intl.Segmenter.prototype.resolvedOptions'));
    },
});

const KEYWORDS = { calendar: 'ca', collation: 'co', hourCycle: 'hc', caseFirst: 'kf', numeric: 'kn', numberingSystem: 'nu' };

/** The tag with what the options say instead. */
function tagWith(tag, options) {
    if (options === undefined)
        return tag;
    const [base, extension = ''] = tag.split('-u-');
    const parts = /^([a-z]{2,8})(?:-([A-Z][a-z]{3}))?(?:-([A-Z]{2}|\d{3}))?(.*)$/.exec(base);
    if (parts === null)
        return tag;
    const [language, script, region] = ['language', 'script', 'region'].map((name, i) => (options[name] === undefined ? parts[i + 1] : String(options[name])));
    const keywords = {};
    for (const pair of extension.match(/[a-z0-9][a-z](?:-[a-z0-9]{3,8})*/g) || [])
        keywords[pair.slice(0, 2)] = pair.slice(3);
    for (const name of Object.keys(KEYWORDS)) {
        if (options[name] !== undefined)
            keywords[KEYWORDS[name]] = name === 'numeric' && options[name] ? '' : String(options[name]);
    }
    const words = Object.keys(keywords).sort().map((key) => (keywords[key] === '' ? key : `${key}-${keywords[key]}`));
    const whole = [language, script, region].filter((part) => part !== undefined).join('-') + parts[4];
    return words.length > 0 ? `${whole}-u-${words.join('-')}` : whole;
}

function Locale(tag, options) {
    if (new.target === undefined)
        throw new TypeError("Constructor Intl.Locale requires 'new'");
    if (typeof tag !== 'string' && (typeof tag !== 'object' || tag === null))
        throw new TypeError('First argument to Intl.Locale constructor can\'t be empty or missing');
    Object.defineProperty(this, LOCALE, { value: canonicalLocales([tagWith(canonicalLocales([String(tag)])[0], options)])[0] });
}
Object.defineProperty(Locale, 'length', { value: 1, configurable: true });
defineValue(Intl, 'Locale', Locale);
Object.defineProperty(Locale.prototype, Symbol.toStringTag, { value: 'Intl.Locale', configurable: true });
const part = (locale, index) => natives.localeParts(locale[LOCALE], '')[index] || undefined;
define(Locale.prototype, {
    toString() { return this[LOCALE]; },
    maximize() { return new Locale(natives.localeParts(this[LOCALE], 'maximize')[3]); },
    minimize() { return new Locale(natives.localeParts(this[LOCALE], 'minimize')[3]); },
    get language() { return part(this, 0); },
    get script() { return part(this, 1); },
    get region() { return part(this, 2); },
    get baseName() { return this[LOCALE].split(/-[a-z0-9]-/)[0]; },
    get calendar() { return natives.localeKeyword(this[LOCALE], 'ca') || undefined; },
    get numberingSystem() { return natives.localeKeyword(this[LOCALE], 'nu') || undefined; },
    get collation() { return natives.localeKeyword(this[LOCALE], 'co') || undefined; },
    get caseFirst() { return natives.localeKeyword(this[LOCALE], 'kf') || undefined; },
    get numeric() { return /-u-(?:.*-)?kn(?!-false)(?:-|$)/.test(this[LOCALE]); },
    get hourCycle() { return natives.localeKeyword(this[LOCALE], 'hc') || undefined; },
});
