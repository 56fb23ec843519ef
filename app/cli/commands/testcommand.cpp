// SPDX-License-Identifier: MIT
#include "app/cli/commands/testcommand.h"

#include "core/base/tr.h"
#include "core/script/hostcontext.h"
#include "core/variables/environments.h"
#include "core/workspace/sampletests.h"

#include <algorithm>
#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith::cli {

namespace {

Error usageError(const QString &message)
{
    return {u"usage"_s, message, {}, {}};
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
    const QCommandLineOption environment(
        u"environment"_s,
        Tr::tr("The environment whose variables are put in; without it the one that "
               "\"testEnvironment\" of hooksmith.json names."),
        u"NAME"_s);
    parser.addOptions({profileOption, junit, update, environment});
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

    const Result<QString> environmentId =
        environmentNamed(Environments::load(workspace->directory()), parser.value(environment));
    if (!environmentId)
        return reportError(environmentId.error());

    HostContextFactory factory(HostContextFactory::findScriptHost(),
                               HostContextFactory::Spare::None);
    SampleTests run(factory);
    run.setEnvironment(*environmentId);
    QObject::connect(&run, &SampleTests::tested, &run,
                     [](const TestCase &test) { printOut(testLine(test).toUtf8()); });
    QObject::connect(&run, &SampleTests::finished, &run, &QCoreApplication::quit);
    run.start(*workspace, *profile, {}, parser.isSet(update));
    QCoreApplication::exec();
    printOut(testSummary(run.tests()).toUtf8());
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
