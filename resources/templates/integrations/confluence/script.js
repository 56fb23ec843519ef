/* exported Script */

// Confluence → Rocket.Chat
//
// Two senders: webhooks of Data Center (`event` in the body), and the plug-in "Slack for
// Confluence", which posts a form with one field, `payload`, in Slack's format.

const VERBS = {
  page_created: [':page_facing_up:', 'created'],
  page_updated: [':pencil2:', 'changed'],
  page_trashed: [':wastebasket:', 'deleted'],
  page_restored: [':recycle:', 'restored'],
  page_moved: [':arrow_right:', 'moved'],
  blog_created: [':newspaper:', 'wrote'],
  comment_created: [':speech_balloon:', 'commented on'],
};

class Script {
  process_incoming_request({ request }) {
    const payload = payloadOf(request);
    if (payload.event) {
      const message = onEvent(payload);
      return message && { content: message };
    }
    if (payload.text || payload.attachments) return { content: fromSlack(payload) };
    return { error: { success: false, message: 'neither an event of Confluence nor a message in the format of Slack' } };
  }
}

function onEvent({ event, page, blog, comment }) {
  const item = comment ? comment.parent : page || blog;
  if (!VERBS[event] || !item) return ignored(event);
  const [icon, verb] = VERBS[event];
  // The payload has no display name: only the name for logging in
  const who = comment ? comment.creatorName : item.lastModifierName || item.creatorName;
  const fields = [field('Space', item.spaceKey)];
  if (item.version > 1) fields.push(field('Version', item.version));
  return {
    text: `${icon} *${plain(who || 'Somebody')}* ${verb} ${link(item.title, comment ? comment.self : item.self)}`,
    parseUrls: false,
    attachments: event === 'page_updated' ? [{ color: '#0052cc', fields }] : [],
  };
}

/** Only what Rocket.Chat knows; `channel` would be refused unless overriding is allowed. */
function fromSlack({ text, attachments }) {
  const colors = { good: '#12b76a', warning: '#f79009', danger: '#d92d20' };
  return {
    text: unslack(text || ''),
    parseUrls: false,
    attachments: (attachments || []).map((item) => ({
      color: colors[item.color] || item.color || '#0052cc',
      title: item.title,
      title_link: item.title_link,
      text: unslack(item.text || ''),
      fields: (item.fields || []).filter((part) => part.title && part.value).map((part) => field(part.title, part.value)),
    })),
  };
}

/** <address|label> is a link in Slack's format, and three characters are escaped. */
function unslack(text) {
  return text
    .replace(/<(https?:[^|>]+)\|([^>]+)>/g, '[$2]($1)')
    .replace(/<(https?:[^|>]+)>/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** The payload of a form: servers unwrap it when it is the only field, but not all and not always. */
function payloadOf(request) {
  const content = request.content || {};
  return typeof content.payload === 'string' ? JSON.parse(content.payload) : content;
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
