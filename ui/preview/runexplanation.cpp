// SPDX-License-Identifier: MIT
#include "ui/preview/runexplanation.h"

#include "core/base/tr.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr qsizetype longestReply = 4000; // The Trace has all of it

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString code(const QString &text)
{
    return u"<code>"_s + escaped(text) + u"</code>"_s;
}

QString headline(const RunResult &result)
{
    if (result.internalError)
        return Tr::tr("The script could not be run.");
    switch (result.outcome.code) {
    case OutcomeCode::ScriptError: return Tr::tr("The script failed.");
    case OutcomeCode::Limit: return Tr::tr("The script was stopped.");
    case OutcomeCode::Refused: return Tr::tr("The server refuses this.");
    default: return Tr::tr("Nothing is posted.");
    }
}

bool isFailure(const RunResult &result)
{
    return result.internalError || result.outcome.code == OutcomeCode::ScriptError
        || result.outcome.code == OutcomeCode::Limit || result.outcome.code == OutcomeCode::Refused;
}

QString placeText(const QString &file, int line, int column)
{
    return column > 0 ? Tr::tr("%1, line %2, column %3").arg(file).arg(line).arg(column)
                      : Tr::tr("%1, line %2").arg(file).arg(line);
}

QString placeLink(int line, int column)
{
    return u"goto:?line=%1&column=%2"_s.arg(line).arg(qMax(1, column));
}

QString wordsOf(const ScriptError &error)
{
    return error.name.isEmpty() ? error.message : error.name + u": "_s + error.message;
}

QString requestSentence(const Error &error)
{
    return error.location && error.location->line > 0
        ? Tr::tr("%1 (line %2)").arg(error.message).arg(error.location->line)
        : error.message;
}

/// Calls one of the two, by what the link says.
template <class Owner>
void follow(Owner *owner, const QUrl &url)
{
    if (url.scheme() != "goto"_L1) {
        Q_EMIT owner->requestActivated();
        return;
    }
    const QUrlQuery query(url);
    Q_EMIT owner->placeActivated(query.queryItemValue(u"line"_s).toInt(),
                                 query.queryItemValue(u"column"_s).toInt());
}

constexpr auto requestLink = "request:"_L1;
constexpr auto traceLink = "trace:"_L1;

} // namespace

RunExplanation::RunExplanation(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(u"runExplanation"_s);
    setAccessibleName(Tr::tr("Why there is no message"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(16);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url == QUrl(traceLink))
            Q_EMIT traceActivated();
        else
            follow(this, url);
    });
}

void RunExplanation::setResult(const RunResult &result, const QString &scriptName)
{
    m_result = result;
    m_requestProblem.reset();
    m_scriptName = scriptName;
    render();
}

void RunExplanation::setRequestProblem(const Error &error)
{
    m_requestProblem = error;
    m_result.reset();
    render();
}

void RunExplanation::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

QString RunExplanation::resultHtml() const
{
    const RunResult &result = *m_result;
    QString html = u"<p>"_s + escaped(result.outcome.explanation) + u"</p>"_s;
    // What is missing or failed is a part of the sentence already, as a rule.
    if (result.internalError && !result.outcome.explanation.contains(result.internalError->detail))
        html += u"<p>"_s + escaped(result.internalError->message) + u"</p>"_s;
    if (result.error) {
        html += u"<p>"_s + code(wordsOf(*result.error));
        if (result.error->line > 0)
            html += u"<br><a href='%1'>%2</a>"_s.arg(
                placeLink(result.error->line, result.error->column).toHtmlEscaped(),
                placeText(m_scriptName, result.error->line, result.error->column).toHtmlEscaped());
        html += u"</p>"_s;
    }
    if (result.reply) {
        const QString body = QString::fromUtf8(result.reply->body.toJson());
        html += u"<h4>%1</h4><p>%2</p>"_s.arg(
            Tr::tr("What the caller is answered"),
            code(u"%1 %2"_s.arg(result.reply->status).arg(body.left(longestReply))));
    }
    QString advice;
    for (const TraceStep &step : result.trace) {
        if (result.internalError && step.step == "script-host-failed"_L1)
            html += u"<p>"_s + escaped(step.advice) + u"</p>"_s; // Nothing to do about the script
        else if (!step.advice.isEmpty())
            advice += u"<p>→ "_s + escaped(step.advice) + u"</p>"_s;
    }
    if (!advice.isEmpty())
        html += u"<h4>%1</h4>%2"_s.arg(Tr::tr("What to do"), advice);
    if (!result.trace.isEmpty())
        html += u"<p><a href='%1'>%2</a></p>"_s.arg(QString(traceLink),
                                                    Tr::tr("Show the run step by step (Trace)"));
    return html;
}

