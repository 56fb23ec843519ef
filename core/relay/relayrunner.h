// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/relay.h"
#include "core/script/scriptcontext.h"

#include <memory>
#include <QThread>

namespace hooksmith {

/// Runners on the caller's thread; one run at a time. `factory` must outlive them.
Relay::RunFunctionFactory runnersFrom(ScriptContextFactory &factory);

/// Runners on a thread of their own, for a relay under load: what a run costs on our side of the
/// script host (reading the body, the wire, the message) goes on beside the relay's network, and
/// the next run starts without asking the relay's thread. Several runs may be handed over at once
/// (Relay::setRunsAhead); they are run and answered in order.
class RunnerThread
{
public:
    static constexpr int runsAhead = 8;

    /// `makeContexts` is called on the thread.
    explicit RunnerThread(
        const std::function<std::unique_ptr<ScriptContextFactory>()> &makeContexts);
    /// After the relay that uses it. Runs in flight are not answered any more.
    ~RunnerThread();
    Q_DISABLE_COPY_MOVE(RunnerThread)

    /// Callbacks come on the thread that made this object.
    Relay::RunFunctionFactory runners();

private:
    QThread m_thread;
    QObject m_here; ///< On the caller's thread
    QObject m_there; ///< On m_thread
    std::unique_ptr<ScriptContextFactory> m_contexts; ///< Made, used and ended on m_thread
};

} // namespace hooksmith
