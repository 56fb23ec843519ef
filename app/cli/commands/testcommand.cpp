// SPDX-License-Identifier: MIT
#include "app/cli/commands/testcommand.h"

#include "app/cli/commands/testreport.h"
#include "core/base/tr.h"
#include "core/run/expectation.h"
#include "core/run/runner.h"
#include "core/script/hostcontext.h"
#include "core/workspace/workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hooksmith::cli {

namespace {

Error usageError(const QString &message)
{
    return {u"usage"_s, message, {}, {}};
}

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

/// Runs the samples of a workspace one after the other.
class TestRun
{
public:
    TestRun(const Workspace &workspace, const Profile &profile, bool update)
        : m_workspace(workspace), m_profile(profile), m_update(update),
          m_factory(HostContextFactory::findScriptHost(), HostContextFactory::Spare::None),
          m_runner(m_factory)
    {
    }

    void runAll();
    const QList<TestCase> &tests() const { return m_tests; }
    /// True when a fault of our own kept a sample from being run.
    bool hasInternalError() const { return m_internalError; }

private:
    void runIntegration(const WorkspaceIntegration &integration);
    TestCase test(const WorkspaceIntegration &integration, const WorkspaceSample &sample);
    void compare(const RunResult &result, const QString &expectedPath, TestCase &test);
    void accept(const JsValue &actual, const QString &expectedPath, TestCase &test);
    RunResult runOnce(const RunInput &input);
    void report(const TestCase &test);
    /// False for a link out of the workspace: somebody else's workspace must not make us read or
    /// replace the person's own files.
    bool isInside(const QString &path) const;

