/* exported Script */

// Zendesk → Rocket.Chat
//
// Two ways: a webhook that is subscribed to events (`type` is "zen:event-type:ticket.…"), or one
// that a trigger calls with a body that you write. For a trigger use the keys of that sample.

const COLORS = { LOW: '#8a94a6', NORMAL: '#1f73b7', HIGH: '#f79009', URGENT: '#d92d20', SOLVED: '#12b76a' };
const AGENT_ADDRESS = 'https://harbour-lab.zendesk.test/agent/tickets/'; // Events do not say it: put yours here
const LONGEST_TEXT = 400;

class Script {
  process_incoming_request({ request }) {
    const payload = request.content;
    const message = payload.type ? onEvent(payload) : onTrigger(payload);
    return message && { content: Object.assign({ parseUrls: false }, message) };
  }
}

function onEvent({ type, detail, event }) {
  const ticket = link(`#${detail.id} ${detail.subject}`, AGENT_ADDRESS + detail.id);
  const box = { color: COLORS[detail.priority] || COLORS.NORMAL };
  let icon;

  switch (type.replace('zen:event-type:ticket.', '')) {
    case 'created':
      box.text = excerpt(lines(detail.description));
      box.fields = [field('Priority', small(detail.priority)), field('Tags', detail.tags.join(', '))];
      return { text: `:new: ${ticket}`, attachments: [box] };
    case 'status_changed':
      if (event.current === 'SOLVED') box.color = COLORS.SOLVED;
      icon = event.current === 'SOLVED' ? ':white_check_mark:' : ':arrows_counterclockwise:';
      box.fields = [field('Status', `${small(event.previous)} → ${small(event.current)}`)];
      return { text: `${icon} ${ticket}`, attachments: [box] };
    case 'priority_changed':
      box.color = COLORS[event.current] || COLORS.NORMAL;
      icon = event.current === 'URGENT' ? ':rotating_light:' : ':arrow_right:';
      box.fields = [field('Priority', `${small(event.previous)} → ${small(event.current)}`)];
      return { text: `${icon} ${ticket}`, attachments: [box] };
    case 'comment_added':
      if (!event.comment.is_public) return ignored('internal note'); // Not for everybody in the room
      box.text = excerpt(lines(event.comment.body));
      return { text: `:speech_balloon: *${plain(event.comment.author.name)}* on ${ticket}`, attachments: [box] };
    default:
      return ignored(type);
  }
}

function onTrigger({ ticket_id: id, title, url, status, priority, requester, assignee, comment }) {
  const fields = [field('Status', status), field('Priority', priority), field('From', requester)];
  if (assignee) fields.push(field('Assigned to', assignee));
  return {
    // {{ticket.url}} comes without https://
    text: `:ticket: ${link(`#${id} ${title}`, /^https?:/.test(url) ? url : `https://${url}`)}`,
    attachments: [{ color: COLORS[String(priority).toUpperCase()] || COLORS.NORMAL, text: excerpt(lines(comment)), fields }],
  };
}

/** Plain text as Markdown that keeps its lines. */
function lines(text) {
  return escape(text || '').replace(/\r?\n/g, '  \n');
}

function small(word) {
  return word ? word.toLowerCase() : 'none';
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

/** The start of a Markdown text; a code block that is cut is closed. */
function excerpt(text) {
  if (!text) return '';
  if (text.length <= LONGEST_TEXT) return text;
  const start = text.slice(0, LONGEST_TEXT).replace(/\s+\S*$/, '');
  return `${start} …${start.split('```').length % 2 ? '' : '\n```'}`;
}
