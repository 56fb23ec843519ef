// SPDX-License-Identifier: MIT
#include "ui/relay/relaysettingsdialog.h"

#include "core/provider/provider.h"
#include "ui/relay/forwardtargetfield.h"
#include "ui/relay/relaylimitspage.h"
#include "ui/relay/relaysettingsfields.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

QString modeNote(RelayMode mode)
{
    switch (mode) {
    case RelayMode::Script:
        return RelaySettingsDialog::tr("The script runs here; the finished message is forwarded.");
    case RelayMode::PassThrough:
        return RelaySettingsDialog::tr(
            "The request is forwarded byte for byte to the server's own webhook; the run here only "
            "predicts what becomes of it, and differences are marked.");
    case RelayMode::Hold:
        return RelaySettingsDialog::tr(
            "The script runs here; the message waits in the list until you release, edit or drop "
            "it.");
    case RelayMode::Outgoing:
        return RelaySettingsDialog::tr(
            "A Rocket.Chat server's outgoing webhook calls this address; the script's message is "
            "the answer. What stands below answers the script's own HTTP call, unless calls are "
            "live; that call fails until you have changed it.");
    case RelayMode::Answer:
        return RelaySettingsDialog::tr(
            "Every request gets this answer and nothing else happens: to see how the sender takes "
            "it.");
    }
    return {};
}

JsValue restJson(const RestTarget &rest)
{
    if (rest.isEmpty())
        return {};
    return JsValue::object({{u"server"_s, rest.server.toString()},
                            {u"userId"_s, rest.userId},
                            {u"tokenKey"_s, rest.tokenKey}});
}

} // namespace

RelaySettingsDialog::RelaySettingsDialog(ServerBook &book, QWidget *parent)
    : QDialog(parent), m_book(book)
{
    setObjectName(u"relaySettings"_s);
    setWindowTitle(tr("Relay settings"));
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"relaySettingsTabs"_s);
    m_tabs->addTab(makeAddressPage(), tr("&Address"));
    m_tabs->addTab(makeIntegrationsPage(), tr("&Integrations"));
    m_limits = new RelayLimitsPage;
    m_tabs->addTab(m_limits, tr("&Limits"));
    connect(m_limits, &RelayLimitsPage::edited, this, [this] {
        m_limits->writeTo(m_settings.record);
        Q_EMIT edited();
    });
    m_note = explanation();
    m_note->setObjectName(u"relaySettingsNote"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    resize(700, 560);
    setSettings({});
    showMode();
}

