// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const { ref, commits = [], repository: { full_name: repo }, pusher: { name } } = request.content;
    const branch = ref.split('/').slice(2).join('/');
    const lines = commits.map(({ id, message }) => `\`${id.slice(0, 7)}\` ${message.split('\n')[0]}`);
    return { content: { text: `*${name}* pushed ${commits.length} commit${commits.length === 1 ? '' : 's'} to ${repo}/${branch}\n${lines.join('\n')}` } };
  }
}
