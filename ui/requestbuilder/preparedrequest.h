// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/exchangerequest.h"
#include "core/provider/signature.h"
#include "core/run/runinput.h"

#include <functional>
#include <QObject>
#include <QString>

namespace hooksmith::ui {

class SampleDocument;
class WorkspaceVariables;

/// As whom a request is signed: "sign" of a sample's builder. The secret stands there by name only.
struct SignAs
{
    QString provider; ///< Empty: it is not signed
    QString secretName;
    QString callbackUrl; ///< Trello
    QString timestampHeader; ///< Grafana

    static SignAs of(const SampleDocument &document);
    JsValue toJson() const; ///< Undefined when it is not signed
    SignatureContext context(const QByteArray &secret) const;
};

/// The address that a sample's request goes to: `target` is an origin, to which the sample's own
/// path and query are added, or a whole address, which gets only the sample's query unless it has
/// one itself.
QByteArray addressFor(const QByteArray &target, const QByteArray &sampleUrl);

/// The request without secrets, variables filled in: for exports.
ExchangeRequest requestForExport(const Sample &sample, bool usesVariables, const QString &target,
                                 const WorkspaceVariables &variables);

struct PreparedRequest
{
    ExchangeRequest request;
    QList<QByteArray> secrets; ///< Values that went in: not for the history
};

/// The request exactly as it is sent: variables and secrets filled in, then signed. One callback,
/// from the event loop. Errors: "missing-variable", those of signRequest().
void prepareRequest(const Sample &sample, bool usesVariables, const QString &target,
                    const SignAs &sign, WorkspaceVariables &variables, QObject *context,
                    std::function<void(const Result<PreparedRequest> &)> done);

} // namespace hooksmith::ui