void RunExplanation::render()
{
    if (!m_result && !m_requestProblem)
        return;
    const Tones t = tones(palette());
    const bool failed = !m_result || isFailure(*m_result);
    const QString title =
        m_result ? headline(*m_result) : Tr::tr("The request cannot be sent as it is.");
    QString html =
        u"<style>h3{margin:0 0 8px 0;color:%1} h4{margin:14px 0 2px 0;color:%2} "
        "p{margin:4px 0} a{color:%3}</style>"
        "<h3>%4</h3>"_s.arg(failed ? t.error.name() : palette().color(QPalette::Text).name(),
                            t.muted.name(), t.info.name(), escaped(title));
    if (m_result)
        html += resultHtml();
    else
        html += u"<p>%1</p><p><a href='%2'>%3</a></p>"_s.arg(
            escaped(requestSentence(*m_requestProblem)), QString(requestLink),
            Tr::tr("Go to the request"));
    setHtml(html);
}

MessageBanner::MessageBanner(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"messageBanner"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_icon = new QToolButton;
    m_icon->setAutoRaise(true);
    m_icon->setIconSize({16, 16});
    m_icon->setFocusPolicy(Qt::NoFocus);
    m_icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_label = new QLabel;
    m_label->setObjectName(u"bannerText"_s);
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    connect(m_label, &QLabel::linkActivated, this,
            [this](const QString &link) { follow(this, QUrl(link)); });
    hide();
}

void MessageBanner::setResult(const RunResult &result, const QString &scriptName)
{
    QString link, linkText;
    QString sentence = result.outcome.explanation;
    if (result.error) {
        sentence += u' ' + wordsOf(*result.error);
        if (result.error->line > 0) {
            link = placeLink(result.error->line, result.error->column);
            linkText = placeText(scriptName, result.error->line, result.error->column);
        }
    }
    const auto empty =
        std::find_if(result.trace.begin(), result.trace.end(),
                     [](const TraceStep &item) { return item.step == "message-empty"_L1; });
    if (isFailure(result)) {
        if (empty != result.trace.end())
            sentence = empty->detail + u' ' + sentence;
        say(result.outcome.code == OutcomeCode::Refused ? Severity::Warning : Severity::Error,
            sentence, linkText, link);
        return;
    }
    if (empty != result.trace.end()) {
        say(Severity::Warning, empty->detail + u' ' + empty->advice, {}, {});
        return;
    }
    if (result.outcome.code == OutcomeCode::Skipped) {
        say(Severity::Info, sentence, {}, {});
        return;
    }
    clear();
}

void MessageBanner::setNote(const QString &sentence)
{
    m_note = sentence;
    render();
}

void MessageBanner::setRequestProblem(const Error &error)
{
    say(Severity::Error,
        Tr::tr("%1 This is the message of the last request that could be sent.")
            .arg(requestSentence(error)),
        Tr::tr("Go to the request"), QString(requestLink));
}

void MessageBanner::say(Severity severity, const QString &sentence, const QString &linkText,
                        const QString &link)
{
    m_severity = severity;
    m_sentence = sentence;
    m_linkText = linkText;
    m_link = link;
    m_note.clear();
    render();
}

void MessageBanner::render()
{
    switch (m_severity) {
    case Severity::Error: m_icon->setIcon(themedIcon(u"error"_s, IconTone::Error)); break;
    case Severity::Warning: m_icon->setIcon(themedIcon(u"warning"_s, IconTone::Warning)); break;
    case Severity::Info: m_icon->setIcon(themedIcon(u"info"_s, IconTone::Info)); break;
    }
    QStringList words;
    QString html = escaped(m_sentence);
    for (const QString &word : {m_sentence, m_linkText, m_note}) {
        if (!word.isEmpty())
            words.append(word);
    }
    m_text = words.join(u' ');
    if (!m_link.isEmpty())
        html += u" <a href='%1'>%2</a>"_s.arg(m_link.toHtmlEscaped(), m_linkText.toHtmlEscaped());
    if (!m_note.isEmpty())
        html += (html.isEmpty() ? QString() : u"<br>"_s) + escaped(m_note);
    m_label->setText(html);
    m_label->setAccessibleName(m_text);
    setVisible(!m_text.isEmpty());
}

} // namespace hooksmith::ui
