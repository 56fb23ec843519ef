// SPDX-License-Identifier: MIT
#include "ui/relay/forwardtargetfield.h"

#include "ui/theme/icons.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

QIcon band(const QString &colour)
{
    if (colour.isEmpty())
        return themedIcon(u"workspace"_s, IconTone::Muted);
    QPixmap pixmap(14, 14);
    pixmap.fill(QColor(colour));
    return pixmap;
}

RestTarget targetOf(const ServerRecord &server)
{
    return {server.address, server.userId, server.secretKey()};
}

} // namespace

ForwardTargetField::ForwardTargetField(const QString &none, ServerBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_none(none)
{
    m_choice = new QComboBox;
    m_choice->setAccessibleName(tr("Where messages go"));
    m_address = new QLineEdit;
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setAccessibleName(tr("Rocket.Chat webhook that gets the messages"));
    m_address->setPlaceholderText(u"https://chat.example.org/hooks/<id>/<token>"_s);
    m_note = new QLabel;
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choice);
    layout->addWidget(m_address);
    layout->addWidget(m_note);
    setFocusProxy(m_choice);
    setFocusPolicy(m_choice->focusPolicy()); // Else a label's key does not come here
    connect(m_choice, &QComboBox::activated, this, [this] {
        showKind();
        Q_EMIT edited();
    });
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        if (m_address->isModified())
            Q_EMIT edited();
        m_address->setModified(false);
    });
    connect(&m_book, &ServerBook::changed, this, [this] {
        const RestTarget chosen = rest();
        const QUrl hook(webhook());
        setTarget(hook, chosen);
    });
    fill();
    showKind();
}

void ForwardTargetField::fill()
{
    m_choice->clear();
    m_choice->addItem(m_none, None);
    m_choice->addItem(tr("An incoming webhook"), Webhook);
    for (const ServerRecord &server : m_book.servers()) {
        if (server.address.isEmpty() || server.userId.isEmpty())
            continue;
        m_choice->addItem(band(server.colour), tr("%1, as its user").arg(server.title()), Server);
        m_choice->setItemData(m_choice->count() - 1, server.id, Qt::UserRole + 1);
    }
    if (!m_foreign.isEmpty())
        m_choice->addItem(
            tr("%1 (of the workspace, not in your list)").arg(m_foreign.server.host()), Server);
}

void ForwardTargetField::setTarget(const QUrl &webhook, const RestTarget &rest)
{
    const QSignalBlocker blocker(m_choice);
    m_foreign = rest;
    for (const ServerRecord &server : m_book.servers()) {
        if (targetOf(server) == rest)
            m_foreign = {};
    }
    fill();
    m_address->setText(webhook.toString());
    int index = 0;
    if (!rest.isEmpty()) {
        for (int i = 0; i < m_choice->count(); ++i) {
            const ServerRecord *server =
                m_book.server(m_choice->itemData(i, Qt::UserRole + 1).toString());
            const bool fits =
                server ? targetOf(*server) == rest : m_choice->itemData(i).toInt() == Server;
            if (fits)
                index = i;
        }
    } else if (!webhook.isEmpty()) {
        index = m_choice->findData(Webhook);
    }
    m_choice->setCurrentIndex(index);
    showKind();
}

void ForwardTargetField::showKind()
{
    const int kind = m_choice->currentData().toInt();
    m_address->setVisible(kind == Webhook);
    m_note->setVisible(kind == Server);
    m_note->setText(m_foreign.isEmpty() || m_choice->currentData(Qt::UserRole + 1).isValid()
                        ? tr("Posted by REST with your token; the script's room is used as it is, "
                             "and fields that only webhooks know are left out.")
                        : tr("Add this server under Relay, Servers: your token is needed to post "
                             "there."));
}

QString ForwardTargetField::webhook() const
{
    return m_choice->currentData().toInt() == Webhook ? m_address->text().trimmed() : QString();
}

RestTarget ForwardTargetField::rest() const
{
    if (m_choice->currentData().toInt() != Server)
        return {};
    const ServerRecord *server = m_book.server(m_choice->currentData(Qt::UserRole + 1).toString());
    return server ? targetOf(*server) : m_foreign;
}

} // namespace hooksmith::ui
