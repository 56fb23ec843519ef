/* exported Script */

// GitHub → Rocket.Chat
//
// One method per event; the name of the event is in the header X-GitHub-Event. To show another
// event, add a method with its name: it gets the payload and returns a message, or nothing and a
// reason in the console.

const COLORS = { push: '#1d74f5', open: '#2da44e', merged: '#8250df', closed: '#cf222e', draft: '#8a94a6' };
const MOST_COMMITS = 6;
const LONGEST_TEXT = 400;

class Script {
  process_incoming_request({ request }) {
    const event = request.headers['x-github-event'];
    const payload = payloadOf(request);

    if (typeof this[`on_${event}`] !== 'function') {
      console.log(`ignored: no message for the event "${event}"`);
      return;
    }
    const message = this[`on_${event}`](payload);
    // No previews: each link would bring a card with the repository's description
    return message && { content: Object.assign({ parseUrls: false }, message) };
  }

  on_ping({ zen, repository, organization }) {
    // A webhook of an organization has no repository
    const where = repository ? repoLink(repository) : plain(organization ? organization.login : 'GitHub');
    return { text: `:white_check_mark: The webhook of ${where} works. _${plain(zen)}_` };
  }

  on_push({ ref, created, deleted, forced, compare, commits, pusher, sender, repository }) {
    const isTag = ref.startsWith('refs/tags/');
    const name = ref.replace(/^refs\/(heads|tags)\//, '');
    const kind = isTag ? 'tag' : 'branch';
    const who = `*${plain(pusher.name)}*`;

    // A deleted branch has no commits and no head_commit: there is nothing to list
    if (deleted) return { text: `:wastebasket: ${who} deleted the ${kind} \`${name}\` of ${repoLink(repository)}` };
    if (isTag || commits.length === 0) {
      const icon = isTag ? ':label:' : ':seedling:';
      return { text: `${icon} ${who} created the ${kind} \`${name}\` in ${repoLink(repository)}` };
    }

    const lines = commits.slice(0, MOST_COMMITS).map(commitLine);
    if (commits.length > MOST_COMMITS) lines.push(`- [and ${commits.length - MOST_COMMITS} more](${compare})`);
    const files = new Set();
    commits.forEach((commit) => {
      [].concat(commit.added, commit.modified, commit.removed).forEach((file) => files.add(file));
    });

    const verb = forced ? ':warning: force-pushed' : 'pushed';
    return {
      text: `${who} ${verb} [${count(commits.length, 'commit')}](${compare}) to \`${name}\``,
      attachments: [
        {
          color: forced ? COLORS.closed : COLORS.push,
          author_name: repository.full_name,
          author_link: repository.html_url,
          author_icon: sender.avatar_url,
          text: lines.join('\n'),
          fields: [field(created ? 'New branch' : 'Branch', name), field('Changed', count(files.size, 'file'))],
        },
      ],
    };
  }

  on_pull_request({ action, number, pull_request: pr, repository, sender }) {
    // "closed" stands for both ends of a pull request: `merged` tells which
    const verbs = {
      opened: pr.draft ? 'drafted' : 'opened',
      reopened: 'reopened',
      ready_for_review: 'asks for a review of',
      closed: pr.merged ? 'merged' : 'closed',
    };
    const verb = verbs[action];
    if (!verb) return ignored(`pull request ${action}`); // Labels, assignments and the like are noise

    const state = pr.merged ? 'merged' : pr.draft ? 'draft' : pr.state;
    const article = action === 'ready_for_review' ? '' : 'a pull request in ';
    const attachment = {
      color: COLORS[state],
      title: `#${number} ${pr.title}`,
      title_link: pr.html_url,
      thumb_url: pr.user.avatar_url,
      fields: [
        field('Branch', `${pr.head.ref} → ${pr.base.ref}`),
        field('Changes', `+${pr.additions} −${pr.deletions} in ${count(pr.changed_files, 'file')}`),
      ],
    };
    if (action !== 'closed') {
      attachment.text = excerpt(pr.body) || '_No description_';
      const reviewers = (pr.requested_reviewers || []).map((user) => user.login);
      if (reviewers.length) attachment.fields.push(field('Reviewers', reviewers.join(', ')));
    }
    return {
      text: `*${plain(sender.login)}* ${verb} ${article}${repoLink(repository)}`,
      attachments: [attachment],
    };
  }

  on_pull_request_review({ action, review, pull_request: pr }) {
    const states = {
      approved: [':white_check_mark: approved', COLORS.open],
      changes_requested: [':x: asks for changes to', COLORS.closed],
      commented: [':speech_balloon: commented on', COLORS.draft],
    };
    // A review with nothing but line comments comes as "commented" without a text
    if (action !== 'submitted' || (review.state === 'commented' && !review.body)) {
      return ignored(`review ${action}, ${review.state}`);
    }
    const [verb, color] = states[review.state] || ['reviewed', COLORS.draft];
    return {
      text: `*${plain(review.user.login)}* ${verb} ${link(`#${pr.number} ${pr.title}`, review.html_url)}`,
      attachments: review.body ? [{ color, text: excerpt(review.body) }] : [],
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
    if (issue.labels.length) {
      attachment.fields.push(field('Labels', issue.labels.map((label) => label.name).join(', ')));
    }
    if (issue.assignees.length) {
      attachment.fields.push(field('Assigned to', issue.assignees.map((user) => user.login).join(', ')));
    }
    return {
      text: `*${plain(sender.login)}* ${action} an issue in ${repoLink(repository)}`,
      attachments: [attachment],
    };
  }

  on_issue_comment({ action, issue, comment }) {
    if (action !== 'created') return ignored(`comment ${action}`);
    // Comments on pull requests come as this event, too
    const kind = issue.pull_request ? 'pull request' : 'issue';
    return {
      text: `*${plain(comment.user.login)}* commented on the ${kind} ${link(`#${issue.number} ${issue.title}`, comment.html_url)}`,
      attachments: [{ color: COLORS.draft, text: excerpt(comment.body), thumb_url: comment.user.avatar_url }],
    };
  }

  on_release({ action, release, repository }) {
    // Each release comes as "created", "published" and "released": one message is enough
    if (action !== 'published') return ignored(`release ${action}`);
    return {
      text: `:rocket: *${plain(release.author.login)}* released ${repoLink(repository)} \`${release.tag_name}\``,
      attachments: [
        {
          color: release.prerelease ? COLORS.draft : COLORS.open,
          title: release.name || release.tag_name,
          title_link: release.html_url,
          text: excerpt(release.body),
          fields: release.assets.map((asset) => ({
            title: asset.name,
            value: link(`${(asset.size / 1048576).toFixed(1)} MB`, asset.browser_download_url),
            short: true,
          })),
        },
      ],
    };
  }

  on_workflow_run({ action, workflow_run: run }) {
    const failed = ['failure', 'timed_out', 'startup_failure'].includes(run.conclusion);
    if (action !== 'completed' || !failed) return ignored(`workflow ${action}, ${run.conclusion}`);
    const minutes = Math.round((Date.parse(run.updated_at) - Date.parse(run.run_started_at)) / 60000);
    return {
      text: `:x: ${link(`${run.name} #${run.run_number}`, run.html_url)} failed on \`${run.head_branch}\``,
      attachments: [
        {
          color: COLORS.closed,
          title: run.display_title,
          title_link: run.html_url,
          text: `\`${run.head_sha.slice(0, 7)}\` ${escape(firstLine(run.head_commit.message))} — _${escape(run.head_commit.author.name)}_`,
          fields: [field('Started by', run.actor.login), field('Ran for', `${minutes} min`)],
        },
      ],
    };
  }

  on_star({ action, sender, repository }) {
    if (action !== 'created') return ignored(`star ${action}`);
    return {
      text: `:star: ${link(sender.login, sender.html_url)} starred ${repoLink(repository)}, star number ${repository.stargazers_count}`,
    };
  }
}

/** The payload, also when the webhook was left at its default encoding, a form. */
function payloadOf(request) {
  const content = request.content || {};
  return typeof content.payload === 'string' ? JSON.parse(content.payload) : content;
}

function ignored(what) {
  console.log(`ignored: ${what}`);
}

function commitLine({ id, url, message, author }) {
  return `- [\`${id.slice(0, 7)}\`](${url}) ${escape(firstLine(message))} — _${escape(author.username || author.name)}_`;
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
