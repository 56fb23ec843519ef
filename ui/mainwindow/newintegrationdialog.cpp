// SPDX-License-Identifier: MIT
#include "ui/mainwindow/newintegrationdialog.h"

#include "core/workspace/textfile.h"
#include "core/workspace/workspace.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

NewIntegrationDialog::NewIntegrationDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("New integration"));
    m_name = new QLineEdit;
    m_name->setObjectName(u"integrationName"_s);
    m_name->setPlaceholderText(tr("For example: Build server"));
    m_channel = new QLineEdit(u"#general"_s);
    m_channel->setObjectName(u"integrationChannel"_s);
    m_incoming = new QRadioButton(tr("&Incoming: somebody calls Rocket.Chat, a message appears"));
    m_outgoing =
        new QRadioButton(tr("&Outgoing: something happens in Rocket.Chat, somebody is called"));
    m_incoming->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Create"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Channel"), m_channel);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_incoming);
    layout->addWidget(m_outgoing);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, [buttons](const QString &text) {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!text.trimmed().isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool NewIntegrationDialog::isIncoming() const
{
    return m_incoming->isChecked();
}

QString NewIntegrationDialog::name() const
{
    return m_name->text().trimmed();
}

Integration NewIntegrationDialog::integration() const
{
    Integration record =
        Integration::defaults(isIncoming() ? IntegrationType::Incoming : IntegrationType::Outgoing);
    record.name = name();
    record.id = fileNameFrom(name());
    record.token = QUuid::createUuid().toString(QUuid::Id128);
    record.channel = {m_channel->text().trimmed()};
    return record;
}

QString NewIntegrationDialog::script() const
{
    const QString file =
        isIncoming() ? u":/examples/starters/incoming.js"_s : u":/examples/starters/outgoing.js"_s;
    return QString::fromUtf8(readFile(file).value_or(QByteArray()));
}

Sample NewIntegrationDialog::sample() const
{
    const QString file = isIncoming() ? u":/examples/starters/incoming.json"_s
                                      : u":/examples/starters/outgoing.json"_s;
    return Sample::fromJson(readFile(file).value_or(QByteArray()), file, {}).value_or(Sample{});
}

} // namespace hooksmith::ui
