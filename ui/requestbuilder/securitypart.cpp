// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/securitypart.h"

#include "core/provider/provider.h"
#include "ui/documents/sampledocument.h"
#include "ui/documents/workspacevariables.h"
#include "ui/requestbuilder/requestrows.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTime>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

enum Login { NoLogin, Basic, Bearer, ApiKey, TokenPair, OAuth };

const QString oauthKey = u"oauth"_s; // Of the sample's builder: where its token comes from
const QString oauthSecret = u"oauthClientSecret"_s, oauthToken = u"oauthToken"_s;

QLineEdit *field(const QString &objectName, const QString &accessibleName)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    line->setAccessibleName(accessibleName);
    return line;
}

} // namespace

SecurityPart::SecurityPart(WorkspaceVariables &variables, QWidget *parent)
    : QWidget(parent), m_variables(variables)
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(buildSigning());
    column->addWidget(buildLogin());
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // What it holds is reached, and scrolled to
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    m_delay.setSingleShot(true);
    m_delay.setInterval(100);
    connect(&m_delay, &QTimer::timeout, this, [this] { sign(true); });
    connect(&variables, &WorkspaceVariables::secretChanged, this, [this](const QString &name) {
        if (name == m_knownName)
            m_knownName.clear();
        readSecret();
    });
    connect(&variables, &WorkspaceVariables::changed, this, [this] {
        m_knownName.clear(); // Another environment may have another secret of that name
        readSecret();
    });
}

