// SPDX-License-Identifier: MIT
// Checks the catalogues: node check.mjs [FOLDER [FRESH]]. FOLDER holds hooksmith_LANGUAGE.ts; FRESH holds the
// same files after lupdate, to see whether the sentences of the sources are all there. Says what is wrong, one
// line each, then how many translations each language lacks; exits with 1 when something is wrong. What is not
// translated yet is no fault: it is shown in English.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? new URL('.', import.meta.url).pathname;
const fresh = process.argv[3];
const pluralForms = { en: 2, de: 2, fr: 2, pt_BR: 2, ru: 3 };
const faults = [];

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml) => xml
    .replace(/<byte value="x([0-9a-f]+)"\/>/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => entities[name]);

function* messagesOf(file) {
    const xml = readFileSync(file, 'utf8');
    for (const [, name, inside] of xml.matchAll(/<context>\s*<name>([^<]*)<\/name>([^]*?)<\/context>/g)) {
        for (const [, attributes, body] of inside.matchAll(/<message([^>]*)>([^]*?)<\/message>/g)) {
            const source = plain(/<source>([^]*?)<\/source>/.exec(body)?.[1] ?? '');
            const comment = plain(/<comment>([^]*?)<\/comment>/.exec(body)?.[1] ?? '');
            const [, type, content] = /<translation([^>]*)>([^]*?)<\/translation>/.exec(body) ?? [, '', ''];
            const plural = attributes.includes('numerus="yes"');
            const forms = plural
                ? [...content.matchAll(/<numerusform[^>]*?(?:\/>|>([^]*?)<\/numerusform>)/g)].map((form) => plain(form[1] ?? ''))
                : [plain(content)];
            if (!/type="(vanished|obsolete)"/.test(type))
                yield { context: name, source, comment, plural, forms, finished: !type.includes('unfinished') };
        }
    }
}
const keyOf = (m) => [m.context, m.source, m.comment, m.plural].join('\0');

const sorted = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[0].replace('%L', '%')).sort().join(' ');
// "&File" has one; "A && B", "x & y" and "&nbsp;" have none.
const accelerators = (text) => [...text.replace(/&&|&#?\w+;/g, '').matchAll(/&([^\s&])/g)].map((match) => match[1].toLowerCase());
const edges = (text) => [/^\s*/.exec(text)[0], /\s*$/.exec(text)[0]].join('|');
const rules = [
    ['placeholders differ', (text) => sorted(text, /%L?(?:\d{1,2}|n)/g)],
    ['{{names}} differ', (text) => sorted(text, /\{\{[^}]*\}\}/g)],
    ['tags differ', (text) => sorted(text, /<\/?[a-z][a-z0-9]*/g)],
    ['spaces at the ends differ', edges],
    ['the number of accelerators (&) differs', (text) => accelerators(text).length],
    ['the ellipsis at the end differs', (text) => /(…|\.\.\.)$/.exec(text)?.[0] ?? ''],
];

// Menus by the table of actions: their accelerators must differ from each other within one menu.
const menus = {};
try {
    const table = readFileSync(new URL('../ui/actions/actions.cpp', import.meta.url), 'utf8');
    for (const [, menu, text] of table.matchAll(/Menu::(\w+),\s*QT_TRANSLATE_NOOP\("Actions",\s*"((?:[^"\\]|\\.)*)"\)/g))
        (menus[menu] ??= []).push(text.replaceAll('\\"', '"'));
} catch { /* Only these menus go unchecked then. */ }

const files = readdirSync(folder).filter((name) => /^hooksmith_\w+\.ts$/.test(name)).sort();
const counts = [];
for (const name of files) {
    const language = name.slice('hooksmith_'.length, -'.ts'.length);
    const fault = (message, what) =>
        faults.push(`${name}: ${message.context}: "${message.source.slice(0, 90).replaceAll('\n', '\\n')}": ${what}`);
    const wanted = pluralForms[language];
    const messages = [...messagesOf(join(folder, name))];
    let unfinished = 0;
    const ofActions = new Map();
    for (const message of messages) {
        if (!message.finished || message.forms.some((form) => !form))
            unfinished++;
        if (message.finished && message.forms.some((form) => !form))
            fault(message, 'empty, but marked as finished');
        if (message.plural && wanted && message.forms.length !== wanted)
            fault(message, `${message.forms.length} plural forms, ${language} has ${wanted}`);
        for (const form of message.forms.filter(Boolean)) {
            for (const [what, of] of rules) {
                if (of(message.source) !== of(form))
                    fault(message, `${what}: "${form.slice(0, 90).replaceAll('\n', '\\n')}"`);
            }
        }
        if (message.context === 'Actions' && message.forms[0])
            ofActions.set(message.source, message.forms[0]);
    }
    for (const [menu, texts] of Object.entries(menus)) {
        const seen = new Map();
        for (const text of texts) {
            const shown = ofActions.get(text);
            const [key] = accelerators(shown ?? '');
            if (key && seen.has(key))
                faults.push(`${name}: menu ${menu}: "${seen.get(key)}" and "${shown}" have the same accelerator`);
            if (key)
                seen.set(key, shown);
        }
    }
    if (fresh) {
        const here = new Set(messages.map(keyOf));
        const there = [...messagesOf(join(fresh, name))];
        for (const message of there.filter((m) => !here.has(keyOf(m))))
            fault(message, 'in the sources, but not here: run ./dev translations');
        const known = new Set(there.map(keyOf));
        for (const message of messages.filter((m) => !known.has(keyOf(m))))
            fault(message, 'no longer in the sources: run ./dev translations');
    }
    counts.push(`${language}: ${messages.length} texts, ${unfinished} not translated yet`);
}
if (!files.length)
    faults.push(`${folder}: there is no catalogue`);
for (const line of faults)
    console.error(line);
for (const line of counts)
    console.log(line);
process.exit(faults.length ? 1 : 0);
