// SPDX-License-Identifier: MIT
// The window follows the settings, whoever changes them: a menu, a dialog, an import.
#include "ui/mainwindow/centralarea.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

void MainWindow::connectSettings()
{
    connect(&m_settings, &Settings::changed, this,
            [this](Settings::Key key, const QString &) { applySetting(key); });
    applySetting(Settings::Key::RunDelay);
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
    case Settings::Key::RunDelay: m_workbench.runs().setPause(m_settings.number(key)); break;
    default: break; // Read where it is needed
    }
}

void MainWindow::tell(const Error &error)
{
    m_central->notices()
        .show(NoticeArea::aboutProgram + error.code, NoticeBar::Tone::Warning, error.message)
        ->addClose();
}

} // namespace hooksmith::ui
