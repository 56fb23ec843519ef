const menus = { main: ['a', 'b'], b: ['c'] };

class Script {
  constructor() {
    this.place = new Map();
  }

  prepare_outgoing_request({ request }) {
    const { bot, user_id: user, text } = request.data;
    if (bot) return null;
    const current = this.place.get(user) || 'main';
    const next = menus[current].find((item) => item === text);
    this.place.set(user, next && menus[next] ? next : 'main');
    return { message: { text: next ? `You chose ${next}` : menus[current].join(', ') } };
  }
}
