// SPDX-License-Identifier: MIT
// Values between the script and the parent, as the server's structured clone carries them between
// isolate and host (server specification 1.5). The C++ side is core/script/jsvaluejson.cpp: what JSON
// has no form for is an object with the key below; an object of a person's own that has this key is
// wrapped.
import {
  ObjectPrototype, NativeDate, NativeError, NativeMap, NativeRangeError,
  NativeRegExp, NativeSet, NativeString, NativeTypeError, booleanValue, classOf, create, dateTime,
  defineProperty, errorClasses, functionText, getPrototypeOf, hasOwn, isArray, isProxy, jsonParse,
  jsonStringify, keys, mapForEach, numberValue, push, setForEach,
  slice, stringValue, symbolText,
} from './primordials.mjs';

const tagKey = '\u0001hs';
// The parent reads at most 4000 levels; V8's own serialiser gives up on deep graphs, too.
const maximumDepth = 3900;
// Shared references are written out once per use: this bounds what that can grow to.
const maximumNodes = 500000;

const tagged = (name, payload) => {
  const object = create(null);
  object[tagKey] = name;
  if (payload !== undefined)
    object.v = payload;
  return object;
};

const constructorName = (value) => {
  for (let object = value; object; object = getPrototypeOf(object)) {
    if (hasOwn(object, 'constructor') && typeof object.constructor === 'function')
      return object.constructor.name || 'Object';
  }
  return 'Object';
};

const refuse = (text) => {
  throw new NativeTypeError(`${text} could not be cloned.`);
};

class Encoder {
  constructor(strict) {
    this.strict = strict;
    this.path = []; // The objects around the one being copied; few
    this.depth = 0;
    this.nodes = 0;
  }

  encode(value) {
    switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return this.number(value);
    case 'undefined':
      return tagged('undefined');
    case 'function':
      return this.strict ? refuse(functionText(value)) : tagged('undefined');
    case 'symbol':
      return this.strict ? refuse(symbolText(value)) : tagged('undefined');
    case 'bigint':
      return tagged('bigint', [NativeString(value)]);
    }
    return value === null ? null : this.object(value);
  }

  number(value) {
    if (value !== value)
      return tagged('nan');
    if (value === Infinity)
      return tagged('inf');
    if (value === -Infinity)
      return tagged('-inf');
    return value === 0 && 1 / value < 0 ? tagged('-0') : value;
  }

  object(value) {
    if (++this.nodes > maximumNodes)
      throw new NativeRangeError('The value is too large to be copied.');
    const { path } = this;
    for (let i = this.depth - 1; i >= 0; --i) {
      if (path[i] === value)
        return '[Circular]';
    }
    if (this.depth >= maximumDepth)
      throw new NativeRangeError('Maximum call stack size exceeded');
    path[this.depth++] = value;
    const copy = this.copy(value);
    --this.depth;
    return copy;
  }

  copy(value) {
    if (this.strict && isProxy(value))
      return refuse(isArray(value) ? '[object Array]' : '#<Object>');
    if (isArray(value))
      return this.array(value);
    const prototype = getPrototypeOf(value);
    if (prototype === ObjectPrototype || prototype === null)
      return this.members(value);
    const kind = classOf(value);
    switch (kind) {
    case '[object Date]': {
      const time = dateTime(value);
      return tagged('date', time === time ? time : null);
    }
    case '[object RegExp]':
      return tagged('regexp', [value.source, value.flags]);
    case '[object Error]': {
      const name = NativeString(value.name);
      return tagged('error', [
        hasOwn(errorClasses, name) ? name : 'Error', NativeString(value.message),
        NativeString(value.stack),
      ]);
    }
    case '[object Map]': {
      const entries = [];
      mapForEach(value, (item, key) => push(entries, [this.encode(key), this.encode(item)]));
      return tagged('map', entries);
    }
    case '[object Set]': {
      const items = [];
      setForEach(value, (item) => push(items, this.encode(item)));
      return tagged('set', items);
    }
    case '[object Boolean]':
      return booleanValue(value);
    case '[object Number]':
      return this.number(numberValue(value));
    case '[object String]':
      return stringValue(value);
    case '[object Promise]':
    case '[object WeakMap]':
    case '[object WeakSet]':
    case '[object WeakRef]':
      return this.strict ? refuse(`#<${constructorName(value)}>`) : tagged('undefined');
    case '[object Symbol]':
    case '[object Generator]':
    case '[object AsyncGenerator]':
      return this.strict ? refuse(kind) : tagged('undefined');
    }
    if (this.strict && typeof value.next === 'function' && slice(kind, -10) === ' Iterator]')
      return refuse('#<Object>');
    if (this.strict && slice(kind, 0, 13) === '[object Intl.')
      return refuse(`#<${slice(kind, 13, -1)}>`);
    return this.members(value);
  }

  array(value) {
    const { length } = value;
    const items = [];
    this.nodes += length;
    if (this.nodes > maximumNodes)
      throw new NativeRangeError('The value is too large to be copied.');
    for (let i = 0; i < length; ++i)
      items[i] = this.encode(value[i]);
    return items;
  }

  members(value) {
    const names = keys(value);
    const copy = create(null);
    let wrap = false;
    this.nodes += names.length;
    for (let i = 0; i < names.length; ++i) {
      const name = names[i];
      if (name === tagKey)
        wrap = true;
      copy[name] = this.encode(value[name]);
    }
    return wrap ? tagged('object', copy) : copy;
  }
}

/** The wire text of a value. `strict`: functions and symbols are refused, as by structured clone. */
export const toWire = (value, strict) => jsonStringify(new Encoder(strict).encode(value));

/** Throws what structured clone would throw. */
export const checkClonable = (value) => {
  if (typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol')
    new Encoder(true).encode(value);
};

const decoders = {
  'undefined': () => undefined,
  'nan': () => NaN,
  'inf': () => Infinity,
  '-inf': () => -Infinity,
  '-0': () => -0,
  'date': (payload) => new NativeDate(payload === null ? NaN : payload),
  'regexp': (payload) => new NativeRegExp(payload[0], payload[1]),
  'error': (payload) => {
    const error = new (hasOwn(errorClasses, payload[0]) ? errorClasses[payload[0]] : NativeError)(
      payload[1]);
    defineProperty(error, 'stack', {
      value: payload[2], writable: true, configurable: true, enumerable: false,
    });
    return error;
  },
  'bigint': (payload) => BigInt(payload[0]),
  'set': (payload) => new NativeSet(decode(payload)),
  'map': (payload) => new NativeMap(decode(payload)),
  'object': (payload) => decodeMembers(payload),
};

const decodeMembers = (value) => {
  const names = keys(value);
  for (let i = 0; i < names.length; ++i) {
    const name = names[i];
    const item = value[name];
    if (typeof item === 'object' && item !== null) {
      // Not an assignment: the name may be __proto__.
      defineProperty(value, name, {
        value: decode(item), writable: true, configurable: true, enumerable: true,
      });
    }
  }
  return value;
};

/** Turns the tags of a parsed wire tree into what they stand for, in place. */
export const decode = (value) => {
  if (typeof value !== 'object' || value === null)
    return value;
  if (isArray(value)) {
    for (let i = 0; i < value.length; ++i)
      value[i] = decode(value[i]);
    return value;
  }
  if (hasOwn(value, tagKey)) {
    const name = value[tagKey];
    return hasOwn(decoders, name) ? decoders[name](value.v) : value;
  }
  return decodeMembers(value);
};

export const fromWire = (text) => decode(jsonParse(text));
