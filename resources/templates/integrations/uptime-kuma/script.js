/* exported Script */

// Uptime Kuma → Rocket.Chat
//
// Choose the notification type "Webhook" with the request body "JSON": a multipart form is not
// handed to scripts by servers from 7.5 on. (Kuma's own type "Rocket.Chat" needs no script.)

const STATES = {
  0: { icon: ':red_circle:', text: 'is down', color: '#d92d20' },
  1: { icon: ':green_circle:', text: 'is up again', color: '#12b76a' },
  2: { icon: ':yellow_circle:', text: 'is pending', color: '#f79009' },
  3: { icon: ':blue_circle:', text: 'is under maintenance', color: '#1d74f5' },
};

class Script {
  process_incoming_request({ request }) {
    const { heartbeat, monitor, msg } = request.content;
    if (!heartbeat || !monitor) {
      // A test, or a certificate that runs out: there is only a sentence
      const icon = /certificate/.test(msg) ? ':warning:' : ':white_check_mark:';
      return { content: { text: `${icon} ${plain(msg)}`, parseUrls: false } };
    }
    const state = STATES[heartbeat.status];
    if (!state) {
      ignored(`status ${heartbeat.status}`);
      return;
    }

    const attachment = {
      color: state.color,
      title: monitor.name,
      text: heartbeat.status === 1 ? '' : escape(heartbeat.msg || ''),
      fields: [field(`Since (${heartbeat.timezone})`, heartbeat.localDateTime)],
    };
    // `url` is "https://" for everything that is no web page
    if (monitor.url && monitor.url !== 'https://') attachment.title_link = monitor.url;
    if (monitor.hostname) attachment.fields.push(field('Host', `${monitor.hostname}${monitor.port ? `:${monitor.port}` : ''}`));
    if (heartbeat.ping) attachment.fields.push(field('Answer in', `${heartbeat.ping} ms`));
    if (heartbeat.status === 1) attachment.fields.push(field('Was down for', duration(heartbeat.duration)));
    (monitor.tags || []).forEach((tag) => attachment.fields.push(field(tag.name, tag.value || 'yes')));

    return { content: { text: `${state.icon} *${plain(monitor.name)}* ${state.text}`, attachments: [attachment] } };
  }
}

/** Seconds since the beat before. */
function duration(seconds) {
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
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
