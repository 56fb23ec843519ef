// SPDX-License-Identifier: MIT
#include "ui/servers/serversdialog.h"

#include "core/base/localetext.h"
#include "core/client/serveraddress.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/messagebox.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

QIcon swatch(const QString &colour)
{
    QPixmap pixmap(14, 14);
    pixmap.fill(Qt::transparent);
    if (!colour.isEmpty()) {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(colour));
        painter.drawRoundedRect(QRectF(1, 1, 12, 12), 3, 3);
    }
    return pixmap;
}

QLabel *noteLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->hide();
    return label;
}

} // namespace

ServersDialog::ServersDialog(ServerBook &book, QWidget *parent) : QDialog(parent), m_book(book)
{
    setObjectName(u"serversDialog"_s);
    setWindowTitle(tr("Servers"));
    m_addAction = new QAction(tr("Add a server"), this);
    connect(m_addAction, &QAction::triggered, this, &ServersDialog::add);

    m_list = new QListWidget;
    m_list->setObjectName(u"serverList"_s);
    m_list->setAccessibleName(tr("Servers"));
    m_list->setMaximumWidth(210);
    new FocusRing(m_list); // An empty list has no current row
    auto *addButton = new QPushButton(themedIcon(u"plus"_s), tr("&Add"));
    addButton->setObjectName(u"serverAdd"_s);
    addButton->setAutoDefault(false);
    connect(addButton, &QPushButton::clicked, m_addAction, &QAction::trigger);
    m_remove = new QPushButton(themedIcon(u"trash"_s), tr("&Remove…"));
    m_remove->setObjectName(u"serverRemove"_s);
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, &ServersDialog::removeChosen);
    auto *listButtons = new QHBoxLayout;
    listButtons->addWidget(addButton);
    listButtons->addWidget(m_remove);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(listButtons);

    m_empty = new EmptyState;
    m_empty->set(tr("Servers are where the relay posts messages to, and what the version to behave "
                    "like is read from."),
                 m_addAction);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeForm());

    auto *columns = new QHBoxLayout;
    columns->addLayout(left);
    columns->addWidget(m_stack, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    resize(760, 520);

    connect(m_list, &QListWidget::currentRowChanged, this, &ServersDialog::showRecord);
    // What is still being typed when the dialog closes counts as entered.
    connect(this, &QDialog::finished, this, [this] {
        if (m_shownId.isEmpty())
            return;
        keep();
        if (m_token->isModified())
            keepToken();
    });
    fillList({});
}

ServersDialog::~ServersDialog() = default;

