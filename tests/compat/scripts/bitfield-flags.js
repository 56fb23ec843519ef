// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const names = ['read', 'write', 'exec', 'admin', , 'sudo'];
    const bits = request.content.flags >>> 0;
    const set = names.filter((_, i) => bits & (1 << i));
    const unknown = [];
    for (let i = 0; i < 32; ++i) if ((bits >>> i) & 1 && !(i in names)) unknown.push(i);
    return { content: { text: `${bits.toString(2).padStart(8, '0')} ${set.join('+') || 'none'} ${unknown} ${~bits} ${bits << 1} ${(bits ^ 0xff).toString(16)}` } };
  }
}