QWidget *RelaySettingsDialog::makeAddressPage()
{
    m_listen = new QLineEdit;
    m_listen->setLayoutDirection(Qt::LeftToRight);
    m_listen->setObjectName(u"relayListen"_s);
    m_listen->setAccessibleName(tr("Address and port to listen on"));
    m_listen->setPlaceholderText(u"127.0.0.1:4180"_s);
    m_hosts = new QLineEdit;
    m_hosts->setLayoutDirection(Qt::LeftToRight);
    m_hosts->setObjectName(u"relayHosts"_s);
    m_hosts->setAccessibleName(tr("Host names that are accepted"));
    m_hosts->setPlaceholderText(u"hooks.example.org"_s);
    m_hosts->setToolTip(tr("Names by which senders call this relay, as behind a tunnel or a proxy; "
                           "others are refused. Separated by spaces."));
    m_forward = new ForwardTargetField(tr("Nobody: only show what arrives"), m_book);
    m_forward->choice().setObjectName(u"relayForwardChoice"_s);
    m_forward->address().setObjectName(u"relayForward"_s);
    m_certificate = new QLineEdit;
    m_certificate->setLayoutDirection(Qt::LeftToRight);
    m_certificate->setObjectName(u"relayCertificate"_s);
    m_certificate->setAccessibleName(tr("Certificate file"));
    m_certificate->setPlaceholderText(tr("PEM file with the certificate and its chain"));
    m_key = new QLineEdit;
    m_key->setLayoutDirection(Qt::LeftToRight);
    m_key->setObjectName(u"relayKey"_s);
    m_key->setAccessibleName(tr("Key file"));
    m_key->setPlaceholderText(tr("PEM file with the private key"));
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Listen &on"), m_listen);
    form->addRow(tr("Also called &by"), m_hosts);
    form->addRow(tr("&Forward to"), m_forward);
    const std::pair<QString, QLineEdit *> files[] = {{tr("TLS &certificate"), m_certificate},
                                                     {tr("TLS &key"), m_key}};
    for (const auto &[label, field] : files) {
        auto *choose = new QToolButton;
        choose->setIcon(themedIcon(u"folder"_s));
        choose->setAccessibleName(tr("Choose the file"));
        choose->setToolTip(tr("Choose the file"));
        auto *row = new QHBoxLayout;
        row->addWidget(field, 1);
        row->addWidget(choose);
        auto *text = new QLabel(label);
        text->setBuddy(field);
        form->addRow(text, row);
        connect(choose, &QToolButton::clicked, this, [this, field = field] {
            auto *dialog = new QFileDialog(this, tr("Choose a PEM file"));
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setNameFilters(
                {tr("PEM files (*.pem *.crt *.cer *.key)"), tr("All files (*)")});
            connect(dialog, &QFileDialog::fileSelected, this, [this, field](const QString &file) {
                field->setText(file);
                keepAddress();
            });
            dialog->open();
        });
        connect(field, &QLineEdit::editingFinished, this, [this, field = field] {
            if (field->isModified())
                keepAddress();
        });
    }
    form->addRow(QString(), explanation(tr("With both files the relay speaks https only.")));
    for (QLineEdit *edit : {m_listen, m_hosts}) {
        connect(edit, &QLineEdit::textChanged, this, &RelaySettingsDialog::refreshNote);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
            if (edit->isModified())
                keepAddress();
        });
    }
    connect(m_forward, &ForwardTargetField::edited, this, &RelaySettingsDialog::keepAddress);
    return page;
}

