// SPDX-License-Identifier: MIT
#include "ui/relay/relaysession.h"

#include "core/base/localetext.h"
#include "core/client/serverbook.h"
#include "core/diagnostics/logfile.h"
#include "core/exchange/curlexport.h"
#include "core/relay/relaysettings.h"
#include "core/variables/variables.h"
#include "core/workspace/textfile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr qsizetype longestInLine = 400; ///< Bytes of a body that a person still reads in a command

} // namespace

Result<void> checkTokenKey(const RestTarget &target)
{
    if (target.isEmpty() || !target.tokenKey.startsWith("server/"_L1))
        return {};
    ServerRecord record;
    record.address = target.server;
    record.userId = target.userId;
    if (record.secretKey() == target.tokenKey)
        return {};
    return unexpected(
        Error{u"foreign-token"_s,
              RelaySession::tr("The workspace would send the token of another server to %1. Choose "
                               "the server anew in the relay's settings.")
                  .arg(target.server.host()),
              {},
              {}});
}

RelaySession::RelaySession(RelayThread::MakeContexts makeScripts, SecretStore &secrets,
                           const QString &journalFolder, QObject *parent)
    : QObject(parent), m_makeScripts(std::move(makeScripts)), m_secrets(secrets),
      m_journalFolder(journalFolder)
{
}

RelaySession::~RelaySession() = default;

void RelaySession::start(const WorkspaceRelay &settings)
{
    stop();
    if (m_leaving) {
        m_next = settings;
        return;
    }
    if (const Result<void> started = tryStart(settings)) {
        LogFile::note(QtInfoMsg, u"relay started at "_s + url());
        Q_EMIT stateChanged();
        warnOfTrouble();
    } else {
        LogFile::note(QtWarningMsg, u"relay not started: "_s + started.error().message);
        Q_EMIT startFailed(started.error());
    }
}

void RelaySession::warnOfTrouble()
{
    if (!isRunning() || journal())
        return;
    const QList<Error> warnings = m_relay->warnings();
    for (const Error &error : warnings) {
        if (error.code.startsWith("journal-"_L1))
            Q_EMIT warned(error);
    }
}

QStringList RelaySession::notices() const
{
    QStringList notices;
    if (!isRunning())
        return notices;
    if (!m_temporaryNotice.isEmpty())
        notices.append(m_temporaryNotice);
    const QList<Error> warnings = m_relay->warnings();
    for (const Error &error : warnings)
        notices.append(error.message);
    return notices;
}

Result<QList<RelayIntegration>> RelaySession::withSettings() const
{
    RelayConfig config;
    config.integrations = m_integrations;
    if (m_settings.record.isObject()) {
        if (const Result<void> read = readRelaySettings(m_settings.record, config); !read)
            return unexpected(read.error());
    }
    for (const RelayIntegration &item : std::as_const(config.integrations)) {
        if (const Result<void> checked = checkTokenKey(item.rest); !checked)
            return unexpected(checked.error());
    }
    if (const Result<void> checked = config.check(); !checked)
        return unexpected(checked.error());
    return config.integrations;
}

Result<void> RelaySession::tryStart(const WorkspaceRelay &settings)
{
    m_settings = settings;
    RelayConfig config;
    config.integrations = m_integrations;
    if (settings.record.isObject()) {
        if (const Result<void> read = readRelaySettings(settings.record, config); !read)
            return read;
    }
    const Result<QList<RelayIntegration>> integrations = withSettings();
    if (!integrations)
        return unexpected(integrations.error());
    if (const Result<void> checked = checkTokenKey(config.rest); !checked)
        return checked;
    config.forwardUrl = QUrl(settings.forward);
    config.profile =
        m_integrations.isEmpty() ? allProfiles().constFirst() : m_integrations.constFirst().profile;
    if (!settings.listen.isEmpty()) {
        const QString host = settings.listen.section(u':', 0, -2);
        const QString port = settings.listen.section(u':', -1);
        bool isNumber = false;
        config.port = port.toUShort(&isNumber);
        if (!isNumber || !config.address.setAddress(host.isEmpty() ? u"127.0.0.1"_s : host))
            return unexpected(Error{
                u"invalid-address"_s,
                tr("\"%1\" is not an address and port, as in 127.0.0.1:4180.").arg(settings.listen),
                {},
                {}});
    }
    if (!settings.forward.isEmpty()
        && (!config.forwardUrl.isValid() || config.forwardUrl.host().isEmpty()))
        return unexpected(Error{u"invalid-address"_s,
                                tr("\"%1\" is not the address of an incoming webhook, as in "
                                   "https://chat.example.org/hooks/<id>/<token>.")
                                    .arg(settings.forward),
                                {},
                                {}});
    auto relay = std::make_unique<RelayThread>(config, m_makeScripts, m_secrets);
    connect(relay.get(), &RelayThread::delivery, this, &RelaySession::delivery);
    connect(
        relay.get(), &RelayThread::secretMissing, this,
        [this](const QString &, const Error &error) {
            Error said = error;
            if (said.code == "secret-not-found"_L1)
                said.message = sentences({said.message, tr("Enter it in the relay's settings.")});
            Q_EMIT warned(said);
        });
    connect(relay.get(), &RelayThread::journalTroubleChanged, this, [this] {
        Q_EMIT stateChanged();
        warnOfTrouble();
    });
    m_temporaryNotice.clear();
    Result<void> started = relay->start(m_journalFolder);
    if (!started
        && (started.error().code == "journal-folder"_L1
            || started.error().code == "journal-not-writable"_L1)) {
        // What arrives is shown and posted all the same, and kept for as long as this goes on.
        if (!m_temporaryJournal)
            m_temporaryJournal =
                std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/hooksmith-relay-XXXXXX"_s);
        const Error why = started.error();
        if (m_temporaryJournal->isValid())
            started = relay->start(m_temporaryJournal->filePath(u"journal"_s));
        if (started) {
            m_temporaryNotice =
                sentences({why.message,
                           tr("The relay keeps what it receives in a temporary folder: it is gone "
                              "when Hooksmith ends.")});
            Q_EMIT warned(Error{u"temporary-journal"_s, m_temporaryNotice, why.detail, {}});
        }
    }
    if (!started && started.error().code == "journal-in-use"_L1)
        return unexpected(Error{
            started.error().code,
            tr("Another Hooksmith window is running the relay already (its journal is in %1). "
               "Stop the relay there first.")
                .arg(QDir::toNativeSeparators(m_journalFolder)),
            started.error().message,
            {}});
    if (!started)
        return started;
    m_relay = std::move(relay);
    return {};
}

