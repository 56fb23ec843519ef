// SPDX-License-Identifier: MIT
// Which expression it is that the engine calls a mere "Type error".
import { answer, isNullish, isText, isWord, literal, MISSED, NO_ITERATOR, NO_SUPER, valuePlace } from './answers.mjs';
import { assignment } from './assignments.mjs';
import { borrowed, misborrowed } from './borrowed.mjs';
import { constant, declared, isClass, makesSymbol, ownerText } from './declarations.mjs';
import { argumentOf, arrayPattern, emptiness, iterated, objectPattern, typeText } from './patterns.mjs';
import { find, findAll, isPatternParameter, surroundings } from './places.mjs';
import { printed } from './printed.mjs';

export const SAID = {
    objectPattern(node, place, frame, frames) {
        const argument = node.parameter === undefined ? undefined : argumentOf(place, frames, node.parameter);
        if (argument && /^(?:object|array|string|number|template|new|function)$/.test(argument.type))
            return undefined; // Then it is a pattern within
        return objectPattern(place, node, undefined, false, argument);
    },
    arrayPattern(node, place, frame, frames) {
        const argument = node.parameter === undefined ? undefined : argumentOf(place, frames, node.parameter);
        const type = argument === null ? 'undefined' : argument === undefined ? undefined : typeText(argument);
        return arrayPattern(place, node, type);
    },
    forOf(node, place) {
        const value = printed(node.value);
        const said = !node.isAsync ? iterated(node.value)
            : node.value.type === 'call' ? `${value} is not a function or its return value is not async iterable` : `${value} is not async iterable`;
        const { target } = node;
        if (/Pattern$/.test(target.type)) { // The elements can be what cannot be taken apart
            return node.value.type === 'array' ? SAID[target.type](target, place, undefined, [])
                : { ...answer('TypeError', said, place, node.value.from), certain: false };
        }
        const custom = node.value.type === 'object' && node.value.parts.length > 0; // What its iterator gives may be wrong
        return answer('TypeError', said, place, valuePlace(node.value), !custom);
    },
    yieldAll(node, place) {
        const type = typeText(node.value);
        let said = type || node.value.type === 'name' ? `${type || 'undefined'} ${NO_ITERATOR}` : 'yield* (intermediate value) is not iterable';
        if (place.tree.functions.some((one) => one.from === place.range[0] && one.isAsync))
            said = node.value.type === 'call' ? `yield* ${'(intermediate value)'.repeat(4)} is not async iterable` : 'undefined is not a function';
        return answer('TypeError', said, place, node.value.from, type !== undefined);
    },
    spread(node, place) {
        // In a call V8 looks for the method; in a list it iterates.
        const call = find(place, (one) => (one.type === 'call' || one.type === 'new') && one.args.some((arg) => arg && arg.from === node.from));
        if (!call)
            return answer('TypeError', iterated(node.value), place, valuePlace(node.value));
        const value = literal(node.value);
        if (value !== undefined && !isNullish(value))
            return answer('TypeError', 'Spread syntax requires ...iterable[Symbol.iterator] to be a function', place, call.callee.to);
        const [kind, certain] = emptiness(node.value);
        return answer('TypeError', `${printed(node.value)} is not iterable (cannot read property ${kind})`, place,
            call.type === 'new' ? call.from : call.callee.type === 'member' ? call.callee.op : call.from, certain);
    },
    call(node, place) {
        const [first] = node.args;
        const lent = borrowed(node);
        if (lent)
            return misborrowed(lent, place, node.callee.op);
        if (node.callee.type === 'index' && printed(node.callee.key) === 'Symbol.toPrimitive') {
            const hint = first ? constant(first, place) : 'undefined';
            return answer('TypeError', `Invalid hint: ${hint}`, place, node.op, hint !== undefined);
        }
        if (node.callee.type === 'index')
            return answer('TypeError', `${printed(node.callee)} is not a function`, place, node.op);
        if (node.callee.type === 'member' && node.callee.name === 'apply' && node.args.length > 1)
            return answer('TypeError', 'CreateListFromArrayLike called on non-object', place, node.callee.op);
        if (node.callee.type === 'member' && node.callee.name === 'next')
            return answer('TypeError', 'Generator is already running', place, node.callee.op);
        if (node.callee.type === 'member' && isWord(node.callee.object, 'Object') && /^(?:keys|values|entries|assign|getPrototypeOf)$/.test(node.callee.name))
            return answer('TypeError', 'Cannot convert undefined or null to object', place, node.callee.op);
        if (isWord(node.callee, 'Promise'))
            return answer('TypeError', "Promise constructor cannot be invoked without 'new'", place, node.callee.op);
        if (node.callee.type === 'name' && /^(?:ArrayBuffer|DataView|Proxy|SharedArrayBuffer)$/.test(node.callee.name))
            return answer('TypeError', `Constructor ${node.callee.name} requires 'new'`, place, node.callee.op);
        return first && makesSymbol(first)
            ? answer('TypeError', `Cannot convert a Symbol value to a ${NUMERIC.test(printed(node.callee)) ? 'number' : 'string'}`, place, node.callee.to) : undefined;
    },
    new(node, place) {
        const name = node.callee.type === 'name' ? node.callee.name : '';
        const [first] = node.args;
        if (name === 'Promise') {
            const said = first === undefined ? 'undefined' : literal(first) || (first.type === 'object' ? MISSED : undefined);
            return answer('TypeError', `Promise resolver ${said || 'undefined'} is not a function`, place, node.from, said !== undefined);
        }
        if (name === 'DataView')
            return answer('TypeError', 'First argument to DataView constructor must be an ArrayBuffer', place, node.from);
        if (node.args.some((arg) => arg && arg.type === 'spread'))
            return SAID.spread(node.args.find((arg) => arg && arg.type === 'spread'), place);
        if (first && makesSymbol(first))
            return answer('TypeError', 'Cannot convert a Symbol value to a number', place, node.from);
        const type = place.tree.classes.find((one) => one.name === name && one.base !== null && one.from >= surroundings(place).from);
        const without = type && constructorWithoutSuper(place.tree, type);
        if (without >= 0)
            return answer('ReferenceError', NO_SUPER, place, without);
        if (/^(?:Date|Map|Set|WeakMap|WeakSet|Proxy|Array|Object|Error|RegExp|\w+Error|\w+Array|ArrayBuffer)$/.test(name) || isClass(place, name))
            return undefined; // It can be constructed: something within failed.
        return answer('TypeError', `${printed(node.callee)} is not a constructor`, place, node.from);
    },
    binary(node, place) {
        if (node.word === 'in') {
            const key = constant(node.left, place);
            const value = constant(node.right, place);
            const private_ = node.left.type === 'name' && node.left.name[0] === '#';
            if ((key !== undefined || private_) && value !== undefined)
                return answer('TypeError', `Cannot use 'in' operator to search for '${private_ ? node.left.name : key}' in ${value}`, place, node.op);
            return answer('TypeError', `Cannot use 'in' operator to search for '${key === undefined ? printed(node.left) : key}' in ${value === undefined ? printed(node.right) : value}`, place, node.op, false);
        }
        if (node.word === 'instanceof') {
            const right = (node.right.type === 'name' && declared(place, node.right.name)) || node.right;
            if (constant(right, place) !== undefined)
                return answer('TypeError', "Right-hand side of 'instanceof' is not an object", place, node.op);
            if (right.type === 'object' || right.type === 'array' || isWord(right, 'Math') || isWord(right, 'JSON'))
                return answer('TypeError', "Right-hand side of 'instanceof' is not callable", place, node.op);
            if (right.type === 'function')
                return answer('TypeError', "Function has non-object prototype 'undefined' in instanceof check", place, node.op);
            return answer('TypeError', "Right-hand side of 'instanceof' is not an object", place, node.op, false);
        }
        return unconvertible([node.left, node.right], place, node.op, node.word === '+' && (isText(node.left) || isText(node.right)));
    },
    unary(node, place) {
        if (node.word !== 'delete')
            return unconvertible([node.value], place, node.from, false);
        const { value } = node;
        if (value.type !== 'member' && value.type !== 'index')
            return undefined;
        const name = value.type === 'member' ? value.name : literal(value.key);
        const owner = ownerText(value.object, place);
        return answer('TypeError', `Cannot delete property '${name || printed(value.key)}' of ${owner || MISSED}`, place, node.from, name !== undefined && owner !== undefined);
    },
    step: (node, place) => unconvertible([node.value], place, node.op, false),
    template: (node, place) => unconvertible(node.parts, place, node.from, true),
    assign: assignment,
    member: (node, place) => answer('TypeError', STRICT, place, node.op),
};

