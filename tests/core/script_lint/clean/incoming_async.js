const wait = async (value) => value;

class Script {
  async process_incoming_request({ request }) {
    const results = await Promise.all([wait(1), wait(request.content.n ?? 2)]);
    const seen = Store.get('seen') || [];
    Store.set('seen', [...seen, results[1]]);
    try {
      const parsed = JSON.parse(request.content_raw);
      return { content: { text: `${parsed.name}: ${results.reduce((a, b) => a + b, 0)}` } };
    } catch (error) {
      return { error: { message: error.message, name: error.name } };
    }
  }
}
