// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const COLORS = { critical: 'danger', warning: 'warning' };
    const body = request.content;
    const attachments = body.alerts.sort((a, b) => new Date(a.startsAt) - new Date(b.startsAt)).map((alert) => {
      const { labels: { instance, severity }, annotations: { summary = 'no summary' } } = alert;
      const from = new Date(alert.startsAt), to = new Date(alert.endsAt);
      const minutes = to.getFullYear() > 1 ? Math.round((to - from) / 60000) : null;
      return { title: `${instance.replace(/:\d+$/, '')} ${summary}`, color: COLORS[severity], ts: from.toISOString(), minutes };
    });
    return { content: { text: `[${body.status.toUpperCase()}:${body.alerts.length}] ${body.commonLabels.alertname}`, attachments } };
  }
}
