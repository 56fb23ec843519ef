// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/httpmessage.h"

#include <memory>
#include <QByteArrayView>
#include <QString>

namespace hooksmith {

/// Why a request cannot be read, and what to answer.
struct HttpParseError
{
    int status = 400;
    QString code; ///< Stable: "bad-chunk", "body-too-large", ...
    QString message; ///< Translated sentence for the sender
};

/// Reads HTTP/1.0 and 1.1 requests, one after the other, from bytes that arrive in any pieces.
///
/// Boost.Beast's parser does the reading; on top of it this class refuses whatever two programs
/// could understand differently (two lengths, length and chunked, encodings other than chunked, NUL
/// bytes, several Hosts, folded lines, bare line feeds), counts the header bytes of the whole
/// request and ignores trailers. Pure: no sockets, no clocks. The body is kept byte for byte (of a
/// chunked body: the data).
class HttpRequestParser
{
public:
    struct Limits
    {
        qint64 headerBytes = 64 * 1024; ///< Request line and headers together; also trailers
        qint64 bodyBytes = 10 * 1024 * 1024;
    };
    enum class State {
        Header, ///< Waiting for the end of the header
        Body, ///< request() has everything but the body
        Complete, ///< take() it
        Failed, ///< error(); nothing more can be read from this sender
    };

    explicit HttpRequestParser(const Limits &limits);
    HttpRequestParser();
    ~HttpRequestParser();
    HttpRequestParser(HttpRequestParser &&) noexcept;
    HttpRequestParser &operator=(HttpRequestParser &&) noexcept;

    /// Adds bytes and reads as far as the end of the current request; what follows it waits.
    State feed(QByteArrayView bytes);
    State state() const;
    /// In state Body, Complete or (as far as it was read) Failed.
    const HttpRequestMessage &request() const;
    /// Only in state Failed.
    const HttpParseError &error() const;
    /// The sender waits for "100 Continue" before it sends the body: state Body, none of it here.
    bool expectsContinue() const;
    /// Nothing of the next request has arrived.
    bool isIdle() const;
    /// Only in state Complete: hands the request over and goes on with what was sent after it, so
    /// that the state may be Complete again.
    HttpRequestMessage take();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hooksmith
