// SPDX-License-Identifier: MIT
class Script {
  async process_incoming_request({ request }) {
    const outcomes = await Promise.allSettled([request.content.a.b, Promise.reject(new RangeError('r')), (async () => request.content.x.y.z)()]);
    const any = await Promise.any([Promise.reject(1), Promise.resolve('any')]);
    return { content: { text: outcomes.map(({ status, reason }) => `${status}${reason ? ' ' + reason.message : ''}`).join('|') + any } };
  }
}
