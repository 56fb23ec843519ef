// SPDX-License-Identifier: MIT
#include "app/scripthost/hostloop.h"

#include "app/scripthost/sandbox.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int memoryPollMs = 10;

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
    if (m_reader.joinable())
        m_reader.detach(); // It may sit in read(); the process ends now anyway.
}

void HostLoop::start(std::function<void()> interrupted)
{
    m_interrupted = std::move(interrupted);
    m_reader = std::thread([this] { readInput(); });
}

void HostLoop::readInput()
{
    std::array<char, 65536> buffer;
    while (true) {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        const int ready = poll(&input, 1, m_busy ? memoryPollMs : -1);
        if (m_busy)
            checkMemory();
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        const ssize_t count = read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        m_decoder.append(QByteArrayView(buffer.data(), count));
        while (true) {
            const Result<std::optional<QByteArray>> payload = m_decoder.next();
            if (!payload)
                std::_Exit(2);
            if (!*payload)
                break;
            const std::optional<protocol::Kind> kind = protocol::kindOf(**payload);
            const std::lock_guard lock(m_mutex);
            if (kind == protocol::Kind::Interrupt) {
                m_wasInterrupted = true;
                m_interrupted();
            } else {
                // From here on the main thread works on it: watch the memory.
                if (kind == protocol::Kind::Load || kind == protocol::Kind::Call)
                    m_busy = true;
                m_frames.push_back(**payload);
            }
            m_arrived.notify_all();
        }
    }
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_arrived.notify_all();
    }
    // A script that is still running has nobody to run for.
    if (m_busy)
        std::_Exit(0);
}

std::optional<QByteArray> HostLoop::next()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return m_closed || !m_frames.empty(); });
    if (m_frames.empty())
        return {};
    QByteArray frame = std::move(m_frames.front());
    m_frames.pop_front();
    return frame;
}

std::optional<QByteArray> HostLoop::waitForHttpReply(int id)
{
    const QByteArray start =
        char(protocol::Kind::HttpReply) + QByteArray("{\"id\":") + QByteArray::number(id) + ',';
    std::optional<QByteArray> reply;
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [&] {
        for (auto frame = m_frames.begin(); frame != m_frames.end(); ++frame) {
            if (frame->startsWith(start)) {
                reply = std::move(*frame);
                m_frames.erase(frame);
                return true;
            }
        }
        return m_closed || m_wasInterrupted;
    });
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
    m_startBytes = sandbox::residentBytes();
    m_peakBytes = m_startBytes.load();
}

qint64 HostLoop::grownBytes() const
{
    return std::max(m_peakBytes.load(), sandbox::residentBytes()) - m_startBytes;
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
