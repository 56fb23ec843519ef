/* exported Script */

// Bitbucket → Rocket.Chat
//
// Bitbucket Cloud and Data Center name the event in the header X-Event-Key, but their payloads
// have little in common: Cloud's `pullrequest` is Data Center's `pullRequest`.

const COLORS = { push: '#1d74f5', open: '#2da44e', merged: '#8250df', declined: '#cf222e', other: '#8a94a6' };
const MOST_COMMITS = 6;
const LONGEST_TEXT = 400;

class Script {
  process_incoming_request({ request }) {
    const event = request.headers['x-event-key'] || '';
    const payload = request.content;
    let message;

    if (event === 'diagnostics:ping' || payload.test === true) {
      message = { text: ':white_check_mark: The webhook works.' };
    } else if (event === 'repo:push') {
      message = onPush(payload);
    } else if (event === 'repo:commit_status_updated' || event === 'repo:commit_status_created') {
      message = onStatus(payload);
    } else if (event === 'pullrequest:comment_created') {
      message = onComment(payload);
    } else if (event.startsWith('pullrequest:')) {
      message = onPullRequest(event.slice(12), payload.actor.display_name, cloud(payload));
    } else if (event.startsWith('pr:')) {
      message = onPullRequest(event.slice(3), payload.actor.displayName, dataCenter(payload));
    } else {
      console.log(`ignored: no message for the event "${event}"`);
    }
    // No previews: each link would bring a card with the repository's description
    return message && { content: Object.assign({ parseUrls: false }, message) };
  }
}

function onPush({ push, repository, actor }) {
  const repo = link(repository.full_name, repository.links.html.href);
  const who = `*${plain(actor.display_name)}*`;
  const lines = [];
  const attachments = [];
  // One push can change several branches; `new` is null when one was deleted, `old` when it is new
  push.changes.forEach((change) => {
    if (!change.new) {
      lines.push(`:wastebasket: ${who} deleted the ${change.old.type} \`${change.old.name}\` of ${repo}`);
      return;
    }
    if (change.new.type === 'tag' || !change.commits || change.commits.length === 0) {
      lines.push(`:label: ${who} created the ${change.new.type} \`${change.new.name}\` in ${repo}`);
      return;
    }
    // More than five commits are not listed; the payload only says that there are more
    const amount = change.truncated ? 'more than 5 commits' : count(change.commits.length, 'commit');
    const url = (change.links && change.links.html.href) || change.new.links.html.href;
    lines.push(`${who} ${change.forced ? ':warning: force-pushed' : 'pushed'} [${amount}](${url}) to \`${change.new.name}\``);
    attachments.push({
      color: change.forced ? COLORS.declined : COLORS.push,
      author_name: repository.full_name,
      author_link: repository.links.html.href,
      text: change.commits.slice(0, MOST_COMMITS).map(commitLine).join('\n'),
    });
  });
  return { text: lines.join('\n'), attachments };
}

function onPullRequest(event, actor, pr) {
  const verbs = {
    created: ['opened', 'open'],
    opened: ['opened', 'open'],
    approved: ['approved', 'open'],
    'reviewer:approved': ['approved', 'open'],
    unapproved: ['took back the approval of', 'other'],
    changes_request_created: ['asks for changes to', 'declined'],
    'reviewer:needs_work': ['asks for changes to', 'declined'],
    fulfilled: ['merged', 'merged'],
    merged: ['merged', 'merged'],
    rejected: ['declined', 'declined'],
    declined: ['declined', 'declined'],
  };
  if (!verbs[event]) {
    console.log(`ignored: pull request ${event}`);
    return undefined;
  }
  const [verb, color] = verbs[event];
  const attachment = {
    color: COLORS[color],
    title: `#${pr.id} ${pr.title}`,
    title_link: pr.url,
    fields: [field('Branch', `${pr.from} → ${pr.to}`), field('Author', pr.author)],
  };
  if (verb === 'opened') {
    attachment.text = excerpt(pr.description) || '_No description_';
    if (pr.reviewers.length) attachment.fields.push(field('Reviewers', pr.reviewers.join(', ')));
  }
  return { text: `*${plain(actor)}* ${verb} a pull request in ${pr.repository}`, attachments: [attachment] };
}

function onComment({ comment, pullrequest: pr, actor }) {
  const attachment = { color: COLORS.other, text: excerpt(comment.content.raw) };
  if (comment.inline) attachment.fields = [field('Place', `${comment.inline.path}:${comment.inline.to || comment.inline.from}`)];
  return {
    text: `*${plain(actor.display_name)}* commented on ${link(`#${pr.id} ${pr.title}`, comment.links.html.href)}`,
    attachments: [attachment],
  };
}

function onStatus({ commit_status: status, repository }) {
  if (!['FAILED', 'STOPPED'].includes(status.state)) {
    console.log(`ignored: build ${status.state}`);
    return undefined;
  }
  const attachment = { color: COLORS.declined, title: status.name, title_link: status.url, text: escape(status.description || ''), fields: [] };
  if (status.refname) attachment.fields.push(field('Branch', status.refname));
  if (status.commit) attachment.fields.push(field('Commit', firstLine(status.commit.message)));
  const verb = status.state === 'FAILED' ? 'failed' : 'was stopped';
  return {
    text: `:x: A build of ${link(repository.full_name, repository.links.html.href)} ${verb}`,
    attachments: [attachment],
  };
}

/** The pull request of a payload of Bitbucket Cloud. */
function cloud({ pullrequest: pr, repository }) {
  return {
    id: pr.id,
    title: pr.title,
    url: pr.links.html.href,
    description: pr.description,
    from: pr.source.branch.name,
    to: pr.destination.branch.name,
    author: pr.author.display_name,
    reviewers: (pr.reviewers || []).map((user) => user.display_name),
    repository: link(repository.full_name, repository.links.html.href),
  };
}

/** The same of Bitbucket Data Center. */
function dataCenter({ pullRequest: pr }) {
  const repository = pr.toRef.repository;
  const self = pr.links && pr.links.self && pr.links.self[0];
  return {
    id: pr.id,
    title: pr.title,
    url: self ? self.href : undefined, // Old servers do not say
    description: pr.description,
    from: pr.fromRef.displayId,
    to: pr.toRef.displayId,
    author: pr.author.user.displayName,
    reviewers: pr.reviewers.map((reviewer) => reviewer.user.displayName),
    repository: `${plain(repository.project.key)}/${plain(repository.slug)}`,
  };
}

function commitLine({ hash, links, message, author }) {
  const name = author.user ? author.user.display_name : author.raw.replace(/ <.*/, '');
  return `- [\`${hash.slice(0, 7)}\`](${links.html.href}) ${escape(firstLine(message))} — _${escape(name)}_`;
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
