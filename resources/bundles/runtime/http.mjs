// SPDX-License-Identifier: MIT
// The script's own HTTP calls: `HTTP` (synchronous, 2.5) and `fetch` (2.4). Both are frames to the
// parent, which answers from stubs or, with consent, from the network.
import {
  NativeError, NativePromise, NativeString, NativeTypeError, hasOwn, isArray, jsonParse,
  jsonStringify, keys, push, scriptStringify, toLowerCase, toUpperCase,
} from './primordials.mjs';
import { callerLine } from './errors.mjs';
import { checkClonable } from './wire.mjs';

const defaultTimeout = 20000;
let lastId = 0;

const appendQuery = (url, query) => {
  if (!query)
    return url;
  const hashAt = url.indexOf('#');
  const hash = hashAt < 0 ? '' : url.slice(hashAt);
  const base = hashAt < 0 ? url : url.slice(0, hashAt);
  return `${base}${base.includes('?') ? '&' : '?'}${query}${hash}`;
};

const replaceQuery = (url, query) => {
  const [withoutHash] = url.split('#');
  const [base] = withoutHash.split('?');
  const text = NativeString(query);
  return text ? `${base}?${text[0] === '?' ? text.slice(1) : text}` : base;
};

const encodeParams = (params) => {
  const parts = [];
  const write = (name, value) => {
    if (isArray(value)) {
      value.forEach((item) => write(`${name}[]`, item));
    } else if (value !== null && typeof value === 'object') {
      for (const key of keys(value))
        write(`${name}[${key}]`, value[key]);
    } else {
      push(parts, `${encodeURIComponent(name)}=${
        encodeURIComponent(NativeString(value)).replace(/%20/g, '+')}`);
    }
  };
  for (const name of keys(params))
    write(name, params[name]);
  return parts.join('&');
};

const base64Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const utf8Bytes = (text) => {
  const bytes = [];
  const encoded = encodeURIComponent(text.replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '$1\uFFFD'));
  for (let i = 0; i < encoded.length; ++i) {
    if (encoded[i] === '%') {
      bytes.push(parseInt(encoded.slice(i + 1, i + 3), 16));
      i += 2;
    } else {
      bytes.push(encoded.charCodeAt(i));
    }
  }
  return bytes;
};

const toBase64 = (bytes) => {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (bytes[i] << 16) | ((bytes[i + 1] || 0) << 8) | (bytes[i + 2] || 0);
    out += base64Digits[group >> 18] + base64Digits[(group >> 12) & 63]
      + (i + 1 < bytes.length ? base64Digits[(group >> 6) & 63] : '=')
      + (i + 2 < bytes.length ? base64Digits[group & 63] : '=');
  }
  return out;
};

