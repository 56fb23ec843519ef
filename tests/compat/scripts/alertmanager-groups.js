// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const groups = request.content.alerts.reduce((acc, { status, labels: { instance } }) => ({ ...acc, [status]: [...(acc[status] || []), instance] }), {});
    return { content: { text: Object.entries(groups).map(([k, v]) => `${k}=${v}`).join(' '), keys: Object.keys(groups).sort().reverse() } };
  }
}
