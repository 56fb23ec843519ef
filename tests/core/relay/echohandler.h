// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/relayserver.h"

#include <QStringList>

namespace hooksmith::test {

/// Answers each request with its target; keeps answers back when told to.
class Echo : public RelayHandler
{
public:
    std::optional<HttpResponseMessage> admit(const HttpRequestMessage &head,
                                             const QString &) override
    {
        ++admitted;
        if (head.path() != "/refused")
            return {};
        HttpResponseMessage response;
        response.status = 404;
        return response;
    }
    void handle(const HttpRequestMessage &request, const QString &, Respond respond) override
    {
        bodies.append(request.body);
        HttpResponseMessage response;
        response.body = request.target;
        if (request.target == "/huge")
            response.body = QByteArray(32 * 1024 * 1024, 'x');
        if (hold)
            held.append([respond, response] { respond(response); });
        else
            respond(response);
    }
    HttpResponseMessage rejected(const HttpRequestMessage &, const HttpParseError &why,
                                 const QString &) override
    {
        codes.append(why.code);
        HttpResponseMessage response;
        response.status = why.status;
        response.body = why.message.toUtf8();
        return response;
    }

    bool hold = false;
    int admitted = 0;
    QList<std::function<void()>> held;
    QList<QByteArray> bodies;
    QStringList codes;
};

/// Limits for tests that wait until they have passed.
inline RelayLimits quick()
{
    RelayLimits limits;
    limits.headerBytes = 4096;
    limits.bodyBytes = 100'000;
    limits.receiveTimeoutMs = 300;
    limits.idleTimeoutMs = 300;
    limits.sendTimeoutMs = 300;
    limits.lingerMs = 200;
    limits.maxConnections = 8;
    return limits;
}

} // namespace hooksmith::test
