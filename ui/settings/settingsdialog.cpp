// SPDX-License-Identifier: MIT
#include "ui/settings/settingsdialog.h"

#include "core/settings/networksettings.h"
#include "core/settings/settingstable.h"
#include "core/workspace/textfile.h"
#include "ui/settings/proxypasswordfield.h"
#include "ui/settings/settingfield.h"
#include "ui/widgets/roomyrows.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

SettingsDialog::SettingsDialog(Settings &settings, SecretStore &secrets, const QString &workspace,
                               const QString &name, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_secrets(secrets), m_workspace(workspace)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    build(name);
    connectAll();
    setScope({});
    followRestart();
    m_search->setFocus();
    resize(760, 560);
}

void SettingsDialog::build(const QString &name)
{
    m_search = new QLineEdit;
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    m_scopeBox = new QComboBox;
    m_scopeBox->setObjectName(u"settingsScope"_s);
    m_scopeBox->setAccessibleName(tr("Where the settings hold"));
    m_scopeBox->addItem(tr("For all workspaces"), QString());
    if (!m_workspace.isEmpty())
        m_scopeBox->addItem(tr("Only in %1").arg(name), m_workspace);
    m_scopeBox->setEnabled(m_scopeBox->count() > 1);
    m_scopeBox->setToolTip(
        tr("Some settings may be others in a workspace; they are kept with yours, not in its "
           "folder."));
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_scopeBox);

    m_categories = new QListWidget;
    m_categories->setObjectName(u"settingsCategories"_s);
    m_categories->setAccessibleName(tr("Kinds of settings"));
    m_categories->setItemDelegate(new RoomyRows(6, m_categories));
    m_categories->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"settingsPage"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    fillPage(); // Before the buttons, as the Tab key goes
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_categories);
    middle->addWidget(m_scroll, 1);

    m_said = new QLabel;
    m_said->setObjectName(u"settingsSaid"_s);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_import = buttons->addButton(tr("&Import…"), QDialogButtonBox::ActionRole);
    m_import->setObjectName(u"settingsImport"_s);
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    m_export->setObjectName(u"settingsExport"_s);
    m_export->setToolTip(tr("What differs from the defaults, as a file for another computer: "
                            "without passwords, tokens and paths"));
    m_restart = buttons->addButton(tr("&Restart Hooksmith"), QDialogButtonBox::ApplyRole);
    m_restart->setObjectName(u"settingsRestart"_s);
    const QList<QAbstractButton *> all = buttons->buttons();
    for (QAbstractButton *button : all)
        static_cast<QPushButton *>(button)->setAutoDefault(false); // Enter belongs to the fields
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *lines = new QVBoxLayout(this);
    lines->addLayout(top);
    lines->addLayout(middle, 1);
    lines->addWidget(m_said);
    lines->addWidget(buttons);
}

void SettingsDialog::fillPage()
{
    auto *page = new QWidget;
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(18, 14, 18, 18);
    lines->setSpacing(16);
    m_nothing = new QLabel(tr("No setting has these words."));
    m_nothing->setObjectName(u"settingsNothing"_s);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    lines->addWidget(m_nothing);
    const QList<SettingCategory> categories = settingCategories();
    for (const SettingCategory &category : categories) {
        Section section;
        section.category = category.name;
        auto *heading = new QLabel(category.title);
        QFont large = heading->font();
        large.setPointSizeF(large.pointSizeF() * 1.25);
        large.setWeight(QFont::DemiBold);
        heading->setFont(large);
        section.heading = heading;
        lines->addWidget(heading);
        for (const SettingRow &row : settingsTable()) {
            if (!row.isChosen() || row.category() != category.name)
                continue;
            auto *field = new SettingField(m_settings, row);
            section.fields.append(field);
            lines->addWidget(field);
            if (row.key == Settings::Key::ProxyUser) {
                m_password = new ProxyPasswordField(m_secrets);
                lines->addWidget(m_password);
            }
        }
        m_sections.append(section);
        auto *item = new QListWidgetItem(category.title, m_categories);
        item->setData(Qt::UserRole, category.name);
    }
    lines->addStretch();
    m_categories->setFixedWidth(m_categories->sizeHintForColumn(0) + 32);
    m_scroll->setWidget(page);
}

