// SPDX-License-Identifier: MIT
// Date.parse: first ECMAScript's own format, then what V8's lenient parser makes of other texts
// (RFC 2822, "Jan 2 2020 10:11 PM GMT+2", "1/2/2020", comments in parentheses ...).
// V8 goes on from where its strict reading gave up, with what that has found so far.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES = { utc: 0, ut: 0, z: 0, gmt: 0, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 };
const SPACE = /[\s\ufeff]/;
const END = { end: true };

const within = (n, low, high) => n >= low && n <= high;
const isSign = (token) => token.symbol === '+' || token.symbol === '-';
const isFixed = (token, length, low, high) => token.length === length && within(token.number, low, high);

/** Numbers keep nine digits; words are all that is not below "A". */
function tokens(text) {
    const list = [];
    for (let at = 0; at < text.length;) {
        const c = text[at];
        const start = at;
        if (within(c, '0', '9')) {
            while (at < text.length && within(text[at], '0', '9'))
                ++at;
            const digits = text.slice(start, at);
            list.push({ number: Number(digits.replace(/^0+/, '').slice(0, 9)), length: at - start, digits });
        } else if (c >= 'A' && !SPACE.test(c)) {
            while (at < text.length && text[at] >= 'A' && !SPACE.test(text[at]))
                ++at;
            list.push(wordToken(text.slice(start, at).toLowerCase()));
        } else if (c === '(') {
            let depth = 0;
            do {
                depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
                ++at;
            } while (depth > 0 && at < text.length);
            list.push({});
        } else {
            list.push(SPACE.test(c) ? { space: true } : ':-+.)'.includes(c) ? { symbol: c } : {});
            ++at;
        }
    }
    return list;
}

function wordToken(word) {
    const month = word.length >= 3 ? MONTHS.indexOf(word.slice(0, 3)) : -1;
    if (month >= 0)
        return { word, month: month + 1 };
    return { word, zone: Object.prototype.hasOwnProperty.call(ZONES, word) ? ZONES[word] : undefined };
}

const millisecondsOf = (token) => Number(token.digits.slice(0, 3).padEnd(3, '0'));

class Reader {
    constructor(text) {
        this.list = tokens(text);
        this.at = 0;
        this.day = [];
        this.month = 0; // A named one
        this.time = [];
        this.half = undefined; // 0 or 12: "AM" or "PM"
        this.sign = 0; // Of the zone; 0: there is none
        this.zoneHour = undefined;
        this.zoneMinute = undefined;
        this.iso = false;
        this.broken = false;
        this.pending = undefined; // A token to go over before the next
    }

    peek() {
        return this.list[this.at] || END;
    }

    next() {
        return this.list[this.at++] || END;
    }

    skip(symbol) {
        if (this.peek().symbol !== symbol)
            return false;
        ++this.at;
        return true;
    }

    setZone(hours) {
        this.sign = hours < 0 ? -1 : 1;
        this.zoneHour = Math.abs(hours);
        this.zoneMinute = 0;
    }

    addTime(n) {
        return this.time.length < 4 && this.time.push(n) > 0;
    }

    endTime(n) {
        this.addTime(n);
        while (this.time.length < 4)
            this.time.push(0);
    }

    expectsTime(n) {
        const have = this.time.length;
        return within(have, 1, 3) && within(n, 0, have === 3 ? 999 : 59);
    }

    /** True when the whole text is in ECMAScript's format; else the lenient parser goes on. */
    strict() {
        if (isSign(this.peek())) {
            if (!this.list[1] || this.list[1].length !== 6 || this.list[1].number === undefined)
                return false;
            const sign = this.peek().symbol === '-' ? -1 : 1;
            if (sign < 0 && this.list[1].number === 0) {
                // The sign is gone over once more, behind the number.
                this.at = 2;
                this.pending = this.list[0];
                return false;
            }
            this.at = 2;
            this.day.push(sign * this.list[1].number);
        } else if (isFixed(this.peek(), 4, 0, 9999)) {
            this.day.push(this.next().number);
        } else {
            return false;
        }
        for (const last of [12, 31]) {
            if (!this.skip('-'))
                break;
            if (!isFixed(this.peek(), 2, 1, last))
                return false;
            this.day.push(this.next().number);
        }
        if (this.peek().word === 't') {
            ++this.at;
            // What has a "T" is read strictly to its end.
            this.broken = !this.strictTime() || !this.strictZone() || !this.peek().end;
        }
        if (this.broken || !this.peek().end)
            return false;
        if (this.sign === 0 && this.time.length === 0)
            this.setZone(0);
        this.iso = true;
        return true;
    }

    strictTime() {
        const part = (high) => {
            const full = this.time[0] === 24;
            if (!isFixed(this.peek(), 2, 0, full ? 0 : high))
                return false;
            return this.addTime(this.next().number);
        };
        if (!part(24) || !this.skip(':') || !part(59))
            return false;
        if (!this.skip(':'))
            return true;
        if (!part(59))
            return false;
        if (this.skip('.')) {
            const token = this.peek();
            if (token.number === undefined || (this.time[0] === 24 && token.number > 0))
                return false;
            this.addTime(millisecondsOf(this.next()));
        }
        return true;
    }

