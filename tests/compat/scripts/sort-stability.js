// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const list = request.content.list; const by = (k) => (a, b) => (a[k] > b[k]) - (a[k] < b[k]);
    return { content: { text: [...list].sort(by('p')).map((x) => x.id).join(), names: list.map((x) => x.name).sort((a, b) => a.localeCompare(b)), plain: list.map((x) => x.name).sort(), rev: list.toSorted((a, b) => b.p - a.p).map((x) => x.id), nums: [10, 9, 1].sort() } };
  }
}
