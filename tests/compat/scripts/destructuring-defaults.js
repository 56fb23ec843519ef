// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request: { content, headers: { "x-test": test = "0" } = {} } }) {
    const { a: { b: [first, { c = 'dc' } = {}] = [] } = {}, d: renamed = `d-${first}`, ...others } = content;
    const swap = ([x, y]) => [y, x]; const fn = ({ p = 1, q = p + 1 } = {}, r = q, ...s) => [p, q, r, ...s];
    return { content: { text: [first, c, renamed, Object.keys(others), swap([1, 2]), fn(), fn({ p: 5 }, 6, 7, 8)].join('|') } };
  }
}