QWidget *ServersDialog::makeForm()
{
    m_name = new QLineEdit;
    m_name->setObjectName(u"serverName"_s);
    m_name->setPlaceholderText(tr("For example: Production"));
    m_address = new QLineEdit;
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setObjectName(u"serverAddress"_s);
    m_address->setPlaceholderText(u"https://chat.example.org"_s);
    m_addressNote = noteLabel(u"serverAddressNote"_s);
    m_userId = new QLineEdit;
    m_userId->setLayoutDirection(Qt::LeftToRight);
    m_userId->setObjectName(u"serverUserId"_s);
    m_userId->setToolTip(tr("Shown by Rocket.Chat beside a new personal access token"));
    m_token = new QLineEdit;
    m_token->setLayoutDirection(Qt::LeftToRight);
    m_token->setObjectName(u"serverToken"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setToolTip(tr("In Rocket.Chat: your account's settings, Personal Access Tokens"));
    m_showToken = new QToolButton;
    m_showToken->setObjectName(u"serverTokenShow"_s);
    m_showToken->setText(tr("Show"));
    m_showToken->setAccessibleName(tr("Show the token"));
    m_showToken->setCheckable(true);
    connect(m_showToken, &QToolButton::toggled, this, [this](bool on) {
        m_token->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
        m_showToken->setText(on ? tr("Hide") : tr("Show"));
    });
    m_tokenNote = noteLabel(u"serverTokenNote"_s);
    m_colour = new QComboBox;
    m_colour->setObjectName(u"serverColour"_s);
    const std::pair<QString, QString> colours[] = {
        {tr("None", "colour"), QString()}, {tr("Red (production)"), u"#d33a3a"_s},
        {tr("Amber"), u"#c98a12"_s},       {tr("Green"), u"#2f9a55"_s},
        {tr("Blue"), u"#2f74d0"_s},        {tr("Violet"), u"#8a56c8"_s},
    };
    for (const auto &[text, colour] : colours)
        m_colour->addItem(swatch(colour), text, colour);
    m_colour->setToolTip(tr("A band of this colour marks whatever posts to this server"));

    auto *tokenRow = new QHBoxLayout;
    tokenRow->addWidget(m_token, 1);
    tokenRow->addWidget(m_showToken);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [form](const QString &text, QWidget *field, auto *row) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&'));
        form->addRow(label, row);
    };
    addRow(tr("&Name"), m_name, m_name);
    addRow(tr("A&ddress"), m_address, m_address);
    form->addRow(QString(), m_addressNote);
    addRow(tr("&User id"), m_userId, m_userId);
    addRow(tr("Access &token"), m_token, tokenRow);
    form->addRow(QString(), m_tokenNote);
    addRow(tr("C&olour"), m_colour, m_colour);

    m_test = new QPushButton(tr("Test &connection"));
    m_test->setObjectName(u"serverTest"_s);
    m_test->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, this, &ServersDialog::test);
    m_result = noteLabel(u"serverResult"_s);
    m_profiles = new QComboBox;
    m_profiles->setObjectName(u"serverProfiles"_s);
    m_profiles->setAccessibleName(tr("Profiles that behave like this server"));
    m_useProfile = new QPushButton(tr("Behave &like it"));
    m_useProfile->setObjectName(u"serverUseProfile"_s);
    m_useProfile->setAutoDefault(false);
    m_useProfile->setToolTip(tr("Run scripts as this version of the server does"));
    connect(m_useProfile, &QPushButton::clicked, this, [this] {
        Q_EMIT profileChosen(m_profiles->currentData().toString());
        say(Tone::Good, tr("Scripts now run as in \"%1\".").arg(m_profiles->currentText()));
    });
    m_certificate = new QPlainTextEdit;
    m_certificate->setLayoutDirection(Qt::LeftToRight);
    m_certificate->setObjectName(u"serverCertificate"_s);
    m_certificate->setAccessibleName(tr("The server's certificate"));
    m_certificate->setReadOnly(true);
    m_certificate->setTabChangesFocus(true);
    m_certificate->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_trust = new QPushButton(tr("Accept this one certificate for this server…"));
    m_trust->setObjectName(u"serverTrust"_s);
    m_trust->setAutoDefault(false);
    connect(m_trust, &QPushButton::clicked, this, &ServersDialog::trustShown);
    m_distrust = new QPushButton(tr("Forget the accepted certificate"));
    m_distrust->setObjectName(u"serverDistrust"_s);
    m_distrust->setAutoDefault(false);
    connect(m_distrust, &QPushButton::clicked, this, [this] {
        ServerRecord changed = record();
        changed.trustedCertificate.clear();
        m_book.put(changed);
        resetTest();
    });

    auto *testRow = new QHBoxLayout;
    testRow->addWidget(m_test);
    testRow->addStretch();
    testRow->addWidget(m_distrust);
    auto *profileRow = new QHBoxLayout;
    profileRow->addWidget(m_profiles);
    profileRow->addWidget(m_useProfile);
    profileRow->addStretch();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->addLayout(form);
    layout->addLayout(testRow);
    layout->addWidget(m_result);
    layout->addLayout(profileRow);
    layout->addWidget(m_certificate, 1);
    layout->addWidget(m_trust, 0, Qt::AlignLeft);
    layout->addStretch();

    for (QLineEdit *edit : {m_name, m_address, m_userId}) {
        connect(edit, &QLineEdit::editingFinished, this, [this] { keep(); });
        connect(edit, &QLineEdit::textEdited, this, [this] { resetTest(); });
    }
    connect(m_colour, &QComboBox::activated, this, [this] { keep(); });
    connect(m_token, &QLineEdit::textEdited, this, [this] { resetTest(); });
    connect(m_token, &QLineEdit::editingFinished, this, [this] {
        if (m_token->isModified())
            keepToken();
    });
    return page;
}

void ServersDialog::fillList(const QString &chosenId)
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const ServerRecord &server : m_book.servers()) {
            auto *item = new QListWidgetItem(swatch(server.colour), server.title());
            item->setData(Qt::UserRole, server.id);
            item->setToolTip(server.address.toString());
            m_list->addItem(item);
            if (server.id == chosenId)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && m_list->count())
            m_list->setCurrentRow(0);
    }
    showRecord();
}

void ServersDialog::choose(const QString &serverId)
{
    fillList(serverId);
}

void ServersDialog::showRecord()
{
    const QListWidgetItem *item = m_list->currentItem();
    const ServerRecord *server =
        item ? m_book.server(item->data(Qt::UserRole).toString()) : nullptr;
    m_remove->setEnabled(server);
    m_stack->setCurrentIndex(server ? 1 : 0);
    m_shownId = server ? server->id : QString();
    ++m_tokenReads;
    if (!server)
        return;
    m_name->setText(server->name);
    m_address->setText(server->address.toString());
    m_userId->setText(server->userId);
    m_colour->setCurrentIndex(qMax(0, m_colour->findData(server->colour)));
    m_showToken->setChecked(false);
    m_token->clear();
    m_tokenNote->hide();
    m_book.account(server->id, this, [this, read = m_tokenReads](const Result<ServerAccount> &r) {
        if (read != m_tokenReads)
            return;
        if (r && !m_token->isModified())
            m_token->setText(r->token);
        else if (!r && r.error().code != "token-missing"_L1)
            m_tokenNote->setText(r.error().message);
        m_tokenNote->setVisible(!r && r.error().code != "token-missing"_L1);
        if (!m_book.secrets().isPersistent())
            showTokenPlace();
    });
    resetTest();
    keep();
}

