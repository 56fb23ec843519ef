// SPDX-License-Identifier: MIT
#include "core/script/hosttoolhost.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

HostToolHost::HostToolHost(QString scripthostProgram, const QString &bundle, int deadlineMs,
                           QObject *parent)
    : m_program(std::move(scripthostProgram)), m_bundle(bundle), m_deadlineMs(deadlineMs)
{
    setParent(parent);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadlineMs);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_timeIsUp = true;
        m_process->kill();
    });
}

HostToolHost::~HostToolHost()
{
    if (m_process)
        m_process->disconnect(this);
}

void HostToolHost::warmUp()
{
    if (m_process)
        return;
    m_process = std::make_unique<HostProcess>(
        m_program, QStringList{u"--tool"_s, u":/bundles/%1.js"_s.arg(m_bundle)});
    connect(m_process.get(), &HostProcess::ready, this, &HostToolHost::sendNext);
    connect(m_process.get(), &HostProcess::frame, this, &HostToolHost::handleFrame);
    connect(m_process.get(), &HostProcess::ended, this, &HostToolHost::handleEnd);
    m_process->start();
}

void HostToolHost::call(const QString &function, const QByteArray &argumentJson, QObject *context,
                        Callback done)
{
    m_jobs.enqueue({function, argumentJson, context, std::move(done)});
    warmUp();
    sendNext();
}

void HostToolHost::sendNext()
{
    if (m_sent || m_process->state() != HostProcess::State::Ready)
        return;
    while (!m_jobs.isEmpty() && !m_jobs.head().context)
        m_jobs.dequeue(); // Nobody wants these any more.
    if (m_jobs.isEmpty())
        return;
    m_sent = true;
    m_timeIsUp = false;
    const Job &job = m_jobs.head();
    m_process->send(protocol::toolCallFrame(job.function, job.argument));
    m_deadline.start();
}

void HostToolHost::handleFrame(protocol::Kind kind, const QByteArray &body)
{
    if (kind != protocol::Kind::ToolResult || !m_sent || body.isEmpty())
        return m_process->kill(HostProcess::EndReason::BadFrame);
    if (m_timeIsUp)
        return;
    if (body.front() == '+')
        return finish(body.sliced(1));
    finish(unexpected(
        Error{u"tool-failed"_s,
              Tr::tr("The function %1 of %2 failed.").arg(m_jobs.head().function, m_bundle),
              QString::fromUtf8(body.sliced(1)),
              {}}));
}

void HostToolHost::handleEnd(const HostProcess::End &end)
{
    // Deferred: this runs inside a signal of the process.
    m_process->disconnect(this);
    m_process.release()->deleteLater();
    if (!m_jobs.isEmpty()) {
        // With a child that never became ready, the first job takes the blame: the others try
        // again.
        Error error;
        if (m_timeIsUp) {
            error.code = u"tool-timeout"_s;
            error.message = Tr::tr("%1 took longer than %2 ms.").arg(m_bundle).arg(m_deadlineMs);
        } else {
            error.code = u"tool-crashed"_s;
            error.message = end.reason == HostProcess::EndReason::FailedToStart
                ? Tr::tr("The script host %1 could not be started.").arg(m_program)
                : Tr::tr("The script host %1 ended unexpectedly.").arg(m_program);
        }
        error.detail = end.detail;
        const QPointer<HostToolHost> alive(this);
        finish(unexpected(error));
        if (!alive)
            return;
    }
    if (!m_jobs.isEmpty())
        warmUp();
}

void HostToolHost::finish(const Result<QByteArray> &result)
{
    m_deadline.stop();
    m_sent = false;
    const Job job = m_jobs.dequeue();
    const QPointer<HostToolHost> alive(this);
    if (job.context)
        job.done(result);
    if (alive && m_process)
        sendNext();
}

} // namespace hooksmith
