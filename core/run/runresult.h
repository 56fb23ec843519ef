// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/script/jsvalue.h"

#include <optional>
#include <QList>
#include <QString>
#include <QStringList>

namespace hooksmith {

/// Names of cli.md's `outcome.code`.
enum class OutcomeCode { Posted, NothingPosted, Refused, ScriptError, Limit, Skipped };
QString outcomeCodeName(OutcomeCode code); ///< "nothing-posted"

struct Outcome
{
    OutcomeCode code = OutcomeCode::NothingPosted;
    QString explanation; ///< One translated sentence
};

/// What the caller of an incoming webhook is answered.
struct Reply
{
    int status = 200;
    JsValue body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Beyond Content-Length
};

struct PostedMessage
{
    QString room; ///< As a person names it: "#general", "@ann", else an id
    JsValue message; ///< As the server stores it (`msg`, `alias`, `attachments`, ...)
    QString author = {}; ///< Username of the account that posts; empty when it does not matter
};

/// A request of the integration itself (outgoing).
struct IntegrationRequest
{
    QString method, url;
    JsValue headers; ///< Object
    JsValue body; ///< String, or undefined when there is none
};

struct ConsoleLine
{
    QString level; ///< "log", "info", "warn", "error", "debug", ...
    QString text;
    int line = 0; ///< In the author's text
    int column = 0;
};

/// A call that the script made with HTTP or fetch.
struct HttpRecord
{
    QString method, url;
    int status = 0; ///< 0 when it failed
    bool stubbed = true;
    bool unanswered = false; ///< The sample has no stub for it
    QString error;
    double durationMs = 0;
    int line = 0;
};

struct StackFrame
{
    QString function;
    int line = 0;
    int column = 0;
};

struct ScriptError
{
    QString name, message;
    int line = 0, column = 0; ///< In the author's text; 0 = not known
    QList<StackFrame> stack;
};

struct TraceStep
{
    QString step; ///< Stable name ("override-refused")
    QString detail; ///< Translated sentence, with the server's literal words where it has any
    QString advice; ///< What to do about it; may be empty
};

enum class Severity { Error, Warning, Info };

struct Finding
{
    Severity severity = Severity::Warning;
    QString rule;
    QString message;
    int line = 0, column = 0;
    int endLine = 0, endColumn = 0;
    QStringList profiles; ///< Ids of the profiles concerned
};

struct RunTiming
{
    double compileMs = 0, loadMs = 0, runMs = 0;
};

/// One run, one value: everything that happened and would happen. cli.md, "The run document".
struct RunResult
{
    QString profile;
    bool outgoing = false;
    Outcome outcome;
    std::optional<Reply> reply; ///< Incoming only
    QList<PostedMessage> messages;
    QList<IntegrationRequest> requests;
    QList<std::pair<QString, JsValue>> returned; ///< Per called method; JsValue() for undefined
    QList<ConsoleLine> console;
    QList<HttpRecord> http;
    JsValue store; ///< Object
    std::optional<ScriptError> error;
    QStringList history;
    QList<double> retries; ///< ms
    QList<TraceStep> trace;
    QList<Finding> findings;
    RunTiming timing;
    /// The first call that neither the sample nor the network answered: "GET https://…".
    QString unansweredCall;
    bool live = false; ///< Calls went to the network
    int liveCalls = 0;
    /// A fault of our own (the child crashed or did not start): exit code 4.
    std::optional<Error> internalError;

    /// The run document, keys in the order of cli.md.
    JsValue toJson() const;
    /// Exit code of `hooksmith-cli run` for this outcome.
    int exitCode() const;
};

} // namespace hooksmith
