// SPDX-License-Identifier: MIT
#pragma once

#include "core/script/hostprocess.h"
#include "core/script/toolhost.h"

#include <memory>
#include <QPointer>
#include <QQueue>
#include <QTimer>

namespace hooksmith {

/// A ToolHost in a child process: `hooksmith-scripthost --tool :/bundles/<bundle>.js`.
///
/// The child starts with the first call (or warmUp()) and is replaced after a deadline or a crash.
/// A child that can't be started fails the call with "tool-crashed"; the next call tries again.
class HostToolHost final : public ToolHost
{
    Q_OBJECT
public:
    /// `bundle`: "markup", "lint" or "format". `deadlineMs`: per call, counted from when the child
    /// gets it.
    HostToolHost(QString scripthostProgram, const QString &bundle, int deadlineMs = 2000,
                 QObject *parent = nullptr);
    ~HostToolHost() override;

    void call(const QString &function, const QByteArray &argumentJson, QObject *context,
              Callback done) override;
    /// Starts the child ahead of the first call.
    void warmUp();

private:
    struct Job
    {
        QString function;
        QByteArray argument;
        QPointer<QObject> context;
        Callback done;
    };

    void sendNext();
    void handleFrame(protocol::Kind kind, const QByteArray &body);
    void handleEnd(const HostProcess::End &end);
    void finish(const Result<QByteArray> &result);

    QString m_program;
    QString m_bundle;
    int m_deadlineMs;
    std::unique_ptr<HostProcess> m_process;
    QQueue<Job> m_jobs; ///< The first one may be with the child
    bool m_sent = false;
    bool m_timeIsUp = false;
    QTimer m_deadline;
};

} // namespace hooksmith
