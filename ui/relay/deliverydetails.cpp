// SPDX-License-Identifier: MIT
#include "ui/relay/deliverydetails.h"

#include "core/base/localetext.h"
#include "core/rocketchat/formbody.h"
#include "core/traffic/bytedump.h"
#include "ui/preview/previewpane.h"
#include "ui/problems/consolepane.h"
#include "ui/problems/tracepane.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/syntax.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/emptystate.h"

#include <QClipboard>
#include <QDateTime>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextDocumentLayout>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr qsizetype longestContent = 2000; ///< Of a row; copying the tab gives all
constexpr qsizetype mostPretty = 1024 * 1024; // Beyond this the raw text is shown, cut

QPlainTextEdit *textView(const QString &name, const QString &accessibleName)
{
    auto *view = new QPlainTextEdit;
    view->setLayoutDirection(Qt::LeftToRight);
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return view;
}

QTreeWidget *tableView(const QString &name, const QString &accessibleName,
                       const QStringList &columns)
{
    auto *view = new QTreeWidget;
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    view->setHeaderLabels(columns);
    view->setUniformRowHeights(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setAllColumnsShowFocus(true);
    return view;
}

QString timeText(qint64 ms)
{
    return momentText(QDateTime::fromMSecsSinceEpoch(ms), TimeDetail::Milliseconds);
}

QString stateText(Forward::State state)
{
    switch (state) {
    case Forward::State::Queued: return DeliveryDetails::tr("waiting");
    case Forward::State::Delivered: return DeliveryDetails::tr("delivered");
    case Forward::State::Dead: return DeliveryDetails::tr("given up");
    case Forward::State::Held: return DeliveryDetails::tr("held");
    case Forward::State::Dropped: return DeliveryDetails::tr("dropped");
    }
    return {};
}

} // namespace

QString readableBody(const HttpRequestMessage &request, QString *language)
{
    const QByteArray &body = request.body;
    const QByteArray type = request.header("Content-Type").toLower();
    if (language)
        language->clear();
    if (body.size() <= mostPretty) {
        if (const Result<JsValue> json = JsValue::fromJson(body)) {
            if (language)
                *language = u"JSON"_s;
            return QString::fromUtf8(json->toJson(2));
        }
        if (type.startsWith("application/x-www-form-urlencoded")) {
            QStringList lines;
            const auto pairs = formPairs(body);
            for (const auto &[name, value] : pairs) {
                const Result<JsValue> json = JsValue::fromJson(value.toUtf8());
                const bool isTree = json && (json->isObject() || json->isArray());
                lines.append(name + u" = "_s
                             + (isTree ? QString::fromUtf8(json->toJson(2)) : value));
            }
            return lines.join(u'\n');
        }
        if (language && (type.contains("xml") || body.trimmed().startsWith("<?xml")))
            *language = u"XML"_s;
    }
    QString text = QString::fromUtf8(body.left(mostPretty));
    if (body.size() > mostPretty)
        text += u'\n'
            + DeliveryDetails::tr("… cut: the body has %n byte(s)", nullptr, int(body.size()));
    return text;
}

