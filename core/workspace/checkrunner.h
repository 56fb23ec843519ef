// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/run/runresult.h"
#include "core/script/scriptcontext.h"

#include <functional>
#include <memory>
#include <QList>
#include <QString>

namespace hooksmith {

/// What one `test(name, body)` of a file of checks came to.
struct CheckResult
{
    QString name;
    bool passed = false;
    QString message = {}; ///< Why not
    SourceLocation location = {}; ///< Where in the file; line 0 = not known
};

/// What a whole file came to.
struct CheckReport
{
    QList<CheckResult> checks; ///< In the order of the file
    bool internalError = false; ///< A fault of our own
};

/// Runs a file of checks: JavaScript that looks at the result of a run with `test(name, body)` and
/// `expect(value)` (also as `client.test`, `client.assert`, `pm.test`, `pm.expect`). It sees
/// `result` (the run document), `message` and `messages` (as the server stores them), `response`
/// (status and body that the caller gets) and `sample`. resources/checks/checks.js has the words.
///
/// It runs in a script host like any script, without network, under the profile "documented": it
/// judges what a server does, and is not what a server runs. A body that returns a promise is
/// awaited. A file that cannot be run is one failed check named after the file.
class CheckRunner : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const CheckReport &)>;

    explicit CheckRunner(ScriptContextFactory &factory, QObject *parent = nullptr);
    ~CheckRunner() override;

    /// The files that judge a sample, whether they are there or not: `tests.js` beside the script
    /// for all samples of the integration, `NAME.test.js` beside the sample for this one.
    static QStringList pathsFor(const QString &integrationDirectory, const QString &samplePath);
    /// `sample`: its JSON. One at a time; the callback is called exactly once unless cancelled,
    /// from the event loop.
    void run(const QString &path, const QString &text, const RunResult &result,
             const JsValue &sample, Callback done);
    void cancel();

private:
    void listed(const ScriptOutcome &outcome);
    void next();
    void finish(bool internalError = false);
    CheckResult failure(const QString &name, const ScriptOutcome &outcome) const;
    JsValue argument(const JsValue &index) const;

    ScriptContextFactory &m_factory;
    std::unique_ptr<ScriptContext> m_context;
    Callback m_done;
    QString m_path;
    int m_lines = 0; ///< Of the author's text
    JsValue m_facts;
    QStringList m_names;
    CheckReport m_report;
};

} // namespace hooksmith
