// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/incomingform.h"

#include "ui/documents/sampledocument.h"
#include "ui/documents/workspacevariables.h"
#include "ui/requestbuilder/answersform.h"
#include "ui/requestbuilder/bodypart.h"
#include "ui/requestbuilder/fieldsgrid.h"
#include "ui/requestbuilder/requestrows.h"
#include "ui/requestbuilder/securitypart.h"
#include "ui/requestbuilder/sendpart.h"
#include "ui/requestbuilder/variableassist.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int pauseMs = 150; // After typing, before the form and its status follow

enum Tab { BodyTab, QueryTab, HeadersTab, SecurityTab, AnswersTab, SendTab };

} // namespace

IncomingForm::IncomingForm(WorkspaceVariables &variables, SentHistory &history, QWidget *parent)
    : QWidget(parent), m_variables(variables)
{
    buildTop();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 6, 6, 6);
    row->setSpacing(6);
    row->addWidget(m_method);
    row->addWidget(m_url, 1);

    m_body = new BodyPart(variables);
    m_query = new FieldsGrid(FieldsModel::Kind::Parameters, u"requestQuery"_s,
                             tr("Parameters of the address"), variables);
    m_headers =
        new FieldsGrid(FieldsModel::Kind::Headers, u"requestHeaders"_s, tr("Headers"), variables);
    m_fillIn = new QCheckBox(tr("Fill in {{variables}}"));
    m_fillIn->setObjectName(u"fillInVariables"_s);
    m_fillIn->setToolTip(
        tr("Off: braces in the address, the headers and the body are text of the sender"));
    m_headers->addControl(m_fillIn);
    m_security = new SecurityPart(variables);
    m_answers = new AnswersForm(false, u"requestAnswers"_s, variables);
    m_send = new SendPart(variables, history);

    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"requestTabs"_s);
    m_tabs->setDocumentMode(true);
    tightTabs(*m_tabs);
    m_tabs->addTab(m_body, tr("Body"));
    m_tabs->addTab(m_query, tr("Query"));
    m_tabs->addTab(m_headers, tr("Headers"));
    m_tabs->addTab(m_security, tr("Sign"));
    m_tabs->setTabToolTip(SecurityTab, tr("Signature and authentication"));
    m_tabs->addTab(m_answers, tr("Answers"));
    m_tabs->setTabToolTip(AnswersTab, tr("What the script's own HTTP and fetch calls get"));
    m_tabs->addTab(m_send, tr("Send"));
    m_tabs->setTabToolTip(SendTab, tr("Send the request over the network, and see the answer"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_tabs, 1);

    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        refresh();
        refreshStatus();
    });
    connect(m_query, &FieldsGrid::edited, this, [this] {
        if (m_document)
            setQueryRows(*m_document, m_query->model().rows());
        refresh();
    });
    connect(m_headers, &FieldsGrid::edited, this, [this] {
        if (m_document)
            setHeaderRows(*m_document, m_headers->model().rows());
        refreshCounts();
    });
    connect(m_body, &BodyPart::kindChanged, this, [this] {
        refresh();
        refreshStatus();
    });
    connect(m_fillIn, &QCheckBox::clicked, this, [this](bool on) {
        if (m_document)
            m_document->setUsesVariables(on);
        refresh();
        refreshStatus();
    });
}

void IncomingForm::buildTop()
{
    m_method = new QComboBox;
    m_method->setObjectName(u"requestMethod"_s);
    m_method->setAccessibleName(tr("Method"));
    m_method->addItems(
        {u"POST"_s, u"GET"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s, u"HEAD"_s, u"OPTIONS"_s});
    m_url = new QLineEdit;
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_url->setObjectName(u"requestUrl"_s);
    m_url->setAccessibleName(tr("Path and query of the request"));
    m_url->setPlaceholderText(u"/hooks/<id>/<token>?a=1"_s);
    m_urlAssist = new VariableAssist(*m_url, m_variables);
    connect(m_method, &QComboBox::currentTextChanged, this, [this](const QString &text) {
        if (m_document)
            m_document->setMethod(text);
    });
    connect(m_url, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!m_document)
            return;
        m_document->setUrl(text);
        m_query->setRows(queryRows(*m_document));
        refreshCounts();
    });
}

