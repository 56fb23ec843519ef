// SPDX-License-Identifier: MIT
// Writes the table of emoji names: node makeemoji.mjs <emoji-toolkit/emoji.json> <out.json>
// One object, name without colons -> characters. The names are those of Rocket.Chat's server, whose
// generator reads the same file (message-rendering.md, section 8).
import { readFileSync, writeFileSync } from 'node:fs';

const [source, out] = process.argv.slice(2);
const names = {};
for (const entry of Object.values(JSON.parse(readFileSync(source, 'utf8')))) {
  const points = entry.code_points.fully_qualified || entry.code_points.base;
  const text = String.fromCodePoint(...points.split('-').map((point) => parseInt(point, 16)));
  for (const name of [entry.shortname, ...entry.shortname_alternates]) names[name.slice(1, -1)] = text;
}
writeFileSync(out, JSON.stringify(names));
