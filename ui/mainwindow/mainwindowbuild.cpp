// SPDX-License-Identifier: MIT
// How the main window is built: panes, their default places, toolbar and menus.
#include "ui/mainwindow/mainwindow.h"

#include "ui/actions/mnemonics.h"
#include "ui/mainwindow/centralarea.h"
#include "ui/mainwindow/livebar.h"
#include "ui/mainwindow/runbar.h"
#include "ui/mainwindow/workspacepane.h"
#include "ui/preview/imageprovider.h"
#include "ui/preview/previewpane.h"
#include "ui/problems/consolepane.h"
#include "ui/problems/problemspane.h"
#include "ui/problems/tracepane.h"
#include "ui/relay/trafficpane.h"
#include "ui/requestbuilder/requestpane.h"
#include "ui/scripteditor/scripteditor.h"
#include "ui/widgets/paneheader.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

QDockWidget *MainWindow::addPane(const QString &name, const QString &icon, const QString &title,
                                 QWidget *widget, QWidget *extra)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(widget);
    auto *header = new PaneHeader(icon, title);
    if (extra)
        header->addToLayout(extra);
    else
        header->addStretch();
    header->addDockButtons(dock);
    dock->setTitleBarWidget(header);
    m_docks.append(dock);
    return dock;
}

