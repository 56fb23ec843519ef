// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const temp = { _c: 20, get f() { return this._c * 9 / 5 + 32; }, set f(v) { this._c = (v - 32) * 5 / 9; }, ['dyn' + 1]: true };
    temp.f = request.content.f; class T { static get zero() { return 0; } get [Symbol.toStringTag]() { return 'T'; } }
    const { f, ...rest } = temp;
    return { content: { text: `${temp._c.toFixed(2)} ${f} ${JSON.stringify(rest)} ${T.zero} ${new T()} ${Object.keys(temp)}` } };
  }
}
