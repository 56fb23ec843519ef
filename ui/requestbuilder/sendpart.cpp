// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/sendpart.h"

#include "core/exchange/jsonpath.h"
#include "core/exchange/senthistory.h"
#include "core/traffic/bytedump.h"
#include "core/workspace/textfile.h"
#include "ui/documents/sampledocument.h"
#include "ui/documents/workspacevariables.h"
#include "ui/requestbuilder/preparedrequest.h"
#include "ui/requestbuilder/variableassist.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextDocumentLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTextDocument>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr qsizetype largestShown = 512 * 1024; // Bytes of an answer that are laid out as text

const QString targetKey = u"target"_s;

} // namespace

SendPart::SendPart(WorkspaceVariables &variables, SentHistory &history, QWidget *parent)
    : QWidget(parent), m_variables(variables), m_history(history)
{
    m_target = new QComboBox;
    m_target->setObjectName(u"sendTarget"_s);
    m_target->setAccessibleName(tr("Where to send it"));
    m_target->setToolTip(tr("A server (the sample's path is added), or the whole address of a "
                            "webhook"));
    m_target->setEditable(true);
    m_target->setInsertPolicy(QComboBox::NoInsert);
    m_target->setCompleter(nullptr);
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->setMinimumContentsLength(8);
    m_target->lineEdit()->setPlaceholderText(u"http://127.0.0.1:4180"_s);
    m_target->lineEdit()->setObjectName(u"sendTargetText"_s);
    m_target->lineEdit()->setLayoutDirection(Qt::LeftToRight);
    m_target->lineEdit()->setAccessibleName(m_target->accessibleName());
    new VariableAssist(*m_target->lineEdit(), variables);
    auto *options = new QToolButton;
    options->setObjectName(u"sendOptions"_s);
    options->setIcon(themedIcon(u"properties"_s));
    options->setAccessibleName(tr("How to send it"));
    options->setToolTip(tr("How to send it"));
    options->setAutoRaise(true);
    options->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(options);
    m_redirects = menu->addAction(tr("Follow redirects"));
    m_redirects->setCheckable(true);
    m_anyCertificate = menu->addAction(tr("Accept any certificate, this time"));
    m_anyCertificate->setCheckable(true);
    options->setMenu(menu);
    m_send = new QPushButton;
    m_send->setObjectName(u"sendButton"_s);
    auto *where = new QHBoxLayout;
    where->setContentsMargins(6, 6, 6, 2);
    where->setSpacing(4);
    where->addWidget(m_target, 1);
    where->addWidget(options);
    m_icon = new QToolButton;
    m_icon->setAutoRaise(true);
    m_icon->setIconSize({14, 14});
    m_icon->setFocusPolicy(Qt::NoFocus);
    m_icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_status = new QLabel;
    m_status->setObjectName(u"sendStatus"_s);
    m_status->setWordWrap(true);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status->setMinimumWidth(40);
    auto *button = new QHBoxLayout;
    button->setContentsMargins(6, 2, 6, 2);
    button->addWidget(m_send, 1);
    auto *status = new QHBoxLayout;
    status->setContentsMargins(6, 2, 6, 4);
    status->addWidget(m_icon);
    status->addWidget(m_status, 1);
    buildAnswer();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(where);
    layout->addLayout(button);
    layout->addLayout(status);
    layout->addWidget(m_answer, 100);
    layout->addStretch(1); // Where there is no answer yet

    connect(m_send, &QPushButton::clicked, this, [this] {
        if (m_sender.isSending() || m_preparing)
            cancel();
        else
            send();
    });
    connect(m_target->lineEdit(), &QLineEdit::returnPressed, this, &SendPart::send);
    connect(m_target, &QComboBox::editTextChanged, this, [this](const QString &text) {
        if (m_document)
            m_document->setBuilder(targetKey,
                                   text.trimmed().isEmpty() ? JsValue() : JsValue(text.trimmed()));
        updateButton();
    });
    say(tr("Nothing is sent until you press the button."), false);
    m_icon->hide();
    updateButton();
}

