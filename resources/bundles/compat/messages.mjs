// SPDX-License-Identifier: MIT
// QJSEngine's error messages -> V8's (Node 20). The engine says what happened but not always to which
// expression; that is read from the line of the text that ran, and only when the line leaves no doubt.
import { global } from './native.mjs';
import { sourceLines } from './sources.mjs';

// The engine's own, also when a script has taken the global away.
const { RegExp } = global;

const NAME = '[A-Za-z_$][\\w$]*';

/** Walks back from `end` (exclusive) over one member expression: `a.b[0].c(x)`; returns its text. */
function expressionBefore(text, end) {
    let at = end;
    for (;;) {
        const c = text[at - 1];
        if (c === ')' || c === ']') {
            const open = matching(text, at - 1);
            if (open < 0)
                return '';
            at = open;
            // A call or index belongs to the name before it; a bare group stands alone.
            if (c === ')' && !/[\w$\])]/.test(text[at - 1] || ''))
                return text.slice(at, end);
            continue;
        }
        if (c !== undefined && /[\w$]/.test(c)) {
            while (at > 0 && /[\w$]/.test(text[at - 1]))
                --at;
            if (text[at - 1] === '.' && text[at - 2] !== '.') {
                at -= text[at - 2] === '?' ? 2 : 1;
                continue;
            }
            break;
        }
        break;
    }
    return text.slice(at, end);
}

function matching(text, close) {
    const open = text[close] === ')' ? '(' : '[';
    let depth = 0;
    for (let i = close; i >= 0; --i) {
        if (text[i] === text[close])
            ++depth;
        else if (text[i] === open && --depth === 0)
            return i;
    }
    return -1;
}

