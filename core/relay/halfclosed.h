// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <utility>

namespace hooksmith {

/// A file descriptor that is closed with its owner; -1: none.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int number) : m_number(number) { }
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) { }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor();

    /// A second one for the same connection, which stays open when the first is closed.
    static Descriptor duplicateOf(int number);

    bool isValid() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number = -1;
};

/// Writes to a sender that has closed its sending half (shutdown(SHUT_WR), as `nc -N` and socat do
/// at the end of their input) and waits for its answer. QTcpSocket cannot: it closes the whole
/// connection at the end of what it reads.
class HalfClosedWriter : public QObject
{
    Q_OBJECT
public:
    HalfClosedWriter(Descriptor descriptor, QObject *parent);

    /// Whether there is anybody to write to: false after a reset.
    static bool isOpen(const Descriptor &descriptor);

    /// From the event loop, as fast as the other side takes it.
    void write(const QByteArray &bytes);
    bool hasUnsent() const { return !m_bytes.isEmpty(); }

Q_SIGNALS:
    void written(); ///< Everything
    void failed(); ///< The other side does not listen any more

private:
    void writeMore();

    Descriptor m_descriptor;
    QSocketNotifier m_notifier; ///< After the descriptor, so that it goes first
    QByteArray m_bytes;
    qsizetype m_sent = 0; ///< Of m_bytes
};

} // namespace hooksmith
