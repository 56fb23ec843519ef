// SPDX-License-Identifier: MIT
#include "core/exchange/redaction.h"

#include "core/base/hooktoken.h"
#include "core/exchange/multipart.h"

#include <algorithm>

namespace hooksmith {

namespace {

constexpr qsizetype shortestSecret = 4;

QByteArray variableName(const QByteArray &text)
{
    QByteArray name;
    for (const char c : text.toUpper())
        name += (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? c : '_';
    if (!name.isEmpty() && name.at(0) >= '0' && name.at(0) <= '9')
        name.prepend('_');
    return name.isEmpty() ? QByteArray("SECRET") : name;
}

/// The words of a name: "X-GitHub-apiKey" -> x, git, hub, api, key.
QByteArrayList words(QByteArrayView name)
{
    QByteArrayList list{QByteArray()};
    char previous = '\0';
    for (const char c : name) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool plain = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!plain || (upper && previous >= 'a' && previous <= 'z')) {
            if (!list.last().isEmpty())
                list.append(QByteArray());
        }
        if (plain)
            list.last() += char(upper ? c - 'A' + 'a' : c);
        previous = c;
    }
    return list;
}

/// Names of headers, parameters and members whose value is a credential.
bool isSecretName(QByteArrayView name)
{
    static const QByteArrayList single{"token",      "secret",      "password",  "passwd",
                                       "passphrase", "signature",   "sig",       "apikey",
                                       "credential", "credentials", "authtoken", "accesstoken",
                                       "session",    "sessionid",   "jwt",       "hmac"};
    static const std::pair<QByteArray, QByteArray> pairs[] = {
        {"api", "key"},     {"access", "key"},  {"private", "key"},    {"auth", "key"},
        {"signing", "key"}, {"routing", "key"}, {"integration", "key"}};
    const QByteArrayList parts = words(name);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (single.contains(parts.at(i)))
            return true;
        for (const auto &[first, second] : pairs) {
            if (i + 1 < parts.size() && parts.at(i) == first && parts.at(i + 1) == second)
                return true;
        }
    }
    return false;
}

