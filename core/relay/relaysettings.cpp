// SPDX-License-Identifier: MIT
#include "core/relay/relaysettings.h"

#include "core/base/tr.h"
#include "core/provider/provider.h"

#include <algorithm>
#include <limits>
#include <QSet>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Reads members of one object and remembers the first that is wrong.
class Reader
{
public:
    Reader(const JsValue &json, QString place, QStringList *unknown = nullptr)
        : m_json(json), m_place(std::move(place)), m_unknown(unknown)
    {
        if (!json.isObject())
            fail({}, Tr::tr("The relay's setting \"%1\" must be an object."));
    }

    /// After everything that there is has been asked for.
    Result<void> result()
    {
        sayUnknown();
        return m_error ? Result<void>(unexpected(*m_error)) : Result<void>();
    }

    /// `sentence`: a whole one, with %1 for the setting's place.
    void fail(const QString &key, const QString &sentence)
    {
        if (m_error)
            return;
        m_error = Error{u"invalid-relay-settings"_s, sentence.arg(placeOf(key)), {}, {}};
    }

    /// Says what is no error, but not what a person may expect.
    void remark(const QString &sentence)
    {
        if (m_unknown && !m_error)
            m_unknown->append(sentence);
    }

    /// From now on an unknown key is an error.
    void refuseUnknown() { m_refusesUnknown = true; }

    template <class Number>
    void number(const QString &key, Number &value, double least, double most, double factor = 1)
    {
        const JsValue given = asked(key);
        if (given.isUndefined())
            return;
        const double read = given.toNumber(-1);
        if (!given.isNumber() || read < least || read > most)
            fail(key,
                 Tr::tr("The relay's setting \"%3\" must be a number from %1 to %2.")
                     .arg(least)
                     .arg(most));
        else
            value = Number(read * factor);
    }

    void flag(const QString &key, bool &value)
    {
        const JsValue given = asked(key);
        if (given.isUndefined())
            return;
        if (given.isBool())
            value = given.toBool();
        else
            fail(key, Tr::tr("The relay's setting \"%1\" must be true or false."));
    }

    std::optional<QString> text(const QString &key)
    {
        const JsValue given = asked(key);
        if (given.isUndefined())
            return {};
        if (!given.isString())
            fail(key, Tr::tr("The relay's setting \"%1\" must be a text."));
        return given.toString();
    }

    void bytes(const QString &key, QByteArray &value)
    {
        if (const auto given = text(key))
            value = given->toUtf8();
    }

    void address(const QString &key, QUrl &value)
    {
        const auto given = text(key);
        if (!given)
            return;
        const QUrl url(*given, QUrl::StrictMode);
        if (!given->isEmpty()
            && (!url.isValid() || url.host().isEmpty()
                || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)))
            fail(key,
                 Tr::tr("The relay's setting \"%1\" must be an address that begins with http:// or "
                        "https://."));
        else
            value = given->isEmpty() ? QUrl() : url;
    }

    template <class Read>
    void object(const QString &key, Read read)
    {
        const JsValue given = asked(key);
        if (given.isUndefined() || m_error)
            return;
        Reader inner(given, placeOf(key), m_unknown);
        if (!inner.m_error)
            read(inner);
        inner.sayUnknown();
        if (inner.m_error)
            m_error = inner.m_error;
    }

    QString placeOf(const QString &key) const
    {
        return key.isEmpty() ? m_place : m_place + u'.' + key;
    }

    JsValue asked(const QString &key)
    {
        m_asked.insert(key);
        return m_json.value(key);
    }

private:
    void sayUnknown()
    {
        if (m_error)
            return;
        for (const auto &[key, given] : m_json.members()) {
            if (m_asked.contains(key))
                continue;
            if (m_refusesUnknown)
                fail(key, Tr::tr("The relay's setting \"%1\" is not known. Is it misspelt?"));
            else if (m_unknown)
                m_unknown->append(
                    Tr::tr("The relay's setting \"%1\" is not known and changes nothing. Is it "
                           "misspelt?")
                        .arg(placeOf(key)));
        }
    }

    JsValue m_json;
    QString m_place;
    QStringList *m_unknown;
    QSet<QString> m_asked;
    bool m_refusesUnknown = false;
    std::optional<Error> m_error;
};

void readRest(Reader &reader, RestTarget &rest)
{
    reader.address(u"server"_s, rest.server);
    rest.userId = reader.text(u"userId"_s).value_or(rest.userId);
    rest.tokenKey = reader.text(u"tokenKey"_s).value_or(rest.tokenKey);
    if (!rest.isEmpty() && rest.userId.isEmpty())
        reader.fail(u"userId"_s,
                    Tr::tr("The relay's setting \"%1\" must be the id of the account that posts."));
    if (!rest.isEmpty() && rest.tokenKey.isEmpty())
        reader.fail(
            u"tokenKey"_s,
            Tr::tr(
                "The relay's setting \"%1\" must be the name of the secret that holds the token."));
}