QWidget *RelaySettingsDialog::makeIntegrationsPage()
{
    m_list = new QListWidget;
    m_list->setObjectName(u"relayIntegrations"_s);
    m_list->setAccessibleName(tr("Integrations"));
    m_list->setMaximumWidth(180);
    m_mode = new QComboBox;
    m_mode->setObjectName(u"relayMode"_s);
    m_mode->setAccessibleName(tr("Mode"));
    m_modeNote = explanation();
    m_modeNote->setObjectName(u"relayModeNote"_s);
    m_ownForward = new ForwardTargetField(tr("As for all"), m_book);
    m_ownForward->choice().setObjectName(u"relayOwnForwardChoice"_s);
    m_ownForward->address().setObjectName(u"relayOwnForward"_s);
    m_provider = new QComboBox;
    m_provider->setObjectName(u"relaySignatureProvider"_s);
    m_provider->setAccessibleName(tr("Whose signature is checked"));
    m_provider->addItem(tr("Whoever is recognised"), QString());
    for (const Provider &provider : allProviders()) {
        if (provider.canSign())
            m_provider->addItem(QString::fromUtf8(provider.name), QString::fromUtf8(provider.id));
    }
    m_secret = new QLineEdit;
    m_secret->setObjectName(u"relaySecret"_s);
    m_secret->setAccessibleName(tr("Signing secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secretNote = explanation();
    m_secretNote->setObjectName(u"relaySecretNote"_s);
    m_required = new QCheckBox(tr("Re&fuse requests without a valid signature"));
    m_required->setObjectName(u"relaySignatureRequired"_s);
    m_status = numberField(u"relayAnswerStatus"_s, tr("Status"), 200, 599);
    m_contentType = new QLineEdit;
    m_contentType->setLayoutDirection(Qt::LeftToRight);
    m_contentType->setObjectName(u"relayAnswerType"_s);
    m_contentType->setAccessibleName(tr("Content type"));
    m_body = new QPlainTextEdit;
    m_body->setLayoutDirection(Qt::LeftToRight);
    m_body->setObjectName(u"relayAnswerBody"_s);
    m_body->setAccessibleName(tr("Body"));
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_body->setTabChangesFocus(true);
    m_body->setMaximumHeight(120);
    m_delay = numberField(u"relayAnswerDelay"_s, tr("Delay"), 0, 600000,
                          [](int n) { return tr("%1 ms").arg(n); });

    auto *right = new QWidget;
    m_form = new QFormLayout(right);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Mode"), m_mode);
    m_form->addRow(QString(), m_modeNote);
    m_form->addRow(tr("Forward &to"), m_ownForward);
    m_form->addRow(tr("&Signed by"), m_provider);
    m_form->addRow(tr("Signing s&ecret"), m_secret);
    m_form->addRow(QString(), m_secretNote);
    m_form->addRow(QString(), m_required);
    m_form->addRow(tr("Answer stat&us"), m_status);
    m_form->addRow(tr("Content t&ype"), m_contentType);
    m_form->addRow(tr("&Body"), m_body);
    m_form->addRow(tr("&Delay"), m_delay);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->addWidget(m_list);
    row->addWidget(right, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &RelaySettingsDialog::showChosen);
    connect(m_mode, &QComboBox::activated, this, [this] {
        showMode();
        keepChosen();
    });
    connect(m_ownForward, &ForwardTargetField::edited, this, &RelaySettingsDialog::keepChosen);
    connect(m_provider, &QComboBox::activated, this, &RelaySettingsDialog::keepChosen);
    connect(m_required, &QCheckBox::clicked, this, &RelaySettingsDialog::keepChosen);
    connect(m_status, &QSpinBox::valueChanged, this, &RelaySettingsDialog::keepChosen);
    connect(m_delay, &QSpinBox::valueChanged, this, &RelaySettingsDialog::keepChosen);
    connect(m_contentType, &QLineEdit::editingFinished, this, &RelaySettingsDialog::keepChosen);
    // Not with every key: what is kept is a file.
    m_bodyPause.setSingleShot(true);
    m_bodyPause.setInterval(400);
    connect(&m_bodyPause, &QTimer::timeout, this, &RelaySettingsDialog::keepChosen);
    connect(m_body, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            m_bodyPause.start();
    });
    connect(this, &QDialog::finished, this, [this] {
        if (m_bodyPause.isActive())
            keepChosen();
    });
    connect(m_secret, &QLineEdit::editingFinished, this, [this] {
        if (m_secret->isModified())
            keepSecret();
    });
    return page;
}

void RelaySettingsDialog::setSettings(const WorkspaceRelay &settings)
{
    m_showing = true;
    m_settings = settings;
    if (!m_settings.record.isObject())
        m_settings.record = JsValue::object();
    const QList<RelayIntegration> integrations = m_config.integrations;
    m_config = {};
    m_config.integrations = integrations;
    for (RelayIntegration &item : m_config.integrations) {
        RelayIntegration plain;
        plain.integration = item.integration;
        item = plain;
    }
    const Result<void> read = readRelaySettings(m_settings.record, m_config);
    m_note->setProperty("problem", read ? QString() : read.error().message);
    m_listen->setText(settings.listen);
    m_hosts->setText(m_config.allowedHosts.join(u' '));
    m_forward->setTarget(QUrl(settings.forward), m_config.rest);
    m_certificate->setText(m_config.tls.certificateFile);
    m_key->setText(m_config.tls.keyFile);
    m_limits->setConfig(m_config);
    m_showing = false;
    showChosen();
    refreshNote();
}

WorkspaceRelay RelaySettingsDialog::settings() const
{
    WorkspaceRelay settings = m_settings;
    settings.listen = m_listen->text().trimmed();
    settings.forward = m_forward->webhook();
    return settings;
}

void RelaySettingsDialog::keepAddress()
{
    if (m_showing)
        return;
    JsValue hosts = JsValue::array();
    const QStringList names = m_hosts->text().split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names)
        hosts.append(name);
    JsValue &record = m_settings.record;
    setOrTake(record, u"allowHosts"_s, names.isEmpty() ? JsValue() : hosts);
    JsValue tls = JsValue::object();
    setOrTake(tls, u"certificate"_s, m_certificate->text().trimmed());
    setOrTake(tls, u"key"_s, m_key->text().trimmed());
    setOrTake(record, u"tls"_s, tls);
    setOrTake(record, u"rest"_s, restJson(m_forward->rest()));
    for (QLineEdit *edit : {m_listen, m_hosts, m_certificate, m_key})
        edit->setModified(false);
    refreshNote();
    Q_EMIT edited();
}

