// SPDX-License-Identifier: MIT
#include "app/cli/commands/relaycommand.h"

#include "app/cli/commands/deliveryoptions.h"
#include "app/cli/commands/eventfilter.h"
#include "app/cli/commands/eventoutput.h"
#include "app/cli/commands/relayevents.h"
#include "core/base/localetext.h"
#include "core/base/stopsignals.h"
#include "core/base/tr.h"
#include "core/relay/keptaddresses.h"
#include "core/relay/relayrunner.h"
#include "core/relay/relaysettings.h"
#include "core/run/jsonplace.h"
#include "core/script/hostcontext.h"
#include "core/workspace/workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace hooksmith::cli {

namespace {

struct Listen
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0;
};

Error usageError(const QString &message)
{
    return {u"usage"_s, message, {}, {}};
}

/// "HOST:PORT", "[::1]:PORT", ":PORT" or "PORT".
Result<Listen> parseListen(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = colon < 0 ? QString() : text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    bool isNumber = false;
    const int port = text.mid(colon + 1).toInt(&isNumber);
    Listen listen;
    if (!host.isEmpty() && host != "localhost"_L1)
        listen.address = QHostAddress(host);
    if (!isNumber || port < 0 || port > 65535 || listen.address.isNull())
        return unexpected(
            usageError(Tr::tr("--listen wants HOST:PORT with an address of this machine, for "
                              "example 127.0.0.1:8080, not \"%1\".")
                           .arg(text)));
    listen.port = quint16(port);
    return listen;
}

Result<QUrl> parseForward(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return unexpected(
            usageError(Tr::tr("--forward wants the address of a Rocket.Chat incoming webhook "
                              "(https://HOST/hooks/ID/TOKEN), not \"%1\".")
                           .arg(text)));
    return url;
}

Result<RelayIntegration> readIntegration(const QString &path, const Profile &profile)
{
    const Result<QByteArray> bytes = readInput(path);
    if (!bytes)
        return unexpected(bytes.error());
    const Result<JsValue> record = JsValue::fromJson(*bytes, path);
    if (!record)
        return unexpected(record.error());
    // An outgoing record is served too: a Rocket.Chat server's own webhook then calls this relay.
    Result<Integration> integration = Integration::fromJson(*record, IntegrationType::Incoming);
    if (!integration) {
        Error error = integration.error();
        error.message = path + u": "_s + error.message;
        error.location = placeOfMember(*bytes, {error.detail}, path);
        return unexpected(error);
    }
    RelayIntegration item;
    item.profile = profile;
    item.script = integration->script;
    if (item.script.isEmpty() && !integration->scriptFile.isEmpty()) {
        const QString scriptPath = QFileInfo(path).absoluteDir().filePath(integration->scriptFile);
        const Result<TextFile> script = TextFile::read(scriptPath);
        if (!script)
            return unexpected(script.error());
        item.script = script->text;
        item.scriptFileName = integration->scriptFile;
    }
    item.integration = *integration;
    return item;
}

/// The relay's settings as a file has them (relaysettings.h).
struct Settings
{
    QString path;
    JsValue json; ///< Nullish: there are none
};

/// What the arguments ask for.
struct Setup
{
    RelayConfig config;
    QString dataFolder;
    Settings workspaceSettings; ///< "relay" of hooksmith.json
    Settings fileSettings; ///< Of --config, and stronger
    MemorySecretStore secrets;
    DeliveryFilter filter; ///< Of what is printed
};

