// SPDX-License-Identifier: MIT
// What this engine answers otherwise than V8 and cannot do better: noted when it happens, with the
// line of the script, and shown as a finding (core/script/hostcontext.cpp has the sentences).

let lineOfCaller = null;
let notes = [];

/** errors.mjs knows how to find the script's line; it is loaded after those who note. */
export function setCallerLine(find) {
    lineOfCaller = find;
}

export const scriptLine = () => (lineOfCaller === null ? 0 : lineOfCaller('file:script.js'));

/** What is only known when a call has ended. */
let checks = [];
export function checkAtEnd(check) {
    checks.push(check);
}

/** `line`: of the evaluated text, where it is not that of the caller. */
export function note(rule, line = scriptLine()) {
    if (line === 0 || notes.length >= 50)
        return; // Not the script's doing
    for (let i = 0; i < notes.length; ++i) {
        if (notes[i][0] === rule && notes[i][1] === line)
            return;
    }
    notes.push([rule, line]);
}

/** The notes since the last call: [[rule, line], ...]. */
export function takeNotes() {
    for (let i = 0; i < checks.length; ++i)
        checks[i]();
    const taken = notes;
    if (taken.length > 0)
        notes = [];
    return taken;
}