void RelaySettingsDialog::setIntegrations(const QList<RelayIntegration> &integrations)
{
    QStringList before, after;
    for (const RelayIntegration &item : std::as_const(m_config.integrations))
        before.append(item.integration.id + u'\n' + item.integration.name);
    for (const RelayIntegration &item : integrations)
        after.append(item.integration.id + u'\n' + item.integration.name);
    if (before == after)
        return; // Scripts change with every key
    const QString id = chosenId();
    m_config.integrations = integrations;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const RelayIntegration &item : integrations) {
            const Integration &record = item.integration;
            auto *row = new QListWidgetItem(
                themedIcon(record.type == IntegrationType::Incoming ? u"incoming"_s : u"outgoing"_s,
                           IconTone::Muted),
                record.name.isEmpty() ? record.id : record.name);
            row->setData(Qt::UserRole, record.id);
            m_list->addItem(row);
        }
    }
    setSettings(settings());
    showIntegration(id);
}

void RelaySettingsDialog::showIntegration(const QString &integrationId)
{
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == integrationId)
            row = i;
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(row);
    showChosen();
}

QString RelaySettingsDialog::chosenId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

RelayIntegration *RelaySettingsDialog::chosen()
{
    const QString id = chosenId();
    for (RelayIntegration &item : m_config.integrations) {
        if (item.integration.id == id)
            return &item;
    }
    return nullptr;
}

void RelaySettingsDialog::showChosen()
{
    m_bodyPause.stop();
    const RelayIntegration *item = chosen();
    m_form->parentWidget()->setEnabled(item);
    if (!item)
        return;
    m_showing = true;
    const bool incoming = item->integration.type == IntegrationType::Incoming;
    m_mode->clear();
    if (incoming) {
        m_mode->addItem(tr("Script here"), int(RelayMode::Script));
        m_mode->addItem(tr("Pass through"), int(RelayMode::PassThrough));
        m_mode->addItem(tr("Hold"), int(RelayMode::Hold));
    } else {
        m_mode->addItem(tr("Outgoing endpoint"), int(RelayMode::Outgoing));
    }
    m_mode->addItem(tr("Answer only"), int(RelayMode::Answer));
    m_mode->setCurrentIndex(qMax(0, m_mode->findData(int(item->effectiveMode()))));
    m_ownForward->setTarget(item->forwardUrl, item->rest);
    m_provider->setCurrentIndex(qMax(0, m_provider->findData(item->signature.provider)));
    m_secret->clear();
    m_secret->setPlaceholderText(
        item->signature.secretKey.isEmpty()
            ? tr("None: signatures are not checked")
            : tr("Kept; type a new one to replace it, a space to remove it"));
    m_secretNote->clear();
    m_required->setChecked(item->signature.required);
    m_status->setValue(item->answer.status);
    m_contentType->setText(QString::fromUtf8(item->answer.contentType));
    m_body->setPlainText(QString::fromUtf8(item->answer.body));
    m_delay->setValue(item->answer.delayMs);
    m_showing = false;
    showMode();
}

void RelaySettingsDialog::showMode()
{
    const auto mode = RelayMode(m_mode->currentData().toInt());
    m_modeNote->setText(m_mode->count() ? modeNote(mode) : QString());
    const RelayIntegration *item = chosen();
    const bool forwards =
        mode == RelayMode::Script || mode == RelayMode::PassThrough || mode == RelayMode::Hold;
    const bool incoming = item && item->integration.type == IntegrationType::Incoming;
    const bool answers = mode == RelayMode::Answer || mode == RelayMode::Outgoing;
    const auto show = [this](QWidget *field, bool visible) {
        field->setVisible(visible);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(visible);
    };
    show(m_ownForward, forwards);
    for (QWidget *field : {static_cast<QWidget *>(m_provider), static_cast<QWidget *>(m_secret),
                           static_cast<QWidget *>(m_required)})
        show(field, incoming);
    show(m_secretNote, incoming && !m_secretNote->text().isEmpty());
    for (QWidget *field : {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_contentType),
                           static_cast<QWidget *>(m_body)})
        show(field, answers);
    show(m_delay, mode == RelayMode::Answer);
}

