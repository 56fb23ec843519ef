/* exported Script */

// Sentry → Rocket.Chat
//
// The body does not say what it is about: the header Sentry-Hook-Resource does. Sentry waits one
// second for an answer and does not try again.

const COLORS = { fatal: '#d92d20', error: '#e5484d', warning: '#f79009', info: '#1d74f5', debug: '#8a94a6', resolved: '#12b76a' };
const SHOWN_TAGS = ['environment', 'release', 'server_name', 'browser'];

class Script {
  process_incoming_request({ request }) {
    const resource = request.headers['sentry-hook-resource'];
    const payload = request.content;
    let message;
    if (resource === 'event_alert') message = onEventAlert(payload);
    else if (resource === 'issue') message = onIssue(payload);
    else if (resource === 'metric_alert') message = onMetricAlert(payload);
    else if (!resource && payload.project_name) message = onLegacyPlugin(payload);
    else ignored(`${resource || 'unknown'} ${payload.action || ''}`);
    return message && { content: message };
  }
}

/** A rule of "Alerts" with this integration among its actions. */
function onEventAlert({ data }) {
  const { event, triggered_rule: rule } = data;
  const tags = tagsOf(event.tags);
  const frame = lastOwnFrame(event);
  const attachment = {
    color: COLORS[event.level] || COLORS.error,
    title: event.title,
    title_link: event.web_url,
    text: frame ? `\`${frame.filename}:${frame.lineno}\` in \`${frame.function}\`` : escape(event.culprit || ''),
    fields: SHOWN_TAGS.filter((name) => tags[name]).map((name) => field(name, tags[name])),
  };
  return { text: `:rotating_light: *${plain(rule)}*`, attachments: [attachment] };
}

function onIssue({ action, data, actor }) {
  const { issue } = data;
  const verbs = {
    created: 'New issue',
    resolved: 'resolved',
    unresolved: 'Back again',
    archived: 'archived',
    assigned: 'assigned',
  };
  if (!verbs[action]) return ignored(`issue ${action}`);
  // Sentry itself acts as an application; only people are worth naming
  const person = actor && actor.type === 'user' ? `*${plain(actor.name)}* ` : '';
  const done = action === 'resolved';
  const attachment = {
    color: done ? COLORS.resolved : COLORS[issue.level] || COLORS.error,
    title: issue.title,
    title_link: issue.permalink || issue.web_url,
    text: issue.culprit ? `\`${issue.culprit}\`` : '',
    fields: [field('Project', issue.project.name), field('Level', issue.level)],
  };
  if (!done) attachment.fields.push(field('Events', issue.count), field('People', issue.userCount));
  if (issue.assignedTo) attachment.fields.push(field('Assigned to', issue.assignedTo.name));
  const icon = done ? ':white_check_mark:' : ':beetle:';
  return { text: `${icon} ${person}${verbs[action]}: \`${issue.shortId}\``, attachments: [attachment] };
}

function onMetricAlert({ action, data }) {
  const { metric_alert: alert, description_title: title, description_text: text, web_url: url } = data;
  const colors = { critical: COLORS.fatal, warning: COLORS.warning, resolved: COLORS.resolved };
  const icon = action === 'resolved' ? ':white_check_mark:' : ':chart_with_upwards_trend:';
  const { projects, environment } = alert.alert_rule;
  const attachment = {
    color: colors[action] || COLORS.info,
    title,
    title_link: url,
    text: escape(text),
    fields: [field('Projects', projects.join(', '))],
  };
  if (environment) attachment.fields.push(field('Environment', environment));
  return { text: `${icon} *${plain(alert.title)}*: ${action}`, attachments: [attachment] };
}

/** The "WebHooks" plugin of one project: no signature, no header. */
function onLegacyPlugin({ project_name: project, level, message, culprit, url, triggering_rules: rules, event }) {
  const attachment = {
    color: COLORS[level] || COLORS.error,
    title: message || (event && event.title) || culprit,
    title_link: url,
    text: culprit ? `\`${culprit}\`` : '',
    fields: [field('Project', project), field('Level', level)],
  };
  if (event && event.environment) attachment.fields.push(field('environment', event.environment));
  const rule = rules && rules.length ? rules.join(', ') : 'Event';
  return { text: `:rotating_light: *${plain(rule)}*`, attachments: [attachment] };
}

/** Tags are a list of pairs; of a name that comes twice the last counts. */
function tagsOf(pairs) {
  const tags = {};
  (pairs || []).forEach(([name, value]) => {
    tags[name] = value;
  });
  return tags;
}

/** Where it happened in the author's own code: frames are listed from the outermost inwards. */
function lastOwnFrame({ exception }) {
  const values = (exception && exception.values) || [];
  const trace = values.length && values[values.length - 1].stacktrace;
  const frames = ((trace && trace.frames) || []).filter((frame) => frame.in_app);
  return frames[frames.length - 1];
}

function ignored(what) {
  console.log(`ignored: ${what}`);
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
