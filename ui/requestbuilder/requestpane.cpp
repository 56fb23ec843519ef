// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/requestpane.h"

#include "ui/requestbuilder/incomingform.h"
#include "ui/requestbuilder/jsonpart.h"
#include "ui/requestbuilder/outgoingform.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/widgets/emptystate.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

RequestPane::RequestPane(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"requestPane"_s);
    m_empty = new EmptyState;
    m_incoming = new IncomingForm;
    m_outgoing = new OutgoingForm;
    m_broken = new JsonPart(tr("Text of the sample's file"));
    m_broken->editor().setObjectName(u"sampleFileText"_s);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_incoming);
    m_stack->addWidget(m_outgoing);
    m_stack->addWidget(m_broken);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(&m_delay, &QTimer::timeout, this, &RequestPane::refreshBroken);
}

void RequestPane::setDocument(SampleDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    if (document) {
        connect(document, &SampleDocument::reloaded, this, &RequestPane::showRightPage);
        connect(document, &SampleDocument::edited, this, [this, document] {
            if (document->isBroken())
                m_delay.start();
        });
    }
    showRightPage();
}

void RequestPane::showRightPage()
{
    SampleDocument *const document = m_document;
    m_incoming->setDocument(nullptr);
    m_outgoing->setDocument(nullptr);
    m_broken->editor().showDocument(nullptr);
    if (!document) {
        m_stack->setCurrentWidget(m_empty);
    } else if (document->isBroken()) {
        m_broken->editor().showDocument(&document->source());
        m_stack->setCurrentWidget(m_broken);
        refreshBroken();
    } else if (document->kind() == IntegrationType::Incoming) {
        m_incoming->setDocument(document);
        m_stack->setCurrentWidget(m_incoming);
    } else {
        m_outgoing->setDocument(document);
        m_stack->setCurrentWidget(m_outgoing);
    }
}

void RequestPane::refreshBroken()
{
    SampleDocument *const document = m_document;
    if (!document || !document->isBroken())
        return;
    const Result<Sample> sample = document->sample();
    if (sample) {
        m_broken->setFine(tr("This is a sample now; save it to go on with the form"));
    } else {
        const auto &location = sample.error().location;
        m_broken->setProblem(sample.error().message, location ? location->line : 0,
                             location ? location->column : 0);
    }
}

void RequestPane::focusFirst()
{
    if (m_stack->currentWidget() == m_incoming)
        m_incoming->focusUrl();
    else if (m_stack->currentWidget() == m_outgoing)
        m_outgoing->focusMessage();
    else if (m_stack->currentWidget() == m_broken)
        m_broken->editor().setFocus();
}

void RequestPane::goTo(SampleDocument::Part part, int line, int column)
{
    switch (part) {
    case SampleDocument::Part::File: m_broken->editor().goTo(line, column); break;
    case SampleDocument::Part::Body: m_incoming->goToBody(line, column); break;
    case SampleDocument::Part::Event: m_outgoing->goToEvent(line, column); break;
    case SampleDocument::Part::Answers:
        if (m_stack->currentWidget() == m_outgoing)
            m_outgoing->goToAnswers(line, column);
        else
            m_incoming->goToAnswers(line, column);
        break;
    }
}

void RequestPane::setZoom(int steps)
{
    m_incoming->setZoom(steps);
    m_outgoing->setZoom(steps);
    m_broken->editor().setZoom(steps);
}

} // namespace hooksmith::ui