/// "forward" and "rest": who names a target replaces that of a weaker source, of either kind.
void readTarget(Reader &reader, const JsValue &json, QUrl &forward, RestTarget &rest)
{
    reader.address(u"forward"_s, forward);
    const bool namesForward = !json.value(u"forward").toString().isEmpty();
    const bool namesRest = !json.value(u"rest").value(u"server").toString().isEmpty();
    if (namesForward)
        rest = {};
    else if (namesRest)
        forward = {};
    reader.object(u"rest"_s, [&](Reader &inner) { readRest(inner, rest); });
    if (namesForward && namesRest)
        reader.remark(Tr::tr("The relay's settings \"%1\" and \"%2\" name two targets. Messages go "
                             "by REST, and \"%1\" is not used.")
                          .arg(reader.placeOf(u"forward"_s), reader.placeOf(u"rest"_s)));
}

/// What does not fit the integration's type, and what happens instead.
void remarkMisfits(Reader &reader, const RelayIntegration &item, const QString &mode,
                   bool hasAnswer)
{
    const bool outgoing = item.integration.type == IntegrationType::Outgoing;
    const QString place = reader.placeOf(u"mode"_s);
    if (outgoing && !mode.isEmpty() && item.mode != item.effectiveMode())
        reader.remark(Tr::tr("The relay's setting \"%1\" is \"%2\", which an outgoing webhook does "
                             "not have. It is served as \"outgoing\": the caller is answered with "
                             "the script's message, and nothing is forwarded or held.")
                          .arg(place, mode));
    else if (!mode.isEmpty() && item.mode != item.effectiveMode())
        reader.remark(Tr::tr("The relay's setting \"%1\" is \"%2\", which an incoming webhook does "
                             "not have. It is served as \"script\": the script runs, and its "
                             "message is forwarded.")
                          .arg(place, mode));
    if (hasAnswer && item.effectiveMode() == RelayMode::Outgoing && item.integration.scriptEnabled
        && !item.script.isEmpty())
        reader.remark(Tr::tr("The relay's setting \"%1\" does not answer the caller, who gets the "
                             "script's message. It answers the script's own HTTP call only, and "
                             "only without --live.")
                          .arg(reader.placeOf(u"answer"_s)));
}

constexpr double largest = std::numeric_limits<int>::max();

} // namespace

Result<void> readIntegrationSettings(const JsValue &json, RelayIntegration &item,
                                     QStringList *unknown)
{
    Reader reader(json,
                  u"integrations.%1"_s.arg(item.integration.name.isEmpty() ? item.integration.id
                                                                           : item.integration.name),
                  unknown);
    const std::optional<QString> name = reader.text(u"mode"_s);
    if (name) {
        const auto mode = relayModeFromName(*name);
        if (mode)
            item.mode = *mode;
        else
            reader.fail(u"mode"_s,
                        Tr::tr("The relay's setting \"%1\" must be script, pass-through, hold, "
                               "outgoing or answer."));
    }
    readTarget(reader, json, item.forwardUrl, item.rest);
    reader.flag(u"confirmSubscriptions"_s, item.confirmSubscriptions);
    reader.object(u"signature"_s, [&](Reader &inner) {
        inner.refuseUnknown();
        SignatureSettings &signature = item.signature;
        if (const auto provider = inner.text(u"provider"_s)) {
            const Provider *known = providerById(*provider);
            if (!provider->isEmpty() && (!known || !known->canSign()))
                inner.fail(
                    u"provider"_s,
                    Tr::tr("The relay's setting \"%1\" must be the id of a provider that signs."));
            signature.provider = *provider;
        }
        signature.secretKey = inner.text(u"secretKey"_s).value_or(signature.secretKey);
        inner.flag(u"required"_s, signature.required);
        inner.bytes(u"callbackUrl"_s, signature.callbackUrl);
        inner.bytes(u"header"_s, signature.header);
        inner.bytes(u"timestampHeader"_s, signature.timestampHeader);
        int window = signature.windowSeconds.value_or(-1);
        inner.number(u"windowSeconds"_s, window, 0, largest);
        if (window >= 0)
            signature.windowSeconds = window;
    });
    bool hasAnswer = false;
    reader.object(u"answer"_s, [&](Reader &inner) {
        hasAnswer = item.answer.given = true;
        inner.number(u"status"_s, item.answer.status, 200, 599);
        inner.bytes(u"contentType"_s, item.answer.contentType);
        inner.bytes(u"body"_s, item.answer.body);
        inner.number(u"delayMs"_s, item.answer.delayMs, 0, 10.0 * 60 * 1000);
    });
    remarkMisfits(reader, item, name.value_or(QString()), hasAnswer);
    return reader.result();
}

