// SPDX-License-Identifier: MIT
// Fills the plural forms of the English catalogue from its sources: "%n byte(s)" is "%n byte" for one and
// "%n bytes" for more. Run by ./dev translations after lupdate; forms written by hand stay.
import { readFileSync, writeFileSync } from 'node:fs';

const path = process.argv[2];
const forms = (source) => {
    const one = source.replace(/y\(s\)/g, 'y').replace(/\(s\)/g, '');
    const many = source.replace(/y\(s\)/g, 'ies').replace(/\(s\)/g, 's');
    return [one, many];
};
const text = readFileSync(path, 'utf8').replace(
    /<source>([^<]*)<\/source>\s*<translation type="unfinished">\s*<numerusform><\/numerusform>\s*<numerusform><\/numerusform>\s*<\/translation>/g,
    (whole, source) => {
        const [one, many] = forms(source);
        return `<source>${source}</source>
        <translation>
            <numerusform>${one}</numerusform>
            <numerusform>${many}</numerusform>
        </translation>`;
    });
writeFileSync(path, text);
