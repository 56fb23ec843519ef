/* exported Script */

// A file is uploaded → a note in another channel
//
// Only the event "File Uploaded" has `message` with the file; `text` is the caption, if any.

const CHANNEL = '#moderators'; // Outgoing integrations may post anywhere their user may
const RISKY = /\.(exe|msi|scr|bat|cmd|ps1|js|vbs|jar|apk|dmg|sh)$/i;

class Script {
  prepare_outgoing_request({ request }) {
    const { user_name: user, channel_name: room, text, message, bot } = request.data;
    const file = message && (message.file || (message.files && message.files[0]));
    if (bot || !file) {
      ignored(bot ? 'a bot' : 'no file');
      return;
    }
    const risky = RISKY.test(file.name);
    const attachment = {
      color: risky ? '#d92d20' : '#8a94a6',
      title: file.name,
      text: escape(text || ''),
      fields: [field('Type', file.type), field('Room', room ? `#${room}` : 'direct messages')],
    };
    const verb = risky ? ':warning: uploaded a program' : 'uploaded a file';
    return { message: { channel: CHANNEL, text: `*${plain(user)}* ${verb}`, attachments: [attachment] } };
  }
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