    strictZone() {
        if (this.peek().word === 'z') {
            ++this.at;
            this.setZone(0);
        } else if (isSign(this.peek())) {
            this.sign = this.next().symbol === '-' ? -1 : 1;
            const token = this.peek();
            if (isFixed(token, 4, 0, 2359) && token.number % 100 < 60) {
                ++this.at;
                this.zoneHour = Math.trunc(token.number / 100);
                this.zoneMinute = token.number % 100;
                return true;
            }
            if (!isFixed(token, 2, 0, 23))
                return false;
            this.zoneHour = this.next().number;
            if (!this.skip(':') || !isFixed(this.peek(), 2, 0, 59))
                return false;
            this.zoneMinute = this.next().number;
        }
        return true;
    }

    lenient() {
        if (this.broken)
            return false;
        let sawNumber = this.day.length > 0;
        for (let token = this.pending || this.next(); !token.end; token = this.next()) {
            if (token.number !== undefined) {
                sawNumber = true;
                if (!this.number(token))
                    return false;
            } else if (token.word !== undefined) {
                if ((token.word === 'am' || token.word === 'pm') && this.time.length > 0) {
                    this.half = token.word === 'pm' ? 12 : 0;
                } else if (token.month !== undefined) {
                    this.month = token.month;
                    this.skip('-');
                } else if (token.zone !== undefined && sawNumber) {
                    this.setZone(token.zone);
                } else if (sawNumber || this.peek().number !== undefined) {
                    // An unknown word is fine before the first number only (the name of a day),
                    // and not next to it.
                    return false;
                }
            } else if (isSign(token) && (this.time.length > 0 || (this.zoneHour === 0 && this.zoneMinute === 0))) {
                sawNumber = true;
                if (!this.offset(token))
                    return false;
            } else if ((isSign(token) || token.symbol === ')') && sawNumber) {
                return false;
            }
        }
        return true;
    }

    number(token) {
        const n = token.number;
        if (this.skip(':')) {
            if (this.skip(':')) {
                if (this.time.length > 0)
                    return false;
                this.time.push(n, 0);
                return true;
            }
            if (!this.addTime(n))
                return false;
            this.skip('.');
        } else if (this.skip('.') && this.expectsTime(n)) {
            this.addTime(n);
            if (this.peek().number === undefined)
                return false;
            this.endTime(millisecondsOf(this.next()));
        } else if (this.zoneHour !== undefined && this.zoneMinute === undefined && within(n, 0, 59)) {
            this.zoneMinute = n;
        } else if (this.expectsTime(n)) {
            this.endTime(n);
            const behind = this.peek();
            return behind.end || behind.space || behind.word === 'z' || isSign(behind);
        } else {
            if (this.day.length === 3)
                return false;
            this.day.push(n);
            this.skip('-');
        }
        return true;
    }

    offset(sign) {
        this.sign = sign.symbol === '-' ? -1 : 1;
        const token = this.peek().number === undefined ? { number: 0, length: 0 } : this.next();
        if (this.peek().symbol === ':') {
            this.zoneHour = token.number;
            this.zoneMinute = undefined;
        } else if (within(token.length, 1, 2)) {
            this.zoneHour = token.number;
            this.zoneMinute = 0;
        } else if (within(token.length, 3, 4)) {
            this.zoneHour = Math.trunc(token.number / 100);
            this.zoneMinute = token.number % 100;
        } else {
            return false;
        }
        return true;
    }

    value(local) {
        if (this.day.length === 0)
            return NaN;
        const [a, b = 1, c = 1] = this.day;
        const first = this.iso || !within(a, 1, 31);
        let [year, month, date] = first ? [a, b, c] : [c, a, b]; // What is missing is 1.
        if (this.month > 0)
            [year, month, date] = first ? [a, this.month, b] : [b, this.month, a];
        if (!this.iso && within(year, 0, 99))
            year += year < 50 ? 2000 : 1900;
        let [hour = 0, minute = 0, second = 0, ms = 0] = this.time;
        if (this.half !== undefined) {
            if (hour > 12)
                return NaN;
            hour = (hour % 12) + this.half;
        }
        const midnight = hour === 24 && minute === 0 && second === 0 && ms === 0;
        if (!within(month, 1, 12) || !within(date, 1, 31) || (hour > 23 && !midnight) || minute > 59 || second > 59 || ms > 999)
            return NaN;
        if (this.sign === 0)
            return local(year, month - 1, date, hour, minute, second, ms);
        // (In V8 an unsigned number of 32 bits.)
        const offset = ((this.zoneHour || 0) * 3600 + (this.zoneMinute || 0) * 60) >>> 0;
        if (offset > 0x7fffffff)
            return NaN;
        return utc(year, month - 1, date, hour, minute, second, ms) - this.sign * offset * 1000;
    }
}

function utc(year, month, day, hour, minute, second, ms) {
    const date = new Date(0);
    date.setUTCFullYear(year, month, day);
    date.setUTCHours(hour, minute, second, ms);
    return date.getTime();
}

/** `local(y, m, d, h, mi, s, ms)` makes a time value from local parts. */
export function parseDate(text, local) {
    const reader = new Reader(text);
    return reader.strict() || reader.lenient() ? reader.value(local) : NaN;
}
