// SPDX-License-Identifier: MIT
// Any value as a text that tells everything two engines can differ in. Runs in Node and in ours.
function show(value, seen = []) {
    if (typeof value === 'string')
        return quote(value);
    if (typeof value === 'number')
        return Object.is(value, -0) ? '-0' : String(value);
    if (typeof value === 'function')
        return `function ${value.name}/${value.length}`;
    if (typeof value !== 'object' || value === null)
        return String(value);
    if (seen.indexOf(value) >= 0)
        return '<cycle>';
    const inner = seen.concat([value]);
    const tag = Object.prototype.toString.call(value);
    if (value instanceof Error)
        return value.constructor.name + '{' + value.name + ': ' + value.message + (value.hasOwnProperty('cause') ? ' cause ' + show(value.cause, inner) : '') + '}';
    if (tag === '[object Date]')
        return `Date(${Number.isNaN(value.getTime()) ? 'invalid' : value.getTime()})`;
    if (tag === '[object RegExp]')
        return `${value}@${value.lastIndex}`;
    if (value instanceof Map)
        return `Map{${Array.from(value, (e) => `${show(e[0], inner)} => ${show(e[1], inner)}`).join(', ')}}`;
    if (value instanceof Set)
        return `Set{${Array.from(value, (e) => show(e, inner)).join(', ')}}`;
    const list = [];
    if (Array.isArray(value)) {
        for (let i = 0; i < value.length; ++i)
            list.push(i in value ? show(value[i], inner) : '<hole>');
    }
    for (const key of Object.keys(value)) {
        if (!(Array.isArray(value) && String(key >>> 0) === key))
            list.push(`${/^[\w$]+$/.test(key) ? key : quote(key)}: ${show(value[key], inner)}`);
    }
    if (Array.isArray(value))
        return `[${list.join(', ')}]`;
    const prototype = Object.getPrototypeOf(value);
    const name = prototype === null ? 'null ' : prototype === Object.prototype ? '' : `${(prototype.constructor && prototype.constructor.name) || tag} `;
    const boxed = /^\[object (String|Number|Boolean|Symbol)\]$/.test(tag) ? `(${String(value.valueOf())})` : '';
    return `${name}${boxed}{${list.join(', ')}}`;
}

function quote(text) {
    let out = '"';
    for (let i = 0; i < text.length; ++i) {
        const c = text.charCodeAt(i);
        out += text[i] === '"' || text[i] === '\\' ? '\\' + text[i] : c < 32 || (c >= 0xd800 && c <= 0xdfff) || c === 0x2028 || c === 0x2029 || c === 0xfeff || c === 0x202f || c === 0xa0
            ? '\\u' + ('0000' + c.toString(16)).slice(-4) : text[i];
    }
    return out + '"';
}

function showThrown(thrown) {
    if (typeof __hooksmithCatch === 'function')
        thrown = __hooksmithCatch(thrown);
    return thrown instanceof Error ? `throws ${thrown.name}: ${thrown.message}` : `throws ${show(thrown)}`;
}
