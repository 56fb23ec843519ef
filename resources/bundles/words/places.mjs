// SPDX-License-Identifier: MIT
// What stands in a script's text at the place of an error, and around it.
import { offsetOf, sourceText, made } from './given.mjs';
import { tokenAt } from './tokens.mjs';
import { treeOf } from './syntaxtree.mjs';

/** The innermost function around a token: [first, last]. */
function functionAround(tree, token) {
    let range = [0, tree.tokens.length];
    for (let i = 0; i < tree.functions.length; ++i) { // Of all of the text: for…of is five times as slow
        const one = tree.functions[i];
        if (one.from <= token && one.to >= token && one.from >= range[0])
            range = [one.from, one.to];
    }
    return range;
}

/**
 * What a frame's place stands in: {tree, token, range}, `range` being the function's; undefined when the
 * text is not known or not read.
 */
export function placeIn(frame) {
    if (!frame || !frame.column || !(frame.line > 0))
        return undefined;
    const text = sourceText(frame.file);
    const tree = text === undefined ? null : treeOf(text);
    if (tree === null)
        return undefined;
    const token = tokenAt(tree, offsetOf(frame.file, frame.line, frame.column));
    return { tree, token, range: functionAround(tree, token) };
}

/** The tokens between which the engine may name the place of an expression. */
function reach(node) {
    if (node.parameter !== undefined && node.owner)
        return [node.owner.from, node.to];
    let top = node;
    while (top.outer)
        top = top.outer;
    const around = node.type.endsWith('Pattern') && top.value ? top.owner : node;
    const before = node.type.endsWith('Pattern') || node.type === 'spread' || node.type === 'forOf' ? 2 : 0;
    return [around.from - before, around.to];
}

/**
 * Inner nodes come first, so their ends go up, but for patterns, which reach as far as what they are in:
 * `highest` end of this and all nodes before, `lowest` of this and all behind.
 */
function reachAll(tree) {
    tree.reaches = tree.nodes.map(reach);
    tree.highest = tree.reaches.map(([, to]) => to);
    tree.lowest = tree.highest.slice();
    for (let i = 1; i < tree.reaches.length; ++i)
        tree.highest[i] = Math.max(tree.highest[i], tree.highest[i - 1]);
    for (let i = tree.reaches.length - 2; i >= 0; --i)
        tree.lowest[i] = Math.min(tree.lowest[i], tree.lowest[i + 1]);
}

const distanceTo = (node, token) => (node.op >= token ? node.op - token : token - node.op);

/**
 * The expressions around the place that `accepts` takes, nearest operator first: the engine names the
 * last word before what failed.
 */
export function findAll(place, accepts) {
    if (!place)
        return [];
    const { token, range, tree } = place;
    if (!tree.reaches)
        reachAll(tree);
    let low = 0;
    for (let high = tree.nodes.length; low < high;) {
        const middle = (low + high) >> 1;
        if (tree.highest[middle] < token)
            low = middle + 1;
        else
            high = middle;
    }
    const found = [];
    for (let i = low; i < tree.nodes.length && tree.lowest[i] <= range[1]; ++i) {
        const node = tree.nodes[i];
        const [from, to] = tree.reaches[i];
        if (from <= token && to >= token && to <= range[1] && node.from >= range[0] && accepts(node))
            found.push(node);
    }
    return found.sort((a, b) => distanceTo(a, token) - distanceTo(b, token) || (a.to - a.from) - (b.to - b.from));
}

export const find = (place, accepts) => findAll(place, accepts)[0];

/** The call at a caller's place, which may be that of the word before: `return f()`. */
export const findCall = (place, accepts) => find(place, accepts) || (place && find({ ...place, token: place.token + 1 }, accepts));

const takesPattern = (made) => made && made.type === 'function' && made.parameters.some(isPatternParameter);

/** The function of a name that a call at the place means: the nearest one before it. */
function functionNamed(tree, name, call) {
    const all = tree.functions.filter((made) => made.name === name && takesPattern(made));
    return all.length === 1 ? all[0] : call && nearest(all, call.from);
}

/** The constructor that `new X` runs. */
function constructorOf(tree, call) {
    const classNamed = (name, before) => tree.classes.reduce((best, one) => (one.name === name && one.from < before && (!best || one.from > best.from) ? one : best), undefined);
    let type = call.callee.type === 'name' ? classNamed(call.callee.name, call.from) : call.callee.type === 'class' ? call.callee : undefined;
    for (let depth = 0; type && !takesPattern(type.builder) && type.base && type.base.type === 'name' && depth < 20; ++depth)
        type = classNamed(type.base.name, type.from);
    return type && type.builder;
}

