// SPDX-License-Identifier: MIT
// Which rule an assignment broke.
import { answer, isWord, literal, MISSED, NO_SUPER } from './answers.mjs';
import { declared, enclosingClass, hasGetter, makesSymbol, mentions, ownerText } from './declarations.mjs';
import { made as given } from './given.mjs';
import { find, isConstant, isDeclaredLater, placeIn, placeOf } from './places.mjs';
import { printed } from './printed.mjs';

/** Where V8 says that a constant was assigned to: {at, certain}; what is assigned to before its declaration has other words. */
export function constantAssignment(frame) {
    const place = placeIn(frame);
    const node = find(place, (one) => (one.type === 'assign' && one.target.type === 'name' && isConstant(place, one.target.name))
        || (one.type === 'step' && one.value.type === 'name'));
    if (!node)
        return undefined;
    const { name } = node.type === 'step' ? node.value : node.target;
    return { at: placeOf(place.tree, node.type === 'step' && node.prefix ? node.from + 1 : node.op), certain: !isDeclaredLater(place, name) };
}

/** Which rule an assignment in strict code broke. */
export function assignment(node, place, frame) {
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
    const source = isWord(owner, 'this') ? staticGetter(place, shown) : undefined;
    const text = source || ownerText(owner, place);
    if (hasGetter(place, shown))
        return answer('TypeError', `Cannot set property ${shown} of ${text || MISSED} which has only a getter`, place, at, text !== undefined && name !== undefined && (given.whole || !source));
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

/** Text of the class around that has a static getter of that name: a function's text is what V8 prints of it. */
function staticGetter(place, name) {
    const type = enclosingClass(place);
    if (!type)
        return undefined;
    const { tokens, text } = place.tree;
    const last = tokens[type.to];
    for (let i = type.from; i + 3 < type.to; ++i) {
        if (tokens[i][1] === 'static' && tokens[i + 1][1] === 'get' && tokens[i + 2][1] === name && tokens[i + 3][1] === '(')
            return text.slice(tokens[type.from][2], last[2] + last[1].length);
    }
    return undefined;
}
