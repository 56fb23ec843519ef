// SPDX-License-Identifier: MIT
#include "core/exchange/shellwords.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

QString withUnixLines(QString text)
{
    const bool mixed = text.count(u'\n') != text.count(u"\r\n"_s);
    return mixed ? text : text.replace(u"\r\n"_s, u"\n"_s);
}

SourceLocation locationAt(const QByteArray &utf8, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(utf8).first(std::min(offset, utf8.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {QString(), int(before.count('\n')) + 1,
            int(QString::fromUtf8(before.sliced(lineStart)).size()) + 1};
}

ShellDialect shellDialect(const QString &text)
{
    static const QRegularExpression cmdlet(
        uR"((^|[\s;|=(])(Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\s)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tick(uR"((^|\s)`[ \t]*\r?\n)"_s);
    static const QRegularExpression caret(uR"(\^[ \t]*\r?\n|\^")"_s);
    static const QRegularExpression backslash(uR"(\\\r?\n)"_s);
    static const QRegularExpression startsWithCurl(uR"(^\s*(\$\s+)?curl\s)"_s);
    if (!startsWithCurl.match(text).hasMatch() && cmdlet.match(text).hasMatch())
        return ShellDialect::PowerShell;
    if (backslash.match(text).hasMatch())
        return ShellDialect::Posix;
    if (tick.match(text).hasMatch())
        return ShellDialect::PowerShell;
    if (caret.match(text).hasMatch())
        return ShellDialect::Cmd;
    return ShellDialect::Posix;
}
} // namespace hooksmith
