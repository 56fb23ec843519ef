class Script {
  #names = { ok: ':white_check_mark:', alerting: ':fire:' };

  static colour(state) {
    return state === 'ok' ? 'green' : 'red';
  }

  process_incoming_request({ request: { content, user } }) {
    const { state, title, ruleUrl, evalMatches = [] } = content ?? {};
    if (!title) return null;
    const fields = evalMatches.map(({ metric, value }) => ({ title: metric, value: value ?? 'none', short: true }));
    return {
      content: {
        emoji: this.#names[state] ?? ':grey_question:',
        text: `${title} (${user.username})`,
        attachments: [{ color: Script.colour(state), title, title_link: ruleUrl, fields }],
        parseUrls: false,
      },
    };
  }
}
