// SPDX-License-Identifier: MIT
// What was thrown, and where in the script's text.
import {
  NativeError, NativeString, classOf, indexOf, lastIndexOf, push, slice, split,
} from './primordials.mjs';

// The engine's frames are "function@file:line", one per line; this is the name under which the
// script's text is evaluated (engine.cpp).
const mark = '@file:script.js:';

/** Line of the innermost frame in the script's text; 0 = none. */
export const scriptLine = (stack) => {
  const at = indexOf(stack, mark);
  return at < 0 ? 0 : parseInt(slice(stack, at + mark.length, at + mark.length + 10), 10) || 0;
};

/** Line of the script that is calling us. */
export const callerLine = () => scriptLine(NativeString(new NativeError().stack));

const frames = (stack) => {
  const entries = [];
  const lines = split(stack, '\n');
  for (let i = 0; i < lines.length && entries.length < 50; ++i) {
    const at = lastIndexOf(lines[i], mark);
    if (at >= 0) {
      const name = slice(lines[i], 0, at);
      push(entries, [
        name === '%entry' ? '' : name, parseInt(slice(lines[i], at + mark.length), 10) || 0,
      ]);
    }
  }
  return entries;
};

export const isError = (value) => {
  try {
    return value instanceof NativeError || classOf(value) === '[object Error]';
  } catch (ignored) {
    return false;
  }
};

const text = (read) => {
  try {
    const value = read();
    return value === undefined ? '' : NativeString(value);
  } catch (ignored) {
    return '';
  }
};

let lastThrown = { value: undefined, stack: '' };

/** What `throw x` passes through (core/script/loweredtext.cpp): only an Error knows its place. */
export const rememberThrown = (value) => {
  lastThrown = { value, stack: NativeString(new NativeError().stack) };
  return value;
};

/** { name, message, line, stack, isError } of anything thrown. */
export const describe = (thrown) => {
  if (!isError(thrown)) {
    const stack = lastThrown.value === thrown ? frames(lastThrown.stack) : [];
    return {
      isError: false,
      name: '',
      message: text(() => thrown),
      line: stack.length > 0 ? stack[0][1] : 0,
      stack,
    };
  }
  const stack = text(() => thrown.hooksmithStack || thrown.stack);
  const entries = frames(stack);
  let line = entries.length > 0 ? entries[0][1] : 0;
  // A syntax error of the text itself has no frame.
  if (line === 0 && text(() => thrown.fileName) === 'file:script.js')
    line = thrown.lineNumber | 0;
  return {
    isError: true, name: text(() => thrown.name), message: text(() => thrown.message), line,
    stack: entries,
  };
};