void SettingsDialog::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::filter);
    connect(m_scopeBox, &QComboBox::activated, this,
            [this](int index) { setScope(m_scopeBox->itemData(index).toString()); });
    connect(m_categories, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showCategory(m_categories->item(row)->data(Qt::UserRole).toString());
    });
    connect(m_export, &QPushButton::clicked, this, &SettingsDialog::exportSettings);
    connect(m_import, &QPushButton::clicked, this, &SettingsDialog::importSettings);
    connect(m_restart, &QPushButton::clicked, this, &SettingsDialog::restartWanted);
    connect(m_password, &ProxyPasswordField::changed, this, &SettingsDialog::proxyPasswordChanged);
    connect(&m_settings, &Settings::changed, this, [this] {
        followProxy();
        followRestart();
    });
    const QList<QKeySequence> find = QKeySequence::keyBindings(QKeySequence::Find);
    for (const QKeySequence &keys : find)
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this] {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        });
}

void SettingsDialog::setScope(const QString &scope)
{
    m_scope = scope;
    m_scopeBox->setCurrentIndex(m_scopeBox->findData(scope));
    for (const Section &section : std::as_const(m_sections)) {
        for (SettingField *field : section.fields)
            field->setScope(field->row().scope == SettingScope::Project ? scope : QString(),
                            m_workspace);
    }
    followProxy();
    filter();
}

void SettingsDialog::filter()
{
    const QString text = m_search->text();
    bool any = false;
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        const Section &section = m_sections.at(i);
        bool shown = false;
        for (SettingField *field : section.fields) {
            const bool fits = field->matches(text)
                && (m_scope.isEmpty() || field->row().scope == SettingScope::Project);
            field->setVisible(fits);
            shown = shown || fits;
        }
        if (section.category == "network"_L1) {
            m_password->setVisible(m_password->matches(text));
            shown = shown || m_password->matches(text);
        }
        section.heading->setVisible(shown);
        m_categories->item(int(i))->setHidden(!shown);
        any = any || shown;
    }
    m_nothing->setVisible(!any);
    m_scroll->verticalScrollBar()->setValue(0);
}

void SettingsDialog::followProxy()
{
    const NetworkSettings network = NetworkSettings::of(m_settings, m_scope);
    const bool manual = network.proxy == NetworkSettings::Proxy::Manual;
    for (const Section &section : std::as_const(m_sections)) {
        for (SettingField *field : section.fields) {
            switch (field->row().key) {
            case Settings::Key::ProxyAddress:
            case Settings::Key::ProxyUser:
            case Settings::Key::ProxyExceptions: field->setEnabled(manual); break;
            default: break;
            }
        }
    }
    m_password->setEnabled(manual);
    if (manual) // Asking a key store may ask the person to unlock it: only when it is needed
        m_password->setKey(network.passwordKey());
}

void SettingsDialog::followRestart()
{
    m_restart->setVisible(m_settings.needsRestart());
}

void SettingsDialog::showCategory(const QString &category)
{
    for (const Section &section : std::as_const(m_sections)) {
        if (section.category != category)
            continue;
        m_scroll->widget()->layout()->activate();
        m_scroll->verticalScrollBar()->setValue(section.heading->y() - 10);
    }
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    // The first Esc ends the search, the second one closes.
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        m_search->setFocus();
        return;
    }
    QDialog::keyPressEvent(event);
}

void SettingsDialog::exportSettings()
{
    auto *dialog = new QFileDialog(this, tr("Export the settings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"hooksmith-settings.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> written = writeFileAtomically(path, m_settings.exported());
        say(written ? tr("Exported to %1, without passwords, tokens and paths.")
                          .arg(QDir::toNativeSeparators(path))
                    : written.error().message);
    });
    dialog->open();
}

void SettingsDialog::importSettings()
{
    auto *dialog = new QFileDialog(this, tr("Import settings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Settings (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<QByteArray> bytes = readFile(path);
        if (!bytes) {
            say(bytes.error().message);
            return;
        }
        const Result<Settings::Imported> imported = m_settings.import(*bytes);
        if (!imported) {
            say(imported.error().message);
            return;
        }
        const QString taken = tr("%n setting(s) taken.", nullptr, imported->taken);
        say(imported->refused.isEmpty()
                ? taken
                : tr("%1 Not taken, because they are unknown here, of another computer or wrong: "
                     "%2.")
                      .arg(taken, imported->refused.join(u", "_s)));
    });
    dialog->open();
}

void SettingsDialog::say(const QString &text)
{
    m_said->setText(text);
    m_said->setAccessibleName(text);
    m_said->show();
}

} // namespace hooksmith::ui
