// SPDX-License-Identifier: MIT
// The texts that were evaluated, so that messages can name expressions as V8 does and stacks can give
// the author's lines. The host registers each text; everything is worked out on demand only.
import { global } from './native.mjs';

// The engine's own, also when a script has taken the global away.
const { RegExp } = global;

const sources = new Map();

/**
 * `file`: as given to the engine. `text`: what esbuild printed. `mappings`: of its source map, or
 * undefined. `shownFile`: the author's name of the file. `places`: when the evaluated text is another
 * one, line and column (from 0) in `text` of each of its lines, flat.
 */
export function setSource(file, text, mappings, shownFile, places) {
    sources.set(file, { text, mappings, shownFile: shownFile || file, places, lines: null, decoded: null });
}

function find(file) {
    const source = sources.get(file);
    if (source || typeof file !== 'string')
        return source;
    // The engine turns names into URLs: "file:script.js", "file:///...".
    for (const [name, candidate] of sources) {
        if (file === `file:${name}` || file === `file://${name}`)
            return candidate;
    }
    return undefined;
}

export function sourceLines(file) {
    const source = find(file);
    if (!source)
        return undefined;
    if (!source.lines)
        source.lines = source.text.split(/\r\n|[\n\r\u2028\u2029]/);
    return source.lines;
}

/** The text that a file's frames stand in, or undefined. */
export function sourceText(file) {
    const source = find(file);
    return source ? source.text : undefined;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * A name as the author wrote it: esbuild puts a digit behind one that hides an outer name. What stands in
 * the text with the digit is the author's own.
 */
export function authorsName(name, file) {
    const plain = /^([A-Za-z_$][\w$]*?)\d+$/.exec(name);
    const source = plain && find(file);
    if (!source)
        return name;
    const word = (text) => new RegExp(`(?:^|[^\\w$])${escapeName(text)}(?![\\w$])`).test(source.text);
    if (word(name))
        return name;
    for (let end = name.length - 1; end > 0 && /\d/.test(name[end]); --end) {
        if (word(name.slice(0, end)))
            return name.slice(0, end);
    }
    return name;
}

/** lines[i] = [[column, originalLine, originalColumn], ...], all from 0. */
function decode(mappings) {
    const lines = [];
    let originalLine = 0;
    let originalColumn = 0;
    for (const lineText of mappings.split(';')) {
        const line = [];
        let column = 0;
        for (const segment of lineText.split(',')) {
            const values = [];
            let value = 0;
            let shift = 0;
            for (const c of segment) {
                const digit = DIGITS.indexOf(c);
                value |= (digit & 31) << shift;
                shift += 5;
                if (digit < 32) {
                    values.push(value & 1 ? -(value >>> 1) : value >>> 1);
                    value = 0;
                    shift = 0;
                }
            }
            if (values.length === 0)
                continue;
            column += values[0];
            if (values.length >= 4) {
                originalLine += values[2];
                originalColumn += values[3];
                line.push([column, originalLine, originalColumn]);
            }
        }
        lines.push(line);
    }
    return lines;
}

/** [line, column] of the author's text for a place in the printed text, from 1; column 0 = not known. */
function original(source, line, column) {
    if (!source || source.mappings === undefined)
        return [line, column];
    if (!source.decoded)
        source.decoded = decode(source.mappings);
    let best;
    for (const segment of source.decoded[line - 1] || []) {
        if (!best || segment[0] <= column - 1)
            best = segment;
    }
    return best ? [best[1] + 1, column > 0 ? best[2] + 1 : 0] : [line, 0];
}

/**
 * A frame of the engine -> one of the printed text: `line` and `column` there; `evaluatedLine` keeps the
 * engine's number.
 */
export function printedFrame(frame) {
    frame.evaluatedLine = frame.line;
    frame.name = authorsName(frame.name, frame.file);
    const source = find(frame.file);
    if (source && source.places && frame.line > 0) {
        const at = (frame.line - 1) * 2;
        if (source.places[at] >= 0) {
            frame.line = source.places[at] + 1;
            frame.column = source.places[at + 1] + 1;
        } else {
            frame.unplaced = true; // What the lowering wrote
        }
    }
    return frame;
}

/** The first line of the evaluated text that stands for one of the printed text; 0 = none. */
export function evaluatedLineOf(file, line) {
    const source = find(file);
    const places = (source && source.places) || [];
    for (let i = 0; i < places.length; i += 2) {
        if (places[i] === line - 1)
            return i / 2 + 1;
    }
    return 0;
}

const escapeName = (name) => name.split('$').join('\\$');

/** Where on its line a frame most likely stands: the call of the frame above it, or `new Name`. */
function guessColumn(frame, error, inner) {
    if (frame.column)
        return frame.column;
    const lines = sourceLines(frame.file);
    const text = lines && lines[frame.line - 1];
    if (!text)
        return 0;
    let pattern;
    if (inner && inner.name && inner.name !== '%entry')
        pattern = inner.name === 'constructor' ? /\bnew\s/g : new RegExp(`\\b${escapeName(inner.name)}\\(`, 'g');
    else if (error)
        pattern = /\bnew\s|\b[A-Z]?\w*Error\(/g;
    if (pattern) {
        const first = pattern.exec(text);
        if (first)
            return first.index + 1;
    }
    return text.search(/\S/) + 1;
}

/** "script.js:3:7" for a stack. */
export function describeLocation(frame, error, inner) {
    if (frame.line <= 0)
        return '<anonymous>';
    const source = find(frame.file);
    const [line, column] = original(source, frame.line, guessColumn(frame, error, inner));
    return `${source ? source.shownFile : frame.file}:${line}${column > 0 ? ':' + column : ''}`;
}

/** The class whose method the frame runs in, or ''. */
export function typeNameAt(frame) {
    const lines = sourceLines(frame.file);
    if (!lines || frame.name === '%entry')
        return '';
    const indent = (text) => text.search(/\S/);
    const method = new RegExp(`^\\s*(static |get |set |\\*)*${escapeName(frame.name)}\\(`);
    let at = Math.min(frame.line, lines.length) - 1;
    while (at >= 0 && !method.test(lines[at]))
        --at;
    if (at < 0)
        return '';
    const depth = indent(lines[at]);
    for (let i = at; i >= 0; --i) {
        const found = /\bclass(?:\s+([A-Za-z_$][\w$]*))?[^'"`]*\{/.exec(lines[i]);
        if (found && (i === at ? found.index < lines[at].indexOf(frame.name + '(') : indent(lines[i]) < depth)) {
            const assigned = /([A-Za-z_$][\w$]*)\s*=\s*class\b/.exec(lines[i]);
            const name = found[1] && found[1] !== 'extends' ? found[1] : assigned ? assigned[1] : '';
            return /^_[A-Z]/.test(name) && assigned ? assigned[1] : name;
        }
        if (i < at && lines[i] && indent(lines[i]) >= 0 && indent(lines[i]) < depth)
            return /[{(,]\s*$/.test(lines[i]) && !/\b(if|for|while|function|=>)\b/.test(lines[i]) ? 'Object' : '';
    }
    return '';
}
