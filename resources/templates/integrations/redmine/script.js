/* exported Script */

// Redmine → Rocket.Chat
//
// For the plug-in redmine_webhook. Its changes are numbers (status_id 1 → 2): only the new state is
// known by name, from the issue itself. Updates from the context menu of a list are not sent.

const COLORS = { Low: '#8a94a6', Normal: '#1d74f5', High: '#f79009', Urgent: '#d92d20', Immediate: '#d92d20' };
const LONGEST_TEXT = 400;
// What changed → how it is called and what it is now
const CHANGES = {
  status_id: ['Status', (issue) => issue.status.name],
  assigned_to_id: ['Assigned to', (issue) => (issue.assignee ? nameOf(issue.assignee) : 'nobody')],
  priority_id: ['Priority', (issue) => issue.priority.name],
  tracker_id: ['Tracker', (issue) => issue.tracker.name],
  done_ratio: ['Done', (issue) => `${issue.done_ratio} %`],
  due_date: ['Due', (issue) => issue.due_date || 'none'],
  subject: ['Subject', (issue) => issue.subject],
};

class Script {
  process_incoming_request({ request }) {
    const { action, issue, journal, url } = request.content.payload;
    if (issue.is_private || (journal && journal.private_notes)) {
      ignored(`something private in #${issue.id}`);
      return;
    }
    const attachment = {
      color: COLORS[issue.priority.name] || COLORS.Normal,
      title: `${issue.tracker.name} #${issue.id}: ${issue.subject}`,
      title_link: url,
      fields: [],
    };

    if (action === 'opened') {
      attachment.text = excerpt(issue.description);
      attachment.fields.push(field('Priority', issue.priority.name));
      if (issue.assignee) attachment.fields.push(field('Assigned to', nameOf(issue.assignee)));
      const text = `*${plain(nameOf(issue.author))}* opened an issue in *${plain(issue.project.name)}*`;
      return { content: { text, attachments: [attachment] } };
    }

    attachment.text = excerpt(journal.notes);
    journal.details.forEach(({ prop_key: key }) => {
      if (CHANGES[key]) attachment.fields.push(field(CHANGES[key][0], CHANGES[key][1](issue)));
    });
    if (!attachment.text && attachment.fields.length === 0) {
      ignored(`#${issue.id}: ${journal.details.map((detail) => detail.prop_key).join(', ')}`);
      return;
    }
    const verb = journal.notes ? 'commented on' : 'changed';
    const text = `*${plain(nameOf(journal.author))}* ${verb} an issue in *${plain(issue.project.name)}*`;
    return { content: { text, attachments: [attachment] } };
  }
}

function nameOf({ firstname, lastname, login }) {
  return `${firstname || ''} ${lastname || ''}`.trim() || login;
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

/** The start of a Markdown text; a code block that is cut is closed. */
function excerpt(text) {
  if (!text) return '';
  if (text.length <= LONGEST_TEXT) return text;
  const start = text.slice(0, LONGEST_TEXT).replace(/\s+\S*$/, '');
  return `${start} …${start.split('```').length % 2 ? '' : '\n```'}`;
}
