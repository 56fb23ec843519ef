// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/serverbook.h"
#include "core/diagnostics/diagnostics.h"
#include "core/exchange/exchangerequest.h"
#include "core/exchange/redaction.h"
#include "core/settings/settings.h"
#include "core/traffic/eventstream.h"
#include "ui/actions/actions.h"
#include "ui/mainwindow/workbench.h"
#include "ui/palette/palette.h"
#include "ui/relay/relaysession.h"
#include "ui/theme/theme.h"

#include <memory>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>

class QComboBox;
class QDockWidget;
class QMenu;
class QToolButton;

namespace hooksmith {
class MarkupService;
class ToolHost;
} // namespace hooksmith

namespace hooksmith::ui {

class DeployedComparison;
class FindBar;
class CentralArea;
class ConsolePane;
class GuideWindow;
class ImageProvider;
class LiveBar;
class OutsideDialog;
class PreviewPane;
class ProblemsPane;
class PropertiesPane;
class RequestPane;
class RelayTray;
class RunBar;
class ServersDialog;
class ScriptEditor;
class SettingsDialog;
class SearchPane;
class TestsPane;
class TracePane;
class TrafficPane;
class WorkspaceEdits;
class WorkspaceGuard;
class WorkspacePane;

/// What only a program with windows can say of itself, for reports.
QList<DiagnosticFact> windowFacts();
/// Where tokens are kept; ask once the store knows (KeychainStore::probe()).
DiagnosticFact keyStoreFact(const SecretStore &secrets);

/// The window of design.md, section 2: request, script and message side by side, the workspace at
/// the left, console, problems and trace below. Builds the panes, the menus and the session; what
/// is shown is the workbench's.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// All of them must outlive the window.
    struct Parts
    {
        ScriptContextFactory &scripts; ///< For tests of samples
        RelayThread::MakeContexts relayScripts; ///< For the relay's own runs, on its own threads
        Runner &runner;
        Syntax &syntax;
        MarkupService &markup;
        ImageProvider &images;
        Settings &settings;
        /// Where the relay keeps its journal; empty: nothing is kept.
        QString relayFolder = {};
        /// Tokens of servers; null: kept in memory until the window closes.
        SecretStore *secrets = nullptr;
        /// Formats scripts; null: "Format the script" says that it cannot.
        ToolHost *formatter = nullptr;
        /// Where unsaved texts are kept for a crash, and the locks; empty: nowhere.
        QString dataFolder = {};
    };
    explicit MainWindow(const Parts &parts);
    ~MainWindow() override;