void RelaySession::stop()
{
    m_next.reset();
    if (!m_relay)
        return;
    LogFile::note(QtInfoMsg, u"relay stopped"_s);
    // It finishes what it has begun and goes away by itself.
    RelayThread *const leaving = m_relay.release();
    m_leaving = leaving;
    connect(leaving, &RelayThread::stopped, leaving, &QObject::deleteLater);
    connect(leaving, &QObject::destroyed, this, [this] {
        if (const auto next = std::exchange(m_next, std::nullopt))
            start(*next);
    });
    leaving->setParent(this);
    leaving->stop();
    Q_EMIT stateChanged();
}

void RelaySession::setIntegrations(const QList<RelayIntegration> &integrations)
{
    m_integrations = integrations;
    if (!m_relay)
        return;
    if (const Result<QList<RelayIntegration>> all = withSettings())
        m_relay->setIntegrations(*all);
    else
        Q_EMIT warned(all.error());
}

void RelaySession::setSettings(const WorkspaceRelay &settings)
{
    m_settings = settings;
    setIntegrations(m_integrations);
}

void RelaySession::reloadSecrets()
{
    if (m_relay)
        m_relay->reloadSecrets();
}

QString RelaySession::targetName(const QString &integrationId) const
{
    if (!m_relay)
        return {};
    const RelayConfig &config = m_relay->config();
    for (const RelayIntegration &item : config.integrations) {
        if (item.integration.id != integrationId)
            continue;
        if (!item.rest.isEmpty())
            return item.rest.server.host();
        if (!item.forwardUrl.isEmpty())
            return item.forwardUrl.host();
    }
    return config.rest.isEmpty() ? config.forwardUrl.host() : config.rest.server.host();
}

QString RelaySession::curlLine(const QString &integrationId)
{
    if (m_integrations.isEmpty())
        return {};
    Integration target = m_integrations.constFirst().integration;
    bool found = false;
    for (const RelayIntegration &item : std::as_const(m_integrations)) {
        const bool wanted = item.integration.id == integrationId;
        // The others only when nothing is wanted: the first that takes such a request.
        if (wanted || (!found && item.integration.type == IntegrationType::Incoming)) {
            target = item.integration;
            found = true;
        }
        if (wanted)
            break;
    }
    ExchangeRequest request;
    request.method = "POST";
    request.headers = {{"Content-Type", "application/json"}};
    request.body = R"({"text":"hello"})";
    if (const auto example = m_examples ? m_examples(target.id) : std::nullopt)
        request = *example;
    const qsizetype query = request.url.indexOf('?');
    request.url = (isRunning() ? url() : u"http://127.0.0.1:PORT"_s).toUtf8()
        + Relay::path(target).toUtf8() + (query < 0 ? QByteArray() : request.url.mid(query));
    request.removeHeader("Host"); // curl says where it goes
    ExportOptions options;
    options.redaction.enabled = false; // What is in a sample's file, for this computer only
    options.multiLine = false;
    options.bodyFile = bodyFileFor(request);
    return exportCurl(request, options);
}

QString RelaySession::bodyFileFor(const ExchangeRequest &request)
{
    const QByteArray &body = request.body;
    if (body.size() <= longestInLine && isPlainText(body) && !body.contains('\n')
        && !body.contains('\r'))
        return {};
    if (!m_bodies)
        m_bodies = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/hooksmith-XXXXXX"_s);
    if (!m_bodies->isValid())
        return {};
    const QString path = m_bodies->filePath(fileNameFrom(request.name) + u".body"_s);
    QByteArray &written = m_written[path];
    if (written == body && QFileInfo::exists(path))
        return path;
    if (const Result<void> done = writeFileAtomically(path, body); !done)
        return {};
    written = body;
    return path;
}

Sample sampleOf(const Delivery &delivery)
{
    Sample sample;
    sample.kind = IntegrationType::Incoming;
    sample.incoming.method = delivery.request.method;
    sample.incoming.url = delivery.request.target;
    sample.incoming.headers = delivery.request.headers;
    sample.incoming.body = delivery.request.body;
    sample.raw = JsValue::object();
    // What arrived is what it is: braces in it (a template's, a script's) are no variables of ours.
    if (mayHaveVariables(sample))
        sample.raw.insert(u"variables"_s, false);
    return sample;
}

} // namespace hooksmith::ui