DeliveryDetails::DeliveryDetails(Syntax &syntax, MarkupService &markup, ImageProvider &images,
                                 QWidget *parent)
    : QWidget(parent), m_syntax(syntax)
{
    m_headers = tableView(u"deliveryHeaders"_s, tr("Headers"), {tr("Name"), tr("Value")});
    m_headers->setRootIsDecorated(false);
    m_headers->setColumnWidth(0, 170);
    m_body = new CodeEditor;
    m_body->setObjectName(u"deliveryBody"_s);
    m_body->setAccessibleName(tr("Body"));
    m_body->setReadOnly(true);
    m_body->setFrameShape(QFrame::NoFrame);
    m_raw = textView(u"deliveryRaw"_s, tr("Raw bytes"));
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_signature = textView(u"deliverySignature"_s, tr("Signature"));
    m_console = new ConsolePane;
    m_trace = new TracePane;
    m_message = new PreviewPane(markup, images);
    m_forwards =
        tableView(u"deliveryForwards"_s, tr("Forward attempts"),
                  {tr("Message"), tr("Time"), tr("Reply"), tr("Took"), tr("What happened")});
    m_reply = textView(u"deliveryReply"_s, tr("Reply sent"));
    // These panes exist a second time in the window; whoever looks for one by name means that one.
    for (QWidget *pane : {static_cast<QWidget *>(m_console), static_cast<QWidget *>(m_trace),
                          static_cast<QWidget *>(m_message)}) {
        const auto parts = pane->findChildren<QObject *>();
        for (QObject *part : parts) {
            if (!part->objectName().isEmpty() && !part->objectName().startsWith(u"qt_"_s))
                part->setObjectName(u"delivery-"_s + part->objectName());
        }
    }

    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"deliveryTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the delivery"));
    tightTabs(*m_tabs);
    // In the order of Tab.
    m_tabs->addTab(m_headers, tr("Headers"));
    m_tabs->addTab(m_body, tr("Body"));
    m_tabs->addTab(m_raw, tr("Raw"));
    m_tabs->addTab(m_signature, tr("Signature"));
    m_tabs->addTab(m_message, tr("Message"));
    m_tabs->addTab(m_trace, tr("Trace"));
    m_tabs->addTab(m_console, tr("Console"));
    m_tabs->addTab(m_forwards, tr("Forwarding"));
    m_tabs->addTab(m_reply, tr("Reply"));
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->widget(i)->setMinimumHeight(48); // A low window scrolls
    m_copy = new QToolButton;
    m_copy->setObjectName(u"deliveryCopy"_s);
    m_copy->setIcon(themedIcon(u"copy"_s));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy what this tab shows"));
    m_copy->setAccessibleName(tr("Copy what this tab shows"));
    m_tabs->setCornerWidget(m_copy);
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_tabs, &QTabWidget::currentChanged, this, &DeliveryDetails::fillCurrent);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(tabText(Tab(m_tabs->currentIndex())));
    });
    connect(m_message, &PreviewPane::linkActivated, this, &DeliveryDetails::linkActivated);
    connect(m_message, &PreviewPane::lineActivated, this, &DeliveryDetails::lineActivated);
    connect(m_console, &ConsolePane::lineActivated, this, &DeliveryDetails::lineActivated);
    connect(m_trace, &TracePane::lineActivated, this,
            [this](int line) { Q_EMIT lineActivated(line); });
    setNothing(tr("Choose a delivery to see what is in it."));
}

void DeliveryDetails::setNothing(const QString &sentence)
{
    m_delivery.reset();
    m_empty->set(sentence);
    m_stack->setCurrentIndex(0);
}

void DeliveryDetails::setDelivery(const std::shared_ptr<const Delivery> &delivery,
                                  DeliveryMarks marks)
{
    if (delivery == m_delivery && marks == m_marks)
        return;
    m_delivery = delivery;
    m_marks = marks;
    std::fill(std::begin(m_isFilled), std::end(m_isFilled), false);
    const bool hasRun = !delivery->result.profile.isEmpty();
    m_tabs->setTabEnabled(Message, hasRun);
    m_tabs->setTabEnabled(Trace, hasRun);
    m_tabs->setTabEnabled(Console, hasRun);
    m_tabs->setTabText(Console,
                       delivery->result.console.isEmpty()
                           ? tr("Console")
                           : tr("Console (%1)").arg(delivery->result.console.size()));
    m_stack->setCurrentIndex(1);
    fillCurrent();
}

void DeliveryDetails::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void DeliveryDetails::fillCurrent()
{
    if (m_delivery && m_tabs->currentIndex() >= 0)
        fill(Tab(m_tabs->currentIndex()));
}

void DeliveryDetails::fill(Tab tab)
{
    if (std::exchange(m_isFilled[tab], true))
        return;
    switch (tab) {
    case Headers: fillHeaders(); return;
    case Body: {
        QString language;
        const QString text = readableBody(m_delivery->request, &language);
        // A new document: the highlighter of the old language goes with the old one.
        auto *document = new QTextDocument(text, this);
        document->setDocumentLayout(new QPlainTextDocumentLayout(document));
        QTextDocument *const old = m_body->document();
        m_syntax.highlight(document, language);
        m_body->showDocument(document);
        if (old && old->parent() == this)
            old->deleteLater();
        return;
    }
    case Raw: m_raw->setPlainText(tabText(Raw)); return;
    case Signature: m_signature->setPlainText(signatureText()); return;
    case Message: m_message->setResult(m_delivery->result, {}); return;
    case Trace: m_trace->setResult(m_delivery->result); return;
    case Console: m_console->setResult(m_delivery->result); return;
    case Forwards: fillForwards(); return;
    case Reply: m_reply->setPlainText(replyText()); return;
    case TabCount: return;
    }
}

