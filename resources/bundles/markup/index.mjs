// SPDX-License-Identifier: MIT
// The client's two text engines as one tool: @rocket.chat/message-parser for message texts, marked for
// the texts inside attachments. Each function takes one JSON value and returns one (ToolHost).
import './engine.mjs';
import { parse } from '@rocket.chat/message-parser';
import { documentTree, inlineTree } from './attachmenttext.mjs';
import { root } from './engine.mjs';

// The library refuses an empty text; the client shows nothing for one.
const messageTree = (text, options) => (text === '' ? [] : parse(text, options));

const kinds = {
  message: (item, options) => messageTree(item.text, options),
  document: (item) => documentTree(item.text),
  inline: (item) => inlineTree(item.text),
};

root.hooksmithTool = {
  parse: ({ text, options }) => messageTree(text, options || {}),
  markedDocument: ({ text }) => documentTree(text),
  markedInline: ({ text }) => inlineTree(text),
  // All texts of one message in one call. A text that a library cannot digest gives { error } in its
  // place, so that the others are still drawn.
  parseAll: ({ items, options }) =>
    items.map((item) => {
      try {
        return { tree: kinds[item.kind](item, options || {}) };
      } catch (error) {
        return { error: String((error && error.message) || error) };
      }
    }),
};
