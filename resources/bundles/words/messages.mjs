// SPDX-License-Identifier: MIT
// QJSEngine's error messages -> V8's (Node 20). The engine says what happened but not always to which
// expression: that is read from the script's text at the place of the error (syntaxtree.mjs). What the
// text cannot tell either is said in the engine's own words, and the error is marked for a finding.
import { answer, callPlace, isContinued, isWord, literal, MISSED, NO_ITERATOR, NO_SUPER } from './answers.mjs';
import { borrowed, misborrowed } from './borrowed.mjs';
import { declared, declaredObject, enclosingClass, isClass, isFunction } from './declarations.mjs';
import { made } from './given.mjs';
import { objectPattern } from './patterns.mjs';
import { find, findCall, isConstant, isDeclaredLater, nearest, parameterPlace, placeIn, surroundings } from './places.mjs';
import { printed } from './printed.mjs';
import { bareTypeError, following, handedPattern, parameterError, SAID } from './typeerrors.mjs';

const fixed = {
    'Cannot convert undefined or null to object': ['TypeError', 'Cannot convert undefined or null to object'],
    'Cannot convert a symbol to a string.': ['TypeError', 'Cannot convert a Symbol value to a string'],
    'Cannot convert a symbol to a number.': ['TypeError', 'Cannot convert a Symbol value to a number'],
    'malformed URI sequence': ['URIError', 'URI malformed'],
    'Cannot convert object to primitive value': ['TypeError', 'Cannot convert object to primitive value'],
    'Invalid array length': ['RangeError', 'Invalid array length'],
    "Symbol can't be used together with |new|.": ['TypeError', 'Symbol is not a constructor'],
    "Can't call method on null": ['TypeError', 'Cannot convert undefined or null to object'],
    "Can't call method on undefined": ['TypeError', 'Cannot convert undefined or null to object'],
    'ArrayBuffer constructor: invalid length': ['RangeError', 'Invalid array buffer length'],
    'TypedArray.set: out of range': ['RangeError', 'offset is out of bounds'],
    'index out of range': ['RangeError', 'Offset is outside the bounds of the DataView'],
    'Incorrect index': ['RangeError', 'Invalid typed array index'],
    'left-hand side of assignment operator is not an lvalue': ['SyntaxError', 'Invalid left-hand side in assignment'],
    'Break outside of loop': ['SyntaxError', 'Illegal break statement'],
    "'with' statement is not allowed in strict mode": ['SyntaxError', 'Strict mode code may not include a with statement'],
    'Unterminated regular expression literal': ['SyntaxError', 'Invalid regular expression: missing /'],
    'super() already called.': ['ReferenceError', 'Super constructor may only be called once'],
};

