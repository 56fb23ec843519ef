// SPDX-License-Identifier: MIT
// QJSEngine's error messages -> V8's (Node 20). The engine says what happened but not always to which
// expression: that is read from the script's text at the place of the error (syntaxtree.mjs). What the
// text cannot tell either is said in the engine's own words, and the error is marked for a finding.
import { printed } from './printed.mjs';
import { privates } from '../compat/privates.mjs';
import { made } from './given.mjs';
import { blockAround, find, findAll, isConstant, isDeclaredLater, isPatternParameter, nearest, parameterPlace, placeIn, placeOf, surroundings } from './places.mjs';

const answer = (type, message, place, token, certain = true) => ({
    type, message, certain, at: place && token >= 0 ? placeOf(place.tree, token) : undefined,
});

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
const NO_SUPER = "Must call super constructor in derived class before accessing 'this' or returning from derived constructor";

/** Where V8 says that a constant was assigned to. */
export function constantAssignment(frame) {
    const place = placeIn(frame);
    const node = find(place, (one) => (one.type === 'assign' && one.target.type === 'name' && isConstant(place, one.target.name))
        || (one.type === 'step' && one.value.type === 'name'));
    if (!node)
        return undefined;
    return placeOf(place.tree, node.type === 'step' && node.prefix ? node.from + 1 : node.op);
}

const isNullish = (text) => text === 'undefined' || text === 'null';
const isWord = (node, word) => node && node.type === 'name' && node.name === word;

/** What an expression that was null or undefined must have been: [word, certain]. */
function emptiness(node) {
    if (!node)
        return ['undefined', false];
    if (isWord(node, 'null'))
        return ['null', true];
    if (isWord(node, 'undefined') || (node.type === 'unary' && node.word === 'void'))
        return ['undefined', true];
    if (node.type === 'call' && node.callee.type === 'member') {
        const method = node.callee.name;
        if (method === 'match' || method === 'exec')
            return ['null', true];
        if (method === 'pop' || method === 'shift' || method === 'at' || method === 'find' || method === 'findLast')
            return ['undefined', false];
    }
    return ['undefined', false];
}

/** `what`: "undefined" or "null", or undefined when only the text can tell. */
function objectPattern(place, node, what, known, callerArgument) {
    const first = node.parts[0];
    const target = first && first.value && first.value.type !== 'spread' ? first.value : undefined;
    const token = target ? target.from : first && first.value ? first.value.from + 1 : node.from;
    let source = node.value;
    let [kind, certain] = what ? [what, known] : emptiness(source || callerArgument);
    if (!source && node.parameter !== undefined && callerArgument === null && !what)
        [kind, certain] = ['undefined', true];
    if (node.hasDefault) // undefined takes the default
        [kind, certain] = ['null', true];
    const inner = !source && node.parameter === undefined && !(node.owner && node.owner.type === 'forOf');
    const name = first && first.key && first.key.name;
    if (name && target && ((inner && !node.hasDefault) || target.type === 'assign'))
        return answer('TypeError', `Cannot read properties of ${kind} (reading '${name}')`, place, token, certain);
    let text = source ? printed(source) : kind === 'null' ? 'object null' : 'undefined';
    if (!source && node.owner && node.owner.type === 'forOf')
        text = '.for';
    if (node.parameter !== undefined && node.hasDefault)
        text = '(intermediate value)(intermediate value)(intermediate value)';
    return answer('TypeError', name && target ? `Cannot destructure property '${name}' of '${text}' as it is ${kind}.`
        : `Cannot destructure '${text}' as it is ${kind}.`, place, token, certain);
}

const NO_ITERATOR = 'is not iterable (cannot read property Symbol(Symbol.iterator))';

/** An expression that was to be iterated over, in V8's words, for loops, lists and patterns. */
function iterated(value) {
    return value.type === 'call' ? `${printed(value.callee)} is not a function or its return value is not iterable`
        : `${printed(value)} is not iterable`;
}

