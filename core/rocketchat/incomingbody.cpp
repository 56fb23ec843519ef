// SPDX-License-Identifier: MIT
#include "core/rocketchat/incomingbody.h"

#include "core/base/tr.h"
#include "core/rocketchat/formbody.h"
#include "core/rocketchat/jsonerror.h"
#include "core/rocketchat/messagebuilder.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QByteArray formType = "application/x-www-form-urlencoded";

bool isBodyMethod(const QByteArray &method)
{
    return method != "GET" && method != "HEAD";
}

/// "Application/JSON; charset=utf-8" -> "application/json"
QByteArray mediaType(const QByteArray &contentType)
{
    return contentType.split(';').first().trimmed().toLower();
}

/// "a/b; charset=\"UTF-16\"" -> "utf-16"; empty without one.
QByteArray charsetOf(const QByteArray &contentType)
{
    const QList<QByteArray> parts = contentType.split(';');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QByteArray part = parts.at(i).trimmed().toLower();
        if (part.startsWith("charset="))
            return part.mid(8).replace('"', "");
    }
    return {};
}

TraceStep spreadNote()
{
    return {u"body-spread"_s,
            Tr::tr("The body has no JSON or form content type, so the server turns the text into "
                   "an object with one key per character; the message is empty."),
            Tr::tr("Send the header Content-Type: application/json.")};
}

/// `{...text}` of JavaScript: one member per UTF-16 unit.
JsValue spread(const QString &text)
{
    JsValue::Members members;
    members.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        members.append({QString::number(i), JsValue(QString(text.at(i)))});
    return JsValue::fromMembers(std::move(members));
}

/// `{...value}` of JavaScript for what JSON.parse can return.
JsValue spreadValue(const JsValue &value)
{
    if (value.isObject() || value.isArray())
        return value;
    return value.isString() ? spread(value.toString()) : JsValue::object();
}

class Reader
{
public:
    Reader(const IncomingSample &request, const Profile &profile)
        : m_request(request), m_profile(profile),
          m_contentType(headerValue(request.headers, "content-type"))
    {
        m_text = QString::fromUtf8(request.body);
    }

    IncomingBody read()
    {
        if (m_profile.router == Profile::Router::Hono)
            readHono();
        else
            readRestivus();
        // Restivus keeps the form when it unwraps its payload; Hono has one body only (3.5).
        if (m_body.parsed.isUndefined())
            m_body.parsed = m_body.content;
        return m_body;
    }

private:
    // body-parser, in front of the handler.
    void readRestivus()
    {
        m_body.content = JsValue::object();
        m_body.raw = nullptr;
        if (!isBodyMethod(m_request.method) || m_request.body.isEmpty())
            return;
        const QByteArray type = mediaType(m_contentType);
        if ((type == "application/json" || type == formType) && refusesCharset(type))
            return;
        if (type == "application/json") {
            readRestivusJson();
        } else if (type == formType) {
            m_body.content = nestedForm(m_request.body);
            unwrapRestivusPayload();
        } else if (type == "multipart/form-data") {
            m_body.content = multipartFields(m_request.body, m_contentType);
        } else {
            // Only texts are parsed; the rest of the stream is left for content_raw.
            if (type.startsWith("text/") || type.endsWith("/xml") || type.endsWith("+xml"))
                m_body.content = m_text;
            m_body.raw = m_text;
            m_body.notes.append(
                {u"body-not-parsed"_s,
                 Tr::tr("The body is neither JSON nor a form, so the server does not parse it; a "
                        "script finds the text in request.content_raw."),
                 Tr::tr("Send the header Content-Type: application/json.")});
            return;
        }
        if (m_profile.contentRawForJson)
            m_body.raw = m_text;
    }

