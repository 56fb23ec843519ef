// SPDX-License-Identifier: MIT
// A script's text as a tree, for the words of error messages: V8 names the expression that failed, and
// only the text says which one stands at a place. acorn reads it; here its tree becomes one whose nodes
// are placed by tokens, in the order in which they end, because the engine gives a token for a place.
import { base } from 'acorn-walk';
import { made } from './given.mjs';
import { parseFor } from '../lint/parse.mjs';
import { partnersOf, tokensOf } from './tokens.mjs';

const LONGEST = 70000; // Characters that are not left out; beyond, reading takes longer than the words are worth
const KEPT = 8; // Trees of one script: one for each function that fails

/** A function without a name gets that of what it is assigned to. */
function named(node, name) {
    if (name && (node.type === 'function' || node.type === 'class') && !node.name)
        node.name = name;
    return node;
}

class Tree {
    constructor(text, read) {
        this.text = text;
        this.tokens = tokensOf(text, read);
        this.partner = partnersOf(this.tokens);
        this.nodes = []; // Whatever can fail: inner ones before those around them
        this.functions = [];
        this.classes = [];
        this.declares = Object.create(null); // By name
        this.lexicals = Object.create(null); // Of let, const and class: where the name stands, and what is evaluated before it has its value
        // Tokens by where they start and end; a Map of the engine looks through all of its entries.
        this.starts = new Int32Array(text.length + 1);
        this.ends = new Int32Array(text.length + 1);
        for (let i = 0; i < this.tokens.length; ++i) {
            const token = this.tokens[i];
            this.starts[token[2]] = i;
            this.ends[token[2] + token[1].length] = i;
        }
    }

    first(made) { return this.starts[made.start]; }
    last(made) { return this.ends[made.end]; }
    wordOf(made) { return this.tokens[this.first(made)][1]; }

    /** `made`: acorn's node. `op`: the token of what can fail; -1: nothing does. `rest` becomes the node. */
    node(type, made, op, rest) {
        rest.type = type;
        rest.from = this.first(made);
        rest.to = this.last(made);
        rest.op = op;
        if (op >= 0)
            this.nodes.push(rest);
        return rest;
    }

    /** An expression's or pattern's node; of a statement only what is in it matters. */
    read(made) {
        const known = READ[made.type];
        if (known)
            return known.call(this, made);
        base[made.type](made, undefined, (inner) => this.read(inner));
        return undefined;
    }
    readAll(list) { return list.map((one) => (one ? this.read(one) : null)); }

    function(made, name) {
        const node = { type: 'function', from: this.first(made), op: -1, name, isAsync: made.async };
        const [only] = made.params;
        if (made.type === 'ArrowFunctionExpression' && only && this.first(only) - node.from === (made.async ? 1 : 0)) // Without brackets
            node.parameters = [this.node('name', only, -1, { name: this.wordOf(only) })];
        else
            node.parameters = this.readAll(made.params);
        node.parameters.forEach((item, i) => {
            this.destructures(node, item.type === 'spread' ? item.value : item, null);
            const pattern = item.type === 'assign' ? item.target : item;
            if (pattern.parts) {
                pattern.parameter = i;
                pattern.hasDefault = pattern !== item;
            }
        });
        this.read(made.body);
        node.to = this.last(made);
        this.functions.push(node);
        return node;
    }

    class(made) {
        const own = made.body.body.find((member) => member.kind === 'constructor');
        if (made.id)
            this.lexical(made.id, made.superClass || made.id);
        const node = { type: 'class', from: this.first(made), op: this.first(made), name: made.id ? this.wordOf(made.id) : '', base: made.superClass ? this.read(made.superClass) : null };
        this.read(made.body);
        if (own)
            node.builder = this.functions.find((one) => one.from === this.first(own.value));
        node.to = this.last(made);
        this.nodes.push(node);
        this.classes.push(node);
        return node;
    }

    /** A key of an object or class: {name} or {computed}. */
    key({ key, computed }) {
        if (computed)
            return { computed: this.read(key) };
        const word = this.wordOf(key);
        return { name: key.type === 'Literal' && typeof key.value === 'string' ? word.slice(1, -1) : word };
    }

