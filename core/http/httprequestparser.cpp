// SPDX-License-Identifier: MIT
#include "core/http/httprequestparser.h"

#include "core/base/tr.h"
#include "core/http/httpcollector.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

namespace http = boost::beast::http;
using boost::beast::error_code;

bool sameText(const QByteArray &a, const char *b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

class Collector final : public HttpCollector<true, HttpRequestMessage>
{
    void on_body_init_impl(const boost::optional<std::uint64_t> &length, Code &ec) override
    {
        // Not the announced length: a promise costs the sender nothing, memory costs us.
        message.body.reserve(qsizetype(std::min<std::uint64_t>(length.value_or(0), 256 * 1024)));
        ec = {};
    }
    void add(Text body) override { message.body.append(body.data(), qsizetype(body.size())); }
};

HttpParseError tooLargeHeader(qint64 limit)
{
    return {431, u"header-too-large"_s,
            Tr::tr("The request line and headers are longer than %n byte(s). Send fewer or shorter "
                   "headers, or a shorter address.",
                   nullptr, int(limit))};
}

HttpParseError tooLargeBody(qint64 limit)
{
    return {
        413, u"body-too-large"_s,
        Tr::tr("The body is longer than %n byte(s). Send less, or raise the relay's body limit.",
               nullptr, int(limit))};
}

HttpParseError malformed(const QString &code, const QString &message)
{
    return {400, code, message};
}

/// "HTTP/2.0" is a version we do not speak; anything else at that place is not HTTP.
bool isVersion(const QByteArray &word)
{
    return word.size() >= 6 && word.startsWith("HTTP/") && word.at(5) >= '0' && word.at(5) <= '9';
}

/// A request line that Beast could not read up to its version.
HttpParseError badVersion(const QByteArray &bytes)
{
    const QByteArray line = bytes.left(std::max<qsizetype>(bytes.indexOf('\r'), 0));
    const QByteArrayList words = line.split(' ');
    if (words.size() == 3 && isVersion(words.at(2)))
        return {505, u"http-version"_s, Tr::tr("Only HTTP/1.0 and HTTP/1.1 are spoken here.")};
    if (words.size() > 3 && isVersion(words.constLast()))
        return malformed(u"bad-request-line"_s,
                         Tr::tr("The address contains a space, which is written as %20 there."));
    return malformed(u"bad-request-line"_s, Tr::tr("The first line is not an HTTP request line."));
}

/// Two Content-Length that differ: an error of its own in newer versions of Beast (in 1.83, not in
/// 1.74), where older ones say bad_content_length.
template <class BeastError>
bool isConflictingLength(const error_code &ec)
{
    if constexpr (requires { BeastError::multiple_content_length; })
        return ec == BeastError::multiple_content_length;
    else
        return false;
}

/// The request's header line at the start of `bytes` or later goes on in the next one (obs-fold,
/// RFC 9112, 5.2), which Beast would unfold and others read as two.
bool foldsAHeader(const QByteArray &bytes)
{
    if (bytes.startsWith("\r\n"))
        return false; // The header's end; what follows is the body
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const QByteArrayView header =
        end < 0 ? QByteArrayView(bytes) : QByteArrayView(bytes).first(end);
    return header.contains("\r\n ") || header.contains("\r\n\t");
}

/// A line that ends without a carriage return: Beast would wait for one for ever.
bool hasBareLineFeed(const QByteArray &bytes)
{
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        if (at == 0 || bytes.at(at - 1) != '\r')
            return true;
    }
    return false;
}

