// SPDX-License-Identifier: MIT
// JSON: V8's words for what is wrong with a text, well-formed output for lone surrogates, V8's
// description of a cycle.
import { define, natives } from './native.mjs';

/** The engine's own: for texts that we wrote ourselves. */
export const engineParse = JSON.parse;
const engineStringify = JSON.stringify;
const { apply } = Reflect;
// Scripts may take built-ins away; what comes after them still has to work.
const EngineJSON = JSON;
const { isArray } = Array;
const { keys } = Object;

/** V8's message for a text that is no JSON (its JsonParser::LookUpErrorMessageForJsonToken). */
function explain(text) {
    let at = 0;
    const fail = (position, kind) => { throw { position, kind }; };
    const space = () => {
        while (at < text.length && ' \t\n\r'.indexOf(text[at]) >= 0)
            ++at;
    };
    const unexpected = () => fail(at);
    function string() {
        ++at;
        for (;;) {
            if (at >= text.length)
                fail(at, 'Unterminated string in JSON');
            const c = text[at];
            if (c === '"') {
                ++at;
                return;
            }
            if (c < ' ')
                fail(at, 'Bad control character in string literal in JSON');
            if (c !== '\\') {
                ++at;
                continue;
            }
            ++at;
            if (at >= text.length)
                unexpected();
            if (text[at] === 'u') {
                for (let i = 1; i <= 4; ++i) {
                    if (at + i >= text.length)
                        fail(at + i, 'Bad Unicode escape in JSON');
                    if (!/[0-9a-fA-F]/.test(text[at + i]))
                        fail(at + i, 'Bad Unicode escape in JSON');
                }
                at += 5;
            } else if ('"\\/bfnrt'.indexOf(text[at]) >= 0) {
                ++at;
            } else {
                fail(at, 'Bad escaped character in JSON');
            }
        }
    }
    const digit = () => at < text.length && text[at] >= '0' && text[at] <= '9';
    function number() {
        if (text[at] === '-') {
            ++at;
            if (!digit())
                fail(at, 'No number after minus sign in JSON');
        }
        if (text[at] === '0') {
            ++at;
            if (digit())
                fail(at);
        } else {
            while (digit())
                ++at;
        }
        if (text[at] === '.') {
            ++at;
            if (!digit())
                fail(at, 'Unterminated fractional number in JSON');
            while (digit())
                ++at;
        }
        if (text[at] === 'e' || text[at] === 'E') {
            ++at;
            if (text[at] === '+' || text[at] === '-')
                ++at;
            if (!digit())
                fail(at, 'Exponent part is missing a number in JSON');
            while (digit())
                ++at;
        }
    }
    function value() {
        space();
        const c = text[at];
        if (c === '{') {
            ++at;
            space();
            if (text[at] === '}') {
                ++at;
                return;
            }
            for (let first = true; ; first = false) {
                space();
                if (text[at] !== '"')
                    fail(at, first ? "Expected property name or '}' in JSON" : 'Expected double-quoted property name in JSON');
                string();
                space();
                if (text[at] !== ':')
                    fail(at, first ? "Expected ':' after property name in JSON" : undefined);
                ++at;
                value();
                space();
                if (text[at] === ',') {
                    ++at;
                    continue;
                }
                if (text[at] !== '}')
                    fail(at, "Expected ',' or '}' after property value in JSON");
                ++at;
                return;
            }
        }
        if (c === '[') {
            ++at;
            space();
            if (text[at] === ']') {
                ++at;
                return;
            }
            for (;;) {
                value();
                space();
                if (text[at] === ',') {
                    ++at;
                    continue;
                }
                if (text[at] !== ']')
                    fail(at, "Expected ',' or ']' after array element in JSON");
                ++at;
                return;
            }
        }
        if (c === '"')
            return string();
        if (c === '-' || (c >= '0' && c <= '9'))
            return number();
        for (const word of ['true', 'false', 'null']) {
            if (c !== word[0])
                continue;
            for (let i = 0; i < word.length; ++i, ++at) {
                if (text[at] !== word[i])
                    unexpected();
            }
            return;
        }
        unexpected();
    }
    try {
        value();
        space();
        if (at < text.length)
            fail(at, 'Unexpected non-whitespace character after JSON');
        return undefined;
    } catch (problem) {
        if (problem.position === undefined)
            throw problem;
        return words(text, problem.position, problem.kind);
    }
}

function words(text, position, kind) {
    if (position >= text.length)
        return endOf(kind, position);
    if (kind !== undefined)
        return `${kind} at position ${position}`;
    const token = text[position];
    if (token === '"')
        return `Unexpected string in JSON at position ${position}`;
    if ((token >= '0' && token <= '9') || token === '-')
        return `Unexpected number in JSON at position ${position}`;
    const near = 10;
    if (text.length <= 20)
        return `Unexpected token '${token}', "${text}" is not valid JSON`;
    const from = Math.max(0, position - near);
    const to = Math.min(text.length, position + near);
    return `Unexpected token '${token}', ${from > 0 ? '...' : ''}"${text.slice(from, to)}"${to < text.length ? '...' : ''} is not valid JSON`;
}

