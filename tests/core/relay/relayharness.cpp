// SPDX-License-Identifier: MIT
#include "tests/core/relay/relayharness.h"

#include <QEventLoop>
#include <QNetworkReply>
#include <QTimer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

void RelayHarness::prepare()
{
    m_target.behaveWell();
    m_target.forget();
    m_folder = std::make_unique<QTemporaryDir>();
    m_inputs.clear();
    for (QList<Delivery> *list : {&m_answered, &m_forwarded, &m_failed, &m_refused, &m_changed})
        list->clear();
    m_run = [this](const RunInput &input, std::function<void(const RunResult &)> done) {
        m_inputs.append(input);
        RunResult result;
        result.profile = input.profile.id;
        result.outcome = {OutcomeCode::Posted, u"Posted."_s};
        result.reply = Reply{200, JsValue::object({{u"success"_s, true}}), {}};
        const QString text = input.sample.kind == IntegrationType::Outgoing
            ? u"you said "_s + input.sample.outgoing.message.value(u"msg").toString()
            : QString::fromUtf8(input.sample.incoming.body);
        result.messages = {{u"#general"_s, JsValue::object({{u"msg"_s, text}}), {}}};
        done(result);
    };
}

RelayIntegration RelayHarness::integration(const QString &id, RelayMode mode) const
{
    RelayIntegration item;
    item.integration = Integration::defaults(IntegrationType::Incoming);
    item.integration.id = id;
    item.integration.name = u"Name of "_s + id;
    item.integration.token = u"secret"_s;
    item.script = u"// not empty"_s;
    item.profile = profileById(u"7.0"_s).value();
    item.mode = mode;
    return item;
}

void RelayHarness::start(const QList<RelayIntegration> &integrations,
                         const std::function<void(RelayConfig &)> &change)
{
    RelayConfig config;
    config.profile = profileById(u"7.0"_s).value();
    config.integrations = integrations;
    config.forwardUrl = m_target.hookUrl();
    config.retry = {3, 10, 50, 0};
    if (change)
        change(config);
    m_relay = std::make_unique<Relay>(config, [this] {
        return [this](const RunInput &input, std::function<void(const RunResult &)> done) {
            m_run(input, std::move(done));
        };
    });
    watch(*m_relay);
    m_relay->setSecretStore(&m_secrets);
    QVERIFY(m_relay->openJournal(m_folder->filePath(u"data"_s)));
    const Result<void> started = m_relay->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

void RelayHarness::watch(Relay &relay)
{
    const auto collect = [](QList<Delivery> &list) {
        return [&list](const Delivery &delivery) { list.append(delivery); };
    };
    connect(&relay, &Relay::answered, this, collect(m_answered));
    connect(&relay, &Relay::forwarded, this, collect(m_forwarded));
    connect(&relay, &Relay::failed, this, collect(m_failed));
    connect(&relay, &Relay::refused, this, collect(m_refused));
    connect(&relay, &Relay::changed, this, collect(m_changed));
}

QNetworkReply *RelayHarness::send(const QByteArray &method, const QString &path,
                                  const QByteArray &body, const QList<HeaderField> &headers)
{
    QNetworkRequest request{QUrl(m_relay->url() + path)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (const HeaderField &field : headers)
        request.setRawHeader(field.name, field.value);
    // As a custom verb HEAD would be expected to have a body.
    QNetworkReply *reply = method == "HEAD" ? m_network.head(request)
                                            : m_network.sendCustomRequest(request, method, body);
    reply->ignoreSslErrors();
    return reply;
}

RelayHarness::Answer RelayHarness::ask(const QByteArray &method, const QString &path,
                                       const QByteArray &body, const QList<HeaderField> &headers)
{
    QNetworkReply *reply = send(method, path, body, headers);
    Answer answer;
    QEventLoop loop;
    connect(reply, &QNetworkReply::finished, &loop, [&] {
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        answer.contentType = reply->rawHeader("Content-Type");
        answer.retryAfter = reply->rawHeader("Retry-After");
        answer.reason = reply->rawHeader("X-Hooksmith-Reason");
        loop.quit();
    });
    QTimer::singleShot(10000, &loop, &QEventLoop::quit);
    loop.exec();
    reply->deleteLater();
    return answer;
}

Result<void> RelayHarness::wait(const std::function<void(Relay::Done)> &call)
{
    std::optional<Result<void>> result;
    call([&result](const Result<void> &given) { result = given; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }))
        return unexpected(Error{u"late"_s, {}, {}, {}});
    return *result;
}

Delivery RelayHarness::load(const QString &id)
{
    std::optional<Delivery> loaded;
    bool flushed = false;
    m_relay->journal()->flush(this, [&flushed] { flushed = true; });
    (void)QTest::qWaitFor([&flushed] { return flushed; });
    m_relay->journal()->load(id, this, [&loaded](const Result<Delivery> &result) {
        loaded = result.value_or(Delivery());
    });
    (void)QTest::qWaitFor([&loaded] { return loaded.has_value(); });
    return loaded.value_or(Delivery());
}
