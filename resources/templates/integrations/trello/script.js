/* exported Script */

// Trello → Rocket.Chat
//
// Nearly everything is an "updateCard"; `data.old` names what changed. When the webhook is made,
// Trello asks with HEAD, which a Rocket.Chat server does not answer: let it call the relay.

const COLORS = { created: '#61bd4f', moved: '#0079bf', done: '#12b76a', due: '#f2d600', other: '#8a94a6' };

class Script {
  process_incoming_request({ request }) {
    const { action } = request.content;
    const { card } = action.data;
    const message = card ? messageFor(action) : undefined;
    if (!message) {
      const old = Object.keys(action.data.old || {}).join(', ');
      ignored(`${action.type}${old ? ` (${old})` : ''}`);
      return;
    }
    return { content: Object.assign({ parseUrls: false }, message) };
  }
}

function messageFor({ type, data, memberCreator, member }) {
  const { card, board, list, old, listBefore, listAfter } = data;
  const who = `*${plain(memberCreator.fullName)}*`;
  const what = link(card.name, `https://trello.com/c/${card.shortLink}`);
  const box = (color, text, more) => ({ color, text, fields: [field('Board', board.name)].concat(more || []) });

  switch (type) {
    case 'createCard':
      return { text: `:new: ${who} added ${what}`, attachments: [box(COLORS.created, '', [field('List', list.name)])] };
    case 'commentCard':
      return {
        text: `:speech_balloon: ${who} commented on ${what}`,
        attachments: [{ color: COLORS.other, text: escape(data.text).replace(/\n/g, '  \n') }],
      };
    case 'addMemberToCard':
      if (member.id === memberCreator.id) return { text: `:raising_hand: ${who} takes ${what}` };
      return { text: `:point_right: ${who} gave ${what} to *${plain(member.fullName)}*` };
    case 'deleteCard':
      return { text: `:wastebasket: ${who} deleted a card of *${plain(board.name)}*` };
    case 'updateCard':
      if (listBefore && listAfter) {
        return {
          text: `:arrow_right: ${who} moved ${what} to *${plain(listAfter.name)}*`,
          attachments: [box(COLORS.moved, '', [field('From', listBefore.name)])],
        };
      }
      if ('dueComplete' in old) return { text: `${card.dueComplete ? ':white_check_mark:' : ':hourglass:'} ${who}: ${what}` };
      if ('due' in old) {
        const due = card.due ? `is due on ${card.due.slice(0, 16).replace('T', ' at ')} UTC` : 'has no due date any more';
        return { text: `:calendar: ${who}: ${what} ${due}` };
      }
      if ('closed' in old) return { text: `:package: ${who} ${card.closed ? 'archived' : 'brought back'} ${what}` };
      if ('name' in old) return { text: `:pencil2: ${who} renamed "${plain(old.name)}" to ${what}` };
      return undefined; // Positions, descriptions and covers change all the time
    default:
      return undefined;
  }
}

function ignored(what) {
  console.log(`ignored: ${what}`);
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
