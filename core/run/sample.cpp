// SPDX-License-Identifier: MIT
#include "core/base/tr.h"
#include "core/run/jsonplace.h"
#include "core/run/runinput.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

class SampleReader
{
public:
    SampleReader(const QByteArray &json, const QString &fileName, const QString &directory)
        : m_json(json), m_file(fileName), m_directory(directory)
    {
    }

    Result<Sample> read(const JsValue &root) const
    {
        if (!root.isObject())
            return unexpected(bad({}, Tr::tr("a sample must be a JSON object")));
        const JsValue format = root.value(u"format");
        if (!format.isUndefined() && !format.isNumber())
            return unexpected(bad({u"format"_s}, Tr::tr("\"format\" must be the number 1")));
        if (!format.isUndefined() && format.toNumber() != 1)
            return unexpected(
                bad({u"format"_s},
                    Tr::tr("format %1 is not known to this version (it reads format 1)")
                        .arg(format.toJsString())));
        Sample sample;
        sample.raw = root;
        const QString kind = root.value(u"kind").toString();
        Result<void> read;
        if (kind == "incoming"_L1) {
            sample.kind = IntegrationType::Incoming;
            read = readIncoming(root, sample);
        } else if (kind == "outgoing"_L1) {
            sample.kind = IntegrationType::Outgoing;
            read = readOutgoing(root, sample);
        } else {
            return unexpected(
                bad({u"kind"_s}, Tr::tr("\"kind\" must be \"incoming\" or \"outgoing\"")));
        }
        if (!read)
            return unexpected(read.error());
        const Result<QList<HttpStub>> stubs = readStubs(root.value(u"http"), u"http"_s, true);
        if (!stubs)
            return unexpected(stubs.error());
        sample.http = *stubs;
        const Result<ServerSettings> server = readServer(root.value(u"server"));
        if (!server)
            return unexpected(server.error());
        sample.server = *server;
        return sample;
    }

private:
    /// `path` leads to the member that is wrong (or missing).
    Error bad(const QStringList &path, const QString &why) const
    {
        return {u"invalid-sample"_s,
                Tr::tr("%1: %2.").arg(m_file, why),
                {},
                placeOfMember(m_json, path, m_file)};
    }

    Result<QList<HeaderField>> readHeaders(const JsValue &value, const QString &where,
                                           const QStringList &path) const
    {
        QList<HeaderField> headers;
        if (value.isNullish())
            return headers;
        if (!value.isObject())
            return unexpected(bad(path, Tr::tr("\"%1\" must be an object").arg(where)));
        static const QRegularExpression badName(u"[^!#$%&'*+.^_`|~0-9A-Za-z-]"_s);
        for (const auto &[name, content] : value.members()) {
            if (name.isEmpty() || name.contains(badName))
                return unexpected(bad(path + QStringList{name},
                                      Tr::tr("\"%1\" cannot be the name of a header").arg(name)));
            const JsValue::Array values =
                content.isArray() ? content.toArray() : JsValue::Array{content};
            for (const JsValue &item : values) {
                if (!item.isString() && !item.isNumber())
                    return unexpected(bad(path + QStringList{name},
                                          Tr::tr("header \"%1\" has no value").arg(name)));
                static const QRegularExpression lineEnd(u"[\\r\\n\\0]"_s);
                if (item.toJsString().contains(lineEnd))
                    return unexpected(
                        bad(path + QStringList{name},
                            Tr::tr("header \"%1\" has a line break in its value").arg(name)));
                headers.append({name.toLatin1(), item.toJsString().toUtf8()});
            }
        }
        return headers;
    }

    Result<ServerSettings> readServer(const JsValue &value) const
    {
        ServerSettings settings;
        if (value.isNullish())
            return settings;
        if (!value.isObject())
            return unexpected(
                bad({u"server"_s}, Tr::tr("\"%1\" must be an object").arg(u"server"_s)));
        const auto number = [&value](QStringView name, int fallback) {
            return int(value.value(name).toNumber(fallback));
        };
        for (const QStringView name : {QStringView(u"Message_MaxAllowedSize"),
                                       QStringView(u"API_Enable_Rate_Limiter_Limit_Calls_Default"),
                                       QStringView(u"API_Enable_Rate_Limiter_Limit_Time_Default"),
                                       QStringView(u"earlierCalls")}) {
            const JsValue item = value.value(name);
            if (!item.isUndefined() && (!item.isNumber() || item.toNumber() < 0))
                return unexpected(
                    bad({u"server"_s, name.toString()},
                        Tr::tr("\"server.%1\" must be a number, 0 or more").arg(name)));
        }
        settings.disableScripts = environmentValue(value.value(u"DISABLE_INTEGRATION_SCRIPTS"));
        settings.freezeScripts = environmentValue(value.value(u"FREEZE_INTEGRATION_SCRIPTS"));
        settings.messageMaxAllowedSize =
            number(u"Message_MaxAllowedSize", settings.messageMaxAllowedSize);
        settings.rateLimiter = value.value(u"API_Enable_Rate_Limiter").toBool(true);
        settings.rateLimitCalls =
            number(u"API_Enable_Rate_Limiter_Limit_Calls_Default", settings.rateLimitCalls);
        settings.rateLimitMs =
            number(u"API_Enable_Rate_Limiter_Limit_Time_Default", settings.rateLimitMs);
        settings.earlierCalls = number(u"earlierCalls", 0);
        return settings;
    }

