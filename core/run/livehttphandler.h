// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/stubhttphandler.h"

#include <memory>

class QNetworkAccessManager;

namespace hooksmith {

/// The largest answer that is read; a longer one fails (server specification, section 7).
constexpr qint64 maximumHttpResponse = 10 * 1024 * 1024;

/// Sends calls to the network: the script's own, and the integration's. Time-out per call, up to 20
/// redirects, answers up to maximumHttpResponse, certificates checked. Lives in its owner's thread,
/// never blocks; destroying it aborts what is in flight, whose callbacks are then not called.
class LiveHttpHandler : public ScriptHttpHandler
{
public:
    explicit LiveHttpHandler(HttpRecorder recorder);
    ~LiveHttpHandler() override;
    LiveHttpHandler(const LiveHttpHandler &) = delete;
    LiveHttpHandler &operator=(const LiveHttpHandler &) = delete;

    void handle(const ScriptHttpRequest &request,
                std::function<void(ScriptHttpReply)> reply) override;
    /// The same without a record: a call of the integration is no call of the script.
    void send(const ScriptHttpRequest &request, std::function<void(ScriptHttpReply)> reply);

private:
    HttpRecorder m_recorder;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace hooksmith
