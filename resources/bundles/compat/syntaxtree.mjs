// SPDX-License-Identifier: MIT
// A script's text as a tree, for the words of error messages: V8 names the expression that failed, and
// only the text says which one stands at a place. Read when the first error asks for it, and kept. The
// text has been compiled before, so what is wrong in it is of no interest here: whatever this reader
// does not understand gives no tree.
import { global } from './native.mjs';

// The engine's own, also when a script has taken the global away.
const { RegExp } = global;

const LONGEST = 400000; // Characters; beyond, reading takes longer than the words are worth

const TOKEN = new RegExp('(\\s+|//[^\\n]*|/\\*[^]*?\\*/)'
    + '|([A-Za-z_$#\\u0080-\\uffff\\\\][\\w$\\u0080-\\uffff\\\\]*)'
    + '|(0[xXoObB][\\da-fA-F_]+n?|(?:\\d[\\d_]*\\.?[\\d_]*|\\.\\d[\\d_]*)(?:[eE][+-]?\\d+)?n?)'
    + '|("(?:[^"\\\\]|\\\\[^])*"|\'(?:[^\'\\\\]|\\\\[^])*\')'
    + '|(>>>=|\\.\\.\\.|===|!==|\\*\\*=|<<=|>>=|>>>|&&=|\\|\\|=|\\?\\?=|=>|==|!=|<=|>=|&&|\\|\\||\\?\\?|\\?\\.(?!\\d)|\\+\\+|--|\\+=|-=|\\*=|/=|%=|&=|\\|=|\\^=|<<|>>|\\*\\*|[^])', 'g');
const REGEXP = new RegExp('/(?:[^/\\\\\\[\\n]|\\\\.|\\[(?:[^\\]\\\\\\n]|\\\\.)*\\])+/[A-Za-z]*', 'g');
const VALUE_WORDS = { return: 1, typeof: 1, case: 1, in: 1, of: 1, delete: 1, void: 1, throw: 1, new: 1, yield: 1, await: 1, do: 1, instanceof: 1, else: 1 };

const words = (text) => text.split(' ').reduce((all, word) => { all[word] = true; return all; }, Object.create(null));
const ASSIGN = words('= += -= *= /= %= **= <<= >>= >>>= &= |= ^= &&= ||= ??=');
const UNARY = words('! ~ + - typeof void delete');
const PRECEDENCE = Object.assign(Object.create(null), {
    '??': 1, '||': 2, '&&': 3, '|': 4, '^': 5, '&': 6, '==': 7, '!=': 7, '===': 7, '!==': 7, '<': 8, '>': 8, '<=': 8, '>=': 8,
    instanceof: 8, in: 8, '<<': 9, '>>': 9, '>>>': 9, '+': 10, '-': 10, '*': 11, '/': 11, '%': 11, '**': 12,
});

/** Tokens: [kind, text, start]; kind is n(ame), d(igits), s(tring), t(emplate piece), r(egular expression), p(unctuator). */
function tokenize(text) {
    const tokens = [];
    const templates = []; // Depth of braces at which each open ${ ends
    let braces = 0;
    let at = 0;
    const template = (from) => {
        for (let i = from + 1; i < text.length; ++i) {
            if (text[i] === '\\') {
                ++i;
            } else if (text[i] === '`') {
                return i + 1;
            } else if (text[i] === '$' && text[i + 1] === '{') {
                templates.push(braces);
                return i + 2;
            }
        }
        throw at;
    };
    if (text.startsWith('#!'))
        at = text.indexOf('\n') < 0 ? text.length : text.indexOf('\n');
    while (at < text.length) {
        const c = text[at];
        const last = tokens.length > 0 ? tokens[tokens.length - 1] : undefined;
        if (c === '`' || (c === '}' && templates.length > 0 && templates[templates.length - 1] === braces)) {
            if (c === '}')
                templates.pop();
            const end = template(at);
            tokens.push(['t', text.slice(at, end), at]);
            at = end;
            continue;
        }
        if (c === '/' && text[at + 1] !== '/' && text[at + 1] !== '*'
            && (!last || (last[0] === 'n' && VALUE_WORDS[last[1]]) || (last[0] === 't' && last[1].endsWith('${'))
                || (last[0] === 'p' && last[1] !== ')' && last[1] !== ']' && last[1] !== '}' && last[1] !== '++' && last[1] !== '--'))) {
            REGEXP.lastIndex = at;
            const found = REGEXP.exec(text);
            if (!found || found.index !== at)
                throw at;
            tokens.push(['r', found[0], at]);
            at += found[0].length;
            continue;
        }
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(text);
        if (match[1] === undefined) {
            const kind = match[2] !== undefined ? 'n' : match[3] !== undefined ? 'd' : match[4] !== undefined ? 's' : 'p';
            if (match[0] === '{')
                ++braces;
            else if (match[0] === '}')
                --braces;
            tokens.push([kind, match[0], at]);
        }
        at += match[0].length;
    }
    return tokens;
}