    /// A switch is a text in the environment; `true` is what people write into JSON for it.
    static QString environmentValue(const JsValue &value)
    {
        return value.isNullish() ? QString() : value.toJsString();
    }

    Result<void> readIncoming(const JsValue &root, Sample &sample) const
    {
        IncomingSample &request = sample.incoming;
        for (const QStringView name : {QStringView(u"method"), QStringView(u"url")}) {
            if (!root.value(name).isNullish() && !root.value(name).isString())
                return unexpected(
                    bad({name.toString()}, Tr::tr("\"%1\" must be a text").arg(name)));
        }
        if (const JsValue user = root.value(u"user"); !user.isNullish() && !user.isObject())
            return unexpected(bad({u"user"_s}, Tr::tr("\"%1\" must be an object").arg(u"user"_s)));
        request.method = root.value(u"method").toString(u"POST"_s).toUpper().toLatin1();
        request.url = root.value(u"url").toString(u"/hooks/integration/token"_s).toUtf8();
        const Result<QList<HeaderField>> headers =
            readHeaders(root.value(u"headers"), u"headers"_s, {u"headers"_s});
        if (!headers)
            return unexpected(headers.error());
        request.headers = *headers;
        sample.user = root.value(u"user");

        const JsValue body = root.value(u"body");
        const JsValue bodyFile = root.value(u"bodyFile");
        if (body.isString()) {
            request.body = body.toString().toUtf8();
        } else if (bodyFile.isString()) {
            QFile file(QDir(m_directory).filePath(bodyFile.toString()));
            if (!file.open(QIODevice::ReadOnly))
                return unexpected(Error{
                    u"file-not-readable"_s,
                    Tr::tr("%1: the body file %2 cannot be read: %3.")
                        .arg(m_file, QDir::toNativeSeparators(file.fileName()), file.errorString()),
                    file.errorString(), placeOfMember(m_json, {u"bodyFile"_s}, m_file)});
            request.body = file.readAll();
        } else if (root.contains(u"json")) {
            request.body = root.value(u"json").toJson();
        } else if (!body.isNullish()) {
            return unexpected(
                bad({u"body"_s}, Tr::tr("\"body\" must be a text (use \"json\" for a value)")));
        }
        return {};
    }

    Result<void> readOutgoing(const JsValue &root, Sample &sample) const
    {
        OutgoingSample &event = sample.outgoing;
        event.event = root.value(u"event").toString(u"sendMessage"_s);
        static const QStringList known{u"sendMessage"_s, u"fileUploaded"_s, u"roomArchived"_s,
                                       u"roomCreated"_s, u"roomJoined"_s,   u"roomLeft"_s,
                                       u"userCreated"_s};
        if (!known.contains(event.event))
            return unexpected(bad({u"event"_s},
                                  Tr::tr("there is no event \"%1\"; known are %2")
                                      .arg(event.event, known.join(u", "_s))));
        event.room = root.value(u"room");
        event.user = root.value(u"user");
        event.owner = root.value(u"owner");
        event.message = root.value(u"message");
        event.file = root.value(u"file");
        const Result<QList<HttpStub>> responses =
            readStubs(root.value(u"responses"), u"responses"_s, false);
        if (!responses)
            return unexpected(responses.error());
        event.responses = *responses;
        return {};
    }

    Result<QList<HttpStub>> readStubs(const JsValue &value, const QString &where,
                                      bool withRequest) const
    {
        QList<HttpStub> stubs;
        if (value.isNullish())
            return stubs;
        if (!value.isArray())
            return unexpected(bad({where}, Tr::tr("\"%1\" must be a list").arg(where)));
        for (const JsValue &item : value.toArray()) {
            if (!item.isObject())
                return unexpected(
                    bad({where}, Tr::tr("each item of \"%1\" must be an object").arg(where)));
            HttpStub stub;
            stub.error = item.value(u"error").toString();
            JsValue response = item;
            if (withRequest) {
                stub.method = item.value(u"method").toString(u"GET"_s).toUpper();
                stub.url = item.value(u"url").toString();
                if (stub.url.isEmpty())
                    return unexpected(
                        bad({where}, Tr::tr("each item of \"%1\" needs a \"url\"").arg(where)));
                response = item.value(u"response");
                if (stub.error.isEmpty())
                    stub.error = response.value(u"error").toString();
            }
            stub.delayMs = int(response.value(u"delayMs").toNumber(0));
            stub.status = int(response.value(u"status").toNumber(200));
            const Result<QList<HeaderField>> headers =
                readHeaders(response.value(u"headers"), where, {where, u"headers"_s});
            if (!headers)
                return unexpected(headers.error());
            stub.headers = *headers;
            const JsValue body = response.value(u"body");
            if (body.isString())
                stub.body = body.toString().toUtf8();
            else if (response.contains(u"json"))
                stub.body = response.value(u"json").toJson();
            else if (!body.isNullish())
                stub.body = body.toJson();
            stubs.append(stub);
        }
        return stubs;
    }

    const QByteArray &m_json;
    QString m_file;
    QString m_directory;
};

} // namespace

Result<Sample> Sample::fromJson(const QByteArray &json, const QString &fileName,
                                const QString &directory)
{
    const Result<JsValue> root = JsValue::fromJson(json, fileName);
    if (!root)
        return unexpected(root.error());
    return SampleReader(json, fileName, directory).read(*root);
}

} // namespace hooksmith
