const later = typeof setTimeout === 'function' ? setTimeout : (f) => f();
const format = (date) => (typeof moment !== 'undefined' ? moment(date).format('LLL') : new Date(date).toISOString());

class Script {
  process_incoming_request({ request }) {
    later(() => null);
    return { content: { text: format(request.content.at), ...(request.content.extra || {}) } };
  }
}
