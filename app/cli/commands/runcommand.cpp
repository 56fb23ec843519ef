// SPDX-License-Identifier: MIT
#include "app/cli/commands/runcommand.h"

#include "app/cli/commands/runsummary.h"
#include "core/base/tr.h"
#include "core/run/jsonplace.h"
#include "core/run/lintfindings.h"
#include "core/run/runner.h"
#include "core/script/hostcontext.h"
#include "core/script/hosttoolhost.h"
#include "core/variables/environments.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace hooksmith::cli {

namespace {

Error usageError(const QString &message)
{
    return {u"usage"_s, message, {}, {}};
}

/// Bytes of the UTF-8 sequence that starts with this byte; 1 for a byte that starts none.
int sequenceLength(uchar lead)
{
    return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
}

/// Line and column of the first byte that is not UTF-8; nothing when all is well.
std::optional<SourceLocation> firstInvalidByte(const QByteArray &bytes, const QString &file)
{
    SourceLocation place{file, 1, 1};
    for (qsizetype i = 0; i < bytes.size();) {
        const QByteArray sequence = bytes.mid(i, sequenceLength(uchar(bytes.at(i))));
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(sequence);
        if (decoder.hasError())
            return place;
        place.column += int(decoded.size());
        if (sequence == "\n") {
            ++place.line;
            place.column = 1;
        }
        i += sequence.size();
    }
    return std::nullopt;
}

Result<QString> decodeScript(const QByteArray &bytes, const QString &file)
{
    if (const std::optional<SourceLocation> place = firstInvalidByte(bytes, file))
        return unexpected(Error{u"invalid-utf8"_s,
                                Tr::tr("%1 is not UTF-8: invalid byte at line %2, column %3.")
                                    .arg(file)
                                    .arg(place->line)
                                    .arg(place->column),
                                {},
                                place});
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    return text;
}

QString shownName(const QString &path)
{
    return path == "-"_L1 ? Tr::tr("standard input") : path;
}

struct Options
{
    QString scriptPath;
    QString samplePath;
    IntegrationType kind = IntegrationType::Incoming;
    QString integrationPath;
    QString profileId = u"documented"_s;
    bool live = false;
    int timeoutMs = 5000;
    bool json = false;
    QString environment;
};

struct OptionTable
{
    QCommandLineOption request{u"request"_s, Tr::tr("An incoming sample; - is standard input."),
                               u"FILE"_s};
    QCommandLineOption event{u"event"_s, Tr::tr("An outgoing sample; - is standard input."),
                             u"FILE"_s};
    QCommandLineOption integration{
        u"integration"_s,
        Tr::tr("The integration record; its script is used when no SCRIPT.js is named."),
        u"FILE"_s};
    QCommandLineOption profile{u"profile"_s, Tr::tr("Which server to behave like."), u"ID"_s,
                               u"documented"_s};
    QCommandLineOption live{u"live"_s,
                            Tr::tr("Really send the outgoing request and the script's calls.")};
    QCommandLineOption timeout{u"timeout"_s, Tr::tr("Deadline for one method call."), u"MS"_s,
                               u"5000"_s};
    QCommandLineOption environment{
        u"environment"_s,
        Tr::tr("The environment of the sample's workspace whose variables are put in."), u"NAME"_s};
    QCommandLineOption json{u"json"_s, Tr::tr("Print the run document as JSON.")};
};

Result<Options> readOptions(const QCommandLineParser &parser, const OptionTable &table)
{
    Options options;
    const QStringList positional = parser.positionalArguments();
    if (positional.size() > 1)
        return unexpected(usageError(
            Tr::tr("Only one SCRIPT.js can be run; there is also \"%1\".").arg(positional.at(1))));
    options.scriptPath = positional.value(0);
    const bool request = parser.isSet(table.request);
    if (request == parser.isSet(table.event))
        return unexpected(
            usageError(request ? Tr::tr("--request and --event exclude each other.")
                               : Tr::tr("Name a sample with --request FILE or --event FILE.")));
    options.kind = request ? IntegrationType::Incoming : IntegrationType::Outgoing;
    options.samplePath = parser.value(request ? table.request : table.event);
    if (options.scriptPath == "-"_L1 && options.samplePath == "-"_L1)
        return unexpected(
            usageError(Tr::tr("Script and sample cannot both come from standard input.")));
    options.integrationPath = parser.value(table.integration);
    options.profileId = parser.value(table.profile);
    options.live = parser.isSet(table.live);
    options.json = parser.isSet(table.json);
    options.environment = parser.value(table.environment);
    bool isNumber = false;
    options.timeoutMs = parser.value(table.timeout).toInt(&isNumber);
    if (!isNumber || options.timeoutMs <= 0)
        return unexpected(
            usageError(Tr::tr("--timeout must be a number of milliseconds, not \"%1\".")
                           .arg(parser.value(table.timeout))));
    return options;
}

Result<void> readIntegration(const Options &options, RunInput &input)
{
    input.integration = Integration::defaults(options.kind);
    if (options.integrationPath.isEmpty())
        return {};
    const Result<QByteArray> bytes = readInput(options.integrationPath);
    if (!bytes)
        return unexpected(bytes.error());
    const Result<JsValue> record = JsValue::fromJson(*bytes, shownName(options.integrationPath));
    if (!record)
        return unexpected(record.error());
    Result<Integration> integration = Integration::fromJson(*record, options.kind);
    if (!integration) {
        Error error = integration.error();
        const QString name = shownName(options.integrationPath);
        error.message = Tr::tr("%1: %2").arg(name, error.message);
        error.location = placeOfMember(*bytes, {error.detail}, name);
        return unexpected(error);
    }
    if (integration->type != options.kind)
        return unexpected(usageError(
            options.kind == IntegrationType::Incoming
                ? Tr::tr("%1 is an outgoing integration; give it an event with --event.")
                      .arg(options.integrationPath)
                : Tr::tr("%1 is an incoming integration; give it a request with --request.")
                      .arg(options.integrationPath)));
    input.integration = *integration;
    return {};
}

Result<void> readScript(const Options &options, RunInput &input)
{
    QString path = options.scriptPath;
    if (path.isEmpty() && !input.integration.scriptFile.isEmpty())
        path = QFileInfo(options.integrationPath).dir().filePath(input.integration.scriptFile);
    if (path.isEmpty()) {
        input.script = input.integration.script;
        return {};
    }
    const Result<QByteArray> bytes = readInput(path);
    if (!bytes)
        return unexpected(bytes.error());
    const Result<QString> text = decodeScript(*bytes, shownName(path));
    if (!text)
        return unexpected(text.error());
    input.script = *text;
    input.scriptFileName = path == "-"_L1 ? u"script.js"_s : path;
    return {};
}

/// The variables of the workspace that the sample (or the integration) is in. What has no value
/// stays as it is and is said. Outside of a workspace nobody has promised a value: braces are text.
Result<void> putInVariables(const Options &options, RunInput &input)
{
    const QString &near =
        options.samplePath == "-"_L1 ? options.integrationPath : options.samplePath;
    const QString workspace =
        near.isEmpty() || near == "-"_L1 ? QString() : Environments::workspaceOf(near);
    if (workspace.isEmpty() && !options.environment.isEmpty())
        return unexpected(
            usageError(Tr::tr("--environment needs a sample in a workspace; %1 is in none.")
                           .arg(shownName(options.samplePath))));
    if (workspace.isEmpty())
        return {};
    const Environments environments = Environments::load(workspace);
    const Result<QString> id = environmentNamed(environments, options.environment);
    if (!id)
        return unexpected(id.error());
    const ResolvedSample filled = resolved(input.sample, environments.testScope(*id));
    input.sample = filled.sample;
    for (const VariableProblem &problem : filled.problems)
        printError(Tr::tr("warning: %1").arg(problem.message));
    return {};
}

Result<void> readSample(const Options &options, RunInput &input)
{
    const Result<QByteArray> bytes = readInput(options.samplePath);
    if (!bytes)
        return unexpected(bytes.error());
    const QString directory =
        options.samplePath == "-"_L1 ? u"."_s : QFileInfo(options.samplePath).path();
    const Result<Sample> sample =
        Sample::fromJson(*bytes, shownName(options.samplePath), directory);
    if (!sample)
        return unexpected(sample.error());
    if (sample->kind != options.kind)
        return unexpected(
            usageError(options.kind == IntegrationType::Incoming
                           ? Tr::tr("%1 is an outgoing sample; pass it with --event.")
                                 .arg(shownName(options.samplePath))
                           : Tr::tr("%1 is an incoming sample; pass it with --request.")
                                 .arg(shownName(options.samplePath))));
    input.sample = *sample;
    return putInVariables(options, input);
}

Result<RunInput> readInput(const Options &options)
{
    RunInput input;
    const Result<Profile> profile = profileById(options.profileId);
    if (!profile)
        return unexpected(profile.error());
    input.profile = *profile;
    input.live = options.live;
    input.timeoutMs = options.timeoutMs;
    for (const auto read : {readIntegration, readScript, readSample}) {
        if (const Result<void> done = read(options, input); !done)
            return unexpected(done.error());
    }
    return input;
}

RunResult runOnce(const RunInput &input)
{
    HostContextFactory factory(HostContextFactory::findScriptHost(),
                               HostContextFactory::Spare::None);
    // A script of 20,000 lines takes two seconds; nobody types into a command line meanwhile.
    constexpr int lintDeadlineMs = 30000;
    HostToolHost lintHost(HostContextFactory::findScriptHost(), u"lint"_s, lintDeadlineMs);
    Linter linter(lintHost);
    LintFindings lintFindings(linter);
    Runner runner(factory);
    runner.setFindingSource(&lintFindings);
    RunResult result;
    runner.run(input, [&result](const RunResult &finished) {
        result = finished;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return result;
}

} // namespace

QString RunCommand::name() const
{
    return u"run"_s;
}

QString RunCommand::description() const
{
    return Tr::tr("Run one request or event through a script and say what would happen");
}

int RunCommand::execute(const QStringList &arguments)
{
    QCommandLineParser parser;
    const OptionTable table;
    parser.setApplicationDescription(description());
    parser.addPositionalArgument(u"SCRIPT.js"_s, Tr::tr("The script; - is standard input."),
                                 u"[SCRIPT.js]"_s);
    const QCommandLineOption help = parser.addHelpOption();
    parser.addOptions({table.request, table.event, table.integration, table.profile, table.live,
                       table.timeout, table.environment, table.json});
    if (!parser.parse(arguments))
        return reportError(usageError(parser.errorText() + u'.'));
    if (parser.isSet(help)) {
        printOut(helpOf(parser, name()));
        return Success;
    }
    const Result<Options> options = readOptions(parser, table);
    if (!options)
        return reportError(options.error());
    const Result<RunInput> input = readInput(*options);
    if (!input)
        return reportError(input.error());

    const RunResult result = runOnce(*input);
    if (options->json)
        printOut(result.toJson().toJson(2) + '\n');
    else
        printOut(runSummary(result, input->scriptFileName).toUtf8());
    if (result.internalError)
        reportError(*result.internalError, InternalError);
    return result.exitCode();
}

} // namespace hooksmith::cli
