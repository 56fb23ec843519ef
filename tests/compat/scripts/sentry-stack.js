// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const frames = request.content.event.exception.values[0].stacktrace.frames;
    const top = frames.at(-1), culprit = frames.findLast((f) => f.in_app)?.function ?? '<unknown>';
    return { content: { text: `${culprit} in ${top.filename}:${top.lineno}`, text2: frames.flatMap((f) => [f.filename, f.lineno]).flat() } };
  }
}
