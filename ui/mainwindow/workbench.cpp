// SPDX-License-Identifier: MIT
#include "ui/mainwindow/workbench.h"

#include "core/variables/environments.h"
#include "core/workspace/samplefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

Workbench::Workbench(Runner &runner, Syntax &syntax, QObject *parent)
    : QObject(parent), m_runner(runner), m_documents(syntax), m_profile(allProfiles().constFirst()),
      m_runs(runner, [this](RunController::Cause cause) { return input(cause); })
{
    connect(&m_documents, &Documents::edited, this, [this](const QString &slug) {
        if (slug != m_slug)
            return;
        // A large body is read first, off this thread; then it is time.
        SampleDocument *shown = sample();
        if (!shown || shown->isSettled())
            m_runs.schedule();
    });
    connect(&m_runs, &RunController::finished, this, &Workbench::showResult);
    connect(&m_runs, &RunController::notRunnable, this, [this](const Error &error) {
        if (!integration())
            return;
        m_requestProblem = problemOf(error);
        updateProblems();
        Q_EMIT requestProblem(error);
    });
}

void Workbench::setWorkspace(const Workspace &workspace)
{
    m_runs.stop();
    delete m_captured;
    m_slug.clear();
    m_sampleName.clear();
    m_runProblems.clear();
    m_requestProblem.reset();
    m_documents.setWorkspace(workspace);
    updateProblems();
    Q_EMIT workspaceChanged();
    announceSelection();
}

void Workbench::setVariables(WorkspaceVariables *variables)
{
    m_variables = variables;
    if (variables)
        connect(variables, &WorkspaceVariables::changed, this, [this] {
            SampleDocument *shown = sample();
            if (shown && shown->usesVariables())
                m_runs.schedule();
        });
}

void Workbench::noteVariables(const QList<VariableProblem> &problems)
{
    m_variableProblems.clear();
    for (const VariableProblem &problem : problems) {
        if (problem.kind == VariableProblem::Kind::SecretNeeded)
            continue; // As it should be: a run needs none
        Problem shown;
        shown.severity = Severity::Warning;
        shown.message = problem.message;
        shown.rule = u"missing-variable"_s;
        shown.place = Problem::Place::Request;
        shown.part = SampleDocument::Part::Body;
        m_variableProblems.append(shown);
    }
}

void Workbench::announceSelection()
{
    m_lastResult.reset();
    m_variableProblems.clear();
    m_shownScript = script();
    SampleDocument *shown = sample();
    m_shownSample = shown;
    if (shown)
        connect(shown, &SampleDocument::settled, &m_runs, &RunController::schedule,
                Qt::UniqueConnection);
    Q_EMIT selectionChanged();
}

void Workbench::followWorkspace()
{
    if (!m_documents.hasWorkspace())
        return;
    const QList<WorkspaceIntegration> &all = m_documents.workspace().integrations();
    if (!m_slug.isEmpty() && !integration()) {
        m_runs.stop();
        m_slug.clear();
        m_sampleName.clear();
        m_runProblems.clear();
        m_requestProblem.reset();
        if (all.isEmpty())
            announceSelection();
        else
            select(QString(all.constFirst().slug), {});
    } else if (integration()) {
        const WorkspaceIntegration *shown = integration();
        const bool gone = !isCaptured() && !shown->sample(m_sampleName);
        const bool wasNone = m_sampleName.isEmpty();
        if (gone && !(wasNone && shown->samples.isEmpty()))
            select(QString(m_slug), {});
        if (m_shownScript != script() || m_shownSample != sample()) {
            announceSelection();
            m_runs.schedule();
        }
    }
    updateProblems();
}

void Workbench::select(const QString &slug, const QString &sample)
{
    if (!m_documents.hasWorkspace())
        return;
    const WorkspaceIntegration *chosen = m_documents.workspace().integration(slug);
    if (!chosen)
        return;
    QString name = sample;
    if (!chosen->sample(name))
        name = chosen->samples.isEmpty() ? QString() : chosen->samples.constFirst().name;
    if (slug == m_slug && name == m_sampleName && !isCaptured() && m_shownScript == script()
        && m_shownSample == this->sample())
        return;
    if (m_captured)
        m_captured->deleteLater();
    m_captured.clear();
    m_slug = slug;
    m_sampleName = name;
    m_runProblems.clear();
    m_requestProblem.reset();
    updateProblems();
    announceSelection();
    m_runs.runNow();
}

