// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runresult.h"

#include <optional>
#include <QWidget>

class QTextBrowser;

namespace hooksmith::ui {

/// Why a message was posted, or why not: the outcome in words, the literal reply, each decision of
/// the server with what to do about it, and for outgoing the calls, retries and history.
class TracePane : public QWidget
{
    Q_OBJECT
public:
    explicit TracePane(QWidget *parent = nullptr);
    void setResult(const RunResult &result);
    QString plainText() const;

Q_SIGNALS:
    void lineActivated(int line, int column);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    QString requestsHtml(const RunResult &result) const;
    QString errorHtml(const ScriptError &error) const;

    QTextBrowser *m_view = nullptr;
    std::optional<RunResult> m_result;
};

} // namespace hooksmith::ui
