// SPDX-License-Identifier: MIT
// hooksmith-scripthost: the child process in which scripts run. Started by the IDE and the command
// line, never by a person: frames in on standard input, frames out on standard output.
#include "app/scripthost/engine.h"
#include "app/scripthost/hostloop.h"
#include "app/scripthost/sandbox.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>
#include <QCoreApplication>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace {

hooksmith::HostLoop *theLoop = nullptr; // For the handlers below, which take no argument.

/// Qt's words go to standard error, and not for ever: the parent keeps them.
void printMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    static std::atomic<int> printed = 0;
    if (type == QtDebugMsg || type == QtInfoMsg || ++printed > 50)
        return;
    std::fprintf(stderr, "%s\n", qPrintable(text.left(1000)));
}

void outOfMemory()
{
    theLoop->endWithLimit("memory", hooksmith::HostLoop::exitMemory);
}

void terminated()
{
    try {
        std::rethrow_exception(std::current_exception());
    } catch (const std::bad_alloc &) {
        outOfMemory();
    } catch (...) {
        std::abort();
    }
}

} // namespace

int main(int argc, char **argv)
{
    hooksmith::sandbox::prepare();
    hooksmith::HostLoop loop;
    theLoop = &loop;
    qInstallMessageHandler(printMessage);
    // The engine comments on code that is fine ("used before its declaration").
    QLoggingCategory::setFilterRules(u"qt.qml.compiler=false"_s);
    std::set_new_handler(outOfMemory);
    std::set_terminate(terminated);

    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype toolAt = arguments.indexOf(u"--tool"_s);
    hooksmith::Engine engine(loop);
    if (!engine.warmUp(toolAt > 0 ? arguments.value(toolAt + 1) : QString()))
        return 4;
    // Landlock holds for threads started after it, so the reader starts inside; the filter, which
    // forbids new threads, holds for all.
    const QStringList features =
        hooksmith::sandbox::enter([&] { loop.start([&engine] { engine.interrupt(); }); });
    loop.send(
        hooksmith::protocol::Kind::Ready,
        hooksmith::JsValue::object({{u"sandbox"_s, hooksmith::JsValue::array(features)}}).toJson());
    while (const std::optional<QByteArray> frame = loop.next())
        engine.handle(*frame);
    std::_Exit(0);
}
