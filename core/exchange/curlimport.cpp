// SPDX-License-Identifier: MIT
#include "core/exchange/curlimport.h"

#include "core/base/tr.h"
#include "core/exchange/powershell.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

bool isCurlWord(const QByteArray &word)
{
    QByteArray name = word.toLower();
    name = name.mid(std::max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return name == "curl" || name == "curl.exe";
}

/// What echo, printf and cat before a pipe would write: the forms that people use for a body.
std::optional<QByteArray> outputOf(const ShellCommand &command)
{
    if (command.words.isEmpty())
        return std::nullopt;
    const QByteArray program = command.words.first().text;
    QByteArrayList arguments;
    for (const ShellWord &word : command.words.mid(1))
        arguments.append(word.text);
    if (program == "cat" && command.hasHereDocument)
        return command.hereDocument;
    if (program == "echo") {
        const bool withoutNewline = !arguments.isEmpty() && arguments.first() == "-n";
        if (withoutNewline)
            arguments.removeFirst();
        return arguments.join(' ') + (withoutNewline ? "" : "\n");
    }
    if (program != "printf" || arguments.isEmpty())
        return std::nullopt;
    if (arguments.first() == "%s" && arguments.size() == 2)
        return arguments.at(1);
    if (arguments.size() != 1)
        return std::nullopt;
    // printf's format, of which only \ooo, \n, \t, \\, and %% can stand in a body of ours.
    const QByteArray format = arguments.first();
    QByteArray out;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const char c = format.at(i);
        const char next = i + 1 < format.size() ? format.at(i + 1) : '\0';
        if (c == '%') {
            if (next != '%')
                return std::nullopt;
            out += '%';
            ++i;
        } else if (c == '\\' && next >= '0' && next <= '7') {
            int value = 0;
            int digits = 0;
            while (digits < 3 && i + 1 < format.size() && format.at(i + 1) >= '0'
                   && format.at(i + 1) <= '7') {
                value = value * 8 + (format.at(++i) - '0');
                ++digits;
            }
            out += char(value);
        } else if (c == '\\') {
            out += next == 'n' ? '\n' : next == 't' ? '\t' : next == 'r' ? '\r' : next;
            ++i;
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace

bool looksLikeCurl(const QString &text)
{
    static const QRegularExpression curl(
        uR"(^\s*([$>%]\s+)?([A-Za-z_]\w*=\S*\s+)*(sudo\s+|time\s+)?((?!\S*://)\S*[/\\])?curl(\.exe)?\s+\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression piped(uR"(^\s*(printf|echo|cat)\b[\s\S]*\|\s*curl\s)"_s);
    static const QRegularExpression cmdlet(
        uR"(^\s*(\$\w[\s\S]*?\n\s*)?(\$\w+\s*=\s*)?(Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\s)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return curl.match(text).hasMatch() || piped.match(text).hasMatch()
        || cmdlet.match(text).hasMatch();
}
Result<ImportedRequest> importCurl(const QString &text, const CurlImportOptions &options)
{
    const ShellDialect dialect = shellDialect(text);
    static const QRegularExpression cmdlet(
        uR"((^|[\s;=(|])(Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\s)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (dialect == ShellDialect::PowerShell && cmdlet.match(text).hasMatch())
        return importPowerShell(text);
    const Result<ShellLine> line = dialect == ShellDialect::Cmd ? splitCmd(text)
        : dialect == ShellDialect::PowerShell                   ? splitPowerShell(text)
                                                                : splitPosix(text);
    if (!line)
        return unexpected(line.error());
    for (qsizetype i = 0; i < line->commands.size(); ++i) {
        const ShellCommand &command = line->commands.at(i);
        qsizetype at = 0;
        while (at < command.words.size() && !isCurlWord(command.words.at(at).text))
            ++at;
        if (at == command.words.size())
            continue;
        QByteArray input;
        if (command.hasHereDocument)
            input = command.hereDocument;
        else if (i > 0 && line->commands.at(i - 1).pipesOn)
            input = outputOf(line->commands.at(i - 1)).value_or(QByteArray());
        Result<ImportedRequest> imported =
            importCurlArguments(command.words.mid(at + 1), input, options);
        if (!imported)
            return imported;
        for (const QString &note : line->notes)
            imported->notes.append(note);
        if (!line->variables.isEmpty())
            imported->notes.append(Tr::tr("Shell variables became variables of the request: %1.")
                                       .arg(line->variables.join(u", "_s)));
        for (qsizetype other = i + 1; other < line->commands.size(); ++other) {
            for (const ShellWord &word : line->commands.at(other).words.first(1)) {
                if (isCurlWord(word.text))
                    imported->notes.append(
                        Tr::tr("Only the first curl command is imported; another one starts at "
                               "line %1.")
                            .arg(word.line));
            }
        }
        return imported;
    }
    return unexpected(Error{u"not-curl"_s,
                            Tr::tr("This is no curl command: the word \"curl\" is missing."),
                            {},
                            SourceLocation{{}, 1, 1}});
}

} // namespace hooksmith