    /// body-parser (lib/types/json.js, urlencoded.js) takes JSON in any form of Unicode and forms
    /// in UTF-8.
    bool refusesCharset(const QByteArray &type)
    {
        const QByteArray charset = charsetOf(m_contentType);
        if (charset.isEmpty()
            || (type == formType ? charset == "utf-8" : charset.startsWith("utf-")))
            return false;
        m_body.refusal = u"Unsupported Media Type"_s;
        m_body.refusalStatus = 415;
        m_body.refusalIsPlainText = true;
        m_body.notes.append(
            {u"body-charset"_s,
             Tr::tr("The body parser refuses the character set: \"%1\".")
                 .arg(u"unsupported charset \"%1\""_s.arg(QString::fromLatin1(charset.toUpper()))),
             Tr::tr("Send UTF-8.")});
        return true;
    }

    /// Both routers make a text of the bytes first, whatever they are, and parse that.
    Result<JsValue> parsedBody() const
    {
        const bool isUtf8 = QByteArrayView(m_request.body).isValidUtf8();
        return JsValue::fromJson(isUtf8 ? m_request.body : m_text.toUtf8());
    }

    /// Only of what fails here and is JSON all the same: JSON.parse of V8 has no limit.
    void noteTooDeep()
    {
        if (m_profile.jsonArrayBecomesObject && jsTrimmed(m_text).startsWith(u'['))
            return takeArray(JsValue::array(QStringList()));
        m_body.tooDeep = true;
        m_body.notes.append(
            {u"body-too-deep"_s,
             Tr::tr("The body is nested deeper than Hooksmith reads: a server would read it."),
             {}});
    }

    void readRestivusJson()
    {
        const Result<JsValue> parsed = parsedBody();
        // body-parser is strict: anything but an object or a list is refused like broken JSON.
        if (parsed && (parsed->isObject() || parsed->isArray())) {
            m_body.content = *parsed;
            return;
        }
        const QString reason = jsonParseError(m_text, m_profile.oldJsonErrors);
        if (!parsed && reason.isEmpty())
            return noteTooDeep();
        m_body.refusal = u"Bad Request"_s;
        m_body.refusalIsPlainText = true;
        m_body.notes.append(
            {u"body-invalid-json"_s,
             reason.isEmpty()
                 ? Tr::tr("The body parser refuses JSON that is neither an object nor a list.")
                 : Tr::tr("The body parser refuses the body: \"%1\".").arg(reason),
             Tr::tr("Send a JSON object.")});
    }

    void unwrapRestivusPayload()
    {
        // Exact match: a charset parameter defeats it.
        if (m_contentType != formType || m_body.content.members().size() != 1
            || !m_body.content.value(u"payload").isTruthy())
            return;
        const QString payload = m_body.content.value(u"payload").toJsString();
        const Result<JsValue> parsed = JsValue::fromJson(payload.toUtf8());
        if (parsed) {
            m_body.parsed = std::exchange(m_body.content, *parsed);
            noteUnwrapped();
            return;
        }
        m_body.refusal = jsonParseError(payload, m_profile.oldJsonErrors);
        if (m_body.refusal.isEmpty())
            m_body.refusal = u"Unexpected end of JSON input"_s;
    }

    void readHono()
    {
        m_body.content = JsValue::object();
        m_body.hasStream = isBodyMethod(m_request.method) && !m_request.body.isEmpty();
        m_body.raw = m_text;
        if (!m_body.hasStream)
            return;
        // The router looks for the type anywhere in the header, in lower case only.
        if (m_contentType.contains("multipart/form-data")) {
            m_body.hasStream = false;
            m_body.notes.append({u"body-multipart"_s,
                                 Tr::tr("The server does not hand multipart/form-data bodies to "
                                        "webhooks: no script runs and the payload is empty."),
                                 Tr::tr("Send JSON instead.")});
            return;
        }
        if (m_contentType.contains("application/json"))
            readHonoJson();
        else if (m_contentType.contains(formType))
            readHonoForm();
        else
            readHonoText();
    }

