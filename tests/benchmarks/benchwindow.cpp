// SPDX-License-Identifier: MIT
// The IDE as a person meets it: from the start of the process to the first paint, and its memory.
#include "tests/benchmarks/report.h"
#include "tests/support/paths.h"
#include "ui/relay/trafficmodel.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>

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

Delivery delivery(int number)
{
    Delivery made;
    made.id = u"d%1"_s.arg(number);
    made.receivedMs = 1'700'000'000'000 + number;
    made.integrationName = u"Integration"_s;
    made.provider = {u"github"_s, u"GitHub"_s, u"push"_s, {}};
    made.request.method = "POST";
    made.request.target = "/hooks/a/b";
    made.request.headers = {{"Content-Type", "application/json"}};
    made.request.body =
        "{\"n\":" + QByteArray::number(number) + ",\"pad\":\"" + QByteArray(2000, 'x') + "\"}";
    made.reply.status = 200;
    made.reply.headers = {{"Content-Type", "application/json"}};
    made.result.profile = u"documented"_s;
    made.result.outcome = {OutcomeCode::Posted, u"Posted."_s};
    return made;
}

/// The longest time that the event loop waits while 10,000 deliveries come into a list on the
/// screen, beside the same without any.
void traffic(Report &report)
{
    constexpr int rows = 10000;
    QList<Delivery> deliveries;
    for (int i = 0; i < rows; ++i)
        deliveries.append(delivery(i));
    const auto longestWait = [&deliveries](bool deliver) {
        ui::TrafficModel model;
        QTreeView view;
        view.setModel(&model);
        view.setUniformRowHeights(true);
        view.setRootIsDecorated(false);
        view.resize(900, 300);
        view.show();
        QObject::connect(&model, &ui::TrafficModel::arrived, &view,
                         [&] { view.setCurrentIndex(model.index(0, 0)); });
        double longest = 0;
        QElapsedTimer since;
        QTimer beat;
        QObject::connect(&beat, &QTimer::timeout, &view, [&] {
            longest = qMax(longest, double(since.nsecsElapsed()) / 1e6);
            since.start();
        });
        int next = 0;
        QTimer sender; // As the relay's socket would deliver them, and faster
        QObject::connect(&sender, &QTimer::timeout, &view, [&] {
            for (int i = 0; i < 100 && next < rows; ++i, ++next) {
                if (deliver)
                    model.put(deliveries.at(next));
            }
        });
        since.start();
        beat.start(1);
        sender.start(2);
        const bool done =
            waitFor([&] { return deliver ? model.rowCount() == rows : next == rows; });
        return done ? longest : -1;
    };
    const double idle = longestWait(false);
    const double busy = longestWait(true);
    if (idle < 0 || busy < 0)
        report.failure(u"longest wait while 10,000 deliveries arrive"_s, u"it took too long"_s);
    else
        report.value(u"longest wait while 10,000 deliveries arrive"_s, busy, u"ms"_s, 50, idle,
                     u"the idle event loop"_s);
}

} // namespace

QList<Benchmark> windowBenchmarks()
{
    return {{u"start"_s, startUp}, {u"traffic"_s, traffic}};
}

} // namespace hooksmith::bench