/** A function without a name gets that of what it is assigned to. */
function named(node, name) {
    if (name && (node.type === 'function' || node.type === 'class') && !node.name)
        node.name = name;
    return node;
}

class Parser {
    constructor(text) {
        this.text = text;
        this.tokens = tokenize(text);
        this.at = 0;
        this.nodes = []; // Whatever can fail: inner ones before those around them
        this.functions = [];
        this.classes = [];
        this.declares = Object.create(null); // By name
        this.depth = 0;
        this.partner = [];
        const open = [];
        for (let i = 0; i < this.tokens.length; ++i) {
            const [kind, word] = this.tokens[i];
            if (kind !== 'p')
                continue;
            if (word === '(' || word === '[' || word === '{')
                open.push(i);
            else if ((word === ')' || word === ']' || word === '}') && open.length > 0)
                this.partner[open.pop()] = i;
        }
    }

    word(offset = 0) {
        const token = this.tokens[this.at + offset];
        return token === undefined || token[0] === 's' || token[0] === 't' || token[0] === 'r' ? '' : token[1];
    }
    kind(offset = 0) {
        const token = this.tokens[this.at + offset];
        return token === undefined ? 'e' : token[0];
    }
    is(word) { return this.word() === word; }
    take(word) {
        if (this.word() !== word)
            return false;
        ++this.at;
        return true;
    }
    expect(word) {
        if (!this.take(word))
            throw this.at;
    }
    breakBefore(offset = 0) {
        const [before, here] = [this.tokens[this.at + offset - 1], this.tokens[this.at + offset]];
        return !before || !here || this.text.slice(before[2] + before[1].length, here[2]).indexOf('\n') >= 0;
    }

    /** `from`: index of its first token; its last is the one before the current. `op`: that of what can fail. */
    node(type, from, op, rest) {
        const made = Object.assign({ type, from, to: this.at - 1, op }, rest);
        if (op >= 0)
            this.nodes.push(made);
        return made;
    }

    program() {
        while (this.kind() !== 'e')
            this.statement();
        return this;
    }

    block() {
        this.expect('{');
        while (!this.is('}')) {
            if (this.kind() === 'e')
                throw this.at;
            this.statement();
        }
        this.expect('}');
    }

    statement() {
        if (++this.depth > 400)
            throw this.at;
        const word = this.kind() === 'n' || this.kind() === 'p' ? this.word() : '';
        if (this.kind() === 'n' && this.word(1) === ':' && word !== 'default' && word !== 'case') {
            this.at += 2;
            this.statement();
        } else {
            this.statementOf(word);
        }
        --this.depth;
    }

    statementOf(word) {
        switch (word) {
        case ';':
            ++this.at;
            return;
        case '{':
            this.block();
            return;
        case 'let':
            if (this.kind(1) !== 'n' && this.word(1) !== '[' && this.word(1) !== '{')
                break;
            this.declaration(false);
            this.take(';');
            return;
        case 'var':
        case 'const':
            this.declaration(false);
            this.take(';');
            return;
        case 'async':
            if (this.word(1) !== 'function' || this.breakBefore(1))
                break;
            this.primary();
            return;
        case 'function':
        case 'class':
            this.primary();
            return;
        case 'if':
        case 'while':
        case 'with':
            ++this.at;
            this.group();
            this.statement();
            if (word === 'if' && this.take('else'))
                this.statement();
            return;
        case 'do':
            ++this.at;
            this.statement();
            this.expect('while');
            this.group();
            this.take(';');
            return;
        case 'for':
            this.forStatement();
            return;
        case 'switch':
            ++this.at;
            this.group();
            this.expect('{');
            while (!this.take('}')) {
                if (this.take('default')) {
                    this.expect(':');
                } else if (this.take('case')) {
                    this.expression();
                    this.expect(':');
                } else {
                    this.statement();
                }
            }
            return;
        case 'try':
            ++this.at;
            this.block();
            if (this.take('catch')) {
                if (this.take('(')) {
                    this.assignment();
                    this.expect(')');
                }
                this.block();
            }
            if (this.take('finally'))
                this.block();
            return;
        case 'return':
        case 'throw':
        case 'break':
        case 'continue':
            ++this.at;
            if (!this.is(';') && !this.is('}') && this.kind() !== 'e' && !this.breakBefore())
                this.expression();
            this.take(';');
            return;
        case 'import':
            if (this.word(1) !== '(' && this.word(1) !== '.')
                throw this.at;
            break;
        case 'export':
            throw this.at;
        default:
        }
        this.expression();
        this.take(';');
    }

