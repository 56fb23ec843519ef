// SPDX-License-Identifier: MIT
#pragma once

#include "ui/documents/sampledocument.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace hooksmith::ui {

class EmptyState;
class IncomingForm;
class JsonPart;
class OutgoingForm;

/// The left of the three panes: the chosen sample, editable. A sample file that is broken is shown
/// as text, with what is wrong, until it can be read.
class RequestPane : public QWidget
{
    Q_OBJECT
public:
    explicit RequestPane(QWidget *parent = nullptr);

    /// Null shows the empty state.
    void setDocument(SampleDocument *document);
    void focusFirst();
    void goTo(SampleDocument::Part part, int line, int column);
    void setZoom(int steps);
    EmptyState &emptyState() { return *m_empty; }

private:
    void showRightPage();
    void refreshBroken();

    QPointer<SampleDocument> m_document;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    IncomingForm *m_incoming = nullptr;
    OutgoingForm *m_outgoing = nullptr;
    JsonPart *m_broken = nullptr;
    QTimer m_delay;
};

} // namespace hooksmith::ui
