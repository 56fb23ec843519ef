// SPDX-License-Identifier: MIT
// The IDE as a person meets it: from the start of the process to the first paint, and its memory.
#include "tests/benchmarks/report.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace hooksmith::bench {

namespace {

/// Pids of a process and all its descendants.
QList<qint64> processTree(qint64 root)
{
    QList<qint64> tree{root};
    for (qsizetype i = 0; i < tree.size(); ++i) {
        const QDir tasks(u"/proc/%1/task"_s.arg(tree.at(i)));
        const QStringList names = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &task : names) {
            QFile children(tasks.filePath(task + u"/children"_s));
            if (!children.open(QIODevice::ReadOnly))
                continue;
            const QList<QByteArray> pids = children.readAll().simplified().split(' ');
            for (const QByteArray &pid : pids) {
                if (!pid.isEmpty())
                    tree.append(pid.toLongLong());
            }
        }
    }
    return tree;
}

/// Proportional set size in MB: what shared libraries cost is counted once over the processes.
double memory(const QList<qint64> &pids, const QByteArray &field)
{
    double kilobytes = 0;
    for (const qint64 pid : pids) {
        QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(field) && line.mid(field.size(), 1) == ":")
                kilobytes += line.mid(field.size() + 1).simplified().split(' ').value(0).toDouble();
        }
    }
    return kilobytes / 1024;
}

void startUp(Report &report)
{
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"HOOKSMITH_REPORT_STARTUP"_s, u"1"_s);
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);

    Timings firstPaint;
    Timings firstResult;
    double resident = 0;
    double proportional = 0;
    for (int i = 0; i < 5; ++i) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer timer;
        timer.start();
        process.start(test::binPath(u"hooksmith"_s), {});
        QByteArray output;
        const auto sees = [&](const char *word) {
            output += process.readAllStandardOutput();
            return output.contains(word);
        };
        const bool painted = waitFor([&] { return sees("first-paint\n"); });
        const double paintMs = double(timer.nsecsElapsed()) / 1e6;
        const bool ran = painted && waitFor([&] { return sees("first-result\n"); });
        const double resultMs = double(timer.nsecsElapsed()) / 1e6;
        if (!ran) {
            process.kill();
            process.waitForFinished();
            return report.failure(u"start of the IDE"_s,
                                  u"it did not report its first paint and result"_s);
        }
        if (i > 0) { // The first start makes the example workspace.
            firstPaint.add(paintMs);
            firstResult.add(resultMs);
        }
        const QList<qint64> tree = processTree(process.processId());
        resident = memory(tree, "Rss");
        proportional = memory(tree, "Pss");
        process.terminate();
        if (!process.waitForFinished(5000)) {
            process.kill();
            process.waitForFinished();
        }
    }
    report.value(u"start of the IDE to first paint, p50"_s, firstPaint.percentile(0.5), u"ms"_s,
                 1000);
    report.value(u"start of the IDE to first message, p50"_s, firstResult.percentile(0.5), u"ms"_s,
                 1500);
    report.value(u"memory of IDE and hosts, shared counted once"_s, proportional, u"MB"_s, 200);
    report.value(u"memory of IDE and hosts, plain sum"_s, resident, u"MB"_s, 400);
}

} // namespace

QList<Benchmark> windowBenchmarks()
{
    return {{u"start"_s, startUp}};
}

} // namespace hooksmith::bench
