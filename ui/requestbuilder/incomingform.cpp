// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/incomingform.h"

#include "ui/documents/sampledocument.h"
#include "ui/requestbuilder/headersmodel.h"
#include "ui/requestbuilder/jsonpart.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

enum Tab { BodyTab, HeadersTab, AnswersTab };

} // namespace

IncomingForm::IncomingForm(QWidget *parent) : QWidget(parent)
{
    m_method = new QComboBox;
    m_method->setObjectName(u"requestMethod"_s);
    m_method->setAccessibleName(tr("Method"));
    m_method->addItems({u"POST"_s, u"GET"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s, u"HEAD"_s});
    m_url = new QLineEdit;
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_url->setObjectName(u"requestUrl"_s);
    m_url->setAccessibleName(tr("Path and query of the request"));
    m_url->setPlaceholderText(u"/hooks/<id>/<token>?a=1"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 6, 6, 6);
    row->setSpacing(6);
    row->addWidget(m_method);
    row->addWidget(m_url, 1);

    buildBody();
    m_headers = new HeadersModel(this);
    m_headerView = new QTableView;
    m_headerView->setObjectName(u"requestHeaders"_s);
    m_headerView->setAccessibleName(tr("Headers"));
    m_headerView->setModel(m_headers);
    m_headerView->setFrameShape(QFrame::NoFrame);
    m_headerView->setShowGrid(true);
    m_headerView->verticalHeader()->hide();
    m_headerView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_headerView->horizontalHeader()->setStretchLastSection(true);
    m_headerView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_headerView->horizontalHeader()->setHighlightSections(false);
    m_headerView->setColumnWidth(HeadersModel::Name, 150);
    m_headerView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_headerView->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_headerView->setTabKeyNavigation(false);
    auto *remove = new QAction(tr("Remove the header"), m_headerView);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_headerView->addAction(remove);
    m_headerView->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(remove, &QAction::triggered, this,
            [this] { m_headers->removeRows(m_headerView->currentIndex().row(), 1); });

    m_answers = new JsonPart(tr("Canned answers to the script's own HTTP calls, as JSON"));
    m_answers->editor().setObjectName(u"requestAnswers"_s);

    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_body, tr("Body"));
    m_tabs->addTab(m_headerView, tr("Headers"));
    m_tabs->addTab(m_answers, tr("HTTP answers"));
    m_tabs->setTabToolTip(AnswersTab, tr("What the script's own HTTP and fetch calls get"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_tabs, 1);

    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(&m_delay, &QTimer::timeout, this, &IncomingForm::refreshStatus);
    connect(m_method, &QComboBox::currentTextChanged, this, [this](const QString &text) {
        if (m_document)
            m_document->setMethod(text);
    });
    connect(m_url, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_document)
            m_document->setUrl(text);
    });
    connect(m_headers, &HeadersModel::edited, this, [this] {
        if (m_document)
            m_document->setHeaders(m_headers->headers());
        refreshHeaderCount();
    });
}

void IncomingForm::buildBody()
{
    m_body = new JsonPart(tr("Body of the request"));
    m_body->editor().setObjectName(u"requestBody"_s);
    m_form = new QComboBox;
    m_form->setObjectName(u"bodyForm"_s);
    m_form->setAccessibleName(tr("How the body is kept and sent"));
    m_form->addItem(tr("JSON"), int(BodyForm::Json));
    m_form->setItemData(0, tr("A JSON value: indented here, sent compactly"), Qt::ToolTipRole);
    m_form->addItem(tr("Text"), int(BodyForm::Text));
    m_form->setItemData(1, tr("Sent exactly as typed"), Qt::ToolTipRole);
    m_form->addItem(tr("File"), int(BodyForm::File));
    m_form->setItemData(2, tr("Sent exactly as typed, kept in a file beside the sample"),
                        Qt::ToolTipRole);
    m_format = new QToolButton;
    m_format->setIcon(themedIcon(u"format"_s));
    m_format->setToolTip(tr("Indent the JSON"));
    m_format->setAccessibleName(tr("Indent the JSON"));
    m_format->setAutoRaise(true);
    m_body->addControl(m_form);
    m_body->addControl(m_format);
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        if (m_document)
            m_document->setBodyForm(BodyForm(m_form->currentData().toInt()));
    });
    connect(m_format, &QToolButton::clicked, this, [this] {
        if (!m_document)
            return;
        if (const Result<void> done = m_document->formatBody(); !done)
            refreshStatus();
    });
}

void IncomingForm::setDocument(SampleDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = nullptr; // Filling in must not count as editing
    if (!document) {
        m_body->editor().showDocument(nullptr);
        m_answers->editor().showDocument(nullptr);
        return;
    }
    const int known = m_method->findText(document->method());
    if (known < 0)
        m_method->addItem(document->method());
    m_method->setCurrentText(document->method());
    m_url->setText(document->url());
    m_url->setCursorPosition(0);
    m_headers->setHeaders(document->headers());
    m_form->setCurrentIndex(m_form->findData(int(document->bodyForm())));
    m_form->setEnabled(document->bodyIsText());
    m_body->editor().showDocument(&document->body());
    m_body->editor().setReadOnly(!document->bodyIsText());
    m_answers->editor().showDocument(&document->answers());
    m_document = document;
    connect(document, &SampleDocument::edited, this, [this] { m_delay.start(); });
    refreshHeaderCount();
    refreshStatus();
}

void IncomingForm::refreshHeaderCount()
{
    const qsizetype count = m_headers->headers().size();
    m_tabs->setTabText(HeadersTab, count ? tr("Headers (%1)").arg(count) : tr("Headers"));
}

void IncomingForm::refreshStatus()
{
    SampleDocument *const document = m_document;
    if (!document)
        return;
    // Saving a broken JSON body turns it into text.
    const QSignalBlocker blocker(m_form);
    m_form->setCurrentIndex(m_form->findData(int(document->bodyForm())));

    const QString size = locale().formattedDataSize(document->bodyBytes().size());
    const bool json = document->bodyForm() == BodyForm::Json;
    m_format->setEnabled(document->bodyIsText());
    m_body->setFine(json ? tr("Valid JSON, %1 sent").arg(size) : tr("%1 sent as typed").arg(size));
    m_answers->setFine(tr("Calls that none of these match fail, as without a network"));
    m_tabs->setTabIcon(BodyTab, {});
    m_tabs->setTabIcon(AnswersTab, {});
    const Result<Sample> sample = document->sample();
    if (sample)
        return;
    const Error &error = sample.error();
    const int line = error.location ? error.location->line : 0;
    const int column = error.location ? error.location->column : 0;
    const bool inBody = SampleDocument::part(error) == SampleDocument::Part::Body;
    (inBody ? m_body : m_answers)->setProblem(error.message, line, column);
    m_tabs->setTabIcon(inBody ? BodyTab : AnswersTab, themedIcon(u"error"_s, IconTone::Error));
}

void IncomingForm::focusUrl()
{
    m_url->setFocus(Qt::ShortcutFocusReason);
    m_url->selectAll();
}

void IncomingForm::goToBody(int line, int column)
{
    m_tabs->setCurrentIndex(BodyTab);
    m_body->editor().goTo(line, column);
}

void IncomingForm::goToAnswers(int line, int column)
{
    m_tabs->setCurrentIndex(AnswersTab);
    m_answers->editor().goTo(line, column);
}

void IncomingForm::setZoom(int steps)
{
    m_body->editor().setZoom(steps);
    m_answers->editor().setZoom(steps);
}

} // namespace hooksmith::ui
