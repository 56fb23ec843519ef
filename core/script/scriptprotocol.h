// SPDX-License-Identifier: MIT
#pragma once

#include "core/process/framecodec.h"
#include "core/script/scriptcontext.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// What travels in the frames between a parent and hooksmith-scripthost: one byte that names the
/// kind, then JSON in UTF-8. Values of a script travel in JsValue's wire form (JsValue::toWire();
/// its JavaScript side is resources/bundles/runtime/wire.mjs).
namespace hooksmith::protocol {

enum class Kind : char {
    // Parent to child
    Load = 'L', ///< LoadRequest; answered by Outcome
    Call = 'C', ///< See callFrame(); answered by Outcome
    HttpReply = 'H', ///< See httpReplyFrame()
    Interrupt = 'I', ///< End the running script now; no answer of its own
    ToolCall = 'T', ///< See toolCallFrame(); answered by ToolResult
    // Child to parent
    Ready = 'R', ///< Ready: the sandbox is closed, frames are awaited
    Outcome = 'O', ///< Outcome
    Console = 'P', ///< ConsoleMessage
    Http = 'X', ///< HttpCall
    ToolResult = 'U', ///< '+' and the JSON result, or '-' and a message
    LimitReached = 'M', ///< The child ends itself: "memory" or "output"
};

/// What the runtime bundle needs to know to build a script's surroundings.
struct LoadRequest
{
    QString text; ///< Prelude, lowered script and tail: one text
    QString source; ///< The author's text: error messages quote its expressions
    QList<int> places; ///< Of each line of text: line and column (from 0) in source, or -1, flat
    QString engine; ///< "vm2", "isolated-vm", "documented"
    bool outgoing = false;
    QStringList globals; ///< All names to install
    QStringList missingBuiltIns; ///< All names to take away
    QStringList reservedNames; ///< Given to the prelude instead of the global object
    bool storeSetReturnsValue = true;
    bool sCallable = false;
    QString http; ///< "none", "synchronous", "documented"
    qint64 memoryBytes = 0;
    qint64 outputBytes = 0;
};

struct StackEntry
{
    QString function;
    int line = 0; ///< In LoadRequest::text
};

/// How a load or call ended, in the child's words; lines are those of LoadRequest::text.
struct Outcome
{
    QString kind; ///< "returned", "threw", "load-failed", "limit"
    JsValue value;
    bool thrownIsError = true;
    JsValue thrown;
    QString name, message;
    int line = 0;
    /// Where V8 says that it happened, in the author's text, from 1; 0 = not known better than
    /// `line`.
    int placeLine = 0, placeColumn = 0;
    QList<StackEntry> stack;
    JsValue store; ///< Undefined when it was never used
    /// What the engine answered otherwise than V8 would: rule and line.
    QList<std::pair<QString, int>> notes;
    qint64 grownBytes = 0; ///< Resident memory that the call took; 0 when it was little
};

struct ConsoleMessage
{
    QString level, text;
    int line = 0; ///< In LoadRequest::text
};

struct HttpCall
{
    int id = 0;
    ScriptHttpRequest request; ///< `line` is that of LoadRequest::text
};

struct Ready
{
    QStringList sandbox; ///< Names of the active protections: "seccomp", "landlock", ...
};

QByteArray frame(Kind kind, const QByteArray &json = {});
QByteArray loadFrame(const LoadRequest &request);
QByteArray callFrame(const QString &method, const JsValue &argument);
QByteArray httpReplyFrame(int id, const ScriptHttpReply &reply);
QByteArray toolCallFrame(const QString &function, const QByteArray &argumentJson);

/// Kind of a payload; nothing for an empty one.
std::optional<Kind> kindOf(const QByteArray &payload);
/// The JSON after the kind.
QByteArray bodyOf(const QByteArray &payload);

Result<LoadRequest> parseLoad(const QByteArray &json);
Result<Outcome> parseOutcome(const QByteArray &json);
Result<ConsoleMessage> parseConsole(const QByteArray &json);
Result<HttpCall> parseHttpCall(const QByteArray &json);
Result<Ready> parseReady(const QByteArray &json);

} // namespace hooksmith::protocol
