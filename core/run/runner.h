// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runinput.h"
#include "core/run/runresult.h"
#include "core/script/scriptcontext.h"

#include <functional>
#include <memory>
#include <QObject>

namespace hooksmith {

/// Finds what can be said about a script without running it (lint). Asked once per run, in parallel
/// to it; must answer exactly once unless `context` is destroyed first.
class FindingSource
{
public:
    virtual ~FindingSource() = default;
    virtual void findings(const RunInput &input, QObject *context,
                          std::function<void(const QList<Finding> &)> done) = 0;
};

/// Turns a RunInput into a RunResult: picks the handler's machine for the sample's kind, gives it
/// the script's outcomes and HTTP answers, and collects console, calls, store and timing.
///
/// Keeps the script's instance between runs with the same integration, script and profile, as the
/// server does; reset() forgets it. One run at a time per Runner: a new run() cancels the one in
/// flight (its callback is then never called), so that typing never queues work. add() queues it
/// instead. Never blocks; the callback is called from the event loop, never from within run() or
/// add().
class Runner : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(const RunResult &)>;

    explicit Runner(ScriptContextFactory &factory, QObject *parent = nullptr);
    ~Runner() override;

    /// Not owned; null = only the engine's own findings.
    void setFindingSource(FindingSource *source);

    void run(const RunInput &input, Callback done);
    /// After those that were added before, in order, without a gap between them: where a run needs
    /// nothing but one call of the script, that call is with the child already when the one before
    /// ends. A run that ends in a limit or takes the child along does so alone; those after it are
    /// made in another child.
    void add(RunInput input, Callback done);
    /// All of them; no callback is called any more.
    void cancel();
    bool isRunning() const;
    /// Forgets the script's instance and its Store ("server restarted").
    void reset();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hooksmith