JsValue integrationSettings(const RelayIntegration &item)
{
    const RelayIntegration plain;
    JsValue json = JsValue::object();
    const auto text = [](JsValue &object, const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    const auto part = [&json](const QString &key, const JsValue &object) {
        if (!object.keys().isEmpty())
            json.insert(key, object);
    };
    if (item.mode != plain.mode)
        json.insert(u"mode"_s, relayModeName(item.mode));
    text(json, u"forward"_s, item.forwardUrl.toString(QUrl::FullyEncoded));
    JsValue rest = JsValue::object();
    text(rest, u"server"_s, item.rest.server.toString(QUrl::FullyEncoded));
    text(rest, u"userId"_s, item.rest.userId);
    text(rest, u"tokenKey"_s, item.rest.tokenKey);
    part(u"rest"_s, rest);
    JsValue signature = JsValue::object();
    text(signature, u"provider"_s, item.signature.provider);
    text(signature, u"secretKey"_s, item.signature.secretKey);
    if (!item.signature.required)
        signature.insert(u"required"_s, false);
    text(signature, u"callbackUrl"_s, QString::fromUtf8(item.signature.callbackUrl));
    text(signature, u"header"_s, QString::fromUtf8(item.signature.header));
    text(signature, u"timestampHeader"_s, QString::fromUtf8(item.signature.timestampHeader));
    if (item.signature.windowSeconds)
        signature.insert(u"windowSeconds"_s, *item.signature.windowSeconds);
    part(u"signature"_s, signature);
    if (!(item.answer == plain.answer))
        json.insert(u"answer"_s,
                    JsValue::object({{u"status"_s, item.answer.status},
                                     {u"contentType"_s, QString::fromUtf8(item.answer.contentType)},
                                     {u"body"_s, QString::fromUtf8(item.answer.body)},
                                     {u"delayMs"_s, item.answer.delayMs}}));
    if (item.confirmSubscriptions)
        json.insert(u"confirmSubscriptions"_s, true);
    return json;
}

Result<void> readRelaySettings(const JsValue &json, RelayConfig &config, QStringList *unknown)
{
    Reader reader(json, u"relay"_s, unknown);
    (void)reader.text(u"listen"_s);
    readTarget(reader, json, config.forwardUrl, config.rest);
    const JsValue hosts = reader.asked(u"allowHosts"_s);
    const JsValue::Array names = hosts.toArray();
    if (!hosts.isUndefined()
        && (!hosts.isArray() || !std::all_of(names.begin(), names.end(), [](const JsValue &name) {
               return name.isString() && !name.toString().isEmpty();
           })))
        reader.fail(u"allowHosts"_s, Tr::tr("The relay's setting \"%1\" must be a list of names."));
    for (const JsValue &host : names)
        config.allowedHosts.append(host.toString());
    reader.flag(u"live"_s, config.live);
    reader.object(u"limits"_s, [&](Reader &inner) {
        RelayLimits &limits = config.limits;
        inner.number(u"headerBytes"_s, limits.headerBytes, 1024, 1024.0 * 1024);
        inner.number(u"bodyBytes"_s, limits.bodyBytes, 1024, 1024.0 * 1024 * 1024);
        inner.number(u"receiveSeconds"_s, limits.receiveTimeoutMs, 1, 3600, 1000);
        inner.number(u"connections"_s, limits.maxConnections, 1, 10000);
        inner.number(u"requestsPerMinute"_s, limits.requestsPerMinute, 0, largest);
        inner.flag(u"rateLimitsLoopback"_s, limits.rateLimitsLoopback);
    });
    reader.object(u"retry"_s, [&](Reader &inner) {
        inner.number(u"attempts"_s, config.retry.maxAttempts, 1, 1000);
        inner.number(u"firstDelayMs"_s, config.retry.firstDelayMs, 10, 3600.0 * 1000);
        inner.number(u"maxDelayMs"_s, config.retry.maxDelayMs, 10, 24 * 3600.0 * 1000);
    });
    reader.object(u"retention"_s, [&](Reader &inner) {
        inner.number(u"deliveries"_s, config.retention.keepDeliveries, 1, largest);
        inner.number(u"days"_s, config.retention.keepDays, 0, 36500);
        inner.number(u"megabytes"_s, config.retention.keepBytes, 0, 1024.0 * 1024, 1024.0 * 1024);
    });
    reader.object(u"tls"_s, [&](Reader &inner) {
        config.tls.certificateFile =
            inner.text(u"certificate"_s).value_or(config.tls.certificateFile);
        config.tls.keyFile = inner.text(u"key"_s).value_or(config.tls.keyFile);
    });
    const JsValue each = reader.asked(u"integrations"_s);
    if (!each.isUndefined() && !each.isObject())
        reader.fail(u"integrations"_s, Tr::tr("The relay's setting \"%1\" must be an object."));
    if (const Result<void> result = reader.result(); !result)
        return result;
    QSet<QString> served;
    for (RelayIntegration &item : config.integrations) {
        served << item.integration.id << item.integration.name;
        for (const QString &key : {item.integration.id, item.integration.name}) {
            const JsValue own = each.value(key);
            if (key.isEmpty() || own.isUndefined())
                continue;
            const Result<void> read = readIntegrationSettings(own, item, unknown);
            if (!read)
                return read;
            break;
        }
    }
    for (const auto &[key, given] : each.members()) {
        if (unknown && !served.contains(key))
            unknown->append(Tr::tr("The relay's settings name the integration \"%1\", which is not "
                                   "among those that are served, so they change nothing.")
                                .arg(key));
    }
    return {};
}

} // namespace hooksmith
