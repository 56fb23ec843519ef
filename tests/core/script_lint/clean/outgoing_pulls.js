class Script {
  prepare_outgoing_request({ request }) {
    const { text } = request.data;
    const match = text.match(/^pr\s+(ls|list)(?:\s+(open|closed|all))?$/);
    if (match) {
      return { url: `${request.url}/pulls?state=${match[2] || 'open'}`, headers: request.headers, method: 'GET' };
    }
    if (/^help$/.test(text)) {
      return { message: { text: ['**commands**', '```', '  pr ls [open|closed|all]', '```'].join('\n') } };
    }
  }

  process_outgoing_response({ request, response }) {
    if (response.status_code !== 200) {
      return { content: { text: `The service at ${request.url} answered ${response.status_code}`, parseUrls: false } };
    }
    const pulls = JSON.parse(response.content_raw);
    if (pulls.length === 0) return false;
    return { content: { text: pulls.map((pull) => `> ${pull.state} [#${pull.number}](${pull.html_url})`).join('\n') } };
  }
}
