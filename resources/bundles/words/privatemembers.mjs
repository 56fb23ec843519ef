// SPDX-License-Identifier: MIT
// Private members of objects that have none.
import { privates } from '../compat/privates.mjs';
import { answer, isWord } from './answers.mjs';
import { enclosingClass } from './declarations.mjs';
import { find, placeIn } from './places.mjs';
import { SAID } from './typeerrors.mjs';

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
