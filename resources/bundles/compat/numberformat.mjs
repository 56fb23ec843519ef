// SPDX-License-Identifier: MIT
// Intl.NumberFormat and toLocaleString of numbers, by ICU number skeletons; Intl.PluralRules.
import { define, markNative, natives, setLength } from './native.mjs';
import { bytesOf, coerceOptions, getKeyword, getNumber, getOption, makeService, memoize, named, resolveLocale, stateOf, toParts, unwrapped, withKeyword } from './locales.mjs';
import { numberOf } from './numbers.mjs';

const UNITS = ('acre bit byte celsius centimeter day degree fahrenheit fluid-ounce foot gallon gigabit gigabyte gram hectare hour inch '
    + 'kilobit kilobyte kilogram kilometer liter megabit megabyte meter microsecond mile mile-scandinavian milliliter millimeter '
    + 'millisecond minute month nanosecond ounce percent petabyte pound second stone terabit terabyte week yard year').split(' ');

const ROUNDING = {
    ceil: 'ceiling', floor: 'floor', expand: 'up', trunc: 'down', halfCeil: 'half-ceiling', halfFloor: 'half-floor', halfExpand: 'half-up',
    halfTrunc: 'half-down', halfEven: 'half-even',
};

const MOST_DIGITS = 20; // Of Node 20; later ones take 100

/** ECMA-402, SetNumberFormatDigitOptions. */
function digitOptions(options, minDefault, maxDefault, compact) {
    const minInteger = getNumber(options, 'minimumIntegerDigits', 1, 21, 1);
    let minFraction = options.minimumFractionDigits;
    let maxFraction = options.maximumFractionDigits;
    let minSignificant = options.minimumSignificantDigits;
    let maxSignificant = options.maximumSignificantDigits;
    const digits = { minInteger };
    const wantsSignificant = minSignificant !== undefined || maxSignificant !== undefined;
    const wantsFraction = minFraction !== undefined || maxFraction !== undefined;
    const priority = getOption(options, 'roundingPriority', ['auto', 'morePrecision', 'lessPrecision'], 'auto', 'SetNumberFormatDigitOptions');
    if (priority !== 'auto' && wantsSignificant && wantsFraction)
        throw new RangeError("Hooksmith's engine cannot round by the precision of both kinds of digits");
    if (wantsSignificant) {
        minSignificant = getNumber(options, 'minimumSignificantDigits', 1, 21, 1);
        maxSignificant = getNumber(options, 'maximumSignificantDigits', minSignificant, 21, 21);
        digits.minSignificant = minSignificant;
        digits.maxSignificant = maxSignificant;
    } else if (wantsFraction || !compact) {
        if (wantsFraction) {
            minFraction = getNumber(options, 'minimumFractionDigits', 0, MOST_DIGITS, undefined);
            maxFraction = getNumber(options, 'maximumFractionDigits', 0, MOST_DIGITS, undefined);
            if (minFraction === undefined)
                minFraction = Math.min(minDefault, maxFraction);
            else if (maxFraction === undefined)
                maxFraction = Math.max(maxDefault, minFraction);
            else if (minFraction > maxFraction)
                throw new RangeError('maximumFractionDigits value is out of range.');
        } else {
            minFraction = minDefault;
            maxFraction = maxDefault;
        }
        digits.minFraction = minFraction;
        digits.maxFraction = maxFraction;
    } else {
        digits.compact = true;
        digits.minFraction = 0;
        digits.maxFraction = 0;
        digits.minSignificant = 1;
        digits.maxSignificant = 2;
    }
    return digits;
}

function digitSkeleton(digits, roundingMode) {
    let text = '';
    if (digits.compact) {
        // ICU's own rounding of compact forms is the same.
    } else if (digits.minSignificant !== undefined) {
        text += ' ' + '@'.repeat(digits.minSignificant) + '#'.repeat(digits.maxSignificant - digits.minSignificant);
    } else if (digits.maxFraction === 0) {
        text += ' precision-integer';
    } else {
        text += ' .' + '0'.repeat(digits.minFraction) + '#'.repeat(digits.maxFraction - digits.minFraction);
    }
    if (digits.minInteger > 1)
        text += ` integer-width/+${'0'.repeat(digits.minInteger)}`;
    return `${text} rounding-mode-${ROUNDING[roundingMode]}`;
}

