// SPDX-License-Identifier: MIT
// A script's text as tokens: [kind, text, start].
import { tokTypes } from 'acorn';

/** acorn's tokens -> [kind, text, start]; kind is n(ame), d(igits), s(tring), t(emplate piece), r(egular expression), p(unctuator). */
export function tokensOf(text, read) {
    const tokens = [];
    const kinds = new Map([[tokTypes.name, 'n'], [tokTypes.privateId, 'n'], [tokTypes.num, 'd'], [tokTypes.string, 's'], [tokTypes.regexp, 'r']]);
    for (let i = 0; i < read.length; ++i) {
        const token = read[i];
        const { type, start } = token;
        if (type === tokTypes.template || type === tokTypes.invalidTemplate) { // One token with what stands on both sides
            const from = tokens.pop()[2];
            tokens.push(['t', text.slice(from, read[++i].end), from]);
        } else if (type !== tokTypes.eof) {
            tokens.push([kinds.get(type) || (type.keyword ? 'n' : 'p'), text.slice(start, token.end), start]);
        }
    }
    return tokens;
}

/** Index of the closing bracket for that of each opening one. */
export function partnersOf(tokens) {
    const partner = [];
    const open = [];
    for (let i = 0; i < tokens.length; ++i) {
        if (tokens[i][0] !== 'p')
            continue;
        const word = tokens[i][1];
        if (word === '(' || word === '[' || word === '{')
            open.push(i);
        else if ((word === ')' || word === ']' || word === '}') && open.length > 0)
            partner[open.pop()] = i;
    }
    return partner;
}

/** Index of the token at a character of the text, or of the last one before it. */
export function tokenAt(tree, offset) {
    let low = 0;
    let high = tree.tokens.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (tree.tokens[middle][2] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
