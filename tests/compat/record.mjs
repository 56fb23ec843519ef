// SPDX-License-Identifier: MIT
// Records what V8 (Node 20) makes of the expressions and scripts beside this file:
//   TZ=UTC node tests/compat/record.mjs [--check]
// writes expressions/*.expected.json, scripts/*.expected.json and syntax.expected.json; with --check it only says what
// would change. Anyone with Node 20 gets the same files.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

if (!process.version.startsWith('v20.'))
    throw new Error(`Node 20 is the reference; this is ${process.version}`);
if (process.env.TZ !== 'UTC')
    throw new Error('Run with TZ=UTC');

const here = dirname(fileURLToPath(import.meta.url));
const helper = readFileSync(join(here, 'show.js'), 'utf8');
const check = process.argv.includes('--check');
let changed = 0;

function write(path, text) {
    let before = '';
    try {
        before = readFileSync(path, 'utf8');
    } catch (error) {
        before = '';
    }
    if (before === text)
        return;
    ++changed;
    console.log(`${check ? 'would change' : 'writing'} ${path}`);
    if (!check)
        writeFileSync(path, text);
}

const settle = (promise) => Promise.race([promise, new Promise((resolve, reject) => setTimeout(() => reject(new Error('never settles')), 5000).unref())]);

const folder = join(here, 'expressions');
let count = 0;
for (const name of readdirSync(folder).filter((n) => n.endsWith('.txt')).sort()) {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter((l) => l.trim() !== '' && !l.startsWith('//'));
    const expected = {};
    for (const line of lines) {
        ++count;
        // One context each: an expression may change a built-in.
        const context = vm.createContext({ console });
        vm.runInContext(helper, context);
        const run = vm.runInContext(`(async () => { try { return show(await (async () => (${line}))()); } catch (e) { return showThrown(e); } })`, context);
        expected[line] = await settle(run());
    }
    write(join(folder, name.replace(/\.txt$/, '.expected.json')), JSON.stringify(expected, null, 1) + '\n');
}
console.log(`${count} expressions`);

const scripts = join(here, 'scripts');
count = 0;
for (const name of readdirSync(scripts).filter((n) => n.endsWith('.js')).sort()) {
    const text = readFileSync(join(scripts, name), 'utf8');
    const samples = JSON.parse(readFileSync(join(scripts, name.replace(/\.js$/, '.samples.json')), 'utf8'));
    // As the server does: one context, one text, one instance; state lives from sample to sample.
    const context = vm.createContext({ console: { log() {}, warn() {}, error() {}, info() {}, debug() {} } });
    vm.runInContext(helper, context);
    vm.runInContext('globalThis.Store = (() => { const m = new Map(); return { get: (k) => m.get(k), set: (k, v) => { m.set(k, v); return v; } }; })();', context);
    const expected = [];
    try {
        context.instance = vm.runInContext(`${text}\n;new Script();`, context, { filename: 'script.js' });
    } catch (error) {
        expected.push(vm.runInContext('showThrown', context)(error));
    }
    if (context.instance) {
        for (const sample of samples) {
            context.method = sample.method || 'process_incoming_request';
            context.argumentJson = JSON.stringify(sample.argument);
            ++count;
            expected.push(await settle(vm.runInContext('(async () => { try { return show(await instance[method](JSON.parse(argumentJson))); } catch (e) { return showThrown(e); } })()', context)));
        }
    }
    write(join(scripts, name.replace(/\.js$/, '.expected.json')), JSON.stringify(expected, null, 1) + '\n');
}
console.log(`${count} calls of scripts`);

// What is wrong with a text, in V8's words and at V8's place; null when nothing is.
const broken = JSON.parse(readFileSync(join(here, 'syntax.json'), 'utf8'));
const syntax = broken.map((source) => {
    try {
        new vm.Script(source, { filename: 'script.js' });
        return null;
    } catch (error) {
        return error.message;
    }
});
write(join(here, 'syntax.expected.json'), JSON.stringify(syntax, null, 1) + '\n');
console.log(`${syntax.length} broken texts`);
if (check && changed > 0)
    process.exit(1);
