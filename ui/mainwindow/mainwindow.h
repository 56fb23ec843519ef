// SPDX-License-Identifier: MIT
#pragma once

#include "core/settings/settings.h"
#include "ui/actions/actions.h"
#include "ui/mainwindow/workbench.h"
#include "ui/theme/theme.h"

#include <QMainWindow>

class QComboBox;
class QDockWidget;

namespace hooksmith::ui {

class ConsolePane;
class MessagePlaceholder;
class ProblemsPane;
class RequestPane;
class RunBar;
class ScriptEditor;
class TracePane;
class WorkspacePane;

/// The window of design.md, section 2: request, script and message side by side, the workspace at
/// the left, console, problems and trace below. Builds the panes, the menus and the session; what
/// is shown is the workbench's.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Runner &runner, Syntax &syntax, Settings &settings);
    ~MainWindow() override;

    /// Opens a workspace and what was open in it last; a failure is said in the window as well.
    Result<void> openWorkspace(const QString &directory);
    /// Copies the example workspace to `directory` unless it is there, and opens it.
    Result<void> openExample(const QString &directory);
    /// Where the first start puts the example workspace.
    static QString exampleDirectory();
    Workbench &workbench() { return m_workbench; }
    Actions &actions() { return *m_actions; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPanes();
    void buildToolBar();
    void buildMenus();
    void connectActions();
    void connectEditing();
    void connectWorkbench();
    QDockWidget *addPane(const QString &name, const QString &icon, const QString &title,
                         QWidget *widget, QWidget *extra = nullptr);
    void defaultLayout();
    void restoreSession();
    void saveSession();
    void showSelection();
    void showResult(const RunResult &result);
    void showProblems();
    void fillSamples();
    void goTo(const Problem &problem);
    void reveal(QDockWidget *dock, QWidget *focus);
    void updateTitle();
    void say(const Error &error);
    void save(bool overwrite);
    void askToOverwrite(const Error &error);
    void newIntegration();
    void chooseWorkspace();
    /// Runs `then` now, or after the person has decided about unsaved changes.
    void withoutUnsaved(std::function<void()> then);
    void setWorkspace(const Workspace &workspace);
    void setTheme(ThemeChoice choice);

    Syntax &m_syntax;
    Settings &m_settings;
    Workbench m_workbench;
    Actions *m_actions = nullptr;
    WorkspacePane *m_workspacePane = nullptr;
    RequestPane *m_requestPane = nullptr;
    ScriptEditor *m_scriptPane = nullptr;
    MessagePlaceholder *m_messagePane = nullptr;
    ConsolePane *m_consolePane = nullptr;
    ProblemsPane *m_problemsPane = nullptr;
    TracePane *m_tracePane = nullptr;
    RunBar *m_runBar = nullptr;
    QComboBox *m_profileBox = nullptr;
    QComboBox *m_sampleBox = nullptr;
    QDockWidget *m_workspaceDock = nullptr;
    QDockWidget *m_requestDock = nullptr;
    QDockWidget *m_messageDock = nullptr;
    QDockWidget *m_consoleDock = nullptr;
    QDockWidget *m_problemsDock = nullptr;
    QDockWidget *m_traceDock = nullptr;
    QList<QDockWidget *> m_docks;
    bool m_closing = false;
};

} // namespace hooksmith::ui
