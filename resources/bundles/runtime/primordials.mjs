// SPDX-License-Identifier: MIT
// The built-ins that the runtime itself uses, taken before any script runs: scripts do replace and
// extend prototypes, and must not be able to change what they are told or what is read from them.
const { call } = Function.prototype;
const uncurry = (method) => call.bind(method);

// The parent's texts need none of the corrections for what people write.
export const jsonParse = hooksmithCompat.engineParse;
export const jsonStringify = hooksmithCompat.plainStringify;
/** For a script's own values: through their proxies, with V8's words for a cycle. */
export const scriptStringify = JSON.stringify;
// Scripts' own proxies make JSON.stringify slower; ours must not.
export const NativeProxy = hooksmithCompat.EngineProxy;
export const { isProxy } = hooksmithCompat;
export const {
  create, defineProperty, freeze, getOwnPropertyDescriptor, getPrototypeOf, keys, setPrototypeOf,
} = Object;
export const { isArray } = Array;
export const ObjectPrototype = Object.prototype;
export const ArrayPrototype = Array.prototype;
export const hasOwn = uncurry(Object.prototype.hasOwnProperty);
export const classOf = uncurry(Object.prototype.toString);
export const push = uncurry(Array.prototype.push);
export const join = uncurry(Array.prototype.join);
export const indexOf = uncurry(String.prototype.indexOf);
export const lastIndexOf = uncurry(String.prototype.lastIndexOf);
export const slice = uncurry(String.prototype.slice);
export const split = uncurry(String.prototype.split);
export const toLowerCase = uncurry(String.prototype.toLowerCase);
export const toUpperCase = uncurry(String.prototype.toUpperCase);
export const dateTime = uncurry(Date.prototype.getTime);
export const mapForEach = uncurry(Map.prototype.forEach);
export const setForEach = uncurry(Set.prototype.forEach);
export const functionText = uncurry(Function.prototype.toString);
export const symbolText = uncurry(Symbol.prototype.toString);
export const booleanValue = uncurry(Boolean.prototype.valueOf);
export const numberValue = uncurry(Number.prototype.valueOf);
export const stringValue = uncurry(String.prototype.valueOf);
export const NativeString = String;
export const NativeError = Error;
export const NativeTypeError = TypeError;
export const NativeRangeError = RangeError;
export const NativeDate = Date;
export const NativeRegExp = RegExp;
export const NativeMap = Map;
export const NativeSet = Set;
export const NativePromise = Promise;
export const promiseThen = uncurry(Promise.prototype.then);
export const errorClasses = {
  EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError,
};