/** {type, message, certain, at}; `at`: [line, column] of the author's text where it is known better than the frame says. */
export function translate(type, message, frame, frames) {
    const place = placeIn(frame);
    let m;
    if (/^Can't call method on/.test(message)) {
        const call = find(place, (node) => node.type === 'call');
        const lent = call && borrowed(call);
        const said = lent && (lent.type === 'String' || lent.type === 'Array') ? misborrowed(lent, place, call.callee.op) : undefined;
        if (said)
            return said;
    }
    if ((m = /^Value is (undefined|null) and could not be converted to an object$/.exec(message)))
        return unconverted(m[1], place);
    const known = Object.prototype.hasOwnProperty.call(fixed, message) ? fixed[message] : undefined;
    if (known) {
        const call = /^Cannot convert undefined or null/.test(message) && find(place, (node) => node.type === 'call');
        const lent = call && borrowed(call);
        const said = lent && lent.type === 'Array' ? misborrowed(lent, place, call.callee.op) : undefined;
        if (said)
            return said;
        const set = type === 'RangeError' && find(place, (node) => node.type === 'assign' && node.target.type === 'member');
        return answer(known[0], known[1], place, set && known[1] === 'Invalid array length' ? set.op : -1);
    }
    if ((m = /^Cannot (read property|call method) '([^]*)' of (undefined|null)$/.exec(message)))
        return unread(m[2], m[3], m[1] === 'call method', place);
    if ((m = /^Property '([^]*?)' of object ([^]*) is not a function$/.exec(message)))
        return uncallable(m[1], place, frame);
    if (/is not a function$/.test(message))
        return uncalled(message.slice(0, -' is not a function'.length), place, frame, type);
    if ((m = /^(\S*) is not defined$/.exec(message)))
        return undefinedName(m[1], type, message, place, frame);
    if (type === 'TypeError' && message === '')
        return answer('TypeError', 'Assignment to constant variable.', place, -1);
    if (message === 'Cannot call a class constructor without |new|') {
        const call = find(place, (node) => node.type === 'call' && (node.callee.type === 'name' || node.callee.type === 'member'));
        const [name, certain] = calledClass(call, place);
        return answer('TypeError', `Class constructor ${name} cannot be invoked without 'new'`, place, -1, certain);
    }
    if (type === 'RangeError' && /^new TypedArray|^Index out of range|^DataView/.test(message))
        return bounds(message, place);
    if (/ out of range$/.test(message) && type === 'RangeError') {
        const set = find(place, (node) => node.type === 'assign' && node.target.type === 'member');
        return answer('RangeError', 'Invalid array length', place, set ? set.op : -1);
    }
    if (message === 'Could not change prototype.') {
        const set = find(place, (node) => node.type === 'assign' && node.target.type === 'member' && node.target.name === '__proto__');
        return answer('TypeError', set ? 'Cyclic __proto__ value' : message, place, set ? set.op : -1, Boolean(set));
    }
    if (message === 'Missing call to super().')
        return answer('ReferenceError', NO_SUPER, place, -1);
    if (message === 'The superclass is not a function object.' || /^The value of the superclass's prototype/.test(message))
        return superclass(place, frame, message);
    if (/is not a constructor\.?$/.test(message)) {
        const node = find(place, (one) => one.type === 'new');
        return node ? unconstructed(node, place) : answer('TypeError', '(intermediate value) is not a constructor', place, -1, false);
    }
    if (message === 'calling a TypedArray constructor without new is invalid') {
        const node = find(place, (one) => one.type === 'call' && one.callee.type === 'name');
        return answer('TypeError', `Constructor ${node ? node.callee.name : 'TypedArray'} requires 'new'`, place, -1, Boolean(node));
    }
    if (/^Symbol\.keyFor/.test(message)) {
        const node = find(place, (one) => one.type === 'call');
        const value = node && (node.args.length === 0 ? 'undefined' : literal(node.args[0]));
        return answer('TypeError', `${value} is not a symbol`, place, -1, value !== undefined);
    }
    if (message === 'Type error' || message === 'not a function') {
        // Before its first call or look-up a function has no place, or the first one of the text.
        const known = place && place.token > 0 ? bareTypeError(place, frame, frames) : undefined;
        const parameters = known ? undefined : parameterPlace(frame, frames);
        const said = known || (parameters && parameterError(parameters, frame, frames)) || handedPattern(place, frame)
            || (place && place.token === 0 ? bareTypeError(place, frame, frames) : undefined);
        if (said && (made.proxies || (parameters && !made.whole))) // A trap may have failed, or a function that was left out
            return { ...said, certain: false };
        const later = said || !place ? undefined : following(place, frame, frames);
        if (later)
            return { ...later, certain: later.certain && !made.proxies };
        return said || { ...answer(type, message), certain: false };
    }
    // Syntax errors of eval() and Function are the engine's; those of JSON and RegExp are not raised by it.
    return { ...answer(type, message), certain: type !== 'SyntaxError' && !OWN.test(message) };
}

/** Beginnings of the engine's own words that nothing above knows. */
const OWN = /^(?:Type error|not a function|Could not change prototype|new TypedArray|DataView|Index out|index out|Expected token|Unexpected token `|Parse error|Symbol\.|TypedArray|Reflect|\S* is not an object$)/;

function unread(name, kind, calls, place) {
    const read = `Cannot read properties of ${kind} (reading '${name}')`;
    if (name === 'Symbol(Symbol.iterator)') {
        const index = find(place, (node) => node.type === 'index');
        return answer('TypeError', `${kind === 'null' ? 'object null' : kind} ${NO_ITERATOR}`, place, index ? index.op : -1);
    }
    if (name === 'Symbol(Symbol.asyncIterator)') {
        const loop = find(place, (node) => (node.type === 'forOf' && node.isAsync) || node.type === 'yieldAll');
        if (loop && loop.type === 'forOf')
            return answer('TypeError', read, place, loop.value.from);
        return answer('TypeError', `${kind === 'null' ? 'object null' : kind} ${NO_ITERATOR}`, place, -1);
    }
    const node = find(place, (one) => (one.type === 'member' && (one.name === name || one.name === `#${name}` || (calls && name === 'call' && one.name[0] === '#')))
        || (one.type === 'index' && (literal(one.key) === undefined || literal(one.key) === name)));
    if (node && node.type === 'member' && node.name[0] === '#' && name === 'call')
        return answer('TypeError', `${printed(node)} is not a function`, place, node.op);
    if (node && node.type === 'index' && declaredObject(place, node.key))
        return answer('TypeError', `Cannot read properties of ${kind}`, place, node.op);
    return answer('TypeError', read, place, node ? node.op - (node.type === 'member' && isContinued(node.object) ? 1 : 0) : -1);
}

