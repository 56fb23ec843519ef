/* exported Script */

// GitLab → Rocket.Chat
//
// One method per kind of event; the kind is `object_kind` of the payload. GitLab waits only a few
// seconds for an answer and disables a webhook that fails often, so unknown events are no error.

const COLORS = { push: '#1d74f5', opened: '#2da44e', merged: '#8250df', closed: '#cf222e', other: '#8a94a6' };
const MOST_COMMITS = 6;
const LONGEST_TEXT = 400;

class Script {
  process_incoming_request({ request }) {
    const payload = request.content;
    const kind = payload.object_kind;

    if (typeof this[`on_${kind}`] !== 'function') {
      console.log(`ignored: no message for "${request.headers['x-gitlab-event'] || kind}"`);
      return;
    }
    const message = this[`on_${kind}`](payload);
    // No previews: each link would bring a card with the repository's description
    return message && { content: Object.assign({ parseUrls: false }, message) };
  }

  on_push({ ref, before, after, commits, total_commits_count: total, project, ...push }) {
    const name = ref.replace('refs/heads/', '');
    const who = `*${plain(push.user_name)}*`;
    // Only zeros stand for "nothing": before a new branch, after a deleted one
    if (/^0+$/.test(after)) {
      return { text: `:wastebasket: ${who} deleted the branch \`${name}\` of ${projectLink(project)}` };
    }
    const created = /^0+$/.test(before);
    if (created && total === 0) {
      return { text: `:seedling: ${who} created the branch \`${name}\` in ${projectLink(project)}` };
    }

    // The payload lists at most 20 commits, oldest first; `total_commits_count` is the real number
    const compare = created
      ? `${project.web_url}/-/commits/${encodeURI(name)}`
      : `${project.web_url}/-/compare/${before}...${after}`;
    const lines = commits.slice(-MOST_COMMITS).map(commitLine);
    if (total > lines.length) lines.unshift(`- [${total - lines.length} earlier](${compare})`);
    return {
      text: `${who} pushed [${count(total, 'commit')}](${compare}) to \`${name}\``,
      attachments: [
        {
          color: COLORS.push,
          author_name: project.path_with_namespace,
          author_link: project.web_url,
          text: lines.join('\n'),
        },
      ],
    };
  }

  on_tag_push({ ref, after, message, project, user_name: user }) {
    const name = ref.replace('refs/tags/', '');
    const verb = /^0+$/.test(after) ? 'deleted' : 'created';
    const note = message ? ` — ${plain(firstLine(message))}` : '';
    return { text: `:label: *${plain(user)}* ${verb} the tag \`${name}\` of ${projectLink(project)}${note}` };
  }

  on_merge_request({ user, project, object_attributes: mr, assignees, reviewers }) {
    const verbs = {
      open: mr.draft ? 'drafted' : 'opened',
      reopen: 'reopened',
      merge: 'merged',
      close: 'closed',
      approved: 'approved',
    };
    const verb = verbs[mr.action];
    if (!verb) return ignored(`merge request ${mr.action || 'changed'}`); // "update" comes with every push

    const fields = [field('Branch', `${mr.source_branch} → ${mr.target_branch}`)];
    if (mr.labels && mr.labels.length) fields.push(field('Labels', labelList(mr.labels)));
    if (assignees && assignees.length) fields.push(field('Assigned to', names(assignees)));
    if (reviewers && reviewers.length) fields.push(field('Reviewers', names(reviewers)));
    return {
      text: `*${plain(user.name)}* ${verb} a merge request in ${projectLink(project)}`,
      attachments: [
        {
          color: mr.action === 'approved' ? COLORS.opened : COLORS[mr.state] || COLORS.other,
          title: `!${mr.iid} ${mr.title}`,
          title_link: mr.url,
          text: mr.action === 'open' ? excerpt(mr.description) || '_No description_' : '',
          fields,
        },
      ],
    };
  }

