// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const { messages = [] } = request.content ?? {};
    const lines = [];
    outer: for (const { event, incident: { title = 'untitled', urgency, assignments: [first, ...others] = [] } = {} } of messages) {
      switch (event?.split('.').at(-1)) {
        case 'trigger': lines.push(`:rotating_light: ${title}`); break;
        case 'resolve': lines.push(`:white_check_mark: ${title}`); break;
        case 'annotate': continue outer;
        default: lines.push(`? ${event}`);
      }
      if (first) lines.push(`  ${first.assignee?.summary ?? 'nobody'}${others.length ? ` +${others.length}` : ''} (${urgency || 'low'})`.replace('undefined', '-'));
    }
    return lines.length ? { content: { text: lines.join('\n') } } : undefined;
  }
}