function resolveNumberFormat(locales, givenOptions) {
    const service = 'Intl.NumberFormat';
    const { locale, requested } = resolveLocale(locales);
    const options = coerceOptions(givenOptions, service);
    let numbering = getKeyword(options, 'numberingSystem');
    if (numbering === undefined)
        numbering = natives.localeKeyword(requested, 'nu') || undefined;
    const style = getOption(options, 'style', ['decimal', 'percent', 'currency', 'unit'], 'decimal', service);
    let currency = getOption(options, 'currency', undefined, undefined, service);
    if (currency !== undefined && !/^[a-z]{3}$/i.test(currency))
        throw new RangeError(`Invalid currency code : ${bytesOf(currency)}`);
    if (style === 'currency' && currency === undefined)
        throw new TypeError('Currency code is required with currency style.');
    const currencyDisplay = getOption(options, 'currencyDisplay', ['code', 'symbol', 'narrowSymbol', 'name'], 'symbol', service);
    const currencySign = getOption(options, 'currencySign', ['standard', 'accounting'], 'standard', service);
    const unit = getOption(options, 'unit', undefined, undefined, service);
    if (unit !== undefined) {
        const halves = unit.split('-per-');
        if (halves.length > 2 || halves.some((half) => UNITS.indexOf(half) < 0))
            throw new RangeError(`Invalid unit argument for Intl.NumberFormat() '${bytesOf(unit)}'`);
    }
    if (style === 'unit' && unit === undefined)
        throw new TypeError("Invalid unit argument for Intl.NumberFormat() ''");
    const unitDisplay = getOption(options, 'unitDisplay', ['short', 'narrow', 'long'], 'short', service);
    const notation = getOption(options, 'notation', ['standard', 'scientific', 'engineering', 'compact'], 'standard', service);
    if (style === 'currency')
        currency = currency.toUpperCase();
    const currencyDigits = style === 'currency' && notation === 'standard' ? natives.currencyDigits(currency) : undefined;
    const digits = currencyDigits !== undefined ? digitOptions(options, currencyDigits, currencyDigits, false)
        : digitOptions(options, 0, style === 'percent' ? 0 : 3, notation === 'compact');
    const roundingMode = getOption(options, 'roundingMode', Object.keys(ROUNDING), 'halfExpand', service);
    const compactDisplay = getOption(options, 'compactDisplay', ['short', 'long'], 'short', service);
    let useGrouping = options.useGrouping;
    if (useGrouping === undefined)
        useGrouping = notation === 'compact' ? 'min2' : 'auto';
    else if (useGrouping === true)
        useGrouping = 'always';
    else if (useGrouping === false || useGrouping === null || useGrouping === '' || useGrouping === 0)
        useGrouping = false;
    else if (['min2', 'auto', 'always', 'true', 'false'].indexOf(String(useGrouping)) < 0)
        throw new RangeError(`Value ${String(useGrouping)} out of range for Intl.NumberFormat options property useGrouping`);
    else
        useGrouping = String(useGrouping) === 'true' || String(useGrouping) === 'false' ? 'auto' : String(useGrouping);
    const signDisplay = getOption(options, 'signDisplay', ['auto', 'never', 'always', 'exceptZero', 'negative'], 'auto', service);
    const trailing = getOption(options, 'trailingZeroDisplay', ['auto', 'stripIfInteger'], 'auto', service);

    let skeleton = '';
    if (style === 'percent') {
        skeleton += 'percent scale/100';
    } else if (style === 'currency') {
        skeleton += `currency/${currency}`;
        if (currencyDisplay !== 'symbol')
            skeleton += { code: ' unit-width-iso-code', narrowSymbol: ' unit-width-narrow', name: ' unit-width-full-name' }[currencyDisplay];
    } else if (style === 'unit') {
        skeleton += `unit/${unit}`;
        if (unitDisplay !== 'short')
            skeleton += unitDisplay === 'narrow' ? ' unit-width-narrow' : ' unit-width-full-name';
    }
    if (notation === 'compact')
        skeleton += ` compact-${compactDisplay}`;
    else if (notation !== 'standard')
        skeleton += ` ${notation}`;
    skeleton += { false: ' group-off', min2: ' group-min2', always: ' group-on-aligned', auto: '' }[useGrouping];
    const accounting = style === 'currency' && currencySign === 'accounting';
    const sign = { auto: 'auto', never: 'never', always: 'always', exceptZero: 'except-zero', negative: 'negative' }[signDisplay];
    if (accounting)
        skeleton += sign === 'auto' ? ' sign-accounting' : sign === 'never' ? ' sign-never' : ` sign-accounting-${sign}`;
    else if (sign !== 'auto')
        skeleton += ` sign-${sign}`;
    if (numbering !== undefined && numbering !== 'latn')
        skeleton += ` numbering-system/${numbering}`;
    let digitText = digitSkeleton(digits, roundingMode);
    if (trailing === 'stripIfInteger')
        digitText = digitText.replace(/( \.[0#]+)/, '$1/w');
    skeleton += digitText;
    const resolved = {
        locale: requested.indexOf('-nu-') >= 0 ? withKeyword(locale, 'nu', numbering) : locale,
        numberingSystem: numbering || natives.defaultNumberingSystem(locale),
        style,
    };
    if (style === 'currency')
        Object.assign(resolved, { currency, currencyDisplay, currencySign });
    if (style === 'unit')
        Object.assign(resolved, { unit, unitDisplay });
    resolved.minimumIntegerDigits = digits.minInteger;
    if (digits.minFraction !== undefined)
        Object.assign(resolved, { minimumFractionDigits: digits.minFraction, maximumFractionDigits: digits.maxFraction });
    if (digits.minSignificant !== undefined)
        Object.assign(resolved, { minimumSignificantDigits: digits.minSignificant, maximumSignificantDigits: digits.maxSignificant });
    resolved.useGrouping = useGrouping;
    resolved.notation = notation;
    if (notation === 'compact')
        resolved.compactDisplay = compactDisplay;
    Object.assign(resolved, {
        signDisplay, roundingMode, roundingIncrement: 1, trailingZeroDisplay: trailing, roundingPriority: digits.compact ? 'morePrecision' : 'auto',
    });
    const increment = getNumber(options, 'roundingIncrement', 1, 5000, 1);
    if ([1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000].indexOf(increment) < 0)
        throw new RangeError('roundingIncrement value is out of range.');
    if (increment !== 1)
        throw new RangeError("Hooksmith's engine cannot round to an increment");
    return { locale, skeleton: skeleton.trim(), resolved, format: undefined };
}

function formatWith(data, value) {
    const text = natives.formatNumber(data.locale, data.skeleton, toNumeric(value));
    if (text === undefined)
        throw new RangeError("Hooksmith's engine cannot format a number with these options");
    return text;
}

const toNumeric = (value) => Number(value);

const NumberFormat = makeService('NumberFormat', resolveNumberFormat, { callable: true });
define(NumberFormat.prototype, {
    get format() {
        const data = unwrapped(this, 'NumberFormat', 'get Intl.NumberFormat.prototype.format', false);
        if (!data.format) {
            data.format = setLength(markNative((value) => formatWith(data, value), ''), 1);
            Object.defineProperty(data.format, 'name', { value: '', configurable: true });
        }
        return data.format;
    },
    formatToParts(value) {
        const data = stateOf(this, 'NumberFormat', 'Intl.NumberFormat.prototype.formatToParts');
        return toParts(natives.formatNumberParts(data.locale, data.skeleton, toNumeric(value)));
    },
    formatRange(start, end) {
        const data = stateOf(this, 'NumberFormat', 'Intl.NumberFormat.prototype.formatRange');
        for (const [name, value] of [['start', start], ['end', end]]) {
            if (value === undefined)
                throw new TypeError(`Invalid ${name} : undefined`);
        }
        for (const [name, value] of [['start', Number(start)], ['end', Number(end)]]) {
            if (value !== value)
                throw new RangeError(`Invalid ${name} : NaN`);
        }
        const [from, to] = [formatWith(data, start), formatWith(data, end)];
        if (from === to)
            return `~${from}`;
        throw new RangeError("Hooksmith's engine cannot format ranges of numbers");
    },
    resolvedOptions() {
        return Object.assign({}, unwrapped(this, 'NumberFormat', 'Intl.NumberFormat.prototype.resolvedOptions', false).resolved);
    },
});

const cached = memoize(resolveNumberFormat);
define(Number.prototype, {
    toLocaleString(locales, options) {
        const format = named('Intl.NumberFormat', 'Number.prototype.toLocaleString', () => cached(locales, options));
        return formatWith(format, numberOf(this, 'toLocaleString'));
    },
}, { toLocaleString: 0 });

define(Array.prototype, {
    toLocaleString(locales, options) {
        if (this === null || this === undefined)
            throw new TypeError('Cannot convert undefined or null to object');
        const parts = [];
        for (let i = 0; i < this.length; ++i) {
            const item = this[i];
            parts.push(item === undefined || item === null ? '' : String(item.toLocaleString(locales, options)));
        }
        return parts.join(',');
    },
}, { toLocaleString: 0 });

// --- PluralRules ---

const PluralRules = makeService('PluralRules', (locales, givenOptions) => {
    const { locale } = resolveLocale(locales);
    const options = coerceOptions(givenOptions, 'Intl.PluralRules');
    const type = getOption(options, 'type', ['cardinal', 'ordinal'], 'cardinal', 'Intl.PluralRules');
    const digits = digitOptions(options, 0, 3, false);
    return { locale, type, digits, skeleton: digitSkeleton(digits, 'halfExpand').trim() };
});
define(PluralRules.prototype, {
    select(value) {
        const data = stateOf(this, 'PluralRules', 'Intl.PluralRules.prototype.select');
        return natives.pluralCategory(data.locale, data.type === 'ordinal', data.skeleton, Number(value));
    },
    resolvedOptions() {
        const data = stateOf(this, 'PluralRules', 'Intl.PluralRules.prototype.resolvedOptions');
        const resolved = { locale: data.locale, type: data.type, minimumIntegerDigits: data.digits.minInteger };
        if (data.digits.minSignificant !== undefined)
            Object.assign(resolved, { minimumSignificantDigits: data.digits.minSignificant, maximumSignificantDigits: data.digits.maxSignificant });
        else
            Object.assign(resolved, { minimumFractionDigits: data.digits.minFraction, maximumFractionDigits: data.digits.maxFraction });
        const order = ['few', 'many', 'one', 'two', 'zero', 'other'];
        const known = Array.from(natives.pluralCategories(data.locale, data.type === 'ordinal'));
        resolved.pluralCategories = order.filter((name) => known.indexOf(name) >= 0);
        return Object.assign(resolved, { roundingIncrement: 1, roundingMode: 'halfExpand', roundingPriority: 'auto', trailingZeroDisplay: 'auto' });
    },
});