function endOf(kind, position) {
    return kind === undefined ? 'Unexpected end of JSON input' : `${kind} at position ${position}`;
}

/** V8's account of a cycle; undefined if there is none. */
function describeCycle(root, replacer) {
    const path = [];
    const nameOf = (object) => {
        const constructor = object.constructor;
        return typeof constructor === 'function' && constructor.name ? `object with constructor '${constructor.name}'` : 'object with constructor \'Object\'';
    };
    const keyText = (holder, key) => (Array.isArray(holder) ? `index ${key}` : `property '${key}'`);
    function visit(holder, key, input) {
        let value = input;
        if (typeof value === 'object' && value !== null && typeof value.toJSON === 'function')
            value = value.toJSON(String(key));
        if (typeof replacer === 'function')
            value = replacer.call(holder, String(key), value);
        if (typeof value !== 'object' || value === null)
            return undefined;
        const at = path.findIndex((entry) => entry.object === value);
        if (at >= 0) {
            const cycle = path.slice(at);
            let text = `\n    --> starting at ${nameOf(value)}`;
            const steps = cycle.slice(1).map((entry, i) => `\n    |     ${keyText(cycle[i].object, entry.key)} -> ${nameOf(entry.object)}`);
            if (steps.length > 3)
                steps.splice(2, steps.length - 3, '\n    |     ...');
            text += steps.join('');
            return `${text}\n    --- ${keyText(cycle[cycle.length - 1].object, key)} closes the circle`;
        }
        path.push({ object: value, key });
        const keys = Array.isArray(value) ? Array.from(value.keys()) : Object.keys(value);
        for (const child of keys) {
            const found = visit(value, child, value[child]);
            if (found)
                return found;
        }
        path.pop();
        return undefined;
    }
    return visit({ '': root }, '', root);
}

function escapeLone(text) {
    if (!natives.hasLoneSurrogate(text))
        return text;
    let out = '';
    for (let i = 0; i < text.length; ++i) {
        const unit = text.charCodeAt(i);
        if (unit >= 0xd800 && unit <= 0xdbff && i + 1 < text.length && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            out += text[i] + text[++i];
        } else if (unit >= 0xd800 && unit <= 0xdfff) {
            out += '\\u' + unit.toString(16);
        } else {
            out += text[i];
        }
    }
    return out;
}

const NEGATIVE_ZERO = /-0(?![.\deE])/;

/** The engine reads "-0" as 0, and "-0.0" as what both mean. */
const keepNegativeZero = (source) => source.replace(/"(?:[^"\\]|\\.)*"|-0(?![.\deE])/g, (found) => (found[0] === '"' ? found : '-0.0'));

/** Numbers that are Infinity to V8 and an error to the engine; undefined when the text has none. */
function parseBeyond(source) {
    const mark = ['\u0000hooksmith', '\u0000-hooksmith'];
    const marked = source.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?[eE]\+?\d+|-?\d{309,}/g, (found) => {
        const value = found[0] === '"' ? 0 : Number(found);
        return value === Infinity || value === -Infinity ? `"\\u0000${value < 0 ? '-' : ''}hooksmith"` : found;
    });
    if (marked === source)
        return undefined;
    const infinite = (key, value) => (value === mark[0] ? Infinity : value === mark[1] ? -Infinity : value);
    return { value: revive({ '': engineParse(marked) }, '', infinite) };
}

const SPECIAL = { undefined: true, NaN: true, Infinity: true, '[object Object]': true };

/** InternalizeJSONProperty; the engine's own ignores the reviver's results inside. */
function revive(holder, key, reviver) {
    const value = holder[key];
    if (typeof value === 'object' && value !== null) {
        const keys = Array.isArray(value) ? Array.from(value.keys(), String) : Object.keys(value);
        for (const name of keys) {
            const revived = revive(value, name, reviver);
            if (revived === undefined)
                delete value[name];
            else
                Object.defineProperty(value, name, { value: revived, writable: true, enumerable: true, configurable: true });
        }
    }
    return apply(reviver, holder, [key, value]);
}

/** A list of keys as a replacer function; the engine forgets the list inside nested objects. */
function picker(list) {
    const keys = [];
    for (const item of list) {
        const name = typeof item === 'string' || typeof item === 'number' || item instanceof String || item instanceof Number ? String(item) : undefined;
        if (name !== undefined && keys.indexOf(name) < 0)
            keys.push(name);
    }
    return (key, value) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof String || value instanceof Number
            || value instanceof Boolean)
            return value;
        const picked = {};
        for (const name of keys) {
            if (value[name] !== undefined)
                Object.defineProperty(picked, name, { value: value[name], writable: true, enumerable: true, configurable: true });
        }
        return picked;
    };
}

