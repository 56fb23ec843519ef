// SPDX-License-Identifier: MIT
#include "ui/servers/sendmessagedialog.h"

#include "core/base/localetext.h"
#include "core/client/serveraddress.h"
#include "core/relay/webhookpayload.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {
namespace {

QLabel *wordLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

SendMessageDialog::SendMessageDialog(ServerBook &book, const QList<PostedMessage> &messages,
                                     const QString &preferredHost, QWidget *parent)
    : QDialog(parent), m_book(book), m_messages(messages)
{
    setObjectName(u"sendMessageDialog"_s);
    setWindowTitle(tr("Send the message"));
    for (const PostedMessage &posted : m_messages) {
        if (!m_rooms.contains(posted.room))
            m_rooms.append(posted.room);
    }

    m_servers = new QComboBox;
    m_servers->setObjectName(u"sendServer"_s);
    m_servers->setAccessibleName(tr("Server"));
    m_manage = new QPushButton(tr("S&ervers…"));
    m_manage->setObjectName(u"sendServers"_s);
    m_manage->setAutoDefault(false);
    connect(m_manage, &QPushButton::clicked, this, &SendMessageDialog::serversRequested);
    m_room = new QLineEdit(m_rooms.size() == 1 ? m_rooms.constFirst() : QString());
    m_room->setObjectName(u"sendRoom"_s);
    m_room->setAccessibleName(tr("Room"));
    m_room->setPlaceholderText(m_rooms.size() > 1
                                   ? tr("As the messages say: %1").arg(m_rooms.join(u", "_s))
                                   : tr("#channel or @person"));
    m_note = wordLabel(u"sendNote"_s);
    m_result = wordLabel(u"sendResult"_s);
    m_result->hide();

    auto *server = new QHBoxLayout;
    server->addWidget(m_servers, 1);
    server->addWidget(m_manage);
    auto *form = new QFormLayout;
    auto *serverLabel = new QLabel(tr("&Server"));
    serverLabel->setBuddy(m_servers);
    form->addRow(serverLabel, server);
    form->addRow(tr("&Room"), m_room);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_post = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_post->setObjectName(u"sendPost"_s);
    connect(m_post, &QPushButton::clicked, this, &SendMessageDialog::post);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addWidget(m_result);
    layout->addStretch();
    layout->addWidget(buttons);
    // Only now do the buttons know their dialog.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_post->setDefault(true);
    setMinimumWidth(460);

    connect(m_servers, &QComboBox::currentIndexChanged, this, &SendMessageDialog::refresh);
    connect(m_room, &QLineEdit::textChanged, this, &SendMessageDialog::refresh);
    connect(&m_book, &ServerBook::changed, this, &SendMessageDialog::fillServers);
    fillServers();
    for (const ServerRecord &record : m_book.servers()) {
        if (!preferredHost.isEmpty() && record.address.host() == preferredHost)
            m_servers->setCurrentIndex(m_servers->findData(record.id));
    }
}

SendMessageDialog::~SendMessageDialog() = default;

QString SendMessageDialog::roomFor(const QString &typed)
{
    const QString room = typed.trimmed();
    // Ids are 17 letters and digits, those of direct messages two of them; 24 hexadecimal digits
    // in old data.
    static const QRegularExpression id(u"^(?:[A-Za-z0-9]{17}|[A-Za-z0-9]{34}|[0-9a-f]{24})$"_s);
    if (room.isEmpty() || room.startsWith(u'#') || room.startsWith(u'@')
        || id.match(room).hasMatch())
        return room;
    return u'#' + room;
}

void SendMessageDialog::fillServers()
{
    const QString before = m_servers->currentData().toString();
    {
        const QSignalBlocker blocker(m_servers);
        m_servers->clear();
        for (const ServerRecord &record : m_book.servers())
            m_servers->addItem(record.title(), record.id);
        m_servers->setCurrentIndex(std::max(m_servers->findData(before), 0));
    }
    m_servers->setEnabled(m_servers->count() > 0);
    refresh();
}

const ServerRecord *SendMessageDialog::chosen() const
{
    return m_book.server(m_servers->currentData().toString());
}

QString SendMessageDialog::target() const
{
    const QString room = roomFor(m_room->text());
    return room.isEmpty() ? m_rooms.join(u", "_s) : room;
}

void SendMessageDialog::refresh()
{
    const ServerRecord *record = chosen();
    const bool hasRoom = !roomFor(m_room->text()).isEmpty() || m_rooms.size() > 1;
    m_post->setEnabled(record && hasRoom && !m_posting);
    m_post->setText(record && hasRoom ? tr("&Post to %1 on %2").arg(target(), record->title())
                                      : tr("&Post"));
    m_post->setAccessibleName(m_post->text().remove(u'&'));
    if (!record) {
        m_note->setText(tr("There is no server yet: enter one with its address and token."));
        return;
    }
    QStringList sentences{
        tr("%n message(s), exactly as shown, in the name of the account of this server.", nullptr,
           int(m_messages.size()))};
    const bool isDisguised =
        std::any_of(m_messages.begin(), m_messages.end(), [](const PostedMessage &posted) {
            return posted.message[u"alias"].isTruthy() || posted.message[u"avatar"].isTruthy()
                || posted.message[u"emoji"].isTruthy();
        });
    if (isDisguised)
        sentences.append(
            tr("Name and picture of the message need the permission message-impersonate."));
    if (isReadableOnTheWay(record->address))
        sentences.append(tr("The address is not https: the token could be read on the way."));
    m_note->setText(hooksmith::sentences(sentences));
}

void SendMessageDialog::post()
{
    const ServerRecord *record = chosen();
    if (!record || m_posting)
        return;
    QList<PostedMessage> messages = m_messages;
    if (const QString room = roomFor(m_room->text()); !room.isEmpty()) {
        // To one room, and each message once.
        messages.clear();
        for (PostedMessage posted : m_messages) {
            posted.room = room;
            const auto isSame = [&posted](const PostedMessage &other) {
                return other.message.toJson() == posted.message.toJson();
            };
            if (std::none_of(messages.begin(), messages.end(), isSame))
                messages.append(posted);
        }
    }
    m_waiting = restPayloads(messages);
    m_shownTarget = tr("%1 on %2").arg(target(), record->title());
    m_sent = 0;
    m_posting = true;
    refresh();
    say(Tone::Neutral, tr("Posting…"));
    m_book.account(record->id, this, [this](const Result<ServerAccount> &account) {
        if (!account)
            return finish(Tone::Bad,
                          hooksmith::sentences({account.error().message, account.error().detail}));
        m_client = std::make_unique<RestClient>(*account);
        postNext();
    });
}

void SendMessageDialog::postNext()
{
    if (m_waiting.isEmpty())
        return finish(Tone::Good,
                      tr("Posted %n message(s) to %1.", nullptr, int(m_sent)).arg(m_shownTarget));
    const auto payload = JsValue::fromJson(m_waiting.takeFirst());
    m_client->postMessage(payload ? *payload : JsValue(),
                          [this](const tl::expected<RestPosted, RestFailure> &posted) {
                              if (!posted)
                                  return failed(posted.error());
                              ++m_sent;
                              postNext();
                          });
}

void SendMessageDialog::failed(const RestFailure &failure)
{
    QStringList words{failure.error.message, failure.error.detail};
    if (m_sent > 0)
        words.append(tr("%n message(s) had been posted before.", nullptr, int(m_sent)));
    words.removeAll(QString());
    finish(Tone::Bad, hooksmith::sentences(words));
}

void SendMessageDialog::finish(Tone tone, const QString &text)
{
    m_posting = false;
    m_waiting.clear();
    refresh();
    say(tone, text);
}

void SendMessageDialog::say(Tone tone, const QString &text)
{
    // The sign says what the colour says.
    const QString sign = tone == Tone::Good ? u"✓ "_s : tone == Tone::Bad ? u"✗ "_s : QString();
    m_result->setText(sign + text);
    m_result->setAccessibleName(text);
    QPalette shown = palette();
    if (tone == Tone::Bad)
        shown.setColor(QPalette::WindowText, tones(palette()).error);
    m_result->setPalette(shown);
    m_result->show();
}

} // namespace hooksmith::ui
