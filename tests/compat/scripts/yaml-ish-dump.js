// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const dump = (value, indent = '') => {
      if (value === null || typeof value !== 'object') return typeof value === 'string' && /^$|[:#\n]|^[\s-]/.test(value) ? JSON.stringify(value) : String(value);
      if (Array.isArray(value)) return value.length ? value.map((item) => `\n${indent}- ${dump(item, indent + '  ').trimStart()}`).join('') : '[]';
      const keys = Object.keys(value);
      return keys.length ? keys.map((key) => `\n${indent}${key}: ${dump(value[key], indent + '  ')}`).join('') : '{}';
    };
    return { content: { text: dump(request.content).replace(/: \n/g, ':\n').trim() } };
  }
}
