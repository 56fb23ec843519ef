/* exported Script */

// Cards for Microsoft Teams → Rocket.Chat
//
// Many products can post to Teams only. Facts become fields, links a list of links; buttons that
// would send something back have no place to send it to and are left out.

const LONGEST_TEXT = 1000;

class Script {
  process_incoming_request({ request }) {
    const payload = request.content;
    const cards = (payload.attachments || [])
      .filter((item) => item.contentType === 'application/vnd.microsoft.card.adaptive')
      .map((item) => item.content);
    if (cards.length) return { content: { text: '', attachments: cards.map(adaptiveCard), parseUrls: false } };
    if (payload['@type'] === 'MessageCard') return { content: messageCard(payload) };
    if (payload.text) return { content: { text: payload.title ? `*${plain(payload.title)}*\n${payload.text}` : payload.text } };
    return { error: { success: false, message: 'neither a MessageCard nor an adaptive card' } };
  }
}

function messageCard(card) {
  const sections = card.sections || [];
  const links = (card.potentialAction || [])
    .filter((action) => action['@type'] === 'OpenUri' && action.targets && action.targets.length)
    .map((action) => ({ title: action.name, url: action.targets[0].uri }));
  const fields = [];
  sections.forEach((section) => {
    (section.facts || []).forEach((fact) => fields.push(field(fact.name, fact.value)));
  });
  const lines = [card.text].concat(
    sections.map((section) => [section.activityTitle, section.activitySubtitle].filter(Boolean).join(' ')),
    sections.map((section) => section.text),
  );
  const attachment = {
    color: card.themeColor ? `#${card.themeColor.replace('#', '')}` : '#6264a7',
    text: excerpt(lines.filter(Boolean).join('\n\n')),
    fields: fields.concat(linkList(links)),
  };
  const picture = sections.map((section) => section.activityImage).find(Boolean);
  if (picture) attachment.thumb_url = picture;
  const title = card.title || card.summary || '';
  return { text: title ? `*${plain(title)}*` : '', attachments: [attachment], parseUrls: false };
}

function adaptiveCard({ body, actions }) {
  const attachment = { color: '#6264a7', fields: [] };
  const lines = [];
  const visit = (item) => {
    if (item.type === 'TextBlock') {
      if (!attachment.title && (item.style === 'heading' || item.weight === 'Bolder')) attachment.title = item.text;
      else lines.push(item.text);
    } else if (item.type === 'RichTextBlock') {
      lines.push(item.inlines.map((part) => (typeof part === 'string' ? part : part.text)).join(''));
    } else if (item.type === 'FactSet') {
      item.facts.forEach((fact) => attachment.fields.push(field(fact.title, fact.value)));
    } else if (item.type === 'Image' && !attachment.thumb_url) {
      attachment.thumb_url = item.url;
    }
    // Containers and columns
    (item.items || []).forEach(visit);
    (item.columns || []).forEach(visit);
  };
  (body || []).forEach(visit);
  attachment.text = excerpt(lines.join('\n\n'));
  const links = (actions || []).filter((action) => action.type === 'Action.OpenUrl');
  attachment.fields = attachment.fields.concat(linkList(links));
  return attachment;
}

function linkList(links) {
  if (links.length === 0) return [];
  return [{ title: 'Links', value: links.map(({ title, url }) => link(title, url)).join(' · '), short: false }];
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
