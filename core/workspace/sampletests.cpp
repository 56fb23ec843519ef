// SPDX-License-Identifier: MIT
#include "core/workspace/sampletests.h"

#include "core/base/tr.h"
#include "core/run/expectation.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// The sentence, and the place in the form that editors and CI logs jump to.
QString describe(const QString &message, const SourceLocation &location)
{
    if (location.file.isEmpty())
        return message;
    return location.line > 0 ? u"%1\n%2:%3:%4"_s.arg(message, location.file)
                                   .arg(location.line)
                                   .arg(std::max(1, location.column))
        : message.contains(QDir::toNativeSeparators(location.file))
        ? message
        : u"%1\n%2"_s.arg(message, location.file);
}

QString describe(const Error &error)
{
    QString text = describe(error.message, error.location.value_or(SourceLocation()));
    if (!error.detail.isEmpty() && !error.message.contains(error.detail))
        text += u"\n  "_s + error.detail;
    return text;
}

QString describe(const Issue &issue)
{
    return describe(issue.message, issue.location);
}

/// False for a link out of the workspace: somebody else's workspace must not make us read or
/// replace the person's own files.
bool isInside(const QString &workspaceDirectory, const QString &path)
{
    const QFileInfo file(path);
    if (file.isSymLink() && !file.exists())
        return false; // A dangling link: writing would follow it
    const QString real =
        file.exists() ? file.canonicalFilePath() : QFileInfo(file.path()).canonicalFilePath();
    return real.startsWith(QFileInfo(workspaceDirectory).canonicalFilePath() + u'/');
}

Error outside(const QString &path)
{
    return {u"path-outside"_s,
            Tr::tr("%1 leads out of the workspace.").arg(QDir::toNativeSeparators(path)),
            {},
            {}};
}

} // namespace

SampleTests::SampleTests(ScriptContextFactory &factory, QObject *parent)
    : QObject(parent), m_runner(factory), m_checks(factory)
{
}

SampleTests::~SampleTests() = default;

void SampleTests::start(const Workspace &workspace, const Profile &profile,
                        const Selection &selection, bool update)
{
    cancel();
    m_workspace = workspace;
    m_environments = Environments::load(workspace.directory());
    m_profile = profile;
    m_update = update;
    m_tasks.clear();
    m_tests.clear();
    const QList<Issue> issues = workspace.issues();
    for (const WorkspaceIntegration &integration : workspace.integrations()) {
        const QString &slug = integration.slug;
        if (!selection.integrations.isEmpty() && !selection.integrations.contains(slug))
            continue;
        // The integration's own issues stand for all of its samples, which cannot be run then.
        const bool usable = integration.recordUsable && integration.scriptUsable;
        for (const Issue &issue : issues) {
            const QString &file = issue.location.file;
            if (!usable && (file == integration.recordPath || file == integration.script.path)) {
                const QString name = QFileInfo(file).fileName();
                m_tasks.append(
                    {slug, name, TestCase{slug, name, TestStatus::Broken, {describe(issue)}}});
            }
        }
        for (const WorkspaceSample &sample : integration.samples) {
            if (!selection.samples.isEmpty()
                && !selection.samples.contains(slug + u'/' + sample.name))
                continue;
            Task task{slug, sample.name, {}};
            if (!usable)
                task.known = TestCase{slug,
                                      sample.name,
                                      TestStatus::Broken,
                                      {Tr::tr("not run: the integration is broken")}};
            m_tasks.append(task);
        }
    }
    m_total = m_tasks.size();
    m_running = true;
    QMetaObject::invokeMethod(this, &SampleTests::next, Qt::QueuedConnection);
}

void SampleTests::cancel()
{
    m_tasks.clear();
    if (std::exchange(m_running, false)) {
        m_runner.cancel();
        m_checks.cancel();
    }
}

void SampleTests::next()
{
    if (!m_running)
        return;
    if (m_tasks.isEmpty()) {
        m_running = false;
        Q_EMIT finished();
        return;
    }
    run(m_tasks.takeFirst());
}