    /// Opens a workspace and what was open in it last; a failure is said in the window as well.
    Result<void> openWorkspace(const QString &directory);
    /// Copies the example workspace to `directory` unless it is there, and opens it.
    Result<void> openExample(const QString &directory);
    /// The same at exampleDirectory(), and in a temporary folder, which is said, where that cannot
    /// be written.
    bool openExample();
    /// Where the first start puts the example workspace.
    static QString exampleDirectory();
    Workbench &workbench() { return m_workbench; }
    Actions &actions() { return *m_actions; }
    PreviewPane &messagePane() { return *m_messagePane; }
    ServerBook &servers() { return m_servers; }
    /// Says something above the work that hinders nothing; in place of an earlier one of its code.
    void tell(const Error &error);
    /// The same for what is missing at the start: several of them in one bar, with the rest a click
    /// away.
    void tellAll(const QList<Error> &errors);
    /// How long nobody must have typed or clicked before an arriving webhook is shown in the
    /// window.
    void setIdleMs(int milliseconds) { m_idleMs = milliseconds; }
    /// The window was closed because the program is to be started again.
    bool wantsRestart() const { return m_restarting; }
    /// Ends the program without asking, as when the desktop's session ends: what is unsaved is kept
    /// as drafts, which the next start offers.
    void endNow();

Q_SIGNALS:
    /// The password that the proxy is given was kept or forgotten.
    void proxyPasswordChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildPanes();
    void buildToolBar();
    void buildMenus();
    void fillPictureHosts(QMenu &menu);
    void connectActions();
    void connectEditing();
    void connectWorkbench();
    void connectRelay();
    void connectLive();
    void connectHelp();
    void showGuide();
    void copyDiagnostics();
    void connectWelcome();
    /// Starts the relay for the command on the welcome page; the example where nothing is open.
    void startForWebhook();
    void fillWebhook();
    /// The workspace for whoever begins with a template before there is one.
    static QString ownDirectory();
    /// Calls `then` when it is open; another folder is asked for where it cannot be made.
    void openOwn(const std::function<void()> &then);
    void askForOwnFolder(const Error &error, const std::function<void()> &then);
    void leaveWelcome();
    void showWork();
    void askForLiveCalls();
    void setLiveCalls(bool allowed);
    void connectTraffic();
    void connectScriptEditor();
    /// Tells the script editor what surrounds the script: server, sample.
    void updateScriptFacts();
    void showConsoleNotes(const RunResult &result);
    void compareWithFile();
    /// With what a server runs for the integration.
    void compareWithDeployed();
    void connectWorkspace();
    void connectTools();
    void connectPanes();
    /// Those that can be seen, in the order in which data flows.
    QList<QWidget *> shownPanes() const;
    void stepPane(int direction);
    void toggleBelow();
    void setScriptAlone(bool alone);
    QByteArray layoutToKeep() const;
    /// Raise when panes are added, so that old layouts are not restored.
    int layoutVersion() const;
    void editChecks();
    void editNotes();
    void buildTools();
    /// Shows its request and what became of it in the panes; says why when it cannot. What was
    /// refused is only said, unless the person `asked` for it: then it runs here. Whether it is
    /// shown.
    bool showDelivery(const Delivery &delivery, bool asked = false);
    void keepDelivery(const Delivery &delivery);
    void showServers();
    /// Asks where to post what the message pane shows.
    void sendMessage();
    void showProfile(const QString &profileId);
    bool isBusy() const;
    ExchangeEntry exchanged(const Delivery &delivery) const;
    /// What exports of captured requests leave out.
    Redaction redaction() const;
    void exportTraffic(const QList<ExchangeEntry> &entries);
    void showOutside();
    void takeFromStream(const ServerEvent &event);
    void sayStream(const QString &state);
    void connectTray();
    /// The window closes, the relay goes on: done, or asked. False: nothing to do with the tray.
    bool closesIntoTray();
    void goIntoTray();
    void askToKeepCaptured();
    QString forwardName() const;
    QDockWidget *addPane(const QString &name, const QString &icon, const QString &title,
                         QWidget *widget, QWidget *extra = nullptr);
    void defaultLayout();
    /// Tab goes the way of the data, whatever order the panes were made in.
    void orderFocus();
    void restoreSession();
    void saveSession();
    void connectRequest();
    /// Tells the request pane whose request it shows and where it may go.
    void updateRequestSurroundings();
    void showSelection();
    void showResult(const RunResult &result);
    void showProblems();
    /// Brings Problems to the front when runs begin to fail.
    void markFailing(bool failing);
    /// Not behind the tab of another one.
    static bool isInFront(const QDockWidget &dock);
    void fillSamples();
    void goTo(const Problem &problem);
    void reveal(QDockWidget *dock, QWidget *focus);
    void updateTitle();
    void say(const Error &error);
    void save(bool overwrite);
    void askToOverwrite(const Error &error);
    void newIntegration();
    void newSample();
    void newWorkspace();
    void chooseWorkspace();
    void askToMigrate(const QString &directory);
    /// The last sample that was shown with this integration.
    QString lastSample(const QString &slug) const;
    void rememberSession();
    void restoreWorkspaceSession();
    void showWelcome();
    void openDocument(const DocumentId &id, int line, int column, int length);
    void openPalette(bool commands);
    QList<PaletteEntry> commandEntries();
    QList<PaletteEntry> placeEntries();
    QList<PaletteEntry> symbolEntries();
    QList<PaletteEntry> lineEntries(const QString &line);
    void acceptAsExpected();
    void sayCapturedIsNoSample();
    /// The bar of whatever text one is in, else of the script.
    FindBar &findBar();
    void importDropped(const QString &slug, const QStringList &paths);
    void editShortcuts();
    /// Runs `then` now, or after the person has decided about unsaved changes.
    void withoutUnsaved(std::function<void()> then);
    void setWorkspace(const Workspace &workspace);
    void setTheme(ThemeChoice choice);
    void connectSettings();
    void showSettings();
    void restart();
    void applySetting(Settings::Key key);

