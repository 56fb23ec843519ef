// SPDX-License-Identifier: MIT
#include "core/run/stubhttphandler.h"

#include "core/base/tr.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString normalized(const QString &address)
{
    QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid() || url.isRelative())
        return address;
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    return url.adjusted(QUrl::RemoveFragment).toString(QUrl::FullyEncoded);
}

} // namespace

QString httpTimeoutText(const QString &url)
{
    return u"network timeout at: %1"_s.arg(url);
}

bool sameHttpUrl(const QString &a, const QString &b)
{
    return a == b || normalized(a) == normalized(b);
}

StubHttpHandler::StubHttpHandler(const QList<HttpStub> &stubs, HttpRecorder recorder)
    : m_stubs(stubs), m_recorder(std::move(recorder))
{
}

void StubHttpHandler::handle(const ScriptHttpRequest &request,
                             std::function<void(ScriptHttpReply)> reply)
{
    ScriptHttpReply answer;
    answer.url = request.url;
    answer.error = Tr::tr("no answer for %1 %2 in the sample: add an \"http\" stub, or run live")
                       .arg(request.method, request.url);
    bool found = false;
    for (const HttpStub &stub : std::as_const(m_stubs)) {
        if (stub.method.compare(request.method, Qt::CaseInsensitive) != 0
            || !sameHttpUrl(stub.url, request.url))
            continue;
        found = true;
        answer.error = stub.error;
        if (stub.error.isEmpty() && stub.delayMs > request.timeoutMs)
            answer.error = httpTimeoutText(request.url);
        if (answer.error.isEmpty()) {
            answer.status = stub.status;
            answer.headers = stub.headers;
            answer.body = stub.body;
        }
        break;
    }
    HttpRecord record;
    record.method = request.method;
    record.url = request.url;
    record.status = answer.status;
    record.error = answer.error;
    record.unanswered = !found;
    record.line = request.line;
    m_recorder(record);
    reply(std::move(answer));
}

} // namespace hooksmith
