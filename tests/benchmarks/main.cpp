// SPDX-License-Identifier: MIT
// hooksmith-bench [NAME...]: what ./dev bench runs. Numbers with expectations and ratios, no
// verdict: timed tests fail on busy machines and then teach people to ignore them.
#include "tests/benchmarks/report.h"

#include <array>
#include <QApplication>
#include <vector>

using namespace hooksmith::bench;

int main(int argc, char *argv[])
{
    // Messages are drawn without a display, whatever this machine has; the IDE that is started to
    // be measured takes the display from the environment.
    std::vector<char *> arguments(argv, argv + argc);
    std::array<char, 10> option{"-platform"};
    std::array<char, 10> platform{"offscreen"};
    arguments.insert(arguments.end(), {option.data(), platform.data(), nullptr});
    int count = argc + 2;
    QApplication app(count, arguments.data());
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    Report report;
    const QList<Benchmark> all = scriptBenchmarks() + messageBenchmarks() + editorBenchmarks()
        + bodyBenchmarks() + windowBenchmarks() + trafficBenchmarks() + relayBenchmarks()
        + workspaceBenchmarks();
    for (const Benchmark &benchmark : all) {
        if (wanted.isEmpty() || wanted.contains(benchmark.name))
            benchmark.run(report);
    }
    return report.exitCode();
}
