class Script {
  prepare_outgoing_request({ request }) {
    if (request.data.bot) {
      return;
    }
    request.headers['X-Token'] = request.data.token;
    request.url += `?channel=${encodeURIComponent(request.data.channel_name)}`;
    const body = { text: request.data.text, at: request.data.timestamp };
    return Object.assign({}, request, { data: body });
  }

  process_outgoing_response({ response }) {
    try {
      if (response.status_code >= 400) throw 'status ' + response.status_code;
      return { content: { text: response.content.slice(0, 100), attachments: [] } };
    } catch (error) {
      return false;
    }
  }
}
