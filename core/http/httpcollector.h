// SPDX-License-Identifier: MIT
#pragma once

// Only the parsers' own files include this: Boost.Beast's headers take seconds to compile.
//
// Beast 1.74 asserts that more than four bytes follow the chunked body's start when its last chunk
// comes first and in pieces ("0\r\n", then one byte). The code behind that assertion copes; a
// sender must not be able to abort a debug build.
#define BOOST_DISABLE_ASSERTS
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/optional.hpp>

#include <QByteArray>

namespace hooksmith {

inline QByteArray toBytes(boost::beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// Collects what Beast finds into our value (HttpRequestMessage or HttpResponseMessage); keeps
/// names' case, order and duplicates, which Beast's own message container does not all do.
template <bool isRequest, class Message>
class HttpCollector : public boost::beast::http::basic_parser<isRequest>
{
protected:
    using Code = boost::beast::error_code;
    using Text = boost::beast::string_view;

public:
    Message message;
    bool headerDone = false;

protected:
    /// A piece of the body, without the frame of a chunk.
    virtual void add(Text body) = 0;

private:
    // Of requests or of responses, never both.
    void on_request_impl(boost::beast::http::verb, Text method, Text target, int version,
                         Code &ec) override
    {
        if constexpr (isRequest) {
            message.method = toBytes(method);
            message.target = toBytes(target);
            message.minorVersion = version - 10;
        }
        ec = {};
    }
    void on_response_impl(int status, Text, int, Code &ec) override
    {
        if constexpr (!isRequest)
            message.status = status;
        ec = {};
    }
    void on_field_impl(boost::beast::http::field, Text name, Text value, Code &ec) override
    {
        // Fields after a chunked body are not headers: a sender must not be able to add a
        // Content-Type or a signature after the checks.
        if (!headerDone)
            message.headers.append({toBytes(name), toBytes(value)});
        ec = {};
    }
    void on_header_impl(Code &ec) override
    {
        headerDone = true;
        ec = {};
    }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, Code &ec) override { ec = {}; }
    std::size_t on_body_impl(Text body, Code &ec) override
    {
        add(body);
        ec = {};
        return body.size();
    }
    void on_chunk_header_impl(std::uint64_t, Text, Code &ec) override { ec = {}; }
    std::size_t on_chunk_body_impl(std::uint64_t, Text body, Code &ec) override
    {
        return on_body_impl(body, ec);
    }
    void on_finish_impl(Code &ec) override { ec = {}; }
};

} // namespace hooksmith