HttpParseError translate(const error_code &ec, const QByteArray &rest,
                         const HttpRequestParser::Limits &limits)
{
    if (ec == http::error::header_limit)
        return tooLargeHeader(limits.headerBytes);
    if (ec == http::error::body_limit)
        return tooLargeBody(limits.bodyBytes);
    if (ec == http::error::bad_version)
        return badVersion(rest);
    if (ec == http::error::bad_method || ec == http::error::bad_target
        || ec == http::error::bad_line_ending)
        return malformed(
            u"bad-request-line"_s,
            Tr::tr("This is not an HTTP request (is the sender speaking TLS? This listener speaks "
                   "plain HTTP: use http:// instead of https://)."));
    if (ec == http::error::bad_content_length || isConflictingLength<http::error>(ec))
        return malformed(
            u"bad-content-length"_s,
            Tr::tr("Content-Length must be one whole number, without Transfer-Encoding."));
    if (ec == http::error::bad_transfer_encoding)
        return malformed(u"bad-transfer-encoding"_s,
                         Tr::tr("Transfer-Encoding must be sent once, without Content-Length."));
    if (ec == http::error::bad_chunk || ec == http::error::bad_chunk_extension)
        return malformed(u"bad-chunk"_s, Tr::tr("The chunked body is malformed."));
    return malformed(
        u"bad-header"_s,
        Tr::tr("A header line is malformed (%1).").arg(QString::fromStdString(ec.message())));
}

qint64 headerSize(const HttpRequestMessage &message)
{
    qint64 size = message.method.size() + message.target.size() + 12; // "  HTTP/1.1\r\n"
    for (const HeaderField &field : message.headers)
        size += field.name.size() + field.value.size() + 4;
    return size;
}

/// What Beast lets pass and two programs in a row could read differently (RFC 9112, 6.1 and 6.3;
/// RFC 9110, 7.2), or what we do not do.
std::optional<HttpParseError> ambiguity(const HttpRequestMessage &message)
{
    const int lengths = message.headerCount("Content-Length");
    const int encodings = message.headerCount("Transfer-Encoding");
    if (lengths > 1 || message.header("Content-Length").contains(','))
        return malformed(u"two-lengths"_s, Tr::tr("Content-Length is given more than once."));
    if (lengths > 0 && encodings > 0)
        return malformed(u"length-and-chunked"_s,
                         Tr::tr("Content-Length and Transfer-Encoding are both given."));
    if (encodings > 0) {
        if (message.minorVersion == 0)
            return malformed(u"bad-transfer-encoding"_s,
                             Tr::tr("HTTP/1.0 has no Transfer-Encoding."));
        if (encodings > 1 || !sameText(message.header("Transfer-Encoding").trimmed(), "chunked"))
            return HttpParseError{501, u"transfer-encoding"_s,
                                  Tr::tr("The only Transfer-Encoding understood is \"chunked\".")};
    }
    const int hosts = message.headerCount("Host");
    if (hosts > 1)
        return malformed(u"two-hosts"_s, Tr::tr("Host is given more than once."));
    if (hosts == 0 && message.minorVersion >= 1)
        return malformed(u"no-host"_s, Tr::tr("An HTTP/1.1 request must have a Host header."));
    for (const HeaderField &field : message.headers) {
        if (field.name.contains('\0') || field.value.contains('\0'))
            return malformed(u"nul-byte"_s, Tr::tr("A header contains a NUL byte."));
    }
    const QByteArray expect = message.header("Expect");
    if (!expect.isEmpty() && !sameText(expect.trimmed(), "100-continue"))
        return HttpParseError{417, u"expectation"_s,
                              Tr::tr("The only expectation understood is \"100-continue\".")};
    return {};
}

} // namespace

class HttpRequestParser::Private
{
public:
    explicit Private(const Limits &wanted) : limits(wanted) { start(); }

    void start()
    {
        beast.emplace();
        beast->eager(true);
        beast->header_limit(std::uint32_t(limits.headerBytes));
        beast->body_limit(std::uint64_t(limits.bodyBytes));
        headerBytes = 0;
        bodyBytesSeen = false;
        state = State::Header;
    }

    void fail(const HttpParseError &why)
    {
        error = why;
        state = State::Failed;
        buffer.clear();
    }