/** `type`: "undefined", "object null", "number 5", "object" as V8 says it of a value; undefined when not known. */
function arrayPattern(place, node, type) {
    const source = node.value;
    const said = type === undefined ? 'undefined' : type;
    if (source && node.owner.type === 'declare' && (source.type === 'name' || source.type === 'number' || source.type === 'object' || source.type === 'string'
        || (source.type === 'call' && source.callee.type === 'name')))
        return answer('TypeError', iterated(source), place, source.from);
    if (source && source.type === 'await')
        return answer('TypeError', '(intermediate value) is not iterable', place, source.from - 0);
    if (source) {
        const [kind, certain] = emptiness(source);
        const known = type !== undefined || certain;
        return answer('TypeError', `${type === undefined && certain ? (kind === 'null' ? 'object null' : kind) : said} ${NO_ITERATOR}`, place,
            node.owner.type === 'declare' ? source.from : node.owner.op, known);
    }
    if (node.owner && node.owner.type === 'forOf')
        return answer('TypeError', '.for is not iterable', place, node.from);
    return answer('TypeError', `${said} ${NO_ITERATOR}`, place, node.parameter !== undefined ? node.from - 1 : node.from, type !== undefined);
}

/** What is read, called or created where the engine says only that there was an error of type. */
function bareTypeError(place, frame, frames) {
    const answers = findAll(place, (node) => CAN_FAIL[node.type] !== undefined && CAN_FAIL[node.type](node, place))
        .map((node) => SAID[node.type](node, place, frame, frames)).filter((said) => said !== undefined);
    if (answers.length === 0)
        return undefined;
    const [said] = answers;
    return answers.every((other) => other.message === said.message) ? said : { ...said, certain: said.certain && isSole(place, answers) };
}