void SendPart::buildAnswer()
{
    m_body = new CodeEditor;
    m_body->setObjectName(u"answerBody"_s);
    m_body->setAccessibleName(tr("Body of the answer"));
    auto *text = new QTextDocument(this);
    text->setDocumentLayout(new QPlainTextDocumentLayout(text));
    m_body->showDocument(text);
    m_body->setReadOnly(true);
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"answerFilter"_s);
    m_filter->setAccessibleName(tr("Show only what is at this path of the JSON"));
    m_filter->setPlaceholderText(tr("Filter: $.items[*].id"));
    m_filter->setClearButtonEnabled(true);
    m_pretty = new QToolButton;
    m_pretty->setObjectName(u"answerPretty"_s);
    m_pretty->setIcon(themedIcon(u"format"_s));
    m_pretty->setCheckable(true);
    m_pretty->setChecked(true);
    m_pretty->setAutoRaise(true);
    m_pretty->setToolTip(tr("Show JSON indented"));
    m_pretty->setAccessibleName(tr("Show JSON indented"));
    m_saveAs = new QToolButton;
    m_saveAs->setObjectName(u"answerSave"_s);
    m_saveAs->setIcon(themedIcon(u"save"_s));
    m_saveAs->setAutoRaise(true);
    m_saveAs->setToolTip(tr("Save the answer's body…"));
    m_saveAs->setAccessibleName(tr("Save the answer's body"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 3, 6, 3);
    row->addWidget(m_filter, 1);
    row->addWidget(m_pretty);
    row->addWidget(m_saveAs);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_body, 1);
    column->addLayout(row);
    m_headers = new QPlainTextEdit;
    m_headers->setLayoutDirection(Qt::LeftToRight); // As it is sent
    m_headers->setObjectName(u"answerHeaders"_s);
    m_headers->setAccessibleName(tr("Headers of the answer"));
    m_headers->setReadOnly(true);
    m_headers->setTabChangesFocus(true);
    m_headers->setFrameShape(QFrame::NoFrame);
    m_headers->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_answer = new QTabWidget;
    m_answer->setObjectName(u"answerTabs"_s);
    m_answer->setDocumentMode(true);
    m_answer->addTab(page, tr("Answer"));
    m_answer->addTab(m_headers, tr("Headers"));
    m_answer->setVisible(false);
    connect(m_filter, &QLineEdit::textChanged, this, &SendPart::showBody);
    connect(m_pretty, &QToolButton::toggled, this, &SendPart::showBody);
    connect(m_saveAs, &QToolButton::clicked, this, &SendPart::saveAnswer);
}

void SendPart::setDocument(SampleDocument *document)
{
    m_document = nullptr; // Filling in must not count as editing
    m_sender.cancel();
    m_result.reset();
    m_answer->setVisible(false);
    m_icon->hide();
    say(tr("Nothing is sent until you press the button."), false);
    m_icon->hide();
    m_document = document;
    refresh();
}

void SendPart::setNames(const QString &integration, const QString &sample)
{
    m_integration = integration;
    m_sample = sample;
}

void SendPart::setTargets(const QStringList &targets)
{
    const QSignalBlocker blocker(m_target);
    const QString text = m_target->currentText();
    m_target->clear();
    m_target->addItems(targets);
    m_target->setEditText(text);
    refresh();
}

void SendPart::refresh()
{
    SampleDocument *const document = m_document;
    if (!document)
        return;
    const QString stored = document->builder(targetKey).toString();
    if (m_target->currentText().trimmed() != stored) {
        const QSignalBlocker blocker(m_target);
        m_target->setEditText(stored);
    }
    m_target->lineEdit()->setPlaceholderText(m_target->count() ? m_target->itemText(0)
                                                               : u"http://127.0.0.1:4180"_s);
    updateButton();
}

QString SendPart::target() const
{
    const QString typed = m_target->currentText().trimmed();
    return typed.isEmpty() ? m_target->lineEdit()->placeholderText() : typed;
}

void SendPart::updateButton()
{
    const bool busy = m_sender.isSending() || m_preparing;
    const QUrl url(QString::fromUtf8(addressFor(target().toUtf8(), "/")));
    QString host = url.host();
    if (url.port() > 0)
        host += u":%1"_s.arg(url.port());
    if (host.isEmpty())
        host = target();
    if (host.size() > 40)
        host = host.left(39) + u'…';
    m_send->setText(busy ? tr("Cancel") : tr("Send to %1").arg(host.replace(u'&', u"&&"_s)));
    m_send->setIcon(themedIcon(busy ? u"stop"_s : u"outgoing"_s));
}

void SendPart::send()
{
    SampleDocument *const document = m_document;
    if (!document || m_sender.isSending() || m_preparing)
        return;
    const Result<Sample> sample = document->sample();
    if (!sample) {
        say(sample.error().message, true);
        return;
    }
    if (sample->kind != IntegrationType::Incoming)
        return;
    m_preparing = true;
    updateButton();
    say(tr("Sending…"), false);
    prepareRequest(*sample, document->usesVariables(), target(), SignAs::of(*document), m_variables,
                   this, [this](const Result<PreparedRequest> &prepared) {
                       if (!std::exchange(m_preparing, false))
                           return; // Cancelled meanwhile
                       if (prepared)
                           dispatch(prepared->request, prepared->secrets);
                       else
                           say(prepared.error().message, true);
                       updateButton();
                   });
}

