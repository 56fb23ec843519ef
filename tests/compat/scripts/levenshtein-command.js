// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const commands = ['deploy', 'rollback', 'status', 'help'];
    const distance = (a, b) => {
      let row = Array.from({ length: b.length + 1 }, (_, i) => i);
      for (let i = 1; i <= a.length; ++i) {
        const next = [i];
        for (let j = 1; j <= b.length; ++j) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        row = next;
      }
      return row.at(-1);
    };
    const word = request.content.text.toLowerCase().normalize('NFC');
    const ranked = commands.map((name) => ({ name, d: distance(word, name) })).sort((a, b) => a.d - b.d || a.name.localeCompare(b.name));
    const [best, second] = ranked;
    return { content: { text: best.d === 0 ? best.name : best.d <= 2 ? `did you mean ${best.name}?` : `unknown (${best.name} ${best.d}, ${second.name} ${second.d})` } };
  }
}
