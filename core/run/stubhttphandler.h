// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runinput.h"
#include "core/script/scriptcontext.h"

#include <functional>

namespace hooksmith {

/// Told about each finished call of a script, for the run document.
using HttpRecorder = std::function<void(const HttpRecord &)>;

/// Answers a script's HTTP calls from the sample's stubs (cli.md, "http"): the first stub whose
/// method and URL match; none = a network error that names the URL. Nothing leaves the machine.
class StubHttpHandler : public ScriptHttpHandler
{
public:
    StubHttpHandler(const QList<HttpStub> &stubs, HttpRecorder recorder);
    void handle(const ScriptHttpRequest &request,
                std::function<void(ScriptHttpReply)> reply) override;

private:
    QList<HttpStub> m_stubs;
    HttpRecorder m_recorder;
};

/// What node-fetch says when an answer takes longer than the time allowed for it.
QString httpTimeoutText(const QString &url);

/// Whether two addresses are the same call: a missing path counts as "/", a fragment does not
/// count.
bool sameHttpUrl(const QString &a, const QString &b);

} // namespace hooksmith
