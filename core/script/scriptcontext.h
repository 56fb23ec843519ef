// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/integration.h"
#include "core/rocketchat/profile.h"
#include "core/rocketchat/runmachine.h"
#include "core/run/runresult.h"
#include "core/script/jsvalue.h"

#include <functional>
#include <memory>
#include <QObject>

namespace hooksmith {

/// Ours, on top of the server's; the parent enforces them (interrupt, then kill).
struct ScriptLimits
{
    int loadMs = 3000;
    int callMs = 5000;
    qint64 memoryBytes = 256LL * 1024 * 1024; ///< Of the child's engine, above its idle size
    qint64 outputBytes = 4LL * 1024 * 1024; ///< Console text and returned value together, per call
};

/// A call that the script makes with HTTP or fetch, sent to the parent.
struct ScriptHttpRequest
{
    QString method, url;
    QList<HeaderField> headers;
    QByteArray body;
    int timeoutMs = 20000;
    bool followRedirects = true;
    int line = 0; ///< In the author's text; 0 = not known
};

struct ScriptHttpReply
{
    int status = 0;
    QByteArray statusText;
    QString url; ///< After redirects
    bool redirected = false;
    QList<HeaderField> headers;
    QByteArray body;
    QString error; ///< Not empty: failed
};

/// Answers a script's HTTP calls, from stubs or from the network. Called on the owner's thread;
/// must call `reply` exactly once (not necessarily at once), unless the context is destroyed first.
class ScriptHttpHandler
{
public:
    virtual ~ScriptHttpHandler() = default;
    virtual void handle(const ScriptHttpRequest &request,
                        std::function<void(ScriptHttpReply)> reply) = 0;
};

/// What to load into a context: one author's script under one profile.
struct ScriptSource
{
    QString text;
    QString fileName = QStringLiteral("script.js");
    Profile profile;
    /// The vm2 sandboxes of incoming and outgoing integrations differ (2.1).
    IntegrationType type = IntegrationType::Incoming;
    bool operator==(const ScriptSource &o) const
    {
        return text == o.text && fileName == o.fileName && profile.id == o.profile.id
            && type == o.type;
    }
};

/// One live script context = one sandboxed child process that holds one instance of `Script`.
///
/// States: Idle -> Loading -> Ready <-> Calling -> Dead. load() once, then call() any number of
/// times, one at a time but for callAhead(). Each of them ends in exactly one callback, whatever
/// happens to the child (result, script error, limit, crash, failed to start); the callback is not
/// called any more once the context object is destroyed. Lives in the thread of its owner; never
/// blocks it.
class ScriptContext : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const ScriptOutcome &)>;

    ~ScriptContext() override = default;
    /// Compiles (lowers) and evaluates; the outcome is Returned (loaded; `value` = array of the
    /// names of the available methods), CompileFailed, LoadFailed, Limit or Failed.
    virtual void load(const ScriptSource &source, const ScriptLimits &limits, Callback done) = 0;
    /// Calls a method with one argument. After Limit or Failed the context is dead.
    virtual void call(const QString &method, const JsValue &argument, Callback done) = 0;
    /// While a call runs: hands over the next one, so that the child goes on with it by itself. Its
    /// limits count from the end of the one before, within whose callback setHttpHandler() is to
    /// name the next one's handler. When the one before ends in Limit or Failed, it is not made,
    /// and `done` is not called: make it again in another context.
    ///
    /// False: it is not taken (enough of them wait, or it needs what only call() does).
    virtual bool callAhead(const QString &method, const JsValue &argument, Callback done)
    {
        Q_UNUSED(method)
        Q_UNUSED(argument)
        Q_UNUSED(done)
        return false;
    }
    virtual void setHttpHandler(ScriptHttpHandler *handler) = 0;
    virtual bool isUsable() const = 0;
    /// Of the last call: the child has said something since. When a call fails without it, the
    /// child may have been gone before, and nothing of the script's doing has left it.
    virtual bool hasHeard() const { return true; }
    /// Console lines since the last take, in order.
    virtual QList<ConsoleLine> takeConsole() = 0;
    /// Contents of `Store` after the last call (object).
    virtual JsValue store() const = 0;
    /// Findings of the engine about this script (a pattern it cannot run, a lowered BigInt, ...).
    virtual QList<Finding> engineFindings() const = 0;
    virtual double compileMs() const = 0;
    virtual double loadMs() const = 0;
    virtual double lastCallMs() const = 0;
};

/// Makes contexts; keeps a warm spare child so that a new context costs next to nothing.
class ScriptContextFactory
{
public:
    virtual ~ScriptContextFactory() = default;
    virtual std::unique_ptr<ScriptContext> create() = 0;
};

} // namespace hooksmith