const NUMERIC = /^(?:Number|Math\.\w+|isNaN|isFinite|.*\.(?:at|with|slice|splice|toSpliced|flat|fill|copyWithin|subarray|substring|substr|repeat|padStart|padEnd|char\w+|codePointAt|toFixed|toPrecision|toExponential|set\w+|format|formatToParts|select))$/;

/** The first `this` in a derived class's constructor that calls no super(); -1 if there is none. */
function constructorWithoutSuper({ tokens, partner }, type) {
    for (let i = type.from; i < type.to; ++i) {
        if (tokens[i][1] !== 'constructor' || tokens[i + 1][1] !== '(')
            continue;
        const open = partner[i + 1] + 1;
        const body = tokens.slice(open, partner[open]);
        const at = body.findIndex((token) => token[1] === 'this');
        return at >= 0 && !body.some((token) => token[1] === 'super') ? open + at : -1;
    }
    return -1;
}

/** Of operands one could not be converted: a symbol, or an object without text and value. */
function unconvertible(operands, place, op, toText) {
    const all = operands.map((node) => (node.type === 'name' ? declared(place, node.name) || node : node));
    if (all.some(makesSymbol))
        return answer('TypeError', `Cannot convert a Symbol value to a ${toText ? 'string' : 'number'}`, place, op);
    if (all.some((node) => node.type === 'object' || (node.type === 'call' && printed(node.callee) === 'Object.create')))
        return answer('TypeError', 'Cannot convert object to primitive value', place, op);
    return undefined;
}

