// SPDX-License-Identifier: MIT
// "Format the script": prettier, with the author's own indentation and quotes as scripts of the
// manual have them. Comments stay.
import { settle } from './queuedpromise.mjs'; // First: it replaces Promise
import { format as prettierFormat } from 'prettier/standalone';
import * as acorn from 'prettier/plugins/acorn';
import * as estree from 'prettier/plugins/estree';

/** More single than double quotes in the text: then single ones. */
const prefersSingle = (source) => source.split("'").length >= source.split('"').length;

/**
 * @param source the text
 * @param tabs indent with tabs
 * @param indent columns of one level
 * @returns { text } or { error }: a sentence of the parser with the place
 */
function format({ source, tabs, indent }) {
  try {
    const text = settle(
      prettierFormat(source, {
        parser: 'acorn',
        plugins: [acorn, estree],
        printWidth: 100,
        useTabs: Boolean(tabs),
        tabWidth: indent > 0 && indent <= 8 ? indent : 2,
        singleQuote: prefersSingle(source),
      }),
    );
    return { text };
  } catch (error) {
    if (error && error.loc) return { error: String(error.message).split('\n')[0] };
    throw error;
  }
}

globalThis.hooksmithTool = { format };
