// SPDX-License-Identifier: MIT
// `s` as servers of 5.0 and later have it: a plain object of functions, not callable (2.3). What odd
// arguments do follows the server's apps/meteor/lib/utils/stringUtils.ts.
import { checkClonable } from './wire.mjs';

const text = (value) => (value ? String(value) : '');

/** A pattern for a set of characters; nothing = white space. */
const characterSet = (characters) => {
  if (!characters)
    return '\\s';
  if (typeof characters === 'object' && 'source' in characters)
    return characters.source;
  return `[${text(characters).replace(/[-|\\{}()[\]^$+*?.]/g, '\\$&')}]`;
};

const ltrim = (value, characters) => text(value).replace(new RegExp(`^${characterSet(characters)}+`), '');
const rtrim = (value, characters) => text(value).replace(new RegExp(`${characterSet(characters)}+$`), '');

const pad = (value, length, padding, type = 'right') => {
  const padded = text(value);
  const unit = !padding ? ' ' : padding.length > 1 ? padding.charAt(0) : padding;
  const missing = ~~length - padded.length;
  switch (type) {
  case 'right':
    return padded + unit.repeat(missing);
  case 'both':
    return unit.repeat(Math.ceil(missing / 2)) + padded + unit.repeat(Math.floor(missing / 2));
  default:
    return unit.repeat(missing) + padded;
  }
};

/** Where the separator is, for the parts beside it; an empty one is nowhere. */
const beside = (find, cut) => (value, separator) => {
  const whole = text(value);
  const mark = text(separator);
  const at = mark ? find(whole, mark) : -1;
  return at < 0 ? whole : cut(whole, at, mark);
};
const first = (whole, mark) => whole.indexOf(mark);
const last = (whole, mark) => whole.lastIndexOf(mark);
const before = (whole, at) => whole.slice(0, at);
const after = (whole, at, mark) => whole.slice(at + mark.length);

const functions = {
  truncate: (string, length) => (string.length > length ? `${string.slice(0, length - 3)}...` : string),
  trim: (value, characters) => ltrim(rtrim(value, characters), characters),
  ltrim,
  rtrim,
  capitalize: (value, lowerRest) => {
    const whole = text(value);
    const rest = whole.slice(1);
    return whole.charAt(0).toUpperCase() + (lowerRest ? rest.toLowerCase() : rest);
  },
  stripTags: (value) => text(value).replace(/<\/?[^>]+>/g, ''),
  strLeft: beside(first, before),
  strRight: beside(first, after),
  strRightBack: beside(last, after),
  numberFormat: (number, decimals, decimalSeparator, thousandsSeparator) => {
    if (isNaN(number) || number === null || number === undefined)
      return '';
    const [whole, fraction] = number.toFixed(~~decimals).split('.');
    const separator = typeof thousandsSeparator === 'string' ? thousandsSeparator : ',';
    const grouped = whole.replace(/(\d)(?=(?:\d{3})+$)/g, `$1${separator}`);
    return fraction ? grouped + (decimalSeparator || '.') + fraction : grouped;
  },
  pad,
  lrpad: (value, length, padding) => pad(value, length, padding, 'both'),
};

/** `cloned`: arguments pass a structured clone on their way to the server's functions. */
export const makeStrings = (cloned) => {
  const strings = {};
  for (const name of Object.keys(functions)) {
    strings[name] = (...values) => {
      if (cloned)
        values.forEach(checkClonable);
      return functions[name](...values);
    };
  }
  return strings;
};
