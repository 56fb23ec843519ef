// SPDX-License-Identifier: MIT
// `s` as servers of 5.0 and later have it: a plain object of functions, not callable (2.3).
const text = (value) => (value === undefined || value === null ? '' : String(value));

const charactersPattern = (characters) => {
  if (characters === undefined || characters === null)
    return '\\s';
  if (characters && characters.source)
    return characters.source;
  return `[${String(characters).replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}]`;
};

const ltrim = (value, characters) =>
  (value ? String(value).replace(new RegExp(`^${charactersPattern(characters)}+`), '') : '');
const rtrim = (value, characters) =>
  (value ? String(value).replace(new RegExp(`${charactersPattern(characters)}+$`), '') : '');

const repeat = (unit, count) => {
  if (count < 0)
    throw new RangeError(`Invalid count value: ${count}`);
  return unit.repeat(count);
};

const pad = (value, length, padding = ' ', type = 'right') => {
  const padded = text(value);
  const unit = String(padding).charAt(0) || ' ';
  const missing = length - padded.length;
  switch (type) {
  case 'left':
    return repeat(unit, missing) + padded;
  case 'both': {
    const left = Math.ceil(missing / 2);
    return repeat(unit, left) + padded + repeat(unit, missing - left);
  }
  default:
    return padded + repeat(unit, missing);
  }
};

export const makeStrings = () => ({
  truncate: (value, length) => {
    const whole = text(value);
    return whole.length > length ? `${whole.slice(0, Math.max(0, length - 3))}...` : whole;
  },
  trim: (value, characters) => ltrim(rtrim(value, characters), characters),
  ltrim,
  rtrim,
  capitalize: (value, lowerRest) => {
    const whole = text(value);
    const rest = whole.slice(1);
    return whole.charAt(0).toUpperCase() + (lowerRest ? rest.toLowerCase() : rest);
  },
  stripTags: (value) => text(value).replace(/<\/?[^<>]*>/g, ''),
  strLeft: (value, separator) => {
    const whole = text(value);
    const at = separator ? whole.indexOf(separator) : -1;
    return at < 0 ? whole : whole.slice(0, at);
  },
  strRight: (value, separator) => {
    const whole = text(value);
    const at = separator ? whole.indexOf(separator) : -1;
    return at < 0 ? whole : whole.slice(at + separator.length);
  },
  strRightBack: (value, separator) => {
    const whole = text(value);
    const at = separator ? whole.lastIndexOf(separator) : -1;
    return at < 0 ? whole : whole.slice(at + separator.length);
  },
  numberFormat: (number, decimals, decimalSeparator = '.', thousandsSeparator = ',') => {
    if (number === null || number === undefined || Number.isNaN(Number(number)))
      return '';
    const [whole, fraction] = Number(number).toFixed(Number(decimals) || 0).split('.');
    const grouped = whole.replace(/(\d)(?=(?:\d{3})+$)/g, `$1${thousandsSeparator}`);
    return fraction ? grouped + decimalSeparator + fraction : grouped;
  },
  pad,
  lrpad: (value, length, padding) => pad(value, length, padding, 'both'),
});