    void readHonoJson()
    {
        const Result<JsValue> parsed = parsedBody();
        if (!parsed) {
            const QString reason = jsonParseError(m_text, m_profile.oldJsonErrors);
            if (reason.isEmpty())
                return noteTooDeep();
            m_body.notes.append(
                {u"body-invalid-json"_s,
                 Tr::tr("The body is not valid JSON (\"%1\"); the server swallows that and goes on "
                        "with an empty object.")
                     .arg(reason),
                 Tr::tr("Send a JSON object; the text is in request.content_raw.")});
            return;
        }
        if (parsed->isArray())
            takeArray(*parsed);
        else
            m_body.content = spreadValue(*parsed);
    }

    void takeArray(const JsValue &array)
    {
        if (!m_profile.jsonArrayBecomesObject) {
            m_body.content = array;
            return;
        }
        m_body.content = JsValue::object();
        m_body.notes.append({u"body-array"_s,
                             Tr::tr("The body is a JSON list; the server replaces it by an empty "
                                    "object."),
                             Tr::tr("Send an object, or read request.content_raw.")});
    }

    void readHonoText()
    {
        m_body.content = spread(m_text);
        m_body.notes.append(spreadNote());
    }

    void readHonoForm()
    {
        m_body.content = flatForm(m_request.body);
        const bool exact = m_contentType == formType;
        const bool candidate =
            m_profile.lenientPayloadContentType ? m_contentType.startsWith(formType) : exact;
        if (!candidate || m_body.content.members().size() != 1)
            return;
        const JsValue payload = m_body.content.value(u"payload");
        if (payload.isTruthy()) {
            unwrapHonoPayload(payload.toString());
        } else if (m_profile.rawJsonInFormBody) {
            const Result<JsValue> parsed = JsValue::fromJson(m_request.body);
            if (parsed && parsed->isObject()) {
                m_body.content = *parsed;
                m_body.notes.append(
                    {u"body-raw-json-in-form"_s,
                     Tr::tr("The form body is raw JSON, and servers of this age parse it."),
                     Tr::tr("Newer servers do not: send Content-Type: application/json.")});
            }
        }
        if (!m_body.content.contains(u"payload") && m_body.content.members().size() == 1
            && m_body.content.keys().constFirst().trimmed().startsWith(u'{'))
            m_body.notes.append(
                {u"body-json-as-form-key"_s,
                 Tr::tr("The body is raw JSON sent as a form, so the payload is an object whose "
                        "only key is the JSON text; the message is empty."),
                 Tr::tr("Send the header Content-Type: application/json (curl --data does not).")});
    }

    void unwrapHonoPayload(const QString &payload)
    {
        const Result<JsValue> parsed = JsValue::fromJson(payload.toUtf8());
        if (!parsed) {
            m_body.notes.append(
                {u"payload-invalid-json"_s,
                 Tr::tr(
                     "The form field \"payload\" is not valid JSON (\"%1\"), so the form stays as "
                     "it is.")
                     .arg(jsonParseError(payload, m_profile.oldJsonErrors)),
                 {}});
            return;
        }
        if (parsed->isObject()) {
            m_body.content = *parsed;
            noteUnwrapped();
        } else if (m_profile.lenientPayloadContentType) {
            m_body.refusal =
                u"Integration payload must be a JSON object, not an array or primitive"_s;
            m_body.refusedByHandler = true;
        } else if (parsed->isArray()) {
            takeArray(*parsed);
        } else {
            m_body.content = JsValue::object();
        }
    }

    void noteUnwrapped()
    {
        m_body.notes.append({u"payload-unwrapped"_s,
                             Tr::tr("The form field \"payload\" held JSON; the script gets that."),
                             {}});
    }

    const IncomingSample &m_request;
    const Profile &m_profile;
    QByteArray m_contentType;
    QString m_text;
    IncomingBody m_body;
};

} // namespace

IncomingBody readIncomingBody(const IncomingSample &request, const Profile &profile)
{
    return Reader(request, profile).read();
}

} // namespace hooksmith
