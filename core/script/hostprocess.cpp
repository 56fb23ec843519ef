// SPDX-License-Identifier: MIT
#include "core/script/hostprocess.h"

#include "core/base/logging.h"

#include <QFile>
#include <sys/wait.h>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {
constexpr int startDeadlineMs = 15000;
constexpr int memoryPollMs = 20;
} // namespace

HostProcess::HostProcess(QString program, QStringList arguments, QObject *parent)
    : QObject(parent), m_program(std::move(program)), m_arguments(std::move(arguments))
{
    m_startDeadline.setSingleShot(true);
    m_startDeadline.setInterval(startDeadlineMs);
    connect(&m_startDeadline, &QTimer::timeout, this, [this] { kill(EndReason::FailedToStart); });
    m_memoryTimer.setInterval(memoryPollMs);
    connect(&m_memoryTimer, &QTimer::timeout, this, &HostProcess::checkMemory);
}

HostProcess::~HostProcess()
{
    if (!m_process)
        return;
    m_process->disconnect();
    if (m_process->state() == QProcess::NotRunning) {
        delete m_process;
        return;
    }
    // ~QProcess would wait for the process; let the event loop bury it instead.
    QProcess *orphan = m_process;
    orphan->setParent(nullptr);
    QObject::connect(orphan, &QProcess::finished, orphan, &QObject::deleteLater);
    QObject::connect(orphan, &QProcess::errorOccurred, orphan, &QObject::deleteLater);
    orphan->kill();
}

void HostProcess::start()
{
    Q_ASSERT(m_state == State::NotStarted);
    m_state = State::Starting;
    m_process = new QProcess(this);
    QProcess *process = m_process;
    connect(process, &QProcess::readyReadStandardOutput, this, &HostProcess::readFrames);
    // Queued: a program that is not there must not end before start() has returned.
    connect(
        process, &QProcess::errorOccurred, this,
        [this, process](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                finish(EndReason::FailedToStart, process->errorString());
        },
        Qt::QueuedConnection);
    connect(process, &QProcess::finished, this,
            [this, process](int code, QProcess::ExitStatus how) {
                readFrames(); // What it said before it went.
                const bool wasReady = m_state == State::Ready;
                // hostloop.h: the child's own account, for when it could not be written any more.
                constexpr int exitMemory = 87;
                constexpr int exitOutput = 88;
                const bool nearLimit = m_memoryLimit > 0 && m_lastBytes > m_memoryLimit / 4 * 3;
                EndReason reason = wasReady ? EndReason::Crashed : EndReason::FailedToStart;
                if (nearLimit || (how == QProcess::NormalExit && code == exitMemory))
                    reason = EndReason::OutOfMemory;
                else if (how == QProcess::NormalExit && code == exitOutput)
                    reason = EndReason::TooMuchOutput;
                QString detail = how == QProcess::CrashExit ? u"signal %1"_s.arg(code)
                                                            : u"exit code %1"_s.arg(code);
                const QString words =
                    QString::fromUtf8(process->readAllStandardError().right(2000)).trimmed();
                if (!words.isEmpty())
                    detail += u": "_s + words;
                finish(m_endReason.value_or(reason), detail);
            });
    qCDebug(lcScript) << "Starting" << m_program << m_arguments;
    m_startDeadline.start();
    m_hasPipe = m_input.open();
    if (m_hasPipe)
        process->setStandardInputFile(m_input.readerPath());
    process->start(m_program, m_arguments);
    m_input.closeReader();
}

void HostProcess::send(const QByteArray &frame)
{
    if (m_state != State::Ready && m_state != State::Starting)
        return;
    if (m_hasPipe)
        m_input.write(frame);
    else
        m_process->write(frame);
}

void HostProcess::kill(EndReason reason)
{
    if (m_state == State::Dead || m_state == State::NotStarted)
        return;
    if (!m_endReason)
        m_endReason = reason;
    m_process->kill();
}

qint64 HostProcess::processId() const
{
    return m_process ? m_process->processId() : 0;
}

bool HostProcess::isGone() const
{
    if (m_state == State::Dead)
        return true;
    const qint64 child = processId();
    siginfo_t info = {};
    // It stays to be waited for by QProcess.
    return child > 0 && ::waitid(P_PID, id_t(child), &info, WEXITED | WNOHANG | WNOWAIT) == 0
        && info.si_pid == pid_t(child);
}

void HostProcess::setMemoryLimit(qint64 bytes)
{
    m_memoryLimit = bytes;
    if (bytes > 0 && m_state == State::Ready) {
        if (!m_memoryTimer.isActive()) // Else short calls in a row would put the look off for ever
            m_memoryTimer.start();
    } else
        m_memoryTimer.stop();
}

void HostProcess::readFrames()
{
    if (m_state == State::Dead || !m_process)
        return;
    m_decoder.append(m_process->readAllStandardOutput());
    const QPointer<HostProcess> alive(this);
    while (alive && m_state != State::Dead) {
        const Result<std::optional<QByteArray>> payload = m_decoder.next();
        if (!payload)
            return kill(EndReason::BadFrame);
        if (!*payload)
            return;
        handlePayload(**payload);
    }
}

void HostProcess::handlePayload(const QByteArray &payload)
{
    const std::optional<protocol::Kind> kind = protocol::kindOf(payload);
    if (!kind)
        return kill(EndReason::BadFrame);
    const QByteArray body = protocol::bodyOf(payload);
    if (*kind == protocol::Kind::Ready) {
        const Result<protocol::Ready> parsed = protocol::parseReady(body);
        if (!parsed || m_state != State::Starting)
            return kill(EndReason::BadFrame);
        m_startDeadline.stop();
        m_sandbox = parsed->sandbox;
        m_state = State::Ready;
        m_idleBytes = residentBytes();
        setMemoryLimit(m_memoryLimit);
        Q_EMIT ready();
        return;
    }
    if (*kind == protocol::Kind::LimitReached) {
        m_endReason = body.contains("output") ? EndReason::TooMuchOutput : EndReason::OutOfMemory;
        m_process->kill();
        return;
    }
    Q_EMIT frame(*kind, body);
}

void HostProcess::checkMemory()
{
    if (m_state != State::Ready)
        return;
    m_lastBytes = residentBytes() - m_idleBytes;
    if (m_lastBytes > m_memoryLimit)
        kill(EndReason::OutOfMemory);
}

qint64 HostProcess::residentBytes() const
{
#ifdef Q_OS_LINUX
    QFile file(u"/proc/%1/statm"_s.arg(processId()));
    if (!file.open(QIODevice::ReadOnly))
        return m_idleBytes;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.size() > 1 ? fields.at(1).toLongLong() * sysconf(_SC_PAGESIZE) : m_idleBytes;
#else
    return 0; // No outside look at the child's memory here; its own limit stands.
#endif
}

void HostProcess::finish(EndReason reason, const QString &detail)
{
    if (m_state == State::Dead)
        return;
    m_state = State::Dead;
    m_startDeadline.stop();
    m_memoryTimer.stop();
    qCDebug(lcScript) << "Script host ended:" << detail;
    Q_EMIT ended({reason, detail});
}

} // namespace hooksmith
