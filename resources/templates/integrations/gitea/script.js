/* exported Script */

// Gitea, Forgejo → Rocket.Chat
//
// The payloads resemble GitHub's, and the headers X-GitHub-Event are sent as well; but names
// differ (compare_url), full names may be empty, and the commits come newest first.

const COLORS = { push: '#1d74f5', open: '#2da44e', merged: '#8250df', closed: '#cf222e', other: '#8a94a6' };
const MOST_COMMITS = 6;
const LONGEST_TEXT = 400;

class Script {
  process_incoming_request({ request }) {
    const event = request.headers['x-forgejo-event'] || request.headers['x-gitea-event'] || request.headers['x-gogs-event'];
    const payload = payloadOf(request);

    if (typeof this[`on_${event}`] !== 'function') {
      console.log(`ignored: no message for the event "${event}"`);
      return;
    }
    const message = this[`on_${event}`](payload);
    // No previews: each link would bring a card with the repository's description
    return message && { content: Object.assign({ parseUrls: false }, message) };
  }

  on_push({ ref, compare_url: compare, commits, total_commits: total, pusher, repository }) {
    const name = ref.replace(/^refs\/(heads|tags)\//, '');
    // A new branch comes as "create" before, so a push without commits says nothing new
    if (!commits || commits.length === 0) return ignored(`push without commits to ${name}`);
    const shown = commits.slice(0, MOST_COMMITS);
    const all = total || commits.length; // The list may be cut
    const lines = shown.map(commitLine).reverse();
    if (all > shown.length) lines.unshift(`- [${all - shown.length} earlier](${compare})`);
    return {
      text: `*${plain(nameOf(pusher))}* pushed [${count(all, 'commit')}](${compare}) to \`${name}\``,
      attachments: [
        {
          color: COLORS.push,
          author_name: repository.full_name,
          author_link: repository.html_url,
          author_icon: pusher.avatar_url,
          text: lines.join('\n'),
        },
      ],
    };
  }

  on_create({ ref, ref_type: kind, repository, sender }) {
    const icon = kind === 'tag' ? ':label:' : ':seedling:';
    return { text: `${icon} *${plain(nameOf(sender))}* created the ${kind} \`${ref}\` in ${repoLink(repository)}` };
  }

  on_delete({ ref, ref_type: kind, repository, sender }) {
    return { text: `:wastebasket: *${plain(nameOf(sender))}* deleted the ${kind} \`${ref}\` of ${repoLink(repository)}` };
  }

  on_pull_request({ action, number, pull_request: pr, repository, sender }) {
    const verb = { opened: 'opened', reopened: 'reopened', closed: pr.merged ? 'merged' : 'closed' }[action];
    if (!verb) return ignored(`pull request ${action}`); // Labels, new commits and the like

    const attachment = {
      color: COLORS[pr.merged ? 'merged' : pr.state],
      title: `#${number} ${pr.title}`,
      title_link: pr.html_url,
      thumb_url: pr.user.avatar_url,
      fields: [field('Branch', `${pr.head.ref} → ${pr.base.ref}`), field('Author', nameOf(pr.user))],
    };
    if (action !== 'closed') attachment.text = excerpt(pr.body) || '_No description_';
    return {
      text: `*${plain(nameOf(sender))}* ${verb} a pull request in ${repoLink(repository)}`,
      attachments: [attachment],
    };
  }

  on_issues({ action, issue, repository, sender }) {
    if (!['opened', 'closed', 'reopened'].includes(action)) return ignored(`issue ${action}`);
    const attachment = {
      color: action === 'closed' ? COLORS.merged : COLORS.open,
      title: `#${issue.number} ${issue.title}`,
      title_link: issue.html_url,
      fields: [],
    };
    if (action === 'opened') attachment.text = excerpt(issue.body) || '_No description_';
    // Lists without members may be null
    const labels = issue.labels || [];
    const assignees = issue.assignees || [];
    if (labels.length) attachment.fields.push(field('Labels', labels.map((label) => label.name).join(', ')));
    if (assignees.length) attachment.fields.push(field('Assigned to', assignees.map(nameOf).join(', ')));
    return {
      text: `*${plain(nameOf(sender))}* ${action} an issue in ${repoLink(repository)}`,
      attachments: [attachment],
    };
  }

  on_issue_comment({ action, issue, comment }) {
    if (action !== 'created') return ignored(`comment ${action}`);
    return {
      text: `*${plain(nameOf(comment.user))}* commented on ${link(`#${issue.number} ${issue.title}`, comment.html_url)}`,
      attachments: [{ color: COLORS.other, text: excerpt(comment.body) }],
    };
  }

  on_release({ action, release, repository }) {
    if (action !== 'published') return ignored(`release ${action}`);
    return {
      text: `:rocket: *${plain(nameOf(release.author))}* released ${repoLink(repository)} \`${release.tag_name}\``,
      attachments: [
        {
          color: release.prerelease ? COLORS.other : COLORS.open,
          title: `${release.name || release.tag_name}${release.prerelease ? ' (pre-release)' : ''}`,
          title_link: release.html_url,
          text: excerpt(release.body),
        },
      ],
    };
  }
}

/** The payload, also when the webhook sends forms. */
function payloadOf(request) {
  const content = request.content || {};
  return typeof content.payload === 'string' ? JSON.parse(content.payload) : content;
}

function ignored(what) {
  console.log(`ignored: ${what}`);
}

/** The full name is empty when a person has not given one. */
function nameOf(user) {
  return user.full_name || user.login || user.username;
}

function commitLine({ id, url, message, author }) {
  return `- [\`${id.slice(0, 10)}\`](${url}) ${escape(message.split('\n')[0])} — _${escape(author.name)}_`;
}

function repoLink(repository) {
  return link(repository.full_name, repository.html_url);
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

function count(n, noun) {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
