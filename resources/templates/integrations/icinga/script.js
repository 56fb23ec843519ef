/* exported Script */

// Icinga, Nagios → Rocket.Chat
//
// Neither has a webhook: a notification command of yours sends its macros, one member each, as in
// the samples. Let a program make the JSON (jq): the output of a plugin may hold quotes and lines.
//
//     jq -n --arg HOSTNAME "$HOSTNAME" --arg SERVICEOUTPUT "$SERVICEOUTPUT" … '$ARGS.named' |
//       curl --json @- https://chat.example.test/hooks/…

const STATES = {
  OK: { icon: ':white_check_mark:', color: '#12b76a' },
  UP: { icon: ':white_check_mark:', color: '#12b76a' },
  WARNING: { icon: ':warning:', color: '#f79009' },
  CRITICAL: { icon: ':red_circle:', color: '#d92d20' },
  DOWN: { icon: ':rotating_light:', color: '#d92d20' },
  UNREACHABLE: { icon: ':rotating_light:', color: '#d92d20' },
  UNKNOWN: { icon: ':purple_circle:', color: '#8250df' },
};

class Script {
  process_incoming_request({ request }) {
    let event;
    try {
      event = payloadOf(request);
    } catch (error) {
      // The command's log shows the answer
      return { error: { success: false, message: `not JSON: ${error.message}` } };
    }
    const type = event.NOTIFICATIONTYPE;
    const state = event.SERVICEDESC ? event.SERVICESTATE : event.HOSTSTATE;
    const look = STATES[state] || STATES.UNKNOWN;
    const what = event.SERVICEDESC ? `${event.SERVICEDESC} on ${event.HOSTNAME}` : event.HOSTNAME;

    const fields = [
      field('Host', `${event.HOSTALIAS || event.HOSTNAME} (${event.HOSTADDRESS})`),
      field('Since', event.LONGDATETIME),
    ];
    const attachment = { color: look.color, title: what, text: output(event), fields };
    if (event.SERVICEURL) attachment.title_link = event.SERVICEURL;

    let text = `${look.icon} *${plain(what)}*: ${state}`;
    if (type === 'ACKNOWLEDGEMENT' || type === 'CUSTOM') {
      text = `:speech_balloon: *${plain(event.NOTIFICATIONAUTHOR)}* on ${plain(what)} (${state})`;
      attachment.text = escape(event.NOTIFICATIONCOMMENT);
    } else if (/^DOWNTIME|^FLAPPING/.test(type)) {
      text = `:information_source: *${plain(what)}*: ${type.toLowerCase().replace(/(start|end|removed)$/, ' $1')}`;
    }
    return { content: { text, attachments: [attachment] } };
  }
}

/** The first line of the plugin's output, as code: it is full of marks. */
function output({ SERVICEOUTPUT, HOSTOUTPUT }) {
  const line = firstLine(SERVICEOUTPUT || HOSTOUTPUT || '').replace(/`/g, "'");
  return line && `\`${line}\``;
}

/** curl does not say that it sends JSON unless told to; then servers hand over the text only. */
function payloadOf(request) {
  const type = request.headers['content-type'] || '';
  return type.indexOf('json') >= 0 ? request.content : JSON.parse(request.content_raw);
}

/** The server refuses a message with an empty value, and the client fails on a number. */
function field(title, text) {
  return { title, value: escape(String(text)) || '—', short: true };
}

function firstLine(text) {
  return text.split('\n')[0];
}

/** For the message: marks of the text are shown as typed, and an "@all" in it notifies nobody. */
function plain(text) {
  return String(text).replace(/[*_~`]/g, '\\$&').replace(/@(?=\w)/g, '@\u200B');
}

/** For attachments, whose Markdown is of another kind: "@" makes mail addresses there, no mentions. */
function escape(text) {
  return text.replace(/[\\`*_~[\]#@]/g, '\\$&');
}
