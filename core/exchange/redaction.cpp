// SPDX-License-Identifier: MIT
#include "core/exchange/redaction.h"

#include "core/base/hooktoken.h"
#include "core/exchange/multipart.h"
#include "core/run/runinput.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

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
        const QByteArray placeholder =
            m_redaction.placeholder ? m_redaction.placeholder(name) : "[" + name.toLower() + "]";
        if (!m_placeholders.contains(placeholder))
            m_placeholders.append(placeholder);
        return placeholder;
    }

    QByteArray known(QByteArray text)
    {
        for (const QByteArray &secret : std::as_const(m_secrets)) {
            if (text.contains(secret))
                text.replace(secret, hide("SECRET"));
        }
        return shaped(text);
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
    /// What is a credential by its shape, wherever it stands.
    QByteArray shaped(const QByteArray &text)
    {
        // As Latin-1, which keeps every byte.
        QString result = QString::fromLatin1(text);
        for (const Shape &shape : shapes()) {
            qsizetype at = 0;
            QRegularExpressionMatch match;
            while ((match = shape.expression.match(result, at)).hasMatch()) {
                const QString value = match.captured(u"secret"_s);
                const QString name = shape.name.isEmpty() ? match.captured(u"name"_s) : shape.name;
                const QString hidden = m_placeholders.contains(value.toLatin1())
                    ? value
                    : QString::fromLatin1(hide(variableName(name.toLatin1())));
                result.replace(match.capturedStart(u"secret"_s), value.size(), hidden);
                at = match.capturedStart(u"secret"_s) + hidden.size();
            }
        }
        return result.toLatin1();
    }

    struct Shape
    {
        QRegularExpression expression; ///< Its group `secret` goes
        QString name; ///< Empty: that of the group `name`
    };
    static const QList<Shape> &shapes()
    {
        static const QList<Shape> list{
            // Of GitHub, GitLab, Slack, AWS, Stripe, Google, and JSON Web Tokens.
            {QRegularExpression(
                 u"\\b(?<secret>gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|"
                 "glpat-[A-Za-z0-9_-]{15,}|xox[abeoprs]-[A-Za-z0-9-]{10,}|(?:AKIA|ASIA)[A-Z0-9]{16}"
                 "|"
                 "[sr]k_live_[A-Za-z0-9]{16,}|AIza[A-Za-z0-9_-]{30,}|"
                 "eyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]+)"_s),
             u"TOKEN"_s},
            {QRegularExpression(u"\\bauthorization\\s*[:=]\\s*(?:(?:bearer|basic|token)\\s+)?"
                                "(?<secret>[^\\s\"'\\\\,;]{4,})"_s,
                                QRegularExpression::CaseInsensitiveOption),
             u"AUTHORIZATION"_s},
            {QRegularExpression(u"://[^\\s/:@\"'?#\\\\]*:(?<secret>[^\\s/@\"'?#\\\\]+)@"_s),
             u"URL_PASSWORD"_s},
            {QRegularExpression(u"[?&](?<name>access_token|auth_token|token|api_?key|secret|"
                                u"password|signature|sig)="
                                "(?<secret>[^&\\s\"'\\\\#<>)]+)"_s,
                                QRegularExpression::CaseInsensitiveOption),
             {}}};
        return list;
    }

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
            if (isSecretName(name) || name == "key" || name == "auth") {
                pair = pair.left(equals + 1) + hide(variableName(name));
                continue;
            }
            // A whole document, as "payload" of some senders is.
            const QByteArray value = formDecoded(pair.mid(equals + 1));
            const bool isJson = value.startsWith('{') || value.startsWith('[');
            const QByteArray shared = known(isJson ? json(value) : value);
            if (shared != value)
                pair = pair.left(equals + 1) + encodedButPlaceholders(shared);
        }
        return pairs.join('&');
    }

    QByteArray encodedButPlaceholders(const QByteArray &text) const
    {
        QByteArray encoded = formEncoded(text);
        for (const QByteArray &placeholder : m_placeholders)
            encoded.replace(formEncoded(placeholder), placeholder);
        return encoded;
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
    QByteArrayList m_placeholders;
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

QByteArrayList hideSecrets(IncomingSample &sample, const Redaction &redaction)
{
    const qsizetype question = sample.url.indexOf('?');
    ExchangeRequest request = ExchangeRequest::fromSample(sample);
    request.url = question < 0 ? QByteArray("/") : "/" + sample.url.mid(question);
    const RedactedRequest shared = redacted(request, redaction);
    sample.url =
        sample.url.left(question < 0 ? sample.url.size() : question) + shared.request.url.mid(1);
    sample.headers = shared.request.headers;
    sample.body = shared.request.body;
    return shared.hidden;
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
