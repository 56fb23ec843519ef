// SPDX-License-Identifier: MIT
// The server's sandbox, as seen from the child's C++ (app/scripthost/engine.cpp): configure, then
// loaded or loadFailed, then any number of calls. Every load and call ends in one bridge.outcome().
import {
  NativeError, NativePromise, NativeTypeError, classOf, jsonParse, jsonStringify, keys, promiseThen, push,
} from './primordials.mjs';
import { describe, rememberThrown } from './errors.mjs';
import { fetchReply } from './http.mjs';
import { installGlobals, makeStore } from './globals.mjs';
import { decode, toWire } from './wire.mjs';

const global = (0, eval)('this');
const bridge = global.hooksmithBridge;
delete global.hooksmithBridge;

// Set by the compat bundle where it has to correct what the engine threw.
const compat = global.hooksmithCompat || {};
delete global.hooksmithCompat;

const methods = ['prepare_outgoing_request', 'process_outgoing_response',
  'process_incoming_request'];

Object.defineProperty(global, '__hooksmithThrown', { value: rememberThrown });

let config = null;
let store = null;
let instance = null;

const storeWire = () => {
  if (!store || keys(store.values).length === 0)
    return undefined;
  return toWire(store.values, false);
};

/** Never throws: a Store that can't be written out is left as it was. */
const storePart = () => {
  try {
    const wire = storeWire();
    return wire ? `,"store":${wire}` : '';
  } catch (error) {
    return '';
  }
};

/** What the engine answered otherwise than V8 would (compat/notes.mjs). */
const notesPart = () => {
  const notes = compat.takeNotes ? compat.takeNotes() : [];
  return notes.length > 0 ? `,"notes":${jsonStringify(notes)}` : '';
};

const failed = (kind, thrown) => {
  let reason = thrown;
  try {
    if (compat.fixError)
      reason = compat.fixError(reason) || reason;
  } catch (error) {
    reason = thrown;
  }
  let said = describe(reason);
  // isolated-vm does not let a thrown object out (1.7).
  if (!said.isError && config.engine === 'isolated-vm' && reason !== null
    && (typeof reason === 'object' || typeof reason === 'function')) {
    const { line, stack } = said;
    said = describe(new NativeError('An object was thrown from supplied code within isolated-vm, '
      + 'but that object was not an instance of `Error`.'));
    said.stack = stack;
    said.line = line;
  }
  let wire = '';
  try {
    if (!said.isError)
      wire = `,"thrown":${toWire(reason, false)}`;
  } catch (error) {
    wire = '';
  }
  const head = jsonStringify({ kind, ...said });
  bridge.outcome(`${head.slice(0, -1)}${wire}${storePart()}${notesPart()}}`);
};

const returned = (value) => {
  const copied = config.engine === 'isolated-vm';
  let wire;
  try {
    // vm2 hands a function out as it is: something, and not nothing.
    wire = toWire(typeof value === 'function' && !copied ? { ...value } : value, copied);
  } catch (error) {
    failed('threw', error);
    return;
  }
  bridge.outcome(`{"kind":"returned","value":${wire}${storePart()}${notesPart()}}`);
};

/** isolated-vm waits for promises only; a thenable is a value like any other, with a function in it. */
const isAwaited = (value) => value !== null
  && (typeof value === 'object' || typeof value === 'function')
  && (config.engine === 'isolated-vm' ? classOf(value) === '[object Promise]' : typeof value.then === 'function');

/** `new Script()`, in V8's words where it cannot be: no line of the author's says them. */
const newScript = (type) => {
  if (!type && config.engine === 'vm2') // The engine looks before it evaluates (11.2).
    throw new NativeError('class-script-not-found');
  try {
    Reflect.construct(Object, [], type);
  } catch (error) {
    throw new NativeTypeError('Script is not a constructor');
  }
  return new type();
};
Object.defineProperty(global, '__hooksmithNew', { value: newScript });

// The vm2 sandboxes carry what they run with (2.1, "also visible").
const callNames = ['script', 'method', 'params', 'request'];
let visibleNames = [];

const setVm2Globals = (method, argument) => {
  if (visibleNames.length === 0)
    return;
  const values = { script: instance, method, params: argument, request: argument.request };
  for (let i = 0; i < visibleNames.length; ++i)
    global[visibleNames[i]] = values[visibleNames[i]];
};

const run = (method, argument) => {
  let value;
  try {
    setVm2Globals(method, argument);
    value = instance[method](argument);
    if (isAwaited(value)) {
      promiseThen(NativePromise.resolve(value), returned, (reason) => failed('threw', reason));
      return;
    }
  } catch (error) {
    failed('threw', error);
    return;
  }
  returned(value);
};

global.hooksmithRuntime = {
  configure(text) {
    config = jsonParse(text);
    visibleNames = callNames.filter((name) => config.globals.includes(name));
    const made = makeStore(config.storeSetReturnsValue);
    store = made;
    installGlobals(bridge, global, config, made.store);
  },

  /** The author's text, and the place there of each line of what is about to run. */
  setSource(file, text, places) {
    if (compat.setSource)
      compat.setSource(file, text, undefined, file, places);
  },

  loaded(value) {
    try {
      instance = value;
      const names = [];
      for (const name of methods) {
        if (typeof instance[name] === 'function')
          push(names, name);
      }
      returned(names);
    } catch (error) {
      failed('threw', error);
    }
  },

  loadFailed(thrown) {
    failed('load-failed', thrown);
  },

  /** `given`: the request, or its JSON text where the child could not read it itself. */
  call(given) {
    const request = typeof given === 'string' ? jsonParse(given) : given;
    const argument = request.plain ? request.argument : decode(request.argument);
    const twins = request.twins || [];
    for (let i = 0; i < twins.length; ++i) // Of the same object: [part, name, name of the original]
      argument[twins[i][0]][twins[i][1]] = argument[twins[i][0]][twins[i][2]];
    run(request.method, argument);
  },

  fetchReply,

  // The paths of a first call, so that a spare is warm in fact.
  warmUp() {
    const sample = { a: [1, 'b', null, undefined, new Date(0)], c: { d: -0, e: NaN } };
    decode(jsonParse(toWire(sample, true)));
    describe(new NativeError('warm'));
  },
};