    const Workspace &m_workspace;
    const Profile &m_profile;
    bool m_update;
    HostContextFactory m_factory;
    Runner m_runner;
    QList<TestCase> m_tests;
    bool m_internalError = false;
};

void TestRun::runAll()
{
    for (const WorkspaceIntegration &integration : m_workspace.integrations())
        runIntegration(integration);
}

void TestRun::runIntegration(const WorkspaceIntegration &integration)
{
    // The integration's own issues stand for all of its samples, which cannot be run then.
    const bool usable = integration.recordUsable && integration.scriptUsable;
    for (const Issue &issue : m_workspace.issues()) {
        const QString &file = issue.location.file;
        if (!usable && (file == integration.recordPath || file == integration.script.path))
            report({integration.slug,
                    QFileInfo(file).fileName(),
                    TestStatus::Broken,
                    {describe(issue)}});
    }
    for (const WorkspaceSample &sample : integration.samples) {
        if (usable)
            report(test(integration, sample));
        else
            report({integration.slug,
                    sample.name,
                    TestStatus::Broken,
                    {Tr::tr("not run: the integration is broken")}});
    }
}

TestCase TestRun::test(const WorkspaceIntegration &integration, const WorkspaceSample &sample)
{
    TestCase test{integration.slug, sample.name, TestStatus::Broken};
    if (!sample.sample) {
        if (sample.issue)
            test.details.append(describe(*sample.issue));
        return test;
    }
    if (sample.sample->kind != integration.integration.type) {
        test.details.append(integration.integration.type == IntegrationType::Incoming
                                ? Tr::tr("%1 is an outgoing sample of an incoming integration.")
                                      .arg(QDir::toNativeSeparators(sample.file.path))
                                : Tr::tr("%1 is an incoming sample of an outgoing integration.")
                                      .arg(QDir::toNativeSeparators(sample.file.path)));
        return test;
    }
    QElapsedTimer timer;
    timer.start();
    const RunResult result = runOnce(
        Workspace::runInput(integration, integration.script.text, *sample.sample, m_profile));
    test.durationMs = double(timer.nsecsElapsed()) / 1e6;
    if (result.internalError) {
        m_internalError = true;
        test.details.append(describe(*result.internalError));
        return test;
    }
    compare(result, Expectation::pathFor(sample.file.path), test);
    return test;
}

void TestRun::compare(const RunResult &result, const QString &expectedPath, TestCase &test)
{
    if (!isInside(expectedPath)) {
        test.details.append(
            Tr::tr("%1 leads out of the workspace.").arg(QDir::toNativeSeparators(expectedPath)));
        return;
    }
    const JsValue actual = Expectation::fromResult(result);
    if (!QFileInfo::exists(expectedPath)) {
        test.status = TestStatus::NoExpectation;
        if (m_update)
            accept(actual, expectedPath, test);
        return;
    }
    const Result<QByteArray> bytes = readFile(expectedPath);
    if (!bytes) {
        test.details.append(describe(bytes.error()));
        return;
    }
    const Result<JsValue> expected = Expectation::fromJson(*bytes, expectedPath);
    const QList<Difference> found = expected ? differences(*expected, actual) : QList<Difference>();
    if (expected && found.isEmpty()) {
        test.status = TestStatus::Passed;
    } else if (m_update) {
        accept(actual, expectedPath, test);
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

void TestRun::accept(const JsValue &actual, const QString &expectedPath, TestCase &test)
{
    const Result<void> written = writeFileAtomically(expectedPath, Expectation::toJson(actual));
    test.status = written ? TestStatus::Updated : TestStatus::Broken;
    if (!written)
        test.details.append(describe(written.error()));
}

RunResult TestRun::runOnce(const RunInput &input)
{
    // Each sample meets a fresh server: neither its place in the list nor the Store of the one
    // before may change its result.
    m_runner.reset();
    RunResult result;
    m_runner.run(input, [&result](const RunResult &finished) {
        result = finished;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return result;
}

void TestRun::report(const TestCase &test)
{
    printOut(testLine(test).toUtf8());
    m_tests.append(test);
}

bool TestRun::isInside(const QString &path) const
{
    const QFileInfo file(path);
    if (file.isSymLink() && !file.exists())
        return false; // A dangling link: writing would follow it
    const QString real =
        file.exists() ? file.canonicalFilePath() : QFileInfo(file.path()).canonicalFilePath();
    return real.startsWith(QFileInfo(m_workspace.directory()).canonicalFilePath() + u'/');
}

} // namespace

QString TestCommand::name() const
{
    return u"test"_s;
}

QString TestCommand::description() const
{
    return Tr::tr("Run every sample of a workspace against its expected result");
}

int TestCommand::execute(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addPositionalArgument(u"DIR"_s, Tr::tr("The workspace."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption profileOption(u"profile"_s, Tr::tr("Which server to behave like."),
                                           u"ID"_s, u"documented"_s);
    const QCommandLineOption junit(u"junit"_s, Tr::tr("Also write the results as JUnit XML."),
                                   u"FILE"_s);
    const QCommandLineOption update(u"update"_s,
                                    Tr::tr("Accept the new results as the expected ones."));
    parser.addOptions({profileOption, junit, update});
    if (!parser.parse(arguments))
        return reportError(usageError(parser.errorText() + u'.'));
    if (parser.isSet(help)) {
        printOut(parser.helpText().toUtf8());
        return Success;
    }
    const QStringList positional = parser.positionalArguments();
    if (positional.isEmpty())
        return reportError(usageError(Tr::tr("Name the workspace's folder.")));
    if (positional.size() > 1)
        return reportError(usageError(
            Tr::tr("Only one workspace can be tested; there is also \"%1\".").arg(positional[1])));
    const Result<Profile> profile = profileById(parser.value(profileOption));
    if (!profile)
        return reportError(profile.error());
    const Result<Workspace> workspace = Workspace::open(positional.first());
    if (!workspace)
        return reportError(workspace.error());

    TestRun run(*workspace, *profile, parser.isSet(update));
    run.runAll();
    printOut(testSummary(run.tests()).toUtf8());
    if (parser.isSet(junit)) {
        const Result<void> written =
            writeFileAtomically(parser.value(junit), junitXml(workspace->name(), run.tests()));
        if (!written)
            return reportError(written.error());
    }
    if (run.hasInternalError())
        return InternalError;
    return hasFailure(run.tests()) ? Failure : Success;
}

} // namespace hooksmith::cli