/// "KEY=env:NAME" or "KEY=fd:NUMBER": a secret on the command line itself would be seen by every
/// user of the machine.
Result<void> addSecret(const QString &text, MemorySecretStore &secrets)
{
    const QString key = text.section(u'=', 0, 0);
    const QString source = text.section(u'=', 1);
    const QString name = source.section(u':', 1);
    if (!key.isEmpty() && source.startsWith("env:"_L1)) {
        const QByteArray variable = name.toLocal8Bit();
        if (!qEnvironmentVariableIsSet(variable.constData()))
            return unexpected(usageError(
                Tr::tr("--secret %1: the environment has no variable %2.").arg(key, name)));
        secrets.set(key, qEnvironmentVariable(variable.constData()));
        qunsetenv(variable.constData()); // The script host has no business with it
        return {};
    }
    bool isNumber = false;
    const int descriptor = name.toInt(&isNumber);
    if (!key.isEmpty() && source.startsWith("fd:"_L1) && isNumber && descriptor >= 0) {
        QFile file;
        if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
            return unexpected(usageError(
                Tr::tr("--secret %1: the file descriptor %2 cannot be read.").arg(key, name)));
        QByteArray secret = file.read(64 * 1024);
        if (secret.endsWith('\n'))
            secret.chop(1);
        secrets.set(key, QString::fromUtf8(secret));
        return {};
    }
    return unexpected(usageError(Tr::tr("--secret wants KEY=env:VARIABLE or KEY=fd:NUMBER, not "
                                        "\"%1\".")
                                     .arg(key)));
}

/// systemd's LoadCredential= puts each secret into a file of this folder, readable by the service
/// only and gone with it. '/' cannot be in a file name: "github/acme" is "github_acme" there.
void addCredentials(MemorySecretStore &secrets, const QStringList &keys)
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (folder.isEmpty())
        return;
    for (const QString &key : keys) {
        QFile file(QDir(folder).filePath(QString(key).replace(u'/', u'_')));
        if (!file.open(QIODevice::ReadOnly))
            continue; // The relay says that the secret is missing
        QByteArray secret = file.read(64 * 1024);
        if (secret.endsWith('\n'))
            secret.chop(1);
        secrets.set(key, QString::fromUtf8(secret));
    }
}

QStringList secretKeys(const RelayConfig &config)
{
    QStringList keys{config.rest.tokenKey};
    for (const RelayIntegration &item : config.integrations)
        keys << item.signature.secretKey << item.rest.tokenKey;
    keys.removeAll(QString());
    keys.removeDuplicates();
    return keys;
}

/// Everything of a workspace that the relay can serve; the rest is said on standard error.
Result<void> addWorkspace(const QString &folder, Setup &setup)
{
    const Result<Workspace> workspace = Workspace::open(folder);
    if (!workspace)
        return unexpected(workspace.error());
    for (const Issue &issue : workspace->issues())
        printError(u"hooksmith-cli: "_s + issue.message);
    for (const WorkspaceIntegration &item : workspace->integrations()) {
        if (!item.recordUsable || (!item.scriptUsable && item.integration.scriptEnabled))
            continue; // Named among the issues
        RelayIntegration served;
        served.integration = item.integration;
        if (served.integration.name.isEmpty())
            served.integration.name = item.title();
        served.script = item.script.text;
        served.scriptFileName = QFileInfo(item.script.path).fileName();
        served.profile = setup.config.profile;
        setup.config.integrations.append(served);
    }
    setup.workspaceSettings = {QDir(folder).filePath(u"hooksmith.json"_s),
                               workspace->record().value(u"relay")};
    return {};
}

/// Ids and tokens for records without them, the same ones at each start; every address once. The
/// first `files` integrations are those of --integration, the others are of `workspace`.
Result<void> completeAddresses(Setup &setup, qsizetype files, const QString &workspace)
{
    KeptAddresses kept(setup.dataFolder);
    QStringList made;
    QSet<QString> ids;
    for (qsizetype i = 0; i < setup.config.integrations.size(); ++i) {
        Integration &integration = setup.config.integrations[i].integration;
        const QString key = i < files ? integration.name : workspace + u'/' + integration.name;
        if (kept.complete(key, integration))
            made.append(
                Tr::tr("hooksmith-cli: the record of \"%1\" has no \"_id\" or no \"token\"; "
                       "its address is %2, kept in %3.")
                    .arg(integration.name, Relay::path(integration),
                         QDir::toNativeSeparators(kept.path())));
        if (ids.contains(integration.id))
            return unexpected(
                usageError(Tr::tr("Two integrations have the _id \"%1\"; each needs its own.")
                               .arg(integration.id)));
        ids.insert(integration.id);
    }
    if (const Result<void> saved = kept.save(); !saved) {
        // Better an address that changes than no relay on a full disk.
        printError(u"hooksmith-cli: "_s
                   + sentences({saved.error().message,
                                Tr::tr("At the next start the address will be another.")}));
    }
    for (const QString &text : std::as_const(made))
        printError(text);
    return {};
}