void MainWindow::buildPanes()
{
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setDocumentMode(true);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);

    m_workspacePane = new WorkspacePane(m_workbench.documents());
    m_requestPane =
        new RequestPane(*m_actions, m_variables,
                        m_dataFolder.isEmpty() ? QString() : m_dataFolder + u"/sent.jsonl"_s);
    m_scriptPane = new ScriptEditor;
    m_messagePane = new PreviewPane(m_markup, m_images);
    m_consolePane = new ConsolePane;
    m_problemsPane = new ProblemsPane;
    m_tracePane = new TracePane;
    m_trafficPane = new TrafficPane({m_relay, *m_actions, m_syntax, m_markup, m_images, m_servers});

    m_sampleBox = new QComboBox;
    m_sampleBox->setObjectName(u"sampleBox"_s);
    m_sampleBox->setAccessibleName(tr("Sample"));
    m_sampleBox->setToolTip(tr("The sample that is run"));
    m_sampleBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sampleBox->setMinimumContentsLength(6);
    m_sampleBox->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_keepButton = new QToolButton;
    m_keepButton->setObjectName(u"keepButton"_s);
    m_keepButton->setDefaultAction(m_actions->action("relay.keep"_L1));
    m_keepButton->setAccessibleName(tr("Save captured request as sample"));
    m_keepButton->setAutoRaise(true);
    m_keepButton->setIconSize({14, 14});
    m_keepButton->hide();
    auto *requestTools = new QWidget;
    auto *requestRow = new QHBoxLayout(requestTools);
    requestRow->setContentsMargins(0, 0, 0, 0);
    requestRow->setSpacing(2);
    requestRow->addWidget(m_keepButton);
    requestRow->addWidget(m_sampleBox);

    m_central = new CentralArea(*m_actions, m_scriptPane);
    setCentralWidget(m_central);
    m_workspaceDock = addPane(u"workspaceDock"_s, u"workspace"_s, tr("Workspace"), m_workspacePane);
    m_requestDock =
        addPane(u"requestDock"_s, u"request"_s, tr("Request"), m_requestPane, requestTools);
    m_liveBar = new LiveBar;
    auto *message = new QWidget;
    auto *messageColumn = new QVBoxLayout(message);
    messageColumn->setContentsMargins(0, 0, 0, 0);
    messageColumn->setSpacing(0);
    messageColumn->addWidget(m_liveBar);
    messageColumn->addWidget(m_messagePane, 1);
    message->setFocusProxy(m_messagePane); // Which knows what it shows
    m_messageDock = addPane(u"messageDock"_s, u"message"_s, tr("Message"), message);
    m_consoleDock = addPane(u"consoleDock"_s, u"console"_s, tr("Console"), m_consolePane);
    m_problemsDock = addPane(u"problemsDock"_s, u"warning"_s, tr("Problems"), m_problemsPane);
    m_traceDock = addPane(u"traceDock"_s, u"trace"_s, tr("Trace"), m_tracePane);
    m_trafficDock = addPane(u"trafficDock"_s, u"relay"_s, tr("Traffic"), m_trafficPane);
    buildTools();
    // The tabs already name these: a title bar would say it twice.
    for (QDockWidget *dock :
         {m_consoleDock, m_problemsDock, m_traceDock, m_trafficDock, m_testsDock, m_searchDock}) {
        delete dock->titleBarWidget();
        dock->setTitleBarWidget(new QWidget(dock));
    }

    m_runBar = new RunBar;
    statusBar()->addWidget(m_runBar, 1);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::defaultLayout()
{
    m_beforeWelcome.clear(); // This is what shall be there afterwards
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    // Qt mirrors layouts for languages that are written from right to left, but no docks.
    const bool mirrored = isRightToLeft();
    const Qt::DockWidgetArea before = mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const Qt::DockWidgetArea behind = mirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    addDockWidget(before, mirrored ? m_requestDock : m_workspaceDock);
    splitDockWidget(mirrored ? m_requestDock : m_workspaceDock,
                    mirrored ? m_workspaceDock : m_requestDock, Qt::Horizontal);
    addDockWidget(behind, m_messageDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_consoleDock);
    tabifyDockWidget(m_consoleDock, m_problemsDock);
    tabifyDockWidget(m_problemsDock, m_traceDock);
    tabifyDockWidget(m_traceDock, m_trafficDock);
    tabifyDockWidget(m_trafficDock, m_testsDock);
    tabifyDockWidget(m_testsDock, m_searchDock);
    addDockWidget(before, m_propertiesDock);
    tabifyDockWidget(m_requestDock, m_propertiesDock);
    for (QDockWidget *dock : std::as_const(m_docks))
        dock->setVisible(dock != m_propertiesDock && dock != m_searchDock);
    m_requestDock->raise();
    m_consoleDock->raise();
    const int w = width();
    // Words are longer in some languages than in others: the tabs shall be seen, all of them,
    // before the message is wider than it has to be.
    constexpr int edges = 32, least = 320;
    const int workspace = qMax(qBound(190, w / 8, 230), m_workspaceDock->minimumSizeHint().width());
    const int request = qBound(300, qMax(w * 7 / 25, m_requestPane->tabsWidth() + edges), 480);
    const int rest = w - workspace - request - least;
    const int message = qBound(least, qMin(w * 3 / 10, rest), 620);
    resizeDocks({m_workspaceDock, m_requestDock, m_messageDock}, {workspace, request, message},
                Qt::Horizontal);
    resizeDocks({m_consoleDock}, {qBound(120, height() / 5, 220)}, Qt::Vertical);
}

