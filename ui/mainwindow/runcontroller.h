// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runner.h"

#include <functional>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace hooksmith::ui {

/// Runs what is on the screen, a moment after the last change. One run at a time: a newer one
/// cancels the older, so that typing never queues work and an endless loop never blocks the next
/// edit.
class RunController : public QObject
{
    Q_OBJECT
public:
    /// Who wants a run: somebody who asked for it, or the program, because something was changed.
    enum class Cause { Asked, Changed };
    /// Gives the input of a run, or why there is none (a body that is not JSON, ...).
    using Source = std::function<Result<RunInput>(Cause)>;

    RunController(Runner &runner, Source source, QObject *parent = nullptr);

    /// How long after the last key schedule() runs; it waits no longer than five times that.
    void setPause(int milliseconds) { m_debounce.setInterval(milliseconds); }
    /// Runs soon; further calls meanwhile put it off, but not for long.
    void schedule();
    void runNow(Cause cause = Cause::Changed);
    void stop();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void started();
    void finished(const hooksmith::RunResult &result);
    /// Nothing was run; the last result is still that of the last valid input.
    void notRunnable(const hooksmith::Error &error);
    void stopped();

private:
    Runner &m_runner;
    Source m_source;
    QTimer m_debounce;
    QElapsedTimer m_waiting; ///< Since the first change that has not been run
    bool m_running = false;
};

} // namespace hooksmith::ui
