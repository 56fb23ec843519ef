// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runresult.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace hooksmith::ui {

/// One line above the message, shown when there is something to decide or to know about the
/// network: a call that the sample has no answer for, or calls that really were made.
class LiveBar : public QFrame
{
    Q_OBJECT
public:
    explicit LiveBar(QWidget *parent = nullptr);

    /// `allowed`: live calls are allowed in this workspace.
    void setResult(const RunResult &result, bool allowed);

Q_SIGNALS:
    void allowRequested();
    void runRequested();
    void forbidRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Nothing, Unanswered, Waiting, Live };
    void show(State state, const QString &text);
    void updateColors();

    State m_state = State::Nothing;
    QString m_dismissed; ///< Text that the person has put away
    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace hooksmith::ui
