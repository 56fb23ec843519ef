// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/run/runresult.h"

#include <functional>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

namespace hooksmith {

/// A script as QJSEngine (an ES2016 engine) can read it, and where each of its lines comes from.
struct LoweredScript
{
    struct Place
    {
        int line = 0, column = 0; ///< From 1, in the author's text; 0 = written by the lowering
    };

    QString text;
    QList<Place> places; ///< Per line of `text`
    Place firstImport, firstExport; ///< Top-level module syntax, which no script engine takes
    Place firstReturn; ///< Outside of functions: no script loads with it
    QList<std::pair<QString, Place>> classes; ///< Class declarations at top level
    QList<Finding> findings; ///< What this engine can't do (rule "engine-bigint", ...)

    /// The author's place of a line of `text` (from 1).
    Place placeOf(int line) const;
};

/// Lowers modern JavaScript to ES2016 with esbuild, as a child process of its own: about 10 ms.
/// Keeps the last results by text. One callback per call, never before lower() has returned.
class Lowering : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<LoweredScript> &)>;

    struct Options
    {
        /// Class bodies are sloppy code, as after Babel (server specification 1.3).
        bool sloppyClasses = false;
        /// Asynchronous functions can be told from others, as V8 has it and Babel has not. Only
        /// where the script has words for it: lower() sees to that.
        bool asyncKinds = false;
        /// Patterns are taken apart by us where the engine does it wrong.
        bool splitPatterns = mixesPatterns();
        bool operator==(const Options &) const = default;
    };

    /// Does the engine give names of patterns the values of others? Qt 6.8 does (6.4 does not): of
    /// several parameters that are patterns all get the last one's value, and names of a list that
    /// is too short get what was left in the engine's registers.
    static bool mixesPatterns();

    explicit Lowering(QString esbuildProgram, QObject *parent = nullptr);

    /// Errors: "script-syntax" with the author's line and column; "lowering-failed" when esbuild
    /// can't be run (the message names the program). The callback is dropped with `context`.
    void lower(const QString &script, const QString &fileName, const Options &options,
               QObject *context, Callback done);

    /// In `folder`, beside our programs (helperprograms.h), or what HOOKSMITH_ESBUILD names;
    /// else empty.
    static QString findEsbuild(const QString &folder);

private:
    struct Key
    {
        QString script;
        Options options;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed)
    {
        return qHashMulti(seed, key.script, key.options.sloppyClasses, key.options.asyncKinds,
                          key.options.splitPatterns);
    }

    QString m_program;
    QHash<Key, Result<LoweredScript>> m_cache;
    QList<Key> m_order; ///< Oldest first
};

/// The pure half: turns what esbuild printed into a result.
namespace lowering {
/// How esbuild is started: the script on standard input, the code with a source map on the output.
QStringList esbuildArguments();
/// `messages`: esbuild's standard error. The first error, with its place; nothing when it has none.
std::optional<Error> firstError(const QByteArray &messages, const QString &script,
                                const QString &fileName);
QList<Finding> findings(const QByteArray &messages, const QString &script);
/// `output`: code with an inline source map.
Result<LoweredScript> finish(const QByteArray &output, const QString &script,
                             const Lowering::Options &options);
} // namespace lowering

} // namespace hooksmith
