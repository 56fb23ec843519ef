// SPDX-License-Identifier: MIT
// The guide, shown in a window of its own which stays open beside the main one; and what is to be
// sent with a question.
#include "core/diagnostics/logfile.h"
#include "ui/help/guidewindow.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/runbar.h"

#include <algorithm>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenuBar>
#include <QProxyStyle>
#include <QScreen>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

void MainWindow::connectHelp()
{
    m_actions->onTriggered("help.guide"_L1, this, [this] { showGuide(); });
    m_actions->onTriggered("help.copyDiagnostics"_L1, this, [this] { copyDiagnostics(); });
    m_actions->onTriggered("help.logFolder"_L1, this, [this] {
        const QString folder = LogFile::folderIn(m_dataFolder);
        if (!QFileInfo(folder).isDir()) {
            tell(Error{
                u"no-log"_s,
                tr("No log is written: %1 is not there.").arg(QDir::toNativeSeparators(folder)),
                {},
                {}});
            return;
        }
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
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

QList<DiagnosticFact> windowFacts()
{
    const QSize room =
        QGuiApplication::primaryScreen() ? QGuiApplication::primaryScreen()->size() : QSize();
    // Ours is a style around the desktop's, and has no name.
    const auto *ours = qobject_cast<const QProxyStyle *>(QApplication::style());
    const QStyle *style = ours && ours->baseStyle() ? ours->baseStyle() : QApplication::style();
    return {
        {u"KSyntaxHighlighting"_s, QStringLiteral(HOOKSMITH_KSYNTAXHIGHLIGHTING)},
        {u"Window system"_s,
         u"%1, style %2, %3 x %4, scale %5"_s.arg(QGuiApplication::platformName(), style->name())
             .arg(room.width())
             .arg(room.height())
             .arg(qGuiApp->devicePixelRatio())},
        {u"Language"_s, QLocale().name()}};
}

DiagnosticFact keyStoreFact(const SecretStore &secrets)
{
    return {u"Key store"_s,
            secrets.isPersistent()
                ? u"the desktop's"_s
                : u"none, in memory until Hooksmith ends. "_s + secrets.memoryReason()};
}

void MainWindow::copyDiagnostics()
{
    DiagnosticOptions options = installedParts(u"hooksmith"_s);
    options.dataFolder = m_dataFolder;
    options.settingsFile = m_settings.fileName();
    options.more = windowFacts();
    options.more.append(keyStoreFact(m_secrets));
    m_runBar->setIdle(tr("Asking the parts of Hooksmith…"));
    collectDiagnostics(options, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        m_runBar->setIdle(tr("Diagnostics were copied: versions and folders, no secrets."));
    });
}

} // namespace hooksmith::ui