void Workbench::showCaptured(const QString &slug, const QString &title, const Sample &sample)
{
    if (!m_documents.hasWorkspace() || !m_documents.workspace().integration(slug))
        return;
    WorkspaceSample captured;
    captured.name = title;
    captured.sample = sample;
    m_runs.stop(); // A late result would be taken for this one's
    if (m_captured)
        m_captured->deleteLater();
    m_captured = m_documents.makeUnsaved(slug, captured);
    m_slug = slug;
    m_sampleName.clear();
    m_requestProblem.reset();
    announceSelection();
}

QList<RelayIntegration> Workbench::relayIntegrations()
{
    QList<RelayIntegration> served;
    if (!m_documents.hasWorkspace())
        return served;
    for (const WorkspaceIntegration &item : m_documents.workspace().integrations()) {
        // One without an address cannot be called; the Properties form gives it one.
        const Integration &record = item.integration;
        if (record.id.isEmpty() || record.token.isEmpty())
            continue;
        // Not script(): a document for each of hundreds of integrations would take seconds.
        served.append({record,
                       m_documents.textOf({DocumentId::Part::Script, item.slug}),
                       QFileInfo(item.script.path).fileName(),
                       m_profile,
                       {}});
    }
    return served;
}

std::optional<ExchangeRequest> Workbench::exampleRequest(const QString &integrationId)
{
    const QString slug = slugOf(integrationId);
    if (slug.isEmpty())
        return {};
    const auto requestOf = [&](const Sample &sample, const QString &name) {
        ExchangeRequest request =
            ExchangeRequest::fromSample(withVariables(sample).sample.incoming);
        request.name = slug + u'-' + name;
        return request;
    };
    SampleDocument *shown = slug == m_slug ? sample() : nullptr;
    // A large body that is still being read is not waited for: its result comes, and with it this.
    if (shown && shown->kind() == IntegrationType::Incoming && shown->isSettled()) {
        if (const Result<Sample> current = shown->sample())
            return requestOf(*current, isCaptured() ? u"captured"_s : m_sampleName);
    }
    QStringList names;
    for (const WorkspaceSample &item : m_documents.workspace().integration(slug)->samples)
        names.append(item.name);
    for (const QString &name : std::as_const(names)) {
        const WorkspaceSample *first = m_documents.workspace().load(slug, name);
        if (first && first->sample && first->sample->kind == IntegrationType::Incoming)
            return requestOf(*first->sample, name);
    }
    return {};
}

QString Workbench::slugOf(const QString &integrationId) const
{
    if (m_documents.hasWorkspace()) {
        for (const WorkspaceIntegration &item : m_documents.workspace().integrations()) {
            if (item.integration.id == integrationId)
                return item.slug;
        }
    }
    return {};
}

void Workbench::restartScript()
{
    m_runner.reset();
    m_runs.runNow();
}

void Workbench::setProfile(const Profile &profile)
{
    if (profile.id == m_profile.id)
        return;
    m_profile = profile;
    m_runs.runNow();
}

const WorkspaceIntegration *Workbench::integration() const
{
    return m_documents.hasWorkspace() ? m_documents.workspace().integration(m_slug) : nullptr;
}

QTextDocument *Workbench::script()
{
    return m_documents.script(m_slug);
}

SampleDocument *Workbench::sample()
{
    return m_captured ? m_captured.data() : m_documents.sample(m_slug, m_sampleName);
}

QString Workbench::scriptName() const
{
    const WorkspaceIntegration *shown = integration();
    return shown ? QFileInfo(shown->script.path).fileName() : QString();
}

void Workbench::setLiveCalls(bool allowed)
{
    m_liveCalls = allowed;
}

