/* exported Script */

class Script {
  /** Called for each event; return a request to make, a message to post, or nothing. */
  prepare_outgoing_request({ request }) {
    const { text, user_name: user, bot } = request.data;
    if (bot) return; // Never answer a bot, least of all ourselves

    if (text === 'help') {
      return { message: { text: 'Say anything, I pass it on.' } };
    }
    return {
      method: 'POST',
      url: request.url,
      headers: Object.assign({}, request.headers, { Accept: 'application/json' }),
      data: { user, text },
    };
  }

  /** Called with the answer; what it returns as `content` is posted. */
  process_outgoing_response({ response }) {
    // The body as text; response.content is the parsed JSON on some servers
    return { content: { text: `Status ${response.status_code}: ${response.content_raw}` } };
  }
}
