// SPDX-License-Identifier: MIT
#include "app/cli/commands/stopsignals.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace hooksmith::cli {

namespace {

int pipeEnds[2] = {-1, -1};

void handler(int number)
{
    const char byte = 1;
    // Nothing to do about a failure inside a signal handler.
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    std::signal(number, SIG_DFL);
}

} // namespace

StopSignals::StopSignals(QObject *parent) : QObject(parent)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // Then the signals end the program as they always do
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(pipeEnds[0], bytes, sizeof bytes) > 0) { }
        Q_EMIT stopRequested();
    });
    std::signal(SIGTERM, handler);
    std::signal(SIGINT, handler);
}

StopSignals::~StopSignals()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    m_notifier.reset();
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace hooksmith::cli
