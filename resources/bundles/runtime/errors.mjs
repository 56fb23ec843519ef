// SPDX-License-Identifier: MIT
// What was thrown, and where in the script's text.
import {
  NativeError, NativeString, classOf, lastIndexOf, push, slice, split,
} from './primordials.mjs';

// The engine's frames are "function@file:line", one per line; this is the name under which the
// script's text is evaluated (engine.cpp).
const mark = '@file:script.js:';

// The compat bundle replaces the engine's errors by ones with V8's stack text, and keeps the frames.
const compat = (0, eval)('this').hooksmithCompat || {};

/** [function, line] of the frames in the script's text, innermost first; `place`: see errorInfo(). */
const errorFrames = (error) => {
  const entries = [];
  if (!compat.errorInfo)
    return frames(NativeString(error.stack));
  const info = compat.errorInfo(error);
  const all = info.frames;
  entries.place = info.place;
  for (let i = 0; i < all.length && entries.length < 50; ++i) {
    if (all[i].file === 'file:script.js')
      push(entries, [all[i].name === '%entry' ? '' : NativeString(all[i].name || ''), all[i].line]);
  }
  return entries;
};

/** Line of the script that is calling us; 0 = none. Each line on the console asks for it. */
export const callerLine = () => compat.callerLine('file:script.js');

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

let lastThrown = { value: undefined, frames: [] };

/** What `throw x` passes through (core/script/loweredtext.cpp): only an Error knows its place. */
export const rememberThrown = (value) => {
  lastThrown = { value, frames: isError(value) ? [] : errorFrames(new NativeError()) };
  return value;
};

/** { name, message, line, stack, place, isError } of anything thrown. */
export const describe = (thrown) => {
  if (!isError(thrown)) {
    const stack = lastThrown.value === thrown ? lastThrown.frames : [];
    return {
      isError: false,
      name: '',
      message: text(() => thrown),
      line: stack.length > 0 ? stack[0][1] : 0,
      stack,
    };
  }
  let entries = [];
  try {
    entries = errorFrames(thrown);
  } catch (ignored) {
    entries = []; // A script can make an error that throws when looked at.
  }
  let line = entries.length > 0 ? entries[0][1] : 0;
  // A syntax error of the text itself has no frame.
  if (line === 0 && text(() => thrown.fileName) === 'file:script.js')
    line = thrown.lineNumber | 0;
  return {
    isError: true, name: text(() => thrown.name), message: text(() => thrown.message), line,
    stack: entries, place: entries.place,
  };
};