let proxies = false;

/** The engine's JSON.stringify looks past proxies: once a script makes one, this one is used. */
export function proxiesExist() {
    proxies = true;
}

const escaped = (text) => apply(engineStringify, EngineJSON, [text]);

/** For values of our own making, which hold no proxies. */
export const plainStringify = (value) => {
    const text = apply(engineStringify, EngineJSON, [value]);
    return typeof text === 'string' ? escapeLone(text) : text;
};

function serialize(value, replacer, space) {
    const gap = typeof space === 'number' || space instanceof Number ? ' '.repeat(Math.max(0, Math.min(10, Math.trunc(Number(space)) || 0)))
        : typeof space === 'string' || space instanceof String ? String(space).slice(0, 10) : '';
    const fn = typeof replacer === 'function' ? replacer : undefined;
    const list = isArray(replacer) ? Array.from(new Set(Array.from(replacer, (item) => (typeof item === 'string' || typeof item === 'number' || item instanceof String || item instanceof Number ? String(item) : undefined)))).filter((name) => name !== undefined) : undefined;
    const path = []; // No methods of it are used: scripts may have replaced them
    let depth = 0;
    const write = (holder, key, indent) => {
        let item = holder[key];
        if (((typeof item === 'object' && item !== null) || typeof item === 'function') && typeof item.toJSON === 'function')
            item = item.toJSON(key);
        if (fn)
            item = apply(fn, holder, [key, item]);
        if (item instanceof Number)
            item = Number(item);
        else if (item instanceof String)
            item = String(item);
        else if (item instanceof Boolean)
            item = item.valueOf();
        if (typeof item === 'string')
            return escapeLone(escaped(item));
        if (typeof item === 'number')
            return Number.isFinite(item) ? String(item) : 'null';
        if (item === null || typeof item === 'boolean')
            return String(item);
        if (typeof item !== 'object')
            return undefined;
        for (let i = 0; i < depth; ++i) {
            if (path[i] === item)
                throw new TypeError(`Converting circular structure to JSON${describeCycle(value, replacer) || ''}`);
        }
        path[depth++] = item;
        const inner = indent + gap;
        const between = gap === '' ? ',' : `,\n${inner}`;
        let parts = '';
        const listed = isArray(item);
        if (listed) {
            for (let i = 0; i < item.length; ++i)
                parts += (i > 0 ? between : '') + (write(item, String(i), inner) || 'null');
        } else {
            const names = list || keys(item);
            for (let i = 0; i < names.length; ++i) {
                const text = write(item, names[i], inner);
                if (text !== undefined)
                    parts += `${parts === '' ? '' : between}${escapeLone(escaped(names[i]))}:${gap === '' ? '' : ' '}${text}`;
            }
        }
        --depth;
        const open = listed ? '[' : '{';
        const close = listed ? ']' : '}';
        return parts === '' || gap === '' ? open + parts + close : `${open}\n${inner}${parts}\n${indent}${close}`;
    };
    return write({ '': value }, '', '');
}

define(JSON, {
    parse(text, reviver) {
        const source = `${text}`;
        let value;
        try {
            value = engineParse(source.indexOf('-0') >= 0 && NEGATIVE_ZERO.test(source) ? keepNegativeZero(source) : source);
        } catch (e) {
            const problem = SPECIAL[source] ? `"${source}" is not valid JSON` : explain(source);
            const beyond = problem === undefined ? parseBeyond(source) : undefined;
            if (!beyond)
                throw new SyntaxError(problem === undefined ? "Hooksmith's engine cannot read JSON nested this deeply" : problem);
            value = beyond.value;
        }
        // The engine takes ".5" and "1.".
        if (natives.hasLaxNumber(source)) {
            const problem = explain(source);
            if (problem !== undefined)
                throw new SyntaxError(problem);
        }
        return typeof reviver === 'function' ? revive({ '': value }, '', reviver) : value;
    },
    stringify(value, replacer, space) {
        if (proxies)
            return serialize(value, replacer, space);
        let text;
        try {
            text = apply(engineStringify, EngineJSON, [value, isArray(replacer) ? picker(replacer) : replacer, space]);
        } catch (e) {
            if (!e || e.message !== 'Cannot convert circular structure to JSON')
                throw e;
            throw new TypeError(`Converting circular structure to JSON${describeCycle(value, replacer) || ''}`);
        }
        return typeof text === 'string' ? escapeLone(text) : text;
    },
}, { parse: 2, stringify: 3 });
