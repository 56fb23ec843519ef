/* exported Script */

// Prometheus Alertmanager → Rocket.Chat
//
// One message per group. The alerts that fire come first; labels that all alerts share are shown
// once, at the top.

const COLORS = { critical: '#d92d20', error: '#d92d20', warning: '#f79009', info: '#1d74f5', resolved: '#12b76a' };
const MOST_IN_FULL = 4;
const MOST_ALERTS = 20;
const IGNORED_ALERTS = ['Watchdog', 'InfoInhibitor', 'DeadMansSwitch']; // They fire for ever, to prove that alerting works

class Script {
  process_incoming_request({ request }) {
    const { alerts, commonLabels, groupLabels, externalURL, truncatedAlerts } = request.content;
    if (!Array.isArray(alerts)) {
      // Alertmanager writes the answer to its log
      return { error: { success: false, message: 'expected the payload of Alertmanager, version 4 (alerts[])' } };
    }
    const relevant = alerts.filter((alert) => !IGNORED_ALERTS.includes(alert.labels.alertname));
    if (relevant.length === 0) {
      console.log(`ignored: ${alerts.map((alert) => alert.labels.alertname).join(', ') || 'no alerts'}`);
      return;
    }

    // `status` of the group is "firing" as long as one alert is: count them
    const firing = relevant.filter((alert) => alert.status === 'firing');
    const resolved = relevant.filter((alert) => alert.status !== 'firing');
    const parts = [];
    if (firing.length) parts.push(`:rotating_light: *${firing.length} firing*`);
    if (resolved.length) parts.push(`:white_check_mark: *${resolved.length} resolved*`);
    const hidden = Math.max(0, relevant.length - MOST_ALERTS) + (truncatedAlerts || 0);
    if (hidden) parts.push(`${hidden} not shown`);

    const shown = firing.concat(resolved).slice(0, MOST_ALERTS);
    const common = relevant.length > 1 ? Object.keys(commonLabels) : [];
    const shared = Object.keys(Object.assign({}, groupLabels, relevant.length > 1 ? commonLabels : {}))
      .filter((name) => !['job', 'severity'].includes(name))
      .map((name) => (name === 'alertname' ? plain(commonLabels[name] || groupLabels[name]) : `${name}: ${plain(commonLabels[name] || groupLabels[name])}`));
    return {
      content: {
        text: `${parts.join(' · ')}${shared.length ? ` — ${shared.join(', ')}` : ''} ([open](${externalURL}))`,
        attachments: relevant.length > MOST_IN_FULL ? [listOf(shown)] : shown.map((alert) => attachmentFor(alert, common)),
      },
    };
  }
}

/** One line each: a wall of attachments is read by nobody. */
function listOf(alerts) {
  const lines = alerts.map(({ labels, annotations, status, generatorURL }) => {
    const icon = status === 'resolved' ? ':white_check_mark:' : ':red_circle:';
    return `- ${icon} [${escape(labels.instance || labels.alertname)}](${generatorURL}) ${escape(annotations.summary || '')}`;
  });
  return { color: alerts[0].status === 'firing' ? COLORS[alerts[0].labels.severity] || COLORS.info : COLORS.resolved, text: lines.join('\n') };
}

function attachmentFor(alert, commonNames) {
  const { labels, annotations, status } = alert;
  const resolved = status === 'resolved';
  const hidden = ['alertname', 'severity', 'job'].concat(commonNames);
  const attachment = {
    color: resolved ? COLORS.resolved : COLORS[labels.severity] || COLORS.info,
    title: annotations.summary || annotations.title || labels.alertname,
    title_link: alert.generatorURL,
    fields: Object.keys(labels)
      .filter((name) => !hidden.includes(name))
      .map((name) => field(name, labels[name])),
  };
  // What was wrong is no longer of interest when it is over
  if (!resolved) attachment.text = escape(annotations.description || annotations.message || '');
  if (labels.severity) attachment.fields.push(field('Severity', labels.severity));
  attachment.fields.push(
    resolved
      ? field('Lasted', duration(alert.startsAt, alert.endsAt))
      : field('Since', `${alert.startsAt.slice(0, 16).replace('T', ' ')} UTC`),
  );
  if (!resolved && annotations.runbook_url) {
    attachment.fields.push({ title: 'Next', value: `[Runbook](${annotations.runbook_url})`, short: true });
  }
  return attachment;
}

/** The server refuses a message with an empty value, and the client fails on a number. */
function field(title, text) {
  return { title, value: escape(String(text)) || '—', short: true };
}

/** For the message: marks of the text are shown as typed, and an "@all" in it notifies nobody. */
function plain(text) {
  return String(text).replace(/[*_~`]/g, '\\$&').replace(/@(?=\w)/g, '@\u200B');
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
