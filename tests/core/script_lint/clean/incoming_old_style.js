/* A script of the old days: var everywhere, prototype extension, loose equality. */
String.prototype.capitalise = function () {
  return this.charAt(0).toUpperCase() + this.slice(1);
};

var defaults = { colour: '#ff6600' };

function pick(object, key, fallback) {
  if (object.hasOwnProperty(key)) return object[key];
  return fallback;
}

class Script {
  process_incoming_request(params) {
    var request = params.request;
    var content = request.content;
    var text = '';
    var i;
    for (i = 0; i < content.items.length; i++) {
      var item = content.items[i];
      if (item.level == 'debug') continue;
      text += item.name.capitalise() + ': ' + pick(item, 'value', '-') + '\n';
    }
    for (var key in content.labels) {
      text += key + '=' + content.labels[key] + ' ';
    }
    if (text == '') {
      return;
    }
    return {
      content: {
        username: 'old',
        icon_url: 'https://example.test/icon.png',
        attachments: [{ color: defaults.colour, text: text }]
      }
    };
  }
}