/// Wrong settings are an error; a word that means nothing is said, because what it was meant to
/// protect is not protected.
Result<void> applySettings(const Settings &settings, RelayConfig &config)
{
    if (settings.json.isNullish())
        return {};
    QStringList unknown;
    const Result<void> read = readRelaySettings(settings.json, config, &unknown);
    const QString shown = QDir::toNativeSeparators(settings.path);
    if (!read) {
        Error error = read.error();
        error.message = shown + u": "_s + error.message;
        return unexpected(error);
    }
    for (const QString &sentence : std::as_const(unknown))
        printError(u"hooksmith-cli: %1: %2"_s.arg(shown, sentence));
    return {};
}

Result<void> setupFrom(const QCommandLineParser &options, Setup &setup)
{
    const Result<Profile> profile =
        profileById(options.isSet(u"profile"_s) ? options.value(u"profile"_s) : u"documented"_s);
    if (!profile)
        return unexpected(profile.error());
    if (options.isSet(u"config"_s)) {
        const QString path = options.value(u"config"_s);
        const Result<QByteArray> bytes = readInput(path);
        if (!bytes)
            return unexpected(bytes.error());
        const Result<JsValue> json = JsValue::fromJson(*bytes, path);
        if (!json)
            return unexpected(json.error());
        setup.fileSettings = {path, *json};
    }
    setup.config.profile = *profile;

    setup.dataFolder = journalFolder(options.value(u"data"_s));
    const QStringList folders = options.positionalArguments();
    const QStringList files = options.values(u"integration"_s);
    if (folders.size() > 1)
        return unexpected(usageError(Tr::tr("Only one workspace folder can be given.")));
    for (const QString &file : files) {
        const Result<RelayIntegration> item = readIntegration(file, *profile);
        if (!item)
            return unexpected(item.error());
        setup.config.integrations.append(*item);
        if (setup.config.integrations.constLast().integration.name.isEmpty())
            setup.config.integrations.last().integration.name = QFileInfo(file).completeBaseName();
    }
    if (!folders.isEmpty() || files.isEmpty()) {
        const Result<void> added = addWorkspace(folders.value(0, u"."_s), setup);
        if (!added)
            return unexpected(added.error());
    }
    if (setup.config.integrations.isEmpty())
        return unexpected(usageError(Tr::tr("There is no integration to serve.")));
    const Result<void> addresses =
        completeAddresses(setup, files.size(), QDir(folders.value(0, u"."_s)).canonicalPath());
    if (!addresses)
        return unexpected(addresses.error());
    for (const Settings &settings : {setup.workspaceSettings, setup.fileSettings}) {
        const Result<void> read = applySettings(settings, setup.config);
        if (!read)
            return unexpected(read.error());
    }
    // The strongest first.
    QString listen;
    for (const QString &text :
         {options.value(u"listen"_s), setup.fileSettings.json.value(u"listen").toString(),
          setup.workspaceSettings.json.value(u"listen").toString()}) {
        if (listen.isEmpty())
            listen = text;
    }
    if (!listen.isEmpty()) {
        const Result<Listen> place = parseListen(listen);
        if (!place)
            return unexpected(place.error());
        setup.config.address = place->address;
        setup.config.port = place->port;
    }
    const QString forward = options.value(u"forward"_s);
    if (!forward.isEmpty()) {
        const Result<QUrl> url = parseForward(forward);
        if (!url)
            return unexpected(url.error());
        setup.config.forwardUrl = *url;
        setup.config.rest = {}; // Of a weaker source
    }
    if (const Result<void> checked = setup.config.check(); !checked)
        return checked;
    setup.config.allowedHosts += options.values(u"allow-host"_s);
    setup.config.live = setup.config.live || options.isSet(u"live"_s);
    if (options.isSet(u"tls-cert"_s) || options.isSet(u"tls-key"_s)) {
        setup.config.tls = {options.value(u"tls-cert"_s), options.value(u"tls-key"_s), {}};
        if (setup.config.tls.certificateFile.isEmpty() || setup.config.tls.keyFile.isEmpty())
            return unexpected(
                usageError(Tr::tr("--tls-cert and --tls-key are given together or not at all.")));
    }
    addCredentials(setup.secrets, secretKeys(setup.config));
    const QStringList secrets = options.values(u"secret"_s);
    for (const QString &secret : secrets) {
        const Result<void> added = addSecret(secret, setup.secrets);
        if (!added)
            return added;
    }
    const Result<DeliveryFilter> filter = filterFrom(options.values(u"filter"_s));
    if (!filter)
        return unexpected(filter.error());
    setup.filter = *filter;
    return {};
}

