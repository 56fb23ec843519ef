/* exported Script */

// GitHub → Rocket.Chat
//
// One method per event; the name of the event is in the header X-GitHub-Event. To show
// another event, add a method with its name: it gets the payload and returns a message.

const COLORS = { push: '#1d74f5', open: '#2da44e', merged: '#8250df', closed: '#cf222e' };
const MOST_COMMITS = 6;

class Script {
  process_incoming_request({ request }) {
    const event = request.headers['x-github-event'];
    const payload = payloadOf(request);
    console.log(`${event} in ${payload.repository ? payload.repository.full_name : 'no repository'}`);

    if (typeof this[`on_${event}`] !== 'function') {
      console.warn(`no message for the event "${event}"`);
      return; // Nothing is posted
    }
    const message = this[`on_${event}`](payload);
    return message && { content: message };
  }

  on_ping({ zen, repository }) {
    return { text: `:white_check_mark: The webhook of ${repoLink(repository)} works. _${zen}_` };
  }

  on_push({ ref, created, deleted, forced, compare, commits, pusher, sender, repository }) {
    const isTag = ref.startsWith('refs/tags/');
    const name = ref.replace(/^refs\/(heads|tags)\//, '');
    const kind = isTag ? 'tag' : 'branch';

    // A deleted branch has no commits and no head_commit: there is nothing to list.
    if (deleted) {
      return { text: `:wastebasket: *${pusher.name}* deleted the ${kind} \`${name}\` of ${repoLink(repository)}` };
    }
    if (isTag || commits.length === 0) {
      return { text: `:label: *${pusher.name}* created the ${kind} \`${name}\` in ${repoLink(repository)}` };
    }

    const lines = commits.slice(0, MOST_COMMITS).map(commitLine);
    if (commits.length > MOST_COMMITS) {
      lines.push(`- [and ${commits.length - MOST_COMMITS} more](${compare})`);
    }
    const files = new Set();
    commits.forEach((commit) => {
      [].concat(commit.added, commit.modified, commit.removed).forEach((file) => files.add(file));
    });

    const verb = forced ? ':warning: force-pushed' : 'pushed';
    return {
      text: `*${pusher.name}* ${verb} [${count(commits.length, 'commit')}](${compare}) to \`${name}\``,
      attachments: [
        {
          color: forced ? COLORS.closed : COLORS.push,
          author_name: repository.full_name,
          author_link: repository.html_url,
          author_icon: sender.avatar_url,
          text: lines.join('\n'),
          fields: [
            { title: created ? 'New branch' : 'Branch', value: name, short: true },
            { title: 'Changed', value: count(files.size, 'file'), short: true },
          ],
        },
      ],
    };
  }

  on_pull_request({ action, number, pull_request: pr, repository }) {
    const verbs = { opened: 'opened', reopened: 'reopened', closed: pr.merged ? 'merged' : 'closed' };
    const verb = verbs[action];
    if (!verb) return; // Labels, reviews and the like would only be noise

    const state = pr.merged ? 'merged' : pr.state;
    return {
      text: `*${pr.user.login}* ${verb} a pull request in ${repoLink(repository)}`,
      attachments: [
        {
          color: COLORS[state],
          title: `#${number} ${pr.title}`,
          title_link: pr.html_url,
          text: pr.body || '_No description_',
          thumb_url: pr.user.avatar_url,
          fields: [
            { title: 'Branch', value: `\`${pr.head.ref}\` → \`${pr.base.ref}\``, short: true },
            { title: 'Changes', value: `+${pr.additions} −${pr.deletions} in ${count(pr.changed_files, 'file')}`, short: true },
          ],
        },
      ],
    };
  }
}

/** The payload, also when the webhook was left at its default encoding, a form. */
function payloadOf(request) {
  const content = request.content || {};
  return typeof content.payload === 'string' ? JSON.parse(content.payload) : content;
}

function commitLine({ id, url, message, author }) {
  const subject = message.split('\n')[0].replace(/([\\`*_~[\]<>])/g, '\\$1');
  return `- [\`${id.slice(0, 7)}\`](${url}) ${subject} — _${author.username || author.name}_`;
}

function repoLink(repository) {
  return `[${repository.full_name}](${repository.html_url})`;
}

function count(n, noun) {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