ServerRecord ServersDialog::record() const
{
    const ServerRecord *known = m_book.server(m_shownId);
    ServerRecord record = known ? *known : ServerBook::makeRecord();
    record.name = m_name->text().trimmed();
    record.userId = m_userId->text().trimmed();
    record.colour = m_colour->currentData().toString();
    if (const Result<QUrl> address = serverAddress(m_address->text()))
        record.address = *address;
    return record;
}

bool ServersDialog::keep()
{
    if (m_shownId.isEmpty() || !m_book.server(m_shownId))
        return false;
    const QString typed = m_address->text().trimmed();
    const Result<QUrl> address = serverAddress(typed);
    const ServerRecord before = *m_book.server(m_shownId);
    const ServerRecord now = record();
    QString note;
    if (!typed.isEmpty() && !address)
        note = address.error().message;
    else if (address && isReadableOnTheWay(*address))
        note = tr("Without https everybody on the way can read the token and the messages.");
    m_addressNote->setText(note);
    m_addressNote->setVisible(!note.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     address ? tones(palette()).warning : tones(palette()).error);
    m_addressNote->setPalette(colours);
    if (now == before)
        return true;
    // The token belongs to an address and a user: it goes along only because it stands in the form.
    const bool otherAccount = now.secretKey() != before.secretKey();
    m_book.put(now);
    if (QListWidgetItem *item = m_list->currentItem()) {
        item->setText(now.title());
        item->setIcon(swatch(now.colour));
        item->setToolTip(now.address.toString());
    }
    if (otherAccount) {
        // Not moved by itself: whoever changes the address enters the token for it.
        if (!m_token->isModified() && !m_token->text().isEmpty() && !before.address.isEmpty()
            && before.address.host() != now.address.host()) {
            m_token->clear();
            m_tokenNote->setText(tr("The token was for %1; enter the one for this server.")
                                     .arg(before.address.host()));
            m_tokenNote->show();
        } else if (!m_token->text().isEmpty()) {
            keepToken();
        }
        m_book.secrets().remove(before.secretKey(), this, [](const Result<void> &) {});
    }
    return true;
}

void ServersDialog::keepToken()
{
    keep();
    const ServerRecord *server = m_book.server(m_shownId);
    if (!server || server->address.isEmpty() || server->userId.isEmpty())
        return; // Kept once both are known
    m_token->setModified(false);
    m_book.setToken(m_shownId, m_token->text().trimmed(), this,
                    [this, shown = m_shownId](const Result<void> &kept) {
                        if (shown != m_shownId)
                            return;
                        if (!kept) {
                            m_tokenNote->setText(kept.error().message);
                            m_tokenNote->show();
                            return;
                        }
                        showTokenPlace();
                    });
}

void ServersDialog::showTokenPlace()
{
    const SecretStore &secrets = m_book.secrets();
    QString note =
        secrets.isPersistent() ? tr("Kept in the desktop's key store.") : secrets.memoryReason();
    if (note.isEmpty())
        note = tr("Kept in memory: Hooksmith asks for it again after the next start.");
    m_tokenNote->setText(note);
    m_tokenNote->show();
}

void ServersDialog::add()
{
    const ServerRecord made = ServerBook::makeRecord();
    m_book.put(made);
    fillList(made.id);
    m_name->setFocus();
}

void ServersDialog::removeChosen()
{
    const ServerRecord *server = m_book.server(m_shownId);
    if (!server)
        return;
    QMessageBox *box =
        openMessageBox(this, QMessageBox::Question, tr("Remove the server?"),
                       tr("Remove %1 and its token? Integrations that post to it stop doing so.")
                           .arg(server->title()),
                       QMessageBox::Cancel);
    QPushButton *remove =
        box->addButton(tr("Remove %1").arg(server->title()), QMessageBox::DestructiveRole);
    remove->setObjectName(u"confirmRemove"_s);
    connect(remove, &QPushButton::clicked, this, [this, id = server->id] {
        m_shownId.clear();
        m_book.remove(id, this, [this](const Result<void> &removed) {
            if (!removed)
                openMessageBox(this, QMessageBox::Warning, tr("Servers"), removed.error().message,
                               QMessageBox::Ok);
        });
        fillList({});
    });
}

