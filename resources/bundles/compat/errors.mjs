// SPDX-License-Identifier: MIT
// Errors as V8 has them. The engine's own error objects carry an immovable `stack` in another format,
// `fileName` and `lineNumber`; so the constructors here make plain objects with V8's properties on the
// engine's prototypes, and errors that the engine itself raises are exchanged for such objects where
// scripts can catch them (the lowering puts __hooksmithCatch() into every catch clause).
import { define, defineValue, global, markNative, setLength, setName } from './native.mjs';
import { authorsName, describeLocation, evaluatedLineOf, printedFrame, sourceLines, typeNameAt } from './sources.mjs';
import { iterationProblem, textOf } from './values.mjs';
import { note, scriptLine } from './notes.mjs';
import { isPrivateMessage } from './privates.mjs';
import { constantAssignment, patternWords, privateWords, translate } from './words.mjs';

const EngineError = Error;
export const EngineTypeError = TypeError;
const { apply } = Reflect;
const engineToString = Object.prototype.toString;

/** Info of our errors; also their brand. */
const infos = new WeakMap();
/** Error objects of the engine -> ours, so that an error caught twice stays the same object. */
const replacements = new WeakMap();

const parseFrames = (text) => {
    const frames = [];
    for (const line of text.split('\n')) {
        const at = line.indexOf('@');
        if (at < 0)
            continue;
        let place = line.slice(at + 1);
        let number = 0;
        const colon = place.lastIndexOf(':');
        if (colon > 0 && place.slice(colon + 1) === String(parseInt(place.slice(colon + 1), 10))) {
            number = parseInt(place.slice(colon + 1), 10);
            place = place.slice(0, colon);
        }
        frames.push({ name: line.slice(0, at), file: place, line: number });
    }
    return frames;
};

const ownFile = parseFrames(new EngineError().stack)[0].file;
let stackLimit = 10;

/** What is known about an error. Most errors are never asked, so frames are read on demand. */
class Info {
    constructor(stack) {
        this.stack = stack;
        this.list = null;
        this.ownWords = false; // The engine's, where V8's could not be found
    }
    get frames() {
        if (this.list === null)
            this.list = parseFrames(this.stack).filter((frame) => frame.file !== ownFile && frame.file !== '').map(printedFrame);
        return this.list;
    }
}

/** Line of the innermost frame in `file` (as frames name it) of whoever called the host; 0 = none. */
export function callerLine(file) {
    const stack = new EngineError().stack;
    const at = stack.indexOf(`@${file}:`);
    return at < 0 ? 0 : parseInt(stack.substr(at + file.length + 2, 10), 10) || 0;
}

/** "Name: message" as Error.prototype.toString gives it, for the first line of a stack. */
function headline(error) {
    try {
        return errorText(error);
    } catch (e) {
        return '<error>';
    }
}

function errorText(error) {
    const name = error.name === undefined ? 'Error' : textOf(error.name);
    const message = error.message === undefined ? '' : textOf(error.message);
    return name === '' ? message : message === '' ? name : `${name}: ${message}`;
}

/** Helpers that the lowering adds; without a prototype, whose names frames can have. */
const HIDDEN_FRAMES = Object.assign(Object.create(null), {
    __typeError: 1, __accessCheck: 1, __privateGet: 1, __privateSet: 1, __privateAdd: 1, __privateMethod: 1, __privateIn: 1, __async: 1, __forAwait: 1, fulfilled: 1, rejected: 1, step: 1, __asyncGenerator: 1, __yieldStar: 1, resume: 1,
});

function stackText(error, frames, newTarget) {
    let text = headline(error);
    let count = 0;
    for (let i = 0; i < frames.length && count < stackLimit; ++i) {
        const frame = frames[i];
        if (HIDDEN_FRAMES[frame.name])
            continue;
        ++count;
        const place = describeLocation(frame, i === 0 ? error : undefined, frames[i - 1]);
        let name = frame.name === '%entry' ? '' : frame.name;
        if (name === 'constructor')
            name = `new ${(i === 0 && newTarget && newTarget.name) || typeNameAt(frame) || '<anonymous>'}`;
        else if (name !== '') {
            const type = typeNameAt(frame);
            if (type)
                name = `${type}.${name}`;
        }
        text += name === '' ? `\n    at ${place}` : `\n    at ${name} (${place})`;
    }
    return text;
}

function prototypeOf(newTarget, fallback) {
    const prototype = newTarget.prototype;
    return (typeof prototype === 'object' && prototype !== null) || typeof prototype === 'function' ? prototype : fallback;
}

