// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/httpmessage.h"
#include "core/provider/signature.h"
#include "core/rocketchat/integration.h"
#include "core/run/runinput.h"
#include "core/run/runresult.h"

namespace hooksmith {

/// What happened on a Rocket.Chat server, from the request of its outgoing integration (server
/// specification, 5.2): the sample that makes our script run as if it were installed there. Fields
/// that the server did not send stay undefined.
OutgoingSample outgoingSample(const HttpRequestMessage &request, const Integration &integration);

/// The answer that makes the server post what the run posted (5.7, step 7): the first message as
/// an object with `text` and `attachments`, or `{}` to post nothing. Several messages cannot be
/// answered; `note` says so, and that the script's own call was not made but answered by the
/// settings, when they have an answer for it.
HttpResponseMessage outgoingAnswer(const RunResult &result, bool hasAnswer, QString &note);

/// The server proves itself by the integration's token in the body.
SignatureVerdict outgoingTokenVerdict(const HttpRequestMessage &request,
                                      const Integration &integration);

} // namespace hooksmith
