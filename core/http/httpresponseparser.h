// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/httpmessage.h"

#include <memory>
#include <QByteArrayView>
#include <QString>

namespace hooksmith {

/// Reads one HTTP/1.x response from bytes that arrive in any pieces; then the next one after
/// restart(). Interim answers (100, 103) are skipped. Pure: no sockets, no clocks.
class HttpResponseParser
{
public:
    struct Limits
    {
        qint64 headerBytes = 64 * 1024;
        qint64 bodyBytes = 1024 * 1024; ///< Of a longer body the rest is not read: see truncated()
    };
    enum class State { Header, Body, Complete, Failed };

    explicit HttpResponseParser(const Limits &limits);
    HttpResponseParser();
    ~HttpResponseParser();
    HttpResponseParser(const HttpResponseParser &) = delete;
    HttpResponseParser &operator=(const HttpResponseParser &) = delete;

    /// `isHead`: the answer to a HEAD request, which has no body whatever it announces.
    void restart(bool isHead = false);
    State feed(QByteArrayView bytes);
    /// The sender closed. Completes a body that ends with the connection; anything else that is
    /// unfinished fails.
    State finish();
    State state() const;
    bool hasStarted() const; ///< At least one byte of this response has arrived
    const HttpResponseMessage &response() const; ///< As far as it was read
    /// Another request may follow on this connection.
    bool keepAlive() const;
    bool truncated() const;
    QString error() const; ///< Only in state Failed: raw words

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hooksmith
