/* exported Script */

// "pr ls" in a channel → the list of pull requests
//
// prepare_outgoing_request turns the words of the message into a call of the GitHub API, or
// answers at once; process_outgoing_response turns what comes back into a message.

const STATES = ['open', 'closed', 'all'];
const HELP = [
  ':sailboat: *What I can do*',
  '```',
  'pr ls [open|closed|all]   list pull requests',
  'pr help                   show this',
  '```',
].join('\n');

class Script {
  prepare_outgoing_request({ request }) {
    const { text, user_name: user, bot } = request.data;
    if (bot) return; // Never answer a bot, least of all ourselves

    if (!/^pr\s/.test(text)) return; // The trigger word "pr" also starts "pretty"

    const [, command, state = 'open'] = text.trim().split(/\s+/);
    console.log(`${user} asks for "${command}"`);

    if (command === 'ls' && STATES.includes(state)) {
      return {
        method: 'GET',
        url: `${request.url}/pulls?state=${state}&per_page=10`,
        headers: Object.assign({}, request.headers, { Accept: 'application/vnd.github+json' }),
      };
    }
    // No url: nothing is called, the message is posted as it is.
    return { message: { text: command === 'help' ? HELP : `:thinking: I do not know that.\n${HELP}` } };
  }

  process_outgoing_response({ request, response }) {
    const answer = parse(response.content);
    if (response.status_code !== 200) {
      return {
        content: {
          text: ':warning: GitHub did not answer with a list.',
          attachments: [
            { color: '#d92d20', title: `Status ${response.status_code}`, text: answer.message || response.content_raw },
          ],
        },
      };
    }
    if (answer.length === 0) {
      return { content: { text: ':beach: No pull requests. Go outside!' } };
    }

    const state = /state=(\w+)/.exec(request.url)[1];
    return {
      content: {
        text: `:sailboat: *${answer.length}* pull requests (${state})`,
        parseUrls: false,
        attachments: answer.map((pr) => ({
          color: pr.draft ? '#8a94a6' : pr.state === 'open' ? '#2da44e' : '#8250df',
          title: `#${pr.number} ${pr.title}`,
          title_link: pr.html_url,
          text: [
            pr.draft ? '_draft_' : '',
            `by **${pr.user.login}**`,
            `since ${pr.created_at.slice(0, 10)}`,
            pr.labels.map((label) => `\`${label.name}\``).join(' '),
          ].filter(Boolean).join(' · '),
        })),
      },
    };
  }
}

// Servers hand the body over as text; some old ones as a parsed value.
function parse(content) {
  if (typeof content !== 'string') return content;
  try {
    return JSON.parse(content);
  } catch (error) {
    console.error(error);
    return {};
  }
}
