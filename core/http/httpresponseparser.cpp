// SPDX-License-Identifier: MIT
#include "core/http/httpresponseparser.h"

#include "core/http/httpcollector.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace hooksmith {

namespace {

namespace http = boost::beast::http;
using boost::beast::error_code;

class Collector final : public HttpCollector<false, HttpResponseMessage>
{
public:
    explicit Collector(qint64 limit) : m_limit(limit) { }

    bool truncated = false;

private:
    void add(Text body) override
    {
        const qsizetype room = std::max<qsizetype>(qsizetype(m_limit) - message.body.size(), 0);
        const qsizetype taken = std::min(room, qsizetype(body.size()));
        message.body.append(body.data(), taken);
        truncated = truncated || taken < qsizetype(body.size());
    }

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
