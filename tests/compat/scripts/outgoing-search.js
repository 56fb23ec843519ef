// SPDX-License-Identifier: MIT
class Script {
  prepare_outgoing_request({ request }) {
    const match = request.data.text.match(/^(?<trigger>\S+)\s+(?<rest>.*)$/s);
    if (!match) return { message: { text: 'Usage: !cmd args' } };
    const { trigger, rest } = match.groups;
    return { url: `${request.url}?q=${encodeURIComponent(rest)}`, headers: { ...request.headers, 'X-T': trigger }, method: 'GET', data: undefined };
  }
  process_outgoing_response({ request, response }) {
    const list = (response.content?.items ?? []).slice(0, 2).map(({ title, link = '#' }, i) => `${i + 1}. [${title}](${link})`);
    return { content: { text: list.length ? list.join('\n') : 'Nothing found', parseUrls: false } };
  }
}