    group() {
        this.expect('(');
        const inner = this.expression();
        this.expect(')');
        return inner;
    }

    declaration(noIn) {
        ++this.at;
        let first;
        do {
            const from = this.at;
            const target = this.unary();
            let value = null;
            if (this.is('=')) {
                const op = this.at++;
                value = named(this.assignment(noIn), target.name);
                const made = this.node('declare', from, op, { target, value });
                if (target.type === 'name')
                    (this.declares[target.name] = this.declares[target.name] || []).push(made);
                this.destructures(made, target, value);
            }
            first = first || target;
        } while (this.take(','));
        return first;
    }

    /** `target` is a pattern: from now on its parts are known as such. `value`: the node it takes apart, or null. */
    destructures(owner, target, value) {
        if (target.type === 'assign' && target.word === '=') { // With a default
            this.destructures(target, target.target, target.value);
            return;
        }
        if (target.type !== 'object' && target.type !== 'array')
            return;
        target.type = target.type === 'object' ? 'objectPattern' : 'arrayPattern';
        target.op = target.from;
        target.value = value;
        target.owner = owner;
        this.nodes.push(target);
        const { parts } = target;
        for (let i = 0; i < parts.length; ++i) {
            if (parts[i].value) {
                this.destructures(target, parts[i].value, null);
                const inner = parts[i].value.type === 'assign' ? parts[i].value.target : parts[i].value;
                if (inner.type === 'objectPattern' || inner.type === 'arrayPattern') {
                    inner.outer = target;
                    inner.key = parts[i].key;
                    inner.hasDefault = inner !== parts[i].value;
                }
            }
        }
    }

    forStatement() {
        const from = this.at++;
        const isAsync = this.take('await');
        this.expect('(');
        let target = null;
        if (!this.is(';')) {
            if (this.is('var') || this.is('const') || (this.is('let') && this.word(1) !== 'in' && this.word(1) !== 'of'))
                target = this.declaration(true);
            else
                target = this.expression(true);
        }
        if (this.is('of') || this.is('in')) {
            const kind = this.word();
            const op = this.at++;
            const value = kind === 'of' ? this.assignment() : this.expression();
            this.expect(')');
            const loop = this.node(kind === 'of' ? 'forOf' : 'forIn', from, op, { value, isAsync, target });
            this.destructures(loop, target, null);
        } else {
            this.expect(';');
            if (!this.is(';'))
                this.expression();
            this.expect(';');
            if (!this.is(')'))
                this.expression();
            this.expect(')');
        }
        this.statement();
    }

    expression(noIn) {
        const from = this.at;
        let left = this.assignment(noIn);
        while (this.is(',')) {
            ++this.at;
            const right = this.assignment(noIn);
            left = this.node('binary', from, -1, { word: ',', left, right });
        }
        return left;
    }

    assignment(noIn) {
        if (++this.depth > 400)
            throw this.at;
        const from = this.at;
        let left;
        if (this.is('yield') && this.kind() === 'n') {
            const op = this.at++;
            const delegates = this.take('*');
            const ends = { ')': 1, ']': 1, '}': 1, ',': 1, ';': 1, ':': 1, '': 0 };
            const value = ends[this.word()] || this.kind() === 'e' || (!delegates && this.breakBefore()) ? null : this.assignment(noIn);
            left = this.node(delegates ? 'yieldAll' : 'yield', from, delegates ? op : -1, { value });
        } else {
            left = this.binary(this.unary(), 0, from, noIn);
            if (this.take('?')) {
                const yes = this.assignment();
                this.expect(':');
                const no = this.assignment(noIn);
                left = this.node('conditional', from, -1, { test: left, yes, no });
            } else if (ASSIGN[this.word()]) {
                const word = this.word();
                const op = this.at++;
                const value = named(this.assignment(noIn), left.name);
                const target = left;
                target.assigned = word === '=';
                left = this.node('assign', from, op, { word, target, value });
                if (word === '=' && !target.grouped && (target.type === 'object' || target.type === 'array'))
                    this.destructures(left, target, value);
            }
        }
        --this.depth;
        return left;
    }

