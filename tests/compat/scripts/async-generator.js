// SPDX-License-Identifier: MIT
class Script {
  async process_incoming_request({ request }) {
    async function* pages(total) { for (let page = 1; page <= total; page++) yield await Promise.resolve({ page, last: page === total }); }
    const seen = [];
    for await (const { page, last } of pages(request.content.pages)) { seen.push(page); if (last) seen.push('last'); }
    return { content: { text: seen.join('-') } };
  }
}
