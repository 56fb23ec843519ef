// SPDX-License-Identifier: MIT
#include "app/cli/commands/testcommand.h"

#include "core/base/stopsignals.h"
#include "core/base/tr.h"
#include "core/script/hostcontext.h"
#include "core/variables/environments.h"
#include "core/workspace/sampletests.h"
#include "core/workspace/watcher.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTime>

using namespace Qt::StringLiterals;

namespace hooksmith::cli {

namespace {

Error usageError(const QString &message)
{
    return {u"usage"_s, message, {}, {}};
}

/// Calls `start` with the workspace as it is whenever somebody has changed it, until Ctrl+C. What
/// is needed for it lives as long as `run`.
void runAgain(SampleTests &run, const Workspace &workspace,
              const std::function<void(const Workspace &)> &start)
{
    auto *signals_ = new StopSignals(&run);
    QObject::connect(signals_, &StopSignals::stopRequested, &run, [&run] {
        run.cancel();
        QCoreApplication::quit();
    });
    auto *watcher = new WorkspaceWatcher(&run);
    const auto known = std::make_shared<Workspace>(workspace);
    watcher->setSource([known] { return *known; });
    QObject::connect(watcher, &WorkspaceWatcher::read, &run,
                     [known, start](const Workspace &changed) {
                         *known = changed;
                         printOut(u"\n%1\n"_s
                                      .arg(Tr::tr("%1: something has changed; testing again.")
                                               .arg(QTime::currentTime().toString(u"HH:mm:ss"_s)))
                                      .toUtf8());
                         start(changed);
                     });
    QObject::connect(watcher, &WorkspaceWatcher::lost, &run,
                     [](const Error &error) { printError(u"hooksmith-cli: "_s + error.message); });
    watcher->watch(workspace);
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
    const QCommandLineOption json(
        u"json"_s, Tr::tr("Print the results as one JSON document instead of lines."));
    const QCommandLineOption update(u"update"_s,
                                    Tr::tr("Accept the new results as the expected ones."));
    const QCommandLineOption environment(
        u"environment"_s,
        Tr::tr("The environment whose variables are put in; without it the one that "
               "\"testEnvironment\" of hooksmith.json names."),
        u"NAME"_s);
    const QCommandLineOption watch(
        u"watch"_s, Tr::tr("Test again after every change of the workspace, until Ctrl+C."));
    parser.addOptions({profileOption, junit, json, watch, update, environment});
    if (!parser.parse(arguments))
        return reportError(usageError(parser.errorText() + u'.'));
    if (parser.isSet(help)) {
        printOut(helpOf(parser, name()));
        return Success;
    }
    if (parser.isSet(watch) && (parser.isSet(junit) || parser.isSet(json)))
        return reportError(
            usageError(Tr::tr("--watch is for people: it makes no --junit and no --json.")));
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

    const Result<QString> environmentId =
        environmentNamed(Environments::load(workspace->directory()), parser.value(environment));
    if (!environmentId)
        return reportError(environmentId.error());

    HostContextFactory factory(HostContextFactory::findScriptHost(),
                               HostContextFactory::Spare::None);
    SampleTests run(factory);
    run.setEnvironment(*environmentId);
    const bool asJson = parser.isSet(json);
    QObject::connect(&run, &SampleTests::tested, &run, [asJson](const TestCase &test) {
        if (!asJson)
            printOut(testLine(test).toUtf8());
    });
    const auto report = [&] {
        printOut(asJson ? testJson(workspace->name(), profile->id, run.tests())
                        : testSummary(run.tests()).toUtf8());
    };
    QObject::connect(&run, &SampleTests::finished, &run, report);
    const bool again = parser.isSet(watch);
    if (again)
        runAgain(run, *workspace, [&](const Workspace &changed) {
            run.start(changed, *profile, {}, parser.isSet(update));
        });
    else
        QObject::connect(&run, &SampleTests::finished, &run, &QCoreApplication::quit);
    run.start(*workspace, *profile, {}, parser.isSet(update));
    QCoreApplication::exec();
    if (parser.isSet(junit)) {
        const Result<void> written =
            writeFileAtomically(parser.value(junit), junitXml(workspace->name(), run.tests()));
        if (!written)
            return reportError(written.error());
    }
    const bool ownFault = std::any_of(run.tests().begin(), run.tests().end(),
                                      [](const TestCase &test) { return test.internalError; });
    if (ownFault)
        return InternalError;
    return hasFailure(run.tests()) ? Failure : Success;
}

} // namespace hooksmith::cli