/** The function that runs in a frame without a place, and the call that runs it: [function, call]. */
function calledFunction(tree, frame, caller) {
    if (frame.name === 'constructor') {
        const call = findCall(caller, (node) => node.type === 'new');
        return call ? [constructorOf(tree, call), call] : [];
    }
    if (frame.name !== '') {
        const called = findCall(caller, (node) => (node.type === 'call' && (node.callee.name === frame.name || (node.callee.type === 'function' && node.callee.name === frame.name)))
            || (node.type === 'new' && node.callee.name === frame.name));
        return [called && called.callee.type === 'function' ? called.callee : functionNamed(tree, frame.name, called), called];
    }
    const call = findCall(caller, (node) => node.type === 'call' && (takesPattern(node.callee) || node.args.some(takesPattern)));
    if (!call)
        return [];
    return takesPattern(call.callee) ? [call.callee, call] : [call.args.find(takesPattern), undefined];
}

/**
 * Where a function of that frame takes its parameters apart, for frames without a place: the engine has
 * none until the first call or look-up. `call`: the call that gives the arguments, where it is known.
 */
export function parameterPlace(frame, frames) {
    const text = frame && sourceText(frame.file);
    const tree = text ? treeOf(text) : null;
    if (tree === null)
        return undefined;
    // An async function's body runs in a function without a name of its own.
    const inner = frame.name === '' && frames[1] && frames[1].name !== ''
        && tree.functions.some((made) => made.isAsync && made.name === frames[1].name && takesPattern(made)) ? 1 : 0;
    const [made, call] = calledFunction(tree, frames[inner], placeIn(frames[inner + 1]));
    if (!takesPattern(made))
        return undefined;
    const parameter = made.parameters.find(isPatternParameter);
    const token = (parameter.type === 'assign' ? parameter.target : parameter).from;
    return { tree, token, range: [made.from, made.to], call };
}

export const isPatternParameter = (node) => node && /Pattern$/.test(node.type === 'assign' ? node.target.type : node.type);
export const nearest = (functions, token) => functions.reduce((best, one) => (one.from < token && (!best || one.from > best.from) ? one : best), undefined);

/** Where the text has a token: [line, column], from 1. */
export function placeOf(tree, token) {
    const lines = tree.text.slice(0, tree.tokens[token][2]).split(/\r\n|[\n\r\u2028\u2029]/);
    return [lines.length, lines[lines.length - 1].length + 1];
}

/** The tokens of the outermost brackets around a place: the class of a script, a function of its own. */
export function surroundings(place) {
    if (!place.near) {
        const { tokens, partner } = place.tree;
        let [from, to] = [0, tokens.length - 1];
        for (let i = 0; i <= place.token; ++i) {
            if (partner[i] >= place.token) {
                [from, to] = [i, partner[i]];
                break;
            }
            if (partner[i] !== undefined)
                i = partner[i];
        }
        place.near = { from, to, tokens: tokens.slice(from, to + 1) };
    }
    return place.near;
}

/** The block that a token stands in: [first, last]. */
export function blockAround(tree, token) {
    let [from, to] = [-1, tree.tokens.length];
    for (let i = 0; i < token; ++i) {
        const close = tree.partner[i];
        if (close === undefined)
            continue;
        if (close < token)
            i = close;
        else if (tree.tokens[i][1] === '{')
            [from, to] = [i, close];
    }
    return [from, to];
}

const REDECLARED = /^(?:let|const|class)$/;

/** Whether another clause of a `switch` around the place declares that name, before it. */
function isSkipped({ token, tree }, name) {
    const { tokens, partner } = tree;
    for (let i = 2; i < token; ++i) {
        if (tokens[i][1] !== name || !REDECLARED.test(tokens[i - 1][1]) || tokens[i - 2][1] === '(')
            continue;
        const [from, to] = blockAround(tree, i);
        const head = to > token ? partner.indexOf(from - 1) : -1;
        if (head > 0 && tokens[head - 1][1] === 'switch')
            return true;
    }
    return false;
}

/** Whether a `let`, `const` or `class` of that name stands behind the place: then it is not yet initialized. */
export function isDeclaredLater(place, name) {
    if (!place)
        return false;
    const { tokens } = place.tree;
    let depth = 0;
    let outermost = 0;
    for (let i = place.token; i < tokens.length; ++i) {
        const kind = tokens[i][0];
        const word = tokens[i][1];
        if (kind === 'p' && (word === '{' || word === '(' || word === '['))
            ++depth;
        else if (kind === 'p' && (word === '}' || word === ')' || word === ']'))
            outermost = Math.min(outermost, --depth);
        else if (depth === outermost && kind === 'n' && word === name && i > 0 && REDECLARED.test(tokens[i - 1][1]))
            return true;
    }
    const { token, tree } = place;
    const isEarly = ({ at, to }) => {
        const [from, end] = blockAround(tree, at);
        return from < token && end > token && to >= token;
    };
    if ((tree.lexicals[name] || []).some(isEarly) || isSkipped(place, name))
        return true;
    const declared = find(place, (node) => node.type === 'declare' && node.target.type === 'name' && node.target.name === name);
    return declared !== undefined && REDECLARED.test(tokens[declared.from - 1][1]);
}

export const isConstant = (place, name) => surroundings(place).tokens.some((token, i, all) => token[1] === name && i > 0 && all[i - 1][1] !== '.');