    ScriptContextFactory &m_scripts;
    Syntax &m_syntax;
    Settings &m_settings;
    std::unique_ptr<QTemporaryDir> m_exampleFolder; ///< Where its own place cannot be written
    QString m_dataFolder;
    Workbench m_workbench;
    std::unique_ptr<SecretStore> m_ownSecrets; ///< When none was given
    WorkspaceVariables m_variables;
    RelaySession m_relay;
    SecretStore &m_secrets;
    ServerBook m_servers;
    MarkupService &m_markup;
    ImageProvider &m_images;
    Actions *m_actions = nullptr;
    GuideWindow *m_guide = nullptr; ///< Made when it is first asked for
    WorkspacePane *m_workspacePane = nullptr;
    RequestPane *m_requestPane = nullptr;
    ScriptEditor *m_scriptPane = nullptr;
    PreviewPane *m_messagePane = nullptr;
    ConsolePane *m_consolePane = nullptr;
    ProblemsPane *m_problemsPane = nullptr;
    TracePane *m_tracePane = nullptr;
    TrafficPane *m_trafficPane = nullptr;
    RunBar *m_runBar = nullptr;
    LiveBar *m_liveBar = nullptr;
    QComboBox *m_profileBox = nullptr;
    QComboBox *m_sampleBox = nullptr;
    QToolButton *m_keepButton = nullptr;
    QDockWidget *m_workspaceDock = nullptr;
    QDockWidget *m_requestDock = nullptr;
    QDockWidget *m_messageDock = nullptr;
    QDockWidget *m_consoleDock = nullptr;
    QDockWidget *m_problemsDock = nullptr;
    QDockWidget *m_traceDock = nullptr;
    QDockWidget *m_trafficDock = nullptr;
    QDockWidget *m_testsDock = nullptr;
    QDockWidget *m_searchDock = nullptr;
    QDockWidget *m_propertiesDock = nullptr;
    CentralArea *m_central = nullptr;
    WorkspaceGuard *m_guard = nullptr;
    WorkspaceEdits *m_edits = nullptr;
    TestsPane *m_testsPane = nullptr;
    SearchPane *m_searchPane = nullptr;
    PropertiesPane *m_propertiesPane = nullptr;
    Palette *m_palette = nullptr;
    QList<QDockWidget *> m_docks;
    QList<QDockWidget *> m_collapsed; ///< By view.below
    QDockWidget *m_collapsedFront = nullptr; ///< Of them, the one that was in front
    QByteArray m_besideScript; ///< The layout to go back to, while the script is alone
    bool m_aloneForComparison = false;
    QPointer<ServersDialog> m_serversDialog;
    DeployedComparison *m_deployed = nullptr; ///< Made when it is first asked for
    QPointer<SettingsDialog> m_settingsDialog;
    QPointer<OutsideDialog> m_outsideDialog;
    EventStreamClient m_stream; ///< A smee channel
    QString m_outsideIntegration; ///< `_id` of the one that the dialog is about
    QString m_streamIntegration; ///< `_id` of the integration that gets what it brings
    QElapsedTimer m_lastTouch; ///< Since a key or a click in the window, outside the traffic pane
    int m_idleMs = 8000;
    RelayTray *m_tray = nullptr;
    bool m_inTray = false; ///< The window was closed while the relay goes on
    bool m_quitting = false; ///< The person chose to end the program
    QList<RelayIntegration> m_relayIntegrations; ///< What the relay was last given
    QString m_relayWorkspace; ///< Folder whose integrations the relay serves
    QString m_capturedName; ///< Suggested for the sample that a captured request becomes
    QTimer m_factsDelay; ///< While the request is typed
    bool m_welcomeWanted = false; ///< Over the work, until the person goes on
    bool m_webhookWanted = false; ///< From the welcome page, and it has not arrived yet
    QByteArray m_beforeWelcome; ///< The panes that the welcome page hides
    bool m_closing = false;
    bool m_restarting = false;
    bool m_failing = false; ///< The last run failed, or there could be none
};

} // namespace hooksmith::ui