function uncallable(name, place, frame) {
    if (name === 'call' || name === 'set' || name === 'get') {
        // a.b?.() has become a call of call(); private accessors one of get() and set().
        const optional = find(place, (node) => node.type === 'call' && (node.optional || (node.callee.type === 'member' && node.callee.name[0] === '#')));
        if (name === 'call' && optional)
            return answer('TypeError', `${printed(optional.callee)} is not a function`, place, optional.callee.type === 'member' && optional.callee.name[0] !== '#' && !optional.optional ? optional.callee.op : optional.optional ? optional.op : optional.callee.op);
        const member = find(place, (node) => node.type === 'member' && node.name[0] === '#');
        if (member && name !== 'call') {
            const method = surroundings(place).tokens.some((token, i, all) => token[1] === member.name && all[i + 1] && all[i + 1][1] === '(' && all[i - 1][1] !== '.' && all[i - 1][1] !== 'get' && all[i - 1][1] !== 'set');
            const assigned = find(place, (node) => node.type === 'assign' && node.target.op === member.op);
            return answer('TypeError', method ? `Private method '${member.name}' is not writable` : `'${member.name}' was defined without a ${name}ter`, place, assigned ? assigned.op : member.op);
        }
    }
    const call = find(place, (node) => node.type === 'call' && ((node.callee.type === 'member' && node.callee.name === name)
        || (node.callee.type === 'index' && (literal(node.callee.key) === undefined || literal(node.callee.key) === name))
        || (node.callee.type === 'name' && node.callee.name === name)));
    if (call)
        return answer('TypeError', `${printed(call.callee)} is not a function`, place, callPlace(call));
    const others = place ? place.tree.nodes.filter((node) => node.type === 'call' && node.callee.type === 'member' && node.callee.name === name && node.from >= surroundings(place).from && node.to <= surroundings(place).to) : [];
    if (others.length > 0 && others.every((node) => printed(node.callee) === printed(others[0].callee)))
        return answer('TypeError', `${printed(others[0].callee)} is not a function`, place, others.length === 1 ? callPlace(others[0]) : -1, others.length === 1);
    return answer('TypeError', `(intermediate value).${name} is not a function`, place, -1, false);
}