class Redactor
{
public:
    explicit Redactor(const Redaction &redaction) : m_redaction(redaction)
    {
        for (const QByteArray &secret : redaction.secrets) {
            if (secret.size() < shortestSecret)
                continue;
            m_secrets.append(secret);
            const QByteArrayList others{
                secret.toPercentEncoding(), formEncoded(secret),
                QByteArray(secret).replace('\\', "\\\\").replace('"', "\\\"")};
            for (const QByteArray &other : others) {
                if (!m_secrets.contains(other))
                    m_secrets.append(other);
            }
        }
        std::sort(m_secrets.begin(), m_secrets.end(),
                  [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    }

    QByteArray hide(const QByteArray &name)
    {
        if (!m_hidden.contains(name))
            m_hidden.append(name);
        return m_redaction.placeholder ? m_redaction.placeholder(name) : "[" + name.toLower() + "]";
    }

    QByteArray known(QByteArray text)
    {
        for (const QByteArray &secret : std::as_const(m_secrets)) {
            if (text.contains(secret))
                text.replace(secret, hide("SECRET"));
        }
        return text;
    }

    QByteArray url(const QByteArray &url)
    {
        QByteArray out = url;
        const qsizetype scheme = out.indexOf("://");
        qsizetype pathStart = 0;
        if (scheme > 0) {
            pathStart = scheme + 3;
            while (pathStart < out.size() && !QByteArrayView("/?#").contains(out.at(pathStart)))
                ++pathStart;
            const qsizetype at = out.left(pathStart).lastIndexOf('@');
            const qsizetype colon = out.indexOf(':', scheme + 3);
            if (at > 0 && colon > 0 && colon < at) {
                const QByteArray placeholder = hide("URL_PASSWORD");
                out.replace(colon + 1, at - colon - 1, placeholder);
                pathStart += placeholder.size() - (at - colon - 1);
            }
        }
        return known(query(path(out, pathStart)));
    }

    QByteArray headerValue(const HeaderField &field)
    {
        if (!isSecretHeader(field.name) || field.value.isEmpty())
            return known(field.value);
        const QByteArray name = variableName(field.name);
        // "Bearer …" and "Basic …" say something worth keeping.
        const qsizetype space = field.value.indexOf(' ');
        if (space > 0 && field.name.toLower().endsWith("authorization"))
            return field.value.left(space + 1) + hide(name);
        return hide(name);
    }

    QByteArray body(const QByteArray &body, const QByteArray &contentType)
    {
        if (body.isEmpty())
            return body;
        const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
        const QByteArray start = body.left(64).trimmed();
        if (type == "application/x-www-form-urlencoded" && !start.startsWith('{'))
            return known(form(body));
        if (type.endsWith("json") || start.startsWith('{') || start.startsWith('['))
            return known(json(body));
        return known(body);
    }

    QByteArrayList hidden() const { return m_hidden; }

private:
    QByteArray path(const QByteArray &url, qsizetype start)
    {
        qsizetype end = url.indexOf('?', start);
        if (end < 0)
            end = url.size();
        // As Latin-1, which keeps every byte.
        const QString path = QString::fromLatin1(url.mid(start, end - start));
        if (!hasHookToken(path))
            return url;
        const QString hidden =
            pathWithHiddenHookToken(path, QString::fromLatin1(hide("HOOK_TOKEN")));
        return url.left(start) + hidden.toLatin1() + url.mid(end);
    }

    QByteArray query(const QByteArray &url)
    {
        const qsizetype question = url.indexOf('?');
        return question < 0 ? url : url.left(question + 1) + form(url.mid(question + 1));
    }

    QByteArray form(const QByteArray &text)
    {
        QByteArrayList pairs = text.split('&');
        for (QByteArray &pair : pairs) {
            const qsizetype equals = pair.indexOf('=');
            if (equals <= 0 || equals + 1 == pair.size())
                continue;
            const QByteArray name = formDecoded(pair.left(equals));
            if (isSecretName(name) || name == "key" || name == "auth")
                pair = pair.left(equals + 1) + hide(variableName(name));
        }
        return pairs.join('&');
    }

    /// String members with a credential's name, at any depth; the rest keeps its bytes.
    QByteArray json(const QByteArray &text)
    {
        QByteArray out;
        qsizetype copied = 0;
        qsizetype at = 0;
        while (at < text.size()) {
            if (text.at(at) != '"') {
                ++at;
                continue;
            }
            const qsizetype nameEnd = stringEnd(text, at);
            if (nameEnd < 0)
                break;
            qsizetype next = nameEnd + 1;
            while (next < text.size() && QByteArrayView(" \t\r\n").contains(text.at(next)))
                ++next;
            if (next >= text.size() || text.at(next) != ':') {
                at = nameEnd + 1;
                continue;
            }
            ++next;
            while (next < text.size() && QByteArrayView(" \t\r\n").contains(text.at(next)))
                ++next;
            const QByteArray name = text.mid(at + 1, nameEnd - at - 1);
            at = next;
            if (next >= text.size() || text.at(next) != '"' || !isSecretName(name))
                continue;
            const qsizetype valueEnd = stringEnd(text, next);
            if (valueEnd < 0)
                break;
            if (valueEnd > next + 1) {
                out += text.mid(copied, next + 1 - copied) + hide(variableName(name));
                copied = valueEnd;
            }
            at = valueEnd + 1;
        }
        return copied == 0 ? text : out + text.mid(copied);
    }

    static qsizetype stringEnd(const QByteArray &text, qsizetype open)
    {
        for (qsizetype at = open + 1; at < text.size(); ++at) {
            if (text.at(at) == '\\')
                ++at;
            else if (text.at(at) == '"')
                return at;
        }
        return -1;
    }

    const Redaction &m_redaction;
    QByteArrayList m_secrets;
    QByteArrayList m_hidden;
};

} // namespace

bool isSecretHeader(QByteArrayView name)
{
    static const QByteArrayList names{"authorization", "proxy-authorization", "cookie",
                                      "set-cookie",    "x-auth-token",        "x-api-key",
                                      "api-key",       "x-trello-webhook",    "x-gitlab-token"};
    return names.contains(name.toByteArray().toLower()) || isSecretName(name);
}

QByteArray redactedTarget(const QByteArray &target)
{
    Redaction redaction;
    redaction.placeholder = [](const QByteArray &) { return QByteArray("\xe2\x80\xa6"); }; // …
    return Redactor(redaction).url(target);
}

RedactedRequest redacted(const ExchangeRequest &request, const Redaction &redaction)
{
    if (!redaction.enabled)
        return {request, {}};
    Redactor redactor(redaction);
    RedactedRequest result{request, {}};
    result.request.url = redactor.url(request.url);
    for (HeaderField &field : result.request.headers)
        field.value = redactor.headerValue(field);
    result.request.body = redactor.body(request.body, request.header("Content-Type"));
    result.hidden = redactor.hidden();
    return result;
}

ExchangeResponse redacted(const ExchangeResponse &response, const Redaction &redaction)
{
    if (!redaction.enabled)
        return response;
    Redactor redactor(redaction);
    ExchangeResponse result = response;
    QByteArray type;
    for (HeaderField &field : result.headers) {
        if (sameHeaderName(field.name, "Content-Type"))
            type = field.value;
        field.value = sameHeaderName(field.name, "Location") ? redactor.url(field.value)
                                                             : redactor.headerValue(field);
    }
    result.body = redactor.body(response.body, type);
    return result;
}

} // namespace hooksmith