void DeliveryDetails::fillHeaders()
{
    m_headers->clear();
    const HttpRequestMessage &request = m_delivery->request;
    const auto add = [this](const QString &name, const QString &value, bool own) {
        auto *item = new QTreeWidgetItem(m_headers, {name, value});
        item->setToolTip(1, value);
        if (own) {
            QFont font = item->font(0);
            font.setItalic(true);
            item->setFont(0, font);
        }
    };
    add(tr("Request"), QString::fromUtf8(request.method) + u' ' + QString::fromUtf8(request.target),
        true);
    add(tr("From"), m_delivery->peer, true);
    add(tr("Received"), timeText(m_delivery->receivedMs), true);
    add(tr("Delivery"), m_delivery->id, true);
    if (!m_delivery->replayOf.isEmpty())
        add(tr("Replay of"), m_delivery->replayOf, true);
    if (!m_delivery->provider.deliveryId.isEmpty())
        add(tr("Delivery, sender's id"), m_delivery->provider.deliveryId, true);
    const auto query = formPairs(request.query());
    for (const auto &[name, value] : query)
        add(u'?' + name, value, true);
    for (const HeaderField &field : request.headers)
        add(QString::fromUtf8(field.name), QString::fromUtf8(field.value), false);
}

void DeliveryDetails::fillForwards()
{
    m_forwards->clear();
    int number = 0;
    for (const Forward &forward : m_delivery->forwards) {
        auto *message = new QTreeWidgetItem(
            m_forwards, {tr("Message %1").arg(++number), {}, {}, {}, stateText(forward.state)});
        if (!forward.payload.isEmpty()) {
            const QString content = QString::fromUtf8(forward.payload.left(longestContent));
            auto *item = new QTreeWidgetItem(message, {tr("Content"), {}, {}, {}, content});
            item->setToolTip(4, content);
        }
        int attempts = 0;
        for (const ForwardAttempt &attempt : forward.attempts) {
            // The sentence of a failure names the address; a column of it would push that out.
            const QString story = attempt.error ? attempt.error->message
                                                : tr("delivered") + u" → "_s + attempt.target;
            auto *item = new QTreeWidgetItem(
                message,
                {tr("Attempt %1").arg(++attempts), timeText(attempt.timeMs),
                 attempt.status ? QString::number(attempt.status) : tr("none", "status code"),
                 tr("%1 ms").arg(decimalText(attempt.durationMs, 0)), story});
            const QString rest =
                attempt.error ? attempt.error->detail : QString::fromUtf8(attempt.reply);
            item->setToolTip(4, rest.isEmpty() ? story : story + u'\n' + rest);
            for (const QString &difference : attempt.differences)
                new QTreeWidgetItem(item, {tr("Otherwise than predicted"), {}, {}, {}, difference});
            item->setExpanded(true);
        }
        message->setExpanded(true);
    }
    if (m_delivery->forwards.isEmpty())
        new QTreeWidgetItem(
            m_forwards,
            {{},
             {},
             {},
             {},
             m_delivery->note.isEmpty() ? tr("Nothing was forwarded.") : m_delivery->note});
    for (int column = 0; column < 4; ++column)
        m_forwards->resizeColumnToContents(column);
}

QString DeliveryDetails::forwardsText() const
{
    QStringList lines;
    int number = 0;
    for (const Forward &forward : m_delivery->forwards) {
        lines.append(tr("Message %1: %2").arg(++number).arg(stateText(forward.state)));
        for (const ForwardAttempt &attempt : forward.attempts)
            lines.append(u"  %1  %2  %3  %4"_s.arg(timeText(attempt.timeMs), attempt.target)
                             .arg(attempt.status)
                             .arg(attempt.error ? attempt.error->message : tr("delivered")));
        lines.append(u"  "_s + QString::fromUtf8(forward.payload));
    }
    if (!m_delivery->note.isEmpty())
        lines.append(m_delivery->note);
    return lines.join(u'\n');
}

