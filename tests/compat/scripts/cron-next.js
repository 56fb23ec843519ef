// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const fields = request.content.cron.trim().split(/\s+/);
    const ranges = [[0, 59], [0, 23], [1, 31], [1, 12], [0, 6]];
    function* expand(field, [low, high]) {
      for (const part of field.split(',')) {
        const [, from, to, step] = /^(\*|\d+)(?:-(\d+))?(?:\/(\d+))?$/.exec(part) ?? (() => { throw new RangeError(`bad field ${JSON.stringify(part)}`); })();
        const first = from === '*' ? low : +from;
        const last = from === '*' ? high : to === undefined ? (step ? high : first) : +to;
        for (let i = first; i <= last; i += +(step ?? 1)) yield i;
      }
    }
    try {
      const sets = fields.map((field, i) => new Set(expand(field, ranges[i])));
      const at = new Date(request.content.from);
      at.setUTCSeconds(0, 0);
      for (let n = 0; n < 100000; ++n) {
        at.setUTCMinutes(at.getUTCMinutes() + 1);
        const now = [at.getUTCMinutes(), at.getUTCHours(), at.getUTCDate(), at.getUTCMonth() + 1, at.getUTCDay()];
        if (now.every((value, i) => sets[i].has(value))) return { content: { text: at.toISOString() } };
      }
      return { content: { text: 'never' } };
    } catch ({ name, message }) {
      return { error: { success: false, name, message } };
    }
  }
}
