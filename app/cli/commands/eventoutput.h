// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

namespace hooksmith::cli {

/// Standard output and standard error of a relay. Whoever reads them, or does not, must not hold
/// up a webhook: a thread of its own writes, in order, and what it cannot write yet waits in
/// memory. Beyond mostWaiting lines are left out, which is said when there is room again; the
/// journal has what they told.
///
/// A single event is out at once; under load those of some milliseconds share a system call, and a
/// turn of the event loop.
class EventOutput : public QObject
{
    // No Q_OBJECT: has neither signals nor slots.
public:
    static constexpr qsizetype mostWaiting = 64 * 1024 * 1024; ///< Bytes

    EventOutput();
    /// Waits a moment for what is still to be written, and longer while somebody reads it.
    ~EventOutput() override;
    Q_DISABLE_COPY_MOVE(EventOutput)

    void print(const QByteArray &line);
    void printError(const QString &text);

private:
    class Writer;
    void flush();

    QByteArray m_lines;
    QTimer m_later;
    QElapsedTimer m_sinceFlush;
    std::shared_ptr<Writer> m_writer; ///< Shared with its thread, which may not come to an end
};

} // namespace hooksmith::cli