QString DeliveryDetails::signatureText() const
{
    const SignatureVerdict &verdict = m_delivery->signature;
    QStringList lines;
    switch (verdict.kind) {
    case SignatureVerdict::Kind::Valid: lines.append(tr("Valid")); break;
    case SignatureVerdict::Kind::Invalid: lines.append(tr("Invalid")); break;
    case SignatureVerdict::Kind::Absent: lines.append(tr("Missing")); break;
    case SignatureVerdict::Kind::Stale: lines.append(tr("Too old")); break;
    case SignatureVerdict::Kind::UnknownSecret: lines.append(tr("Not checked: no secret")); break;
    case SignatureVerdict::Kind::NotSigned:
        // What is refused at the door is not looked at.
        lines.append(m_delivery->refusal ? tr("Not checked") : tr("Not signed"));
        break;
    case SignatureVerdict::Kind::NotChecked: lines.append(tr("Not checked")); break;
    }
    if (!verdict.reason.isEmpty())
        lines.append(verdict.reason);
    if (!verdict.header.isEmpty())
        lines.append(tr("Header: %1").arg(verdict.header));
    if (!verdict.algorithm.isEmpty())
        lines.append(tr("Algorithm: %1").arg(verdict.algorithm));
    if (!m_delivery->duplicateOf.isEmpty())
        lines.append(tr("The sender sent this delivery before: %1").arg(m_delivery->duplicateOf));
    return lines.join(u'\n');
}

QString DeliveryDetails::replyText() const
{
    const HttpResponseMessage &reply = m_delivery->reply;
    if (reply.status == 0 || (reply.headers.isEmpty() && reply.body.isEmpty()))
        return tr("Not answered yet.");
    QString text = QString::number(reply.status) + u' '
        + QString::fromLatin1(reasonPhrase(reply.status)) + u'\n';
    for (const HeaderField &field : reply.headers)
        text += QString::fromUtf8(field.name) + u": "_s + QString::fromUtf8(field.value) + u'\n';
    text += u'\n' + QString::fromUtf8(reply.body);
    if (m_delivery->refusal && !m_delivery->refusal->detail.isEmpty())
        text += u"\n\n"_s + m_delivery->refusal->detail;
    return text;
}

QString DeliveryDetails::tabText(Tab tab) const
{
    if (!m_delivery)
        return {};
    const HttpRequestMessage &request = m_delivery->request;
    switch (tab) {
    case Headers: {
        QString text;
        for (const HeaderField &field : request.headers)
            text +=
                QString::fromUtf8(field.name) + u": "_s + QString::fromUtf8(field.value) + u'\n';
        return text;
    }
    case Body: return readableBody(request);
    case Raw: {
        static constexpr qsizetype most = 64 * 1024;
        QString text = byteDump(request.body, most);
        if (request.body.size() > most)
            text += tr("… cut: the body has %n byte(s)", nullptr, int(request.body.size()));
        return text;
    }
    case Signature: return signatureText();
    case Message: {
        JsValue list = JsValue::array();
        for (const PostedMessage &posted : m_delivery->result.messages)
            list.append(posted.message);
        return QString::fromUtf8(list.toJson(2));
    }
    case Trace: {
        QStringList lines{outcomeText(*m_delivery)};
        for (const TraceStep &step : m_delivery->result.trace)
            lines.append(step.step + u": "_s + step.detail);
        return lines.join(u'\n');
    }
    case Console: {
        QStringList lines;
        for (const ConsoleLine &line : m_delivery->result.console)
            lines.append(line.level + u": "_s + line.text);
        return lines.join(u'\n');
    }
    case Forwards: return forwardsText();
    case Reply: return replyText();
    case TabCount: break;
    }
    return {};
}

void DeliveryDetails::keyPressEvent(QKeyEvent *event)
{
    // Text views take letters for themselves only when they can be edited.
    if (event->key() == Qt::Key_Escape || (event->key() == Qt::Key_Q && !event->modifiers())) {
        Q_EMIT leave();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace hooksmith::ui
