// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/noticebar.h"

#include <QWidget>

class QStackedWidget;

namespace hooksmith::ui {

class Actions;
class WelcomePage;

/// The middle of the window: bars with what must be decided, and below them the script, or, while
/// there is nothing to work on, ways to begin.
class CentralArea : public QWidget
{
    Q_OBJECT
public:
    CentralArea(const Actions &actions, QWidget *work, QWidget *parent = nullptr);

    NoticeArea &notices() { return *m_notices; }
    WelcomePage &welcome() { return *m_welcome; }
    /// Instead of the work.
    void showWelcome();
    void showWork();
    bool isWelcome() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    NoticeArea *m_notices = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_work = nullptr;
    WelcomePage *m_welcome = nullptr;
};

} // namespace hooksmith::ui
