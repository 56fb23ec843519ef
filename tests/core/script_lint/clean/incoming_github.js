/* exported Script */
/* globals console, s */

const events = {
  push({ repository, commits, compare, pusher }) {
    const lines = commits.map((commit) => `- [${commit.id.slice(0, 7)}](${commit.url}) ${commit.message.split('\n')[0]}`);
    return {
      text: `${pusher.name} pushed ${commits.length} commit(s) to [${repository.full_name}](${compare})`,
      attachments: [{ color: '#6498CC', text: lines.join('\n'), collapsed: commits.length > 5 }],
    };
  },
  issues({ action, issue, sender }) {
    if (action !== 'opened' && action !== 'closed') return null;
    return {
      attachments: [{
        author_name: sender.login,
        author_icon: sender.avatar_url,
        title: `#${issue.number} ${issue.title}`,
        title_link: issue.html_url,
        fields: [{ title: 'State', value: issue.state, short: true }],
      }],
    };
  },
};

class Script {
  process_incoming_request({ request }) {
    const event = request.headers['x-github-event'];
    const handler = events[event];
    if (!handler) return { error: { success: false, message: `Unsupported event ${event}` } };
    const content = handler(request.content);
    if (!content) return;
    console.log('event', event, { keys: Object.keys(request.content) });
    return { content };
  }
}
