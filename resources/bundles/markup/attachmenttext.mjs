// SPDX-License-Identifier: MIT
// Texts inside attachments: marked 4 (GFM) with the client's changes (message-rendering.md, section 5.1),
// as a tree in the node types of the message parser instead of HTML. Types of our own beside them:
//   LIST { ordered, start, value: LIST_ITEM[] whose value is blocks }, BREAK (a hard line break).
import { marked } from 'marked';

const settings = { gfm: true, breaks: false, mangle: false, headerIds: false };
const schemes = /^(https?|notes|ftps?|tel|mailto|sms|cid):/im;

// The client escapes the text before marked sees it; marked escapes code again.
const escapeHtml = (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\u00A0/g, '&nbsp;');

const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };
const unescapeHtml = (html) =>
  html.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (all, hex, decimal, name) => {
    if (name) return Object.prototype.hasOwnProperty.call(named, name) ? named[name] : all;
    const code = hex ? parseInt(hex, 16) : parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
const collapse = (text) => text.replace(/[ \t\n\r]+/g, ' ');
const plain = (value) => ({ type: 'PLAIN_TEXT', value });

// `*x*` is Rocket.Chat's bold and `__x__` its italic; the whole source of the token decides.
const isBold = /^\*[^*]+\*$|^\*\*[^*]+\*\*$/;
const isItalic = /^__(?=\S)([\s\S]*?\S)__(?!_)|^_(?=\S)([\s\S]*?\S)_(?!_)/;
const emphasis = (token) => {
  if (token.type === 'em' && isBold.test(token.raw)) return 'BOLD';
  if (token.type === 'strong' && isItalic.test(token.raw)) return 'ITALIC';
  return token.type === 'em' ? 'ITALIC' : 'BOLD';
};

const inlines = (tokens, doc) => {
  const out = [];
  for (const token of tokens || []) {
    switch (token.type) {
      case 'strong':
      case 'em':
        out.push({ type: emphasis(token), value: inlines(token.tokens, doc) });
        break;
      case 'del':
        out.push({ type: 'STRIKE', value: inlines(token.tokens, doc) });
        break;
      case 'codespan': {
        // The document renderer of the client takes the doubled escapes back, the inline one does not.
        const once = unescapeHtml(token.text);
        out.push({ type: 'INLINE_CODE', value: plain(doc ? unescapeHtml(once) : once) });
        break;
      }
      case 'br':
        out.push({ type: 'BREAK' });
        break;
      case 'link': {
        const label = inlines(token.tokens, doc);
        const src = unescapeHtml(token.href || '');
        if (schemes.test(src)) out.push({ type: 'LINK', value: { src: plain(src), label } });
        else out.push(...label);
        break;
      }
      case 'image':
        out.push({
          type: 'IMAGE',
          value: { src: plain(unescapeHtml(token.href || '')), label: plain(unescapeHtml(token.text || '')) },
        });
        break;
      default:
        if (token.tokens && token.tokens.length) out.push(...inlines(token.tokens, doc));
        else out.push(plain(collapse(unescapeHtml(token.text || ''))));
    }
  }
  return out;
};

const cell = (data, align) => ({
  type: 'TABLE_CELL',
  ...(align ? { align } : {}),
  value: inlines(data.tokens, true),
});

const blocks = (tokens) => {
  const out = [];
  for (const token of tokens || []) {
    switch (token.type) {
      case 'space':
      case 'def':
        break;
      case 'heading':
        out.push({ type: 'HEADING', level: token.depth, value: inlines(token.tokens, true) });
        break;
      case 'code':
        out.push({
          type: 'CODE',
          language: (token.lang || 'none').split(/\s/)[0],
          value: unescapeHtml(token.text)
            .split('\n')
            .map((line) => ({ type: 'CODE_LINE', value: plain(line) })),
        });
        break;
      case 'blockquote':
        out.push({ type: 'QUOTE', value: blocks(token.tokens) });
        break;
      case 'hr':
        out.push({ type: 'HORIZONTAL_RULE' });
        break;
      case 'list':
        out.push({
          type: 'LIST',
          ordered: !!token.ordered,
          start: Number(token.start) || 1,
          value: token.items.map((item) => ({
            type: 'LIST_ITEM',
            ...(item.task ? { status: !!item.checked } : {}),
            value: blocks(item.tokens),
          })),
        });
        break;
      case 'table':
        out.push({
          type: 'TABLE',
          value: {
            header: token.header.map((data, i) => cell(data, token.align[i])),
            rows: token.rows.map((row) => ({
              type: 'TABLE_ROW',
              value: row.map((data, i) => cell(data, token.align[i])),
            })),
          },
        });
        break;
      default:
        // paragraph, text (a tight list item), html (cannot occur in an escaped text)
        out.push({
          type: 'PARAGRAPH',
          value: token.tokens ? inlines(token.tokens, true) : [plain(collapse(unescapeHtml(token.text || '')))],
        });
    }
  }
  return out;
};

export const documentTree = (text) => blocks(marked.lexer(escapeHtml(text), { ...marked.getDefaults(), ...settings }));
export const inlineTree = (text) =>
  inlines(marked.Lexer.lexInline(escapeHtml(text), { ...marked.getDefaults(), ...settings }), false);