    binary(first, minimum, from, noIn) {
        let left = first;
        for (;;) {
            const word = this.word();
            const rank = PRECEDENCE[word];
            if (!(rank > minimum) || (noIn && word === 'in'))
                return left;
            const op = this.at++;
            const start = this.at;
            const right = this.binary(this.unary(), word === '**' ? rank - 1 : rank, start, noIn);
            left = this.node('binary', from, op, { word, left, right });
        }
    }

    unary() {
        const from = this.at;
        const word = this.kind() === 'n' || this.kind() === 'p' ? this.word() : '';
        if (UNARY[word]) {
            ++this.at;
            const value = this.unary();
            return this.node('unary', from, from, { word, value });
        }
        if (word === '++' || word === '--') {
            ++this.at;
            const value = this.unary();
            return this.node('step', from, from, { word, value, prefix: true });
        }
        if (word === 'await' && this.kind() === 'n' && (this.kind(1) !== 'p' || /^[([{!~+-]$/.test(this.word(1)))) {
            ++this.at;
            const value = this.unary();
            return this.node('await', from, -1, { value });
        }
        if (word === '...') {
            ++this.at;
            const value = this.assignment();
            return this.node('spread', from, from, { value });
        }
        const value = this.postfix(this.primary(), from, true);
        if ((this.is('++') || this.is('--')) && !this.breakBefore()) {
            const op = this.at++;
            return this.node('step', from, op, { word: this.tokens[op][1], value, prefix: false });
        }
        return value;
    }

    postfix(first, from, calls) {
        let value = first;
        for (;;) {
            const word = this.word();
            if (word === '.' || (word === '?.' && calls)) {
                ++this.at;
                const optional = word === '?.';
                if (optional && this.is('(')) {
                    value = this.call(value, from, true);
                } else if (optional && this.is('[')) {
                    value = this.index(value, from, true);
                } else {
                    const op = this.at++;
                    value = this.node('member', from, op, { object: value, name: this.tokens[op][1], optional });
                }
            } else if (word === '[') {
                value = this.index(value, from, false);
            } else if (word === '(' && calls) {
                value = this.call(value, from, false);
            } else if (this.kind() === 't' && this.tokens[this.at][1].startsWith('`')) {
                const op = this.at;
                const quasi = this.template();
                value = this.node('call', from, op, { callee: value, args: quasi.parts, optional: false });
            } else {
                return value;
            }
        }
    }

    call(callee, from, optional) {
        const op = this.at;
        const args = this.list('(', ')');
        return this.node('call', from, op, { callee, args, optional });
    }

    index(object, from, optional) {
        const op = this.at;
        this.expect('[');
        const key = this.expression();
        this.expect(']');
        return this.node('index', from, op, { object, key, optional });
    }

    list(open, close) {
        this.expect(open);
        const items = [];
        while (!this.take(close)) {
            if (this.is(',')) {
                items.push(null);
            } else {
                items.push(this.assignment());
                if (this.is(close))
                    continue;
            }
            this.expect(',');
        }
        return items;
    }

    template() {
        const from = this.at;
        const parts = [];
        while (this.tokens[this.at++][1].endsWith('${') && this.kind() !== 'e') {
            parts.push(this.expression());
            if (this.kind() !== 't')
                throw this.at;
        }
        return this.node('template', from, from, { parts, text: parts.length === 0 ? this.tokens[from][1].slice(1, -1) : '' });
    }

    primary() {
        const from = this.at;
        const kind = this.kind();
        if (kind === 't')
            return this.template();
        const word = this.tokens[from] === undefined ? '' : this.tokens[from][1];
        if (kind === 's' || kind === 'd' || kind === 'r') {
            ++this.at;
            return this.node(kind === 's' ? 'string' : kind === 'd' ? 'number' : 'regexp', from, -1, { text: word });
        }
        if (kind === 'p') {
            if (word === '(') {
                if (this.isArrow(from))
                    return this.arrow(from);
                const inner = this.group();
                return Object.assign({}, inner, { grouped: true, from, to: this.at - 1 });
            }
            if (word === '[') {
                const parts = this.list('[', ']').map((value) => ({ key: null, value }));
                return this.node('array', from, -1, { parts });
            }
            if (word === '{')
                return this.object();
            throw this.at;
        }
        if (kind !== 'n')
            throw this.at;
        if (this.word(1) === '=>')
            return this.arrow(from);
        if (word === 'async' && !this.breakBefore(1)) {
            if (this.word(1) === 'function') {
                ++this.at;
                return this.functionOf(from);
            }
            if ((this.kind(1) === 'n' && this.word(2) === '=>') || (this.word(1) === '(' && this.isArrow(from + 1))) {
                ++this.at;
                return this.arrow(from);
            }
        }
        switch (word) {
        case 'function':
            return this.functionOf(from);
        case 'class':
            return this.classOf(from);
        case 'new': {
            ++this.at;
            if (this.take('.')) {
                ++this.at;
                return this.node('meta', from, -1, {});
            }
            const start = this.at;
            const callee = this.postfix(this.primary(), start, false);
            const args = this.is('(') ? this.list('(', ')') : [];
            return this.node('new', from, from, { callee, args });
        }
        default:
            ++this.at;
            return this.node('name', from, from, { name: word });
        }
    }

    isArrow(open) {
        const close = this.partner[open];
        const next = close === undefined ? undefined : this.tokens[close + 1];
        return next !== undefined && next[0] === 'p' && next[1] === '=>';
    }

    parameters(made) {
        const items = this.is('(') ? this.list('(', ')') : [this.primaryName()];
        for (let i = 0; i < items.length; ++i) {
            if (items[i])
                this.destructures(made, items[i].type === 'spread' ? items[i].value : items[i], null);
            const pattern = items[i] && (items[i].type === 'assign' ? items[i].target : items[i]);
            if (pattern && pattern.parts) {
                pattern.parameter = i;
                pattern.hasDefault = pattern !== items[i];
            }
        }
        made.parameters = items;
    }
    primaryName() {
        const from = this.at++;
        return this.node('name', from, -1, { name: this.tokens[from][1] });
    }

    arrow(from) {
        const made = { type: 'function', from, op: -1, name: '' };
        this.parameters(made);
        this.expect('=>');
        if (this.is('{'))
            this.block();
        else
            this.assignment();
        return this.functionEnds(made);
    }

    functionOf(from) {
        ++this.at;
        this.take('*');
        const made = { type: 'function', from, op: -1, name: '' };
        if (!this.is('('))
            made.name = this.tokens[this.at++][1];
        this.parameters(made);
        this.block();
        return this.functionEnds(made);
    }

    /** A key of an object or class: {name} or {computed}. */
    key() {
        if (this.take('[')) {
            const computed = this.assignment();
            this.expect(']');
            return { computed };
        }
        const [kind, text] = this.tokens[this.at++];
        return { name: kind === 's' ? text.slice(1, -1) : text };
    }

    /** Past `get`, `async`, `*` and their like. */
    modifiers() {
        const plain = () => /^[(,=:;}]?$/.test(this.word(1)) && this.kind(1) === 'p';
        while (this.kind() === 'n' && /^(?:static|get|set|async)$/.test(this.word()) && !plain())
            ++this.at;
        this.take('*');
    }

    method(name) {
        const made = { type: 'function', from: this.at, op: -1, name: name || '' };
        this.parameters(made);
        this.block();
        return this.functionEnds(made);
    }

    functionEnds(made) {
        made.to = this.at - 1;
        this.functions.push(made);
        return made;
    }

    object() {
        const from = this.at;
        this.expect('{');
        const parts = [];
        while (!this.take('}')) {
            if (this.is('...')) {
                parts.push({ key: null, value: this.unary() });
            } else {
                this.modifiers();
                const at = this.at;
                const key = this.key();
                if (this.is('(')) {
                    parts.push({ key, value: this.method(key.name) });
                } else if (this.take(':')) {
                    parts.push({ key, value: named(this.assignment(), key.name) });
                } else {
                    let value = this.node('name', at, at, { name: key.name });
                    if (this.is('=')) {
                        const op = this.at++;
                        const fallback = this.assignment();
                        value = this.node('assign', at, op, { word: '=', target: value, value: fallback });
                    }
                    parts.push({ key, value, short: true });
                }
            }
            if (!this.is('}'))
                this.expect(',');
        }
        return this.node('object', from, -1, { parts });
    }

    classOf(from) {
        ++this.at;
        const made = { type: 'class', from, op: from, name: '', base: null };
        if (!this.is('{') && !this.is('extends'))
            made.name = this.tokens[this.at++][1];
        if (this.take('extends')) {
            const start = this.at;
            made.base = this.postfix(this.primary(), start, true);
        }
        this.expect('{');
        while (!this.take('}')) {
            if (this.take(';'))
                continue;
            if (this.is('static') && this.word(1) === '{') {
                ++this.at;
                this.block();
                continue;
            }
            this.modifiers();
            const key = this.key();
            if (this.is('('))
                this.method(key.name);
            else if (this.take('='))
                named(this.assignment(), key.name);
        }
        made.to = this.at - 1;
        this.nodes.push(made);
        this.classes.push(made);
        return made;
    }
}

const trees = new Map();

/** {tokens, nodes, text} of a script's text, or null when it can't be read. */
export function treeOf(text) {
    let tree = trees.get(text);
    if (tree === undefined) {
        try {
            tree = text.length > LONGEST ? null : new Parser(text).program();
        } catch (error) {
            tree = null;
        }
        trees.clear(); // One script each
        trees.set(text, tree);
    }
    return tree;
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

const VALUE = '(intermediate value)';

const literalText = (node) => node.text.slice(1, -1).replace(/\\(['"`\\])/g, '$1');

/** Value of an expression of literals; undefined when it is something else. V8 folds these. */
function folded(node) {
    if (node.type === 'number' && !/n$/.test(node.text))
        return Number(node.text.split('_').join(''));
    if (node.type === 'unary') {
        const value = folded(node.value);
        if (value === undefined)
            return undefined;
        return node.word === '-' ? -value : node.word === '+' ? value : node.word === '!' ? !value : node.word === '~' ? ~value : undefined;
    }
    if (node.type === 'binary') {
        const left = folded(node.left);
        const right = folded(node.right);
        if (typeof left !== 'number' || typeof right !== 'number')
            return undefined;
        switch (node.word) {
        case '+': return left + right;
        case '-': return left - right;
        case '*': return left * right;
        case '/': return left / right;
        default: return undefined;
        }
    }
    return undefined;
}

/** An expression as V8's messages print it. */
export function printed(node) {
    const value = node.type === 'number' || node.type === 'unary' || node.type === 'binary' ? folded(node) : undefined;
    if (value !== undefined)
        return String(value);
    const key = (inner) => {
        const text = printed(inner);
        return text === '' ? VALUE : text;
    };
    switch (node.type) {
    case 'name': return node.name === 'super' ? VALUE : node.name;
    case 'string': return `"${literalText(node)}"`;
    case 'number': return node.text;
    case 'regexp': return node.text;
    case 'template':
        return node.parts.length === 0 ? `"${node.text}"` : node.parts.map(printed).join('');
    case 'array': return `[${node.parts.map((part) => (part.value ? printed(part.value) : '')).join(',')}]`;
    case 'object': return `{${node.parts.map(() => VALUE).join('')}}`;
    case 'spread': return `(...${printed(node.value)})`;
    case 'member': return node.name[0] === '#' ? `${printed(node.object)}[${node.name}]` : `${printed(node.object)}${node.optional ? '?.' : '.'}${node.name}`;
    case 'index':
        if (node.key.type === 'string' && !/^\d+$/.test(literalText(node.key)))
            return `${printed(node.object)}${node.optional ? '?.' : '.'}${literalText(node.key)}`;
        if (node.key.type === 'template' && node.key.parts.length === 0)
            return `${printed(node.object)}${node.optional ? '?.' : '.'}${node.key.text}`;
        return `${printed(node.object)}${node.optional ? '?.' : ''}[${node.key.type === 'string' ? literalText(node.key) : key(node.key)}]`;
    case 'call': return `${printed(node.callee)}(...)`;
    case 'binary':
        return `(${printed(node.left)} ${node.word} ${printed(node.right)})`;
    case 'unary': return `(${node.word}${/^[a-z]/.test(node.word) ? ' ' : ''}${printed(node.value)})`;
    case 'step': return node.prefix ? `(${node.word}${printed(node.value)})` : `(${printed(node.value)}${node.word})`;
    case 'assign': return node.target.type === 'name' ? node.target.name : VALUE;
    case 'conditional': return VALUE + VALUE + VALUE;
    default: return VALUE;
    }
}
