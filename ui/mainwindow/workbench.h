// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/exchangerequest.h"
#include "core/relay/relay.h"
#include "core/rocketchat/profile.h"
#include "core/variables/variables.h"
#include "ui/documents/documents.h"
#include "ui/documents/workspacevariables.h"
#include "ui/mainwindow/runcontroller.h"
#include "ui/problems/problemsmodel.h"

#include <QObject>
#include <QPointer>

namespace hooksmith::ui {

/// What the window is about at the moment: which integration, which sample (or captured request),
/// which server; and what came of running them. Knows no widgets: the panes follow its signals.
class Workbench : public QObject
{
    Q_OBJECT
public:
    Workbench(Runner &runner, Syntax &syntax, QObject *parent = nullptr);

    Documents &documents() { return m_documents; }
    const Documents &documents() const { return m_documents; }
    RunController &runs() { return m_runs; }

    /// Shows another workspace; with nothing selected in it yet.
    void setWorkspace(const Workspace &workspace);
    /// Shows an integration with one of its samples; an empty or unknown name = its first one.
    void select(const QString &slug, const QString &sample);
    /// Shows a request that is no file (yet): one that the relay received.
    void showCaptured(const QString &slug, const QString &title, const Sample &sample);
    /// What the relay serves: every incoming integration with its script as typed.
    QList<RelayIntegration> relayIntegrations();
    /// A request for the integration with this `_id`: the one that is shown, else that of its first
    /// sample, with the shared values for its variables. Its `name` tells it from others, its `url`
    /// is the sample's. Absent: there is none.
    std::optional<ExchangeRequest> exampleRequest(const QString &integrationId);
    /// The folder of the integration with this `_id`; empty when there is none.
    QString slugOf(const QString &integrationId) const;
    /// Files of the workspace came, went or changed: the selection and the problems follow.
    void followWorkspace();
    /// Forgets the script's instance and its Store, as a restart of the server does, and runs.
    void restartScript();
    void setProfile(const Profile &profile);
    /// Whether a run that a person asks for may really make the calls of script and integration.
    void setLiveCalls(bool allowed);
    bool liveCalls() const { return m_liveCalls; }
    /// How long a method of the script may take, in the next runs.
    void setTimeout(int milliseconds) { m_timeoutMs = milliseconds; }

    const QString &slug() const { return m_slug; }
    /// Name of the sample's file; empty for a captured request.
    const QString &sampleName() const { return m_sampleName; }
    bool isCaptured() const { return !m_captured.isNull(); }
    const WorkspaceIntegration *integration() const;
    const Profile &profile() const { return m_profile; }
    /// Puts values in where samples have `{{name}}`; null: nothing is put in. Must outlive this.
    void setVariables(WorkspaceVariables *variables);
    /// Whether the tests put the same values for the shown sample's variables as its run does: they
    /// do not know of the environment that is chosen here.
    bool runsAsTested();
    WorkspaceVariables *variables() const { return m_variables; }
    QTextDocument *script();
    SampleDocument *sample();
    /// What would be run now; an error when the request is not a valid one.
    Result<RunInput> input() { return input(RunController::Cause::Changed); }
    /// Of what is shown now; absent before its first run.
    const std::optional<RunResult> &lastResult() const { return m_lastResult; }
    const QList<Problem> &problems() const { return m_problems; }

    /// Saves the script, the sample and the record that are shown.
    QList<Error> saveShown(bool overwrite = false);
    /// Puts the captured request among the samples and shows it there.
    Result<QString> keepCaptured(const QString &name);
    /// Result of a run that somebody else made (the relay), shown like one of ours.
    void showResult(const RunResult &result);

Q_SIGNALS:
    void workspaceChanged();
    /// Another integration, sample or captured request is shown.
    void selectionChanged();
    void resultReady(const hooksmith::RunResult &result);
    /// The request cannot be sent as it is; the last result stays.
    void requestProblem(const hooksmith::Error &error);
    void problemsChanged();

private:
    Result<RunInput> input(RunController::Cause cause);
    ResolvedSample withVariables(const Sample &sample) const;
    void noteVariables(const QList<VariableProblem> &problems);
    void updateProblems();
    void announceSelection();
    QString scriptName() const;

    Runner &m_runner;
    Documents m_documents;
    Profile m_profile;
    QString m_slug, m_sampleName;
    QPointer<SampleDocument> m_captured;
    /// What the panes were told to show; others mean that they must be told again.
    const void *m_shownScript = nullptr;
    const void *m_shownSample = nullptr;
    QList<Problem> m_runProblems, m_problems;
    std::optional<Problem> m_requestProblem;
    WorkspaceVariables *m_variables = nullptr;
    QList<Problem> m_variableProblems; ///< Values that are missing
    bool m_liveCalls = false;
    int m_timeoutMs = RunInput().timeoutMs;
    std::optional<RunResult> m_lastResult;
    RunController m_runs;
};

} // namespace hooksmith::ui
