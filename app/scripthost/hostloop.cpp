// SPDX-License-Identifier: MIT
#include "app/scripthost/hostloop.h"

#include "app/scripthost/sandbox.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr std::chrono::milliseconds watchInterval(10);
constexpr int idleMilliseconds = 200;
constexpr std::size_t readBytes = 65536; // What a pipe holds

void writeAll(int fd, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count =
            write(fd, bytes.constData() + written, size_t(bytes.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            std::_Exit(1); // The parent is gone.
        written += count;
    }
}

} // namespace

HostLoop::HostLoop()
{
    m_output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    dup2(STDERR_FILENO, STDOUT_FILENO);
}

HostLoop::~HostLoop()
{
    if (m_watcher.joinable())
        m_watcher.detach(); // It may be asleep; the process ends now anyway.
}

void HostLoop::start(std::function<void()> interrupted)
{
    m_interrupted = std::move(interrupted);
    m_watcher = std::thread([this] { watch(); });
}

void HostLoop::watch()
{
    Lock lock(m_mutex);
    while (true) {
        // Under load it is awake anyway when the next frame comes, so that nobody has to wake it.
        m_wakeWatcher.wait_for(lock, watchInterval);
        const bool busy = m_busy;
        m_watcherSleeps = !m_working && !busy;
        if (m_watcherSleeps) {
            m_wakeWatcher.wait(lock, [this] { return !m_watcherSleeps; });
            continue;
        }
        if (m_working)
            readWhatIsThere();
        if (busy) {
            // A script that is still running has nobody to run for.
            if (m_closed)
                std::_Exit(0);
            lock.unlock();
            checkMemory();
            lock.lock();
        }
    }
}

void HostLoop::readWhatIsThere()
{
    std::array<char, readBytes> buffer;
    pollfd input{STDIN_FILENO, POLLIN, 0};
    while (!m_closed && poll(&input, 1, 0) > 0) {
        const ssize_t count = read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count > 0)
            takeFrames(QByteArrayView(buffer.data(), count));
        else if (count == 0 || errno != EINTR)
            m_closed = true;
    }
}

void HostLoop::readMore(Lock &lock)
{
    std::array<char, readBytes> buffer;
    lock.unlock();
    const ssize_t count = read(STDIN_FILENO, buffer.data(), buffer.size());
    const bool again = count < 0 && errno == EINTR;
    lock.lock();
    if (count > 0)
        takeFrames(QByteArrayView(buffer.data(), count));
    else if (!again)
        m_closed = true;
}

void HostLoop::workWhileIdle(Lock &lock)
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    lock.unlock();
    if (poll(&input, 1, idleMilliseconds) == 0)
        std::exchange(m_idleWork, nullptr)();
    lock.lock();
}

void HostLoop::takeFrames(QByteArrayView bytes)
{
    m_decoder.append(bytes);
    while (true) {
        const Result<std::optional<QByteArray>> payload = m_decoder.next();
        if (!payload)
            std::_Exit(2);
        if (!*payload)
            return;
        if (protocol::kindOf(**payload) == protocol::Kind::Interrupt) {
            m_wasInterrupted = true;
            m_interrupted();
        } else {
            m_frames.push_back(**payload);
        }
    }
}

/// The main thread does not read any more: the watcher must.
void HostLoop::startWork()
{
    m_working = true;
    if (std::exchange(m_watcherSleeps, false))
        m_wakeWatcher.notify_one();
}

std::optional<QByteArray> HostLoop::next(bool inCall)
{
    Lock lock(m_mutex);
    m_working = false;
    const auto find = [this, inCall] {
        return std::find_if(m_frames.begin(), m_frames.end(), [inCall](const QByteArray &item) {
            return !inCall || protocol::kindOf(item) == protocol::Kind::HttpReply;
        });
    };
    auto found = find();
    while (found == m_frames.end() && !m_closed) {
        if (!inCall && m_idleWork)
            workWhileIdle(lock);
        readMore(lock);
        found = find();
    }
    if (found == m_frames.end())
        return {};
    QByteArray frame = std::move(*found);
    m_frames.erase(found);
    const std::optional<protocol::Kind> kind = protocol::kindOf(frame);
    // From here on the memory is watched.
    if (kind == protocol::Kind::Load || kind == protocol::Kind::Call)
        m_busy = true;
    startWork();
    return frame;
}

std::optional<QByteArray> HostLoop::waitForHttpReply(int id)
{
    const QByteArray start =
        char(protocol::Kind::HttpReply) + QByteArray("{\"id\":") + QByteArray::number(id) + ',';
    std::optional<QByteArray> reply;
    Lock lock(m_mutex);
    m_working = false;
    while (true) {
        const auto frame =
            std::find_if(m_frames.begin(), m_frames.end(),
                         [&start](const QByteArray &item) { return item.startsWith(start); });
        if (frame != m_frames.end()) {
            reply = std::move(*frame);
            m_frames.erase(frame);
            break;
        }
        if (m_closed || m_wasInterrupted)
            break;
        readMore(lock);
    }
    startWork();
    return reply;
}

void HostLoop::send(protocol::Kind kind, const QByteArray &json)
{
    const std::lock_guard lock(m_outputMutex);
    writeAll(m_output, protocol::frame(kind, json));
}

void HostLoop::endWithLimit(const char *which, int exitCode)
{
    // The main thread may hold the lock, in the middle of a frame: then the exit code speaks.
    if (m_outputMutex.try_lock())
        writeAll(m_output,
                 protocol::frame(protocol::Kind::LimitReached, '"' + QByteArray(which) + '"'));
    std::_Exit(exitCode);
}

void HostLoop::setMemoryLimit(qint64 bytes)
{
    m_memoryLimit = bytes > 0 ? sandbox::residentBytes() + bytes : 0;
}

void HostLoop::startMeasuring()
{
    m_startBytes = m_lastBytes > 0 ? m_lastBytes : sandbox::residentBytes();
    m_peakBytes = m_startBytes.load();
}

qint64 HostLoop::grownBytes()
{
    m_lastBytes = sandbox::residentBytes();
    return std::max(m_peakBytes.load(), m_lastBytes) - m_startBytes;
}

void HostLoop::checkMemory()
{
    const qint64 bytes = sandbox::residentBytes();
    if (bytes > m_peakBytes)
        m_peakBytes = bytes;
    if (m_memoryLimit > 0 && bytes > m_memoryLimit)
        endWithLimit("memory", exitMemory);
}

} // namespace hooksmith
