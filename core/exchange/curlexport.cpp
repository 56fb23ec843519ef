// SPDX-License-Identifier: MIT
#include "core/exchange/curlexport.h"

#include "core/exchange/markedrequest.h"
#include "core/exchange/powershell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype largestArgument = 100000; // Linux allows 131,072 bytes per argument

/// For printf's format: everything but plain characters as octal.
QByteArray printfFormat(const QByteArray &bytes)
{
    QByteArray out;
    for (const char c : bytes) {
        if (c == '%')
            out += "%%";
        else if (c == '\\')
            out += "\\\\";
        else if (c == '\n')
            out += "\\n";
        else if (c < 0x20 || c == 0x7f || static_cast<signed char>(c) < 0)
            out +=
                '\\' + QByteArray::number(static_cast<unsigned char>(c), 8).rightJustified(3, '0');
        else
            out += c;
    }
    return out;
}

QString quotedPosix(const MarkedRequest &marked, const QByteArray &word)
{
    const QByteArrayList parts = marked.split(word);
    QString out;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1)
            out += u"\"$"_s + QString::fromLatin1(parts.at(i)) + u'"';
        else if (!parts.at(i).isEmpty() || parts.size() == 1)
            out += posixQuoted(parts.at(i));
    }
    return out;
}

QString quotedPowerShell(const MarkedRequest &marked, const QByteArray &word)
{
    const QByteArrayList parts = marked.split(word);
    if (parts.size() == 1)
        return powerShellQuoted(QString::fromUtf8(word));
    QStringList terms;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1)
            terms.append(u"$env:"_s + QString::fromLatin1(parts.at(i)));
        else if (!parts.at(i).isEmpty())
            terms.append(powerShellQuoted(QString::fromUtf8(parts.at(i))));
    }
    return u'(' + terms.join(u" + "_s) + u')';
}

bool hasDotSegments(const QByteArray &url)
{
    const QByteArray path = url.split('?').constFirst();
    return path.contains("/./") || path.contains("/../") || path.endsWith("/.")
        || path.endsWith("/..");
}

} // namespace

QString posixQuoted(const QByteArray &word)
{
    if (!isPlainText(word)) // Command substitution is the only way to such bytes in a word
        return u"\"$(printf '"_s + QString::fromLatin1(printfFormat(word).replace('\'', "'\\''"))
            + u"')\""_s;
    const bool bare = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("-_./:,@%+=").contains(c);
    });
    QString text = QString::fromUtf8(word);
    return bare ? text : u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString exportCurl(const ExchangeRequest &original, const ExportOptions &options)
{
    const MarkedRequest marked(original, options.redaction);
    const ExchangeRequest &request = marked.request();
    const bool hasBody = !request.body.isEmpty();
    const bool piped =
        hasBody && (!isPlainText(request.body) || request.body.size() > largestArgument);
    QStringList words;

    QString start = u"curl"_s;
    if (request.method == "HEAD" && !hasBody)
        start += u" --head"_s;
    else if (request.method != (hasBody ? "POST" : "GET"))
        start += u" -X "_s + posixQuoted(request.method);
    words.append(start + u' ' + quotedPosix(marked, request.url));
    if (request.url.contains('[') || request.url.contains('{') || request.url.contains(']')
        || request.url.contains('}'))
        words.append(u"--globoff"_s);
    if (hasDotSegments(request.url))
        words.append(u"--path-as-is"_s);
    if (options.allowInvalidCertificate)
        words.append(u"--insecure"_s);
    for (const HeaderField &field : request.headers) {
        if (isFraming(field.name))
            continue;
        // "Name;" is how curl is told to send a header without a value.
        const QByteArray line = field.value.isEmpty() ? QByteArray(field.name + ';')
                                                      : QByteArray(field.name + ": " + field.value);
        words.append(u"-H "_s + quotedPosix(marked, line));
    }
    QString before;
    if (hasBody) {
        if (!request.hasHeader("Content-Type"))
            words.append(u"-H 'Content-Type:'"_s); // Else curl calls it a form
        if (!options.bodyFile.isEmpty()) {
            words.append(u"--data-binary @"_s + posixQuoted(options.bodyFile.toUtf8()));
        } else if (!piped) {
            words.append(u"--data-raw "_s + quotedPosix(marked, request.body));
        } else {
            words.append(u"--data-binary @-"_s);
            // printf is built into shells: no limit to its arguments.
            const QByteArrayList parts = marked.split(request.body);
            if (parts.size() == 1 && isPlainText(request.body)) {
                before = u"printf %s "_s + posixQuoted(request.body) + u" | "_s;
            } else if (parts.size() == 1) {
                before = u"printf '"_s
                    + QString::fromLatin1(printfFormat(request.body).replace('\'', "'\\''"))
                    + u"' | "_s;
            } else {
                QStringList steps;
                for (qsizetype i = 0; i < parts.size(); ++i) {
                    steps.append(i % 2 == 1
                                     ? u"printf %s \"$"_s + QString::fromLatin1(parts.at(i)) + u'"'
                                     : u"printf '"_s
                                         + QString::fromLatin1(
                                             printfFormat(parts.at(i)).replace('\'', "'\\''"))
                                         + u'\'');
                }
                before = u"{ "_s + steps.join(u"; "_s) + u"; } | "_s;
            }
        }
    }
    return before + words.join(options.multiLine ? u" \\\n  "_s : u" "_s);
}