void sayWarnings(const Relay &relay, EventOutput &output)
{
    const QList<Error> warnings = relay.warnings();
    for (const Error &warning : warnings)
        output.printError(Tr::tr("hooksmith-cli: warning: %1").arg(warning.message));
}

/// What an earlier run has left.
void sayWhatWaits(const Relay &relay, EventOutput &output)
{
    const qsizetype left = relay.queuedForwards();
    if (left > 0)
        output.printError(Tr::tr("hooksmith-cli: %n message(s) of an earlier run are still to be "
                                 "forwarded.",
                                 nullptr, int(left)));
    const QMap<QString, Relay::Unserved> unserved = relay.unserved();
    for (auto item = unserved.cbegin(); item != unserved.cend(); ++item)
        output.printError(
            Tr::tr("hooksmith-cli: %n of them wait(s) for \"%1\" (_id %2), which this "
                   "relay does not serve: until it is served again.",
                   nullptr, item->messages)
                .arg(item->integrationName, item.key()));
}

int serve(Setup &setup, bool json)
{
    if (setup.config.isReachableFromOutside())
        printError(
            (setup.config.tls.isEmpty()
                 ? Tr::tr("hooksmith-cli: warning: the relay listens on %1, so that other machines "
                          "can reach it, without encryption. Whoever knows an address can post.")
                 : Tr::tr("hooksmith-cli: warning: the relay listens on %1, so that other machines "
                          "can reach it. Whoever knows an address can post."))
                .arg(setup.config.address.toString()));
    EventOutput output; // Outlives the relay, which speaks to the end
    StopSignals signals_;
    RunnerThread scripts(
        [] { return std::make_unique<HostContextFactory>(HostContextFactory::findScriptHost()); });
    auto relay = std::make_unique<Relay>(setup.config, scripts.runners());
    relay->setRunsAhead(RunnerThread::runsAhead);
    QObject::connect(relay.get(), &Relay::secretMissing, relay.get(),
                     [&output](const QString &, const Error &error) {
                         output.printError(
                             u"hooksmith-cli: "_s
                             + sentences({error.message, Tr::tr("Give it with --secret.")}));
                     });
    relay->setSecretStore(&setup.secrets);
    const Result<void> journal = relay->openJournal(setup.dataFolder);
    if (!journal)
        return reportError(journal.error(), Failure);

    const RelayEvents events(json);
    EventFilter filter(setup.filter, *relay);
    using EventText = QByteArray (RelayEvents::*)(const Delivery &) const;
    const std::pair<void (Relay::*)(const Delivery &), EventText> arrivals[] = {
        {&Relay::answered, &RelayEvents::answered}, {&Relay::refused, &RelayEvents::refused}};
    for (const auto &[signal, text] : arrivals)
        QObject::connect(relay.get(), signal, &output,
                         [&events, &output, &filter, text = text](const Delivery &delivery) {
                             if (filter.wants(delivery))
                                 output.print((events.*text)(delivery));
                         });
    const std::pair<void (Relay::*)(const Delivery &), EventText> news[] = {
        {&Relay::forwarded, &RelayEvents::forwarded}, {&Relay::failed, &RelayEvents::failed}};
    for (const auto &[signal, text] : news)
        QObject::connect(relay.get(), signal, &output,
                         [&events, &output, &filter, text = text](const Delivery &delivery) {
                             filter.withNews(delivery, [&events, &output, text, delivery] {
                                 output.print((events.*text)(delivery));
                             });
                         });
    QObject::connect(relay.get(), &Relay::stopped, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(&signals_, &StopSignals::stopRequested, relay.get(), &Relay::stop);
    QObject::connect(&signals_, &StopSignals::hurryRequested, relay.get(), &Relay::stopNow);

    QObject::connect(relay.get(), &Relay::journalTroubleChanged, &output, [&] {
        output.print(events.journalChanged(*relay));
        if (!relay->journalTrouble())
            output.printError(Tr::tr("hooksmith-cli: The journal can be used now; deliveries are "
                                     "accepted."));
        sayWarnings(*relay, output);
        sayWhatWaits(*relay, output);
    });

    const Result<void> started = relay->start();
    if (!started)
        return reportError(started.error(), Failure);
    output.print(events.listening(*relay));
    QStringList others = relay->urlsForOthers();
    others.removeAll(relay->url());
    if (!others.isEmpty())
        output.printError(
            Tr::tr("hooksmith-cli: Other machines can use %1").arg(others.join(u", "_s)));
    sayWarnings(*relay, output);
    sayWhatWaits(*relay, output);
    const int exitCode = QCoreApplication::exec();
    const qsizetype waiting = relay->queuedForwards();
    if (waiting > 0)
        output.printError(Tr::tr("hooksmith-cli: %n message(s) could not be forwarded yet; they "
                                 "wait in %1 for the next start.",
                                 nullptr, int(waiting))
                              .arg(QDir::toNativeSeparators(setup.dataFolder)));
    relay.reset();
    return exitCode;
}

} // namespace