  on_issue({ user, project, object_attributes: issue, assignees }) {
    const verb = { open: 'opened', reopen: 'reopened', close: 'closed' }[issue.action];
    if (!verb) return ignored(`issue ${issue.action || 'changed'}`);
    if (issue.confidential) return ignored('confidential issue'); // The room may be open to more people

    const fields = [];
    if (issue.labels && issue.labels.length) fields.push(field('Labels', labelList(issue.labels)));
    if (assignees && assignees.length) fields.push(field('Assigned to', names(assignees)));
    if (issue.due_date) fields.push(field('Due', issue.due_date));
    return {
      text: `*${plain(user.name)}* ${verb} an issue in ${projectLink(project)}`,
      attachments: [
        {
          color: issue.action === 'close' ? COLORS.merged : COLORS.opened,
          title: `#${issue.iid} ${issue.title}`,
          title_link: issue.url,
          text: issue.action === 'open' ? excerpt(issue.description) || '_No description_' : '',
          fields,
        },
      ],
    };
  }

  on_note({ user, object_attributes: note, merge_request: mr, issue, commit, snippet }) {
    if (note.system) return ignored('a note by GitLab itself');
    let what = 'something';
    if (mr) what = `!${mr.iid} ${mr.title}`;
    else if (issue) what = `#${issue.iid} ${issue.title}`;
    else if (commit) what = `commit ${commit.id.slice(0, 8)}`;
    else if (snippet) what = `the snippet ${snippet.title}`;
    return {
      text: `*${plain(user.name)}* commented on ${link(what, note.url)}`,
      attachments: [{ color: COLORS.other, text: excerpt(note.note) }],
    };
  }

  on_pipeline({ object_attributes: pipeline, project, user, commit, builds }) {
    if (pipeline.status !== 'failed') return ignored(`pipeline ${pipeline.status}`);
    // Jobs that are allowed to fail did not break it
    const broken = builds.filter((job) => job.status === 'failed' && !job.allow_failure);
    const url = pipeline.url || `${project.web_url}/-/pipelines/${pipeline.id}`;
    return {
      text: `:x: ${link(`Pipeline #${pipeline.id}`, url)} of ${projectLink(project)} failed on \`${pipeline.ref}\``,
      attachments: [
        {
          color: COLORS.closed,
          title: firstLine(commit.title || commit.message),
          title_link: commit.url,
          text: broken
            .map((job) => `- **${escape(job.name)}** (${escape(job.stage)}): [log](${project.web_url}/-/jobs/${job.id})`)
            .join('\n'),
          fields: [field('Started by', user.name), field('Ran for', duration(pipeline.duration))],
        },
      ],
    };
  }

  on_release({ action, name, tag, description, url, project, assets }) {
    if (action !== 'create') return ignored(`release ${action}`);
    return {
      text: `:rocket: ${projectLink(project)} \`${tag}\` is out`,
      attachments: [
        {
          color: COLORS.opened,
          title: name || tag,
          title_link: url,
          text: excerpt(description),
          fields: assets.links.map((item) => ({ title: item.link_type, value: link(item.name, item.url), short: true })),
        },
      ],
    };
  }
}

function ignored(what) {
  console.log(`ignored: ${what}`);
}

function commitLine({ id, url, title, message, author }) {
  return `- [\`${id.slice(0, 8)}\`](${url}) ${escape(firstLine(title || message))} — _${escape(author.name)}_`;
}

function projectLink(project) {
  return link(project.path_with_namespace, project.web_url);
}

/** A label knows no escapes: brackets, which would end it, are replaced; "@all" notifies nobody. */
function link(label, url) {
  const text = String(label).replace(/\[/g, '(').replace(/\]/g, ')').replace(/@(?=\w)/g, '@\u200B');
  return `[${text}](${url})`;
}

function labelList(labels) {
  return labels.map((label) => label.title).join(', ');
}

function names(users) {
  return users.map((user) => user.name).join(', ');
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

/** Seconds, which are null for a pipeline that never ran. */
function duration(seconds) {
  return seconds ? `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s` : 'not at all';
}

function count(n, noun) {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
