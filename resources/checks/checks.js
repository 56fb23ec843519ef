// What a file of checks (samples/NAME.test.js, tests.js) is run with. The author's text stands above, as the body of
// hooksmithChecks, so that its line numbers are its own.
class Script {
  process_incoming_request({ facts, index }) {
    const state = { asserted: 0 };
    const checks = [];
    const test = (name, body) => {
      if (typeof body !== 'function') throw new TypeError('test(name, body): the body is no function');
      checks.push({ name: String(name), body });
    };
    const expect = (actual, note) => new HooksmithExpectation(state, actual, note);
    const assert = (value, note) => {
      state.asserted += 1;
      if (!value) throw new Error(note === undefined ? 'expected a true value, got ' + hooksmithShow(value) : String(note));
    };
    const reply = facts.reply || {};
    const response = { status: reply.status, code: reply.status, body: reply.body, json: () => reply.body };
    const client = { test, assert };
    const pm = { test, expect, response };
    hooksmithChecks(test, expect, assert, client, pm, facts.result, facts.messages[0], facts.messages, response, facts.sample);
    if (index === undefined) return { names: checks.map((check) => check.name), asserted: state.asserted };
    const done = checks[index].body();
    return done && typeof done.then === 'function' ? done.then(() => true) : true;
  }
}

function hooksmithShow(value) {
  if (value instanceof RegExp || typeof value === 'function') return String(value);
  const text = JSON.stringify(value);
  if (text === undefined) return String(value);
  return text.length > 400 ? text.slice(0, 400) + '…' : text;
}

function hooksmithSame(a, b, subset) {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && a.length !== b.length) return false;
  if (a instanceof Date || b instanceof Date) {
    return a instanceof Date && b instanceof Date && a.getTime() === b.getTime();
  }
  const wanted = Object.keys(b);
  if (!subset && Object.keys(a).length !== wanted.length) return false;
  return wanted.every((key) => Object.prototype.hasOwnProperty.call(a, key) && hooksmithSame(a[key], b[key], subset));
}

/** [found, value] at 'attachments[0].title' or ['attachments', 0, 'title']. */
function hooksmithAt(value, path) {
  const keys = Array.isArray(path) ? path : String(path).split(/[.[\]]+/).filter((key) => key !== '');
  let at = value;
  for (const key of keys) {
    if (at === undefined || at === null || !(key in Object(at))) return [false, undefined];
    at = at[key];
  }
  return [true, at];
}

/** expect(): Jest's names, and those of Chai that Postman's scripts use. */
class HooksmithExpectation {
  constructor(state, actual, note, turned) {
    this.state = state;
    this.actual = actual;
    this.note = note;
    this.turned = Boolean(turned);
    state.asserted += 1;
  }

  get not() { return new HooksmithExpectation(this.state, this.actual, this.note, !this.turned); }

  check(good, wish) {
    if (Boolean(good) !== this.turned) return this;
    const text = 'expected ' + hooksmithShow(this.actual) + (this.turned ? ' not ' : ' ') + wish;
    throw new Error(this.note === undefined ? text : this.note + ': ' + text);
  }

  toBe(value) { return this.check(Object.is(this.actual, value), 'to be ' + hooksmithShow(value)); }
  toEqual(value) { return this.check(hooksmithSame(this.actual, value), 'to equal ' + hooksmithShow(value)); }
  toMatchObject(value) { return this.check(hooksmithSame(this.actual, value, true), 'to match ' + hooksmithShow(value)); }
  toMatch(pattern) {
    const text = String(this.actual);
    const good = typeof pattern === 'string' ? text.includes(pattern) : new RegExp(pattern.source, pattern.flags.replace('g', '')).test(text);
    return this.check(typeof this.actual === 'string' && good, 'to match ' + hooksmithShow(pattern));
  }
  toContain(value) {
    const list = this.actual;
    const good = typeof list === 'string' ? list.includes(value)
      : Array.isArray(list) ? list.some((item) => hooksmithSame(item, value))
      : typeof list === 'object' && list !== null && typeof value === 'object' ? hooksmithSame(list, value, true) : false;
    return this.check(good, 'to contain ' + hooksmithShow(value));
  }
  toHaveLength(length) {
    const list = this.actual;
    return this.check(list !== undefined && list !== null && list.length === length, 'to have length ' + length);
  }
  toHaveProperty(path, ...value) {
    const [found, at] = hooksmithAt(this.actual, path);
    const wish = 'to have ' + hooksmithShow(path) + (value.length ? ' = ' + hooksmithShow(value[0]) : '');
    return this.check(found && (!value.length || hooksmithSame(at, value[0])), wish);
  }
  toBeTruthy() { return this.check(this.actual, 'to be true'); }
  toBeFalsy() { return this.check(!this.actual, 'to be false'); }
  toBeDefined() { return this.check(this.actual !== undefined, 'to be defined'); }
  toBeUndefined() { return this.check(this.actual === undefined, 'to be undefined'); }
  toBeNull() { return this.check(this.actual === null, 'to be null'); }
  toBeGreaterThan(value) { return this.check(this.actual > value, 'to be greater than ' + value); }
  toBeGreaterThanOrEqual(value) { return this.check(this.actual >= value, 'to be at least ' + value); }
  toBeLessThan(value) { return this.check(this.actual < value, 'to be less than ' + value); }
  toBeLessThanOrEqual(value) { return this.check(this.actual <= value, 'to be at most ' + value); }

  get to() { return this; }
  get be() { return this; }
  get been() { return this; }
  get is() { return this; }
  get have() { return this; }
  get has() { return this; }
  get and() { return this; }
  get deep() { return this; }
  get that() { return this; }
  a(type) {
    const name = Array.isArray(this.actual) ? 'array' : this.actual === null ? 'null' : typeof this.actual;
    return this.check(name === type, 'to be a ' + type);
  }
  an(type) { return this.a(type); }
  equal(value) { return typeof value === 'object' && value !== null ? this.toEqual(value) : this.toBe(value); }
  equals(value) { return this.equal(value); }
  eql(value) { return this.toEqual(value); }
  include(value) { return this.toContain(value); }
  includes(value) { return this.toContain(value); }
  contain(value) { return this.toContain(value); }
  match(pattern) { return this.toMatch(pattern); }
  property(path, ...value) { return this.toHaveProperty(path, ...value); }
  lengthOf(length) { return this.toHaveLength(length); }
  length(length) { return this.toHaveLength(length); }
  above(value) { return this.toBeGreaterThan(value); }
  below(value) { return this.toBeLessThan(value); }
  least(value) { return this.toBeGreaterThanOrEqual(value); }
  most(value) { return this.toBeLessThanOrEqual(value); }
  get true() { return this.toBe(true); }
  get false() { return this.toBe(false); }
  get null() { return this.toBeNull(); }
  get undefined() { return this.toBeUndefined(); }
  get ok() { return this.toBeTruthy(); }
  get exist() { return this.check(this.actual !== undefined && this.actual !== null, 'to exist'); }
  get empty() {
    const it = this.actual;
    const size = typeof it === 'object' && it !== null && !Array.isArray(it) ? Object.keys(it).length : it ? it.length : it === '' ? 0 : undefined;
    return this.check(size === 0, 'to be empty');
  }
}
