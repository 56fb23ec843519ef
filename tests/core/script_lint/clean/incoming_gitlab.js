const colours = new Map([['opened', '#1aaa55'], ['merged', '#1f78d1'], ['closed', '#db3b21']]);

function escapeMarkdown(text) {
  return String(text).replace(/([*_~`])/g, '\\$1');
}

class Script {
  constructor() {
    this.count = 0;
  }

  process_incoming_request({ request }) {
    this.count += 1;
    switch (request.content.object_kind) {
      case 'merge_request':
        return this.merge(request.content);
      case 'pipeline': {
        const { status, duration } = request.content.object_attributes;
        if (status === 'running') return false;
        return { content: { text: `Pipeline ${status} after ${duration} s` } };
      }
      default:
        return { error: 'unknown kind' };
    }
  }

  merge({ object_attributes: attributes, user }) {
    const attachment = { title: escapeMarkdown(attributes.title), title_link: attributes.url };
    attachment.color = colours.get(attributes.state) || '#999999';
    return { content: { alias: user.name, attachments: [attachment] } };
  }
}
