// SPDX-License-Identifier: MIT
// Regular expressions. QJSEngine's own engine stays in charge of what it does right (ES2016 patterns,
// also literals). Patterns beyond it (look-behind, named groups, \p{}, flags s, u and d) run in
// regexpprogram.cpp; such an object is a real RegExp whose hidden `program` says so. Patterns that V8
// refuses are refused in V8's words.
import { printed, textOf } from './values.mjs';
import { define, defineValue, global, markNative, natives, setLength } from './native.mjs';
import { hiddenSymbol } from './weak.mjs';

// Scripts may take String away; patterns still have to work, ours among them.
const String = global.String;
// core-js has replaced the one that the bundle was given; only the new one knows matchAll.
const { Symbol } = global;
const EngineRegExp = RegExp;
const P = EngineRegExp.prototype;
const { apply, construct } = Reflect;
const engineGetter = (name) => Object.getOwnPropertyDescriptor(P, name).get;
const engineSource = engineGetter('source');
const engineGlobal = engineGetter('global');
const engineIgnoreCase = engineGetter('ignoreCase');
const engineMultiline = engineGetter('multiline');
const engineUnicode = engineGetter('unicode');
const engineSticky = engineGetter('sticky');
const engineExec = P.exec;
const engineTest = P.test;
const engineCompile = P.compile;
const S = String.prototype;
const stringSplit = S.split;

/** Hidden property of the objects that regexpprogram.cpp runs: {source, flags, names}. */
const PROGRAM = hiddenSymbol('program');

export const isObject = (v) => (typeof v === 'object' && v !== null) || typeof v === 'function';
const programOf = (v) => (isObject(v) ? v[PROGRAM] : undefined);

/** What the engine was given: each slash of its getter's text has exactly one backslash too many. */
function rawSource(text) {
    return text.indexOf('/') < 0 ? text : apply(stringSplit, text, ['\\/']).join('/');
}

