// SPDX-License-Identifier: MIT
#pragma once

#include "core/traffic/deliveryfilter.h"

#include <memory>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QTreeWidget;

namespace hooksmith {
class MarkupService;
}

namespace hooksmith::ui {

class CodeEditor;
class ConsolePane;
class EmptyState;
class ImageProvider;
class PreviewPane;
class Syntax;
class TracePane;

/// Everything about one delivery, in tabs. Only the tab that is seen is filled.
class DeliveryDetails : public QWidget
{
    Q_OBJECT
public:
    enum Tab { Headers, Body, Raw, Signature, Message, Trace, Console, Forwards, Reply, TabCount };

    /// All of them must outlive the widget.
    DeliveryDetails(Syntax &syntax, MarkupService &markup, ImageProvider &images,
                    QWidget *parent = nullptr);

    void setDelivery(const std::shared_ptr<const Delivery> &delivery, DeliveryMarks marks);
    /// Nothing is chosen, or nothing is left of it.
    void setNothing(const QString &sentence);
    const std::shared_ptr<const Delivery> &delivery() const { return m_delivery; }
    /// What the "Copy" button puts on the clipboard: the tab's contents as text.
    QString tabText(Tab tab) const;
    void showTab(Tab tab);

Q_SIGNALS:
    /// Esc or q.
    void leave();
    void linkActivated(const QUrl &url);
    /// In the script, as it was when the delivery ran.
    void lineActivated(int line);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillCurrent();
    void fill(Tab tab);
    void fillHeaders();
    void fillForwards();
    QString bodyText() const;
    QString signatureText() const;
    QString replyText() const;
    QString forwardsText() const;

    Syntax &m_syntax;
    std::shared_ptr<const Delivery> m_delivery;
    DeliveryMarks m_marks;
    bool m_isFilled[TabCount] = {};
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QTabWidget *m_tabs = nullptr;
    QToolButton *m_copy = nullptr;
    QTreeWidget *m_headers = nullptr;
    CodeEditor *m_body = nullptr;
    QPlainTextEdit *m_raw = nullptr;
    QPlainTextEdit *m_signature = nullptr;
    ConsolePane *m_console = nullptr;
    TracePane *m_trace = nullptr;
    PreviewPane *m_message = nullptr;
    QTreeWidget *m_forwards = nullptr;
    QPlainTextEdit *m_reply = nullptr;
};

/// A body as a person reads it: JSON with indentation, forms as one field per line, other text as
/// it is. `language` gets the highlighter's name for it; empty: none.
QString readableBody(const HttpRequestMessage &request, QString *language = nullptr);

} // namespace hooksmith::ui