/** Which kinds of expression the engine calls a mere "Type error". */
const CAN_FAIL = {
    objectPattern: (node) => !node.value, // Others: patternWords()
    arrayPattern: (node) => !node.value,
    forOf: (node, place) => place.token <= node.value.to,
    spread: () => true,
    call: (node) => node.callee.type === 'index' || node.callee.type === 'member' || node.callee.type === 'name',
    new: () => true,
    binary: (node) => node.word === 'in' || node.word === 'instanceof' || ARITHMETIC.indexOf(node.word) >= 0,
    unary: (node) => node.word === 'delete' || node.word === '-' || node.word === '+' || node.word === '~',
    step: () => true,
    assign: (node) => node.target.type === 'member' || node.target.type === 'index',
    template: () => true,
    member: (node) => node.name === 'callee' || node.name === 'caller',
    yieldAll: () => true,
};

const ARITHMETIC = ['+', '-', '*', '/', '%', '**', '<', '>', '<=', '>=', '&', '|', '^', '<<', '>>', '>>>', '=='];
const STRICT = "'caller', 'callee', and 'arguments' properties may not be accessed on strict mode functions or the arguments objects for calls to them";

/** What is read, called or created where the engine says only that there was an error of type. */
export function bareTypeError(place, frame, frames) {
    const answers = findAll(place, (node) => CAN_FAIL[node.type] !== undefined && CAN_FAIL[node.type](node, place))
        .map((node) => SAID[node.type](node, place, frame, frames)).filter((said) => said !== undefined);
    if (answers.length === 0)
        return undefined;
    const [said] = answers;
    return answers.every((other) => other.message === said.message) ? said : { ...said, certain: said.certain && isSole(place, answers) };
}

/** Which of a function's parameters, or of the patterns in them, could not be taken apart (parameterPlace()). */
export function parameterError(place, frame, frames) {
    const patterns = place.tree.nodes.filter((node) => /Pattern$/.test(node.type) && node.from >= place.token && node.to <= place.range[1]);
    const outer = patterns.find((node) => node.parameter !== undefined && node.from === place.token);
    if (!outer)
        return undefined;
    const inner = patterns.filter((node) => node.outer === outer);
    const isHanded = place.call === undefined; // To a built-in: nobody knows its arguments
    const whole = isHanded && inner.length > 0 ? undefined : SAID[outer.type](outer, place, frame, frames);
    if (whole || inner.length === 0)
        return whole;
    const [first] = inner;
    const argument = argumentOf(place, frames, outer.parameter);
    const said = first.type === 'objectPattern' ? objectPattern(place, first, undefined, false, argument) : SAID[first.type](first, place, frame, []);
    return { ...said, certain: said.certain && inner.length === 1 };
}

/** What names no line of its own stands behind the last word that did: `delete o.a`, `-x`, `x++`. */
export function following(place, frame, frames) {
    const { token, range, tree } = place;
    let best;
    for (const node of tree.nodes) {
        if ((node.type === 'unary' || node.type === 'step' || node.type === 'binary') && node.from > token && node.from < token + 30 && node.to <= range[1]
            && CAN_FAIL[node.type](node, place) && (!best || node.from < best.from))
            best = node;
    }
    return best && SAID[best.type](best, { ...place, token: best.from }, frame, frames);
}

/** The patterns of a function that is handed to the call at the place, where its own lines begin. */
export function handedPattern(place, frame) {
    const takes = (arg) => arg && arg.type === 'function' && arg.parameters.some(isPatternParameter);
    const call = frame.name === '' && find(place, (node) => node.type === 'call' && node.op - place.token <= 1 && node.op > place.token && node.args.some(takes));
    if (!call)
        return undefined;
    const made = call.args.find(takes);
    const parameter = made.parameters.find(isPatternParameter);
    const token = (parameter.type === 'assign' ? parameter.target : parameter).from;
    const patterns = findAll({ ...place, token: token + 1, range: [made.from, made.to] }, (node) => CAN_FAIL[node.type] !== undefined && /Pattern$/.test(node.type));
    const inner = patterns.filter((node) => node.parameter === undefined);
    if (patterns.length === 0)
        return undefined;
    const node = inner.length === 1 && patterns.length === 2 && patterns[1].type === 'arrayPattern' ? inner[0] : patterns[patterns.length - 1];
    return { ...SAID[node.type](node, place, frame, []), certain: false };
}

/** Of several that can fail the nearest one is meant, where the others lie behind other words. */
const isSole = (place, answers) => answers.length <= 2;
