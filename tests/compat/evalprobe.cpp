// SPDX-License-Identifier: MIT
// A bare engine with the compat layer, for measuring and for the compatibility tests:
//   evalprobe [--compat <compat.js>] <file.js>...
// evaluates the files one after the other in one engine, runs the event loop until no promise is
// left to settle (or `globalThis.probeDone` is true) and prints `globalThis.probeOutput`.
#include "app/scripthost/natives.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJSEngine>
#include <QLoggingCategory>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

bool evaluateFile(QJSEngine &engine, const QString &path, bool timed)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QTextStream(stderr) << "cannot read " << path << '\n';
        return false;
    }
    const QString text = QString::fromUtf8(file.readAll());
    QJSValue compat = engine.globalObject().property(u"hooksmithCompat"_s);
    if (compat.isObject())
        compat.property(u"setSource"_s).call({path, text});
    QElapsedTimer timer;
    timer.start();
    const QJSValue value = engine.evaluate(text, path);
    if (timed)
        QTextStream(stderr) << path << ": " << double(timer.nsecsElapsed()) / 1e6 << " ms\n";
    if (value.isError()) {
        QTextStream(stderr) << path << ':' << value.property(u"lineNumber"_s).toInt() << ": "
                            << value.toString() << '\n'
                            << value.property(u"stack"_s).toString() << '\n';
        return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    // The linter of the QML compiler warns about var hoisting, which bundles use everywhere.
    QLoggingCategory::setFilterRules(u"qt.qml.compiler=false\nqt.qml.usedbeforedeclared=false"_s);
    QStringList files = app.arguments().mid(1);
    QJSEngine engine;
    const bool timed = files.removeAll(u"--time"_s) > 0;
    const qsizetype compat = files.indexOf(u"--compat"_s);
    if (compat >= 0) {
        const QString bundle = files.value(compat + 1);
        files.remove(compat, 2);
        // The words bundle is beside it.
        hooksmith::installNatives(engine, QFileInfo(bundle).dir().filePath(u"words.js"_s));
        if (!evaluateFile(engine, bundle, timed))
            return 1;
    }
    for (const QString &file : std::as_const(files)) {
        if (!evaluateFile(engine, file, timed))
            return 1;
    }
    QDeadlineTimer deadline(5000);
    do {
        QCoreApplication::processEvents();
    } while (!engine.globalObject().property(u"probeDone"_s).toBool() && !deadline.hasExpired()
             && engine.globalObject().hasProperty(u"probeDone"_s));
    const QJSValue output = engine.globalObject().property(u"probeOutput"_s);
    if (!output.isUndefined())
        QTextStream(stdout) << output.toString() << '\n';
    return 0;
}
