// SPDX-License-Identifier: MIT
#pragma once

#include "core/process/framecodec.h"
#include "core/process/pipewriter.h"
#include "core/script/scriptprotocol.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace hooksmith {

/// One hooksmith-scripthost as its parent sees it: started, ready, dead; frames in and out.
///
/// ended() comes exactly once after start(), whatever happens; frame() never after it. Nothing here
/// blocks: a process that is still dying when this object goes is finished off in the background.
class HostProcess : public QObject
{
    Q_OBJECT
public:
    enum class State { NotStarted, Starting, Ready, Dead };
    enum class EndReason {
        FailedToStart, ///< No such program, or it never became ready
        Crashed, ///< It ended by itself
        Killed, ///< By kill()
        OutOfMemory, ///< Over the limit of setMemoryLimit(), seen from outside or inside
        TooMuchOutput, ///< Its own account of it
        BadFrame, ///< It does not keep to the protocol
    };
    struct End
    {
        EndReason reason = EndReason::Crashed;
        QString detail; ///< Raw words for logs: signal, exit code, standard error
    };

    HostProcess(QString program, QStringList arguments, QObject *parent = nullptr);
    ~HostProcess() override;

    void start();
    void send(const QByteArray &frame);
    /// Kills it; ended() follows from the event loop.
    void kill(EndReason reason = EndReason::Killed);

    State state() const { return m_state; }
    /// The child has ended, whether or not that has been noticed: ended() may be on its way.
    bool isGone() const;
    const QString &program() const { return m_program; }
    /// The protections that are active inside, as the child says.
    const QStringList &sandbox() const { return m_sandbox; }
    qint64 processId() const;
    /// Resident bytes above what the child had when it became ready; 0 = do not watch.
    void setMemoryLimit(qint64 bytes);

Q_SIGNALS:
    void ready();
    void frame(hooksmith::protocol::Kind kind, const QByteArray &body);
    void ended(const hooksmith::HostProcess::End &end);

private:
    void readFrames();
    void handlePayload(const QByteArray &payload);
    void checkMemory();
    qint64 residentBytes() const;
    void finish(EndReason reason, const QString &detail);

    QString m_program;
    QStringList m_arguments;
    QPointer<QProcess> m_process;
    PipeWriter m_input;
    bool m_hasPipe = false; ///< Else frames go to m_process itself
    FrameDecoder m_decoder;
    State m_state = State::NotStarted;
    QStringList m_sandbox;
    QTimer m_startDeadline;
    QTimer m_memoryTimer;
    qint64 m_memoryLimit = 0;
    qint64 m_idleBytes = 0;
    qint64 m_lastBytes = 0;
    std::optional<EndReason> m_endReason; ///< Known before the process is gone
};

} // namespace hooksmith
