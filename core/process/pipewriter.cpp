// SPDX-License-Identifier: MIT
#include "core/process/pipewriter.h"

#include <QSocketNotifier>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>
#endif

using namespace Qt::StringLiterals;

namespace hooksmith {

PipeWriter::PipeWriter(QObject *parent) : QObject(parent) { }

PipeWriter::~PipeWriter()
{
    close();
}

#ifdef Q_OS_LINUX

namespace {

/// Writing to a child that has gone must not end this program. Qt does the very same at its first
/// write to a socket or a process, whatever was set before, and undoes it in children.
void ignoreBrokenPipes()
{
    struct sigaction ignoring = {};
    ignoring.sa_handler = SIG_IGN;
    ::sigaction(SIGPIPE, &ignoring, nullptr);
}

} // namespace

bool PipeWriter::open()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return false;
    m_reader = ends[0];
    m_writer = ends[1];
    // Of this end only: the child opens its own.
    if (::fcntl(m_writer, F_SETFL, O_NONBLOCK) != 0
        || ::access(readerPath().toLatin1().constData(), R_OK) != 0) {
        close();
        return false;
    }
    static const bool once = (ignoreBrokenPipes(), true);
    Q_UNUSED(once)
    return true;
}

QString PipeWriter::readerPath() const
{
    return u"/proc/self/fd/%1"_s.arg(m_reader);
}

void PipeWriter::closeReader()
{
    if (m_reader >= 0)
        ::close(std::exchange(m_reader, -1));
}

void PipeWriter::close()
{
    closeReader();
    m_waiting.clear();
    if (m_room) { // Perhaps from within its signal
        m_room->setEnabled(false);
        std::exchange(m_room, nullptr)->deleteLater();
    }
    if (m_writer >= 0)
        ::close(std::exchange(m_writer, -1));
}

void PipeWriter::write(const QByteArray &bytes)
{
    if (!isOpen())
        return;
    const bool first = m_waiting.isEmpty();
    m_waiting += bytes;
    if (first)
        writeMore();
}

void PipeWriter::writeMore()
{
    qsizetype written = 0;
    while (written < m_waiting.size()) {
        const ssize_t count = ::write(m_writer, m_waiting.constData() + written,
                                      std::size_t(m_waiting.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            break;
        if (count < 0)
            return close(); // Nobody reads any more; how the child ended is told by its process
        written += count;
    }
    m_waiting.remove(0, written);
    if (m_waiting.isEmpty()) {
        if (m_room)
            m_room->setEnabled(false);
        return;
    }
    if (!m_room) {
        m_room = new QSocketNotifier(m_writer, QSocketNotifier::Write, this);
        connect(m_room, &QSocketNotifier::activated, this, &PipeWriter::writeMore);
    }
    m_room->setEnabled(true);
}

#else

bool PipeWriter::open()
{
    return false;
}

QString PipeWriter::readerPath() const
{
    return {};
}

void PipeWriter::closeReader() { }
void PipeWriter::close() { }
void PipeWriter::write(const QByteArray &) { }
void PipeWriter::writeMore() { }

#endif

} // namespace hooksmith
