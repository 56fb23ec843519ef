/* exported Script */

// Stripe → Rocket.Chat
//
// One row of the table per type of event. Anybody who knows the address can post here: check the
// signature in front of this script (the relay does), and do not act on a message alone.

const COLORS = { good: '#12b76a', bad: '#d92d20', open: '#f79009', other: '#635bff' };
// Currencies whose amounts have no cents
const WHOLE = ['bif', 'clp', 'djf', 'gnf', 'jpy', 'kmf', 'krw', 'mga', 'pyg', 'rwf', 'ugx', 'vnd', 'vuv', 'xaf', 'xof', 'xpf'];

class Script {
  process_incoming_request({ request }) {
    const { type, livemode, data } = request.content;
    const make = MESSAGES[type];
    if (!make) {
      ignored(type);
      return;
    }
    const { icon, text, color, title, link: url, fields } = make(data.object);
    const attachment = { color, title, fields: fields.filter(([, value]) => value).map(([name, value]) => field(name, value)) };
    attachment.title_link = url || dashboard(data.object.id, livemode);
    // A test that looks like money has fooled people before
    const mode = livemode ? '' : ' :test_tube: _test mode_';
    return { content: { text: `${icon} ${text}${mode}`, attachments: [attachment] } };
  }
}

const MESSAGES = {
  'payment_intent.succeeded': (payment) => ({
    icon: ':moneybag:',
    text: `*${money(payment.amount_received, payment.currency)}* paid`,
    color: COLORS.good,
    title: payment.description || payment.id,
    fields: [
      ['Customer', payment.receipt_email || payment.customer],
      ['Order', payment.metadata.order],
    ],
  }),

  'charge.failed': (charge) => ({
    icon: ':x:',
    text: `A payment of *${money(charge.amount, charge.currency)}* failed`,
    color: COLORS.bad,
    title: charge.description || charge.id,
    fields: [
      ['Reason', charge.failure_message],
      ['Code', charge.outcome && charge.outcome.reason],
      ['Customer', charge.billing_details.name || charge.billing_details.email],
      ['Card', cardOf(charge)],
    ],
  }),

  'invoice.paid': (invoice) => ({
    icon: ':receipt:',
    text: `${invoiceLink(invoice)} paid: *${money(invoice.amount_paid, invoice.currency)}*`,
    color: COLORS.good,
    title: invoice.lines.data.map((line) => line.description).join(', '),
    link: invoice.hosted_invoice_url,
    fields: [['Customer', invoice.customer_name || invoice.customer_email]],
  }),

  'invoice.payment_failed': (invoice) => ({
    icon: ':x:',
    text: `${invoiceLink(invoice)} not paid: *${money(invoice.amount_due, invoice.currency)}*`,
    color: COLORS.bad,
    title: invoice.lines.data.map((line) => line.description).join(', '),
    link: invoice.hosted_invoice_url,
    fields: [
      ['Customer', invoice.customer_name || invoice.customer_email],
      ['Attempt', invoice.attempt_count],
    ],
  }),

  'customer.subscription.deleted': (subscription) => {
    const { price, quantity } = subscription.items.data[0];
    const why = subscription.cancellation_details || {};
    return {
      icon: ':wave:',
      text: `A subscription ended: *${plain(price.nickname || price.id)}*`,
      color: COLORS.open,
      title: subscription.id,
      fields: [
        ['Worth', `${money(price.unit_amount * quantity, price.currency)} each period`],
        ['Reason', why.feedback],
        ['Comment', why.comment],
      ],
    };
  },

  'charge.dispute.created': (dispute) => ({
    icon: ':rotating_light:',
    text: `*${money(dispute.amount, dispute.currency)}* is disputed`,
    color: COLORS.bad,
    title: dispute.id,
    fields: [
      ['Reason', dispute.reason],
      ['Answer until', new Date(dispute.evidence_details.due_by * 1000).toISOString().slice(0, 10)],
    ],
  }),
};

function invoiceLink({ number, hosted_invoice_url: url }) {
  return link(`Invoice ${number}`, url);
}

/** Amounts are whole numbers of the smallest unit. */
function money(amount, currency) {
  const decimals = WHOLE.indexOf(currency) >= 0 ? 0 : 2;
  const [whole, cents] = (amount / 10 ** decimals).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${grouped}${cents ? `.${cents}` : ''} ${currency.toUpperCase()}`;
}

function cardOf({ payment_method_details: details }) {
  return details && details.card ? `${details.card.brand} ····${details.card.last4}` : '';
}

function dashboard(id, livemode) {
  return `https://dashboard.stripe.com/${livemode ? '' : 'test/'}search?query=${encodeURIComponent(id)}`;
}

function ignored(what) {
  console.log(`ignored: ${what}`);
}

/** A label knows no escapes: brackets, which would end it, are replaced; "@all" notifies nobody. */
function link(label, url) {
  const text = String(label).replace(/\[/g, '(').replace(/\]/g, ')').replace(/@(?=\w)/g, '@\u200B');
  return `[${text}](${url})`;
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
