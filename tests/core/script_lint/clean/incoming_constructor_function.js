function Script() {
  var self = this;
  this.seen = {};

  this.process_incoming_request = function (args) {
    var id = args.request.content.id;
    if (self.seen[id]) return null;
    self.seen[id] = true;
    return { content: { text: 'New: ' + id } };
  };
}
