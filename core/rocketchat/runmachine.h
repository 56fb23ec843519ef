// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runinput.h"
#include "core/run/runresult.h"

#include <variant>

namespace hooksmith {

/// How a call into the script (or its loading) ended, as seen by the server's handlers.
struct ScriptOutcome
{
    enum class Kind {
        Returned, ///< `value` is what the method returned (awaited, cloned)
        NoMethod, ///< Loaded, but the instance has no such method
        Threw, ///< The method threw or rejected
        LoadFailed, ///< Compiled, but top-level code or the constructor failed
                    ///< ("error-evaluating-script")
        CompileFailed, ///< Nothing to run: the server has an empty scriptCompiled
        Limit, ///< Time, memory or output: `error.message` says which
        Failed, ///< Our own fault: the child crashed or did not start
    };
    Kind kind = Kind::Returned;
    JsValue value;
    ScriptError error;
    /// What was thrown, when it was not an Error ("throw 'text'"); undefined otherwise.
    JsValue thrown;
    bool thrownIsError = true;
    bool limitWhileLoading = false; ///< Limit: top-level code or constructor, not a method call
    bool wordsOfEsbuild = false; ///< CompileFailed: `error.message` is not as a server words it
};

/// An HTTP exchange of the integration itself, done by the driver from stubs or live.
struct HttpOutcome
{
    int status = 0;
    QList<HeaderField> headers;
    QByteArray body;
    QString error; ///< Not empty: network failure, in the words the server's HTTP client uses
};

struct NeedScript
{
    QString method;
    JsValue argument; ///< The single argument, e.g. { request: {...} }
};
struct NeedHttp
{
    IntegrationRequest request;
    int timeoutMs = 20000;
};
struct Finished
{
};

/// A server handler as a pure state machine: the driver (core/run/runner) feeds it the outcome of
/// each step it asks for; no signals, sockets or clocks inside. `result()` is complete after
/// Finished, but for console, http, store, findings and timing, which the driver adds.
class RunMachine
{
public:
    using Step = std::variant<Finished, NeedScript, NeedHttp>;
    virtual ~RunMachine() = default;
    virtual Step start() = 0;
    virtual Step scriptDone(const ScriptOutcome &outcome) = 0;
    virtual Step httpDone(const HttpOutcome &outcome) = 0;
    virtual RunResult &result() = 0;
};

} // namespace hooksmith
