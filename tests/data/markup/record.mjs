// SPDX-License-Identifier: MIT
// Records what the message parser gives in Node for our own texts, one JSON object a line:
//   node record.mjs <node_modules>/@rocket.chat/message-parser/dist/messageParser.js > expected.jsonl
import { pathToFileURL } from 'node:url';

const { parse } = await import(pathToFileURL(process.argv[2]).href);
const options = {
  colors: true,
  emoticons: true,
  katex: { dollarSyntax: false, parenthesisSyntax: true },
  customDomains: [],
};

const inlines = [
  'plain words', '*bold*', '**bold**', '_italic_', '__italic__', '~strike~', '~~strike~~', '`code`', '*bold _both_*',
  '_it *both* it_', '~st *b* `c`~', '***x***', 'a_b_c', 'a*b*c', '[label](https://example.org/a?b=c)',
  '<https://example.org|label>', 'https://example.org/path_(x)', 'example.com', 'foo.unknowntld', 'ann@example.org',
  '+4915112345678', '![alt](https://example.org/p.png)', '![](https://example.org/p.png)', '@ann', '@all', '@here',
  '#general', '#123', ':smile:', ':unknown_thing:', ':)', '<3', '😀', '👨‍👩‍👧', 'color:#f00', 'color:#00ff0080',
  '<t:1735689600>', '<t:1735689600:R>', '<t:1735689600:F>', '<t:2025-07-22T10:00:00+00:00>', '<t:2025-07-22T10:00:00Z>',
  '||spoiler||', '||*bold* spoiler||', '\\(x^2\\)', '$x$', '<b>&amp;</b>', 'שלום עולם', 'Zalgo Z͑a̡', '\u200b', '*unclosed',
  '[broken](', '`unclosed', 'http://user:pw@host.com:8080/x#y', 'https://[::1]/x', 'ftp://example.org/f', 'tel:+123',
];
const blocks = [
  '# one', '## two', '### three', '#### four', '##### five', '#none', '- a\n- b', '* a\n* b', '1. a\n3. b', '- [ ] a\n- [x] b',
  '> quote', '> a\n> b', '>no space', '> - a', '```\ncode\n```', '```js\nlet a = 1;\n\nb\n```', '```inline```', '||\nspoiler\n||',
  '||a\nb||', '\\[x\\]', '| a | b |\n|--|:-:|\n| 1 | 2 |', '| a |\n|--:|\n| *x* |', '---', '***', 'a\nb', 'a\n\nb', '\n', '\n\na', ' ',
  '- a\n  - b', '😀 😀', '😀😀😀', '😀😀😀😀', ':smile: :rocket:', ':smile: text', '# *bold* `c` @ann', '- *a* https://x.org\n- @ann',
  '> *a* #general :)', '1. `c`\n2. ||s||', '- [x] [l](https://x.org)', '```\n*not bold*\n', '|a|b|\n|1|2|', 'a\r\nb', '\ttab',
];
const texts = new Set([...inlines, ...blocks]);
inlines.forEach((inline, i) => {
  const other = inlines[(i * 7 + 3) % inlines.length];
  texts.add(`${inline} ${other}`);
  texts.add(`*${inline}*`);
  texts.add(`before ${inline}, after.`);
  texts.add(`> ${inline}\n- ${other}`);
});
blocks.forEach((block, i) => {
  texts.add(`${block}\n${blocks[(i * 5 + 2) % blocks.length]}`);
  texts.add(`text\n${block}\n\n${inlines[i % inlines.length]}`);
});
for (const text of texts) {
  console.log(JSON.stringify({ text, tree: JSON.stringify(text === '' ? [] : parse(text, options)) }));
}
