// SPDX-License-Identifier: MIT
// The window follows the settings, whoever changes them: a menu, a dialog, an import.
#include "ui/mainwindow/centralarea.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/scripteditor/codeeditor.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebox.h"

#include <QAction>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

void MainWindow::connectSettings()
{
    connect(&m_settings, &Settings::changed, this,
            [this](Settings::Key key, const QString &) { applySetting(key); });
    for (const Settings::Key key :
         {Settings::Key::RunDelay, Settings::Key::RunTimeout, Settings::Key::CodeFont})
        applySetting(key);
    m_actions->onTriggered("file.settings"_L1, this, [this] { showSettings(); });
    if (m_settings.trouble())
        tell(*m_settings.trouble());
}

void MainWindow::applySetting(Settings::Key key)
{
    const QString text = m_settings.text(key);
    switch (key) {
    case Settings::Key::Theme:
        if (auto *action = findChild<QAction *>(u"theme."_s + text))
            action->setChecked(true);
        setTheme(themeNamed(text));
        break;
    case Settings::Key::WordWrap:
        m_actions->action("view.wordWrap"_L1)->setChecked(m_settings.flag(key));
        break;
    case Settings::Key::LineNotes:
        m_actions->action("view.lineNotes"_L1)->setChecked(m_settings.flag(key));
        break;
    case Settings::Key::TellArrivals:
        m_actions->action("relay.notify"_L1)->setChecked(m_settings.flag(key));
        break;
    case Settings::Key::RelayOnClose:
        m_actions->action("relay.background"_L1)->setChecked(text == "keep"_L1);
        break;
    case Settings::Key::Profile:
        if (text != m_workbench.profile().id)
            showProfile(text);
        break;
    case Settings::Key::RunDelay: m_workbench.runs().setPause(m_settings.number(key)); break;
    case Settings::Key::RunTimeout: m_workbench.setTimeout(m_settings.number(key)); break;
    case Settings::Key::CodeFont: CodeEditor::setFamily(text); break;
    default: break; // Read where it is needed
    }
}

void MainWindow::showSettings()
{
    if (!m_settingsDialog) {
        const Documents &documents = m_workbench.documents();
        const bool open = documents.hasWorkspace();
        m_settingsDialog = new SettingsDialog(
            m_settings, m_secrets, open ? documents.workspace().directory() : QString(),
            open ? documents.workspace().name() : QString(), this);
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settingsDialog, &SettingsDialog::proxyPasswordChanged, this,
                &MainWindow::proxyPasswordChanged);
        connect(m_settingsDialog, &SettingsDialog::restartWanted, this, &MainWindow::restart);
        // It names the workspace that was open.
        connect(&m_workbench, &Workbench::workspaceChanged, m_settingsDialog, &QDialog::close);
    }
    m_settingsDialog->show();
    m_settingsDialog->raise();
    m_settingsDialog->activateWindow();
}

void MainWindow::restart()
{
    if (m_settingsDialog)
        m_settingsDialog->close();
    withoutUnsaved([this] {
        m_restarting = true;
        m_closing = true; // Neither asked again nor into the tray
        close();
    });
}

void MainWindow::tell(const Error &error)
{
    m_central->notices()
        .show(NoticeArea::aboutProgram + error.code, NoticeBar::Tone::Warning, error.message)
        ->addClose();
}

void MainWindow::tellAll(const QList<Error> &errors)
{
    if (errors.size() < 2) {
        for (const Error &error : errors)
            tell(error);
        return;
    }
    NoticeBar *bar = m_central->notices().show(
        NoticeArea::aboutProgram + u"start"_s, NoticeBar::Tone::Warning,
        tr("Several parts of this installation are missing or cannot be used."));
    bar->addButton(
        u"startDetails"_s, tr("Details…"),
        [this, errors] {
            QStringList sentences;
            for (const Error &error : errors)
                sentences.append(u"• "_s + error.message);
            openMessageBox(this, QMessageBox::Warning, tr("What is missing"),
                           sentences.join(u"\n\n"_s), QMessageBox::Ok);
        },
        true);
    bar->addClose();
}

} // namespace hooksmith::ui
