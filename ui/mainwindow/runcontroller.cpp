// SPDX-License-Identifier: MIT
#include "ui/mainwindow/runcontroller.h"

namespace hooksmith::ui {

namespace {

constexpr int pauseMs = 120; // After the last key
constexpr int patience = 5; // Pauses, while somebody types on and on

} // namespace

RunController::RunController(Runner &runner, Source source, QObject *parent)
    : QObject(parent), m_runner(runner), m_source(std::move(source))
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(pauseMs);
    connect(&m_debounce, &QTimer::timeout, this, [this] { runNow(); });
}

void RunController::schedule()
{
    if (!m_debounce.isActive())
        m_waiting.start();
    else if (m_waiting.elapsed() > patience * m_debounce.interval())
        return;
    m_debounce.start();
}

void RunController::runNow(Cause cause)
{
    m_debounce.stop();
    const Result<RunInput> input = m_source(cause);
    if (!input) {
        stop();
        Q_EMIT notRunnable(input.error());
        return;
    }
    m_running = true;
    Q_EMIT started();
    m_runner.run(*input, [this](const RunResult &result) {
        m_running = false;
        Q_EMIT finished(result);
    });
}

void RunController::stop()
{
    m_debounce.stop();
    if (!std::exchange(m_running, false))
        return;
    m_runner.cancel();
    Q_EMIT stopped();
}

} // namespace hooksmith::ui