void ServersDialog::resetTest()
{
    m_client.reset();
    m_test->setText(tr("Test &connection"));
    m_result->hide();
    m_profiles->hide();
    m_useProfile->hide();
    m_certificate->hide();
    m_trust->hide();
    m_shownFingerprint.clear();
    const ServerRecord *known = m_book.server(m_shownId);
    m_distrust->setVisible(known && !known->trustedCertificate.isEmpty());
}

void ServersDialog::say(Tone tone, const QString &text)
{
    QPalette colours = palette();
    if (tone != Tone::Neutral)
        colours.setColor(QPalette::WindowText,
                         tone == Tone::Good ? tones(palette()).success : tones(palette()).error);
    m_result->setPalette(colours);
    m_result->setText(text);
    m_result->show();
}

void ServersDialog::test()
{
    if (m_client) { // The button says "Cancel" meanwhile
        resetTest();
        say(Tone::Neutral, tr("Cancelled."));
        return;
    }
    resetTest();
    const Result<QUrl> address = serverAddress(m_address->text());
    if (!address) {
        say(Tone::Bad, address.error().message);
        return;
    }
    keep();
    const ServerRecord now = record();
    m_client = std::make_unique<RestClient>(
        ServerAccount{*address, now.userId, m_token->text().trimmed(), now.trustedCertificate});
    m_test->setText(tr("&Cancel"));
    say(Tone::Neutral, tr("Asking %1 for its version…").arg(address->host()));
    const bool signIn = !now.userId.isEmpty() && !m_token->text().trimmed().isEmpty();
    m_client->info([this, signIn](const tl::expected<ServerInfo, RestFailure> &info) {
        if (!info) {
            testFailed(info.error());
            return;
        }
        if (!signIn) {
            tested(info->version, {});
            return;
        }
        say(Tone::Neutral, tr("It is Rocket.Chat %1. Signing in…").arg(info->version));
        m_client->me(
            [this, version = info->version](const tl::expected<ServerUser, RestFailure> &user) {
                if (user) {
                    tested(version, user->username);
                    return;
                }
                tested(version, {});
                say(Tone::Bad,
                    tr("Rocket.Chat %1 answers, but: %2").arg(version, user.error().error.message));
            });
    });
}

void ServersDialog::tested(const QString &version, const QString &username)
{
    // Not destroyed here: this is one of its callbacks.
    m_client.release()->deleteLater();
    m_test->setText(tr("Test &connection"));
    const QList<Profile> profiles = profilesForVersion(version);
    QString text = username.isEmpty()
        ? tr("Rocket.Chat %1 answers. Enter user id and token to post there.").arg(version)
        : tr("Rocket.Chat %1 answers and knows you as @%2.").arg(version, username);
    if (profiles.isEmpty())
        text = sentences({text, tr("No profile behaves like this version.")});
    say(Tone::Good, text);
    m_profiles->clear();
    for (const Profile &profile : profiles)
        m_profiles->addItem(profile.title, profile.id);
    m_profiles->setVisible(!profiles.isEmpty());
    m_useProfile->setVisible(!profiles.isEmpty());
}

void ServersDialog::testFailed(const RestFailure &failure)
{
    m_client.release()->deleteLater();
    m_test->setText(tr("Test &connection"));
    say(Tone::Bad, failure.error.message);
    m_result->setToolTip(failure.tls ? QString() : failure.error.detail);
    if (!failure.tls)
        return;
    m_certificate->setPlainText(failure.tls->text());
    m_certificate->show();
    if (!failure.tls->chain.isEmpty()) {
        m_shownFingerprint = failure.tls->chain.constFirst().fingerprint;
        m_trust->show();
    }
}

void ServersDialog::trustShown()
{
    const ServerRecord *server = m_book.server(m_shownId);
    if (!server || m_shownFingerprint.isEmpty())
        return;
    CertificateFacts facts;
    facts.fingerprint = m_shownFingerprint;
    QMessageBox *box = openMessageBox(
        this, QMessageBox::Warning, tr("Accept the certificate?"),
        tr("Nobody vouches for this certificate of %1. Compare its fingerprint with the one that "
           "the server's administrator gives you:\n\n%2\n\nAny other certificate of this server "
           "will still be refused.")
            .arg(server->address.host(), facts.fingerprintText()),
        QMessageBox::Cancel);
    QPushButton *accept =
        box->addButton(tr("Accept for %1").arg(server->address.host()), QMessageBox::AcceptRole);
    accept->setObjectName(u"confirmTrust"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(accept, &QPushButton::clicked, this,
            [this, id = server->id, fingerprint = m_shownFingerprint] {
                if (id != m_shownId || !m_book.server(id))
                    return;
                ServerRecord changed = record();
                changed.trustedCertificate = fingerprint;
                m_book.put(changed);
                test();
            });
}

} // namespace hooksmith::ui