QString RelayCommand::name() const
{
    return u"relay"_s;
}

QString RelayCommand::description() const
{
    return Tr::tr("Receive real webhooks, run them, and forward the messages to Rocket.Chat");
}

int RelayCommand::execute(const QStringList &arguments)
{
    QCommandLineParser options;
    options.setApplicationDescription(description());
    const QCommandLineOption help = options.addHelpOption();
    options.addPositionalArgument(u"DIR"_s, Tr::tr("Workspace folder (default: the current one)."),
                                  u"[DIR]"_s);
    options.addOptions({
        {u"integration"_s,
         Tr::tr("Integration record to serve; may be given several times, instead of or besides "
                "a workspace."),
         u"FILE"_s},
        {u"listen"_s,
         Tr::tr("Address to listen on (default: the workspace's, else 127.0.0.1 and a free port)."),
         u"HOST:PORT"_s},
        {u"forward"_s,
         Tr::tr("Rocket.Chat incoming webhook that gets the messages (default: the workspace's)."),
         u"URL"_s},
        {u"data"_s, Tr::tr("Folder of the journal (default: the user's data folder)."), u"DIR"_s},
        {u"allow-host"_s,
         Tr::tr("Host name that a tunnel or proxy sends; may be given several times."), u"NAME"_s},
        {u"profile"_s, Tr::tr("Server version to behave like (default: documented)."), u"ID"_s},
        {u"config"_s,
         Tr::tr("Settings: modes, signatures, limits, retention; the same object as \"relay\" in "
                "hooksmith.json, and stronger."),
         u"FILE"_s},
        {u"secret"_s,
         Tr::tr("A secret that the settings name; may be given several times. From the environment "
                "or a file descriptor; systemd credentials are found by themselves."),
         u"KEY=env:VARIABLE|fd:NUMBER"_s},
        {u"tls-cert"_s, Tr::tr("Certificate (PEM, with its chain): serve https:// only."),
         u"FILE"_s},
        {u"tls-key"_s, Tr::tr("Its private key (PEM)."), u"FILE"_s},
        {u"live"_s, Tr::tr("Let the scripts' own HTTP calls go to the network.")},
        {u"filter"_s,
         Tr::tr("Print only events of deliveries that match, for example \"provider:github "
                "status:>=400\"; may be given several times. All others are received, stored and "
                "forwarded as well."),
         u"EXPRESSION"_s},
        {u"json"_s, Tr::tr("Print one line of JSON per event.")},
    });
    if (!options.parse(arguments))
        return reportError(usageError(options.errorText()));
    if (options.isSet(help)) {
        printOut(helpOf(options, name()));
        return Success;
    }
    Setup setup;
    const Result<void> read = setupFrom(options, setup);
    if (!read)
        return reportError(read.error());
    return serve(setup, options.isSet(u"json"_s));
}

} // namespace hooksmith::cli