ResolvedSample Workbench::withVariables(const Sample &sample) const
{
    if (!mayHaveVariables(sample))
        return {sample, {}};
    // The shared values, as in tests: what is accepted here passes there. The files are small.
    if (m_variables)
        m_variables->refresh(); // Editors and Git change the files, too.
    const Environments environments = m_variables
        ? m_variables->environments()
        : Environments::load(m_documents.workspace().directory());
    return resolved(sample, environments.testScope(environments.chosen()));
}

bool Workbench::runsAsTested()
{
    SampleDocument *shown = sample();
    const Result<Sample> current = shown ? shown->sample() : unexpected(Error{});
    if (!current || !mayHaveVariables(*current) || !m_variables)
        return true;
    const Environments &environments = m_variables->environments();
    const auto text = [&](const QString &environment) -> QByteArray {
        const Sample filled = resolved(*current, environments.testScope(environment)).sample;
        return filled.incoming.url + '\n' + sampleToJson(filled, BodyForm::Text).toJson();
    };
    return text(environments.chosen()) == text({});
}

Result<RunInput> Workbench::input(RunController::Cause cause)
{
    const WorkspaceIntegration *shown = integration();
    SampleDocument *request = sample();
    if (!shown || !request)
        return unexpected(Error{u"nothing-selected"_s,
                                tr("There is no sample to run; add one to the integration."),
                                {},
                                {}});
    const Result<Sample> current = request->sample();
    if (!current)
        return unexpected(current.error());
    if (current->kind != shown->integration.type)
        return unexpected(
            Error{u"wrong-kind"_s,
                  current->kind == IntegrationType::Incoming
                      ? tr("This sample is a request, but the integration is an outgoing one.")
                      : tr("This sample is an event, but the integration is an incoming one."),
                  {},
                  {}});
    const QTextDocument *text = script();
    const ResolvedSample filled = withVariables(*current);
    noteVariables(filled.problems);
    RunInput run = Workspace::runInput(*shown, text ? text->toPlainText() : QString(),
                                       filled.sample, m_profile);
    run.timeoutMs = m_timeoutMs;
    // Typing must never call anybody: only a run that somebody asked for leaves the machine.
    run.live = m_liveCalls && cause == RunController::Cause::Asked;
    return run;
}

void Workbench::showResult(const RunResult &result)
{
    m_requestProblem.reset();
    m_lastResult = result;
    m_runProblems = problemsOf(result, scriptName());
    updateProblems();
    Q_EMIT resultReady(result);
}

void Workbench::updateProblems()
{
    QList<Problem> problems;
    if (m_requestProblem)
        problems.append(*m_requestProblem);
    problems.append(m_variableProblems);
    problems.append(m_runProblems);
    if (m_documents.hasWorkspace()) {
        const QList<Issue> issues = m_documents.workspace().issues();
        for (const Issue &issue : issues)
            problems.append(problemOf(issue));
    }
    if (problems == m_problems)
        return;
    m_problems = problems;
    Q_EMIT problemsChanged();
}

QList<Error> Workbench::saveShown(bool overwrite)
{
    QList<Error> failed;
    if (const Result<void> saved = m_documents.saveScript(m_slug, overwrite); !saved)
        failed.append(saved.error());
    if (const Result<void> saved = m_documents.saveRecord(m_slug, overwrite); !saved)
        failed.append(saved.error());
    if (m_sampleName.isEmpty())
        return failed;
    if (const Result<void> saved = m_documents.saveSample(m_slug, m_sampleName, overwrite); !saved)
        failed.append(saved.error());
    updateProblems();
    return failed;
}

Result<QString> Workbench::keepCaptured(const QString &name)
{
    if (!m_captured)
        return unexpected(Error{u"not-found"_s, tr("There is no captured request."), {}, {}});
    const Result<Sample> current = m_captured->sample();
    if (!current)
        return unexpected(current.error());
    const Result<QString> added =
        m_documents.workspace().addSample(m_slug, name, *current, m_captured->bodyForm());
    if (added) {
        m_documents.announceStructure();
        select(QString(m_slug), *added);
    }
    return added;
}

} // namespace hooksmith::ui
