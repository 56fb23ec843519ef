'use strict';

const severities = { critical: 0, warning: 1, info: 2 };

class Script {
  process_incoming_request({ request }) {
    const { alerts, commonLabels, externalURL } = request.content;
    if (!Array.isArray(alerts) || alerts.length === 0) {
      return { error: { success: false, message: 'no alerts' } };
    }
    const sorted = [...alerts].sort((a, b) => (severities[a.labels.severity] ?? 9) - (severities[b.labels.severity] ?? 9));
    const attachments = [];
    for (const { labels, annotations, startsAt } of sorted) {
      const fields = [];
      for (const [title, value] of Object.entries(labels)) {
        if (title in commonLabels) continue;
        fields.push({ title, value, short: true });
      }
      attachments.push({ title: annotations.summary, text: annotations.description, ts: startsAt, fields });
    }
    return { content: { text: `[Alerts](${externalURL})`, attachments } };
  }
}
