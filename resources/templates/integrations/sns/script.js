/* exported Script */

// Amazon SNS → Rocket.Chat
//
// SNS sends JSON as text/plain, which servers do not parse: the text is in content_raw. The topic
// sends nothing until its subscription is confirmed, which a person does by following the link.

const STATES = {
  ALARM: { icon: ':rotating_light:', color: '#d92d20' },
  OK: { icon: ':white_check_mark:', color: '#12b76a' },
  INSUFFICIENT_DATA: { icon: ':grey_question:', color: '#8a94a6' },
};

class Script {
  process_incoming_request({ request }) {
    const envelope = payloadOf(request);
    const topic = envelope.TopicArn.split(':').pop();

    if (envelope.Type === 'SubscriptionConfirmation') {
      return {
        content: {
          text: `:link: The topic *${plain(topic)}* wants to send messages here. [Confirm](${envelope.SubscribeURL})`,
          parseUrls: false, // The server would fetch the link, and so confirm by itself
        },
      };
    }
    if (envelope.Type !== 'Notification') {
      ignored(`${envelope.Type} of ${topic}`);
      return;
    }
    const alarm = alarmIn(envelope.Message);
    return { content: alarm ? alarmMessage(alarm) : textMessage(envelope, topic) };
  }
}

/** CloudWatch puts JSON into the text of the message. */
function alarmIn(text) {
  if (text.charAt(0) !== '{') return null;
  try {
    const value = JSON.parse(text);
    return value.AlarmName ? value : null;
  } catch (error) {
    return null; // A text that begins with a brace
  }
}

function alarmMessage(alarm) {
  const state = STATES[alarm.NewStateValue] || STATES.INSUFFICIENT_DATA;
  const trigger = alarm.Trigger || {};
  const fields = [field('Region', alarm.Region), field('Was', alarm.OldStateValue)];
  if (trigger.MetricName) fields.push(field('Metric', `${trigger.Namespace} ${trigger.MetricName}`));
  (trigger.Dimensions || []).forEach((dimension) => fields.push(field(dimension.name, dimension.value)));
  return {
    text: `${state.icon} *${plain(alarm.AlarmName)}*: ${alarm.NewStateValue.replace('_', ' ')}`,
    attachments: [
      { color: state.color, title: alarm.AlarmDescription || alarm.AlarmName, text: escape(alarm.NewStateReason), fields },
    ],
  };
}

function textMessage({ Subject, Message, UnsubscribeURL }, topic) {
  return {
    text: `:mailbox_with_mail: *${plain(Subject || topic)}*`,
    attachments: [
      {
        color: '#1d74f5',
        text: escape(Message).replace(/\n/g, '  \n'), // Two spaces keep the end of a line
        fields: [{ title: 'Topic', value: `${escape(topic)} ([unsubscribe](${UnsubscribeURL}))`, short: true }],
      },
    ],
  };
}

/** The body is JSON whatever its type says. */
function payloadOf(request) {
  const type = request.headers['content-type'] || '';
  return type.indexOf('json') >= 0 ? request.content : JSON.parse(request.content_raw);
}

function ignored(what) {
  console.log(`ignored: ${what}`);
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