void IncomingForm::setDocument(SampleDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_body->setDocument(document);
    m_security->setDocument(document);
    m_answers->setDocument(document);
    m_send->setDocument(document);
    if (!document)
        return;
    connect(document, &SampleDocument::edited, this, [this] { m_delay.start(pauseMs); });
    connect(document, &SampleDocument::settled, this, [this] { m_delay.start(0); });
    connect(document, &SampleDocument::valuesChanged, this, [this] {
        refresh();
        refreshStatus();
    });
    refresh();
    m_url->setCursorPosition(0);
    refreshStatus();
}

void IncomingForm::refresh()
{
    const SampleDocument *const document = m_document;
    if (!document)
        return;
    {
        const QSignalBlocker blocker(m_method); // Filling in must not count as editing
        if (m_method->findText(document->method()) < 0)
            m_method->addItem(document->method());
        m_method->setCurrentText(document->method());
    }
    if (m_url->text() != document->url())
        m_url->setText(document->url());
    const bool uses = document->usesVariables();
    m_fillIn->setChecked(uses);
    m_urlAssist->setEnabled(uses);
    m_query->setVariablesEnabled(uses);
    m_headers->setVariablesEnabled(uses);
    m_query->setRows(queryRows(*document));
    m_headers->setRows(headerRows(*document));
    m_body->refresh();
    m_security->refresh();
    m_answers->refresh();
    m_send->refresh();
    refreshCounts();
}

void IncomingForm::refreshCounts()
{
    const auto title = [this](int tab, const QString &name, FieldsGrid *grid, bool counted) {
        const int count = grid->model().enabledCount();
        m_tabs->setTabText(tab, count && counted ? u"%1 (%2)"_s.arg(name).arg(count) : name);
    };
    const auto fill = [this, &title](bool counted) {
        title(QueryTab, tr("Query"), m_query, counted);
        title(HeadersTab, tr("Headers"), m_headers, counted);
    };
    fill(true);
    // In a narrow pane whole words matter more than the counts.
    constexpr int room = 12; // Around each title
    int needed = 0;
    for (int i = 0; i < m_tabs->count(); ++i)
        needed += m_tabs->fontMetrics().horizontalAdvance(m_tabs->tabText(i)) + room;
    if (needed > width())
        fill(false);
}

int IncomingForm::tabsWidth() const
{
    return m_tabs->tabBar()->sizeHint().width();
}

void IncomingForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refreshCounts();
}

void IncomingForm::refreshStatus()
{
    SampleDocument *const document = m_document;
    if (!document)
        return;
    if (!document->isSettled() || document->isFilling()) {
        m_body->showReading();
        return;
    }
    m_answers->showFine();
    m_tabs->setTabIcon(BodyTab, {});
    m_tabs->setTabIcon(AnswersTab, {});
    const Result<Sample> sample = document->sample();
    if (sample) {
        m_body->showFine();
        return;
    }
    const Error &error = sample.error();
    const int line = error.location ? error.location->line : 0;
    const int column = error.location ? error.location->column : 0;
    const bool inBody = SampleDocument::part(error) == SampleDocument::Part::Body;
    if (inBody) {
        m_body->showProblem(error.message, line, column);
    } else {
        m_body->showFine();
        m_answers->showProblem(error.message, line, column);
    }
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
    m_body->goTo(line, column);
}

void IncomingForm::goToAnswers(int line, int column)
{
    m_tabs->setCurrentIndex(AnswersTab);
    m_answers->goTo(line, column);
}

void IncomingForm::showSending()
{
    m_tabs->setCurrentIndex(SendTab);
}

void IncomingForm::formatBody()
{
    m_tabs->setCurrentIndex(BodyTab);
    m_body->format();
}

void IncomingForm::setZoom(int steps)
{
    m_body->setZoom(steps);
    m_answers->setZoom(steps);
}

} // namespace hooksmith::ui
