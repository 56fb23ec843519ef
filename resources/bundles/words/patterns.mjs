// SPDX-License-Identifier: MIT
// What could not be taken apart by a pattern, or iterated over.
import { answer, isWord, literal, NO_ITERATOR } from './answers.mjs';
import { find, findCall, placeIn } from './places.mjs';
import { printed } from './printed.mjs';

/** What an expression that was null or undefined must have been: [word, certain]. */
export function emptiness(node) {
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

/** The value that a literal has for a key; null: none; undefined: it can't be told. */
function partOf(value, key) {
    if (!value || value.type !== 'object' || !key || !key.name || value.parts.some((part) => !part.key || part.key.computed))
        return undefined;
    const found = value.parts.filter((part) => part.key.name === key.name).pop();
    return found ? found.value : null;
}

/** `what`: "undefined" or "null", or undefined when only the text can tell. */
export function objectPattern(place, node, what, known, callerArgument) {
    const first = node.parts[0];
    const target = first && first.value && first.value.type !== 'spread' ? first.value : undefined;
    const token = target ? target.from : first && first.value ? first.value.from + 1 : node.from;
    let source = node.value;
    let [kind, certain] = what ? [what, known] : emptiness(source || callerArgument);
    if (node.outer && !what) {
        const given = partOf(node.outer.value || callerArgument, node.key);
        if (given !== undefined)
            [kind, certain] = given === null ? ['undefined', true] : emptiness(given);
    }
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

/** An expression that was to be iterated over, in V8's words, for loops, lists and patterns. */
export function iterated(value) {
    return value.type === 'call' ? `${printed(value.callee)} is not a function or its return value is not iterable`
        : `${printed(value)} is not iterable`;
}

/** An argument, or the value that a name was declared with: what V8 says of its type. */
export function typeText(node) {
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
export function argumentOf(at, frames, index) {
    const place = placeIn(frames && frames[1]);
    const [callee] = frames || [];
    const call = at.call || findCall(place, (node) => (node.type === 'call' || node.type === 'new') && callee
        && (callee.name === '' || callee.name === 'constructor' || printed(node.callee).split('.').pop() === callee.name));
    if (!call || (!at.call && !callee.name) || call.args.some((arg, i) => arg && arg.type === 'spread' && i <= index))
        return undefined;
    return call.args.length <= index ? null : call.args[index];
}

/** `type`: "undefined", "object null", "number 5", "object" as V8 says it of a value; undefined when not known. */
export function arrayPattern(place, node, type) {
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

/**
 * What __hooksmithTaken() throws for a value that a pattern cannot take apart; `text`: undefined, null
 * or, for lists, what V8 says of its type.
 */
export function patternWords(frame, isList, text) {
    const place = placeIn(frame);
    const node = find(place, (one) => one.type === (isList ? 'arrayPattern' : 'objectPattern') && one.value && one.owner.to >= place.token)
        || find(place, (one) => one.type === (isList ? 'arrayPattern' : 'objectPattern') && one.parameter !== undefined);
    if (!node)
        return isList ? answer('TypeError', `${text} ${NO_ITERATOR}`) : answer('TypeError', `Cannot destructure '${text}' as it is ${text}.`);
    return isList ? arrayPattern(place, node, text) : objectPattern(place, node, text, true);
}
