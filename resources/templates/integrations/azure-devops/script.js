/* exported Script */

// Azure DevOps → Rocket.Chat
//
// The subscription decides how much `resource` holds: "All", "Minimal" or "None". When it is not
// enough for a message of our own, the ready sentence of Azure DevOps is posted.

const COLORS = { push: '#1d74f5', open: '#2da44e', done: '#8250df', failed: '#cf222e', other: '#8a94a6' };
const MOST_COMMITS = 6;
const LONGEST_TEXT = 400;

class Script {
  process_incoming_request({ request }) {
    const { eventType, message, detailedMessage, resource } = request.content;
    if (!message) {
      return { error: { success: false, message: 'expected a service hook of Azure DevOps with "Messages to send: All"' } };
    }
    if (eventType === 'build.complete' && resource && resource.result === 'succeeded') {
      ignored(`build ${resource.buildNumber} succeeded`);
      return;
    }
    const attachment = attachmentFor(eventType, resource || {});
    // "repository:[branch](…)": a link directly behind a colon is none for Rocket.Chat
    const text = (message.markdown || plain(message.text)).replace(/:\[/g, ': [');
    const content = { text, parseUrls: false };
    if (attachment) content.attachments = [attachment];
    else if (detailedMessage && detailedMessage.markdown !== message.markdown) {
      content.attachments = [{ color: COLORS.other, text: excerpt(detailedMessage.markdown) }];
    }
    return { content };
  }
}

function attachmentFor(type, resource) {
  if (type === 'git.push' && resource.commits) return push(resource);
  if (/^git\.pullrequest\./.test(type) && resource.title) return pullRequest(resource);
  if (type === 'build.complete' && resource.definition) return build(resource);
  if (/^workitem\./.test(type) && resource.fields) return workItem(type, resource);
  return null;
}

function push({ commits, refUpdates, repository }) {
  return {
    color: COLORS.push,
    author_name: repository.name,
    author_link: repository.remoteUrl,
    text: commits
      .slice(0, MOST_COMMITS)
      .map(({ commitId, comment, author }) => {
        const url = `${repository.remoteUrl}/commit/${commitId}`; // `url` of a commit is for programs
        return `- [\`${commitId.slice(0, 8)}\`](${url}) ${escape(firstLine(comment))} — _${escape(author.name)}_`;
      })
      .join('\n'),
    fields: [field('Branch', refUpdates.map((update) => branch(update.name)).join(', '))],
  };
}

function pullRequest(pr) {
  const web = pr._links && pr._links.web;
  return {
    color: { active: COLORS.open, completed: COLORS.done, abandoned: COLORS.failed }[pr.status] || COLORS.other,
    title: `!${pr.pullRequestId} ${pr.title}`,
    title_link: web ? web.href : `${pr.repository.remoteUrl}/pullrequest/${pr.pullRequestId}`,
    text: pr.status === 'active' ? excerpt(pr.description) : '',
    fields: [
      field('Branch', `${branch(pr.sourceRefName)} → ${branch(pr.targetRefName)}`),
      field('Reviewers', (pr.reviewers || []).map((reviewer) => reviewer.displayName).join(', ')),
    ],
  };
}

function build({ buildNumber, definition, result, sourceBranch, requestedFor, startTime, finishTime, _links: links }) {
  const minutes = Math.round((Date.parse(finishTime) - Date.parse(startTime)) / 60000);
  const attachment = {
    color: result === 'failed' ? COLORS.failed : COLORS.other,
    title: `${definition.name} ${buildNumber}: ${result}`,
    fields: [
      field('Branch', branch(sourceBranch)),
      field('For', requestedFor.displayName),
      field('Ran for', `${minutes} min`),
    ],
  };
  if (links && links.web) attachment.title_link = links.web.href;
  return attachment;
}

function workItem(type, resource) {
  // An update holds the changes in `fields` and everything in `revision`; a new item has no revision
  const fields = (resource.revision || resource).fields;
  const changes = resource.revision ? resource.fields : {};
  const shown = Object.keys(changes)
    .filter((name) => ['System.State', 'System.AssignedTo', 'System.Reason', 'System.Title'].indexOf(name) >= 0)
    .map((name) => {
      const { oldValue, newValue } = changes[name];
      const title = name.replace('System.', '').replace('AssignedTo', 'Assigned to');
      return field(title, `${oldValue ? `${person(oldValue)} → ` : ''}${person(newValue || 'nobody')}`);
    });
  const html = resource._links && resource._links.html;
  return {
    color: type === 'workitem.created' ? COLORS.open : COLORS.other,
    title: `${fields['System.WorkItemType']} ${resource.workItemId || resource.id}: ${fields['System.Title']}`,
    title_link: html ? html.href : undefined,
    fields: shown.length ? shown : [field('State', fields['System.State'])],
  };
}

/** "Bo Brand <bob@harbour.test>" or { displayName }: the name. */
function person(value) {
  return typeof value === 'object' ? value.displayName : String(value).replace(/ <.*>$/, '');
}

function branch(ref) {
  return ref.replace(/^refs\/(heads|tags)\//, '');
}

function ignored(what) {
  console.log(`ignored: ${what}`);
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
