// SPDX-License-Identifier: MIT
// Intl.Collator, localeCompare, and upper and lower case by locale.
import { define, markNative, natives, setLength } from './native.mjs';
import { canonicalLocales, coerceOptions, getBoolean, getKeyword, getOption, makeService, memoize, named, resolveLocale, stateOf } from './locales.mjs';
import { textOf } from './values.mjs';

const SERVICE = 'Intl.Collator';

function resolveCollator(locales, givenOptions) {
    const { locale, requested } = resolveLocale(locales);
    const options = coerceOptions(givenOptions, SERVICE);
    const usage = getOption(options, 'usage', ['sort', 'search'], 'sort', SERVICE);
    getKeyword(options, 'collation');
    const numeric = getBoolean(options, 'numeric', ['true', 'yes'].indexOf(natives.localeKeyword(requested, 'kn')) >= 0);
    const keyword = natives.localeKeyword(requested, 'kf');
    const caseFirst = getOption(options, 'caseFirst', ['upper', 'lower', 'false'], keyword || 'false', SERVICE);
    const sensitivity = getOption(options, 'sensitivity', ['base', 'accent', 'case', 'variant'], 'variant', SERVICE);
    const ignorePunctuation = getBoolean(options, 'ignorePunctuation', locale === 'th');
    return {
        locale,
        key: [sensitivity, numeric ? 'numeric' : '', caseFirst === 'false' ? '' : caseFirst, ignorePunctuation ? 'ignorePunctuation' : ''].filter(Boolean).join(' '),
        resolved: { locale, usage, sensitivity, ignorePunctuation, collation: 'default', numeric, caseFirst },
    };
}

const Collator = makeService('Collator', resolveCollator, { callable: true });
define(Collator.prototype, {
    get compare() {
        const data = stateOf(this, 'Collator', 'get Intl.Collator.prototype.compare');
        if (!data.compare) {
            data.compare = setLength(markNative((a, b) => natives.compare(data.locale, data.key, textOf(a), textOf(b)), ''), 2);
            Object.defineProperty(data.compare, 'name', { value: '', configurable: true });
        }
        return data.compare;
    },
    resolvedOptions() {
        return Object.assign({}, stateOf(this, 'Collator', 'Intl.Collator.prototype.resolvedOptions').resolved);
    },
});

const cached = memoize(resolveCollator);

function text(value, name) {
    if (value === undefined || value === null)
        throw new TypeError(`String.prototype.${name} called on null or undefined`);
    return textOf(value);
}

function changeCase(value, locales, upper, name) {
    const input = text(value, name);
    const tags = canonicalLocales(locales);
    if (tags.length === 0 || /^(en|de|fr|es)\b/.test(tags[0]))
        return upper ? input.toUpperCase() : input.toLowerCase();
    return natives.changeCase(tags[0], input, upper);
}

define(String.prototype, {
    localeCompare(that, locales, options) {
        const input = text(this, 'localeCompare');
        const data = options === undefined ? cached(locales, options)
            : named('Intl.Collator', 'String.prototype.localeCompare', () => cached(locales, options));
        return natives.compare(data.locale, data.key, input, textOf(that));
    },
    toLocaleUpperCase(locales) { return changeCase(this, locales, true, 'toLocaleUpperCase'); },
    toLocaleLowerCase(locales) { return changeCase(this, locales, false, 'toLocaleLowerCase'); },
}, { localeCompare: 1, toLocaleUpperCase: 0, toLocaleLowerCase: 0 });
