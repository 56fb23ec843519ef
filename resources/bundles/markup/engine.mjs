// SPDX-License-Identifier: MIT
// What the two libraries need and QJSEngine 6.4 lacks (message-rendering.md, sections 1.4 and 1.5). The
// compat bundle supplies most of it; every item here first looks whether it is there and right.
export const root = typeof globalThis !== 'undefined' ? globalThis : Function('return this')();
if (typeof root.globalThis === 'undefined') root.globalThis = root;

const define = (target, name, value) => {
  if (typeof target[name] === 'undefined')
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
};

define(Array.prototype, 'flat', function flat(depth = 1) {
  const out = [];
  const add = (list, left) => {
    for (const item of list) {
      if (Array.isArray(item) && left > 0) add(item, left - 1);
      else out.push(item);
    }
  };
  add(this, depth);
  return out;
});
const trimEnd = function trimEnd() {
  return String(this).replace(/[\s\uFEFF\xA0]+$/, '');
};
const trimStart = function trimStart() {
  return String(this).replace(/^[\s\uFEFF\xA0]+/, '');
};
define(String.prototype, 'trimEnd', trimEnd);
define(String.prototype, 'trimRight', trimEnd);
define(String.prototype, 'trimStart', trimStart);
define(String.prototype, 'trimLeft', trimStart);
define(Object, 'fromEntries', (entries) => {
  const out = {};
  for (const [key, value] of entries) out[key] = value;
  return out;
});

// Qt escapes a slash in `source` even when it is escaped already; marked rebuilds its patterns from it.
if (new RegExp('\\/').source !== '\\/') {
  const getter = Object.getOwnPropertyDescriptor(RegExp.prototype, 'source').get;
  Object.defineProperty(RegExp.prototype, 'source', {
    configurable: true,
    get() {
      return getter.call(this).replace(/\\\//g, '/');
    },
  });
}

// URL.canParse as the WHATWG URL standard decides it, for one argument. `new URL()` of the engine is
// QUrl, which is stricter about schemes with dots and laxer about hosts.
const special = { http: 1, https: 1, ws: 1, wss: 1, ftp: 1, file: 1 };

const isIpv6 = (text) => {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = (part) => (part === '' ? [] : part.split(':'));
  const all = halves.map(groups);
  let count = 0;
  for (let h = 0; h < all.length; h += 1) {
    for (let i = 0; i < all[h].length; i += 1) {
      const group = all[h][i];
      const last = h === all.length - 1 && i === all[h].length - 1;
      if (last && group.indexOf('.') >= 0) {
        const bytes = group.split('.');
        if (bytes.length !== 4) return false;
        if (!bytes.every((b) => /^(0|[1-9]\d{0,2})$/.test(b) && Number(b) <= 255)) return false;
        count += 2;
      } else {
        if (!/^[0-9a-f]{1,4}$/i.test(group)) return false;
        count += 1;
      }
    }
  }
  return halves.length === 2 ? count <= 7 : count === 8;
};

// -1 = not a number. The last part of a host decides whether the host must be an IPv4 address.
const ipv4Number = (part) => {
  if (part === '') return -1;
  if (/^0x[0-9a-f]*$/i.test(part)) return part.length === 2 ? 0 : parseInt(part.slice(2), 16);
  if (/^0[0-7]+$/.test(part)) return parseInt(part, 8);
  if (/^\d+$/.test(part)) return /^0\d/.test(part) ? -1 : Number(part);
  return -1;
};

const isDomain = (host) => {
  let decoded;
  try {
    decoded = decodeURIComponent(host);
  } catch (error) {
    return false;
  }
  // The standard's forbidden domain code points.
  if (/[\u0000-\u0020#%/:<>?@[\\\]^|\u007F]/.test(decoded)) return false;
  decoded = decoded.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').replace(/[\u3002\uFF0E\uFF61]/g, '.');
  if (decoded === '') return false;
  const labels = decoded.split('.');
  if (labels.length > 1 && labels[labels.length - 1] === '') labels.pop();
  const lastLabel = labels[labels.length - 1];
  if (/^\d+$/.test(lastLabel) || ipv4Number(lastLabel) >= 0) {
    if (labels.length > 4) return false;
    const numbers = labels.map(ipv4Number);
    if (numbers.some((n) => n < 0)) return false;
    const final = numbers.pop();
    return numbers.every((n) => n <= 255) && final < Math.pow(256, 4 - numbers.length);
  }
  return true;
};

const isAuthority = (authority, isSpecial, scheme) => {
  // A file address has neither user nor port: all of it is the host.
  if (scheme === 'file') {
    if (authority === '') return true;
    return authority[0] === '[' ? isIpv6(authority.replace(/^\[|\]$/g, '')) : isDomain(authority);
  }
  const rest = authority.slice(authority.lastIndexOf('@') + 1);
  const match = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(rest);
  if (!match) return false;
  const host = match[1];
  const port = match[2];
  if (port !== undefined && port !== '') {
    if (!/^\d+$/.test(port) || Number(port) > 65535) return false;
  }
  if (host === '') return !isSpecial && port === undefined && rest === authority;
  if (host[0] === '[') return isIpv6(host.slice(1, -1));
  if (isSpecial) return isDomain(host);
  return !/[\u0000\t\n\r #/<>?@[\\\]^|]/.test(host);
};

const canParse = (input) => {
  const text = String(input)
    .replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '')
    .replace(/[\t\n\r]/g, '');
  const match = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(text);
  if (!match) return false;
  const scheme = match[1].toLowerCase();
  const rest = text.slice(match[0].length);
  if (special[scheme] && scheme !== 'file') {
    return isAuthority(/^[/\\]*([^/\\?#]*)/.exec(rest)[1], true, scheme);
  }
  const authority = (scheme === 'file' ? /^[/\\]{2}([^/\\?#]*)/ : /^\/\/([^/?#]*)/).exec(rest);
  if (!authority) return true;
  if (scheme === 'file' && /^[A-Za-z][:|]$/.test(authority[1])) return true;
  return isAuthority(authority[1], scheme === 'file', scheme);
};
if (typeof root.URL === 'undefined') root.URL = function URL() {};
root.URL.canParse = canParse;
