const verbs = { roomJoined: 'joined', roomLeft: 'left' };

class Script {
  prepare_outgoing_request({ request }) {
    const data = request.data || {};
    const name = data.user ? data.user.username : 'somebody';
    return {
      url: request.url,
      method: 'POST',
      headers: { ...request.headers, Accept: 'application/json' },
      data: { text: `${name} ${verbs.roomJoined} ${data.channel_name}`, bot: data.bot },
    };
  }
}
