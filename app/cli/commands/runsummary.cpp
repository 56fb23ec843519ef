// SPDX-License-Identifier: MIT
#include "app/cli/commands/runsummary.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace hooksmith::cli {

namespace {

class Summary
{
public:
    Summary(const RunResult &result, const QString &scriptFileName)
        : m_result(result), m_file(scriptFileName)
    {
    }

    QString text()
    {
        m_text = Tr::tr("%1: %2").arg(outcomeCodeName(m_result.outcome.code),
                                      m_result.outcome.explanation)
            + u'\n';
        error();
        reply();
        requests();
        messages();
        http();
        console();
        findings();
        trace();
        return m_text;
    }

private:
    void heading(const QString &title) { m_text += u'\n' + title + u'\n'; }

    void lines(const QString &content)
    {
        for (const QString &line : content.split(u'\n'))
            m_text += u"  "_s + line + u'\n';
    }

    QString place(int line, int column) const
    {
        if (line <= 0)
            return m_file;
        return column > 0 ? u"%1:%2:%3"_s.arg(m_file).arg(line).arg(column)
                          : u"%1:%2"_s.arg(m_file).arg(line);
    }

    void error()
    {
        if (!m_result.error)
            return;
        heading(Tr::tr("Error"));
        const ScriptError &error = *m_result.error;
        lines(u"%1: %2: %3"_s.arg(place(error.line, error.column), error.name, error.message));
        for (const StackFrame &frame : error.stack)
            lines(u"  at %1 (%2)"_s.arg(frame.function.isEmpty() ? u"?"_s : frame.function,
                                        place(frame.line, frame.column)));
    }

    void reply()
    {
        if (!m_result.reply)
            return;
        heading(Tr::tr("Reply to the caller: %1").arg(m_result.reply->status));
        lines(QString::fromUtf8(m_result.reply->body.toJson(2)));
    }

    void requests()
    {
        for (qsizetype i = 0; i < m_result.requests.size(); ++i) {
            const IntegrationRequest &request = m_result.requests.at(i);
            heading(Tr::tr("Request %1: %2 %3").arg(i + 1).arg(request.method, request.url));
            if (request.body.isString())
                lines(request.body.toString());
            if (i < m_result.retries.size())
                lines(Tr::tr("retried after %1 ms").arg(m_result.retries.at(i)));
        }
        if (!m_result.history.isEmpty()) {
            heading(Tr::tr("History"));
            lines(m_result.history.join(u'\n'));
        }
    }

    void messages()
    {
        for (const PostedMessage &message : m_result.messages) {
            heading(Tr::tr("Message to %1").arg(message.room));
            lines(QString::fromUtf8(message.message.toJson(2)));
        }
    }

    void http()
    {
        if (m_result.http.isEmpty())
            return;
        heading(Tr::tr("Calls of the script"));
        for (const HttpRecord &call : m_result.http)
            lines(u"%1 %2 -> %3 %4"_s
                      .arg(call.method, call.url,
                           call.error.isEmpty() ? QString::number(call.status) : call.error,
                           call.stubbed ? Tr::tr("(stub)") : QString())
                      .trimmed());
    }

    void console()
    {
        if (m_result.console.isEmpty())
            return;
        heading(Tr::tr("Console"));
        for (const ConsoleLine &line : m_result.console)
            lines(u"%1: %2: %3"_s.arg(place(line.line, 0), line.level, line.text));
    }

    void findings()
    {
        if (m_result.findings.isEmpty())
            return;
        heading(Tr::tr("Findings"));
        for (const Finding &finding : m_result.findings) {
            const QString severity = finding.severity == Severity::Error ? Tr::tr("error")
                : finding.severity == Severity::Warning                  ? Tr::tr("warning")
                                                                         : Tr::tr("note");
            QString text = u"%1: %2: %3 [%4]"_s.arg(place(finding.line, finding.column), severity,
                                                    finding.message, finding.rule);
            if (!finding.profiles.isEmpty())
                text += u" ("_s + finding.profiles.join(u", "_s) + u')';
            lines(text);
        }
    }

    void trace()
    {
        if (m_result.trace.isEmpty())
            return;
        heading(Tr::tr("What happened"));
        for (const TraceStep &step : m_result.trace) {
            lines(u"- "_s + step.detail);
            if (!step.advice.isEmpty())
                lines(u"  "_s + step.advice);
        }
    }

    const RunResult &m_result;
    QString m_file;
    QString m_text;
};

} // namespace

QString runSummary(const RunResult &result, const QString &scriptFileName)
{
    return Summary(result, scriptFileName).text();
}

} // namespace hooksmith::cli
