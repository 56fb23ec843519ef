// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    var lines = request.content.text.split(/\r?\n/), out = {};
    for (var i = 0; i < lines.length; i++) { var p = lines[i].indexOf(':'); if (p > 0) out[lines[i].substr(0, p).trim()] = lines[i].substring(p + 1).trim(); }
    return { content: { text: Object.keys(out).map(function (k) { return k + '=' + out[k]; }).join('&'), count: lines.length } };
  }
}
