// SPDX-License-Identifier: MIT
// What the Intl constructors share: locales, options, and how a service is put together.
import { define, defineValue, global, markNative, natives, setLength, setName } from './native.mjs';
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
        throw new RangeError(`Incorrect locale information provided`);
    tags[text] = result;
    return result;
}
const tags = Object.create(null);

export function canonicalLocales(locales) {
    if (locales === undefined)
        return [];
    if (locales === null)
        throw new TypeError('Cannot convert undefined or null to object');
    const list = typeof locales === 'string' || locales instanceof Object && locales[LOCALE] ? [locales] : Array.from(Object(locales));
    const result = [];
    for (const item of list) {
        if (typeof item !== 'string' && (typeof item !== 'object' || item === null))
            throw new TypeError('Incorrect locale information provided');
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

export function supportedLocales(locales) {
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

export function coerceOptions(options) {
    if (options === undefined)
        return Object.create(null);
    if (options === null)
        throw new TypeError('Cannot convert undefined or null to object');
    return Object(options);
}

export function getOption(options, name, values, fallback, service) {
    const value = options[name];
    if (value === undefined)
        return fallback;
    const text = String(value);
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
            error.message = error.message.replace(`${service} options`, `${method} options`).replace(`${service}()`, `${method}()`);
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
        supportedLocalesOf(locales) { return supportedLocales(locales); },
    });
    defineValue(Intl, name, Service);
    return Service;
}

/** The state of a service object, or V8's TypeError. */
export function stateOf(object, name, method) {
    const entry = typeof object === 'object' && object !== null ? object[STATE] : undefined;
    if (!entry || entry.name !== name)
        throw new TypeError(`Method ${method} called on incompatible receiver ${String(object)}`);
    return entry.data;
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