/** V8 writes the text when it is first read, with the name and message of then. */
function defineStack(error, info, newTarget) {
    let text;
    Object.defineProperty(error, 'stack', {
        get() {
            if (text === undefined)
                text = stackText(error, info.frames, newTarget);
            return text;
        },
        set(value) { defineValue(error, 'stack', value); },
        enumerable: false,
        configurable: true,
    });
}

/** Line of the evaluated text at which an error's finding stands; 0: not in the script. */
function noticeLine(frames) {
    const own = frames.filter((f) => f.file === 'file:script.js' && f.evaluatedLine > 0);
    const [first] = own;
    if (first && first.isExact)
        return evaluatedLineOf(first.file, first.line) || first.evaluatedLine;
    // A function that has not got to its first line is said to be in the text's first.
    const frame = own.find((f) => !f.unplaced && f.evaluatedLine > 1) || first;
    return frame ? frame.evaluatedLine : 0;
}

/** Makes a plain property of the message; not of a frozen error's. */
const settle = (error, value) => Reflect.defineProperty(error, 'message', { value, writable: true, enumerable: false, configurable: true });

/** Words that may not be V8's: whoever reads them makes the finding, at the place of the error. */
function defineUncertainMessage(error, info, message) {
    Object.defineProperty(error, 'message', {
        get() {
            settle(error, message);
            note('engine-error-words', noticeLine(info.frames) || scriptLine());
            return message;
        },
        set(value) { settle(this, value); },
        enumerable: false,
        configurable: true,
    });
}

function initialize(error, message, options, info, newTarget) {
    infos.set(error, info);
    defineStack(error, info, newTarget);
    if (info.ownWords)
        defineUncertainMessage(error, info, message);
    else if (message !== undefined)
        defineValue(error, 'message', typeof message === 'string' ? message : `${message}`);
    if (options !== null && (typeof options === 'object' || typeof options === 'function') && 'cause' in options)
        defineValue(error, 'cause', options.cause);
    return error;
}

/** The first frame that the author wrote. */
const authorsFrame = (frames) => frames.find((frame) => !HIDDEN_FRAMES[frame.name]);

/** Sets what V8 would say, and where, of an error with these frames; returns the words. */
function say(info, said) {
    const frame = authorsFrame(info.frames);
    if (frame && said.at) {
        [frame.line, frame.column] = said.at;
        frame.isExact = true;
    }
    info.ownWords = !said.certain;
    return said.message;
}

/**
 * Whether a `new TypeError()` without arguments is the engine's own: that is how it runs an assignment
 * to a constant. A script's own has the name on its line.
 */
function assignsConstant(frame) {
    if (frame && (frame.file === 'eval code' || frame.file[0] === ':'))
        return true;
    const lines = frame && sourceLines(frame.file);
    const line = lines ? lines[frame.line - 1] || '' : '';
    return line !== '' && line.search(/\bTypeError\b/) < 0;
}

/** A TypeError that the lowered code makes for what V8 does itself: an assignment to a constant, a private member. */
function loweredWords(info, count, message) {
    const frames = info.frames;
    if (count > 0) {
        const said = frames[0] && frames[0].name === '__typeError' ? privateWords(message, authorsFrame(frames)) : undefined;
        return said ? say(info, said) : message;
    }
    if (!assignsConstant(frames[0]))
        return message;
    const { at, certain } = constantAssignment(frames[0]);
    return say(info, { message: 'Assignment to constant variable.', certain, at });
}

/**
 * What V8 says where newer engines (Qt 6.8) run `x; let x` as `new ReferenceError('x is not defined')`. A
 * script's own has the name on its line.
 */
function earlyWords(info, message) {
    const frame = info.frames[0];
    const lines = frame && sourceLines(frame.file);
    const line = lines ? lines[frame.line - 1] || '' : '';
    if (line === '' || line.search(/\bReferenceError\b/) >= 0)
        return message;
    return say(info, translate('ReferenceError', authorsWords(message, frame), info.frames.filter((one) => !HIDDEN_FRAMES[one.name])));
}

/** Throws what V8 says of a value that a pattern (of a list, or an object) cannot take apart. */
export function throwUntakable(text, isList) {
    const info = new Info(new EngineError().stack);
    const error = Object.create(constructors.TypeError.prototype);
    throw initialize(error, say(info, patternWords(authorsFrame(info.frames), isList, text)), undefined, info);
}

