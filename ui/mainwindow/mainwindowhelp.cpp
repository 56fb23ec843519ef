// SPDX-License-Identifier: MIT
// The guide: shown in a window of its own, which stays open beside the main one.
#include "ui/help/guidewindow.h"
#include "ui/mainwindow/mainwindow.h"

#include <algorithm>
#include <QAction>
#include <QDesktopServices>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

void MainWindow::connectHelp()
{
    m_actions->onTriggered("help.guide"_L1, this, [this] { showGuide(); });
}

void MainWindow::showGuide()
{
    if (!m_guide) {
        m_guide = new GuideWindow(*m_actions, *menuBar(), this);
        connect(m_guide, &GuideWindow::externalLinkActivated, this,
                [](const QUrl &url) { QDesktopServices::openUrl(url); });
        connect(m_guide, &GuideWindow::actionActivated, this, [this](const QString &id) {
            const QList<QAction *> all = m_actions->all();
            const auto action = std::find_if(all.begin(), all.end(), [&id](const QAction *one) {
                return one->objectName() == id;
            });
            if (action == all.end())
                return;
            activateWindow(); // What the action does happens there
            raise();
            (*action)->trigger();
        });
    }
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

} // namespace hooksmith::ui
