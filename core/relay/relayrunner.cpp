// SPDX-License-Identifier: MIT
#include "core/relay/relayrunner.h"

#include "core/run/runner.h"

#include <QCoreApplication>
#include <QPointer>

namespace hooksmith {

namespace {

/// One integration's runs, one after the other, without a gap. Lives on the runners' thread.
class RunQueue : public QObject
{
    // No Q_OBJECT: has neither signals nor slots.
public:
    using Done = std::function<void(const RunResult &)>;

    explicit RunQueue(const std::unique_ptr<ScriptContextFactory> &contexts) : m_contexts(contexts)
    {
    }

    void add(const RunInput &input, Done done)
    {
        if (!m_runner)
            m_runner = std::make_unique<Runner>(*m_contexts);
        m_runner->add(input, std::move(done));
    }

private:
    const std::unique_ptr<ScriptContextFactory> &m_contexts;
    std::unique_ptr<Runner> m_runner;
};

} // namespace

Relay::RunFunctionFactory runnersFrom(ScriptContextFactory &factory)
{
    return [&factory]() -> Relay::RunFunction {
        // An integration may be removed from within its own run's callback.
        const std::shared_ptr<Runner> runner(new Runner(factory),
                                             [](Runner *old) { old->deleteLater(); });
        return [runner](const RunInput &input, std::function<void(const RunResult &)> done) {
            runner->run(input, std::move(done));
        };
    };
}

RunnerThread::RunnerThread(
    const std::function<std::unique_ptr<ScriptContextFactory>()> &makeContexts)
{
    m_thread.setObjectName(QStringLiteral("scripts"));
    m_thread.start();
    m_there.moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        &m_there, [this, &makeContexts] { m_contexts = makeContexts(); },
        Qt::BlockingQueuedConnection);
}

RunnerThread::~RunnerThread()
{
    QMetaObject::invokeMethod(
        &m_there,
        [this] {
            // Queues that nobody holds any more, before the factory that they use.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            m_contexts.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Relay::RunFunctionFactory RunnerThread::runners()
{
    return [this]() -> Relay::RunFunction {
        // Held by every run on its way, so that an integration that is removed meanwhile still
        // answers those.
        const std::shared_ptr<RunQueue> queue(new RunQueue(m_contexts),
                                              [](RunQueue *old) { old->deleteLater(); });
        queue->moveToThread(&m_thread);
        return [queue, here = QPointer(&m_here)](const RunInput &input, RunQueue::Done done) {
            const auto answer = [queue, here, done = std::move(done)](const RunResult &result) {
                if (QObject *context = here.data())
                    QMetaObject::invokeMethod(
                        context, [done, result] { done(result); }, Qt::QueuedConnection);
            };
            QMetaObject::invokeMethod(
                queue.get(), [queue = queue.get(), input, answer] { queue->add(input, answer); },
                Qt::QueuedConnection);
        };
    };
}

} // namespace hooksmith
