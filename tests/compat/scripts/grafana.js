// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const { title, state, evalMatches, ruleUrl } = request.content;
    const nf = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
    return { content: { text: `**${title}** is ${state}`, attachments: (evalMatches ?? []).map(({ metric, value }) => ({ title: metric, text: value === null ? 'n/a' : nf.format(value), title_link: ruleUrl })) } };
  }
}