QString exportPowerShell(const ExchangeRequest &original, const ExportOptions &options)
{
    const MarkedRequest marked(original, options.redaction);
    const ExchangeRequest &request = marked.request();
    QStringList words;
    words.append(u"Invoke-WebRequest -UseBasicParsing -Uri "_s
                 + quotedPowerShell(marked, request.url));
    static const QByteArrayList methods{"GET",  "POST",    "PUT",   "PATCH", "DELETE",
                                        "HEAD", "OPTIONS", "TRACE", "MERGE"};
    words.append((methods.contains(request.method) ? u"-Method "_s : u"-CustomMethod "_s)
                 + powerShellQuoted(QString::fromLatin1(request.method)));
    if (options.allowInvalidCertificate)
        words.append(u"-SkipCertificateCheck"_s);

    // Content-Type and User-Agent are parameters of their own: PowerShell 5.1 refuses them in the
    // table.
    QList<HeaderField> table;
    for (const HeaderField &field : request.headers) {
        if (isFraming(field.name))
            continue;
        if (sameHeaderName(field.name, "Content-Type")) {
            words.append(u"-ContentType "_s + quotedPowerShell(marked, field.value));
        } else if (sameHeaderName(field.name, "User-Agent")) {
            words.append(u"-UserAgent "_s + quotedPowerShell(marked, field.value));
        } else {
            const auto same =
                std::find_if(table.begin(), table.end(), [&](const HeaderField &other) {
                    return sameHeaderName(other.name, field.name);
                });
            if (same == table.end())
                table.append(field);
            else
                same->value += ", " + field.value;
        }
    }
    const QString continued = options.multiLine ? u" `\n  "_s : u" "_s;
    if (!table.isEmpty()) {
        QStringList rows;
        for (const HeaderField &field : std::as_const(table))
            rows.append(powerShellQuoted(QString::fromLatin1(field.name)) + u" = "_s
                        + quotedPowerShell(marked, field.value));
        const QString separator = options.multiLine ? u"\n    "_s : u"; "_s;
        words.append(u"-Headers @{"_s + (options.multiLine ? u"\n    "_s : QString())
                     + rows.join(separator) + (options.multiLine ? u"\n  }"_s : u"}"_s));
    }
    if (!request.body.isEmpty()) {
        // As bytes: PowerShell 5.1 would send a text as Latin-1.
        const bool asText = isPlainText(request.body);
        words.append(asText ? u"-Body ([System.Text.Encoding]::UTF8.GetBytes("_s
                             + quotedPowerShell(marked, request.body) + u"))"_s
                            : u"-Body ([System.Convert]::FromBase64String('"_s
                             + QString::fromLatin1(request.body.toBase64()) + u"'))"_s);
    }
    return words.join(continued);
}

} // namespace hooksmith