    void advance()
    {
        if (state == State::Complete || state == State::Failed)
            return;
        if (!beast->got_some()) {
            // Some clients send an empty line after a body; RFC 9112, 2.2 says to skip it.
            while (buffer.startsWith("\r\n"))
                buffer.remove(0, 2);
            if (buffer == "\r")
                return;
        }
        while (!buffer.isEmpty()) {
            error_code ec;
            const bool wasHeader = !beast->headerDone;
            if (wasHeader && foldsAHeader(buffer)) {
                fail(malformed(
                    u"folded-header"_s,
                    Tr::tr("A header goes on in the next line, which HTTP no longer allows.")));
                return;
            }
            const std::size_t used = beast->put(
                boost::asio::const_buffer(buffer.constData(), std::size_t(buffer.size())), ec);
            // First: a body that is announced too long fails before Beast calls the header done.
            if (ec && ec != http::error::need_more) {
                fail(translate(ec, buffer, limits));
                return;
            }
            // Beast's own limit starts anew with each piece, so that fields sent one by one would
            // never reach it.
            if (wasHeader && !beast->headerDone) {
                headerBytes += qint64(used);
                if (headerBytes + buffer.size() - qint64(used) > limits.headerBytes) {
                    fail(tooLargeHeader(limits.headerBytes));
                    return;
                }
            }
            if (beast->headerDone && wasHeader) {
                if (headerSize(beast->message) > limits.headerBytes) {
                    fail(tooLargeHeader(limits.headerBytes));
                    return;
                }
                if (const auto problem = ambiguity(beast->message)) {
                    fail(*problem);
                    return;
                }
            }
            buffer.remove(0, qsizetype(used));
            if (beast->headerDone)
                bodyBytesSeen = bodyBytesSeen || !wasHeader || !buffer.isEmpty()
                    || !beast->message.body.isEmpty();
            if (beast->is_done()) {
                state = State::Complete;
                return;
            }
            if (beast->headerDone)
                state = State::Body;
            // Chunk extensions and trailers, which Beast does not bound.
            if (beast->headerDone && buffer.size() > limits.headerBytes) {
                fail(malformed(u"bad-chunk"_s, Tr::tr("A line of the chunked body is too long.")));
                return;
            }
            // What is left of a body are lines: the size of a chunk, or trailers.
            if (beast->headerDone && ec == http::error::need_more && hasBareLineFeed(buffer)) {
                fail(malformed(u"bad-chunk"_s, Tr::tr("The chunked body is malformed.")));
                return;
            }
            if (ec == http::error::need_more || used == 0)
                return;
        }
    }

    Limits limits;
    // Not movable or assignable, hence emplaced anew for each request.
    std::optional<Collector> beast;
    QByteArray buffer; ///< Not yet read
    qint64 headerBytes = 0; ///< Already read of this request's header
    bool bodyBytesSeen = false;
    State state = State::Header;
    HttpParseError error;
};

HttpRequestParser::HttpRequestParser(const Limits &limits)
    : d(std::make_unique<Private>(limits)) { }
HttpRequestParser::HttpRequestParser() : HttpRequestParser(Limits()) { }
HttpRequestParser::~HttpRequestParser() = default;
HttpRequestParser::HttpRequestParser(HttpRequestParser &&) noexcept = default;
HttpRequestParser &HttpRequestParser::operator=(HttpRequestParser &&) noexcept = default;

HttpRequestParser::State HttpRequestParser::feed(QByteArrayView bytes)
{
    if (d->state == State::Failed)
        return d->state;
    d->buffer.append(bytes);
    d->advance();
    return d->state;
}

HttpRequestParser::State HttpRequestParser::state() const
{
    return d->state;
}

const HttpRequestMessage &HttpRequestParser::request() const
{
    return d->beast->message;
}

const HttpParseError &HttpRequestParser::error() const
{
    return d->error;
}

bool HttpRequestParser::expectsContinue() const
{
    return d->state == State::Body && !d->bodyBytesSeen && request().minorVersion >= 1
        && sameText(request().header("Expect").trimmed(), "100-continue");
}

bool HttpRequestParser::isIdle() const
{
    return d->state == State::Header && !d->beast->got_some() && d->buffer.isEmpty();
}

HttpRequestMessage HttpRequestParser::take()
{
    HttpRequestMessage message = std::move(d->beast->message);
    d->start();
    d->advance();
    return message;
}

} // namespace hooksmith
