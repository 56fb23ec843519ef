// SPDX-License-Identifier: MIT
#include "core/http/httpresponseparser.h"

// See httprequestparser.cpp: bytes from the network must not be able to abort a debug build.
#define BOOST_DISABLE_ASSERTS
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/optional.hpp>

#include <algorithm>
#include <limits>
#include <optional>

namespace hooksmith {

namespace {

namespace http = boost::beast::http;
using boost::beast::error_code;

QByteArray toBytes(boost::beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

class Collector final : public http::basic_parser<false>
{
public:
    explicit Collector(qint64 limit) : m_limit(limit) { }

    HttpResponseMessage message;
    bool headerDone = false;
    bool truncated = false;

private:
    std::size_t add(boost::beast::string_view body)
    {
        const qsizetype room = std::max<qsizetype>(qsizetype(m_limit) - message.body.size(), 0);
        const qsizetype taken = std::min(room, qsizetype(body.size()));
        message.body.append(body.data(), taken);
        truncated = truncated || taken < qsizetype(body.size());
        return body.size();
    }

    void on_request_impl(http::verb, boost::beast::string_view, boost::beast::string_view, int,
                         error_code &ec) override
    {
        ec = {};
    }
    void on_response_impl(int status, boost::beast::string_view, int, error_code &ec) override
    {
        message.status = status;
        ec = {};
    }
    void on_field_impl(http::field, boost::beast::string_view name, boost::beast::string_view value,
                       error_code &ec) override
    {
        if (!headerDone)
            message.headers.append({toBytes(name), toBytes(value)});
        ec = {};
    }
    void on_header_impl(error_code &ec) override
    {
        headerDone = true;
        ec = {};
    }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, error_code &ec) override
    {
        ec = {};
    }
    std::size_t on_body_impl(boost::beast::string_view body, error_code &ec) override
    {
        ec = {};
        return add(body);
    }
    void on_chunk_header_impl(std::uint64_t, boost::beast::string_view, error_code &ec) override
    {
        ec = {};
    }
    std::size_t on_chunk_body_impl(std::uint64_t, boost::beast::string_view body,
                                   error_code &ec) override
    {
        ec = {};
        return add(body);
    }
    void on_finish_impl(error_code &ec) override { ec = {}; }

    qint64 m_limit;
};

} // namespace

class HttpResponseParser::Private
{
public:
    void start(bool head)
    {
        isHead = head;
        beast.emplace(limits.bodyBytes);
        beast->eager(true);
        beast->skip(head);
        beast->header_limit(std::uint32_t(limits.headerBytes));
        // Ours is softer: what is too much is read and thrown away, so that the connection lives.
        beast->body_limit(std::numeric_limits<std::uint64_t>::max());
        headerBytes = 0;
        state = State::Header;
        error.clear();
    }

    void fail(const QString &why)
    {
        error = why;
        state = State::Failed;
        buffer.clear();
    }

    /// Beast waits for a whole line before it complains; another protocol may never send one, and
    /// what it sent would then pass for a connection that merely closed or was slow.
    bool beginsUnlikeHttp() const
    {
        const QByteArrayView name = "HTTP/";
        const qsizetype known = std::min(name.size(), buffer.size());
        return headerBytes == 0 && !beast->headerDone
            && QByteArrayView(buffer).first(known) != name.first(known);
    }

    void advance()
    {
        while (!buffer.isEmpty() && state != State::Complete && state != State::Failed) {
            if (beginsUnlikeHttp()) {
                fail(QStringLiteral("not HTTP"));
                return;
            }
            error_code ec;
            const std::size_t used = beast->put(
                boost::asio::const_buffer(buffer.constData(), std::size_t(buffer.size())), ec);
            if (ec && ec != http::error::need_more) {
                fail(QString::fromStdString(ec.message()));
                return;
            }
            if (!beast->headerDone) {
                headerBytes += qint64(used);
                if (headerBytes + buffer.size() - qint64(used) > limits.headerBytes) {
                    fail(QStringLiteral("header limit exceeded"));
                    return;
                }
            }
            buffer.remove(0, qsizetype(used));
            if (beast->headerDone && beast->message.status < 200 && beast->message.status != 101) {
                start(isHead);
                continue;
            }
            if (beast->is_done()) {
                state = State::Complete;
                return;
            }
            if (beast->headerDone)
                state = State::Body;
            if (beast->headerDone && buffer.size() > limits.headerBytes) {
                fail(QStringLiteral("chunk line too long"));
                return;
            }
            if (ec == http::error::need_more || used == 0)
                return;
        }
    }

    Limits limits;
    bool isHead = false;
    std::optional<Collector> beast;
    QByteArray buffer;
    qint64 headerBytes = 0;
    State state = State::Header;
    QString error;
};

HttpResponseParser::HttpResponseParser(const Limits &limits) : d(std::make_unique<Private>())
{
    d->limits = limits;
    d->start(false);
}
HttpResponseParser::HttpResponseParser() : HttpResponseParser(Limits()) { }
HttpResponseParser::~HttpResponseParser() = default;

void HttpResponseParser::restart(bool isHead)
{
    d->buffer.clear();
    d->start(isHead);
}

HttpResponseParser::State HttpResponseParser::feed(QByteArrayView bytes)
{
    if (d->state != State::Failed) {
        d->buffer.append(bytes);
        d->advance();
    }
    return d->state;
}

HttpResponseParser::State HttpResponseParser::finish()
{
    if (d->state == State::Complete || d->state == State::Failed)
        return d->state;
    error_code ec;
    if (d->beast->got_some())
        d->beast->put_eof(ec);
    if (!ec && d->beast->is_done())
        d->state = State::Complete;
    else
        d->fail(ec ? QString::fromStdString(ec.message()) : QStringLiteral("closed"));
    return d->state;
}

HttpResponseParser::State HttpResponseParser::state() const
{
    return d->state;
}

bool HttpResponseParser::hasStarted() const
{
    return d->beast->got_some() || !d->buffer.isEmpty();
}

const HttpResponseMessage &HttpResponseParser::response() const
{
    return d->beast->message;
}

bool HttpResponseParser::keepAlive() const
{
    return d->state == State::Complete && d->beast->keep_alive() && d->buffer.isEmpty();
}

bool HttpResponseParser::truncated() const
{
    return d->beast->truncated;
}

QString HttpResponseParser::error() const
{
    return d->error;
}

} // namespace hooksmith
