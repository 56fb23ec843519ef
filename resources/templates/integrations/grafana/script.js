/* exported Script */

// Grafana alerts → Rocket.Chat
//
// One attachment per alert: red while it fires, green when it is over, with the labels as fields
// and links for what a person on call does next.

const COLORS = { critical: '#d92d20', warning: '#f79009', info: '#1d74f5', resolved: '#12b76a' };
const HIDDEN_LABELS = ['alertname', 'grafana_folder', 'severity', 'datasource_uid', 'ref_id', 'rulename'];
const MOST_IN_FULL = 4;
const MOST_ALERTS = 20;

class Script {
  process_incoming_request({ request }) {
    const payload = request.content;
    if (payload.ruleName) return { content: legacyMessage(payload) };
    if (!Array.isArray(payload.alerts)) {
      // A custom payload: answer the caller, so that Grafana's log says why
      return { error: { success: false, message: 'expected the standard payload of Grafana alerting (alerts[])' } };
    }
    const { alerts, externalURL, truncatedAlerts } = payload;
    if (alerts.length === 0) {
      console.log(`ignored: "${payload.title}" has no alerts`);
      return;
    }

    // `status` of the group is "firing" as long as one alert is: count them
    const firing = alerts.filter((alert) => alert.status === 'firing').length;
    const parts = [];
    if (firing) parts.push(`:rotating_light: *${firing} firing*`);
    if (alerts.length > firing) parts.push(`:white_check_mark: *${alerts.length - firing} resolved*`);
    const hidden = Math.max(0, alerts.length - MOST_ALERTS) + (truncatedAlerts || 0);
    if (hidden) parts.push(`${hidden} not shown`);

    return {
      content: {
        text: `${parts.join(' · ')} — [open Grafana](${externalURL})`,
        attachments: alerts.length > MOST_IN_FULL ? [listOf(alerts)] : alerts.map(attachmentFor),
      },
    };
  }
}

/** One line each: a wall of attachments is read by nobody. */
function listOf(alerts) {
  const lines = alerts.slice(0, MOST_ALERTS).map(({ labels, annotations, status, generatorURL }) => {
    const icon = status === 'resolved' ? ':white_check_mark:' : ':red_circle:';
    const summary = escape(annotations.summary || labels.instance || '');
    return `- ${icon} [${escape(labels.alertname)}](${generatorURL}) ${summary}`;
  });
  return { color: alerts.some((alert) => alert.status === 'firing') ? COLORS.critical : COLORS.resolved, text: lines.join('\n') };
}

function attachmentFor(alert) {
  const { labels, annotations, status, values } = alert;
  const resolved = status === 'resolved';
  const name = labels.rulename || labels.alertname; // DatasourceNoData and the like name the rule apart
  const attachment = {
    color: resolved ? COLORS.resolved : COLORS[labels.severity] || COLORS.warning,
    title: `${name}${labels.severity && !resolved ? ` (${labels.severity})` : ''}`,
    // What to know about the trouble is no longer of interest when it is over
    text: [annotations.summary, resolved ? '' : annotations.description].filter(Boolean).join('\n\n'),
    fields: Object.keys(labels)
      .filter((label) => !HIDDEN_LABELS.includes(label))
      .map((label) => field(label, labels[label])),
  };
  if (alert.generatorURL) attachment.title_link = alert.generatorURL; // Empty for a test
  if (annotations.grafana_state_reason) attachment.fields.push(field('Reason', annotations.grafana_state_reason));
  if (!resolved) {
    // Values are null for a test and for a rule without data
    Object.keys(values || {}).forEach((ref) => attachment.fields.push(field(`Value ${ref}`, values[ref])));
  }
  attachment.fields.push(
    resolved
      ? field('Lasted', duration(alert.startsAt, alert.endsAt))
      : field('Since', `${alert.startsAt.slice(0, 16).replace('T', ' ')} UTC`),
  );

  const links = [];
  if (annotations.runbook_url) links.push(`[Runbook](${annotations.runbook_url})`);
  if (alert.panelURL) links.push(`[Panel](${alert.panelURL})`);
  if (alert.silenceURL) links.push(`[Silence](${alert.silenceURL})`);
  if (!resolved && links.length) attachment.fields.push({ title: 'Next', value: links.join(' · '), short: false });

  if (alert.imageURL && !resolved) {
    attachment.image_url = alert.imageURL;
    attachment.image_dimensions = { width: 1000, height: 500 }; // Else it is stretched to a square
  }
  return attachment;
}

/** Alerts of dashboards, before version 9. */
function legacyMessage({ ruleName, ruleUrl, state, message, evalMatches, imageUrl }) {
  const colors = { alerting: COLORS.critical, ok: COLORS.resolved, no_data: COLORS.warning };
  const attachment = {
    color: colors[state] || COLORS.info,
    title: ruleName,
    title_link: ruleUrl,
    text: message || '',
    fields: (evalMatches || []).map((match) => field(match.metric, match.value)),
  };
  if (imageUrl) {
    attachment.image_url = imageUrl;
    attachment.image_dimensions = { width: 1000, height: 500 };
  }
  const icon = state === 'ok' ? ':white_check_mark:' : ':rotating_light:';
  return { text: `${icon} *${state.replace('_', ' ')}*`, attachments: [attachment] };
}

/** The server refuses a message with an empty value, and the client fails on a number. */
function field(title, text) {
  return { title, value: escape(String(text)) || '—', short: true };
}

/** For attachments, whose Markdown is of another kind: "@" makes mail addresses there, no mentions. */
function escape(text) {
  return text.replace(/[\\`*_~[\]#@]/g, '\\$&');
}

/** While an alert fires its end is the year 1: ask only for those that are over. */
function duration(from, to) {
  const minutes = Math.round((Date.parse(to) - Date.parse(from)) / 60000);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