/** What names no line of its own stands behind the last word that did: `delete o.a`, `-x`, `x++`. */
function following(place, frame, frames) {
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
function handedPattern(place, frame) {
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

const MISSED = '#<Object>';

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

const isText = (node) => node.type === 'string' || (node.type === 'template' && node.parts.length === 0);
const literal = (node) => (node.type === 'string' ? node.text.slice(1, -1) : node.type === 'template' && node.parts.length === 0 ? node.text
    : node.type === 'number' || (node.type === 'name' && /^(?:null|undefined|true|false|NaN|Infinity)$/.test(node.name)) ? printed(node) : undefined);

/** Text of a literal, or of the one that a name was declared with. */
function constant(node, place) {
    if (node.type !== 'name' || literal(node) !== undefined)
        return literal(node);
    const value = declared(place, node.name);
    return value && literal(value);
}

/** Methods that were handed another `this`: {type, method, self, sure}. */
function borrowed(node) {
    const m = /^(\w+)\.prototype\.(\w+)\.call$/.exec(printed(node.callee));
    if (!m)
        return undefined;
    const [self] = node.args;
    return { type: m[1], method: m[2], self: self ? literal(self) || (self.type === 'object' ? MISSED : undefined) : 'undefined' };
}

function misborrowed({ type, method, self }, place, op) {
    const sure = self !== undefined;
    if (type === 'String' && method !== 'toString' && method !== 'valueOf')
        return answer('TypeError', `String.prototype.${method} called on null or undefined`, place, op, sure && isNullish(self));
    if (/^(?:String|Number|Boolean|Symbol|BigInt)$/.test(type))
        return answer('TypeError', `${type}.prototype.${method} requires that 'this' be a ${type}`, place, op);
    if (type === 'Date' && method !== 'toISOString' && !method.startsWith('set'))
        return answer('TypeError', 'this is not a Date object.', place, op);
    if (type === 'Function')
        return method === 'bind' ? answer('TypeError', 'Bind must be called on a function', place, op)
            : answer('TypeError', `Function.prototype.${method}.call is not a function`, place, op);
    if (type === 'Promise' && method === 'then')
        return answer('TypeError', `Method Promise.prototype.then called on incompatible receiver ${self}`, place, op, sure);
    if (type === 'Array' && sure && isNullish(self) && /^(?:map|filter|forEach|some|every|find\w*|reduce\w*|concat)$/.test(method))
        return answer('TypeError', `Array.prototype.${method} called on null or undefined`, place, op);
    return undefined;
}

const SAID = {
    objectPattern(node, place, frame, frames) {
        const argument = node.parameter === undefined ? undefined : argumentOf(frames, node.parameter);
        if (argument && /^(?:object|array|string|number|template|new|function)$/.test(argument.type))
            return undefined; // Then it is a pattern within
        return objectPattern(place, node, undefined, false, argument);
    },
    arrayPattern(node, place, frame, frames) {
        const argument = node.parameter === undefined ? undefined : argumentOf(frames, node.parameter);
        const type = argument === null ? 'undefined' : argument === undefined ? undefined : typeText(argument);
        return arrayPattern(place, node, type);
    },
    forOf(node, place) {
        const said = node.isAsync ? iterated(node.value).replace('iterable', 'async iterable') : iterated(node.value);
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
        return answer('TypeError', `${type || 'undefined'} ${NO_ITERATOR}`, place, node.value.from, type !== undefined);
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
const NUMERIC = /^(?:Number|Math\.\w+|isNaN|isFinite|.*\.(?:at|with|slice|repeat|charAt|toFixed|toPrecision|setTime|format|select))$/;

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

/** An argument, or the value that a name was declared with: what V8 says of its type. */
function typeText(node) {
    if (!node)
        return 'undefined';
    const value = literal(node);
    if (value === 'undefined')
        return 'undefined';
    if (value === 'null')
        return 'object null';
    if (node.type === 'number')
        return `number ${value}`;
    return node.type === 'object' ? 'object' : undefined;
}

/** The argument that the caller's text gives; null: it gives none; undefined: not known. */
function argumentOf(frames, index) {
    const place = placeIn(frames && frames[1]);
    const [callee] = frames || [];
    const call = find(place, (node) => (node.type === 'call' || node.type === 'new') && callee
        && (callee.name === '' || callee.name === 'constructor' || printed(node.callee).split('.').pop() === callee.name));
    if (!call || !callee.name || call.args.some((arg, i) => arg && arg.type === 'spread' && i <= index))
        return undefined;
    return call.args.length <= index ? null : call.args[index];
}

/** The value that a name was declared with, in the innermost block around the place that declares it. */
function declared(place, name) {
    let best;
    for (const node of place.tree.declares[name] || []) {
        if (node.from > place.token)
            continue;
        const [from, to] = blockAround(place.tree, node.from);
        if (from < place.token && to > place.token && (!best || from >= best.from))
            best = { from, node };
    }
    return best && best.node.value;
}

const isClass = (place, name) => place.tree.classes.some((node) => node.name === name && node.from >= surroundings(place).from)
    || (declared(place, name) || { type: '' }).type === 'class';

const makesSymbol = (node) => node.type === 'call' && (isWord(node.callee, 'Symbol') || printed(node.callee) === 'Symbol.for');

/** Of operands one could not be converted: a symbol, or an object without text and value. */
function unconvertible(operands, place, op, toText) {
    const all = operands.map((node) => (node.type === 'name' ? declared(place, node.name) || node : node));
    if (all.some(makesSymbol))
        return answer('TypeError', `Cannot convert a Symbol value to a ${toText ? 'string' : 'number'}`, place, op);
    if (all.some((node) => node.type === 'object' || (node.type === 'call' && printed(node.callee) === 'Object.create')))
        return answer('TypeError', 'Cannot convert object to primitive value', place, op);
    return undefined;
}

/** An object in V8's messages: #<Name>, [object Array]; undefined when the text does not tell. */
function ownerText(node, place) {
    let value = node;
    if (value.type === 'name' && value.name !== 'this') {
        if (value.name === 'Math' || value.name === 'JSON')
            return MISSED;
        if (/^(?:Object|Array|String|Number|Date|Function|Promise|RegExp|Map|Set|Error)$/.test(value.name))
            return `function ${value.name}() { [native code] }`;
        value = declared(place, value.name) || value;
    }
    if (value.type === 'call' && /^Object\.(?:freeze|seal|preventExtensions)$/.test(printed(value.callee)) && value.args.length > 0)
        [value] = value.args;
    if (value.type === 'object')
        return MISSED;
    if (value.type === 'array')
        return '[object Array]';
    if (value.type === 'new' && value.callee.type === 'name')
        return `#<${value.callee.name}>`;
    if (isWord(value, 'this')) {
        const type = enclosingClass(place);
        return type && type.name ? `#<${type.name}>` : undefined;
    }
    return undefined;
}

function enclosingClass(place) {
    let best;
    for (const node of place.tree.classes) {
        if (node.from <= place.token && node.to >= place.token && (!best || node.from > best.from))
            best = node;
    }
    return best;
}

/** Which rule an assignment in strict code broke. */
function assignment(node, place, frame) {
    const { target } = node;
    const owner = target.object;
    const name = target.type === 'member' ? target.name : literal(target.key);
    const shown = name === undefined ? printed(target.key) : name;
    const at = node.op;
    const value = owner.type === 'name' ? declared(place, owner.name) || owner : owner;
    const primitive = value.type === 'string' ? ['string', literal(value)] : value.type === 'number' ? ['number', literal(value)]
        : isWord(value, 'true') || isWord(value, 'false') ? ['boolean', value.name]
            : makesSymbol(value) ? ['symbol', `Symbol(${value.args[0] ? literal(value.args[0]) || '' : ''})`] : undefined;
    if (primitive) {
        const own = primitive[0] === 'string' && (shown === 'length' || (/^\d+$/.test(shown) && Number(shown) < primitive[1].length));
        return answer('TypeError', own ? `Cannot assign to read only property '${shown}' of string '${primitive[1]}'`
            : `Cannot create property '${shown}' on ${primitive[0]} '${primitive[1]}'`, place, at, name !== undefined);
    }
    if (isWord(owner, 'this') && frame.name === 'constructor') {
        const type = enclosingClass(place);
        if (type && type.base && !hasGetter(place, shown))
            return answer('ReferenceError', NO_SUPER, place, owner.from);
    }
    const text = ownerText(owner, place);
    if (hasGetter(place, shown))
        return answer('TypeError', `Cannot set property ${shown} of ${text || MISSED} which has only a getter`, place, at, text !== undefined && name !== undefined);
    const made = value.type === 'call' ? printed(value.callee) : '';
    if (/^Object\.(?:freeze|seal|preventExtensions)$/.test(made) && value.args[0]) {
        const [content] = value.args;
        const has = content.type === 'object' ? content.parts.some((part) => part.key && part.key.name === shown)
            : content.type === 'array' ? shown === 'length' || Number(shown) < content.parts.length : false;
        const sure = content.type === 'object' || content.type === 'array' || content.type === 'new' || content.type === 'function';
        return answer('TypeError', has ? `Cannot assign to read only property '${shown}' of object '${text || MISSED}'`
            : `Cannot add property ${shown}, object is not extensible`, place, at, sure && name !== undefined);
    }
    if (isWord(owner, 'Math') || mentions(place, 'definePropert'))
        return answer('TypeError', `Cannot assign to read only property '${shown}' of object '${text || MISSED}'`, place, at, isWord(owner, 'Math') || text !== undefined);
    if (mentions(place, 'freeze'))
        return answer('TypeError', `Cannot assign to read only property '${shown}' of object '${text || MISSED}'`, place, at, false);
    // In strict code the engine says no more of a value that is nothing.
    return answer('TypeError', `Cannot set properties of undefined (setting '${shown}')`, place, at, false);
}

const hasGetter = (place, name) => surroundings(place).tokens.some((token, i, all) => token[1] === 'get' && all[i + 1] && all[i + 1][1] === name && all[i + 2] && all[i + 2][1] === '(');
const mentions = (place, word) => surroundings(place).tokens.some((token) => token[1].startsWith(word));

/** Has the text a function of that name? Then what it returned could not be called. */
const isFunction = (place, name) => surroundings(place).tokens.some((token, i, all) => token[1] === 'function' && all[i + 1] && all[i + 1][1] === name)
    || (declared(place, name) || { type: '' }).type === 'function' || name === 'Symbol';

/** Where V8 says that an expression is. */
const valuePlace = (node) => (node.type === 'call' ? callPlace(node) : node.type === 'member' || node.type === 'index' ? node.op : node.from);

const callPlace = (node) => (node.callee.type === 'member' ? node.callee.op : node.callee.type === 'name' && !node.callee.grouped && node.callee.name !== 'this' ? node.from : node.op);

export function privateWords(message, frame) {
    const place = placeIn(frame);
    const how = privates[message];
    if (how === 'in') {
        const node = find(place, (one) => one.type === 'binary' && one.word === 'in' && one.left.type === 'name' && one.left.name[0] === '#');
        return node && SAID.binary(node, place);
    }
    const node = find(place, (one) => one.type === 'member' && one.name[0] === '#');
    if (!node)
        return undefined;
    const type = enclosingClass(place);
    const { tokens } = place.tree;
    let isStatic = false;
    let accessor = how === 'method';
    for (let i = type ? type.from : 0; type && i < type.to; ++i) {
        if (tokens[i][1] !== node.name || tokens[i - 1][1] === '.' || tokens[i - 1][1] === '?.')
            continue;
        const before = tokens[i - 1][1];
        isStatic = before === 'static' || tokens[i - 2][1] === 'static';
        accessor = accessor || before === 'get' || before === 'set';
        break;
    }
    const assigned = how === 'write' ? find(place, (one) => one.type === 'assign' && one.target.op === node.op) : undefined;
    const token = assigned ? assigned.op : node.op;
    // A receiver that is null or undefined has other words.
    const certain = isWord(node.object, 'this');
    if (accessor)
        return answer('TypeError', isStatic ? `Receiver must be class ${type && type.name}` : `Receiver must be an instance of class ${(type && type.name) || 'anonymous'}`, place, token, certain);
    return answer('TypeError', `Cannot ${how} private member ${node.name} ${how === 'read' ? 'from' : 'to'} an object whose class did not declare it`, place, token, certain);
}

/** {type, message, certain, at}; `at`: [line, column] of the author's text where it is known better than the frame says. */
export function translate(type, message, frame, frames) {
    const place = placeIn(frame);
    let m;
    if (/^Can't call method on/.test(message)) {
        const call = find(place, (node) => node.type === 'call');
        const lent = call && borrowed(call);
        const said = lent && lent.type === 'String' ? misborrowed(lent, place, call.callee.op) : undefined;
        if (said)
            return said;
    }
    if ((m = /^Value is (undefined|null) and could not be converted to an object$/.exec(message)))
        return unconverted(m[1], place);
    const known = Object.prototype.hasOwnProperty.call(fixed, message) ? fixed[message] : undefined;
    if (known) {
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
        const argument = call && call.args[0] && call.args[0].type === 'class' ? call.args[0].name : undefined;
        const name = argument || (call && (call.callee.type === 'name' ? call.callee.name : call.callee.name));
        return answer('TypeError', `Class constructor ${name || ''} cannot be invoked without 'new'`, place, -1, Boolean(name));
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
        return node ? answer('TypeError', `${printed(node.callee)} is not a constructor`, place, node.from)
            : answer('TypeError', '(intermediate value) is not a constructor', place, -1, false);
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
        const at = place && place.token > 0 ? place : parameterPlace(frame, frames) || place;
        const said = (at && bareTypeError(at, frame, frames)) || handedPattern(place, frame);
        if (said && made.proxies) // A trap may have failed
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
    return answer('TypeError', read, place, node ? node.op : -1);
}

/** V8 does not ask an object for its text to print it. */
const declaredObject = (place, key) => key.type === 'name' && (declared(place, key.name) || { type: '' }).type === 'object';

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

function undefinedName(name, type, message, place, frame) {
    if (name === 'this' || name === '') {
        const node = find(place, (one) => isWord(one, 'this'));
        return answer('ReferenceError', NO_SUPER, place, node && node.from === place.token ? node.from : -1);
    }
    if (isDeclaredLater(place, name))
        return answer('ReferenceError', `Cannot access '${name}' before initialization`, place, -1);
    const set = find(place, (node) => node.type === 'assign' && isWord(node.target, name) && node.word === '=');
    return answer(type, message, place, set && place.token === set.from ? set.op : -1);
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
        return answer('TypeError', 'Cannot convert undefined or null to object', place, node.type === 'unary' ? node.from : -1);
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

/**
 * What __hooksmithTaken() throws for a value that a pattern cannot take apart; `text`: undefined, null
 * or, for lists, what V8 says of its type.
 */
export function patternWords(frame, isList, text) {
    const place = placeIn(frame);
    const node = find(place, (one) => one.type === (isList ? 'arrayPattern' : 'objectPattern') && one.value && one.owner.to >= place.token);
    if (!node)
        return isList ? answer('TypeError', `${text} ${NO_ITERATOR}`) : answer('TypeError', `Cannot destructure '${text}' as it is ${text}.`);
    return isList ? arrayPattern(place, node, text) : objectPattern(place, node, text, true);
}
