// SPDX-License-Identifier: MIT
// hooksmith-bench [NAME...]: what ./dev bench runs. Numbers with expectations and ratios, no
// verdict: timed tests fail on busy machines and then teach people to ignore them.
#include "tests/benchmarks/report.h"

#include <QCoreApplication>

using namespace hooksmith::bench;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    Report report;
    const QList<Benchmark> all = scriptBenchmarks() + windowBenchmarks();
    for (const Benchmark &benchmark : all) {
        if (wanted.isEmpty() || wanted.contains(benchmark.name))
            benchmark.run(report);
    }
    return report.exitCode();
}
