// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runresult.h"

#include <QList>
#include <QString>

namespace hooksmith {

/// What a sample is expected to give: the part of the run document (cli.md) that stays the same
/// from run to run and that people rely on. `samples/<name>.expected.json` holds it:
///
///     { "format": 1, "outcome": { "code": "posted" }, "reply": { "status": 200, "body": … },
///       "messages": [ … ], "requests": [ … ], "retries": [ … ] }
///
/// `reply` is there for incoming runs, `requests` and `retries` for outgoing ones. Left out:
/// sentences for people, console, findings, trace, places in the script and timing, so that
/// neither a translation nor a moved line makes a test fail; and the profile, so that one
/// expectation can be held against several servers.
namespace Expectation {

constexpr int currentFormat = 1;

/// "…/samples/push.json" -> "…/samples/push.expected.json".
QString pathFor(const QString &samplePath);
/// Of a finished run. Plain JSON: no undefined, no dates.
JsValue fromResult(const RunResult &result);
/// Reads a file's bytes. Errors: "invalid-json" and its kin (with line and column),
/// "invalid-expectation" (not an object), "unknown-format". All name `fileName`.
Result<JsValue> fromJson(const QByteArray &json, const QString &fileName);
/// What of an integration's record stands in its expected results.
struct Identity
{
    QString id; ///< In every message: "bot": { "i": … }; empty: a record without one
    QString token; ///< Of an outgoing integration: "token" of what it sends to its address
};
/// The same expectation for an integration with another identity. What is not `from` stays.
JsValue ofIntegration(const JsValue &expectation, const Identity &from, const Identity &to);
/// The file's bytes: keys in the order of the run document, two spaces, LF.
QByteArray toJson(const JsValue &expectation);

} // namespace Expectation

/// One place where two values are not the same.
struct Difference
{
    QString path; ///< "messages[0].message.text"; empty = the whole value
    JsValue expected; ///< undefined = nothing was expected there
    JsValue actual; ///< undefined = nothing is there

    /// `messages[0].message.text: expected "a", got "b"`; below it, for texts of several lines,
    /// the lines that differ with "- " and "+ " in front. Long texts are cut to the place where
    /// they begin to differ.
    QString toText() const;
};

/// The differences, in the order of `expected`, what is only in `actual` after it. The order of an
/// object's keys is no difference (in a request's body, which is text, it is).
QList<Difference> differences(const JsValue &expected, const JsValue &actual);

} // namespace hooksmith
