// SPDX-License-Identifier: MIT
#include "core/relay/halfclosed.h"

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hooksmith {

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

Descriptor Descriptor::duplicateOf(int number)
{
    return number < 0 ? Descriptor() : Descriptor(::fcntl(number, F_DUPFD_CLOEXEC, 0));
}

HalfClosedWriter::HalfClosedWriter(Descriptor descriptor, QObject *parent)
    : QObject(parent), m_descriptor(std::move(descriptor)),
      m_notifier(m_descriptor.number(), QSocketNotifier::Write)
{
    m_notifier.setEnabled(false);
    connect(&m_notifier, &QSocketNotifier::activated, this, &HalfClosedWriter::writeMore);
}

bool HalfClosedWriter::isOpen(const Descriptor &descriptor)
{
    pollfd state{descriptor.number(), POLLOUT, 0};
    return descriptor.isValid() && ::poll(&state, 1, 0) >= 0
        && !(state.revents & (POLLERR | POLLHUP | POLLNVAL));
}

void HalfClosedWriter::write(const QByteArray &bytes)
{
    m_bytes = m_bytes.isEmpty() ? bytes : m_bytes.mid(m_sent) + bytes;
    m_sent = 0;
    m_notifier.setEnabled(hasUnsent());
}

void HalfClosedWriter::writeMore()
{
    const ssize_t count = ::send(m_descriptor.number(), m_bytes.constData() + m_sent,
                                 std::size_t(m_bytes.size() - m_sent), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (count < 0) {
        if (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)
            return;
        m_notifier.setEnabled(false);
        Q_EMIT failed();
        return;
    }
    m_sent += count;
    if (m_sent < m_bytes.size())
        return;
    m_bytes.clear();
    m_sent = 0;
    m_notifier.setEnabled(false);
    Q_EMIT written();
}

} // namespace hooksmith