function replaceConstructor(name, parent) {
    const Engine = global[name];
    const prototype = Engine.prototype;
    function ErrorConstructor(message, options) {
        const newTarget = new.target === undefined ? ErrorConstructor : new.target;
        const error = Object.create(prototypeOf(newTarget, prototype));
        const info = new Info(new EngineError().stack);
        let words = message;
        if (newTarget === ErrorConstructor) {
            if (name === 'TypeError' && (arguments.length === 0 || isPrivateMessage(message)))
                words = loweredWords(info, arguments.length, message);
            else if (name === 'ReferenceError' && typeof message === 'string' && / is not defined$/.test(message))
                words = earlyWords(info, message);
        }
        return initialize(error, words, options, info, newTarget);
    }
    setName(ErrorConstructor, name);
    setLength(ErrorConstructor, 1);
    markNative(ErrorConstructor, name);
    Object.defineProperty(ErrorConstructor, 'prototype', { value: prototype, writable: false, enumerable: false });
    if (parent)
        Object.setPrototypeOf(ErrorConstructor, parent);
    defineValue(prototype, 'constructor', ErrorConstructor);
    if (parent)
        delete prototype.toString;
    defineValue(global, name, ErrorConstructor);
    return ErrorConstructor;
}

export const NewError = replaceConstructor('Error', null);
const constructors = { Error: NewError };
for (const name of ['TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'EvalError', 'URIError'])
    constructors[name] = replaceConstructor(name, NewError);

function AggregateErrorConstructor(errors, message, options) {
    const newTarget = new.target === undefined ? AggregateErrorConstructor : new.target;
    const error = Object.create(prototypeOf(newTarget, AggregateErrorConstructor.prototype));
    initialize(error, message, options, new Info(new EngineError().stack), newTarget);
    const problem = iterationProblem(errors);
    if (problem !== undefined)
        throw new constructors.TypeError(problem);
    defineValue(error, 'errors', Array.from(errors));
    return error;
}
setName(AggregateErrorConstructor, 'AggregateError');
setLength(markNative(AggregateErrorConstructor, 'AggregateError'), 2);
Object.setPrototypeOf(AggregateErrorConstructor, NewError);
const aggregatePrototype = Object.create(NewError.prototype);
defineValue(aggregatePrototype, 'constructor', AggregateErrorConstructor);
defineValue(aggregatePrototype, 'name', 'AggregateError');
defineValue(aggregatePrototype, 'message', '');
Object.defineProperty(AggregateErrorConstructor, 'prototype', { value: aggregatePrototype, writable: false, enumerable: false });
defineValue(global, 'AggregateError', AggregateErrorConstructor);
export { AggregateErrorConstructor as NewAggregateError };

define(NewError, {
    captureStackTrace(object, upTo) {
        if ((typeof object !== 'object' || object === null) && typeof object !== 'function')
            throw new constructors.TypeError('invalid_argument');
        const info = new Info(new EngineError().stack);
        if (typeof upTo === 'function' && upTo.name) {
            const at = info.frames.findIndex((frame) => frame.name === upTo.name);
            if (at >= 0)
                info.list = info.frames.slice(at + 1);
        }
        defineStack(object, info, undefined);
    },
});
Object.defineProperty(NewError, 'stackTraceLimit', {
    get() { return stackLimit; },
    set(value) { stackLimit = typeof value === 'number' ? value : 0; },
    enumerable: true,
    configurable: true,
});

define(Object.prototype, {
    toString() {
        const text = apply(engineToString, this, []);
        if (text === '[object Object]' && infos.has(this) && typeof this[Symbol.toStringTag] !== 'string')
            return '[object Error]';
        return text;
    },
});

define(NewError.prototype, {
    toString() {
        if ((typeof this !== 'object' || this === null) && typeof this !== 'function')
            throw new constructors.TypeError(`Method Error.prototype.toString called on incompatible receiver ${String(this)}`);
        return errorText(this);
    },
});

const engineNames = Object.getOwnPropertyNames;
const hasOwn = Object.prototype.hasOwnProperty;
define(Object, {
    getOwnPropertyNames(object) {
        const names = engineNames(object);
        // In V8 only functions of old have these two, and all of those can be constructed.
        if (typeof object === 'function' && !apply(hasOwn, object, ['prototype']))
            return names.filter((name) => name !== 'caller' && name !== 'arguments');
        return isEngineError(object) ? names.filter((name) => name !== 'fileName' && name !== 'lineNumber') : names;
    },
});

function isEngineError(value) {
    return typeof value === 'object' && value !== null && apply(engineToString, value, []) === '[object Error]';
}

/** Whether the value is an error, ours or the engine's. */
export const isError = (value) => typeof value === 'object' && value !== null && (infos.has(value) || isEngineError(value));

/** Whether the engine raised the error in what one of our own functions called, not in the script's. */
export function isOwnFailure(error) {
    if (!isEngineError(error) || infos.has(error))
        return false;
    const frames = parseFrames(String(error.stack)).filter((frame) => frame.file !== '');
    return frames.length > 0 && frames[0].file === ownFile;
}

const authorsWords = (message, frame) => {
    const named = frame && /^([A-Za-z_$][\w$]*\d)( is not (?:defined|a function))$/.exec(message);
    return named ? authorsName(named[1], frame.file) + named[2] : message;
};

/** An error that the engine raised -> the error that V8 would have raised; everything else as it is. */
export function fixError(value) {
    if (typeof value !== 'object' || value === null || infos.has(value) || !isEngineError(value))
        return value;
    const known = replacements.get(value);
    if (known)
        return known;
    const info = new Info(String(value.stack));
    const frames = info.frames;
    if (frames.length === 0 && value.lineNumber > 0)
        frames.push(printedFrame({ name: '%entry', file: String(value.fileName), line: value.lineNumber }));
    const prototype = Object.getPrototypeOf(value);
    // The engine reads texts only for eval and Function, and knows less of the language than V8.
    if (prototype.name === 'SyntaxError')
        note('engine-eval-text');
    const author = authorsFrame(frames);
    const engineWords = authorsWords(String(value.message), frames[0]);
    const said = translate(prototype.name || 'Error', engineWords, frames.filter((frame) => !HIDDEN_FRAMES[frame.name]));
    const { type, message } = said;
    say(info, said);
    // One that breaks the rules of iterators has other words in V8; only the script's own do.
    if (message.endsWith(' is not iterable') && author && (sourceLines(author.file) || []).some((line) => line.includes('terator')))
        info.ownWords = true;
    const error = Object.create(type === prototype.name ? prototype : constructors[type].prototype);
    initialize(error, message, undefined, info);
    replacements.set(value, error);
    return error;
}

/** The frames of an error as the engine writes them: "function@file:line", one per line. */
export function engineStack(value) {
    const info = typeof value === 'object' && value !== null ? infos.get(value) : undefined;
    if (!info)
        return String(value.stack);
    return info.frames.map((frame) => `${frame.name}@${frame.file}${frame.evaluatedLine > 0 ? ':' + frame.evaluatedLine : ''}`).join('\n');
}

/**
 * What a person needs to find an uncaught error: {name, message, stack, line, column, file}. Lines are
 * those of the evaluated text, columns those of the printed one, from 1; 0 = not known. `place`: line
 * and column of the author's text where V8's are known.
 */
export function errorInfo(value) {
    const error = fixError(value);
    const info = typeof error === 'object' && error !== null ? infos.get(error) : undefined;
    const frames = info ? info.frames.map((f) => ({ name: f.name, file: f.file, line: f.evaluatedLine, column: f.column || 0 })) : [];
    const frame = frames.find((f) => f.line > 0);
    const author = info && authorsFrame(info.frames);
    return {
        name: error && error.name !== undefined ? String(error.name) : '',
        message: error && error.message !== undefined ? String(error.message) : '',
        stack: error && error.stack !== undefined ? String(error.stack) : '',
        file: frame ? frame.file : '',
        line: frame ? frame.line : 0,
        column: frame ? frame.column : 0,
        place: author && author.isExact ? [author.line, author.column] : undefined,
        frames,
    };
}

// Rejections reach scripts without a catch clause.
const EnginePromise = Promise;
const engineThen = Promise.prototype.then;

/** The engine makes what follows on a subclass of that class, whatever its species is. */
function ofSpecies(derived, Kind) {
    const Species = Kind[Symbol.species];
    if (Species === undefined || Species === null || Species === Kind || derived.constructor === Species)
        return derived;
    return new Species((resolve, reject) => { apply(engineThen, derived, [resolve, reject]); });
}

define(Promise.prototype, {
    then(onFulfilled, onRejected) {
        const fulfilled = typeof onFulfilled === 'function' ? (value) => answer(onFulfilled(value)) : onFulfilled;
        const rejected = typeof onRejected === 'function' ? (reason) => answer(onRejected(fixError(reason))) : onRejected;
        const derived = apply(engineThen, this, [fulfilled, rejected]);
        // The engine leaves a promise that is resolved with itself pending.
        const answer = (value) => {
            if (value === derived && value !== undefined)
                throw new constructors.TypeError('Chaining cycle detected for promise #<Promise>');
            return value;
        };
        const Kind = this.constructor;
        return Kind === EnginePromise || typeof Kind !== 'function' ? derived : ofSpecies(derived, Kind);
    },
    catch(onRejected) {
        return this.then(undefined, onRejected);
    },
});

Object.defineProperty(global, '__hooksmithCatch', { value: fixError, writable: false, enumerable: false, configurable: false });
