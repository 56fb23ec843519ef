// SPDX-License-Identifier: MIT
// `console`: the host's console on the server (2.1, 2.2). The text rule is cli.md's.
import {
  NativeString, create, join, jsonParse, jsonStringify, push, scriptStringify,
} from './primordials.mjs';
import { callerLine, isError } from './errors.mjs';
import { checkClonable, toWire } from './wire.mjs';

const printing = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'dirxml', 'table', 'group',
  'groupCollapsed'];
const silent = ['groupEnd', 'clear', 'time', 'profile', 'profileEnd', 'timeStamp'];

const textOf = (value) => {
  switch (typeof value) {
  case 'string':
    return value;
  case 'undefined':
  case 'function':
  case 'symbol':
    return NativeString(value);
  }
  if (isError(value))
    return `${value.name}: ${value.message}`;
  try {
    const json = scriptStringify(value);
    return json === undefined ? NativeString(value) : json;
  } catch (error) {
    // A cycle, most likely: show what there is.
    return jsonStringify(jsonParse(toWire(value, false)));
  }
};

/** `cloned`: arguments pass a structured clone, which refuses functions and symbols. */
export const makeConsole = (bridge, cloned) => {
  const print = (level, values) => {
    if (cloned) {
      for (let i = 0; i < values.length; ++i)
        checkClonable(values[i]);
    }
    const texts = [];
    for (let i = 0; i < values.length; ++i)
      push(texts, textOf(values[i]));
    bridge.console(jsonStringify({ level, text: join(texts, ' '), line: callerLine() }));
  };
  const console = {};
  for (const level of printing)
    console[level] = (...values) => print(level, values);
  for (const name of silent)
    console[name] = () => undefined;
  console.assert = (condition, ...values) => {
    if (!condition)
      print('assert', values.length > 0 ? ['Assertion failed:', ...values] : ['Assertion failed']);
  };
  const counts = create(null);
  console.count = (label = 'default') => {
    const name = NativeString(label);
    counts[name] = (counts[name] || 0) + 1;
    print('count', [`${name}: ${counts[name]}`]);
  };
  console.countReset = (label = 'default') => {
    delete counts[NativeString(label)];
  };
  const log = console.log;
  console.timeEnd = (label = 'default') => log(`${NativeString(label)}: 0ms`);
  console.timeLog = (label = 'default', ...values) => log(`${NativeString(label)}: 0ms`, ...values);
  return console;
};
