// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runresult.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace hooksmith::ui {

/// One line about the last run: outcome, room, status of the reply, time. Announced to screen
/// readers when the outcome changes.
class RunBar : public QWidget
{
    Q_OBJECT
public:
    explicit RunBar(QWidget *parent = nullptr);
    void setRunning();
    void setResult(const RunResult &result);
    void setProblem(const QString &text);
    void setIdle(const QString &text);
    QString text() const;

private:
    void show(const QString &icon, int tone, const QString &text, const QString &details);

    QToolButton *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_details = nullptr;
    QTimer m_slow; ///< "Running" is only worth saying when it takes a while
};

} // namespace hooksmith::ui
