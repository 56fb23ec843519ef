// SPDX-License-Identifier: MIT
#include "ui/relay/relaysession.h"

#include "core/run/runner.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

RelaySession::RelaySession(ScriptContextFactory &scripts, const QString &journalFolder,
                           QObject *parent)
    : QObject(parent), m_scripts(scripts), m_journalFolder(journalFolder)
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
    if (const Result<void> started = tryStart(settings))
        Q_EMIT stateChanged();
    else
        Q_EMIT startFailed(started.error());
}

Result<void> RelaySession::tryStart(const WorkspaceRelay &settings)
{
    RelayConfig config;
    config.integrations = m_integrations;
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
    ScriptContextFactory &scripts = m_scripts;
    auto relay = std::make_unique<Relay>(config, [&scripts]() -> Relay::RunFunction {
        const auto runner = std::make_shared<Runner>(scripts);
        return [runner](const RunInput &input, std::function<void(const RunResult &)> done) {
            runner->run(input, std::move(done));
        };
    });
    for (const auto signal :
         {&Relay::received, &Relay::answered, &Relay::forwarded, &Relay::failed, &Relay::refused})
        connect(relay.get(), signal, this, &RelaySession::delivery);
    if (!m_journalFolder.isEmpty()) {
        if (Result<void> opened = relay->openJournal(m_journalFolder); !opened) {
            if (opened.error().code == "journal-in-use"_L1)
                return unexpected(Error{
                    opened.error().code,
                    tr("Another Hooksmith window is running the relay already (its journal is "
                       "in %1). Stop the relay there first.")
                        .arg(QDir::toNativeSeparators(m_journalFolder)),
                    opened.error().message,
                    {}});
            return opened;
        }
    }
    if (Result<void> started = relay->start(); !started)
        return started;
    m_relay = std::move(relay);
    return {};
}

void RelaySession::stop()
{
    m_next.reset();
    if (!m_relay)
        return;
    // It finishes what it has begun and goes away by itself.
    Relay *const leaving = m_relay.release();
    m_leaving = leaving;
    connect(leaving, &Relay::stopped, leaving, &QObject::deleteLater);
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
    if (m_relay)
        m_relay->setIntegrations(integrations);
}

QString RelaySession::curlLine(const QString &integrationId) const
{
    if (m_integrations.isEmpty())
        return {};
    Integration target = m_integrations.constFirst().integration;
    for (const RelayIntegration &item : m_integrations) {
        if (item.integration.id == integrationId)
            target = item.integration;
    }
    const QString base = isRunning() ? url() : u"http://127.0.0.1:PORT"_s;
    return u"curl -H 'Content-Type: application/json' -d '{\"text\":\"hello\"}' %1%2"_s.arg(
        base, Relay::path(target));
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
    return sample;
}

} // namespace hooksmith::ui
