// SPDX-License-Identifier: MIT
// hooksmith-scripthost: the child process in which scripts run. Started by the IDE and the command
// line, never by a person: frames in on standard input, frames out on standard output.
#include "app/scripthost/engine.h"
#include "app/scripthost/hostloop.h"
#include "app/scripthost/sandbox.h"
#include "core/diagnostics/diagnostics.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <unicode/uversion.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

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

/// What `hooksmith --version --verbose` asks for: "name: value" lines. The sandbox is entered as
/// for a script, and what it refuses is tried.
int printVersion(bool verbose)
{
    if (!verbose) {
        std::puts("hooksmith-scripthost " HOOKSMITH_VERSION);
        return 0;
    }
    UVersionInfo icu;
    u_getVersion(icu);
    char icuText[U_MAX_VERSION_STRING_LENGTH] = {};
    u_versionToString(icu, icuText);
    QStringList lines{u"Script engine: QJSEngine of Qt "_s + QLatin1StringView(qVersion()),
                      u"ICU: "_s + QLatin1StringView(icuText)};
    for (const hooksmith::DiagnosticFact &part : hooksmith::bundledParts())
        lines.append(part.name + u": "_s + part.value);
    const QStringList made = hooksmith::sandbox::parts();
    const QStringList active = hooksmith::sandbox::enter([] {});
    const QStringList refused = hooksmith::sandbox::refused();
    QStringList missing{u"rlimits"_s, u"landlock"_s, u"seccomp"_s};
    missing.removeIf([&active](const QString &name) { return active.contains(name); });
    const QString none = u"nothing"_s;
    lines.append(u"Sandbox: "_s + (active.isEmpty() ? none : active.join(u", "_s))
                 + (missing.isEmpty() ? QString() : u"; not here: "_s + missing.join(u", "_s)));
    lines.append(u"Sandbox refuses: "_s + (refused.isEmpty() ? none : refused.join(u", "_s)));
    if (!made.isEmpty())
        lines.append(u"Sandbox parts: "_s + made.join(u", "_s));
    std::puts(qPrintable(lines.join(u'\n')));
    std::fflush(stdout);
    std::_Exit(0);
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
    if (argc > 1 && std::strcmp(argv[1], "--version") == 0)
        return printVersion(argc > 2 && std::strcmp(argv[2], "--verbose") == 0);
#ifdef __GLIBC__
    // Each call frees about what the last one has freed: giving that back to the system every time
    // costs more than the strings themselves.
    mallopt(M_TRIM_THRESHOLD, 16 * 1024 * 1024);
#endif
    hooksmith::HostLoop loop;
    theLoop = &loop;
    qInstallMessageHandler(printMessage);
    // The engine comments on code that is fine ("used before its declaration").
    QLoggingCategory::setFilterRules(u"qt.qml.compiler=false\nqt.qml.usedbeforedeclared=false"_s);
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
    while (const std::optional<QByteArray> frame = loop.next(engine.isRunning()))
        engine.handle(*frame);
    std::_Exit(0);
}
