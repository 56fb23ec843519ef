// SPDX-License-Identifier: MIT
// Date.parse: first ECMAScript's own format, then what V8's lenient parser makes of other texts
// (RFC 2822, "Jan 2 2020 10:11 PM GMT+2", "1/2/2020", comments in parentheses ...).

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES = { utc: 0, ut: 0, z: 0, gmt: 0, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 };

const ISO = /^([+-]\d{6}|\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/i;

/** `local(y, m, d, h, mi, s, ms)` makes a time value from local parts. */
export function parseDate(text, local) {
    const m = ISO.exec(text);
    if (m && !(m[1] === '-000000')) {
        const [year, month, day] = [Number(m[1]), m[2] ? Number(m[2]) : 1, m[3] ? Number(m[3]) : 1];
        const [hour, minute, second] = [Number(m[4] || 0), Number(m[5] || 0), Number(m[6] || 0)];
        const ms = m[7] ? Math.trunc(Number('0.' + m[7]) * 1000 + 1e-9) : 0;
        if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 59
            || (hour === 24 && (minute > 0 || second > 0 || ms > 0)))
            return lenient(text, local);
        if (m[4] !== undefined && m[8] === undefined)
            return local(year, month - 1, day, hour, minute, second, ms);
        let offset = 0;
        if (m[8] && m[8].length > 1)
            offset = (m[8][0] === '-' ? -1 : 1) * (Number(m[8].slice(1, 3)) * 60 + Number(m[8].slice(-2)));
        return utc(year, month - 1, day, hour, minute, second, ms) - offset * 60000;
    }
    return lenient(text, local);
}

function utc(year, month, day, hour, minute, second, ms) {
    const date = new Date(0);
    date.setUTCFullYear(year, month, day);
    date.setUTCHours(hour, minute, second, ms);
    return date.getTime();
}

