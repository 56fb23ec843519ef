// SPDX-License-Identifier: MIT
#include "core/base/stopsignals.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace hooksmith {

namespace {

constexpr int numbers[] = {SIGTERM, SIGINT, SIGHUP};
int pipeEnds[2] = {-1, -1};
volatile std::sig_atomic_t count = 0;

void handler(int)
{
    const char byte = 1;
    // Nothing to do about a failure inside a signal handler.
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    count = count + 1;
    if (count < 2)
        return;
    // Two were asked nicely; the next one ends a program that does not even notice them.
    for (const int number : numbers)
        std::signal(number, SIG_DFL);
}

} // namespace

StopSignals::StopSignals(QObject *parent) : QObject(parent)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // Then the signals end the program as they always do
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(pipeEnds[0], &byte, 1) > 0) {
            if (std::exchange(m_asked, true))
                Q_EMIT hurryRequested();
            else
                Q_EMIT stopRequested();
        }
    });
    count = 0;
    for (const int number : numbers) {
        // nohup has SIGHUP ignored, and that is what it is for.
        if (std::signal(number, handler) == SIG_IGN && number == SIGHUP)
            std::signal(number, SIG_IGN);
    }
}

StopSignals::~StopSignals()
{
    for (const int number : numbers)
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace hooksmith
