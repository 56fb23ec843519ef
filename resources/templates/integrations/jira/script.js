/* exported Script */

// Jira → Rocket.Chat
//
// Works with Cloud and Data Center. Most updates are noise (ranks, links, sprints): SHOWN says
// which changed fields are worth a message.

const COLORS = { new: '#6b778c', indeterminate: '#0065ff', done: '#36b37e' }; // Jira's own status categories
const SHOWN = ['status', 'assignee', 'priority', 'resolution', 'summary', 'duedate', 'Fix Version'];
const LONGEST_TEXT = 400;

class Script {
  process_incoming_request({ request }) {
    const { webhookEvent: event, user, issue, comment, changelog } = request.content;
    if (!issue) {
      ignored(event); // Sprints, versions and projects
      return;
    }
    // Comments name their author, other events the user; both may be missing for apps
    const person = (comment && (comment.updateAuthor || comment.author)) || user;
    const who = `*${plain(person ? person.displayName : 'Jira')}*`;
    const attachment = issueAttachment(issue);
    let text;

    if (event === 'jira:issue_created') {
      text = `${who} created ${issueLink(issue)}`;
      attachment.text = excerpt(markdown(issue.fields.description));
    } else if (event === 'jira:issue_deleted') {
      text = `:wastebasket: ${who} deleted ${issueLink(issue)}`;
    } else if (event === 'comment_created') {
      text = `:speech_balloon: ${who} commented on ${issueLink(issue)}`;
      attachment.text = excerpt(markdown(comment.body));
      attachment.fields = [];
    } else if (event === 'jira:issue_updated') {
      const changes = ((changelog && changelog.items) || []).filter((item) => SHOWN.indexOf(item.field) >= 0);
      if (changes.length === 0) {
        ignored(`${issue.key}: ${changelog ? changelog.items.map((item) => item.field).join(', ') : 'no changes'}`);
        return;
      }
      const status = changes.find((item) => item.field === 'status');
      // `toString` is a key of the data here, not a function
      text = status
        ? `${who} moved ${issueLink(issue)} to *${plain(status.toString)}*`
        : `${who} changed ${issueLink(issue)}`;
      attachment.fields = changes.map((item) => {
        const { field: name, fromString: from, toString: to } = item;
        return field(capital(name), `${from || 'none'} → ${to || 'none'}`);
      });
    } else {
      ignored(event);
      return;
    }
    return { content: { text, attachments: [attachment], parseUrls: false } };
  }
}

function issueAttachment({ key, self, fields }) {
  const { summary, issuetype, status, priority, assignee, labels } = fields;
  const shown = [field('Type', issuetype.name), field('Status', status.name)];
  if (priority) shown.push(field('Priority', priority.name)); // Not every project has priorities
  shown.push(field('Assigned to', assignee ? assignee.displayName : 'nobody'));
  if (labels && labels.length) shown.push(field('Labels', labels.join(', ')));
  const category = status.statusCategory && status.statusCategory.key;
  return { color: COLORS[category] || COLORS.new, title: summary, title_link: addressOf(key, self), fields: shown };
}

function issueLink({ key, self }) {
  return link(key, addressOf(key, self));
}

/** `self` is an address for programs; the one for people is on the same host. */
function addressOf(key, self) {
  return `${/^https?:\/\/[^/]+/.exec(self)[0]}/browse/${key}`;
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Jira's markup, or a document of the newer APIs, as Markdown. */
function markdown(body) {
  if (!body) return '';
  if (typeof body === 'object') return documentText(body).trim();
  return body
    .replace(/\r/g, '')
    .replace(/\{(?:code|noformat)(?::[^}]*)?\}/g, '```')
    .replace(/^h[1-6]\. *(.*)$/gm, '**$1**')
    .replace(/^\* /gm, '- ')
    .replace(/\[~(?:accountid:)?([^\]]+)\]/g, '@somebody') // An account id says nothing to a person
    .replace(/\[([^|\]]+)\|([^\]]+)\]/g, '[$1]($2)');
}

function documentText(node) {
  const inner = (node.content || []).map(documentText).join('');
  switch (node.type) {
    case 'text': {
      const strong = (node.marks || []).some((mark) => mark.type === 'strong');
      return strong ? `**${escape(node.text)}**` : escape(node.text);
    }
    case 'hardBreak':
      return '  \n';
    case 'mention':
      return node.attrs.text;
    case 'paragraph':
    case 'heading':
      return `${inner}\n\n`;
    case 'listItem':
      return `- ${inner.trim()}\n`;
    case 'codeBlock':
      return `\`\`\`\n${inner}\n\`\`\`\n\n`;
    default:
      return inner;
  }
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
