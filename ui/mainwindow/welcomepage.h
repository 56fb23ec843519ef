// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hooksmith::ui {

class Actions;

/// Ways to begin: a template, a folder, the example, what was open lately; and a webhook to send,
/// to see at once what the program is about. One column where there is little room.
class WelcomePage : public QScrollArea
{
    Q_OBJECT
public:
    explicit WelcomePage(const Actions &actions, QWidget *parent = nullptr);

    /// `isEmpty`: a workspace is open that has no integration yet; `hasWork`: there is something to
    /// go back to. `recent`: folders.
    void setState(bool isEmpty, bool hasWork, const QStringList &recent);
    /// The command that sends a webhook here; empty: the relay is stopped.
    void setCommand(const QString &command);

Q_SIGNALS:
    void recentChosen(const QString &directory);
    /// The relay is to be started, with the example where nothing is open.
    void webhookWanted();
    void backWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildWays(const Actions &actions);
    QWidget *buildWebhook();
    void addAction(const Actions &actions, const char *id, const QString &description);

    QBoxLayout *m_columns = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_back = nullptr;
    QVBoxLayout *m_ways = nullptr;
    QVBoxLayout *m_recent = nullptr;
    QLabel *m_recentTitle = nullptr;
    QList<QWidget *> m_recentRows;
    QLabel *m_state = nullptr;
    QWidget *m_commandRow = nullptr;
    QLabel *m_command = nullptr;
    QPushButton *m_start = nullptr;
    QString m_commandText;
};

} // namespace hooksmith::ui
