// SPDX-License-Identifier: MIT
#include "ui/relay/replaydialog.h"

#include "core/base/localetext.h"
#include "core/provider/provider.h"
#include "core/provider/signature.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

QPlainTextEdit *codeField(const QString &name, const QString &text)
{
    auto *field = new QPlainTextEdit(text);
    field->setLayoutDirection(Qt::LeftToRight);
    field->setObjectName(name);
    field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    field->setTabChangesFocus(true);
    return field;
}

} // namespace

ReplayDialog::ReplayDialog(const Deliveries &deliveries, RelayThread *relay, const QString &address,
                           QWidget *parent)
    : QDialog(parent), m_deliveries(deliveries), m_relay(relay)
{
    setObjectName(u"replayDialog"_s);
    const bool one = deliveries.size() == 1;
    setWindowTitle(one ? tr("Replay a delivery")
                       : tr("Replay %n deliveries", nullptr, int(deliveries.size())));
    m_target = new QComboBox;
    m_target->setObjectName(u"replayTarget"_s);
    m_target->setEditable(true);
    m_target->setInsertPolicy(QComboBox::NoInsert);
    if (relay)
        m_target->addItem(tr("This relay"));
    else if (!address.isEmpty())
        m_target->addItem(address);
    m_target->lineEdit()->setPlaceholderText(u"http://127.0.0.1:4180"_s);
    m_target->setToolTip(tr("An address without a path gets the request's own path"));
    m_target->setAccessibleName(tr("Where to send"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&To"), m_target);
    m_forward = new QLineEdit;
    m_forward->setLayoutDirection(Qt::LeftToRight);
    m_forward->setObjectName(u"replayForward"_s);
    m_forward->setAccessibleName(tr("Forward the message to"));
    m_forward->setPlaceholderText(tr("As the integration does; or another webhook's address"));
    form->addRow(tr("&Forward to"), m_forward);
    connect(m_forward, &QLineEdit::textChanged, this, &ReplayDialog::refresh);
    if (one) {
        const Delivery &delivery = *deliveries.constFirst();
        QString headers;
        for (const HeaderField &field : delivery.request.headers)
            headers +=
                QString::fromUtf8(field.name) + u": "_s + QString::fromUtf8(field.value) + u'\n';
        m_headers = codeField(u"replayHeaders"_s, headers);
        m_headers->setAccessibleName(tr("Headers"));
        m_bodyText = QString::fromUtf8(delivery.request.body);
        m_body = codeField(u"replayBody"_s, m_bodyText);
        m_body->setAccessibleName(tr("Body"));
        if (m_bodyText.toUtf8() != delivery.request.body) {
            m_body->setReadOnly(true); // Typing would change bytes that are no text
            m_body->setToolTip(tr("This body is not UTF-8 text; it is sent as it was."));
        }
        form->addRow(tr("&Headers"), m_headers);
        form->addRow(tr("&Body"), m_body);
        const Provider *provider = providerById(delivery.provider.id);
        if (provider && provider->canSign()) {
            m_secret = new QLineEdit;
            m_secret->setObjectName(u"replaySecret"_s);
            m_secret->setEchoMode(QLineEdit::Password);
            m_secret->setAccessibleName(tr("Signing secret"));
            m_secret->setPlaceholderText(tr("To sign again after a change; not kept"));
            form->addRow(tr("Signing &secret"), m_secret);
            connect(m_secret, &QLineEdit::textChanged, this, &ReplayDialog::refresh);
        }
        connect(m_headers, &QPlainTextEdit::textChanged, this, &ReplayDialog::refresh);
        connect(m_body, &QPlainTextEdit::textChanged, this, &ReplayDialog::refresh);
    }
    m_note = new QLabel;
    m_note->setObjectName(u"replayNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_result = new QLabel;
    m_result->setObjectName(u"replayResult"_s);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, int(deliveries.size()));
    m_progress->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_send = new QPushButton;
    m_send->setObjectName(u"replaySend"_s);
    buttons->addButton(m_send, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_progress);
    layout->addWidget(m_result);
    layout->addWidget(buttons);
    m_send->setDefault(true); // In the dialog: before, the dialog does not hear of it
    resize(one ? QSize(680, 560) : QSize(520, 180));

    connect(m_target, &QComboBox::editTextChanged, this, &ReplayDialog::refresh);
    connect(m_send, &QPushButton::clicked, this, &ReplayDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] { m_replayer.cancel(); });
    refresh();
}

ReplayDialog::~ReplayDialog() = default;

bool ReplayDialog::isChanged() const
{
    return m_body && !m_body->isReadOnly() && m_body->toPlainText() != m_bodyText;
}

bool ReplayDialog::toRelay() const
{
    return m_relay && m_target->currentText() == tr("This relay");
}

void ReplayDialog::refresh()
{
    const bool here = toRelay();
    m_forward->setEnabled(here);
    if (m_secret)
        m_secret->setEnabled(!here); // The relay knows its own
    if (here) {
        const QUrl forward(m_forward->text().trimmed(), QUrl::StrictMode);
        const bool usable = m_forward->text().trimmed().isEmpty()
            || (forward.isValid() && !forward.host().isEmpty()
                && forward.scheme().startsWith("http"_L1));
        m_send->setEnabled(usable && m_waiting == 0);
        m_send->setText(m_forward->text().trimmed().isEmpty()
                            ? tr("Replay here")
                            : tr("Replay, forward to %1").arg(forward.host()));
        m_note->setText(usable ? QString()
                               : tr("Enter an address that begins with http:// or https://."));
        m_note->setVisible(!usable);
        return;
    }
    const QUrl target(m_target->currentText().trimmed(), QUrl::StrictMode);
    const bool valid = target.isValid() && !target.host().isEmpty()
        && (target.scheme() == "http"_L1 || target.scheme() == "https"_L1);
    m_send->setEnabled(valid || m_waiting > 0);
    if (m_waiting > 0)
        m_send->setText(tr("Cancel"));
    else
        m_send->setText(
            valid ? tr("Send to %1")
                        .arg(target.host()
                             + (target.port() < 0 ? QString()
                                                  : u':' + QString::number(target.port())))
                  : tr("Send"));
    QString note;
    if (m_target->currentText().isEmpty())
        note = tr("The relay is stopped; start it, or enter another address.");
    else if (!valid)
        note = tr("Enter an address that begins with http:// or https://.");
    else if (isChanged() && m_secret && m_secret->text().isEmpty())
        note = tr("The body was changed, so its signature no longer fits. Enter the secret to have "
                  "it signed again.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

Result<HttpRequestMessage> ReplayDialog::edited() const
{
    const Delivery &delivery = *m_deliveries.constFirst();
    HttpRequestMessage request = delivery.request;
    request.headers.clear();
    const QStringList lines = m_headers->toPlainText().split(u'\n');
    int number = 0;
    for (const QString &line : lines) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        if (colon < 1)
            return unexpected(
                Error{u"invalid-header"_s,
                      tr("Line %1 of the headers is not \"Name: value\".").arg(number),
                      {},
                      {}});
        request.headers.append(
            {line.left(colon).trimmed().toLatin1(), line.mid(colon + 1).trimmed().toUtf8()});
    }
    if (isChanged())
        request.body = m_body->toPlainText().toUtf8();
    if (m_secret && !m_secret->text().isEmpty()) {
        SignatureContext context;
        context.secret = m_secret->text().toUtf8();
        context.nowMs = QDateTime::currentMSecsSinceEpoch();
        if (Result<void> made = signRequest(delivery.provider.id, request, context); !made)
            return unexpected(made.error());
    }
    return request;
}

void ReplayDialog::send()
{
    if (m_waiting > 0) {
        m_replayer.cancel();
        return;
    }
    m_result->clear();
    m_failed = m_done = 0;
    if (toRelay()) {
        sendToRelay();
        return;
    }
    const QUrl target(m_target->currentText().trimmed());
    if (m_deliveries.size() == 1) {
        const Result<HttpRequestMessage> request = edited();
        if (!request) {
            m_result->setText(request.error().message);
            return;
        }
        m_waiting = 1;
        m_replayer.send(*request, target,
                        [this](const Result<ReplayReply> &reply) { answered(0, reply); });
    } else {
        m_waiting = int(m_deliveries.size());
        m_progress->setValue(0);
        m_progress->show();
        for (int i = 0; i < m_deliveries.size(); ++i)
            m_replayer.send(m_deliveries.at(i)->request, target,
                            [this, i](const Result<ReplayReply> &reply) { answered(i, reply); });
    }
    refresh();
}

void ReplayDialog::sendToRelay()
{
    ReplayOptions options;
    options.forwardUrl = QUrl(m_forward->text().trimmed());
    QStringList ids;
    for (const auto &delivery : std::as_const(m_deliveries))
        ids.append(delivery->id);
    if (m_deliveries.size() == 1) {
        const Result<HttpRequestMessage> request = edited();
        if (!request) {
            m_result->setText(request.error().message);
            return;
        }
        options.edited = *request;
    }
    m_waiting = int(ids.size());
    m_relay->replay(ids, options, this, [this](const Result<void> &result) { replayed(result); });
    refresh();
}

void ReplayDialog::replayed(const Result<void> &result)
{
    --m_waiting;
    ++m_done;
    if (!result)
        ++m_failed;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     m_failed ? tones(palette()).error : tones(palette()).success);
    m_result->setPalette(colours);
    QString text = tr("%n replayed; the list shows what came of it.", nullptr, m_done - m_failed);
    if (m_failed > 0)
        text =
            sentences({tr("%1 of %2 could not be replayed.").arg(m_failed).arg(m_deliveries.size()),
                       result ? QString() : result.error().message});
    m_result->setText(text);
    refresh();
}

void ReplayDialog::answered(int index, const Result<ReplayReply> &reply)
{
    --m_waiting;
    ++m_done;
    const bool good = reply && reply->status < 400;
    if (!good)
        ++m_failed;
    m_progress->setValue(m_done);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     m_failed ? tones(palette()).error : tones(palette()).success);
    m_result->setPalette(colours);
    if (m_deliveries.size() == 1) {
        m_result->setText(reply ? tr("Answered %1 in %2 ms: %3")
                                      .arg(reply->status)
                                      .arg(decimalText(reply->durationMs, 0))
                                      .arg(QString::fromUtf8(reply->body.left(2000)))
                                : reply.error().message);
    } else {
        QString text =
            tr("%1 of %2 sent, %3 failed.").arg(m_done).arg(m_deliveries.size()).arg(m_failed);
        if (!good)
            text = sentences(
                {text,
                 reply ? tr("Delivery %1 was answered %2.").arg(index + 1).arg(reply->status)
                       : reply.error().message});
        m_result->setText(text);
    }
    refresh();
}

} // namespace hooksmith::ui
