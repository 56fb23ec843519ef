// SPDX-License-Identifier: MIT
// Fills the plural forms of the English catalogue. Short phrases follow a rule: "%n key(s)" is "%n key" and
// "%n keys", "%n deliver(ies)" is "%n delivery" and "%n deliveries". In sentences the verb may change too, so
// their forms are written by hand in english-plurals.json; one that is missing there is named, and the
// program fails. Run by ./dev translations after lupdate.
import { readFileSync, writeFileSync } from 'node:fs';

const path = process.argv[2];
const byHand = JSON.parse(readFileSync(new URL('english-plurals.json', import.meta.url), 'utf8'));
const wordsOfAPhrase = 5;
const missing = [];
const unused = new Set(Object.keys(byHand));

const entities = { '&apos;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' };
const plain = (text) => text.replace(/&(?:apos|quot|lt|gt|amp);/g, (entity) => entities[entity]);
const escaped = (text) => text.replace(/[&<>"']/g, (c) => Object.keys(entities).find((key) => entities[key] === c));

const forms = (source) => {
    if (byHand[source]) {
        unused.delete(source);
        return byHand[source];
    }
    if (source.split(/\s+/).length > wordsOfAPhrase)
        missing.push(source);
    return [source.replaceAll('(ies)', 'y').replaceAll('(s)', ''),
        source.replaceAll('(ies)', 'ies').replaceAll('(s)', 's')];
};
const text = readFileSync(path, 'utf8').replace(
    /<source>([^<]*)<\/source>((?:(?!<\/message>)[^])*?)<translation[^>]*>(?:(?!<\/message>)[^])*?<\/translation>/g,
    (whole, source, between) => {
        const [one, many] = forms(plain(source)).map(escaped);
        return `<source>${source}</source>${between}<translation>
            <numerusform>${one}</numerusform>
            <numerusform>${many}</numerusform>
        </translation>`;
    });
writeFileSync(path, text);
for (const source of missing)
    console.error(`english-plurals.json lacks the two forms of: ${source}`);
for (const source of unused)
    console.error(`english-plurals.json has forms of a sentence that is no longer there: ${source}`);
process.exit(missing.length + unused.size ? 1 : 0);
