/* exported Script */

// Docker Hub → Rocket.Chat
//
// There is one event, a push of a tag. `callback_url` is of no use to a chat server.

class Script {
  process_incoming_request({ request }) {
    const { push_data: push, repository } = request.content;
    const image = `${repository.repo_name}:${push.tag}`;
    const fields = [
      field('Pushed by', push.pusher),
      field('At', `${new Date(push.pushed_at * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`), // Seconds
    ];
    if (repository.is_private) fields.push(field('Visible to', 'members'));
    return {
      content: {
        text: `:whale: New image of ${link(repository.repo_name, repository.repo_url)}: *${plain(push.tag)}*`,
        parseUrls: false,
        attachments: [
          {
            color: '#1d63ed',
            title: repository.description || repository.repo_name,
            title_link: `${repository.repo_url}/tags`,
            text: `\`\`\`\ndocker pull ${image}\n\`\`\``,
            fields,
          },
        ],
      },
    };
  }
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
