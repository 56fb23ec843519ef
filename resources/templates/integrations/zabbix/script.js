/* exported Script */

// Zabbix → Rocket.Chat
//
// Zabbix has no payload of its own: a webhook media type sends what you name. This script expects
// the parameters of the samples, each with the macro of the same name (event_name: {EVENT.NAME},
// event_nseverity: {EVENT.NSEVERITY}, host_name: {HOST.NAME}, …, and zabbix_url: the address of
// the web interface) and a media type that posts them:
//
//     var request = new HttpRequest();
//     request.addHeader('Content-Type: application/json');
//     request.post('https://chat.example.test/hooks/…', value);
//     return request.getStatus() === 200 ? 'OK' : 'failed';

// By {EVENT.NSEVERITY}: the names of severities can be changed, their numbers cannot
const SEVERITIES = [
  { color: '#97aab3', icon: ':white_circle:' }, // Not classified
  { color: '#7499ff', icon: ':blue_circle:' }, // Information
  { color: '#ffc859', icon: ':yellow_circle:' }, // Warning
  { color: '#ffa059', icon: ':orange_circle:' }, // Average
  { color: '#e97659', icon: ':red_circle:' }, // High
  { color: '#e45959', icon: ':rotating_light:' }, // Disaster
];
const RECOVERED = { color: '#59db8f', icon: ':white_check_mark:' };

class Script {
  process_incoming_request({ request }) {
    const event = values(request.content);
    if (!event.event_name) {
      console.log('ignored: the macros are not filled in, this is the test of the media type');
      return;
    }
    const recovered = event.event_value === '0';
    const updated = event.event_update_status === '1';
    const severity = recovered ? RECOVERED : SEVERITIES[Number(event.event_nseverity)] || SEVERITIES[0];

    let text = `${severity.icon} *${plain(event.host_name)}*: ${recovered ? 'recovered' : plain(event.event_severity)}`;
    if (updated) text = `:speech_balloon: *${plain(event.event_update_user)}* ${plain(event.event_update_action)}`;

    const fields = [field('Host', event.host_ip ? `${event.host_name} (${event.host_ip})` : event.host_name)];
    if (!recovered) fields.push(field('Severity', event.event_severity));
    fields.push(
      recovered
        ? field('Lasted', event.event_duration)
        : field('Since', `${event.event_date.replace(/\./g, '-')} ${event.event_time}`),
    );
    if (event.event_opdata) fields.push(field('Data', event.event_opdata));
    if (event.event_tags) fields.push(field('Tags', event.event_tags));

    return {
      content: {
        text,
        attachments: [
          {
            color: severity.color,
            title: event.event_name,
            title_link: `${event.zabbix_url}/tr_events.php?triggerid=${event.trigger_id}&eventid=${event.event_id}`,
            text: escape(updated ? event.event_update_message : recovered ? '' : event.trigger_description),
            fields,
          },
        ],
      },
    };
  }
}

/** A macro without a value stays as it is, in braces: then it is empty. */
function values(content) {
  const event = {};
  Object.keys(content).forEach((name) => {
    event[name] = /^\{[A-Z.]+\}$/.test(content[name]) ? '' : String(content[name]);
  });
  return event;
}

/** The server refuses a message with an empty value, and the client fails on a number. */
function field(title, text) {
  return { title, value: escape(String(text)) || '—', short: true };
}

/** For the message: marks of the text are shown as typed, and an "@all" in it notifies nobody. */
function plain(text) {
  return String(text).replace(/[*_~`]/g, '\\$&').replace(/@(?=\w)/g, '@\u200B');
}

/** For attachments, whose Markdown is of another kind: "@" makes mail addresses there, no mentions. */
function escape(text) {
  return text.replace(/[\\`*_~[\]#@]/g, '\\$&');
}