void MainWindow::orderFocus()
{
    const QWidget *parts[] = {m_workspaceDock, m_requestDock, m_propertiesDock, m_central,
                              m_messageDock,   m_consoleDock, m_problemsDock,   m_traceDock,
                              m_trafficDock,   m_testsDock,   m_searchDock};
    QList<QWidget *> order;
    for (const QWidget *part : parts) {
        for (QWidget *one = nextInFocusChain(); one != this; one = one->nextInFocusChain()) {
            if (part->isAncestorOf(one) && one->window() == this
                && (one->focusPolicy() & Qt::TabFocus))
                order.append(one);
        }
    }
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void MainWindow::buildToolBar()
{
    auto *bar = new QToolBar(tr("Tools"));
    bar->setObjectName(u"toolBar"_s);
    bar->setIconSize({16, 16});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_actions->fillToolBar(bar);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    auto *label = new QLabel(tr("Behave like"));
    label->setContentsMargins(0, 0, 6, 0);
    bar->addWidget(label);
    m_profileBox = new QComboBox;
    m_profileBox->setObjectName(u"profileBox"_s);
    m_profileBox->setAccessibleName(tr("Server version to behave like"));
    for (const Profile &profile : allProfiles())
        m_profileBox->addItem(profile.title, profile.id);
    label->setBuddy(m_profileBox);
    bar->addWidget(m_profileBox);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    addToolBar(bar);
}

void MainWindow::buildMenus()
{
    m_actions->fillMenuBar(menuBar());
    auto *view = menuBar()->findChild<QMenu *>(u"menuView"_s);
    auto *file = menuBar()->findChild<QMenu *>(u"menuFile"_s);
    if (view) {
        QMenu *panes = view->addMenu(tr("&Panes"));
        for (QDockWidget *dock : std::as_const(m_docks))
            panes->addAction(dock->toggleViewAction());
        connect(panes, &QMenu::aboutToShow, panes, [panes] { giveMnemonics(panes->actions()); });
        QMenu *theme = view->addMenu(tr("&Theme"));
        auto *group = new QActionGroup(this);
        const std::pair<QString, QString> choices[] = {{tr("&Follow the desktop"), u"system"_s},
                                                       {tr("&Light"), u"light"_s},
                                                       {tr("&Dark"), u"dark"_s},
                                                       {tr("&High contrast"), u"contrast"_s}};
        for (const auto &[text, name] : choices) {
            QAction *action = group->addAction(theme->addAction(text));
            action->setObjectName(u"theme."_s + name);
            action->setCheckable(true);
            action->setChecked(m_settings.text(Settings::Key::Theme) == name);
            connect(action, &QAction::triggered, this,
                    [this, name = name] { m_settings.set(Settings::Key::Theme, name); });
        }
    }
    if (view) {
        QMenu *hosts = view->addMenu(tr("P&ictures"));
        hosts->setObjectName(u"menuPictures"_s);
        connect(hosts, &QMenu::aboutToShow, this, [this, hosts] { fillPictureHosts(*hosts); });
    }
    if (file) {
        auto *recent = new QMenu(tr("Open &recent"), this);
        file->insertMenu(m_actions->action("file.example"_L1), recent);
        connect(recent, &QMenu::aboutToShow, this, [this, recent] {
            recent->clear();
            const QStringList paths =
                m_settings.value(Settings::Key::RecentWorkspaces).toStringList();
            for (const QString &path : paths) {
                const QString shown = QDir::toNativeSeparators(path).replace(u'&', u"&&"_s);
                connect(
                    recent->addAction(u"&%1  %2"_s.arg(recent->actions().size() + 1).arg(shown)),
                    &QAction::triggered, this,
                    [this, path] { withoutUnsaved([this, path] { (void)openWorkspace(path); }); });
            }
            if (paths.isEmpty())
                recent->addAction(tr("Nothing yet"))->setEnabled(false);
            giveMnemonics(recent->actions());
        });
    }
}

void MainWindow::fillPictureHosts(QMenu &menu)
{
    menu.clear();
    const QStringList hosts = m_images.allowedHosts();
    if (hosts.isEmpty()) {
        menu.addAction(tr("No host is allowed yet; click a picture's place to allow its host"))
            ->setEnabled(false);
        giveMnemonics(menu.actions());
        return;
    }
    menu.addSection(tr("Pictures are loaded from"));
    for (const QString &host : hosts) {
        QAction *action = menu.addAction(host);
        action->setCheckable(true);
        action->setChecked(true);
        action->setToolTip(tr("Take away the mark to load nothing more from %1").arg(host));
        connect(action, &QAction::triggered, this, [this, host] { m_images.revokeHost(host); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Forget all")), &QAction::triggered, this, [this, hosts] {
        for (const QString &host : hosts)
            m_images.revokeHost(host);
    });
    giveMnemonics(menu.actions());
}

} // namespace hooksmith::ui
