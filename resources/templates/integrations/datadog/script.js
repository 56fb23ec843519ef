/* exported Script */

// Datadog → Rocket.Chat
//
// The body of the webhook is yours to write. This script expects the keys of the samples: the
// default ones and, from the variables, alert_transition: $ALERT_TRANSITION, alert_status:
// $ALERT_STATUS, alert_scope: $ALERT_SCOPE, priority: $ALERT_PRIORITY, hostname: $HOSTNAME,
// link: $LINK, snapshot: $SNAPSHOT, tags: $TAGS. Leave "Encode as form" off.

const LOOKS = {
  Triggered: { icon: ':red_circle:', color: '#d92d20' },
  'Re-Triggered': { icon: ':red_circle:', color: '#d92d20' },
  Warn: { icon: ':warning:', color: '#f79009' },
  'No Data': { icon: ':grey_question:', color: '#8a94a6' },
  Recovered: { icon: ':white_check_mark:', color: '#12b76a' },
};
const LONGEST_TEXT = 600;

class Script {
  process_incoming_request({ request }) {
    const event = request.content;
    const transition = event.alert_transition || 'Event';
    const look = LOOKS[transition] || { icon: ':information_source:', color: '#632ca6' };
    const fields = [field('Scope', event.alert_scope || event.hostname)];
    if (known(event.priority)) fields.push(field('Priority', event.priority));
    if (known(event.tags)) fields.push(field('Tags', event.tags.split(',').join(', ')));

    const attachment = {
      color: look.color,
      title: event.title.replace(/^\[[^\]]*\]\s*/, ''), // "[Triggered on {host:db-1}] " is said already
      title_link: event.link,
      // What to do is no longer of interest when it is over
      text: transition === 'Recovered' ? escape(event.alert_status || '') : excerpt(withoutFences(event.body)),
      fields,
    };
    if (known(event.snapshot) && transition !== 'Recovered') {
      attachment.image_url = event.snapshot;
      attachment.image_dimensions = { width: 600, height: 200 };
    }
    return { content: { text: `${look.icon} *${plain(transition)}*`, attachments: [attachment] } };
  }
}

/** Datadog's sign for "this is Markdown". */
function withoutFences(body) {
  return (body || '').replace(/^%%%$/gm, '').trim();
}

/** A variable without a value stays as it is, or becomes the text "null". */
function known(value) {
  return Boolean(value) && value !== 'null' && value.charAt(0) !== '$';
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

/** The start of a Markdown text; a code block that is cut is closed. */
function excerpt(text) {
  if (!text) return '';
  if (text.length <= LONGEST_TEXT) return text;
  const start = text.slice(0, LONGEST_TEXT).replace(/\s+\S*$/, '');
  return `${start} …${start.split('```').length % 2 ? '' : '\n```'}`;
}
