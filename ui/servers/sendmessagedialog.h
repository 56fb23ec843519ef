// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/serverbook.h"
#include "core/run/runresult.h"

#include <memory>
#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hooksmith::ui {

/// Posts messages, as they are shown, to a server of the person's settings: over REST, in the name
/// of the account there. Nothing leaves before the button is pressed, and the button says where to.
class SendMessageDialog : public QDialog
{
    Q_OBJECT
public:
    /// `messages`: at least one. `book` must outlive the dialog. `preferredHost` is chosen when
    /// there is a server of that name; may be empty.
    SendMessageDialog(ServerBook &book, const QList<PostedMessage> &messages,
                      const QString &preferredHost = {}, QWidget *parent = nullptr);
    ~SendMessageDialog() override;

    /// A room as the REST call takes it: "#general", "@ann", or an id. A bare word is a channel.
    static QString roomFor(const QString &typed);

Q_SIGNALS:
    /// The servers are to be entered or changed.
    void serversRequested();

private:
    enum class Tone { Neutral, Good, Bad };

    void fillServers();
    void refresh();
    void post();
    void postNext();
    void failed(const RestFailure &failure);
    void finish(Tone tone, const QString &text);
    void say(Tone tone, const QString &text);
    const ServerRecord *chosen() const;
    /// Where the button sends, as a person reads it.
    QString target() const;

    ServerBook &m_book;
    const QList<PostedMessage> m_messages;
    QStringList m_rooms; ///< Of the messages, each once
    QComboBox *m_servers = nullptr;
    QLineEdit *m_room = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_post = nullptr;
    QPushButton *m_manage = nullptr;
    std::unique_ptr<RestClient> m_client;
    QList<QByteArray> m_waiting; ///< Payloads
    QString m_shownTarget; ///< When the button was pressed
    qsizetype m_sent = 0;
    bool m_posting = false;
};

} // namespace hooksmith::ui