void SampleTests::run(const Task &task)
{
    if (task.known) {
        report(*task.known);
        return;
    }
    TestCase test{task.slug, task.sample, TestStatus::Broken};
    const WorkspaceSample *sample = m_workspace->load(task.slug, task.sample);
    const WorkspaceIntegration *integration = m_workspace->integration(task.slug);
    test.expectedPath = Expectation::pathFor(sample->file.path);
    if (!sample->sample) {
        if (sample->issue)
            test.details.append(describe(*sample->issue));
        report(test);
        return;
    }
    if (sample->sample->kind != integration->integration.type) {
        const QString path = QDir::toNativeSeparators(sample->file.path);
        test.details.append(
            integration->integration.type == IntegrationType::Incoming
                ? Tr::tr("%1 is an outgoing sample of an incoming integration.").arg(path)
                : Tr::tr("%1 is an incoming sample of an outgoing integration.").arg(path));
        report(test);
        return;
    }
    m_runner.reset();
    m_timer.start();
    const ResolvedSample filled =
        resolved(*sample->sample, m_environments.testScope(m_environment));
    m_runner.run(
        Workspace::runInput(*integration, integration->script.text, filled.sample, m_profile),
        [this, test, problems = filled.problems, raw = filled.sample.raw,
         files = CheckRunner::pathsFor(integration->directory, sample->file.path)](
            const RunResult &result) {
            TestCase done = test;
            done.durationMs = double(m_timer.nsecsElapsed()) / 1e6;
            compare(result, done);
            // A value that is not there is the likeliest reason.
            for (const VariableProblem &problem : problems) {
                if (done.status == TestStatus::Differs)
                    done.details.append(problem.message);
            }
            check(result, raw, files, done);
        });
}

void SampleTests::compare(const RunResult &result, TestCase &test)
{
    if (result.internalError) {
        test.internalError = true;
        test.details.append(describe(*result.internalError));
        return;
    }
    const QString &path = test.expectedPath;
    if (!isInside(m_workspace->directory(), path)) {
        test.details.append(outside(path).message);
        return;
    }
    test.actual = Expectation::fromResult(result);
    const auto update = [this, &test] {
        const Result<void> written = accept(m_workspace->directory(), test);
        test.status = written ? TestStatus::Updated : TestStatus::Broken;
        if (!written)
            test.details.append(describe(written.error()));
    };
    if (!QFileInfo::exists(path)) {
        test.status = TestStatus::NoExpectation;
        if (m_update)
            update();
        return;
    }
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        test.details.append(describe(bytes.error()));
        return;
    }
    const Result<JsValue> expected = Expectation::fromJson(*bytes, path);
    if (expected)
        test.expected = *expected;
    const QList<Difference> found =
        expected ? differences(*expected, test.actual) : QList<Difference>();
    if (expected && found.isEmpty()) {
        test.status = TestStatus::Passed;
    } else if (m_update) {
        update();
    } else if (!expected) {
        test.details.append(describe(expected.error()));
    } else {
        test.status = TestStatus::Differs;
        for (const Difference &difference : found)
            test.details.append(difference.toText());
        // Says at once why, where the outcome alone would leave people guessing.
        if (result.error)
            test.details.append(u"%1: %2 (%3:%4)"_s.arg(result.error->name, result.error->message)
                                    .arg(result.error->line)
                                    .arg(result.error->column));
    }
}

void SampleTests::check(const RunResult &result, const JsValue &sample, const QStringList &files,
                        TestCase test)
{
    QStringList rest = files;
    while (!rest.isEmpty() && !QFileInfo::exists(rest.constFirst()))
        rest.removeFirst();
    if (rest.isEmpty() || result.internalError) {
        report(test);
        return;
    }
    const QString path = rest.takeFirst();
    Result<QByteArray> text = isInside(m_workspace->directory(), path)
        ? readFile(path)
        : Result<QByteArray>(unexpected(outside(path)));
    if (!text) {
        test.status = TestStatus::Broken;
        test.details.append(describe(text.error()));
        report(test);
        return;
    }
    m_checks.run(path, QString::fromUtf8(*text), result, sample,
                 [this, result, sample, rest, test](const CheckReport &found) {
                     TestCase done = test;
                     done.checks += found.checks;
                     done.internalError = done.internalError || found.internalError;
                     bool good = !found.internalError;
                     for (const CheckResult &one : found.checks) {
                         if (one.passed)
                             continue;
                         good = false;
                         done.details.append(describe(
                             Tr::tr("check \"%1\": %2").arg(one.name, one.message), one.location));
                     }
                     if (found.internalError)
                         done.status = TestStatus::Broken;
                     else if (!good && done.status != TestStatus::Differs
                              && done.status != TestStatus::Broken)
                         done.status = TestStatus::Failed;
                     else if (done.status == TestStatus::NoExpectation)
                         done.status = TestStatus::Passed; // Judged, by its checks
                     check(result, sample, rest, done);
                 });
}

void SampleTests::report(const TestCase &test)
{
    m_tests.append(test);
    Q_EMIT tested(test);
    QMetaObject::invokeMethod(this, &SampleTests::next, Qt::QueuedConnection);
}

Result<void> SampleTests::accept(const QString &workspaceDirectory, const TestCase &test)
{
    if (!isInside(workspaceDirectory, test.expectedPath))
        return unexpected(outside(test.expectedPath));
    return writeFileAtomically(test.expectedPath, Expectation::toJson(test.actual));
}

} // namespace hooksmith
