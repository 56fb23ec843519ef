// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/oauth.h"
#include "core/exchange/requestsender.h"
#include "ui/requestbuilder/preparedrequest.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace hooksmith::ui {

class SampleDocument;
class WorkspaceVariables;

/// Signs the request as a provider does, anew whenever the body changes, and writes headers that
/// authenticate. Secrets go into the keychain; the sample only knows their names.
class SecurityPart : public QWidget
{
    Q_OBJECT
public:
    explicit SecurityPart(WorkspaceVariables &variables, QWidget *parent = nullptr);
    void setDocument(SampleDocument *document);
    void refresh();

private:
    QWidget *buildSigning();
    QWidget *buildLogin();
    void chooseProvider();
    void keepSigningSecret();
    void readSecret();
    /// Replaces the signature unless it fits. `edited`: somebody changed the request; else only
    /// what is there is judged.
    void sign(bool edited);
    void showLoginFields();
    void applyLogin();
    /// Keeps the secret, then writes the headers that take it from there.
    void keepLogin(const QString &name, const QString &secret, const QList<HeaderField> &headers,
                   const QString &sentence);
    /// From the fields, and the client's secret from the keychain.
    void getToken();
    void askForToken(const OAuthClient &client);
    void sayVerdict(const QString &icon, int tone, const QString &sentence);

    WorkspaceVariables &m_variables;
    QPointer<SampleDocument> m_document;
    QComboBox *m_provider = nullptr;
    QLineEdit *m_secretName = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_callback = nullptr;
    QLineEdit *m_timestamp = nullptr;
    QPushButton *m_keep = nullptr;
    QFormLayout *m_signForm = nullptr;
    QToolButton *m_icon = nullptr;
    QLabel *m_verdict = nullptr;
    QComboBox *m_login = nullptr;
    QFormLayout *m_loginForm = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_loginSecret = nullptr;
    QLineEdit *m_header = nullptr;
    QLineEdit *m_tokenUrl = nullptr;
    QLineEdit *m_scope = nullptr;
    RequestSender m_tokenSender;
    QPushButton *m_apply = nullptr;
    QLabel *m_loginState = nullptr;
    QTimer m_delay;
    QString m_knownName; ///< Whose secret m_known is
    QByteArray m_known;
    int m_reads = 0; ///< Answers of earlier ones do not count
};

} // namespace hooksmith::ui
