// SPDX-License-Identifier: MIT
// Everything that touches the bytes of a sender before a script does: the request parser in pieces
// of any size, the provider detector, challenges, signatures; and the parser of a target's replies.
// Besides crashes it looks for two disagreements: a parse that depends on how the bytes were cut,
// and a request that is not the same after it was written and read again.
#include "core/http/httprequestparser.h"
#include "core/http/httpresponseparser.h"
#include "core/provider/provider.h"
#include "core/provider/signature.h"
#include "core/relay/challenge.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "core/provider/providerdetector.h"

using namespace hooksmith;

namespace {

HttpRequestParser::Limits limits()
{
    return {4096, 16384};
}

struct Parsed
{
    QList<HttpRequestMessage> requests;
    QString error;
};

/// Feeds pieces of `step` bytes (0: all at once).
Parsed parse(const QByteArray &bytes, qsizetype step)
{
    Parsed parsed;
    HttpRequestParser parser{limits()};
    const qsizetype size = step > 0 ? step : std::max<qsizetype>(bytes.size(), 1);
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        parser.feed(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)));
        while (parser.state() == HttpRequestParser::State::Complete)
            parsed.requests.append(parser.take());
        if (parser.state() == HttpRequestParser::State::Failed) {
            parsed.error = parser.error().code;
            break;
        }
    }
    return parsed;
}

bool same(const HttpRequestMessage &a, const HttpRequestMessage &b)
{
    return a.method == b.method && a.target == b.target && a.minorVersion == b.minorVersion
        && a.headers == b.headers && a.body == b.body;
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void use(const HttpRequestMessage &request)
{
    require(request.body.size() <= limits().bodyBytes);
    require(request.headerCount("Content-Length") <= 1);
    require(request.headerCount("Content-Length") + request.headerCount("Transfer-Encoding") <= 1);
    (void)request.path();
    (void)request.query();
    (void)request.authority();
    (void)request.keepAlive();
    const DetectedProvider provider = detectProvider(request);
    (void)answerChallenge(request);
    SignatureContext context;
    context.secret = "secret";
    context.callbackUrl = "https://example.test/";
    context.nowMs = 1'700'000'000'000;
    (void)verifySignature(provider.id, request, context);
    HttpRequestMessage copy = request;
    if (signRequest(provider.id, copy, context)) {
        require(verifySignature(provider.id, copy, context).kind == SignatureVerdict::Kind::Valid);
    }
    // What we pass on is read by the next server as what we read ourselves.
    HttpRequestMessage forwarded = request;
    forwarded.headers.removeIf([](const HeaderField &field) {
        return field.name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0
            || field.name.compare("Content-Length", Qt::CaseInsensitive) == 0;
    });
    const Parsed again = parse(serialise(forwarded), 0);
    if (again.error.isEmpty()) {
        require(again.requests.size() == 1);
        require(again.requests.constFirst().body == request.body);
        require(again.requests.constFirst().target == request.target);
    } else {
        // Only because our Content-Length made the header longer than its limit.
        require(again.error == QLatin1String("header-too-large"));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const qsizetype step = 1 + data[0] % 64;
    const Parsed whole = parse(bytes, 0);
    const Parsed pieces = parse(bytes, step);
    const qsizetype common = std::min(whole.requests.size(), pieces.requests.size());
    for (qsizetype i = 0; i < common; ++i)
        require(same(whole.requests.at(i), pieces.requests.at(i)));
    require(whole.requests.size() == pieces.requests.size());
    for (const HttpRequestMessage &request : whole.requests)
        use(request);

    HttpResponseParser response{HttpResponseParser::Limits{4096, 1024}};
    response.restart((data[0] & 64) != 0);
    for (qsizetype at = 0; at < bytes.size(); at += step)
        response.feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
    response.finish();
    require(response.response().body.size() <= 1024);
    return 0;
}
