/* exported Script */

// Every message of a channel → your server
//
// Nothing is posted in return. The token of the integration is in the body: compare it at the
// other end, it is the only proof that a Rocket.Chat server called.

class Script {
  prepare_outgoing_request({ request }) {
    const { data } = request;
    if (data.bot) {
      ignored(`message ${data.message_id} of a bot`); // Else two forwarders could feed each other
      return;
    }
    return {
      method: 'POST',
      url: request.url,
      headers: request.headers, // Must be there when `data` is: a server fails without
      data: {
        token: data.token,
        id: data.message_id,
        time: data.timestamp,
        room: { id: data.channel_id, name: data.channel_name || null }, // Direct rooms have no name
        user: { id: data.user_id, name: data.user_name },
        text: data.text,
        thread: data.tmid || null,
        edited: Boolean(data.isEdited),
      },
    };
  }

  process_outgoing_response({ response }) {
    const { status_code: status } = response;
    if (status >= 200 && status < 300) return false; // Done: nothing to post, nothing to try again
    console.error(`status ${status}: ${response.content_raw}`);
    // Anything but false: the server goes on as usual, and tries again if the integration says so
  }
}

function ignored(what) {
  console.log(`ignored: ${what}`);
}