void RelaySettingsDialog::keepChosen()
{
    RelayIntegration *item = chosen();
    if (!item || m_showing)
        return;
    m_bodyPause.stop();
    item->mode = RelayMode(m_mode->currentData().toInt());
    const QString hook = m_ownForward->webhook();
    item->forwardUrl = QUrl(hook);
    item->rest = m_ownForward->rest();
    item->signature.provider = m_provider->currentData().toString();
    item->signature.required = m_required->isChecked();
    const FixedAnswer answer{m_status->value(), m_contentType->text().trimmed().toUtf8(),
                             m_body->toPlainText().toUtf8(), m_delay->value(), item->answer.given};
    if (!(answer == item->answer)) {
        item->answer = answer;
        item->answer.given = true;
    }
    JsValue own = integrationSettings(*item);
    if (item->integration.type == IntegrationType::Outgoing && item->mode == RelayMode::Outgoing)
        own.take(u"mode");
    JsValue all = m_settings.record.value(u"integrations");
    if (!all.isObject())
        all = JsValue::object();
    // A file may name it by its name.
    if (!item->integration.name.isEmpty())
        all.take(item->integration.name);
    setOrTake(all, item->integration.id, own);
    setOrTake(m_settings.record, u"integrations"_s, all);
    Q_EMIT edited();
}

void RelaySettingsDialog::keepSecret()
{
    RelayIntegration *item = chosen();
    if (!item)
        return;
    m_secret->setModified(false);
    const QString secret = m_secret->text().trimmed();
    const QString key = u"signing/"_s + item->integration.id;
    const bool removing = secret.isEmpty();
    if (removing && item->signature.secretKey.isEmpty())
        return;
    item->signature.secretKey = removing ? QString() : key;
    keepChosen();
    const auto kept = [this, removing](const Result<void> &result) {
        const SecretStore &secrets = m_book.secrets();
        QString note = tr("Kept in the desktop's key store.");
        if (!result)
            note = result.error().message;
        else if (removing)
            note = tr("Removed; signatures are not checked.");
        else if (!secrets.isPersistent())
            note = secrets.memoryReason().isEmpty()
                ? tr("Kept in memory: Hooksmith asks for it again after the next start.")
                : secrets.memoryReason();
        m_secretNote->setText(note);
        showMode();
        Q_EMIT secretsChanged();
    };
    m_secret->clear();
    m_secret->setPlaceholderText(
        removing ? tr("None: signatures are not checked")
                 : tr("Kept; type a new one to replace it, a space to remove it"));
    if (removing)
        m_book.secrets().remove(key, this, kept);
    else
        m_book.secrets().write(key, secret, this, kept);
}

void RelaySettingsDialog::setRunning(bool running, const QStringList &notices)
{
    m_running = running;
    m_notices = notices;
    refreshNote();
}

void RelaySettingsDialog::refreshNote()
{
    const QHostAddress address(m_listen->text().trimmed().section(u':', 0, -2));
    QStringList notes;
    if (const QString problem = m_note->property("problem").toString(); !problem.isEmpty())
        notes.append(problem);
    if (!address.isNull() && !address.isLoopback())
        notes.append(tr("Other machines can reach this address. Hooksmith asks before it listens "
                        "there."));
    if (m_certificate->text().isEmpty() != m_key->text().isEmpty())
        notes.append(tr("TLS needs both the certificate and the key."));
    notes += m_notices;
    if (m_running)
        notes.append(tr("The relay is running: address, TLS and limits take effect when it is "
                        "started again."));
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace hooksmith::ui
