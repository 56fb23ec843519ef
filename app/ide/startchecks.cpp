// SPDX-License-Identifier: MIT
#include "app/ide/startchecks.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/script/hostcontext.h"

#include <cstdio>
#include <cstdlib>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QSqlDatabase>
#include <QSslSocket>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace hooksmith::ide {

namespace {

bool canWriteIn(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return false;
    QTemporaryFile file(folder + u"/writable-XXXXXX"_s); // A full disk refuses this, too
    return file.open() && file.write("x") == 1 && file.flush();
}

bool hasEmoji()
{
    const QStringList families = QFontDatabase::families();
    for (const QString &family : families) {
        if (family.contains("emoji"_L1, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QtMessageHandler &ordinaryHandler()
{
    static QtMessageHandler handler = nullptr;
    return handler;
}

void explainFatal(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtFatalMsg || !message.contains("platform plugin"_L1)) {
        ordinaryHandler()(type, context, message);
        return;
    }
    constexpr int noDisplay = 2; // As the man page says
    const QString words =
        Tr::tr("hooksmith: there is no display to show a window on (DISPLAY, WAYLAND_DISPLAY or "
               "QT_QPA_PLATFORM name none that can be reached). Without one, hooksmith-cli runs, "
               "tests and relays, and hooksmith --render draws messages.");
    std::fprintf(stderr, "%s\n", qPrintable(words));
    std::_Exit(noDisplay);
}

} // namespace

void explainMissingDisplay(bool on)
{
    if (on)
        ordinaryHandler() = qInstallMessageHandler(explainFatal);
    else
        qInstallMessageHandler(ordinaryHandler());
}

QList<Error> startTroubles(const QString &dataFolder)
{
    QList<Error> troubles;
    const auto add = [&troubles](const QString &code, const QString &message) {
        qCWarning(lcSettings) << code << message;
        troubles.append({code, message, {}, {}});
    };
    if (!canWriteIn(dataFolder))
        add(u"data-not-writable"_s,
            Tr::tr("Nothing can be written to %1: unsaved text is lost in a crash, the relay "
                   "keeps what it receives only until Hooksmith ends, and there is no log. Scripts "
                   "run, and workspaces elsewhere can be edited and saved.")
                .arg(QDir::toNativeSeparators(dataFolder)));
    const QString host = HostContextFactory::findScriptHost();
    if (!QFileInfo(host).isExecutable())
        add(u"no-scripthost"_s,
            Tr::tr("%1 is missing: scripts cannot be run or checked and messages cannot be drawn. "
                   "Files can be edited, and the relay passes requests through. Reinstall "
                   "Hooksmith.")
                .arg(QDir::toNativeSeparators(host)));
    else if (Lowering::findEsbuild(QFileInfo(host).absolutePath()).isEmpty())
        add(u"no-esbuild"_s,
            Tr::tr("esbuild is missing beside Hooksmith's programs: scripts cannot be run. "
                   "Everything else works. Reinstall Hooksmith, or name it in HOOKSMITH_ESBUILD."));
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        add(u"no-sqlite"_s,
            Tr::tr("Qt's plug-in for SQLite is missing: the relay cannot keep what it receives. "
                   "Everything else works. On Debian it is in libqt6sql6-sqlite."));
    if (!QSslSocket::supportsSsl())
        add(u"no-tls"_s,
            Tr::tr("Qt's plug-in for TLS is missing: https addresses cannot be reached. "
                   "Everything else works."));
    if (!hasEmoji())
        add(u"no-emoji-font"_s,
            Tr::tr("No font for emoji is installed: in messages they are shown as boxes. What is "
                   "posted is right all the same. On Debian one is in fonts-noto-color-emoji."));
    return troubles;
}

} // namespace hooksmith::ide
