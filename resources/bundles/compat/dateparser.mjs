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

/** What V8's parser for texts of old makes of it: numbers, words and signs from left to right. */
function lenient(text, local) {
    const list = tokens(text);
    const day = { numbers: [], named: -1 };
    const time = { numbers: [], half: undefined, ended: false };
    const zone = { sign: 0, hour: undefined, minute: undefined };
    let sawNumber = false;
    let i = 0;
    const at = (k) => list[k] || { end: true };
    const skip = (symbol) => at(i + 1).symbol === symbol && ++i > 0;
    /** A number may go on with the time that has begun. */
    const goesOn = (n) => !time.ended && time.numbers.length > 0 && time.numbers.length < 3 && n >= 0 && n < 60;
    const number = ({ number: n }) => {
        if (skip(':')) {
            if (skip(':')) {
                if (time.numbers.length > 0)
                    return false;
                time.numbers.push(n, 0);
                return true;
            }
            if (time.ended || time.numbers.length > 3)
                return false;
            time.numbers.push(n);
            skip('.');
            return true;
        }
        if (skip('.') && goesOn(n)) {
            time.numbers.push(n);
            const fraction = at(++i);
            if (fraction.number === undefined)
                return false;
            time.numbers.push(Math.trunc(Number('0.' + fraction.digits) * 1000 + 1e-9));
            return (time.ended = true);
        }
        if (zone.hour !== undefined && zone.minute === undefined) {
            zone.minute = n;
            return true;
        }
        if (goesOn(n)) {
            time.numbers.push(n);
            time.ended = true;
            const after = at(i + 1);
            return Boolean(after.end || after.space || after.word === 'z' || after.symbol === '+' || after.symbol === '-');
        }
        day.numbers.push(n);
        skip('-');
        return day.numbers.length <= 3;
    };
    const word = (token) => {
        const month = token.length >= 3 ? MONTHS.indexOf(token.word.slice(0, 3)) : -1;
        if ((token.word === 'am' || token.word === 'pm') && time.numbers.length > 0) {
            time.half = token.word;
        } else if (month >= 0) {
            day.named = month;
            skip('-');
        } else if (ZONES[token.word] !== undefined && sawNumber) {
            zone.sign = ZONES[token.word] < 0 ? -1 : 1;
            zone.hour = Math.abs(ZONES[token.word]);
            zone.minute = 0;
        } else {
            // An unknown word is fine before the first number only (the name of a day), and not next to it.
            return !sawNumber && at(i + 1).number === undefined;
        }
        return true;
    };
    const offset = (symbol) => {
        zone.sign = symbol === '-' ? -1 : 1;
        const given = at(i + 1).number === undefined ? { number: 0, length: 0 } : at(++i);
        sawNumber = true;
        zone.minute = undefined;
        zone.hour = given.number;
        if (at(i + 1).symbol === ':')
            return true;
        if (given.length > 2) {
            zone.hour = Math.trunc(given.number / 100);
            zone.minute = given.number % 100;
        } else {
            zone.minute = 0;
        }
        return given.length > 0 && given.length <= 4;
    };
    for (; i < list.length; ++i) {
        const token = list[i];
        const { symbol } = token;
        const isSign = symbol === '+' || symbol === '-';
        let fine = true;
        if (token.number !== undefined) {
            sawNumber = true;
            fine = number(token);
        } else if (token.word !== undefined) {
            fine = word(token);
        } else if (isSign && (time.numbers.length > 0 || (zone.hour === 0 && zone.minute === 0))) {
            fine = offset(symbol);
        } else if ((isSign || symbol === ')') && sawNumber) {
            return NaN;
        }
        if (!fine)
            return NaN;
    }
    return compose(day, time, zone, local);
}

function compose(day, time, zone, local) {
    if (day.numbers.length === 0)
        return NaN;
    const [first, second = 1, third = 1] = day.numbers;
    const isDay = first >= 1 && first <= 31;
    let year;
    let month = day.named;
    let date;
    if (month >= 0)
        [date, year] = isDay ? [first, second] : [second, first];
    else
        [year, month, date] = isDay ? [third, first - 1, second] : [first, second - 1, third];
    return finish(century(year), month, date, time, zone, local);
}

function century(year) {
    return year >= 0 && year <= 49 ? year + 2000 : year >= 50 && year <= 99 ? year + 1900 : year;
}

function finish(year, month, date, time, zone, local) {
    if (month < 0 || month > 11 || date < 1 || date > 31)
        return NaN;
    const [hours = 0, minute = 0, second = 0, ms = 0] = time.numbers;
    if (time.half !== undefined && hours > 12)
        return NaN;
    const hour = time.half === undefined ? hours : (hours % 12) + (time.half === 'pm' ? 12 : 0);
    if (hour > 24 || minute > 59 || second > 59 || ms > 999 || (hour === 24 && (minute > 0 || second > 0 || ms > 0)))
        return NaN;
    if (zone.hour === undefined)
        return local(year, month, date, hour, minute, second, ms);
    return utc(year, month, date, hour, minute, second, ms) - zone.sign * (zone.hour * 60 + (zone.minute || 0)) * 60000;
}
