// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/integration.h"
#include "core/rocketchat/profile.h"
#include "core/run/runresult.h"
#include "core/script/toolhost.h"

#include <functional>

namespace hooksmith {

/// A place in a script to go to.
struct ScriptSymbol
{
    QString name;
    QString kind; ///< "class", "method", "field", "constructor", "function", "variable"
    QString container; ///< The class it stands in, or empty
    int line = 0, column = 0;
    int endLine = 0, endColumn = 0; ///< Behind the last character
};

/// Finds what a server, or our own engine, will make of a script before it runs (server
/// specification, 11.1). The rules are resources/bundles/lint, evaluated in a tool host; what each
/// server has comes from the profiles, and the sentences are made here.
///
/// Lives in the thread of its owner and never blocks it. `host` must outlive it.
class Linter
{
public:
    using FindingsCallback = std::function<void(const Result<QList<Finding>> &)>;
    using OutlineCallback = std::function<void(const Result<QList<ScriptSymbol>> &)>;

    explicit Linter(ToolHost &host);

    /// Findings for every profile, in the order of the text. `integration` gives the type and what
    /// rules ask for (event, trigger words, the override switch). The callback is dropped when
    /// `context` is destroyed. Errors are the tool host's, and "lint-unreadable".
    void lint(const QString &source, const Integration &integration, QObject *context,
              FindingsCallback done);

    /// Symbols in the order of the text; none when the script does not parse.
    void outline(const QString &source, QObject *context, OutlineCallback done);

private:
    ToolHost &m_host;
};

/// The findings that a run under this profile is to show: those that hold for it; for the manual's
/// own profile all of them, because they name the servers where the script would fail (cli.md).
QList<Finding> findingsFor(const Profile &profile, const QList<Finding> &findings);

namespace lint {

/// The argument of the bundle's function `lint`: the facts of each profile, one by one.
QByteArray request(const QString &text, const Integration &integration);
/// The findings in the bundle's answer, with their sentences.
Result<QList<Finding>> read(const QByteArray &answer);
/// The sentence of one rule; empty for a rule that is not known.
QString sentence(const QString &rule, const QString &variant, const QStringList &arguments);

} // namespace lint

} // namespace hooksmith
