// SPDX-License-Identifier: MIT
// What the Intl constructors share: locales, options, and how a service is put together.
import { define, defineValue, global, markNative, natives, setLength, setName } from './native.mjs';
import { printed, textOf } from './values.mjs';
import { hiddenSymbol } from './weak.mjs';

export const DEFAULT_LOCALE = 'en-US';

export const Intl = {};
Object.defineProperty(Intl, Symbol.toStringTag, { value: 'Intl', configurable: true });
defineValue(global, 'Intl', Intl);

function canonical(tag) {
    const text = String(tag);
    const known = tags[text];
    if (known !== undefined)
        return known;
    const valid = /^(?:[a-z]{2,3}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?$/i.test(text);
    const result = valid ? natives.canonicalLocale(text) : undefined;
    if (result === undefined)
        throw malformed(text.toLowerCase());
    tags[text] = result;
    return result;
}

/** V8 looks at the language, script, region and variants first; the rest it gives to ICU. */
function malformed(tag) {
    const starts = /^(?:[a-z]{2,3}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-?$|-[a-z0-9](?:-|$))/.test(tag);
    return new RangeError(starts ? `Invalid language tag: ${tag}` : 'Incorrect locale information provided');
}
const tags = Object.create(null);

export function canonicalLocales(locales) {
    if (locales === undefined)
        return [];
    if (locales === null)
        throw new TypeError('Cannot convert undefined or null to object');
    const list = typeof locales === 'string' || locales instanceof Object && locales[LOCALE] ? [locales] : Object(locales);
    const result = [];
    for (let i = 0; i < list.length; ++i) {
        if (!(i in list))
            continue;
        const item = list[i];
        if (typeof item !== 'string' && (typeof item !== 'object' || item === null))
            throw new TypeError('Language ID should be string or object.');
        const tag = canonical(item);
        if (result.indexOf(tag) < 0)
            result.push(tag);
    }
    return result;
}

export const LOCALE = hiddenSymbol('locale');

const withoutExtensions = (tag) => {
    const at = tag.search(/-[a-z0-9]-/i);
    return at < 0 ? tag : tag.slice(0, at);
};

/** The first locale that ICU knows: {locale (without extensions), tag (with the given ones)}. */
export function resolveLocale(locales) {
    for (const tag of canonicalLocales(locales)) {
        for (let base = withoutExtensions(tag); base !== ''; base = base.slice(0, Math.max(0, base.lastIndexOf('-')))) {
            if (natives.hasLocale(base))
                return { locale: base, requested: tag };
        }
    }
    return { locale: DEFAULT_LOCALE, requested: DEFAULT_LOCALE };
}

export function supportedLocales(locales, options, service) {
    coerceOptions(options, `${service}.supportedLocalesOf`);
    return canonicalLocales(locales).filter((tag) => {
        for (let base = withoutExtensions(tag); base !== ''; base = base.slice(0, Math.max(0, base.lastIndexOf('-')))) {
            if (natives.hasLocale(base))
                return true;
        }
        return false;
    });
}

/** Adds `-u-key-value`. */
export function withKeyword(tag, key, value) {
    return tag.indexOf('-u-') >= 0 ? `${tag}-${key}-${value}` : `${tag}-u-${key}-${value}`;
}

/** Options as an object, `localeMatcher` read. */
export function coerceOptions(given, service) {
    if (given === undefined)
        return Object.create(null);
    if (given === null)
        throw new TypeError(`${service} called on null or undefined`);
    const options = Object(given);
    getOption(options, 'localeMatcher', ['lookup', 'best fit'], 'best fit', service);
    return options;
}

/** The same of the newer services, which take objects only. */
export function objectOptions(given, service) {
    if (given !== undefined && ((typeof given !== 'object' && typeof given !== 'function') || given === null))
        throw new TypeError('invalid_argument');
    return coerceOptions(given, service);
}

/** V8 prints the bytes of some texts. */
export const bytesOf = (text) => unescape(encodeURIComponent(text));

/** A calendar, a numbering system, a collation. */
export function getKeyword(options, name, fallback) {
    const value = options[name];
    if (value === undefined)
        return fallback;
    const text = textOf(value);
    if (!/^[a-z0-9]{3,8}(?:-[a-z0-9]{3,8})*$/i.test(text))
        throw new RangeError(`Invalid ${name} : ${bytesOf(text)}`);
    return text;
}

export function getOption(options, name, values, fallback, service) {
    const value = options[name];
    if (value === undefined)
        return fallback;
    const text = textOf(value);
    if (values !== undefined && values.indexOf(text) < 0)
        throw new RangeError(`Value ${text} out of range for ${service} options property ${name}`);
    return text;
}

/** Errors of a formatter's options name the method that a script called. */
export function named(service, method, run) {
    try {
        return run();
    } catch (error) {
        if (error instanceof RangeError || error instanceof TypeError)
            error.message = error.message.replace(`${service} options`, `${method} options`).replace(`${service}()`, `${method}()`)
                .replace(`${service} called`, `${method} called`);
        throw error;
    }
}

export function getBoolean(options, name, fallback) {
    const value = options[name];
    return value === undefined ? fallback : Boolean(value);
}

export function getNumber(options, name, min, max, fallback) {
    const value = options[name];
    if (value === undefined)
        return fallback;
    const number = Number(value);
    if (!(number >= min && number <= max))
        throw new RangeError(`${name} value is out of range.`);
    return Math.floor(number);
}

const STATE = hiddenSymbol('intl');

/**
 * Makes `Intl[name]`. `resolve(locales, options)` gives the state; `methods(state)` of the prototype get
 * it as `state(this, method)`. `callable`: may be called without new, as old services may.
 */
export function makeService(name, resolve, { length = 0, callable = false } = {}) {
    function Service(locales, options) {
        let object = this;
        if (new.target === undefined) {
            if (!callable)
                throw new TypeError(`Constructor Intl.${name} requires 'new'`);
            object = Object.create(Service.prototype);
        }
        Object.defineProperty(object, STATE, { value: { name, data: resolve(locales, options) } });
        return object;
    }
    setName(Service, name);
    setLength(Service, length);
    markNative(Service, name);
    Object.defineProperty(Service, 'prototype', { writable: false });
    defineValue(Service.prototype, 'constructor', Service);
    Object.defineProperty(Service.prototype, Symbol.toStringTag, { value: `Intl.${name}`, configurable: true });
    define(Service, {
        supportedLocalesOf(locales, options) { return supportedLocales(locales, options, `Intl.${name}`); },
    }, { supportedLocalesOf: 1 });
    defineValue(Intl, name, Service);
    return Service;
}

/** The state of a service object, or V8's TypeError. */
export function stateOf(object, name, method) {
    const entry = typeof object === 'object' && object !== null ? object[STATE] : undefined;
    if (!entry || entry.name !== name)
        throw new TypeError(`Method ${method} called on incompatible receiver ${printed(object)}`);
    return entry.data;
}

/** The same of what V8 takes out of an object of old code first; `shown`: whether it says which. */
export function unwrapped(object, name, method, shown) {
    const isObject = (typeof object === 'object' && object !== null) || typeof object === 'function';
    if (isObject && !object[STATE])
        throw new TypeError(`Method Unwrap${name} called on incompatible receiver ${shown ? printed(object) : 'undefined'}`);
    return stateOf(object, name, method);
}

/** [field, text, ...] -> [{type, value}, ...] */
export function toParts(list) {
    const parts = [];
    for (let i = 0; i < list.length; i += 2)
        parts.push({ type: list[i], value: list[i + 1] });
    return parts;
}

/** Remembers the last results of an expensive function of text keys (toLocaleString with few options). */
export function memoize(make) {
    let cache = new Map();
    return (locales, options) => {
        if ((locales !== undefined && typeof locales !== 'string') || (options !== undefined && (typeof options !== 'object' || options === null)))
            return make(locales, options);
        let key;
        try {
            key = `${locales}\n${options === undefined ? '' : JSON.stringify(options)}`;
        } catch (e) {
            return make(locales, options);
        }
        let value = cache.get(key);
        if (value === undefined) {
            if (cache.size >= 30)
                cache = new Map();
            value = make(locales, options);
            cache.set(key, value);
        }
        return value;
    };
}

define(Intl, {
    getCanonicalLocales(locales) { return canonicalLocales(locales); },
    supportedValuesOf() { throw new RangeError("Hooksmith's engine has no Intl.supportedValuesOf; the server's has"); },
});
