/* exported Script */

// Slack's format → Rocket.Chat
//
// A server takes text and attachments in this format as they are, but shows <…> links as typed,
// ignores blocks and footers, and does not know the colours "good" and "danger".

const COLORS = { good: '#12b76a', warning: '#f79009', danger: '#d92d20' };

class Script {
  process_incoming_request({ request }) {
    const payload = payloadOf(request);
    const attachments = (payload.attachments || []).map(attachmentFrom);
    let text = convert(payload.text || '');
    if (payload.blocks) {
      const parts = fromBlocks(payload.blocks);
      if (!text) text = parts.title; // `text` is only Slack's fallback when there are blocks
      if (parts.attachment) attachments.push(parts.attachment);
    }
    if (!text && attachments.length === 0) return { error: { success: false, message: 'no text, attachments or blocks' } };

    // `channel` is left out: it is refused unless the integration allows overriding. To allow it,
    // switch that on and add: channel: payload.channel
    const content = { text, attachments };
    if (payload.username) content.alias = payload.username;
    if (payload.icon_url) content.avatar = payload.icon_url;
    else if (payload.icon_emoji) content.emoji = payload.icon_emoji;
    return { content };
  }
}

function attachmentFrom(item) {
  const attachment = {
    color: COLORS[item.color] || item.color || '#8a94a6',
    text: convert(item.text || '').replace(/\n/g, '  \n'), // Two spaces keep the end of a line
    fields: (item.fields || [])
      .filter((part) => part.title && part.value) // The server refuses the message for an empty one
      .map((part) => ({ title: part.title, value: convert(String(part.value)), short: Boolean(part.short) })),
  };
  if (item.pretext) attachment.pretext = convert(item.pretext);
  ['author_name', 'author_link', 'author_icon', 'title', 'title_link', 'thumb_url'].forEach((name) => {
    if (item[name]) attachment[name] = item[name];
  });
  if (item.image_url) {
    attachment.image_url = item.image_url;
    attachment.image_dimensions = { width: 800, height: 400 }; // Unknown: without a guess it is a square
  }
  if (item.footer) attachment.fields.push({ title: 'From', value: convert(item.footer), short: true });
  return attachment;
}

/** Header → text of the message; everything else → one attachment. */
function fromBlocks(blocks) {
  const attachment = { color: '#8a94a6', fields: [] };
  const lines = [];
  const links = [];
  let title = '';
  blocks.forEach((block) => {
    if (block.type === 'header' && !title) title = `*${plain(block.text.text)}*`;
    else if (block.type === 'header') lines.push(`**${convert(block.text.text)}**`);
    if (block.type === 'section') {
      if (block.text) lines.push(convert(block.text.text));
      (block.fields || []).forEach((part) => {
        const [name, ...value] = convert(part.text).replace(/\*/g, '').split('\n');
        attachment.fields.push({ title: name, value: value.join(' ') || '—', short: true });
      });
      if (block.accessory) links.push(block.accessory);
    }
    if (block.type === 'image') {
      attachment.image_url = block.image_url;
      attachment.image_dimensions = { width: 800, height: 400 };
    }
    if (block.type === 'actions') links.push(...block.elements);
    if (block.type === 'context') {
      lines.push(block.elements.filter((part) => part.text).map((part) => `_${convert(part.text)}_`).join(' '));
    }
  });
  const buttons = links.filter((item) => item.type === 'button' && item.url).map((item) => `[${item.text.text}](${item.url})`);
  if (buttons.length) attachment.fields.push({ title: 'Links', value: buttons.join(' · '), short: false });
  attachment.text = lines.join('\n\n');
  return { title, attachment: lines.length || attachment.fields.length || attachment.image_url ? attachment : null };
}

/** Slack's <…> and its three escaped characters. Marks (*bold*, _italic_, ~struck~) mean the same. */
function convert(text) {
  return text
    .replace(/<!(here|channel|everyone)(?:\|[^>]*)?>/g, (all, name) => (name === 'here' ? '@here' : '@all'))
    .replace(/<!date\^[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<[@#!][^|>]+\|([^>]+)>/g, '$1')
    .replace(/<@([^>]+)>/g, '$1')
    .replace(/<((?:https?|mailto):[^|>]+)\|([^>]+)>/g, '[$2]($1)')
    .replace(/<((?:https?|mailto):[^|>]+)>/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** The payload, also of a form that the server did not unwrap. */
function payloadOf(request) {
  const content = request.content || {};
  return typeof content.payload === 'string' ? JSON.parse(content.payload) : content;
}

/** For the message: marks of the text are shown as typed, and an "@all" in it notifies nobody. */
function plain(text) {
  return String(text).replace(/[*_~`]/g, '\\$&').replace(/@(?=\w)/g, '@\u200B');
}
