/* exported Script */

// PagerDuty → Rocket.Chat
//
// For webhooks of version 3. The old version 2 sends a list `messages` without a signature.

const COLORS = { triggered: '#d92d20', acknowledged: '#f79009', resolved: '#12b76a', other: '#8a94a6' };
const VERBS = {
  'incident.triggered': [':rotating_light:', 'Triggered'],
  'incident.acknowledged': [':eyes:', 'acknowledged'],
  'incident.unacknowledged': [':rotating_light:', 'Nobody works on it any more'],
  'incident.reopened': [':rotating_light:', 'reopened'],
  'incident.escalated': [':arrow_up:', 'escalated'],
  'incident.reassigned': [':arrow_right:', 'reassigned'],
  'incident.resolved': [':white_check_mark:', 'resolved'],
};

class Script {
  process_incoming_request({ request }) {
    const { event } = request.content;
    if (!event) {
      return { error: { success: false, message: 'expected a V3 webhook (event); recreate the webhook as V3' } };
    }
    const { event_type: type, data, agent } = event;
    const who = agent ? `*${plain(agent.summary)}*` : '*PagerDuty*'; // No agent: a monitoring tool did it

    if (type === 'pagey.ping') return { content: { text: `:white_check_mark: The webhook works: ${plain(data.message)}` } };
    if (type === 'incident.annotated') {
      return {
        content: {
          text: `:memo: ${who} on ${link(data.incident.summary, data.incident.html_url)}`,
          attachments: [{ color: COLORS.other, text: escape(data.content) }],
        },
      };
    }
    if (!VERBS[type]) {
      ignored(type); // New types may come at any time
      return;
    }
    const [icon, verb] = VERBS[type];
    const what = type === 'incident.triggered' ? `*${verb}*` : `${who} ${verb}`;
    return { content: { text: `${icon} ${what}`, attachments: [incident(data)] } };
  }
}

function incident(data) {
  const { number, title, html_url: url, status, urgency, priority, service, assignees } = data;
  const fields = [field('Service', service.summary)];
  if (status !== 'resolved') {
    fields.push(field('Urgency', urgency));
    if (priority) fields.push(field('Priority', priority.summary)); // null unless the account uses priorities
    fields.push(field('Assigned to', assignees.map((user) => user.summary).join(', ')));
  }
  const attachment = { color: COLORS[status] || COLORS.other, title: `#${number} ${title}`, title_link: url, fields };
  const bridge = data.conference_bridge;
  if (bridge && bridge.conference_url && status !== 'resolved') {
    fields.push({ title: 'Conference', value: `[join](${bridge.conference_url})`, short: true });
  }
  return attachment;
}

function ignored(what) {
  console.log(`ignored: ${what}`);
}

/** A label knows no escapes: brackets, which would end it, are replaced; "@all" notifies nobody. */
function link(label, url) {
  const text = String(label).replace(/\[/g, '(').replace(/\]/g, ')').replace(/@(?=\w)/g, '@\u200B');
  return `[${text}](${url})`;
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
