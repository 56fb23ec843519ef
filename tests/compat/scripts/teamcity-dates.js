// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const d = new Date(request.content.time);
    return { content: { text: [d.toString(), d.toDateString(), d.toTimeString(), d.toUTCString(), d.toLocaleString(), d.toLocaleDateString('de-DE'), d.toLocaleTimeString('en-US', { hour: '2-digit', minute: '2-digit' }), d.toLocaleString('en-GB', { timeZone: 'America/New_York', dateStyle: 'medium', timeStyle: 'short' })].join('|') } };
  }
}
