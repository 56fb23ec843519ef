// SPDX-License-Identifier: MIT
// Asks for V8's words (resources/bundles/words, in an engine of its own). Only facts go there and come
// back, so nothing that a script did to built-ins matters.
import { natives } from './native.mjs';
import { sourceText } from './sources.mjs';
import { made } from './values.mjs';

const { parse } = JSON; // The engine's: it takes nothing from the script

/** `frames`: the innermost first; the first three matter. Undefined when nothing is known. */
function ask(what, type, message, frames) {
    const facts = [what, type, message, made.proxies, true];
    let count = facts.length;
    for (let i = 0; i < frames.length && i < 3; ++i) {
        const { name, file, line, column } = frames[i];
        for (const fact of [name, file, line, column || 0, sourceText(file)])
            Object.defineProperty(facts, count++, { value: fact });
    }
    const words = natives.errorWords(facts, count);
    return words === '' ? undefined : parse(words);
}

/** {type, message, certain, at}; `at`: [line, column] of the author's text where it is known better than the frame says. */
export function translate(type, message, frames) {
    if (message === 'Maximum call stack size exceeded.') // No stack is left to ask with
        return { type: 'RangeError', message: 'Maximum call stack size exceeded', certain: true };
    return ask('error', type, message, frames) || { type, message, certain: false };
}

/** Of a private member, from what esbuild's helper says. */
export const privateWords = (message, frame) => ask('private', '', message, frame ? [frame] : []);

/** {at, certain} of an assignment to a constant. */
export function constantAssignment(frame) {
    return ask('constant', '', '', frame ? [frame] : []) || { certain: true };
}

/** Of a value that a pattern of a list, or an object, cannot take apart; `text`: what it is. */
export function patternWords(frame, isList, text) {
    return ask(isList ? 'list' : 'object', text, '', frame ? [frame] : [])
        || { message: isList ? `${text} is not iterable` : `Cannot destructure '${text}' as it is ${text}.`, certain: false };
}
