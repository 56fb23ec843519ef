// SPDX-License-Identifier: MIT
#include "core/exchange/httpfile.h"

#include "core/base/tr.h"
#include "core/exchange/curlimport.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

using FileReader = std::function<Result<QByteArray>(const QString &)>;

class HttpFileReader
{
public:
    HttpFileReader(const QString &text, const FileReader &readFile)
        : m_lines(QString(text).replace(u"\r\n"_s, u"\n"_s).split(u'\n')), m_readFile(readFile)
    {
        if (!m_lines.isEmpty() && m_lines.first().startsWith(QChar(0xfeff)))
            m_lines.first().remove(0, 1);
    }

    Result<QList<ImportedRequest>> read()
    {
        while (m_at < m_lines.size()) {
            if (Result<void> step = readRequest(); !step)
                return unexpected(step.error());
        }
        if (m_requests.isEmpty())
            return unexpected(Error{u"http-file-empty"_s,
                                    Tr::tr("There is no request in this HTTP file."),
                                    {},
                                    SourceLocation{{}, 1, 1}});
        for (ImportedRequest &item : m_requests)
            applyVariables(item.request);
        return m_requests;
    }

private:
    static bool isSeparator(const QString &line) { return line.startsWith(u"###"_s); }

    Error bad(qsizetype line, const QString &why) const
    {
        return {u"http-file-invalid"_s,
                Tr::tr("Line %1 of the HTTP file: %2.").arg(line + 1).arg(why),
                {},
                SourceLocation{{}, int(line) + 1, 1}};
    }

    Result<void> readRequest()
    {
        ImportedRequest item;
        readPreamble(item);
        if (m_at >= m_lines.size() || isSeparator(m_lines.at(m_at)))
            return {};
        if (looksLikeCurl(m_lines.at(m_at)))
            return readCurl(item.request.name);
        if (Result<void> line = readRequestLine(item); !line)
            return line;
        if (Result<void> headers = readHeaders(item); !headers)
            return headers;
        if (Result<void> body = readBody(item); !body)
            return body;
        m_requests.append(item);
        return {};
    }

    /// Separators, names, comments, variables before the request line.
    void readPreamble(ImportedRequest &item)
    {
        static const QRegularExpression variable(uR"(^@([\w.-]+)\s*=\s*(.*)$)"_s);
        static const QRegularExpression name(uR"(^(?:#|//)\s*@name\s*[= ]\s*(.+)$)"_s);
        for (; m_at < m_lines.size(); ++m_at) {
            const QString line = m_lines.at(m_at).trimmed();
            if (isSeparator(line)) {
                item.request.name = line.mid(3).trimmed();
                item.notes.clear();
            } else if (const auto match = name.match(line); match.hasMatch()) {
                item.request.name = match.captured(1).trimmed();
            } else if (const auto value = variable.match(line); value.hasMatch()) {
                m_variables.append({value.captured(1), value.captured(2)});
            } else if (line.startsWith(u"< {%"_s)) {
                skipScript(item);
            } else if (!line.isEmpty() && !line.startsWith(u'#') && !line.startsWith(u"//"_s)) {
                return;
            }
        }
    }

    /// From "< {%" or "> {%" up to the line with "%}"; leaves the place on that line.
    void skipScript(ImportedRequest &item)
    {
        item.notes.append(
            Tr::tr("The script at line %1 of the HTTP file was left out.").arg(m_at + 1));
        while (m_at < m_lines.size() && !m_lines.at(m_at).contains(u"%}"_s))
            ++m_at;
    }

    Result<void> readCurl(const QString &name)
    {
        const qsizetype start = m_at;
        QStringList lines;
        while (m_at < m_lines.size() && !isSeparator(m_lines.at(m_at)))
            lines.append(m_lines.at(m_at++));
        CurlImportOptions options;
        options.readFile = m_readFile;
        Result<ImportedRequest> item = importCurl(lines.join(u'\n'), options);
        if (!item) {
            Error error = item.error();
            if (error.location)
                error.location->line += int(start);
            return unexpected(error);
        }
        item->request.name = name;
        m_requests.append(*item);
        return {};
    }

    Result<void> readRequestLine(ImportedRequest &item)
    {
        const qsizetype first = m_at;
        QString line = m_lines.at(m_at++).trimmed();
        // The address may go on in indented lines.
        while (m_at < m_lines.size() && !m_lines.at(m_at).isEmpty()
               && (m_lines.at(m_at).startsWith(u' ') || m_lines.at(m_at).startsWith(u'\t'))
               && !m_lines.at(m_at).trimmed().isEmpty())
            line += m_lines.at(m_at++).trimmed();
        static const QRegularExpression version(uR"(\s+HTTP/[\d.]+(\s*\(.*\))?$)"_s);
        line.remove(version);
        static const QRegularExpression method(uR"(^([A-Za-z][A-Za-z-]*)\s+(\S.*)$)"_s);
        if (const auto match = method.match(line); match.hasMatch()) {
            item.request.method = match.captured(1).toUpper().toLatin1();
            item.request.url = match.captured(2).trimmed().toUtf8();
        } else {
            item.request.url = line.toUtf8();
        }
        if (item.request.url.contains(' ') && !item.request.url.contains("{{"))
            return unexpected(bad(first, Tr::tr("this is no request (METHOD ADDRESS)")));
        if (item.request.method == "GRAPHQL" || item.request.method == "WEBSOCKET"
            || item.request.method == "GRPC")
            return unexpected(bad(first,
                                  Tr::tr("%1 requests cannot be imported")
                                      .arg(QString::fromLatin1(item.request.method))));
        return {};
    }