const NEWLINES = { '\n': '\\n', '\r': '\\r', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** EscapeRegExpPattern as V8 has it: slashes outside classes and line ends. */
function escapeSource(raw) {
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
                out += NEWLINES[next] ? NEWLINES[next] : c + next;
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

const noRegExp = (name) => new TypeError(`RegExp.prototype.${name} getter called on non-RegExp object`);

/** `shown`: what V8 says of it. */
function mustBeObject(value, method, shown = value) {
    if (!isObject(value))
        throw new TypeError(`Method RegExp.prototype.${method} called on incompatible receiver ${printed(shown)}`);
}

export function isRegExp(value) {
    if (!isObject(value))
        return false;
    const matcher = value[Symbol.match];
    return matcher !== undefined ? !!matcher : isEngineRegExp(value);
}

function isEngineRegExp(value) {
    if (!isObject(value) || value === P)
        return false;
    try {
        apply(engineSource, value, []);
        return true;
    } catch (e) {
        return false;
    }
}

function checkFlags(flags) {
    let seen = '';
    for (const flag of flags) {
        if ('dgimsuyv'.indexOf(flag) < 0 || seen.indexOf(flag) >= 0)
            throw new SyntaxError(`Invalid flags supplied to RegExp constructor '${flags}'`);
        seen += flag;
    }
    if (seen.indexOf('v') >= 0) {
        if (seen.indexOf('u') >= 0)
            throw new SyntaxError(`Invalid flags supplied to RegExp constructor '${flags}'`);
        throw new SyntaxError("Hooksmith's engine cannot run regular expressions with the flag v");
    }
}

/** Makes the object; `newTarget` decides about the prototype. */
function create(source, flags, newTarget) {
    checkFlags(flags);
    const info = natives.regExpInfo(source, flags);
    if (info.error !== undefined)
        throw new SyntaxError(`Invalid regular expression: /${source}/${flags}: ${info.error}`);
    const beyond = info.native || flags.indexOf('s') >= 0 || flags.indexOf('d') >= 0 || flags.indexOf('u') >= 0;
    if (!beyond) {
        try {
            return construct(EngineRegExp, [source, flags], newTarget);
        } catch (e) {
            // V8 takes more than the engine does ("x{99999999999}").
        }
    }
    let engineFlags = '';
    for (const flag of flags) {
        if ('gimuy'.indexOf(flag) >= 0)
            engineFlags += flag;
    }
    const object = construct(EngineRegExp, ['(?:)', engineFlags], newTarget);
    setProgram(object, source, flags, info.names);
    return object;
}

function setProgram(object, source, flags, names) {
    let ordered = '';
    for (const flag of 'dgimsuy') {
        if (flags.indexOf(flag) >= 0)
            ordered += flag;
    }
    Object.defineProperty(object, PROGRAM, { value: { source, flags: ordered, names }, configurable: true });
}

export function RegExpConstructor(pattern, flags) {
    const patternIsRegExp = isRegExp(pattern);
    let newTarget = new.target;
    if (newTarget === undefined) {
        newTarget = RegExpConstructor;
        if (patternIsRegExp && flags === undefined && pattern.constructor === newTarget)
            return pattern;
    }
    let source;
    let flagText;
    const program = programOf(pattern);
    if (program) {
        source = program.source;
        flagText = flags === undefined ? program.flags : textOf(flags);
    } else if (isEngineRegExp(pattern)) {
        source = rawSource(apply(engineSource, pattern, []));
        flagText = flags === undefined ? flagsOf(pattern) : textOf(flags);
    } else if (patternIsRegExp) {
        source = textOf(pattern.source);
        flagText = flags === undefined ? textOf(pattern.flags) : textOf(flags);
    } else {
        source = pattern === undefined ? '' : textOf(pattern);
        flagText = flags === undefined ? '' : textOf(flags);
    }
    return create(source, flagText, newTarget);
}

function flagsOf(regExp) {
    const program = regExp[PROGRAM];
    if (program)
        return program.flags;
    return (apply(engineGlobal, regExp, []) ? 'g' : '') + (apply(engineIgnoreCase, regExp, []) ? 'i' : '')
        + (apply(engineMultiline, regExp, []) ? 'm' : '') + (apply(engineUnicode, regExp, []) ? 'u' : '')
        + (apply(engineSticky, regExp, []) ? 'y' : '');
}

function toLength(value) {
    const n = Math.trunc(Number(value));
    return n > 0 ? Math.min(n, Number.MAX_SAFE_INTEGER) : 0;
}

/** RegExpBuiltinExec for objects with a program; `input` is a string. */
function execProgram(regExp, program, input) {
    const moving = program.flags.indexOf('g') >= 0 || program.flags.indexOf('y') >= 0;
    const lastIndex = toLength(regExp.lastIndex);
    const from = moving ? lastIndex : 0;
    const ends = from > input.length ? null : natives.regExpExec(program.source, program.flags, input, from);
    if (ends === undefined)
        throw new RangeError('Maximum call stack size exceeded');
    if (ends === null) {
        if (moving)
            regExp.lastIndex = 0;
        return null;
    }
    if (moving)
        regExp.lastIndex = ends[1];
    const result = [];
    const indices = program.flags.indexOf('d') >= 0 ? [] : null;
    for (let i = 0; i < ends.length; i += 2) {
        const took = ends[i] >= 0 && ends[i + 1] >= 0;
        result.push(took ? input.substring(ends[i], ends[i + 1]) : undefined);
        if (indices)
            indices.push(took ? [ends[i], ends[i + 1]] : undefined);
    }
    result.index = ends[0];
    result.input = input;
    result.groups = groupsOf(program, result);
    if (indices) {
        indices.groups = groupsOf(program, indices);
        result.indices = indices;
    }
    return result;
}

function groupsOf(program, values) {
    if (program.names.length === 0)
        return undefined;
    const groups = Object.create(null);
    for (const [name, number] of program.names)
        groups[name] = values[number];
    return groups;
}

/** RegExpExec: the object's own exec, if it was replaced, else the built-in. */
function regExpExec(regExp, input) {
    const exec = regExp.exec;
    if (typeof exec === 'function' && exec !== builtinExec) {
        const result = apply(exec, regExp, [input]);
        if (result !== null && !isObject(result))
            throw new TypeError('RegExp exec method returned something other than an Object or null');
        return result;
    }
    const program = regExp[PROGRAM];
    return program ? execProgram(regExp, program, input) : engineMatchOf(regExp, input);
}

function engineMatchOf(regExp, input) {
    const result = apply(engineExec, regExp, [input]);
    if (result !== null)
        result.groups = undefined;
    return result;
}

function advance(input, index, unicode) {
    if (!unicode || index + 1 >= input.length)
        return index + 1;
    const first = input.charCodeAt(index);
    if (first < 0xd800 || first > 0xdbff)
        return index + 1;
    const second = input.charCodeAt(index + 1);
    return second >= 0xdc00 && second <= 0xdfff ? index + 2 : index + 1;
}

/** GetSubstitution (ECMAScript 2023, 22.1.3.19.1). */
export function substitute(matched, input, position, captures, groups, template) {
    if (template.indexOf('$') < 0)
        return template;
    let out = '';
    for (let i = 0; i < template.length; ++i) {
        const c = template[i];
        if (c !== '$' || i + 1 >= template.length) {
            out += c;
            continue;
        }
        const next = template[i + 1];
        if (next === '$') {
            out += '$';
            ++i;
        } else if (next === '&') {
            out += matched;
            ++i;
        } else if (next === '`') {
            out += input.substring(0, position);
            ++i;
        } else if (next === "'") {
            out += input.substring(position + matched.length);
            ++i;
        } else if (next >= '0' && next <= '9') {
            const second = template[i + 2];
            let number = Number(next);
            let length = 1;
            if (second >= '0' && second <= '9' && number * 10 + Number(second) <= captures.length) {
                number = number * 10 + Number(second);
                length = 2;
            }
            if (number >= 1 && number <= captures.length) {
                out += captures[number - 1] === undefined ? '' : captures[number - 1];
                i += length;
            } else {
                out += c;
            }
        } else if (next === '<' && groups !== undefined) {
            const close = template.indexOf('>', i + 2);
            if (close < 0) {
                out += c;
            } else {
                const value = groups[template.substring(i + 2, close)];
                out += value === undefined ? '' : textOf(value);
                i = close;
            }
        } else {
            out += c;
        }
    }
    return out;
}

define(P, {
    exec(string) {
        const program = programOf(this);
        if (program)
            return execProgram(this, program, textOf(string));
        if (!isEngineRegExp(this))
            throw new TypeError(`Method RegExp.prototype.exec called on incompatible receiver ${printed(this)}`);
        return engineMatchOf(this, textOf(string));
    },
    test(string) {
        mustBeObject(this, 'test', 'undefined');
        if (programOf(this) || this.exec !== builtinExec)
            return regExpExec(this, textOf(string)) !== null;
        return apply(engineTest, this, [string]);
    },
    toString() {
        mustBeObject(this, 'toString');
        return `/${this.source}/${this.flags}`;
    },
    compile(pattern, flags) {
        mustBeObject(this, 'compile');
        const other = new RegExpConstructor(pattern, flags);
        const program = programOf(other);
        delete this[PROGRAM];
        if (program) {
            apply(engineCompile, this, ['(?:)', engineFlagsOf(program.flags)]);
            setProgram(this, program.source, program.flags, program.names);
        } else {
            apply(engineCompile, this, [rawSource(apply(engineSource, other, [])), flagsOf(other)]);
        }
        this.lastIndex = 0;
        return this;
    },
    get source() {
        if (this === P)
            return '(?:)';
        const program = programOf(this);
        if (program)
            return escapeSource(program.source);
        if (!isEngineRegExp(this))
            throw noRegExp('source');
        return escapeSource(rawSource(apply(engineSource, this, [])));
    },
    get flags() {
        if (!isObject(this))
            throw new TypeError(`RegExp.prototype.flags getter called on non-object ${String(this)}`);
        return (this.hasIndices ? 'd' : '') + (this.global ? 'g' : '') + (this.ignoreCase ? 'i' : '') + (this.multiline ? 'm' : '')
            + (this.dotAll ? 's' : '') + (this.unicode ? 'u' : '') + (this.unicodeSets ? 'v' : '') + (this.sticky ? 'y' : '');
    },
    get dotAll() {
        return flagValue(this, 's', 'dotAll');
    },
    get hasIndices() {
        return flagValue(this, 'd', 'hasIndices');
    },
    get unicodeSets() {
        return flagValue(this, 'v', 'unicodeSets');
    },
    get global() {
        return flagValue(this, 'g', 'global');
    },
    get ignoreCase() {
        return flagValue(this, 'i', 'ignoreCase');
    },
    get multiline() {
        return flagValue(this, 'm', 'multiline');
    },
    get unicode() {
        return flagValue(this, 'u', 'unicode');
    },
    get sticky() {
        return flagValue(this, 'y', 'sticky');
    },
    [Symbol.match](string) {
        const input = textOf(string);
        const flags = textOf(this.flags);
        if (flags.indexOf('g') < 0)
            return regExpExec(this, input);
        const unicode = flags.indexOf('u') >= 0;
        this.lastIndex = 0;
        const found = [];
        for (let match = regExpExec(this, input); match !== null; match = regExpExec(this, input)) {
            const text = textOf(match[0]);
            found.push(text);
            if (text === '')
                this.lastIndex = advance(input, toLength(this.lastIndex), unicode);
        }
        return found.length === 0 ? null : found;
    },
    [Symbol.matchAll](string) {
        mustBeObject(this, '@@matchAll');
        const input = textOf(string);
        const Species = speciesOf(this);
        const flags = textOf(this.flags);
        const matcher = new Species(this, flags);
        matcher.lastIndex = toLength(this.lastIndex);
        return makeMatchIterator(matcher, input, flags.indexOf('g') >= 0, flags.indexOf('u') >= 0);
    },
    [Symbol.replace](string, replacement) {
        mustBeObject(this, '@@replace', 'undefined');
        const input = textOf(string);
        const flags = textOf(this.flags);
        const functional = typeof replacement === 'function';
        const template = functional ? '' : textOf(replacement);
        const all = flags.indexOf('g') >= 0;
        const unicode = flags.indexOf('u') >= 0;
        if (all)
            this.lastIndex = 0;
        const matches = [];
        for (let match = regExpExec(this, input); match !== null; match = regExpExec(this, input)) {
            matches.push(match);
            if (!all)
                break;
            if (textOf(match[0]) === '')
                this.lastIndex = advance(input, toLength(this.lastIndex), unicode);
        }
        let out = '';
        let next = 0;
        for (const match of matches) {
            const matched = textOf(match[0]);
            const position = Math.max(Math.min(Math.trunc(Number(match.index)) || 0, input.length), 0);
            const captures = [];
            for (let i = 1; i < match.length; ++i)
                captures.push(match[i] === undefined ? undefined : textOf(match[i]));
            const groups = match.groups;
            let text;
            if (functional) {
                const args = [matched].concat(captures, [position, input]);
                if (groups !== undefined)
                    args.push(groups);
                text = textOf(apply(replacement, undefined, args));
            } else {
                text = substitute(matched, input, position, captures, groups, template);
            }
            if (position >= next) {
                out += input.substring(next, position) + text;
                next = position + matched.length;
            }
        }
        return out + input.substring(next);
    },
    [Symbol.search](string) {
        mustBeObject(this, '@@search');
        const input = textOf(string);
        const previous = this.lastIndex;
        if (previous !== 0)
            this.lastIndex = 0;
        const match = regExpExec(this, input);
        if (this.lastIndex !== previous)
            this.lastIndex = previous;
        return match === null ? -1 : match.index;
    },
    [Symbol.split](string, limit) {
        mustBeObject(this, '@@split');
        const input = textOf(string);
        const Species = speciesOf(this);
        const flags = textOf(this.flags);
        const unicode = flags.indexOf('u') >= 0;
        const splitter = new Species(this, flags.indexOf('y') >= 0 ? flags : flags + 'y');
        const parts = [];
        const max = limit === undefined ? 4294967295 : limit >>> 0;
        if (max === 0)
            return parts;
        if (input.length === 0)
            return regExpExec(splitter, input) === null ? [input] : parts;
        let start = 0;
        for (let at = 0; at < input.length;) {
            splitter.lastIndex = at;
            const match = regExpExec(splitter, input);
            const end = match === null ? 0 : Math.min(toLength(splitter.lastIndex), input.length);
            if (match === null || end === start) {
                at = advance(input, at, unicode);
                continue;
            }
            parts.push(input.substring(start, at));
            if (parts.length === max)
                return parts;
            start = end;
            for (let i = 1; i < match.length; ++i) {
                parts.push(match[i]);
                if (parts.length === max)
                    return parts;
            }
            at = start;
        }
        parts.push(input.substring(start));
        return parts;
    },
}, { compile: 2 });

function engineFlagsOf(flags) {
    let out = '';
    for (const flag of flags) {
        if ('gimuy'.indexOf(flag) >= 0)
            out += flag;
    }
    return out;
}

const builtinExec = P.exec;

const ENGINE_FLAGS = { g: engineGlobal, i: engineIgnoreCase, m: engineMultiline, u: engineUnicode, y: engineSticky };

function flagValue(regExp, flag, name) {
    if (regExp === P)
        return undefined;
    const program = programOf(regExp);
    if (program)
        return program.flags.indexOf(flag) >= 0;
    if (!isEngineRegExp(regExp))
        throw noRegExp(name);
    return ENGINE_FLAGS[flag] ? apply(ENGINE_FLAGS[flag], regExp, []) : false;
}

function speciesOf(regExp) {
    const constructor = regExp.constructor;
    if (constructor === undefined)
        return RegExpConstructor;
    if (!isObject(constructor))
        throw new TypeError('object.constructor[Symbol.species] is not a constructor');
    const species = constructor[Symbol.species];
    return species === undefined || species === null ? RegExpConstructor : species;
}

const IteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
const MatchIteratorPrototype = Object.create(IteratorPrototype);
const matchStates = new WeakMap();
define(MatchIteratorPrototype, {
    next() {
        const state = matchStates.get(this);
        if (!state || state.done)
            return { value: undefined, done: true };
        const match = regExpExec(state.matcher, state.input);
        if (match === null) {
            state.done = true;
            return { value: undefined, done: true };
        }
        if (!state.all)
            state.done = true;
        else if (textOf(match[0]) === '')
            state.matcher.lastIndex = advance(state.input, toLength(state.matcher.lastIndex), state.unicode);
        return { value: match, done: false };
    },
});
Object.defineProperty(MatchIteratorPrototype, Symbol.toStringTag, { value: 'RegExp String Iterator', configurable: true });

function makeMatchIterator(matcher, input, all, unicode) {
    const iterator = Object.create(MatchIteratorPrototype);
    matchStates.set(iterator, { matcher, input, all, unicode, done: false });
    return iterator;
}

// --- The constructor ---

Object.defineProperty(RegExpConstructor, 'name', { value: 'RegExp', configurable: true });
setLength(markNative(RegExpConstructor, 'RegExp'), 2);
Object.defineProperty(RegExpConstructor, 'prototype', { value: P, writable: false, enumerable: false });
for (const key of Reflect.ownKeys(EngineRegExp)) {
    if (key in { length: 1, name: 1, prototype: 1 })
        continue;
    const descriptor = Object.getOwnPropertyDescriptor(EngineRegExp, key);
    if (descriptor.get && key !== Symbol.species) {
        const get = descriptor.get;
        descriptor.get = markNative(function () { return apply(get, this === RegExpConstructor ? EngineRegExp : this, []); }, get.name);
        Object.defineProperty(descriptor.get, 'name', { value: get.name, configurable: true });
    }
    Object.defineProperty(RegExpConstructor, key, descriptor);
}
Object.defineProperty(P, 'constructor', { value: RegExpConstructor, writable: true, enumerable: false, configurable: true });
defineValue(global, 'RegExp', RegExpConstructor);
