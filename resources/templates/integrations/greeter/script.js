/* exported Script */

// A new account → a welcome
//
// Set "Target room" of the integration: the event belongs to no room. Servers from 7.7 on leave
// the user out of this event (a fault of theirs), so there must be a welcome without a name, too.

const TIPS = [
  '- Your notifications: *Profile → Preferences*',
  '- The harbour plan: [wiki](https://wiki.harbour.test/start)',
  '- Questions: ask in #help, everybody was new once',
];

class Script {
  prepare_outgoing_request({ request }) {
    const { user, bot } = request.data;
    if (bot || (user && user.type && user.type !== 'user')) {
      ignored(`${user ? user.username : 'a bot'} is no person`);
      return;
    }
    // A mention needs the user name; the display name may be missing
    const who = user ? `@${user.username}${user.name ? ` (*${plain(user.name)}*)` : ''}` : 'everybody who is new';
    return { message: { text: [`:wave: Welcome, ${who}!`].concat(TIPS).join('\n'), parseUrls: false } };
  }
}

function ignored(what) {
  console.log(`ignored: ${what}`);
}

/** For the message: marks of the text are shown as typed, and an "@all" in it notifies nobody. */
function plain(text) {
  return String(text).replace(/[*_~`]/g, '\\$&').replace(/@(?=\w)/g, '@\u200B');
}