const isDigit = (c) => c >= '0' && c <= '9';
const isLetter = (c) => (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');

function tokens(text) {
    const list = [];
    let at = 0;
    while (at < text.length) {
        const c = text[at];
        if (isDigit(c)) {
            const start = at;
            while (at < text.length && isDigit(text[at]))
                ++at;
            const digits = text.slice(start, at);
            list.push({ number: Math.min(Number(digits), 1e9), length: digits.length, digits });
        } else if (isLetter(c)) {
            const start = at;
            while (at < text.length && isLetter(text[at]))
                ++at;
            list.push({ word: text.slice(start, at).toLowerCase(), length: at - start });
        } else if (' \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'.indexOf(c) >= 0 || (c >= '\u2000' && c <= '\u200a')) {
            const start = at;
            while (at < text.length && text[at].trim() === '')
                ++at;
            list.push({ space: at - start });
        } else if (c === '(') {
            let depth = 0;
            do {
                if (text[at] === '(')
                    ++depth;
                else if (text[at] === ')')
                    --depth;
                ++at;
            } while (depth > 0 && at < text.length);
            list.push({ comment: true });
        } else {
            list.push({ symbol: c });
            ++at;
        }
    }
    return list;
}

function lenient(text, local) {
    const list = tokens(text);
    const day = { numbers: [], named: -1, iso: false };
    const time = { numbers: [], half: undefined, open: false };
    let zone;
    let zoneHour;
    let zoneMinute;
    let zoneSign = 0;
    let sawNumber = false;
    const symbolAt = (i, c) => list[i] !== undefined && list[i].symbol === c;
    for (let i = 0; i < list.length; ++i) {
        const token = list[i];
        if (token.number !== undefined) {
            sawNumber = true;
            const n = token.number;
            if (symbolAt(i + 1, ':') && !(list[i + 2] && list[i + 2].symbol)) {
                if (time.numbers.length > 0 && !time.open && zoneHour !== undefined && zoneMinute === undefined) {
                    zoneHour = n;
                    zoneMinute = null;
                } else {
                    if (time.numbers.length > 0 && !time.open)
                        return NaN;
                    time.numbers.push(n);
                    time.open = true;
                    if (time.numbers.length > 2)
                        return NaN;
                }
                ++i;
            } else if (symbolAt(i + 1, '.') && time.open) {
                time.numbers.push(n);
                ++i;
                const fraction = list[i + 1];
                if (!fraction || fraction.number === undefined)
                    return NaN;
                time.ms = Math.trunc(Number('0.' + fraction.digits) * 1000 + 1e-9);
                ++i;
                time.open = false;
                if (time.numbers.length > 3)
                    return NaN;
            } else if (zoneHour === null || (zoneSign !== 0 && zoneHour === undefined)) {
                if (token.length <= 2) {
                    zoneHour = n;
                    zoneMinute = 0;
                    if (symbolAt(i + 1, ':') && list[i + 2] && list[i + 2].number !== undefined) {
                        zoneMinute = list[i + 2].number;
                        i += 2;
                    }
                } else {
                    zoneHour = Math.trunc(n / 100);
                    zoneMinute = n % 100;
                }
            } else if (zoneMinute === null) {
                zoneMinute = n;
            } else if (time.open) {
                time.numbers.push(n);
                time.open = false;
                if (time.numbers.length > 3)
                    return NaN;
                const next = list[i + 1];
                if (next && next.number === undefined && !next.space && !next.comment && next.word === undefined && next.symbol !== '+' && next.symbol !== '-' && next.symbol !== ',' && next.symbol !== '.' && next.symbol !== ')' )
                    return NaN;
            } else {
                if (day.numbers.length >= 3)
                    return NaN;
                day.numbers.push(n);
                if (symbolAt(i + 1, '-'))
                    ++i;
            }
        } else if (token.word !== undefined) {
            const word = token.word.slice(0, 3);
            const month = token.length >= 3 ? MONTHS.indexOf(word) : -1;
            if ((token.word === 'am' || token.word === 'pm') && time.numbers.length > 0) {
                if (list[i - 1].number !== undefined)
                    return NaN; // "10:00am": a time ends before a space
                time.half = token.word;
            } else if (month >= 0) {
                day.named = month;
                if (symbolAt(i + 1, '-'))
                    ++i;
            } else if (ZONES[token.word] !== undefined && sawNumber) {
                zone = ZONES[token.word];
                if (zone !== 0 || token.word !== 'z') {
                    zoneSign = 0;
                    zoneHour = undefined;
                }
            } else if (sawNumber || (list[i + 1] && list[i + 1].number !== undefined)) {
                // An unknown word is fine before the first number only (the name of a day), and not
                // next to it. So there is no "T" outside of ECMAScript's own format.
                return NaN;
            }
        } else if ((token.symbol === '+' || token.symbol === '-') && (zone !== undefined || time.numbers.length > 0)) {
            zoneSign = token.symbol === '-' ? -1 : 1;
            zoneHour = undefined;
            zoneMinute = undefined;
            if (zone === undefined)
                zone = 0;
        } else if ((token.symbol === '-' || token.symbol === '+') && sawNumber && !(list[i + 1] && list[i + 1].number !== undefined && day.numbers.length < 3)) {
            return NaN;
        } else if (token.symbol === ')' && sawNumber) {
            return NaN;
        }
    }
    if (time.open)
        time.numbers.push(0);
    return compose(day, time, zone, zoneSign, zoneHour, zoneMinute, local);
}

function compose(day, time, zone, zoneSign, zoneHour, zoneMinute, local) {
    const numbers = day.numbers;
    let year = 2001;
    let month;
    let date;
    if (numbers.length === 0)
        return NaN;
    if (day.named < 0) {
        if (numbers.length === 1)
            month = numbers[0], date = 1;
        else if (numbers.length === 2)
            [month, date] = numbers;
        else if (numbers[0] > 31 || numbers[0] < 0)
            [year, month, date] = numbers;
        else
            [month, date, year] = numbers;
        if (numbers.length === 3 && !(numbers[0] > 31))
            year = century(year);
        else if (numbers.length === 3)
            year = century(year);
        if (numbers.length === 1 && numbers[0] > 12)
            return numbers[0] >= 32 && numbers[0] <= 49 ? NaN : numbers[0] > 12 && numbers[0] < 32 ? NaN : yearOnly(numbers[0], time, zone, zoneSign, zoneHour, zoneMinute, local);
        month -= 1;
    } else {
        month = day.named;
        if (numbers.length === 1) {
            date = numbers[0];
        } else {
            [date, year] = numbers;
            if (date > 31)
                [date, year] = [year, date];
            year = century(year);
        }
        if (numbers.length === 1 && (date < 1 || date > 31)) {
            year = century(date);
            date = 1;
        }
    }
    return finish(year, month, date, time, zone, zoneSign, zoneHour, zoneMinute, local);
}

function yearOnly(value, time, zone, zoneSign, zoneHour, zoneMinute, local) {
    return finish(century(value), 0, 1, time, zone, zoneSign, zoneHour, zoneMinute, local);
}

function century(year) {
    return year >= 0 && year <= 49 ? year + 2000 : year >= 50 && year <= 99 ? year + 1900 : year;
}

function finish(year, month, date, time, zone, zoneSign, zoneHour, zoneMinute, local) {
    if (month < 0 || month > 11 || date < 1 || date > 31)
        return NaN;
    let [hour = 0, minute = 0, second = 0] = time.numbers;
    const ms = time.ms || 0;
    if (time.half !== undefined) {
        if (hour < 1 || hour > 12)
            return NaN;
        hour = (hour % 12) + (time.half === 'pm' ? 12 : 0);
    }
    if (hour > 24 || minute > 59 || second > 59 || (hour === 24 && (minute > 0 || second > 0 || ms > 0)))
        return NaN;
    if (zone === undefined)
        return local(year, month, date, hour, minute, second, ms);
    const offset = zoneSign !== 0 ? zoneSign * ((zoneHour || 0) * 60 + (zoneMinute || 0)) : zone * 60;
    return utc(year, month, date, hour, minute, second, ms) - offset * 60000;
}