const fromBase64 = (text) => {
  const bytes = [];
  let bits = 0;
  let group = 0;
  for (const digit of text) {
    const value = base64Digits.indexOf(digit);
    if (value < 0)
      break;
    group = ((group << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((group >> bits) & 255);
    }
  }
  return bytes;
};

/** Header pairs of an object; a later name replaces an earlier one that differs in case only. */
class HeaderList {
  constructor() {
    this.pairs = [];
  }

  set(name, value) {
    const lower = toLowerCase(NativeString(name));
    this.pairs = this.pairs.filter((pair) => toLowerCase(pair[0]) !== lower);
    if (value !== undefined && value !== null) {
      for (const item of isArray(value) ? value : [value])
        push(this.pairs, [NativeString(name), NativeString(item)]);
    }
  }

  setAll(headers) {
    if (isArray(headers)) {
      for (const pair of headers)
        this.set(pair[0], pair[1]);
    } else if (headers !== null && typeof headers === 'object') {
      for (const name of keys(headers))
        this.set(name, headers[name]);
    }
  }
}

const sendSync = (bridge, request) => {
  const id = ++lastId;
  const answer = bridge.http(id, jsonStringify({ id, ...request }));
  // Empty: the run is being ended, nothing after this counts.
  return answer ? jsonParse(answer) : { error: 'interrupted' };
};

const plainHeaders = (pairs) => {
  const headers = {};
  for (const [name, value] of pairs) {
    const lower = toLowerCase(name);
    headers[lower] = hasOwn(headers, lower) ? `${headers[lower]}, ${value}` : value;
  }
  return headers;
};

const jsonTypes = ['application/json', 'text/javascript', 'application/javascript',
  'application/x-javascript'];

const parseData = (headers, content) => {
  const [type] = (headers['content-type'] || '').split(';');
  if (!jsonTypes.includes(type.trim().toLowerCase()))
    return null;
  try {
    return jsonParse(content);
  } catch (error) {
    return null;
  }
};

const failure = (result) => {
  const content = result.content.slice(0, 500).replace(/\n/g, ' ');
  const error = new NativeError(`failed [${result.statusCode}]${content ? ` ${content}` : ''}`);
  error.response = result;
  return error;
};

/** The result object, or throws. */
const perform = (bridge, method, url, options) => {
  const settings = options || {};
  const verb = toUpperCase(NativeString(method || ''));
  let address = NativeString(url);
  if (!/^https?:\/\//.test(address))
    throw new NativeError('url must be absolute and start with http:// or https://');
  const headers = new HeaderList();
  let body = settings.content;
  if (settings.data) {
    body = scriptStringify(settings.data);
    headers.set('Content-Type', 'application/json');
  }
  let formParams;
  if (hasOwn(settings, 'query') && settings.query !== undefined && settings.query !== null)
    address = replaceQuery(address, settings.query);
  if (settings.params) {
    if (verb === 'GET' || verb === 'HEAD' || body)
      address = appendQuery(address, encodeParams(settings.params));
    else
      formParams = settings.params;
  }
  if (settings.auth) {
    const auth = NativeString(settings.auth);
    if (!auth.includes(':'))
      throw new NativeError('auth option should be of the form "username:password"');
    headers.set('Authorization', `Basic ${toBase64(utf8Bytes(auth))}`);
  }
  if (formParams) {
    headers.set('Content-Type', 'application/x-www-form-urlencoded');
    body = encodeParams(formParams);
  }
  headers.setAll(settings.headers);
  const reply = sendSync(bridge, {
    method: verb,
    url: address,
    headers: headers.pairs,
    body: body === undefined || body === null ? '' : NativeString(body),
    timeout: settings.timeout || defaultTimeout,
    follow: settings.followRedirects !== false,
    line: callerLine(),
  });
  if (reply.error)
    throw new NativeError(reply.error);
  const replyHeaders = plainHeaders(reply.headers);
  const result = {
    statusCode: reply.status,
    content: reply.body,
    headers: replyHeaders,
    data: parseData(replyHeaders, reply.body),
    ok: reply.status >= 200 && reply.status < 300,
    redirected: reply.redirected,
  };
  if (result.statusCode >= 400)
    throw failure(result);
  return result;
};

/** `HTTP(method, url, options)` of the vm2 servers: `{ result }` or `{ error }`, never a throw. */
const makeCallable = (bridge) => (method, url, options) => {
  try {
    return { result: perform(bridge, method, url, options) };
  } catch (error) {
    return { error };
  }
};

/** `kind`: "synchronous", or "documented": also the Meteor object, whose methods throw. */
export const makeHttp = (bridge, kind) => {
  const http = makeCallable(bridge);
  if (kind === 'documented') {
    // Meteor's optional callback gets (error, result); without one the result comes back.
    const run = (method, url, options, callback) => {
      const given = typeof options === 'function' ? undefined : options;
      const done = typeof options === 'function' ? options : callback;
      if (typeof done !== 'function')
        return perform(bridge, method, url, given);
      let result;
      try {
        result = perform(bridge, method, url, given);
      } catch (error) {
        done(error, error.response);
        return undefined;
      }
      done(null, result);
      return undefined;
    };
    http.call = run;
    for (const [name, verb] of [['get', 'GET'], ['post', 'POST'], ['put', 'PUT'],
      ['patch', 'PATCH'], ['del', 'DELETE']])
      http[name] = (url, options, callback) => run(verb, url, options, callback);
  }
  return http;
};

const statusTexts = {
  200: 'OK', 201: 'Created', 202: 'Accepted', 204: 'No Content', 301: 'Moved Permanently',
  302: 'Found', 304: 'Not Modified', 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden',
  404: 'Not Found', 405: 'Method Not Allowed', 409: 'Conflict', 410: 'Gone',
  422: 'Unprocessable Entity', 429: 'Too Many Requests', 500: 'Internal Server Error',
  502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout',
};

const containsNull = (value) => {
  if (value === null)
    return true;
  if (typeof value !== 'object')
    return false;
  return keys(value).some((key) => containsNull(value[key]));
};

const pending = new Map();

/** The proxy over a response that the isolate gets (2.4). */
const makeResponse = (reply) => {
  let used = false;
  const read = (convert) => () => new NativePromise((resolve, reject) => {
    if (used) {
      reject(new NativeTypeError(`body used already for: ${reply.url}`));
      return;
    }
    used = true;
    try {
      resolve(convert());
    } catch (error) {
      reject(error);
    }
  });
  const bytes = () => (reply.base64 ? fromBase64(reply.base64) : utf8Bytes(reply.body));
  const response = {
    status: reply.status,
    statusText: reply.statusText || statusTexts[reply.status] || '',
    ok: reply.status >= 200 && reply.status < 300,
    url: reply.url,
    redirected: reply.redirected,
    size: 0,
    timeout: reply.timeout,
    // Lower case, as node-fetch lists them.
    headers: reply.headers.map(([name, value]) => [toLowerCase(name), value]),
    body: {},
    text: read(() => reply.body),
    json: read(() => {
      let value;
      try {
        value = jsonParse(reply.body);
      } catch (error) {
        error.message = `invalid json response body at ${reply.url} reason: ${error.message}`;
        throw error;
      }
      // The server's copier takes null for an object with entries.
      if (containsNull(value))
        throw new NativeTypeError('object null is not iterable (cannot read property Symbol(Symbol.iterator))');
      return value;
    }),
    arrayBuffer: read(() => new Uint8Array(bytes()).buffer),
    buffer: read(bytes),
  };
  Object.defineProperty(response, 'bodyUsed', { get: () => used, enumerable: true });
  return response;
};

export const fetchReply = (text) => {
  const reply = jsonParse(text);
  const waiting = pending.get(reply.id);
  if (!waiting)
    return;
  pending.delete(reply.id);
  if (reply.error) {
    waiting.failed.message = reply.error;
    waiting.reject(waiting.failed);
    return;
  }
  reply.url = reply.url || waiting.url;
  reply.timeout = waiting.timeout;
  waiting.resolve(makeResponse(reply));
};

export const makeFetch = (bridge) => (url, options, ...rest) => {
  void rest; // allowSelfSignedCertificate: the parent verifies certificates.
  const line = callerLine();
  // Made here, so that a failure has its place in the script: the answer comes from outside of it.
  const failed = new NativeError('');
  return new NativePromise((resolve, reject) => {
    checkClonable(options);
    const settings = options || {};
    const method = toUpperCase(NativeString(settings.method || 'GET'));
    if (settings.body !== undefined && settings.body !== null && (method === 'GET' || method === 'HEAD'))
      throw new NativeTypeError('Request with GET/HEAD method cannot have body');
    let address = NativeString(url);
    if (!/^[a-z][a-z0-9+.-]*:\/\/[^/]/i.test(address))
      throw new NativeTypeError('Only absolute URLs are supported');
    if (!/^https?:/i.test(address))
      throw new NativeTypeError('Only HTTP(S) protocols are supported');
    if (settings.params)
      address = appendQuery(address, encodeParams(settings.params));
    const headers = new HeaderList();
    headers.setAll(settings.headers);
    let { body } = settings;
    if (body !== null && typeof body === 'object') {
      body = scriptStringify(body);
      headers.set('Content-Type', 'application/json');
    }
    const id = ++lastId;
    const timeout = settings.timeout || defaultTimeout;
    pending.set(id, { resolve, reject, failed, url: address, timeout });
    bridge.fetch(jsonStringify({
      id,
      method,
      url: address,
      headers: headers.pairs,
      body: body === undefined || body === null ? '' : NativeString(body),
      timeout,
      follow: settings.redirect !== 'manual' && settings.follow !== 0,
      line,
    }));
  });
};
