/* exported Script */

// Grafana alerts → Rocket.Chat
//
// One attachment per alert: red while it fires, green when it is over, with the labels as fields
// and buttons for what a person on call does next.

const COLORS = { critical: '#d92d20', warning: '#f79009', resolved: '#12b76a' };
const HIDDEN_LABELS = ['alertname', 'grafana_folder', 'severity'];

class Script {
  process_incoming_request({ request }) {
    const { alerts, externalURL } = request.content;
    if (!Array.isArray(alerts)) {
      // An old or custom payload: answer the caller, so that Grafana shows why.
      return { error: { success: false, message: 'expected Grafana unified alerting (alerts[])' } };
    }

    const firing = alerts.filter((alert) => alert.status === 'firing');
    const over = alerts.length - firing.length;
    const parts = [];
    if (firing.length) parts.push(`:rotating_light: *${firing.length} firing*`);
    if (over) parts.push(`:white_check_mark: *${over} resolved*`);

    return {
      content: {
        text: `${parts.join(' · ')} — [open Grafana](${externalURL})`,
        attachments: alerts.map(attachmentFor),
      },
    };
  }
}

function attachmentFor(alert) {
  const { labels, annotations, status, values } = alert;
  const resolved = status === 'resolved';
  const attachment = {
    color: resolved ? COLORS.resolved : COLORS[labels.severity] || COLORS.warning,
    title: `${labels.alertname}${labels.severity && !resolved ? ` (${labels.severity})` : ''}`,
    text: [annotations.summary, annotations.description].filter(Boolean).join('\n\n'),
    fields: Object.keys(labels)
      .filter((name) => !HIDDEN_LABELS.includes(name))
      .map((name) => field(name, labels[name])),
    actions: [],
  };
  if (alert.generatorURL) attachment.title_link = alert.generatorURL;

  Object.keys(values || {}).forEach((name) => {
    attachment.fields.push(field(`Value ${name}`, values[name]));
  });
  attachment.fields.push(
    resolved
      ? field('Lasted', duration(alert.startsAt, alert.endsAt))
      : field('Since', alert.startsAt.slice(0, 16).replace('T', ' ') + ' UTC'),
  );

  if (alert.imageURL) {
    attachment.image_url = alert.imageURL;
    attachment.image_dimensions = { width: 1000, height: 500 };
  }
  if (!resolved) {
    if (annotations.runbook_url) attachment.actions.push(button('Runbook', annotations.runbook_url));
    if (alert.panelURL) attachment.actions.push(button('Panel', alert.panelURL));
    if (alert.silenceURL) attachment.actions.push(button('Silence', alert.silenceURL));
  }
  return attachment;
}

// The value of a field must be text: the client fails on numbers.
function field(title, value) {
  return { title, value: String(value), short: true };
}

function button(text, url) {
  return { type: 'button', text, url };
}

function duration(from, to) {
  const minutes = Math.round((Date.parse(to) - Date.parse(from)) / 60000);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
