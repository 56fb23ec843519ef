// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/requestsender.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace hooksmith {
class SentHistory;
}

namespace hooksmith::ui {

class CodeEditor;
class SampleDocument;
class WorkspaceVariables;

/// Sends the request over the network, when the person asks for it, and shows what came back.
class SendPart : public QWidget
{
    Q_OBJECT
public:
    SendPart(WorkspaceVariables &variables, SentHistory &history, QWidget *parent = nullptr);

    void setDocument(SampleDocument *document);
    /// For the history: whose request it is.
    void setNames(const QString &integration, const QString &sample);
    /// Addresses to propose: the running relay's, those of servers.
    void setTargets(const QStringList &targets);
    void refresh();
    /// The address that is chosen, or the first that is proposed.
    QString target() const;
    void send();
    void cancel();

Q_SIGNALS:
    /// It is in the history now.
    void sent();

private:
    void buildAnswer();
    void dispatch(const ExchangeRequest &request, const QList<QByteArray> &secrets);
    void show(const Result<SendResult> &result);
    void say(const QString &sentence, bool error);
    void showBody();
    void updateButton();
    void saveAnswer();

    WorkspaceVariables &m_variables;
    SentHistory &m_history;
    RequestSender m_sender;
    QPointer<SampleDocument> m_document;
    QString m_integration, m_sample;
    QComboBox *m_target = nullptr;
    QPushButton *m_send = nullptr;
    QAction *m_redirects = nullptr;
    QAction *m_anyCertificate = nullptr;
    QLabel *m_status = nullptr;
    QToolButton *m_icon = nullptr;
    QTabWidget *m_answer = nullptr;
    QLineEdit *m_filter = nullptr;
    QToolButton *m_pretty = nullptr;
    QToolButton *m_saveAs = nullptr;
    CodeEditor *m_body = nullptr;
    QPlainTextEdit *m_headers = nullptr;
    std::optional<SendResult> m_result;
    bool m_preparing = false;
};

} // namespace hooksmith::ui