/** V8 prints calls inside a callee as `f(...)`, and what is no plain reference as (intermediate value). */
function render(expression) {
    let out = '';
    for (let i = 0; i < expression.length; ++i) {
        const c = expression[i];
        if (c === '(') {
            let depth = 0;
            let j = i;
            for (; j < expression.length; ++j) {
                if (expression[j] === '(')
                    ++depth;
                else if (expression[j] === ')' && --depth === 0)
                    break;
            }
            out += i === 0 ? '(intermediate value)' : '(...)';
            i = j;
        } else if (c === '[') {
            const close = expression.indexOf(']', i);
            const key = expression.slice(i + 1, close);
            if (/^(['"]).*\1$/.test(key))
                out += '.' + key.slice(1, -1);
            else if (/^\d+$/.test(key))
                out += `[${key}]`;
            else if (/^[\w$.]+$/.test(key))
                out += `[${key}]`;
            else
                out += '[...]';
            i = close;
        } else {
            out += c;
        }
    }
    return out;
}

/** The one callee on the line that ends in `.name(`; undefined when there are several or none. */
function calleeOf(text, name, near) {
    const found = [];
    const pattern = new RegExp(`(?:\\.|\\[['"])${name.split('$').join('\\$')}(?:['"]\\])?\\(`, 'g');
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const end = match.index + match[0].length - 1;
        const expression = expressionBefore(text, end);
        const column = text.startsWith('.', match.index) ? match.index + 2 : match.index + 1;
        if (expression !== '' && !expression.startsWith('.') && !/\bnew\s+$/.test(text.slice(0, end - expression.length)))
            found.push([render(expression), column]);
        else
            found.push([`(intermediate value).${name}`, column]);
    }
    if (found.length === 0)
        return undefined;
    if (near > 0)
        found.sort((a, b) => Math.abs(a[1] - near) - Math.abs(b[1] - near));
    return near > 0 || found.every((f) => f[0] === found[0][0]) ? found[0] : undefined;
}

/** The line and the rest of its statement (esbuild breaks chains over lines). */
function lineOf(frame) {
    const lines = frame && sourceLines(frame.file);
    return lines ? lines[frame.line - 1] || '' : '';
}

const stripStrings = (text) => text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, (s) => s[0] + ' '.repeat(s.length - 2) + s[0]);

function only(text, pattern) {
    const found = [];
    for (let match = pattern.exec(text); match; match = pattern.exec(text))
        found.push(match);
    return found.length === 1 ? found[0] : undefined;
}

const fixed = {
    'Cannot convert undefined or null to object': ['TypeError', 'Cannot convert undefined or null to object'],
    'Maximum call stack size exceeded.': ['RangeError', 'Maximum call stack size exceeded'],
    'Cannot convert a symbol to a string.': ['TypeError', 'Cannot convert a Symbol value to a string'],
    'Cannot convert a symbol to a number.': ['TypeError', 'Cannot convert a Symbol value to a number'],
    'malformed URI sequence': ['URIError', 'URI malformed'],
    'Cannot convert object to primitive value': ['TypeError', 'Cannot convert object to primitive value'],
    'this is not defined': ['ReferenceError', "Must call super constructor in derived class before accessing 'this' or returning from derived constructor"],
    'Invalid array length': ['RangeError', 'Invalid array length'],
};

/** Whether a `let`, `const` or `class` of that name follows in an enclosing block: then it is not yet initialized. */
function isDeclaredLater(frame, name) {
    const lines = frame && sourceLines(frame.file);
    if (!lines)
        return false;
    const word = `(?:let|const|class)\\s+${name.split('$').join('\\$')}\\b`;
    const here = lines[frame.line - 1] || '';
    if (new RegExp(`\\b${word}`).test(here))
        return true;
    const pattern = new RegExp(`^\\s*${word}`);
    const depth = here.search(/\S/);
    for (let i = frame.line; i < lines.length; ++i) {
        if (pattern.test(lines[i]) && (lines[i].search(/\S/) <= depth))
            return true;
    }
    return false;
}

/**
 * Whether a `new TypeError()` without arguments is the engine's own: that is how it runs an assignment
 * to a constant. A script's own has the name on its line.
 */
export function assignsConstant(frame) {
    const line = lineOf(frame);
    return line !== '' && !/\bTypeError\b/.test(line);
}

/** [type, message, column]; the column (from 1, 0 = not known) is that of the lowered line. */
export function translate(type, message, frame) {
    const known = fixed[message];
    if (known)
        return [known[0], known[1], 0];
    const raw = lineOf(frame);
    const text = stripStrings(raw);
    let m;
    if ((m = /^Cannot (?:read property|call method) '([^]*)' of (undefined|null)$/.exec(message))) {
        const at = only(text, new RegExp(`\\.${m[1].split('$').join('\\$')}\\b`, 'g'));
        return ['TypeError', `Cannot read properties of ${m[2]} (reading '${m[1]}')`, at ? at.index + 2 : 0];
    }
    if ((m = /^Property '([^]*?)' of object ([^]*) is not a function$/.exec(message))) {
        const callee = calleeOf(raw, m[1], frame && frame.column);
        if (callee)
            return ['TypeError', `${callee[0]} is not a function`, callee[1]];
        // A global called by its name is a property of an object, too, for the engine.
        const bare = new RegExp(`(?:^|[^.\\w$])${m[1].split('$').join('\\$')}\\(`).exec(text);
        if (bare)
            return ['TypeError', `${m[1]} is not a function`, bare.index + bare[0].length - m[1].length];
        return ['TypeError', `(intermediate value).${m[1]} is not a function`, 0];
    }
    if ((m = /^Value is (undefined|null) and could not be converted to an object$/.exec(message))) {
        const property = only(text, new RegExp(`(?:\\.(${NAME})|\\[([^\\]]+)\\])\\s*(?:=(?![=>])|[-+*/%&|^]=|\\*\\*=|<<=|>>>?=|\\+\\+|--)`, 'g'));
        if (property && property[1])
            return ['TypeError', `Cannot set properties of ${m[1]} (setting '${property[1]}')`, property.index + 2];
        if (property) {
            const key = raw.substr(property.index + 1, property[2].length);
            if (/^(["'])[^]*\1$|^\d+$/.test(key))
                return ['TypeError', `Cannot set properties of ${m[1]} (setting '${key.replace(/^["']|["']$/g, '')}')`, property.index + 1];
        }
        const pattern = only(text, new RegExp(`[{]\\s*(${NAME})[^{}]*\\}\\s*=\\s*([^;]+)`, 'g'));
        if (pattern)
            return destructure(pattern[1], pattern[2].trim(), m[1]);
        return ['TypeError', 'Cannot convert undefined or null to object', 0];
    }
    if ((m = /^([^]*) is not a function$/.exec(message)) && !/^[A-Za-z_$][\w$.]*$/.test(m[1]) || (m && /^(?:undefined|null|true|false|NaN|Infinity)$/.test(m[1]))
        || (m && !new RegExp(`(?:^|[^\\w$.])${m[1].split('$').join('\\$')}\\(`).test(text))) {
        const called = new Set();
        const pattern = new RegExp(`(?:^|[^.\\w$])(${NAME})\\(`, 'g');
        for (let call = pattern.exec(text); call; call = pattern.exec(text)) {
            if (!/^(?:if|for|while|switch|catch|return|function|typeof|super|with)$/.test(call[1]))
                called.add(call[1]);
        }
        // It is inside that one, and was not calling it.
        if (called.size > 1)
            called.delete(frame.name);
        if (called.size === 1)
            return ['TypeError', `${Array.from(called)[0]} is not a function`, 0];
    }
    if ((m = /^(\S+) is not defined$/.exec(message)) && isDeclaredLater(frame, m[1]))
        return ['ReferenceError', `Cannot access '${m[1]}' before initialization`, 0];
    if (type === 'TypeError' && message === '')
        return ['TypeError', 'Assignment to constant variable.', 0];
    if (message === 'Cannot call a class constructor without |new|') {
        const call = only(text, new RegExp(`(?:^|[^.\\w$])(${NAME})\\(`, 'g'));
        return ['TypeError', `Class constructor ${call ? call[1] : ''} cannot be invoked without 'new'`.replace('  ', ' '), 0];
    }
    if ((m = /^(-?\d+) out of range$/.exec(message)) && type === 'RangeError')
        return ['RangeError', 'Invalid array length', 0];
    if (/is not a constructor\.?$/.test(message) || (message === 'Type error' && /\bnew\s/.test(text))) {
        const created = only(text, new RegExp(`\\bnew\\s+((?:${NAME})(?:\\.${NAME})*)`, 'g'));
        if (created && (created[1] !== 'Proxy' || message !== 'Type error'))
            return ['TypeError', `${created[1]} is not a constructor`, created.index + 1];
        if (message !== 'Type error')
            return ['TypeError', '(intermediate value) is not a constructor', 0];
    }
    if (message === 'Type error' || message === 'not a function') {
        // Where the column is known, what follows it up to the next expression comes first.
        const at = frame && frame.column > 1 ? frame.column - 1 : 0;
        const end = text.indexOf('=>', at + 1);
        const near = at > 0 ? typeError(text.slice(at, end > at + 20 ? end : at + 40), raw.slice(at)) : undefined;
        return near || typeError(text, raw) || [type, message, 0];
    }
    return [type, message, 0];
}

function destructure(name, value, kind) {
    return ['TypeError', `Cannot destructure property '${name}' of '${render(value)}' as it is ${kind}.`, 0];
}

/** The engine's bare "Type error": what on the line can have caused it, if there is only one such thing. */
function typeError(text, raw) {
    const candidates = [];
    let m = only(text, new RegExp(`([\\w$.'"\\]\\)]+)\\s+in\\s+([\\w$.]+)`, 'g'));
    if (m && !/^\s*for\s*\(/.test(text)) {
        const key = raw.substr(m.index, m[1].length).replace(/^["']|["']$/g, '');
        candidates.push(['TypeError', `Cannot use 'in' operator to search for '${key}' in ${m[2]}`, 0]);
    }
    if (/\binstanceof\b/.test(text))
        candidates.push(['TypeError', "Right-hand side of 'instanceof' is not callable", 0]);
    m = only(text, new RegExp(`\\bof\\s+((?:${NAME})(?:\\.${NAME})*)\\)`, 'g'));
    if (m)
        candidates.push(['TypeError', `${m[1]} is not iterable`, m.index + 4]);
    m = only(text, new RegExp(`\\.\\.\\.((?:${NAME})(?:\\.${NAME})*)`, 'g'));
    if (m)
        candidates.push(['TypeError', `${m[1]} is not iterable`, m.index + 4]);
    m = only(text, new RegExp(`\\[[^\\[\\]=]*\\]\\s*=\\s*((?:${NAME})(?:\\.${NAME})*)\\s*(?:[;,)}]|$)`, 'g'));
    if (m)
        candidates.push(['TypeError', `${m[1]} is not iterable`, 0]);
    m = only(text, new RegExp(`\\{\\s*(${NAME})[^{}]*\\}\\s*=\\s*((?:${NAME})(?:\\.${NAME})*)\\s*[;,)]`, 'g'));
    if (m)
        candidates.push(destructure(m[1], m[2], 'undefined'));
    m = only(text, /\.reduce(?:Right)?\(/g);
    if (m)
        candidates.push(['TypeError', 'Reduce of empty array with no initial value', m.index + 2]);
    m = only(text, new RegExp(`\\.(${NAME})\\s*=(?!=)`, 'g'));
    if (m)
        candidates.push(['TypeError', `Cannot assign to read only property '${m[1]}' of object '#<Object>'`, m.index + 2]);
    m = only(text, new RegExp(`(?:${NAME}|[\\])])\\[(\\d+)\\]\\s*=(?!=)`, 'g'));
    if (m)
        candidates.push(['TypeError', `Cannot assign to read only property '${m[1]}' of object '[object Array]'`, 0]);
    return candidates.length === 1 ? candidates[0] : undefined;
}
