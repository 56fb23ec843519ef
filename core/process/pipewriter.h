// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

class QSocketNotifier;

namespace hooksmith {

/// The parent's end of a child's standard input, written to at once. QProcess waits for another
/// turn of the event loop first, and then writes 4 KB a turn.
///
/// Only where QProcess can be given a pipe that is open already (Linux); elsewhere open() is false.
class PipeWriter : public QObject
{
    // No Q_OBJECT: has neither signals nor slots.
public:
    explicit PipeWriter(QObject *parent = nullptr);
    ~PipeWriter() override;
    Q_DISABLE_COPY_MOVE(PipeWriter)

    /// Makes the pipe.
    bool open();
    bool isOpen() const { return m_writer >= 0; }
    /// The child's end, for QProcess::setStandardInputFile(); until closeReader().
    QString readerPath() const;
    /// The child has its own copy, or will never have one.
    void closeReader();
    /// Never blocks: what the pipe does not take waits here. Without a reader it goes nowhere.
    void write(const QByteArray &bytes);
    void close();

private:
    void writeMore();

    int m_reader = -1;
    int m_writer = -1;
    QByteArray m_waiting;
    QSocketNotifier *m_room = nullptr; ///< Tells when the pipe takes more; made when it did not
};

} // namespace hooksmith
