// SPDX-License-Identifier: MIT
#include "tests/benchmarks/report.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <QCoreApplication>
#include <QTimer>

namespace hooksmith::bench {

double Timings::percentile(double share) const
{
    std::sort(m_values.begin(), m_values.end());
    const qsizetype rank = qsizetype(std::ceil(share * double(m_values.size()))) - 1;
    return m_values.at(std::clamp<qsizetype>(rank, 0, m_values.size() - 1));
}

void Report::value(const QString &name, double measured, const QString &unit, double expectedAtMost,
                   double reference, const QString &referenceName)
{
    QString line = QStringLiteral("%1 %2 %3").arg(name, -44).arg(measured, 9, 'f', 2).arg(unit, -3);
    line += QStringLiteral("  expected <= %1  %2")
                .arg(expectedAtMost)
                .arg(measured <= expectedAtMost ? QStringLiteral("ok") : QStringLiteral("OVER"));
    if (reference > 0)
        line += QStringLiteral("  %1 x %2 (%3 %4)")
                    .arg(measured / reference, 0, 'f', 2)
                    .arg(referenceName)
                    .arg(reference, 0, 'f', 3)
                    .arg(unit);
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

void Report::atLeast(const QString &name, double measured, const QString &unit, double expected,
                     double reference, const QString &referenceName)
{
    QString line = QStringLiteral("%1 %2 %3").arg(name, -44).arg(measured, 9, 'f', 2).arg(unit, -3);
    line += QStringLiteral("  expected >= %1  %2")
                .arg(expected)
                .arg(measured >= expected ? QStringLiteral("ok") : QStringLiteral("UNDER"));
    if (reference > 0)
        line += QStringLiteral("  %1 x %2 (%3 %4)")
                    .arg(measured / reference, 0, 'f', 2)
                    .arg(referenceName)
                    .arg(reference, 0, 'f', 0)
                    .arg(unit);
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

void Report::note(const QString &text)
{
    std::puts(qPrintable(text));
    std::fflush(stdout);
}

void Report::failure(const QString &name, const QString &why)
{
    ++m_failures;
    std::puts(qPrintable(QStringLiteral("%1 NOT MEASURED: %2").arg(name, -44).arg(why)));
    std::fflush(stdout);
}

bool waitFor(const std::function<bool()> &done, int timeoutMs)
{
    // Sleeps between events: a waiting loop that spins would take a core from what is measured.
    QTimer deadline;
    deadline.setSingleShot(true);
    deadline.start(timeoutMs);
    QTimer look; // What is waited for may be no event of ours, such as a line in a file
    look.start(20);
    while (!done()) {
        if (!deadline.isActive())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace hooksmith::bench
