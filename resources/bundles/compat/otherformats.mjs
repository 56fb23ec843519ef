// SPDX-License-Identifier: MIT
// Intl.RelativeTimeFormat, ListFormat, DisplayNames, Segmenter and Locale.
import { define, defineValue, natives } from './native.mjs';
import { canonicalLocales, coerceOptions, getKeyword, getOption, Intl, LOCALE, makeService, objectOptions, resolveLocale, stateOf } from './locales.mjs';
import { iterationProblem, printed, textOf } from './values.mjs';

const STYLES = ['long', 'short', 'narrow'];
const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'];

const RelativeTimeFormat = makeService('RelativeTimeFormat', (locales, givenOptions) => {
    const { locale } = resolveLocale(locales);
    const options = coerceOptions(givenOptions, 'Intl.RelativeTimeFormat');
    getKeyword(options, 'numberingSystem');
    const style = getOption(options, 'style', STYLES, 'long', 'Intl.RelativeTimeFormat');
    const numeric = getOption(options, 'numeric', ['always', 'auto'], 'always', 'Intl.RelativeTimeFormat');
    return { locale, style, numeric };
});
define(RelativeTimeFormat.prototype, {
    format(value, unit) {
        const data = stateOf(this, 'RelativeTimeFormat', 'Intl.RelativeTimeFormat.prototype.format');
        const number = Number(value);
        const name = textOf(unit);
        const singular = name[name.length - 1] === 's' ? name.slice(0, -1) : name;
        if (!Number.isFinite(number))
            throw new RangeError('Value need to be finite number for Intl.RelativeTimeFormat.prototype.format()');
        if (UNITS.indexOf(singular) < 0)
            throw new RangeError(`Invalid unit argument for Intl.RelativeTimeFormat.prototype.format() '${name}'`);
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
    const problem = iterationProblem(iterable);
    if (problem !== undefined)
        throw new TypeError(problem);
    for (const item of iterable) {
        if (typeof item !== 'string')
            throw new TypeError(`Iterable yielded ${printed(item)} which is not a string`);
        items.push(item);
    }
    return items;
}

const ListFormat = makeService('ListFormat', (locales, givenOptions) => {
    const { locale } = resolveLocale(locales);
    const options = objectOptions(givenOptions, 'Intl.ListFormat');
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

const DisplayNames = makeService('DisplayNames', (locales, givenOptions) => {
    const { locale } = resolveLocale(locales);
    const service = 'Intl.DisplayNames';
    const options = objectOptions(givenOptions === undefined ? null : givenOptions, service);
    const style = getOption(options, 'style', ['narrow', 'short', 'long'], 'long', service);
    const type = getOption(options, 'type', ['language', 'region', 'script', 'currency', 'calendar', 'dateTimeField'], undefined, service);
    if (type === undefined)
        throw new TypeError('invalid_argument');
    if (type === 'calendar' || type === 'dateTimeField')
        throw new RangeError(`Hooksmith's engine has no display names of the type ${type}`);
    const fallback = getOption(options, 'fallback', ['code', 'none'], 'code', service);
    getOption(options, 'languageDisplay', ['dialect', 'standard'], 'dialect', service);
    return { locale, style, type, fallback };
}, { length: 2 });
define(DisplayNames.prototype, {
    of(code) {
        const data = stateOf(this, 'DisplayNames', 'Intl.DisplayNames.prototype.of');
        const text = textOf(code);
        const shapes = { region: /^([a-z]{2}|\d{3})$/i, script: /^[a-z]{4}$/i, currency: /^[a-z]{3}$/i, language: /^[a-z]{2,3}(-[a-z0-9]+)*$/i };
        if (text === '' && data.type !== 'currency')
            return data.type === 'language' ? 'root' : '';
        if (!shapes[data.type].test(text))
            throw new RangeError('invalid_argument');
        const name = natives.displayName(data.locale, data.type, data.style, data.type === 'currency' || data.type === 'region' ? text.toUpperCase() : text);
        return name !== '' ? name : data.fallback === 'code' ? text : undefined;
    },
    resolvedOptions() {
        return Object.assign({}, stateOf(this, 'DisplayNames', 'Intl.DisplayNames.prototype.resolvedOptions'));
    },
});

const Segmenter = makeService('Segmenter', (locales, givenOptions) => {
    const { locale } = resolveLocale(locales);
    const options = objectOptions(givenOptions, 'Intl.Segmenter');
    return { locale, granularity: getOption(options, 'granularity', ['grapheme', 'word', 'sentence'], 'grapheme', 'Intl.Segmenter') };
});
define(Segmenter.prototype, {
    segment(value) {
        const data = stateOf(this, 'Segmenter', 'Intl.Segmenter.prototype.segment');
        const input = textOf(value);
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
    getOption(options, 'hourCycle', ['h11', 'h12', 'h23', 'h24'], undefined, 'locale');
    getOption(options, 'caseFirst', ['upper', 'lower', 'false'], undefined, 'locale');
    for (const name of ['calendar', 'collation', 'numberingSystem']) {
        if (options[name] !== undefined && !/^[a-z0-9]{3,8}(?:-[a-z0-9]{3,8})*$/i.test(String(options[name])))
            throw new RangeError('Incorrect locale information provided');
    }
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
    const text = String(tag);
    if (text === '')
        throw new RangeError('First argument to Intl.Locale constructor can\'t be empty or missing');
    if (options === null)
        throw new TypeError('Intl.Locale called on null or undefined');
    Object.defineProperty(this, LOCALE, { value: localeOf(tagWith(localeOf(text), options)) });
}

/** The canonical tag; V8 does not say here what is wrong with one. */
function localeOf(tag) {
    try {
        return canonicalLocales(tag)[0];
    } catch (error) {
        throw new RangeError('Incorrect locale information provided');
    }
}
Object.defineProperty(Locale, 'length', { value: 1, configurable: true });
defineValue(Intl, 'Locale', Locale);
Object.defineProperty(Locale.prototype, Symbol.toStringTag, { value: 'Intl.Locale', configurable: true });

function tagOf(locale, method) {
    const tag = locale === null || typeof locale !== 'object' ? undefined : locale[LOCALE];
    if (tag === undefined)
        throw new TypeError(`Method Intl.Locale.prototype.${method} called on incompatible receiver ${locale === Locale.prototype ? '[object Intl.Locale]' : printed(locale)}`);
    return tag;
}
const PARTS = ['language', 'script', 'region'];
const part = (locale, name) => natives.localeParts(tagOf(locale, name), '')[PARTS.indexOf(name)] || undefined;
define(Locale.prototype, {
    toString() { return tagOf(this, 'toString'); },
    maximize() { return new Locale(natives.localeParts(tagOf(this, 'maximize'), 'maximize')[3]); },
    minimize() { return new Locale(natives.localeParts(tagOf(this, 'minimize'), 'minimize')[3]); },
    get language() { return part(this, 'language'); },
    get script() { return part(this, 'script'); },
    get region() { return part(this, 'region'); },
    get baseName() { return tagOf(this, 'baseName').split(/-[a-z0-9]-/)[0]; },
    get calendar() { return natives.localeKeyword(tagOf(this, 'calendar'), 'ca') || undefined; },
    get numberingSystem() { return natives.localeKeyword(tagOf(this, 'numberingSystem'), 'nu') || undefined; },
    get collation() { return natives.localeKeyword(tagOf(this, 'collation'), 'co') || undefined; },
    get caseFirst() { return natives.localeKeyword(tagOf(this, 'caseFirst'), 'kf') || undefined; },
    get numeric() { return /-u-(?:.*-)?kn(?!-false)(?:-|$)/.test(tagOf(this, 'numeric')); },
    get hourCycle() { return natives.localeKeyword(tagOf(this, 'hourCycle'), 'hc') || undefined; },
});
