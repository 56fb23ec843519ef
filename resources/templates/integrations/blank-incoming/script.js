/* exported Script */

class Script {
  /** Called for each request; what it returns as `content` is posted. */
  process_incoming_request({ request }) {
    const { title, text, link } = request.content;
    console.log(`received "${title}"`);

    return {
      content: {
        text: `:bell: *${title}*`,
        attachments: [{ color: '#1d74f5', title, title_link: link, text }],
      },
    };
  }
}