void SendPart::dispatch(const ExchangeRequest &request, const QList<QByteArray> &secrets)
{
    SendOptions options;
    options.followRedirects = m_redirects->isChecked();
    options.allowInvalidCertificate = m_anyCertificate->isChecked();
    m_anyCertificate->setChecked(false); // A person says so each time
    SentEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.integration = m_integration;
    entry.sample = m_sample;
    entry.request = request;
    m_sender.send(request, options, this,
                  [this, entry, secrets](const Result<SendResult> &result) mutable {
                      if (result) {
                          entry.response = result->response;
                          entry.totalMs = result->totalMs;
                          entry.responseSize = result->response.body.size();
                      } else {
                          entry.error = result.error().message;
                      }
                      Redaction redaction;
                      redaction.secrets = secrets;
                      const Result<void> kept = m_history.add(entry, redaction);
                      show(result);
                      if (!kept)
                          m_status->setText(m_status->text() + u' ' + kept.error().message);
                      updateButton();
                      Q_EMIT sent();
                  });
    updateButton();
}

void SendPart::cancel()
{
    if (std::exchange(m_preparing, false))
        say(tr("Cancelled."), false);
    m_sender.cancel();
    updateButton();
}

void SendPart::say(const QString &sentence, bool error)
{
    m_icon->setVisible(true);
    m_icon->setIcon(
        themedIcon(error ? u"error"_s : u"info"_s, error ? IconTone::Error : IconTone::Muted));
    m_status->setText(sentence);
}

void SendPart::show(const Result<SendResult> &result)
{
    if (!result) {
        m_result.reset();
        m_answer->setVisible(false);
        say(result.error().message, true);
        return;
    }
    m_result = *result;
    const ExchangeResponse &response = result->response;
    const bool good = response.status >= 200 && response.status < 400;
    QStringList facts{
        u"%1 %2"_s.arg(response.status)
            .arg(QString::fromUtf8(response.statusText.isEmpty() ? reasonPhrase(response.status)
                                                                 : response.statusText)),
        tr("%1 ms (first byte after %2 ms)")
            .arg(qRound(result->totalMs))
            .arg(qRound(result->firstByteMs)),
        locale().formattedDataSize(response.body.size())};
    if (result->redirects > 0)
        facts.append(tr("%n redirect(s), to %1", nullptr, result->redirects)
                         .arg(QString::fromUtf8(result->url)));
    if (result->truncated)
        facts.append(tr("the rest of the body was not read"));
    facts.append(result->notes);
    say(facts.join(u" · "_s), !good);
    if (good)
        m_icon->setIcon(themedIcon(u"ok"_s, IconTone::Success));
    QString headers;
    for (const HeaderField &header : response.headers)
        headers +=
            QString::fromLatin1(header.name) + u": "_s + QString::fromUtf8(header.value) + u'\n';
    m_headers->setPlainText(headers);
    m_answer->setTabText(1, tr("Headers (%1)").arg(response.headers.size()));
    m_answer->setVisible(true);
    m_filter->clear();
    showBody();
}

void SendPart::showBody()
{
    if (!m_result)
        return;
    const QByteArray &bytes = m_result->response.body;
    QString text;
    bool isJson = false;
    m_filter->setToolTip({});
    if (!isPlainText(bytes)) {
        text = byteDump(bytes, 16 * 1024);
    } else if (bytes.size() > largestShown) {
        text = QString::fromUtf8(bytes.left(largestShown)) + u"\n… "_s
            + tr("the first %1 of %2; save it to see all")
                  .arg(locale().formattedDataSize(largestShown),
                       locale().formattedDataSize(bytes.size()));
    } else {
        text = QString::fromUtf8(bytes);
        if (const Result<JsValue> value = JsValue::fromJson(bytes)) {
            isJson = true;
            const QString path = m_filter->text().trimmed();
            if (!path.isEmpty()) {
                const Result<QList<JsValue>> found = valuesAt(*value, path);
                if (found)
                    text = QString::fromUtf8(JsValue(*found).toJson(2));
                else
                    m_filter->setToolTip(found.error().message);
            } else if (m_pretty->isChecked()) {
                text = QString::fromUtf8(value->toJson(2));
            }
        }
    }
    m_filter->setEnabled(isJson);
    m_pretty->setEnabled(isJson);
    m_body->document()->setPlainText(text);
}

void SendPart::saveAnswer()
{
    if (!m_result)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the answer's body"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, bytes = m_result->response.body](const QString &path) {
                if (const Result<void> saved = writeFileAtomically(path, bytes); !saved)
                    say(saved.error().message, true);
            });
    dialog->open();
}

} // namespace hooksmith::ui
