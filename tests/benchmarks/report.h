// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QList>
#include <QString>

namespace hooksmith::bench {

/// Sorted timings in milliseconds.
class Timings
{
public:
    void add(double milliseconds) { m_values.append(milliseconds); }
    bool isEmpty() const { return m_values.isEmpty(); }
    /// `share` 0.5 = median, 0.99 = p99 (nearest rank).
    double percentile(double share) const;

private:
    mutable QList<double> m_values;
};

/// Prints a measured value beside what is expected of it and, as a ratio, beside a named reference
/// that was measured in the same run (absent = 0).
class Report
{
public:
    void value(const QString &name, double measured, const QString &unit, double expectedAtMost,
               double reference = 0, const QString &referenceName = {});
    /// The same for a value that should be large.
    void atLeast(const QString &name, double measured, const QString &unit, double expected,
                 double reference = 0, const QString &referenceName = {});
    /// Something to know, without an expectation.
    void note(const QString &text);
    void failure(const QString &name, const QString &why);
    /// 1 when something could not be measured. A value over its expectation does not fail: machines
    /// differ.
    int exitCode() const { return m_failures > 0 ? 1 : 0; }

private:
    int m_failures = 0;
};

struct Benchmark
{
    QString name;
    std::function<void(Report &)> run;
};

/// Every benchmark, in the order in which they run; a name on the command line picks.
QList<Benchmark> scriptBenchmarks();
QList<Benchmark> messageBenchmarks();
QList<Benchmark> bodyBenchmarks();
QList<Benchmark> editorBenchmarks();
QList<Benchmark> windowBenchmarks();
QList<Benchmark> trafficBenchmarks();
QList<Benchmark> relayBenchmarks();
QList<Benchmark> workspaceBenchmarks();

/// Runs the event loop until `done` is true; false after `timeoutMs`. Benchmarks may wait like
/// this, the programs may not.
bool waitFor(const std::function<bool()> &done, int timeoutMs = 20000);

} // namespace hooksmith::bench
