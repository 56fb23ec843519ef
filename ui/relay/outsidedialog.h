// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QUrl>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hooksmith::ui {

/// How senders on the internet reach the relay on this machine: the exact command for each tunnel
/// tool, with the relay's port and the integration's path as they are now, and whether the tool is
/// installed.
class OutsideDialog : public QDialog
{
    Q_OBJECT
public:
    explicit OutsideDialog(QWidget *parent = nullptr);
    /// `relay` is empty while it is stopped; `integration` is its name, for the title.
    void setPlace(const QUrl &relay, const QString &path, const QString &integration);
    /// The channel that is listened to without any tool; empty: none. `state` is one sentence.
    void setStream(const QUrl &channel, const QString &state);

Q_SIGNALS:
    void streamWanted(const QUrl &channel);
    void streamUnwanted();

private:
    QLabel *m_intro = nullptr;
    QWidget *m_tools = nullptr;
    QLineEdit *m_channel = nullptr;
    QPushButton *m_connect = nullptr;
    QLabel *m_streamState = nullptr;
    bool m_streaming = false;
};

} // namespace hooksmith::ui