    /** Properties of an object or pattern. */
    parts(properties) {
        return properties.map((made) => {
            if (made.type !== 'Property')
                return { key: null, value: this.read(made) };
            const key = this.key(made);
            if (made.method || made.kind !== 'init')
                return { key, value: this.function(made.value, key.name || '') };
            const value = named(this.read(made.value), key.name);
            return made.shorthand ? { key, value, short: true } : { key, value };
        });
    }

    binary(made) {
        const left = this.read(made.left);
        const right = this.read(made.right);
        return this.node('binary', made, left.to + 1, { word: made.operator, left, right });
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

    /** `before`: the node up to whose end the names of a pattern have no value. */
    lexical(pattern, before) {
        const add = (name) => (this.lexicals[name.name] = this.lexicals[name.name] || []).push({ at: this.starts[name.start], to: this.last(before) });
        const names = (one) => {
            if (one.type === 'Identifier')
                add(one);
            else if (one.type === 'ObjectPattern')
                one.properties.forEach((part) => names(part.value || part.argument));
            else if (one.type === 'ArrayPattern')
                one.elements.filter(Boolean).forEach(names);
            else
                names(one.left || one.argument);
        };
        names(pattern);
    }

    loop(made, type) {
        if (made.left.type === 'VariableDeclaration' && made.left.kind !== 'var')
            this.lexical(made.left.declarations[0].id, made.right);
        const target = made.left.type === 'VariableDeclaration' ? this.readAll(made.left.declarations.map(({ id }) => id))[0] : this.read(made.left);
        const value = this.read(made.right);
        const node = { type, from: this.first(made), to: value.to + 1, op: this.last(made.left) + 1, value, isAsync: made.await === true, target };
        this.nodes.push(node);
        this.destructures(node, target, null);
        this.read(made.body);
    }
}

function name(made) { return this.node('name', made, this.first(made), { name: this.wordOf(made) }); }
function list(made) { return this.node('array', made, -1, { parts: this.readAll(made.elements).map((value) => ({ key: null, value })) }); }
function object(made) { return this.node('object', made, -1, { parts: this.parts(made.properties) }); }
function spread(made) { return this.node('spread', made, this.first(made), { value: this.read(made.argument) }); }

const READ = {
    Identifier: name,
    PrivateIdentifier: name,
    ThisExpression: name,
    Super: name,
    ArrayExpression: list,
    ArrayPattern: list,
    ObjectExpression: object,
    ObjectPattern: object,
    SpreadElement: spread,
    RestElement: spread,
    BinaryExpression: Tree.prototype.binary,
    LogicalExpression: Tree.prototype.binary,
    MetaProperty(made) { return this.node('meta', made, -1, {}); },
    Literal(made) {
        const text = this.wordOf(made);
        if (text === 'null' || text === 'true' || text === 'false')
            return name.call(this, made);
        return this.node(made.regex ? 'regexp' : typeof made.value === 'string' ? 'string' : 'number', made, -1, { text });
    },
    ParenthesizedExpression(made) {
        return Object.assign({}, this.read(made.expression), { grouped: true, from: this.first(made), to: this.last(made) });
    },
    ChainExpression(made) { return this.read(made.expression); },
    SequenceExpression(made) {
        return this.readAll(made.expressions).reduce((left, right) => ({ type: 'binary', from: left.from, to: right.to, op: -1, word: ',', left, right }));
    },
    AssignmentExpression(made) {
        const target = this.read(made.left);
        const op = target.to + 1;
        const value = named(this.read(made.right), target.name);
        const node = this.node('assign', made, op, { word: made.operator, target, value });
        if (made.operator === '=' && !target.grouped && (target.type === 'object' || target.type === 'array'))
            this.destructures(node, target, value);
        return node;
    },
    AssignmentPattern(made) {
        const target = this.read(made.left);
        const op = target.to + 1;
        return this.node('assign', made, op, { word: '=', target, value: named(this.read(made.right), target.name) });
    },
    VariableDeclaration(made) {
        if (made.kind !== 'var')
            made.declarations.forEach((one) => this.lexical(one.id, one));
        made.declarations.forEach((one) => this.read(one));
    },
    VariableDeclarator(made) {
        const target = this.read(made.id);
        if (!made.init)
            return;
        const op = target.to + 1;
        const value = named(this.read(made.init), target.name);
        const node = this.node('declare', made, op, { target, value });
        if (target.type === 'name')
            (this.declares[target.name] = this.declares[target.name] || []).push(node);
        this.destructures(node, target, value);
    },
    ConditionalExpression(made) {
        const [test, yes, no] = this.readAll([made.test, made.consequent, made.alternate]);
        return this.node('conditional', made, -1, { test, yes, no });
    },
    UnaryExpression(made) { return this.node('unary', made, this.first(made), { word: made.operator, value: this.read(made.argument) }); },
    UpdateExpression(made) {
        return this.node('step', made, made.prefix ? this.first(made) : this.last(made), { word: made.operator, value: this.read(made.argument), prefix: made.prefix });
    },
    AwaitExpression(made) { return this.node('await', made, -1, { value: this.read(made.argument) }); },
    YieldExpression(made) {
        const value = made.argument ? this.read(made.argument) : null;
        return this.node(made.delegate ? 'yieldAll' : 'yield', made, made.delegate ? this.first(made) : -1, { value });
    },
    MemberExpression(made) {
        const owner = this.read(made.object);
        if (!made.computed)
            return this.node('member', made, this.first(made.property), { object: owner, name: this.wordOf(made.property), optional: made.optional });
        const op = owner.to + (made.optional ? 2 : 1);
        return this.node('index', made, op, { object: owner, key: this.read(made.property), optional: made.optional });
    },
    CallExpression(made) {
        const callee = this.read(made.callee);
        return this.node('call', made, callee.to + (made.optional ? 2 : 1), { callee, args: this.readAll(made.arguments), optional: made.optional });
    },
    ImportExpression(made) {
        const from = this.first(made);
        const callee = { type: 'name', from, to: from, op: from, name: 'import' };
        this.nodes.push(callee);
        return this.node('call', made, from + 1, { callee, args: [this.read(made.source)], optional: false });
    },
    NewExpression(made) { return this.node('new', made, this.first(made), { callee: this.read(made.callee), args: this.readAll(made.arguments) }); },
    TemplateLiteral(made) {
        const parts = this.readAll(made.expressions);
        return this.node('template', made, this.first(made), { parts, text: parts.length === 0 ? this.wordOf(made).slice(1, -1) : '' });
    },
    TaggedTemplateExpression(made) {
        const callee = this.read(made.tag);
        const quasi = this.read(made.quasi);
        return this.node('call', made, quasi.from, { callee, args: quasi.parts, optional: false, tagged: true });
    },
    ArrowFunctionExpression(made) { return this.function(made, ''); },
    FunctionExpression(made) { return this.function(made, made.id ? this.wordOf(made.id) : ''); },
    FunctionDeclaration(made) { return this.function(made, made.id ? this.wordOf(made.id) : ''); },
    ClassExpression: Tree.prototype.class,
    ClassDeclaration: Tree.prototype.class,
    MethodDefinition(made) { this.function(made.value, this.key(made).name || ''); },
    PropertyDefinition(made) {
        const key = this.key(made);
        if (made.value)
            named(this.read(made.value), key.name);
    },
    ForOfStatement(made) { this.loop(made, 'forOf'); },
    ForInStatement(made) { this.loop(made, 'forIn'); },
};

const trees = []; // [text, tree], the last one first

const isLong = (text) => text.length > LONGEST && text.replace(/\s+/g, '').length > LONGEST;

function readTree(text) {
    try {
        const { tree: program, tokens } = isLong(text) ? {} : parseFor('script', text, true);
        const tree = program ? new Tree(text, tokens) : null;
        if (tree)
            tree.read(program);
        return tree;
    } catch (error) {
        return null; // Nested too deep
    }
}

/** {tokens, nodes, text} of a script's text, or null when acorn can't read it. */
export function treeOf(text) {
    let known = trees.find((one) => one[0] === text);
    if (!known) {
        known = [text, readTree(text)];
        trees.unshift(known);
        trees.length = Math.min(trees.length, KEPT);
    }
    if (known[1] === null)
        made.readable = false;
    return known[1];
}
