// SPDX-License-Identifier: MIT
// The global names of a profile (2.1): what the parent lists, no more and no less.
import { NativeError, NativeProxy, NativeString, defineProperty } from './primordials.mjs';
import { makeConsole } from './console.mjs';
import { makeFetch, makeHttp } from './http.mjs';
import { makeStrings } from './strings.mjs';

const define = (target, name, value) => defineProperty(target, name, {
  value, writable: true, configurable: true, enumerable: true,
});

/** A library of ours that costs time to load: evaluated when a script first looks at it. */
const defineLazily = (target, name, make) => defineProperty(target, name, {
  configurable: true,
  enumerable: true,
  get() {
    const value = make();
    define(target, name, value);
    return value;
  },
  set(value) {
    define(target, name, value);
  },
});

/** Something of the server that can't be here: looking is allowed, using it says so. */
const makeAbsent = (name, what) => {
  const explain = (member) => {
    throw new NativeError(`Hooksmith has no ${what}: ${name}.${member} works on a server only`);
  };
  return new NativeProxy({}, {
    get(target, member) {
      if (typeof member === 'symbol' || member === 'toJSON' || member === 'then')
        return undefined;
      return () => explain(NativeString(member));
    },
  });
};

/** The server keeps the values in a plain object: keys become text, and inherited names are found. */
export const makeStore = (setReturnsValue) => {
  const values = {};
  return {
    values,
    store: {
      set(key, value) {
        values[key] = value;
        return setReturnsValue ? value : undefined;
      },
      get(key) {
        return values[key];
      },
    },
  };
};

export const installGlobals = (bridge, global, config, store) => {
  const cloned = config.engine === 'isolated-vm';
  const makers = {
    console: () => makeConsole(bridge, cloned),
    s: () => (config.sCallable ? bridge.library('strings') : makeStrings(cloned)),
    _: () => bridge.library('underscore'),
    moment: () => bridge.library('moment'),
    Store: () => store,
    HTTP: () => makeHttp(bridge, config.http),
    fetch: () => makeFetch(bridge),
    // A raw reference: an object that can't be called from inside the isolate.
    serverFetch: () => ({}),
    ivm: () => makeAbsent('ivm', 'isolated-vm module'),
    global: () => global,
    reproxy: () => (value) => value,
    scriptTimeout: () => () => undefined,
    script: () => undefined,
    request: () => undefined,
    method: () => undefined,
    params: () => undefined,
    Fiber: () => makeAbsent('Fiber', 'fibers'),
    Livechat: () => makeAbsent('Livechat', 'Livechat'),
  };
  const lazy = ['_', 'moment'];
  const prelude = {};
  for (const name of config.missing)
    delete global[name];
  for (const name of config.globals) {
    const make = Object.prototype.hasOwnProperty.call(makers, name)
      ? makers[name] : () => makeAbsent(name, 'database');
    const target = config.reserved.includes(name) ? prelude : global;
    if (lazy.includes(name) || (name === 's' && config.sCallable))
      defineLazily(target, name, make);
    else
      define(target, name, make());
  }
  if (config.reserved.length > 0) {
    // Read once, by the first line of the evaluated text.
    defineProperty(global, 'hooksmithPrelude', {
      configurable: true,
      get() {
        delete global.hooksmithPrelude;
        return prelude;
      },
    });
  }
};
