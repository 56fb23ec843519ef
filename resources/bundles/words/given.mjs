// SPDX-License-Identifier: MIT
// What the host gives with an error: the texts that its frames stand in.

/**
 * What changes what errors may mean: whether the script has made proxies, whether the text is all of it,
 * and whether it could be read.
 */
export const made = { proxies: false, whole: true, readable: true };

const texts = new Map(); // By file, of this error
let known = ''; // The text whose lines are known
let starts = [];

/** `flat`: of each frame its name, file, line, column (0: not known) and the file's text, if there is one. */
export function take(proxies, whole, flat) {
    made.proxies = proxies;
    made.whole = whole;
    made.readable = true;
    texts.clear();
    const frames = [];
    for (let i = 0; i < flat.length; i += 5) {
        const [name, file, line, column, text] = flat.slice(i, i + 5);
        frames.push({ name, file, line, column });
        texts.set(file, text);
    }
    return frames;
}

/** The text that a file's frames stand in, or undefined. */
export const sourceText = (file) => texts.get(file);

/** Index in the text of a line and column, both from 1. */
export function offsetOf(file, line, column) {
    const text = texts.get(file);
    if (text !== known || starts.length === 0) {
        known = text;
        starts = [0];
        const breaks = /\r\n|[\n\r\u2028\u2029]/g;
        while (breaks.exec(text))
            starts.push(breaks.lastIndex);
    }
    return starts[Math.min(line, starts.length) - 1] + column - 1;
}
