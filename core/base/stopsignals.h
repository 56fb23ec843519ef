// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QObject>
#include <QSocketNotifier>

namespace hooksmith {

/// SIGTERM, SIGINT and SIGHUP as Qt signals (a handler may do next to nothing itself, so it writes
/// a byte into a pipe). The third one ends the program as if nobody had listened. One object at a
/// time.
class StopSignals : public QObject
{
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested(); ///< The first
    void hurryRequested(); ///< The second

private:
    bool m_asked = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace hooksmith
