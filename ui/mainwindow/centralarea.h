// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/noticebar.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace hooksmith::ui {

class Actions;

/// The middle of the window: bars with what must be decided, and below them the script, or, while
/// there is nothing to work on, ways to begin.
class CentralArea : public QWidget
{
    Q_OBJECT
public:
    CentralArea(const Actions &actions, QWidget *work, QWidget *parent = nullptr);

    NoticeArea &notices() { return *m_notices; }
    /// Instead of the work: a workspace is open but empty, or none is open at all.
    void showWelcome(bool hasWorkspace, const QStringList &recent);
    void showWork();
    bool isWelcome() const;

Q_SIGNALS:
    void recentChosen(const QString &directory);

private:
    void addAction(const Actions &actions, const char *id, const QString &description);

    NoticeArea *m_notices = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_work = nullptr;
    QWidget *m_welcome = nullptr;
    QLabel *m_sentence = nullptr;
    QVBoxLayout *m_ways = nullptr;
    QVBoxLayout *m_recent = nullptr;
    QLabel *m_recentTitle = nullptr;
    QList<QWidget *> m_recentRows;
    QWidget *m_templateRow = nullptr;
};

} // namespace hooksmith::ui
