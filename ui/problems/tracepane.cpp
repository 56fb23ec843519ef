// SPDX-License-Identifier: MIT
#include "ui/problems/tracepane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/focusring.h"

#include <QEvent>
#include <QTextBrowser>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString code(const QString &text)
{
    return u"<code>"_s + escaped(text) + u"</code>"_s;
}

} // namespace

TracePane::TracePane(QWidget *parent) : QWidget(parent)
{
    m_view = new QTextBrowser;
    m_view->setObjectName(u"trace"_s);
    m_view->setAccessibleName(tr("Trace: why the message was posted or not"));
    m_view->setFrameShape(QFrame::NoFrame);
    new FocusRing(m_view);
    m_view->setOpenLinks(false);
    m_view->setPlaceholderText(
        tr("Run something to see what the server would decide, step by step."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const QUrlQuery query(url);
        Q_EMIT lineActivated(query.queryItemValue(u"line"_s).toInt(),
                             query.queryItemValue(u"column"_s).toInt());
    });
}

void TracePane::setResult(const RunResult &result)
{
    m_result = result;
    render();
}

QString TracePane::plainText() const
{
    return m_view->toPlainText();
}

void TracePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_view)
        render();
}

QString TracePane::errorHtml(const ScriptError &error) const
{
    QString html = u"<p>"_s
        + code(error.name.isEmpty() ? error.message : error.name + u": "_s + error.message);
    const auto link = [](int line, int column) {
        return u"<a href='goto:?line=%1&column=%2'>%3</a>"_s.arg(line).arg(column).arg(
            tr("line %1").arg(line));
    };
    if (error.line > 0)
        html += u' ' + link(error.line, error.column);
    for (const StackFrame &frame : error.stack) {
        if (frame.line > 0)
            html += u"<br>&nbsp;&nbsp;"_s
                //: A line of a stack; %1: a function, %2: "line 12" as a link
                + tr("at %1, %2")
                      .arg(code(frame.function.isEmpty() ? tr("(top level)") : frame.function),
                           link(frame.line, frame.column));
    }
    return html + u"</p>"_s;
}

QString TracePane::requestsHtml(const RunResult &result) const
{
    QString html;
    for (qsizetype i = 0; i < result.requests.size(); ++i) {
        const IntegrationRequest &request = result.requests.at(i);
        const QString call = code(request.method + u' ' + request.url);
        html += u"<li>"_s;
        if (i > 0 && i <= result.retries.size())
            //: %1: a call (POST https://…), %2: how long the server waited before it
            html += tr("%1 after %2 ms").arg(call, QString::number(result.retries.at(i - 1)));
        else
            html += call;
        if (request.body.isString() && !request.body.toString().isEmpty())
            html += u"<br>"_s + code(request.body.toString().left(2000));
        html += u"</li>"_s;
    }
    return html.isEmpty() ? html : u"<h4>%1</h4><ol>%2</ol>"_s.arg(tr("Calls"), html);
}

void TracePane::render()
{
    if (!m_result)
        return;
    const RunResult &result = *m_result;
    const Tones t = tones(palette());
    QString html = u"<style>h3{margin:2px 0 6px 0} h4{margin:10px 0 2px 0} p{margin:2px 0} "
                   "li{margin:3px 0} .advice{color:%1} .muted{color:%2}</style>"_s.arg(
                       t.info.name(), t.muted.name());
    html += u"<h3>"_s + escaped(result.outcome.explanation) + u"</h3>"_s;
    if (result.reply) {
        html += u"<p>"_s
            + tr("Answer to the caller: %1 %2")
                  .arg(result.reply->status)
                  .arg(code(QString::fromUtf8(result.reply->body.toJson())))
            + u"</p>"_s;
    }
    if (result.error)
        html += errorHtml(*result.error);
    QString steps;
    for (const TraceStep &step : result.trace) {
        steps += u"<li>"_s + escaped(step.detail);
        if (!step.advice.isEmpty())
            steps += u"<br><span class='advice'>→ "_s + escaped(step.advice) + u"</span>"_s;
        steps += u"</li>"_s;
    }
    if (!steps.isEmpty())
        html += u"<h4>%1</h4><ol>%2</ol>"_s.arg(tr("Decisions"), steps);
    html += requestsHtml(result);
    if (!result.history.isEmpty())
        html += u"<h4>%1</h4><p class='muted'>%2</p>"_s.arg(tr("Steps in the server's history"),
                                                            escaped(result.history.join(u" → "_s)));
    if (result.store.isObject() && !result.store.members().isEmpty())
        html += u"<h4>%1</h4><p>%2</p>"_s.arg(tr("Store"),
                                              code(QString::fromUtf8(result.store.toJson())));
    m_view->setHtml(html);
}

} // namespace hooksmith::ui
