const pattern = /^(?<key>[A-Z]+-\d+):\s*(?<rest>[^]*)$/u;

class Script {
  process_incoming_request = ({ request }) => {
    const text = s.trim(request.content.text || '');
    const match = pattern.exec(text);
    if (match === null) return undefined;
    const { key, rest } = match.groups;
    const words = rest.split(/(?<=[.!?])\s+/).filter(Boolean);
    label: for (const word of words) {
      for (let i = 0; i < word.length; ++i) {
        if (word[i] === '\u0000') break label;
      }
    }
    const list = words.map((word, index) => `${index + 1}. ${word}`).join('\n');
    return { content: { msg: `*${key}*\n${list}`, tmid: request.content.thread } };
  };
}
