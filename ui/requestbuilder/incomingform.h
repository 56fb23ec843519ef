// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QTableView;
class QTabWidget;
class QToolButton;

namespace hooksmith::ui {

class HeadersModel;
class JsonPart;
class SampleDocument;

/// The request that a provider sends: method, address, headers, body, and the canned answers to
/// the script's own HTTP calls.
class IncomingForm : public QWidget
{
    Q_OBJECT
public:
    explicit IncomingForm(QWidget *parent = nullptr);
    void setDocument(SampleDocument *document);
    void focusUrl();
    void goToBody(int line, int column);
    void goToAnswers(int line, int column);
    void setZoom(int steps);

private:
    void buildBody();
    void refreshStatus();
    void refreshHeaderCount();

    QPointer<SampleDocument> m_document;
    QComboBox *m_method = nullptr;
    QLineEdit *m_url = nullptr;
    QTabWidget *m_tabs = nullptr;
    JsonPart *m_body = nullptr;
    JsonPart *m_answers = nullptr;
    QComboBox *m_form = nullptr;
    QToolButton *m_format = nullptr;
    QTableView *m_headerView = nullptr;
    HeadersModel *m_headers = nullptr;
    QTimer m_delay;
};

} // namespace hooksmith::ui
