// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/relaythread.h"
#include "core/traffic/replayer.h"

#include <memory>
#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace hooksmith::ui {

/// Sends stored requests again: one, edited if wanted, or many as they were; to the relay itself
/// (today's script runs, the message is forwarded) or to another address. The button names where
/// to.
class ReplayDialog : public QDialog
{
    Q_OBJECT
public:
    using Deliveries = QList<std::shared_ptr<const Delivery>>;

    /// `deliveries`: in the order to send. `relay` replays from its journal; null while it is
    /// stopped or keeps none. `address`: where it listens, for when it is null; may be empty.
    ReplayDialog(const Deliveries &deliveries, RelayThread *relay, const QString &address,
                 QWidget *parent = nullptr);
    ~ReplayDialog() override;

private:
    void refresh();
    void send();
    void sendToRelay();
    void replayed(const Result<void> &result);
    bool toRelay() const;
    void answered(int index, const Result<ReplayReply> &reply);
    /// The request as it stands in the fields; the error names the line that is no header.
    Result<HttpRequestMessage> edited() const;
    bool isChanged() const;

    Deliveries m_deliveries;
    QPointer<RelayThread> m_relay;
    Replayer m_replayer;
    QComboBox *m_target = nullptr;
    QPlainTextEdit *m_headers = nullptr; ///< For one only
    QPlainTextEdit *m_body = nullptr;
    QLineEdit *m_forward = nullptr; ///< Another webhook than the integration's
    QLineEdit *m_secret = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_result = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_send = nullptr;
    QString m_bodyText; ///< As first shown
    int m_waiting = 0, m_failed = 0, m_done = 0;
};

} // namespace hooksmith::ui
