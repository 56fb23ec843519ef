// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QObject>
#include <QSocketNotifier>

namespace hooksmith::cli {

/// SIGTERM and SIGINT as a Qt signal (a handler may do next to nothing itself, so it writes a byte
/// into a pipe). A second one ends the program at once, for the impatient. One object at a time.
class StopSignals : public QObject
{
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace hooksmith::cli