QWidget *SecurityPart::buildSigning()
{
    m_provider = new QComboBox;
    m_provider->setObjectName(u"signProvider"_s);
    m_provider->setAccessibleName(tr("Sign as"));
    m_provider->addItem(tr("Nobody: not signed"), QString());
    for (const Provider &provider : allProviders()) {
        if (provider.canSign())
            m_provider->addItem(QString::fromUtf8(provider.name), QString::fromLatin1(provider.id));
    }
    m_secretName = field(u"signSecretName"_s, tr("Name of the secret"));
    m_secretName->setToolTip(tr("The sample's file has only this name; the secret itself is in the "
                                "keychain"));
    m_secret = field(u"signSecret"_s, tr("Secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_keep = new QPushButton(tr("Keep"));
    m_keep->setObjectName(u"signKeep"_s);
    m_keep->setToolTip(tr("Put the secret into the keychain and sign with it"));
    m_keep->setAccessibleName(tr("Keep the secret in the keychain"));
    auto *secret = new QWidget;
    auto *secretRow = new QHBoxLayout(secret);
    secretRow->setContentsMargins(0, 0, 0, 0);
    secretRow->addWidget(m_secret, 1);
    secretRow->addWidget(m_keep);
    m_callback = field(u"signCallback"_s, tr("Address that was given to Trello"));
    m_callback->setPlaceholderText(u"https://example.org/hooks/…"_s);
    m_timestamp = field(u"signTimestamp"_s, tr("Timestamp header chosen in Grafana"));
    m_timestamp->setPlaceholderText(tr("none", "header"));
    m_icon = new QToolButton;
    m_icon->setAutoRaise(true);
    m_icon->setIconSize({14, 14});
    m_icon->setFocusPolicy(Qt::NoFocus);
    m_icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_verdict = new QLabel;
    m_verdict->setObjectName(u"signVerdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumWidth(40);
    auto *verdict = new QWidget;
    auto *verdictRow = new QHBoxLayout(verdict);
    verdictRow->setContentsMargins(0, 0, 0, 0);
    verdictRow->addWidget(m_icon, 0, Qt::AlignTop);
    verdictRow->addWidget(m_verdict, 1);

    auto *box = new QGroupBox(tr("Signature"));
    m_signForm = new QFormLayout(box);
    m_signForm->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_signForm->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_signForm->addRow(tr("Sign as"), m_provider);
    m_signForm->addRow(tr("Secret"), secret);
    m_signForm->addRow(tr("Its name"), m_secretName);
    m_signForm->addRow(tr("Callback URL"), m_callback);
    m_signForm->addRow(tr("Time header"), m_timestamp);
    m_signForm->addRow(verdict);

    connect(m_provider, &QComboBox::activated, this, &SecurityPart::chooseProvider);
    connect(m_keep, &QPushButton::clicked, this, &SecurityPart::keepSigningSecret);
    connect(m_secret, &QLineEdit::returnPressed, this, &SecurityPart::keepSigningSecret);
    const auto take = [this] {
        if (!m_document)
            return;
        SignAs as = SignAs::of(*m_document);
        as.secretName = m_secretName->text().trimmed();
        as.callbackUrl = m_callback->text().trimmed();
        as.timestampHeader = m_timestamp->text().trimmed();
        m_document->setBuilder(u"sign"_s, as.toJson());
        readSecret();
    };
    for (QLineEdit *line : {m_secretName, m_callback, m_timestamp})
        connect(line, &QLineEdit::editingFinished, this, take);
    return box;
}

QWidget *SecurityPart::buildLogin()
{
    m_login = new QComboBox;
    m_login->setObjectName(u"loginKind"_s);
    m_login->setAccessibleName(tr("Kind of authentication"));
    m_login->addItem(tr("None", "login"), NoLogin);
    m_login->addItem(tr("User and password (basic)"), Basic);
    m_login->addItem(tr("Bearer token"), Bearer);
    m_login->addItem(tr("API key in a header"), ApiKey);
    m_login->addItem(tr("Rocket.Chat token and user id"), TokenPair);
    m_login->addItem(tr("OAuth 2 (client credentials)"), OAuth);
    m_login->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_header = field(u"loginHeader"_s, tr("Header of the API key"));
    m_header->setText(u"X-Api-Key"_s);
    m_user = field(u"loginUser"_s, tr("User"));
    m_loginSecret = field(u"loginSecret"_s, tr("Password, token or key"));
    m_loginSecret->setEchoMode(QLineEdit::Password);
    m_tokenUrl = field(u"loginTokenUrl"_s, tr("Address that gives tokens"));
    m_tokenUrl->setLayoutDirection(Qt::LeftToRight);
    m_tokenUrl->setPlaceholderText(u"https://example.org/oauth/token"_s);
    m_scope = field(u"loginScope"_s, tr("Scope of the token"));
    m_scope->setPlaceholderText(tr("none"));
    m_apply = new QPushButton(tr("Write the header"));
    m_apply->setObjectName(u"loginApply"_s);
    m_loginState = new QLabel;
    m_loginState->setObjectName(u"loginState"_s);
    m_loginState->setWordWrap(true);
    auto *box = new QGroupBox(tr("Authentication"));
    m_loginForm = new QFormLayout(box);
    m_loginForm->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_loginForm->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_loginForm->addRow(tr("Kind"), m_login);
    m_loginForm->addRow(tr("Header"), m_header);
    m_loginForm->addRow(tr("Token URL"), m_tokenUrl);
    m_loginForm->addRow(tr("User"), m_user);
    m_loginForm->addRow(tr("Secret"), m_loginSecret);
    m_loginForm->addRow(tr("Scope"), m_scope);
    m_loginForm->addRow(m_apply);
    m_loginForm->addRow(m_loginState);
    connect(m_login, &QComboBox::currentIndexChanged, this, &SecurityPart::showLoginFields);
    connect(m_apply, &QPushButton::clicked, this, &SecurityPart::applyLogin);
    showLoginFields();
    return box;
}

void SecurityPart::setDocument(SampleDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_delay.stop();
    m_document = document;
    m_knownName.clear();
    m_known.clear();
    m_secret->clear();
    m_loginSecret->clear();
    m_loginState->clear();
    if (!document)
        return;
    connect(document, &SampleDocument::edited, this, [this] {
        if (m_document && !SignAs::of(*m_document).provider.isEmpty())
            m_delay.start();
    });
    connect(document, &SampleDocument::settled, this, [this] { m_delay.start(); });
    refresh();
    readSecret();
}

void SecurityPart::refresh()
{
    SampleDocument *const document = m_document;
    if (!document)
        return;
    const SignAs as = SignAs::of(*document);
    m_provider->setCurrentIndex(qMax(0, m_provider->findData(as.provider)));
    const auto fill = [](QLineEdit *line, const QString &text) {
        if (!line->hasFocus() && line->text() != text)
            line->setText(text);
    };
    fill(m_secretName, as.secretName);
    fill(m_callback, as.callbackUrl);
    fill(m_timestamp, as.timestampHeader);
    if (const JsValue oauth = document->builder(oauthKey); oauth.isObject()) {
        fill(m_tokenUrl, oauth.value(u"tokenUrl").toString());
        fill(m_user, oauth.value(u"clientId").toString());
        fill(m_scope, oauth.value(u"scope").toString());
    }
    const bool signs = !as.provider.isEmpty();
    for (QWidget *widget : {m_secret->parentWidget(), static_cast<QWidget *>(m_secretName)}) {
        widget->setVisible(signs);
        m_signForm->labelForField(widget)->setVisible(signs);
    }
    const bool trello = as.provider == "trello"_L1, grafana = as.provider == "grafana"_L1;
    m_callback->setVisible(trello);
    m_signForm->labelForField(m_callback)->setVisible(trello);
    m_timestamp->setVisible(grafana);
    m_signForm->labelForField(m_timestamp)->setVisible(grafana);
    if (!signs)
        sayVerdict(u"info"_s, int(IconTone::Muted),
                   tr("Choose a provider to sign the request as it does. The signature follows "
                      "every change of the body."));
}

void SecurityPart::chooseProvider()
{
    SampleDocument *const document = m_document;
    if (!document)
        return;
    SignAs as = SignAs::of(*document);
    const QString before = as.provider;
    as.provider = m_provider->currentData().toString();
    if (as.secretName.isEmpty() || as.secretName == before + u"Secret"_s)
        as.secretName = as.provider + u"Secret"_s;
    document->setBuilder(u"sign"_s, as.toJson());
    refresh();
    readSecret();
}

void SecurityPart::keepSigningSecret()
{
    SampleDocument *const document = m_document;
    if (!document || m_secret->text().isEmpty())
        return;
    const QString name = m_secretName->text().trimmed();
    m_variables.keepSecret(name, m_secret->text(), this, [this](const Result<void> &kept) {
        if (!kept) {
            sayVerdict(u"error"_s, int(IconTone::Error), kept.error().message);
            return;
        }
        m_secret->clear();
        m_knownName.clear();
        readSecret();
    });
}

void SecurityPart::readSecret()
{
    if (!m_document)
        return;
    const SignAs as = SignAs::of(*m_document);
    if (as.provider.isEmpty())
        return;
    if (m_knownName == as.secretName && !m_known.isEmpty()) {
        sign(true);
        return;
    }
    const bool first = m_knownName.isEmpty() && m_known.isEmpty();
    m_variables.readSecrets({as.secretName}, this,
                            [this, name = as.secretName, first, number = ++m_reads,
                             asked = m_document](const WorkspaceVariables::Secrets &found) {
                                SampleDocument *const document = m_document;
                                if (!document || asked != document || number != m_reads)
                                    return;
                                m_knownName = name;
                                m_known = found.value(name).toUtf8();
                                // A sample that was only opened stays as it is.
                                sign(!first || document->isModified());
                            });
}

void SecurityPart::sign(bool edited)
{
    SampleDocument *const document = m_document;
    if (!document)
        return;
    const SignAs as = SignAs::of(*document);
    if (as.provider.isEmpty() || !document->isSettled())
        return;
    if (m_known.isEmpty()) {
        m_secret->setPlaceholderText(tr("Enter it once"));
        sayVerdict(u"warning"_s, int(IconTone::Warning),
                   tr("The keychain has no secret \"%1\" yet. Enter it above.").arg(as.secretName));
        return;
    }
    m_secret->setPlaceholderText(tr("In the keychain"));
    const Result<Sample> sample = document->sample();
    if (!sample)
        return;
    // What a run gets to see is what is signed; sending signs once more, with all values in place.
    const Environments &environments = m_variables.environments();
    const Sample filled = document->usesVariables()
        ? resolved(*sample, environments.testScope(environments.chosen())).sample
        : *sample;
    HttpRequestMessage message;
    message.method = filled.incoming.method;
    message.target = filled.incoming.url;
    message.headers = document->headers();
    message.body = filled.incoming.body;
    SignatureContext context = as.context(m_known);
    context.windowSeconds = 0;
    SignatureVerdict verdict = verifySignature(as.provider, message, context);
    if (edited && verdict.kind != SignatureVerdict::Kind::Valid) {
        const Result<void> done = signRequest(as.provider, message, context);
        if (!done) {
            sayVerdict(u"error"_s, int(IconTone::Error), done.error().message);
            return;
        }
        verdict = verifySignature(as.provider, message, context);
        document->setComputedHeaders(message.headers);
    }
    if (verdict.kind == SignatureVerdict::Kind::Valid)
        sayVerdict(u"ok"_s, int(IconTone::Success),
                   tr("Signed: %1 (%2).").arg(verdict.header, verdict.algorithm));
    else
        sayVerdict(u"warning"_s, int(IconTone::Warning), verdict.reason);
}

void SecurityPart::sayVerdict(const QString &icon, int tone, const QString &sentence)
{
    m_icon->setIcon(themedIcon(icon, IconTone(tone)));
    m_verdict->setText(sentence);
}

void SecurityPart::showLoginFields()
{
    const int kind = m_login->currentData().toInt();
    const auto show = [this](QWidget *widget, bool visible) {
        widget->setVisible(visible);
        if (QWidget *label = m_loginForm->labelForField(widget))
            label->setVisible(visible);
    };
    show(m_header, kind == ApiKey);
    const bool oauth = kind == OAuth;
    show(m_tokenUrl, oauth);
    show(m_scope, oauth);
    show(m_user, kind == Basic || kind == TokenPair || oauth);
    if (auto *label = qobject_cast<QLabel *>(m_loginForm->labelForField(m_user)))
        label->setText(oauth ? tr("Client ID") : tr("User"));
    m_loginSecret->setPlaceholderText(oauth ? tr("Client secret; empty: the one in the keychain")
                                            : QString());
    show(m_loginSecret, kind != NoLogin);
    show(m_apply, true);
    m_apply->setText(oauth                 ? tr("Get a token")
                         : kind == NoLogin ? tr("Take the headers away")
                                           : tr("Write the header"));
    m_apply->setEnabled(true);
}

void SecurityPart::applyLogin()
{
    SampleDocument *const document = m_document;
    if (!document)
        return;
    const int kind = m_login->currentData().toInt();
    ExchangeRequest request;
    request.headers = document->headers();
    for (const char *name : {"Authorization", "X-Auth-Token", "X-User-Id"})
        request.removeHeader(name);
    if (kind == NoLogin) {
        document->setHeaders(request.headers);
        m_loginState->setText(tr("The request has no authentication."));
        return;
    }
    if (kind == OAuth) {
        getToken();
        return;
    }
    if (m_loginSecret->text().isEmpty()) {
        m_loginState->setText(tr("Enter the secret first; it goes into the keychain."));
        return;
    }
    QString name = u"bearerToken"_s, secret = m_loginSecret->text();
    switch (kind) {
    case Basic:
        // What the header carries as one word: a file cannot put it together.
        name = u"basicLogin"_s;
        secret = QString::fromLatin1(
            QByteArray(m_user->text().toUtf8() + ':' + secret.toUtf8()).toBase64());
        request.setHeader("Authorization", "Basic {{secret.basicLogin}}");
        break;
    case ApiKey:
        name = u"apiKey"_s;
        request.setHeader(m_header->text().simplified().toLatin1(), "{{secret.apiKey}}");
        break;
    case TokenPair:
        name = u"authToken"_s;
        request.setHeader("X-Auth-Token", "{{secret.authToken}}");
        request.setHeader("X-User-Id", m_user->text().trimmed().toUtf8());
        break;
    default: request.setHeader("Authorization", "Bearer {{secret.bearerToken}}"); break;
    }
    keepLogin(name, secret, request.headers,
              tr("The header takes the secret \"%1\" from the keychain when the request is sent.")
                  .arg(name));
}

void SecurityPart::keepLogin(const QString &name, const QString &secret,
                             const QList<HeaderField> &headers, const QString &sentence)
{
    m_variables.keepSecret(name, secret, this,
                           [this, headers, sentence, asked = m_document](const Result<void> &kept) {
                               if (!kept) {
                                   m_loginState->setText(kept.error().message);
                                   return;
                               }
                               if (!asked)
                                   return;
                               asked->setHeaders(headers);
                               m_loginSecret->clear();
                               m_loginState->setText(sentence);
                           });
}

void SecurityPart::getToken()
{
    SampleDocument *const document = m_document;
    if (!document)
        return;
    OAuthClient client;
    client.tokenUrl = m_tokenUrl->text().trimmed();
    client.id = m_user->text().trimmed();
    client.scope = m_scope->text().trimmed();
    document->setBuilder(oauthKey,
                         JsValue::object({{u"tokenUrl"_s, client.tokenUrl},
                                          {u"clientId"_s, client.id},
                                          {u"scope"_s, client.scope}}));
    const QString typed = m_loginSecret->text();
    if (!typed.isEmpty()) {
        m_variables.keepSecret(oauthSecret, typed, this,
                               [this, client, typed](const Result<void> &kept) mutable {
                                   if (!kept) {
                                       m_loginState->setText(kept.error().message);
                                       return;
                                   }
                                   m_loginSecret->clear();
                                   client.secret = typed;
                                   askForToken(client);
                               });
        return;
    }
    m_variables.readSecrets(
        {oauthSecret}, this, [this, client](const WorkspaceVariables::Secrets &found) mutable {
            client.secret = found.value(oauthSecret);
            if (client.secret.isEmpty())
                m_loginState->setText(tr("Enter the secret first; it goes into the keychain."));
            else
                askForToken(client);
        });
}

void SecurityPart::askForToken(const OAuthClient &client)
{
    const QPointer<SampleDocument> asked = m_document;
    if (!asked)
        return;
    m_loginState->setText(tr("Asking %1 for a token…").arg(QUrl(client.tokenUrl).host()));
    m_tokenSender.send(
        oauthTokenRequest(client), {}, this, [this, asked](const Result<SendResult> &sent) {
            SampleDocument *const document = asked;
            if (!document || document != m_document)
                return; // Another sample is shown
            const Result<OAuthToken> token =
                sent ? readOAuthToken(sent->response) : unexpected(sent.error());
            if (!token) {
                m_loginState->setText(token.error().message);
                return;
            }
            ExchangeRequest request;
            request.headers = document->headers();
            for (const char *name : {"Authorization", "X-Auth-Token", "X-User-Id"})
                request.removeHeader(name);
            request.setHeader("Authorization", "Bearer {{secret.oauthToken}}");
            const QTime until = QTime::currentTime().addSecs(token->expiresInSeconds);
            keepLogin(oauthToken, token->token, request.headers,
                      token->expiresInSeconds > 0
                          ? tr("A token is in the keychain; it is good until %1.")
                                .arg(locale().toString(until, QLocale::ShortFormat))
                          : tr("A token is in the keychain."));
        });
}

} // namespace hooksmith::ui