function uncalled(value, place, frame, type) {
    // Newer engines (Qt 6.8) say so of what has no iterator.
    const iterates = value === 'undefined' && find(place, (node) => node.from === place.token && (node.type === 'yieldAll' || (node.type === 'forOf' && node.isAsync)));
    if (iterates)
        return SAID[iterates.type](iterates, place, frame, []);
    let call = find(place, (node) => node.type === 'call' && (node.callee.type !== 'member' || node.callee.grouped) && node.op >= place.token);
    if (!call) {
        const method = find(place, (node) => node.type === 'call' && isWord(node.callee.object, 'super'));
        if (method)
            return answer('TypeError', `${printed(method.callee)} is not a function`, place, callPlace(method));
        // A built-in's own words, as in our libraries
        return { ...answer(type, `${value} is not a function`), certain: Boolean(find(place, (node) => node.type === 'call' && node.args.length > 0)) && !/^\[object|^\s*$/.test(value) };
    }
    // f()(): both are called at the same word. A function of the script can be called.
    while (call.callee.type === 'name' && isFunction(place, call.callee.name)) {
        const inner = call;
        const outer = place.tree.nodes.find((node) => node.type === 'call' && node.callee.type === 'call' && node.callee.op === inner.op);
        if (!outer)
            break;
        call = outer;
    }
    if (call.callee.type === 'member' || call.callee.type === 'index')
        return answer('TypeError', `${printed(call.callee)} is not a function`, place, callPlace(call));
    const called = place.token >= call.from && place.token <= call.op;
    if (!called)
        return { ...answer(type, `${value} is not a function`), certain: false };
    return answer('TypeError', `${printed(call.callee)} is not a function`, place, callPlace(call));
}

/** Name of the class that a call calls, or that it hands to what does: [name, certain]. */
function calledClass(call, place) {
    if (!call)
        return ['', false];
    const { callee } = call;
    const all = [callee, callee.type === 'member' && /^(?:call|apply|bind)$/.test(callee.name) ? callee.object : callee, ...call.args.filter(Boolean)];
    for (const one of all) {
        const type = one.type === 'name' ? declared(place, one.name) || one : one;
        if (type.type === 'class')
            return [type.name || '', true];
        if (type.type === 'name' && isClass(place, type.name))
            return [type.name, true];
    }
    return [callee.name || '', callee.type === 'name' || callee.type === 'member'];
}

/** Whether the place is in the constructor of a class that extends another. */
function inConstructor(place) {
    const type = place && enclosingClass(place);
    return type !== undefined && type.base !== null;
}

/**
 * Where V8 places a name that can't be read: at the statement when it comes first in that, at the value of
 * a declaration; -1: where the engine says.
 */
function namePlace(place, name) {
    if (!place)
        return -1;
    const { tokens } = place.tree;
    const starts = (one) => one.value && tokens[one.value.from][1] === name;
    const declares = /^(?:const|let|var|for)$/.test(tokens[place.token][1])
        && findCall(place, (one) => (one.type === 'declare' || /^for/.test(one.type)) && starts(one));
    if (declares)
        return declares.value.from;
    const node = findCall(place, (one) => isWord(one, name));
    const before = (count) => (node && node.from >= count ? tokens[node.from - count][1] : '');
    if (/^(?:return|delete)$/.test(before(1)))
        return node.from - 1;
    return before(1) === '(' && before(2) === 'if' ? node.from - 2 : -1;
}

function undefinedName(name, type, message, place, frame) {
    if (name === 'this' || name === '') {
        const early = inConstructor(place) ? undefined : find(place, (one) => one.type === 'name' && isDeclaredLater(place, one.name));
        if (early)
            return answer('ReferenceError', `Cannot access '${early.name}' before initialization`, place, -1);
        const node = find(place, (one) => isWord(one, 'this'));
        return answer('ReferenceError', NO_SUPER, place, node && node.from === place.token ? node.from : -1);
    }
    if (isDeclaredLater(place, name))
        return answer('ReferenceError', `Cannot access '${name}' before initialization`, place, namePlace(place, name));
    const set = find(place, (node) => node.type === 'assign' && isWord(node.target, name) && node.word === '=');
    return answer(type, message, place, set && place.token === set.from ? set.op : namePlace(place, name));
}

function unconverted(kind, place) {
    const node = find(place, (one) => (one.type === 'assign' && (one.target.type === 'member' || one.target.type === 'index'))
        || one.type === 'objectPattern' || (one.type === 'unary' && one.word === 'delete') || one.type === 'call');
    if (!node)
        return answer('TypeError', 'Cannot convert undefined or null to object', place, -1, place === undefined);
    if (node.type === 'objectPattern')
        return objectPattern(place, node, kind, true);
    if (node.type === 'call') {
        const lent = borrowed(node);
        const said = lent && misborrowed(lent, place, node.callee.op);
        if (said)
            return said;
        if (node.callee.type === 'index') {
            const key = literal(node.callee.key);
            return answer('TypeError', `Cannot read properties of ${kind} (reading '${key || printed(node.callee.key)}')`, place, node.callee.op, key !== undefined);
        }
    }
    if (node.type !== 'assign')
        return answer('TypeError', 'Cannot convert undefined or null to object', place, node.type === 'unary' ? deletedPlace(node) : -1);
    const { target } = node;
    let name = target.type === 'member' ? target.name : literal(target.key);
    let certain = name !== undefined;
    if (!certain && target.key.type === 'name') {
        const value = declared(place, target.key.name);
        name = value && literal(value);
        certain = name !== undefined && place.tree.tokens[value.from - 1][1] === '=' && isConstant(place, target.key.name);
    }
    if (name === undefined && printed(target.key).startsWith('Symbol.')) {
        name = `Symbol(${printed(target.key)})`;
        certain = true;
    }
    return answer('TypeError', `Cannot set properties of ${kind} (setting '${name === undefined ? printed(target.key) : name}')`, place, node.op, certain);
}

/** V8 places a `delete` of nothing where it has read the object. */
const deletedPlace = ({ from, value }) => (value.object && value.object.type === 'member' ? value.object.op : from);

function superclass(place, frame, message) {
    // The engine names the last word: of the base, or before the class.
    const node = find(place, (one) => one.type === 'class' && one.base !== null);
    if (!node)
        return { ...answer('TypeError', message), certain: false };
    const value = literal(node.base) || literal((node.base.type === 'name' && declared(place, node.base.name)) || node.base);
    if (message.startsWith('The value'))
        return answer('TypeError', `Class extends value does not have valid prototype property ${value || 'undefined'}`, place, node.base.from, false);
    return answer('TypeError', `Class extends value ${value || MISSED} is not a constructor or null`, place, node.base.from, value !== undefined);
}

/** A class can be constructed, so it is what it extends that cannot. */
function unconstructed({ callee, from }, place) {
    const classes = place.tree.classes.filter((one) => one.name === callee.name);
    const type = callee.type === 'name' ? declared(place, callee.name) || nearest(classes, from) : callee;
    if (!type || type.type !== 'class' || type.base === null)
        return answer('TypeError', `${printed(callee)} is not a constructor`, place, from);
    return answer('TypeError', `Super constructor null of ${type.name || 'anonymous class'} is not a constructor`, place, from, isWord(type.base, 'null'));
}

/** Bounds of typed arrays and views: V8 names the number. */
function bounds(message, place) {
    const node = find(place, (one) => one.type === 'new' && one.callee.type === 'name'
        && (message.startsWith('DataView') ? one.callee.name === 'DataView' : /[\d]\w*Array$/.test(one.callee.name)));
    const name = node && node.callee.type === 'name' ? node.callee.name : '';
    const size = { Int16Array: 2, Uint16Array: 2, Int32Array: 4, Uint32Array: 4, Float32Array: 4, Float64Array: 8 }[name] || 1;
    const number = (index) => (node && node.args[index] ? literal(node.args[index]) || (node.args[index].type === 'unary' ? printed(node.args[index]) : undefined) : undefined);
    if (!name)
        return { ...answer('RangeError', message), certain: false };
    if (name === 'DataView') {
        const [start, length] = [number(1), number(2)];
        return length === undefined ? answer('RangeError', `Start offset ${start} is outside the bounds of the buffer`, place, node.from, start !== undefined)
            : answer('RangeError', `Invalid DataView length ${length}`, place, node.from);
    }
    if (message.startsWith('Index'))
        return answer('RangeError', `Invalid typed array length: ${number(0)}`, place, node.from, number(0) !== undefined);
    if (/byteOffset/.test(message)) {
        const start = number(1);
        if (size > 1 && Number(start) % size !== 0)
            return answer('RangeError', `start offset of ${name} should be a multiple of ${size}`, place, node.from, start !== undefined);
        return answer('RangeError', `Start offset ${start} is outside the bounds of the buffer`, place, node.from, start !== undefined);
    }
    if (node.args.length > 2)
        return answer('RangeError', `Invalid typed array length: ${number(2)}`, place, node.from, number(2) !== undefined);
    return answer('RangeError', `byte length of ${name} should be a multiple of ${size}`, place, node.from);
}
