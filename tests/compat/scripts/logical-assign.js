// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const o = { ...request.content }; o.a ??= 'A'; o.b ||= 'B'; o.c &&= 'C'; o.n?.list?.[0]?.fn?.(); const v = o.n?.['list']?.length ?? 'no list';
    return { content: { text: JSON.stringify(o) + v + (o.zero ?? 1) + (o.zero || 1) + 2 ** 3 ** 2 + (-2) ** 2 } };
  }
}
