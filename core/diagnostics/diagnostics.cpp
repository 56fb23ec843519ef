// SPDX-License-Identifier: MIT
#include "core/diagnostics/diagnostics.h"

#include "core/diagnostics/logfile.h"
#include "core/script/hostcontext.h"

#include <algorithm>
#include <boost/version.hpp>
#include <memory>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int deadlineMs = 10'000;

QString sqliteVersion()
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return u"missing (Qt's plug-in for it is not installed)"_s;
    const QString connection = u"hooksmith-diagnostics"_s;
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(u":memory:"_s);
        if (!database.open())
            return u"does not open a database"_s;
        QSqlQuery query(database);
        if (query.exec(u"SELECT sqlite_version()"_s) && query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(connection);
    return version;
}

QString shortPath(const QString &path)
{
    if (path.isEmpty())
        return u"none"_s;
    const QString home = QDir::homePath();
    const bool inHome = home.size() > 1 && (path == home || path.startsWith(home + u'/'));
    return QDir::toNativeSeparators(inHome ? u'~' + path.mid(home.size()) : path);
}

QString folderState(const QString &path)
{
    QFileInfo info(path);
    while (!info.exists() && info.path() != info.filePath())
        info.setFile(info.path()); // It is made when something is put there
    return shortPath(path) + (info.isWritable() ? QString() : u" (cannot be written)"_s);
}

/// Starts a program, and calls back once with what it wrote, or with why it did not.
void ask(const QString &program, const QStringList &arguments, QObject *context,
         const std::function<void(bool good, const QString &text)> &done)
{
    if (program.isEmpty() || !QFileInfo(program).isExecutable()) {
        QTimer::singleShot(0, context, [done] { done(false, u"missing"_s); });
        return;
    }
    auto *process = new QProcess(context);
    auto *deadline = new QTimer(process);
    deadline->setSingleShot(true);
    const auto called = std::make_shared<bool>(false);
    const auto end = [process, done, called](bool good, const QString &text) {
        if (std::exchange(*called, true))
            return;
        process->deleteLater();
        done(good, text);
    };
    QObject::connect(deadline, &QTimer::timeout, process, &QProcess::kill);
    QObject::connect(process, &QProcess::errorOccurred, context,
                     [end, process](QProcess::ProcessError error) {
                         if (error == QProcess::FailedToStart)
                             end(false, u"does not start: "_s + process->errorString());
                     });
    QObject::connect(process, &QProcess::finished, context, [end, process] {
        const bool good = process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
        end(good,
            good ? QString::fromUtf8(process->readAllStandardOutput()).trimmed()
                 : u"failed: "_s
                    + QString::fromUtf8(process->readAllStandardError()).left(300).trimmed());
    });
    process->start(program, arguments);
    process->closeWriteChannel();
    deadline->start(deadlineMs);
}

/// "name: value" lines.
QList<DiagnosticFact> factsOf(const QString &text)
{
    QList<DiagnosticFact> facts;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(": "_L1);
        if (colon > 0)
            facts.append({line.left(colon), line.mid(colon + 2)});
    }
    return facts;
}

} // namespace

DiagnosticOptions installedParts(const QString &program)
{
    DiagnosticOptions options;
    options.program = program;
    options.scriptHost = HostContextFactory::findScriptHost();
    options.esbuild = Lowering::findEsbuild(QFileInfo(options.scriptHost).absolutePath());
    options.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.logFile = LogFile::path();
    return options;
}

QList<DiagnosticFact> bundledParts()
{
    // "core-js 3.51.0|marked 4.3.0|": from resources/bundles/package.json when CMake configures
    const QStringList parts =
        QStringLiteral(HOOKSMITH_BUNDLED_PARTS).split(u'|', Qt::SkipEmptyParts);
    QList<DiagnosticFact> facts;
    for (const QString &part : parts)
        facts.append({part.section(u' ', 0, 0), part.section(u' ', 1)});
    return facts;
}

QString diagnosticText(const QString &title, const QList<DiagnosticFact> &facts)
{
    qsizetype widest = 0;
    for (const DiagnosticFact &fact : facts)
        widest = std::max(widest, fact.name.size());
    QString text = title + u'\n';
    for (const DiagnosticFact &fact : facts)
        text += u"  "_s + fact.name.leftJustified(widest + 2) + fact.value + u'\n';
    return text;
}

void collectDiagnostics(const DiagnosticOptions &options, QObject *context,
                        std::function<void(const QString &)> done)
{
    QList<DiagnosticFact> facts{
        {u"System"_s,
         u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture())},
        {u"Qt"_s,
         QString::fromLatin1(qVersion()) + u" (built with "_s + QLatin1StringView(QT_VERSION_STR)
             + u')'},
        {u"TLS"_s,
         QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString()
                                   : u"missing (no https)"_s},
        {u"SQLite"_s, sqliteVersion()},
        {u"Boost.Beast"_s, QString(QLatin1StringView(BOOST_LIB_VERSION)).replace(u'_', u'.')}};
    facts += options.more;

    QList<DiagnosticFact> paths{{u"Program"_s, shortPath(QCoreApplication::applicationFilePath())}};
    if (!options.settingsFile.isEmpty())
        paths.append({u"Settings"_s, folderState(options.settingsFile)});
    paths.append({u"Data"_s, folderState(options.dataFolder)});
    paths.append(
        {u"Log"_s, options.logFile.isEmpty() ? shortPath({}) : folderState(options.logFile)});

    const QString title = options.program + u' ' + QLatin1StringView(HOOKSMITH_VERSION);
    ask(options.esbuild, {u"--version"_s}, context,
        [options, facts, paths, title, context, done](bool, const QString &esbuild) {
            ask(options.scriptHost, {u"--version"_s, u"--verbose"_s}, context,
                [=](bool good, const QString &host) {
                    QList<DiagnosticFact> all = facts;
                    all.append({u"esbuild"_s, esbuild + u", "_s + shortPath(options.esbuild)});
                    if (good)
                        all += factsOf(host);
                    else
                        all.append({u"Script host"_s, host});
                    all.append({u"Script host"_s, shortPath(options.scriptHost)});
                    all += paths;
                    done(diagnosticText(title, all));
                });
        });
}

} // namespace hooksmith
