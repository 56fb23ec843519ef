// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const icons = Object.freeze({ success: ':white_check_mark:', failed: ':x:', running: ':arrows_counterclockwise:' });
    const { status, duration, stages } = request.content.object_attributes;
    const took = [Math.floor(duration / 3600), Math.floor(duration % 3600 / 60), duration % 60].map((n) => String(n).padStart(2, '0')).join(':');
    return { content: { text: `${icons[status] ?? ':grey_question:'} ${status.toUpperCase()} in ${took}`, attachments: stages.map((title, i) => ({ title, value: i ** 2, short: true })) } };
  }
}
