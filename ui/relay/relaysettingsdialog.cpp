// SPDX-License-Identifier: MIT
#include "ui/relay/relaysettingsdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

RelaySettingsDialog::RelaySettingsDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"relaySettings"_s);
    setWindowTitle(tr("Relay settings"));
    m_listen = new QLineEdit;
    m_listen->setObjectName(u"relayListen"_s);
    m_listen->setAccessibleName(tr("Address and port to listen on"));
    m_listen->setPlaceholderText(u"127.0.0.1:4180"_s);
    m_forward = new QLineEdit;
    m_forward->setObjectName(u"relayForward"_s);
    m_forward->setAccessibleName(tr("Rocket.Chat webhook that gets the messages"));
    m_forward->setPlaceholderText(
        tr("https://chat.example.org/hooks/<id>/<token> (not forwarded)"));
    m_note = new QLabel;
    m_note->setObjectName(u"relaySettingsNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Listen on"), m_listen);
    form->addRow(tr("&Forward to"), m_forward);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(620, 220);
    for (QLineEdit *edit : {m_listen, m_forward}) {
        connect(edit, &QLineEdit::textChanged, this, &RelaySettingsDialog::refreshNote);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
            if (edit->isModified())
                Q_EMIT edited();
            edit->setModified(false);
        });
    }
    refreshNote();
}

void RelaySettingsDialog::setSettings(const WorkspaceRelay &settings)
{
    m_settings = settings;
    m_listen->setText(settings.listen);
    m_forward->setText(settings.forward);
}

WorkspaceRelay RelaySettingsDialog::settings() const
{
    WorkspaceRelay settings = m_settings;
    settings.listen = m_listen->text().trimmed();
    settings.forward = m_forward->text().trimmed();
    return settings;
}

void RelaySettingsDialog::setRunning(bool running)
{
    m_running = running;
    refreshNote();
}

void RelaySettingsDialog::refreshNote()
{
    const QHostAddress address(m_listen->text().trimmed().section(u':', 0, -2));
    QStringList notes;
    if (!address.isNull() && !address.isLoopback())
        notes.append(tr("Other machines can reach this address. Hooksmith asks before it listens "
                        "there."));
    if (m_running)
        notes.append(tr("The relay is running: changes take effect when it is started again."));
    m_note->setText(notes.join(u' '));
}

} // namespace hooksmith::ui
