// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const labels = new Map(Object.entries(request.content.commonLabels));
    const order = ['severity', 'alertname', 'instance'];
    const known = order.filter((name) => labels.has(name)).map((name) => `${name}=${labels.get(name)}`);
    for (const name of order) labels.delete(name);
    const rest = [...labels].map(([k, v]) => `${k}=${JSON.stringify(v)}`);
    const groups = request.content.alerts.reduce((acc, { status, startsAt }) => {
      (acc[status] ??= []).push(Date.parse(startsAt));
      return acc;
    }, Object.create(null));
    const text = Object.keys(groups).map((s) => `${s}: ${groups[s].length}, oldest ${new Date(Math.min(...groups[s])).toUTCString()}`);
    return { content: { text: [...known, ...rest, ...text].join('; ') } };
  }
}
