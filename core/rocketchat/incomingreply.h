// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/profile.h"
#include "core/run/runresult.h"

namespace hooksmith {

/// The literal replies of a server to the caller of an incoming webhook (server specification, 1.6
/// and 3.6), with their headers.
class IncomingReplies
{
public:
    explicit IncomingReplies(const Profile &profile) : m_profile(profile) { }

    /// Section 7: from now on every answer says what is left of the caller's budget. `resetMs` is
    /// the end of the window, milliseconds since the epoch.
    void setRateLimit(int limit, int remaining, qint64 resetMs);

    Reply reply(int status, const JsValue &body) const;
    /// The server's failure(): an object becomes the body itself (1.6).
    Reply failure(int status, const JsValue &error) const;
    Reply success() const;
    /// The script's own answer, with `success` added.
    Reply success(const JsValue &response) const;
    /// What the parser in front of the handlers answers up to 7.4. Its error goes to connect's last
    /// handler (apps/meteor/packages/meteor-restivus/lib/json-routes.js installs connect.json and
    /// no handler of errors), which prints a page with the status' name when NODE_ENV is
    /// "production", as in the server's images.
    Reply page(int status, const QString &words) const;

private:
    const Profile &m_profile;
    decltype(Reply::headers) m_rateLimit;
};

} // namespace hooksmith
