/* exported Script */

// "!tide north" in a channel → a call of your server → a message
//
// The trigger word decides when the script is called: put it into the integration, and here. A
// slash ("/tide") would never arrive, such messages are commands of Rocket.Chat itself.

const WORD = '!tide';
const HELP = [`*${WORD} BASIN* — high and low water of today`, `_Example:_ \`${WORD} north\``].join('\n');
const MARKS = { high: ':arrow_up:', low: ':arrow_down:' };

class Script {
  prepare_outgoing_request({ request }) {
    const { text, user_name: user, bot } = request.data;
    if (bot) return ignored('a bot'); // Never answer a bot, least of all ourselves
    const [word, basin] = text.trim().split(/\s+/);
    if (word !== WORD) return ignored(`"${word}" only begins like the trigger word`);

    // No url: nothing is called, the message is posted as it is
    if (!basin) return { message: { text: HELP } };
    console.log(`${user} asks for "${basin}"`);
    return {
      method: 'GET',
      url: `${request.url}?basin=${encodeURIComponent(basin)}`,
      headers: Object.assign({}, request.headers, { Accept: 'application/json' }),
    };
  }

  process_outgoing_response({ response }) {
    const status = response.status_code;
    if (status >= 500) return ignored(`status ${status}, to be tried again`); // Returning nothing leaves it to the server
    const answer = parse(response.content);
    if (status !== 200) return { content: { text: `:warning: ${plain(answer.error || `Status ${status}`)}\n${HELP}` } };

    return {
      content: {
        text: `:ocean: Tides of *${plain(answer.basin)}* on ${answer.date}`,
        parseUrls: false,
        attachments: [
          {
            color: '#1d74f5',
            title: 'All tides',
            title_link: answer.source,
            fields: answer.tides.map((tide) => field(`${MARKS[tide.kind]} ${tide.time}`, `${tide.height.toFixed(1)} m`)),
          },
        ],
      },
    };
  }
}

/** Servers hand the body over as text; the manual says that JSON is parsed. */
function parse(content) {
  if (typeof content !== 'string') return content || {};
  try {
    return JSON.parse(content);
  } catch (error) {
    console.error(error.message);
    return {};
  }
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
