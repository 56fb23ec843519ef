// SPDX-License-Identifier: MIT
#include "app/cli/commands/eventoutput.h"

#include "core/base/tr.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstring>
#include <deque>
#include <mutex>
#include <thread>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hooksmith::cli {

namespace {

constexpr qsizetype pieceBytes = 16 * 1024; ///< So that progress shows when a reader is slow
constexpr auto patience = 1s; ///< At the end, without any progress
constexpr auto longestEnd = 10s;

} // namespace

class EventOutput::Writer
{
public:
    void add(int descriptor, const QByteArray &bytes)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_waiting + bytes.size() > mostWaiting) {
            m_leftOut += bytes.count('\n');
            return;
        }
        if (m_leftOut > 0) {
            const QByteArray note =
                Tr::tr("hooksmith-cli: nobody read the output, so %n line(s) were left out; what "
                       "they told is in the journal.",
                       nullptr, int(std::exchange(m_leftOut, 0)))
                    .toUtf8()
                + '\n';
            append(STDERR_FILENO, note);
        }
        append(descriptor, bytes);
        m_news.notify_one();
    }

    /// The thread. Nothing in here may touch what ends before the process does.
    void run()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_news.wait(lock, [this] { return !m_parts.empty() || m_ending; });
            if (m_parts.empty())
                break;
            const Part part = std::move(m_parts.front());
            m_parts.pop_front();
            lock.unlock();
            for (qsizetype at = 0; at < part.bytes.size();) {
                const int error = write(part, at);
                lock.lock();
                ++m_progress;
                m_idle.notify_all();
                if (error != 0)
                    lost(part.descriptor, error);
                lock.unlock();
                if (error != 0)
                    break;
            }
            lock.lock();
            m_waiting -= part.bytes.size();
        }
        m_ended = true;
        m_idle.notify_all();
    }

    /// Until all is written, or nobody reads it.
    void end()
    {
        std::unique_lock lock(m_mutex);
        m_ending = true;
        m_news.notify_one();
        const auto latest = std::chrono::steady_clock::now() + longestEnd;
        while (!m_ended && std::chrono::steady_clock::now() < latest) {
            const quint64 before = m_progress;
            if (!m_idle.wait_for(lock, patience, [&] { return m_ended || m_progress != before; }))
                break;
        }
    }

private:
    struct Part
    {
        int descriptor = -1;
        QByteArray bytes;
    };

    void append(int descriptor, const QByteArray &bytes)
    {
        m_waiting += bytes.size();
        if (!m_parts.empty() && m_parts.back().descriptor == descriptor
            && m_parts.back().bytes.size() < pieceBytes)
            m_parts.back().bytes += bytes;
        else
            m_parts.push_back({descriptor, bytes});
    }

    /// Returns an errno. Not by stdio: a thread that hangs in it keeps the program from exiting.
    static int write(const Part &part, qsizetype &at)
    {
        while (true) {
            const ssize_t written =
                ::write(part.descriptor, part.bytes.constData() + at,
                        std::size_t(std::min(part.bytes.size() - at, pieceBytes)));
            if (written >= 0) {
                at += written;
                return 0;
            }
            if (errno != EINTR)
                return errno;
        }
    }

    /// Said once: a disk that is full or a pipe that is closed stays so.
    void lost(int descriptor, int error)
    {
        if (descriptor != STDOUT_FILENO || m_ending || std::exchange(m_outputLost, true))
            return;
        const QString reason = QString::fromLocal8Bit(std::strerror(error));
        append(STDERR_FILENO,
               (u"hooksmith-cli: "_s + Tr::tr("%1 cannot be written: %2.").arg(u"stdout"_s, reason))
                       .toUtf8()
                   + '\n');
    }

    std::mutex m_mutex; ///< Guards what follows
    std::condition_variable m_news, m_idle;
    std::deque<Part> m_parts;
    qsizetype m_waiting = 0; ///< Bytes
    qsizetype m_leftOut = 0; ///< Lines
    quint64 m_progress = 0;
    bool m_ending = false, m_ended = false, m_outputLost = false;
};

EventOutput::EventOutput() : m_writer(std::make_shared<Writer>())
{
    std::signal(SIGPIPE, SIG_IGN); // A reader that went away is no reason to end
    std::thread([writer = m_writer] { writer->run(); }).detach();
    m_later.setSingleShot(true);
    m_later.setTimerType(Qt::PreciseTimer);
    connect(&m_later, &QTimer::timeout, this, [this] { flush(); });
}

EventOutput::~EventOutput()
{
    flush();
    m_writer->end();
}

void EventOutput::print(const QByteArray &line)
{
    constexpr int togetherMs = 10;
    if (m_lines.isEmpty())
        m_later.start(m_sinceFlush.isValid() && !m_sinceFlush.hasExpired(togetherMs) ? togetherMs
                                                                                     : 0);
    m_lines += line;
    if (m_lines.size() > 64 * 1024)
        flush();
}

void EventOutput::printError(const QString &text)
{
    flush(); // In order
    m_writer->add(STDERR_FILENO, text.toUtf8() + '\n');
}

void EventOutput::flush()
{
    m_later.stop();
    if (m_lines.isEmpty())
        return;
    m_writer->add(STDOUT_FILENO, std::exchange(m_lines, {}));
    m_sinceFlush.start();
}

} // namespace hooksmith::cli