    Result<void> readHeaders(ImportedRequest &item)
    {
        for (; m_at < m_lines.size(); ++m_at) {
            const QString line = m_lines.at(m_at);
            if (line.trimmed().isEmpty()) {
                ++m_at;
                return {};
            }
            if (isSeparator(line) || line.startsWith(u"> {%"_s))
                return {};
            if (line.startsWith(u'#') || line.startsWith(u"//"_s))
                continue;
            const qsizetype colon = line.indexOf(u':');
            if (colon <= 0)
                return unexpected(bad(m_at, Tr::tr("a header needs a colon")));
            item.request.headers.append(
                {line.left(colon).trimmed().toLatin1(), line.mid(colon + 1).trimmed().toUtf8()});
        }
        return {};
    }

    Result<void> readBody(ImportedRequest &item)
    {
        QByteArrayList lines;
        static const QRegularExpression file(uR"(^<@?\S*\s+(\S.*)$)"_s);
        for (; m_at < m_lines.size() && !isSeparator(m_lines.at(m_at)); ++m_at) {
            const QString &line = m_lines.at(m_at);
            if (line.startsWith(u"> {%"_s)) {
                skipScript(item);
            } else if (line.startsWith(u"> "_s) || line.startsWith(u">> "_s)
                       || line.startsWith(u"<> "_s)) {
                item.notes.append(Tr::tr("\"%1\" was left out.").arg(line));
            } else if (const auto match = file.match(line); match.hasMatch()
                       && !line.startsWith(u"<?"_s)
                       && (line.startsWith(u"< "_s) || line.startsWith(u"<@"_s))) {
                if (!m_readFile) {
                    item.notes.append(
                        Tr::tr("The file %1 was not read: put its content into the body, or choose "
                               "it there.")
                            .arg(match.captured(1)));
                    continue;
                }
                const Result<QByteArray> content = m_readFile(match.captured(1));
                if (!content)
                    return unexpected(content.error());
                lines.append(*content);
            } else {
                lines.append(line.toUtf8());
            }
        }
        // Blank lines before the next separator belong to the file, not to the body.
        while (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast();
        item.request.body = lines.join('\n');
        return {};
    }

    void applyVariables(ExchangeRequest &request) const
    {
        // A variable may use those before it.
        for (int round = 0; round < 4; ++round) {
            for (const auto &[name, value] : m_variables) {
                const QByteArray mark = "{{" + name.toUtf8() + "}}";
                const QByteArray bytes = value.toUtf8();
                request.url.replace(mark, bytes);
                request.body.replace(mark, bytes);
                for (HeaderField &field : request.headers)
                    field.value.replace(mark, bytes);
            }
        }
    }

    QStringList m_lines;
    const FileReader &m_readFile;
    qsizetype m_at = 0;
    QList<std::pair<QString, QString>> m_variables;
    QList<ImportedRequest> m_requests;
};

} // namespace

Result<QList<ImportedRequest>>
importHttpFile(const QString &text,
               const std::function<Result<QByteArray>(const QString &path)> &readFile)
{
    return HttpFileReader(text, readFile).read();
}

QString exportHttpFile(const ExchangeRequest &original, const ExportOptions &options)
{
    Redaction redaction = options.redaction;
    redaction.placeholder = [](const QByteArray &name) -> QByteArray { return "{{" + name + "}}"; };
    const ExchangeRequest request = redacted(original, redaction).request;
    QString out = u"###"_s;
    if (!request.name.isEmpty())
        out += u' ' + request.name.simplified();
    out +=
        u'\n' + QString::fromLatin1(request.method) + u' ' + QString::fromUtf8(request.url) + u'\n';
    for (const HeaderField &field : request.headers) {
        if (!sameHeaderName(field.name, "Content-Length")
            && !sameHeaderName(field.name, "Transfer-Encoding"))
            out +=
                QString::fromLatin1(field.name) + u": "_s + QString::fromUtf8(field.value) + u'\n';
    }
    if (request.body.isEmpty())
        return out;
    if (!isPlainText(request.body))
        return out + u"\n# "_s
            + Tr::tr("The body (%n byte(s)) is not text and cannot stand in an HTTP file.", nullptr,
                     int(request.body.size()))
            + u'\n';
    return out + u'\n' + QString::fromUtf8(request.body) + u'\n';
}

} // namespace hooksmith
