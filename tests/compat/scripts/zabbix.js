// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const levels = ['Not classified', 'Information', 'Warning', 'Average', 'High', 'Disaster'];
    const { host, severity, trigger, value, time } = request.content;
    const [, y, mo, d, clock] = /^(\d{4})\.(\d\d)\.(\d\d) (.*)$/.exec(time);
    const when = new Date(`${y}-${mo}-${d}T${clock}Z`);
    return { content: { text: `${levels[+severity]}: ${trigger} on ${host} (${parseFloat(value).toFixed(1)}) at ${when.toUTCString()}`, raw: when.toString() } };
  }
}
