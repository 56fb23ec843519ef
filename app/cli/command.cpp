// SPDX-License-Identifier: MIT
#include "app/cli/command.h"

#include "core/base/tr.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace hooksmith::cli {

namespace {

bool outputLost = false;

} // namespace

void printOut(const QByteArray &text)
{
    const bool written =
        std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size());
    if ((std::fflush(stdout) == 0 && written) || outputLost)
        return;
    outputLost = true;
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    printError(u"hooksmith-cli: "_s + Tr::tr("%1 cannot be written: %2.").arg(u"stdout"_s, reason));
}

bool isOutputLost()
{
    return outputLost;
}

void printError(const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

QByteArray helpOf(const QCommandLineParser &parser, const QString &command)
{
    QString text = parser.helpText();
    const QString program = QCoreApplication::arguments().value(0);
    const qsizetype at = text.indexOf(program);
    if (!program.isEmpty() && at >= 0)
        text.replace(at, program.size(), u"hooksmith-cli "_s + command);
    return text.toUtf8();
}

int reportError(const Error &error, int exitCode)
{
    QString text = error.message;
    // The message names the file already; a compiler-style line lets editors jump to the place.
    if (error.location && error.location->line > 0)
        text += u"\n%1:%2:%3"_s.arg(error.location->file)
                    .arg(error.location->line)
                    .arg(error.location->column);
    if (!error.detail.isEmpty() && !error.message.contains(error.detail))
        text += u"\n  "_s + error.detail;
    printError(u"hooksmith-cli: "_s + text);
    return exitCode;
}

Result<QByteArray> readInput(const QString &path)
{
    QFile file(path);
    const bool opened =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return unexpected(Error{u"file-not-readable"_s,
                                Tr::tr("%1 cannot be read: %2.")
                                    .arg(QDir::toNativeSeparators(path), file.errorString()),
                                file.errorString(), SourceLocation{path, 0, 0}});
    return file.readAll();
}

} // namespace hooksmith::cli
