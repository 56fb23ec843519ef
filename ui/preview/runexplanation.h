// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/run/runresult.h"

#include <optional>
#include <QFrame>
#include <QTextBrowser>

class QLabel;
class QToolButton;

namespace hooksmith::ui {

/// Stands where the message would be when there is none: what happened, where, what the server
/// answers, and what to do about it.
class RunExplanation : public QTextBrowser
{
    Q_OBJECT
public:
    explicit RunExplanation(QWidget *parent = nullptr);
    /// `scriptName` names the file in the link to the line.
    void setResult(const RunResult &result, const QString &scriptName);
    /// A request that cannot be sent as it is.
    void setRequestProblem(const Error &error);

Q_SIGNALS:
    /// In the author's script.
    void placeActivated(int line, int column);
    void requestActivated();
    /// The steps of the run are wanted.
    void traceActivated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    QString resultHtml() const;

    std::optional<RunResult> m_result;
    std::optional<Error> m_requestProblem;
    QString m_scriptName;
};

/// One or two lines above the messages, for when they are not what they seem: the script did not
/// compile and the raw payload is posted, the request has become invalid since, ...
class MessageBanner : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBanner(QWidget *parent = nullptr);
    /// Shows what must be known about the messages of this run, or hides.
    void setResult(const RunResult &result, const QString &scriptName);
    void setRequestProblem(const Error &error);
    void clear() { say(Severity::Info, {}, {}, {}); }
    /// Adds a sentence about something the person did in the message; replaces an earlier one.
    void setNote(const QString &sentence);
    /// Plain text of what is said; empty when nothing is.
    QString text() const { return m_text; }

Q_SIGNALS:
    void placeActivated(int line, int column);
    void requestActivated();

private:
    void say(Severity severity, const QString &sentence, const QString &linkText,
             const QString &link);

    QToolButton *m_icon = nullptr;
    QLabel *m_label = nullptr;
    void render();

    Severity m_severity = Severity::Info;
    QString m_sentence, m_linkText, m_link, m_note;
    QString m_text;
};

} // namespace hooksmith::ui
