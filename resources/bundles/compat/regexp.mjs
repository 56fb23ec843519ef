// SPDX-License-Identifier: MIT
// RegExp.prototype.source: QJSEngine puts a backslash before every slash, also before one that is
// already escaped or stands in a class, and libraries that rebuild patterns from it break.
import { define } from './native.mjs';

const P = RegExp.prototype;
const engineSource = Object.getOwnPropertyDescriptor(P, 'source').get;
const { apply } = Reflect;

/** What the engine was given: each slash of its getter's text has exactly one backslash too many. */
function rawSource(text) {
    return text.indexOf('/') < 0 ? text : text.split('\\/').join('/');
}

const NEWLINES = { '\n': '\\n', '\r': '\\r', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** EscapeRegExpPattern as V8 has it: slashes outside classes and line ends. */
export function escapeSource(raw) {
    if (raw === '')
        return '(?:)';
    let out = '';
    let inClass = false;
    for (let i = 0; i < raw.length; ++i) {
        const c = raw[i];
        if (c === '\\') {
            const next = raw[++i];
            if (next === undefined)
                out += c;
            else
                out += NEWLINES[next] || c + next;
            continue;
        }
        if (c === '[')
            inClass = true;
        else if (c === ']')
            inClass = false;
        out += c === '/' && !inClass ? '\\/' : NEWLINES[c] || c;
    }
    return out;
}

define(P, {
    get source() {
        if (this === P)
            return '(?:)';
        return escapeSource(rawSource(apply(engineSource, this, [])));
    },
    toString() {
        if (this === null || (typeof this !== 'object' && typeof this !== 'function'))
            throw new TypeError(`Method RegExp.prototype.toString called on incompatible receiver ${String(this)}`);
        return `/${this.source}/${this.flags}`;
    },
});
