// SPDX-License-Identifier: MIT
#include "core/exchange/curlimport.h"

#include "core/base/tr.h"
#include "core/exchange/curlform.h"
#include "core/exchange/curloptions.h"
#include "core/exchange/multipart.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString shown(const QByteArray &text)
{
    return QString::fromUtf8(text);
}

/// What curl would send for its arguments, read from left to right.
class CurlReader
{
public:
    CurlReader(const QList<ShellWord> &arguments, const QByteArray &standardInput,
               const CurlImportOptions &options)
        : m_arguments(arguments), m_standardInput(standardInput), m_options(options)
    {
    }

    Result<ImportedRequest> read()
    {
        while (m_at < m_arguments.size() && !m_stopped) {
            if (Result<void> step = readWord(); !step)
                return unexpected(step.error());
        }
        return finish();
    }

private:
    Result<void> readWord()
    {
        const ShellWord &word = m_arguments.at(m_at++);
        if (m_onlyUrls || !word.text.startsWith('-') || word.text == "-") {
            addUrl(word.text);
            return {};
        }
        if (word.text == "--") {
            m_onlyUrls = true;
            return {};
        }
        return word.text.startsWith("--") ? readLong(word) : readShort(word);
    }

    Result<void> readLong(const ShellWord &word)
    {
        QByteArray name = word.text.mid(2);
        std::optional<QByteArray> attached;
        bool negated = false;
        std::optional<CurlOptionInfo> option = curlLongOption(name, &negated);
        if (const qsizetype equals = name.indexOf('='); !option && equals > 0) {
            attached = name.mid(equals + 1); // curl has no such form, but people write it
            option = curlLongOption(name.left(equals), &negated);
            name.truncate(equals);
        }
        if (!option) {
            note(Tr::tr("The option --%1 is not known and was left out.").arg(shown(name)));
            return {};
        }
        if (!option->takesValue) {
            if (!negated)
                applySwitch(*option, "--" + name);
            return {};
        }
        if (attached)
            return applyValue(*option, "--" + name, *attached);
        return takeValue(*option, "--" + name, word);
    }

    Result<void> readShort(const ShellWord &word)
    {
        for (qsizetype i = 1; i < word.text.size(); ++i) {
            const QByteArray name = QByteArray("-") + word.text.at(i);
            const std::optional<CurlOptionInfo> option = curlShortOption(word.text.at(i));
            if (!option) {
                note(Tr::tr("The option %1 is not known and was left out.").arg(shown(name)));
                return {};
            }
            if (!option->takesValue) {
                applySwitch(*option, name);
                continue;
            }
            if (i + 1 < word.text.size())
                return applyValue(*option, name, word.text.mid(i + 1));
            return takeValue(*option, name, word);
        }
        return {};
    }

    Result<void> takeValue(const CurlOptionInfo &option, const QByteArray &name,
                           const ShellWord &word)
    {
        if (m_at >= m_arguments.size())
            return unexpected(
                Error{u"curl-cut"_s,
                      Tr::tr("The option %1 at line %2, column %3 lacks its value: the command "
                             "seems to be cut off.")
                          .arg(shown(name))
                          .arg(word.line)
                          .arg(word.column),
                      {},
                      SourceLocation{{}, word.line, word.column}});
        return applyValue(option, name, m_arguments.at(m_at++).text);
    }

    void applySwitch(const CurlOptionInfo &option, const QByteArray &name)
    {
        switch (option.meaning) {
        case CurlOption::Get: m_get = true; break;
        case CurlOption::Head: m_head = true; break;
        case CurlOption::Insecure: m_result.allowInvalidCertificate = true; break;
        case CurlOption::Location: m_result.followRedirects = true; break;
        case CurlOption::GlobOff: m_globOff = true; break;
        case CurlOption::Next:
            note(Tr::tr("Only the request before --next is imported."));
            m_stopped = true;
            break;
        case CurlOption::Unsupported: notCarriedOver(name, {}); break;
        default: break;
        }
    }

    Result<void> applyValue(const CurlOptionInfo &option, const QByteArray &name,
                            const QByteArray &value)
    {
        switch (option.meaning) {
        case CurlOption::Method: m_method = value; break;
        case CurlOption::Url: addUrl(value); break;
        case CurlOption::Header: return addHeader(value);
        case CurlOption::Data: return addData(value, true, true);
        case CurlOption::DataRaw: return addData(value, false, false);
        case CurlOption::DataBinary: return addData(value, true, false);
        case CurlOption::DataUrlEncode: return addUrlEncoded(value, m_data);
        case CurlOption::UrlQuery: return addUrlQuery(value);
        case CurlOption::Json: return addJson(value);
        case CurlOption::Form: return addForm(value);
        case CurlOption::FormString: addFormString(value); break;
        case CurlOption::User:
            m_basic = value.contains(':') ? value : value + ':';
            if (!value.contains(':'))
                note(Tr::tr("-u %1 names no password, which curl would ask for: it is empty here.")
                         .arg(shown(value)));
            break;
        case CurlOption::Bearer: m_bearer = value; break;
        case CurlOption::Cookie:
            if (value.contains('='))
                m_cookies.append(value);
            else
                note(Tr::tr("The cookie file %1 is not read.").arg(shown(value)));
            break;
        case CurlOption::UserAgent: m_userAgent = value; break;
        case CurlOption::Referer: setReferer(value); break;
        case CurlOption::Upload: return addUpload(value);
        case CurlOption::MaxTime:
            m_result.timeoutMs = int(std::clamp(value.toDouble(), 0.0, 86400.0) * 1000);
            break;
        case CurlOption::Range: m_range = value; break;
        case CurlOption::RequestTarget: m_target = value; break;
        case CurlOption::Unsupported: notCarriedOver(name, value); break;
        default: break;
        }
        return {};
    }

    void note(const QString &sentence)
    {
        if (!m_result.notes.contains(sentence))
            m_result.notes.append(sentence);
    }

    void notCarriedOver(const QByteArray &name, const QByteArray &value)
    {
        // Its value may be a password: only the name is said.
        Q_UNUSED(value)
        note(Tr::tr("The option %1 cannot be carried over and was left out.").arg(shown(name)));
    }

    void addUrl(const QByteArray &url)
    {
        if (m_url.isEmpty())
            m_url = url;
        else
            note(Tr::tr("Only the first address is imported, not %1.").arg(shown(url)));
    }

    void setReferer(QByteArray value)
    {
        if (value.endsWith(";auto"))
            value.chop(5);
        m_referer = value;
    }

    /// The file of "@name"; nothing (and a note) when files are not to be read.
    Result<std::optional<QByteArray>> fileContent(const QByteArray &name)
    {
        if (name == "-") {
            if (m_standardInput.isNull())
                note(Tr::tr("The data comes from standard input, which the command line does not "
                            "show: the body is empty."));
            return std::optional(m_standardInput);
        }
        if (!m_options.readFile) {
            note(Tr::tr("The file %1 was not read: put its content into the body, or choose it "
                        "there.")
                     .arg(shown(name)));
            return std::optional<QByteArray>();
        }
        Result<QByteArray> content = m_options.readFile(shown(name));
        if (!content)
            return unexpected(content.error());
        return std::optional(*content);
    }

    void appendData(const QByteArray &bytes)
    {
        if (m_hasData)
            m_data += '&';
        m_data += bytes;
        m_hasData = true;
    }

    Result<void> addData(const QByteArray &value, bool atIsFile, bool strip)
    {
        if (!atIsFile || !value.startsWith('@')) {
            appendData(value);
            return {};
        }
        const Result<std::optional<QByteArray>> content = fileContent(value.mid(1));
        if (!content)
            return unexpected(content.error());
        QByteArray bytes = content->value_or(QByteArray());
        if (strip) // As curl does for --data @file
            bytes.removeIf([](char c) { return c == '\r' || c == '\n' || c == '\0'; });
        appendData(bytes);
        return {};
    }

    /// content, =content, name=content, @file, name@file; only the content is encoded.
    Result<QByteArray> urlEncoded(const QByteArray &value)
    {
        qsizetype split = -1;
        for (qsizetype i = 0; i < value.size() && split < 0; ++i) {
            if (value.at(i) == '=' || value.at(i) == '@')
                split = i;
        }
        const QByteArray name = split < 0 ? QByteArray() : value.left(split);
        QByteArray content = split < 0 ? value : value.mid(split + 1);
        if (split >= 0 && value.at(split) == '@') {
            const Result<std::optional<QByteArray>> bytes = fileContent(content);
            if (!bytes)
                return unexpected(bytes.error());
            content = bytes->value_or(QByteArray());
        }
        // Since 7.83 curl writes spaces of form data as '+'.
        const QByteArray encoded = content.toPercentEncoding(" ").replace(' ', '+');
        return name.isEmpty() ? encoded : name + '=' + encoded;
    }

    Result<void> addUrlEncoded(const QByteArray &value, QByteArray &)
    {
        const Result<QByteArray> encoded = urlEncoded(value);
        if (!encoded)
            return unexpected(encoded.error());
        appendData(*encoded);
        return {};
    }

    Result<void> addUrlQuery(const QByteArray &value)
    {
        if (value.startsWith('+')) {
            m_query.append(value.mid(1));
            return {};
        }
        const Result<QByteArray> encoded = urlEncoded(value);
        if (!encoded)
            return unexpected(encoded.error());
        m_query.append(*encoded);
        return {};
    }

    Result<void> addJson(const QByteArray &value)
    {
        m_json = true;
        QByteArray bytes = value;
        if (value.startsWith('@')) {
            const Result<std::optional<QByteArray>> content = fileContent(value.mid(1));
            if (!content)
                return unexpected(content.error());
            bytes = content->value_or(QByteArray());
        }
        m_data += bytes; // Several --json are put together without anything between
        m_hasData = true;
        return {};
    }

    Result<void> addUpload(const QByteArray &value)
    {
        const Result<std::optional<QByteArray>> content = fileContent(value);
        if (!content)
            return unexpected(content.error());
        m_upload = true;
        m_data = content->value_or(QByteArray());
        return {};
    }

    void addFormString(const QByteArray &value)
    {
        const qsizetype equals = value.indexOf('=');
        MultipartPart part;
        part.name = value.left(std::max<qsizetype>(equals, 0));
        part.data = equals < 0 ? value : value.mid(equals + 1);
        m_parts.append(part);
        m_form = true;
    }

    Result<void> addForm(const QByteArray &value)
    {
        m_form = true;
        std::optional<CurlFormField> field = curlFormField(value);
        if (!field) {
            note(Tr::tr("The form field %1 has no \"=\" and was left out.").arg(shown(value)));
            return {};
        }
        MultipartPart &part = field->part;
        for (const QByteArray &ignored : std::as_const(field->leftOut))
            note(Tr::tr("\"%1\" of the form field %2 was left out.")
                     .arg(shown(ignored), shown(part.name)));
        if (!field->file.isNull()) {
            const Result<std::optional<QByteArray>> bytes = fileContent(field->file);
            if (!bytes)
                return unexpected(bytes.error());
            part.data = bytes->value_or(QByteArray());
        }
        m_parts.append(part);
        return {};
    }

    Result<void> addHeader(const QByteArray &line)
    {
        if (line.startsWith('@')) {
            const Result<std::optional<QByteArray>> content = fileContent(line.mid(1));
            if (!content)
                return unexpected(content.error());
            const QByteArrayList lines = content->value_or(QByteArray()).split('\n');
            for (const QByteArray &item : lines) {
                if (!item.trimmed().isEmpty() && !item.startsWith('@')) {
                    if (Result<void> added = addHeader(item.trimmed()); !added)
                        return added;
                }
            }
            return {};
        }
        const qsizetype colon = line.indexOf(':');
        if (colon < 0) {
            if (line.endsWith(';'))
                m_headers.append({line.chopped(1).trimmed(), {}}); // "Name;" sends it empty
            else
                note(Tr::tr("The header \"%1\" has no colon and was left out.").arg(shown(line)));
            return {};
        }
        const QByteArray name = line.left(colon).trimmed();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name.isEmpty()) // ":authority" and the like of HTTP/2
            return {};
        if (value.isEmpty())
            m_removed.append(name.toLower()); // "Name:" takes away a header of curl's own
        else
            m_headers.append({name, value});
        return {};
    }

    void addDefaultHeader(const QByteArray &name, const QByteArray &value)
    {
        if (m_removed.contains(name.toLower()) || m_result.request.hasHeader(name))
            return;
        m_result.request.headers.append({name, value});
    }

    Result<ImportedRequest> finish()
    {
        if (m_url.isEmpty())
            return unexpected(Error{
                u"curl-no-url"_s,
                Tr::tr("The command names no address: it seems to be cut off."),
                {},
                m_arguments.isEmpty()
                    ? SourceLocation{{}, 1, 1}
                    : SourceLocation{{}, m_arguments.last().line, m_arguments.last().column}});
        ExchangeRequest &request = m_result.request;
        request.headers = m_headers;
        if (m_get) {
            if (m_hasData && !m_data.isEmpty())
                m_query.append(m_data);
            m_data.clear();
            m_hasData = false;
            m_json = false;
        }
        request.url = finishedUrl();
        request.method = finishedMethod();
        finishBody();
        addCredentials();
        return m_result;
    }

    QByteArray finishedMethod() const
    {
        if (!m_method.isEmpty())
            return m_method;
        if (m_head)
            return "HEAD";
        if (m_upload)
            return "PUT";
        return m_form || m_hasData ? "POST" : "GET";
    }

    QByteArray finishedUrl()
    {
        QByteArray url = m_url;
        if (!m_globOff) {
            static const QRegularExpression range(
                uR"(\[\w+-\w+(:\d+)?\]|(?<!\{)\{[^{},]*,[^{}]*\})"_s);
            const QRegularExpressionMatch match = range.match(shown(url));
            if (match.hasMatch())
                note(Tr::tr("curl would send one request for each value of %1; here it is one "
                            "request with that text in its address.")
                         .arg(match.captured()));
        }
        if (url.indexOf("://") < 0 && !url.startsWith("{{") && !url.startsWith('/'))
            url.prepend("http://"); // What curl assumes
        // The name and password of "https://name:password@host" become a header, as in curl.
        const qsizetype start = url.indexOf("://") + 3;
        qsizetype end = start;
        while (end < url.size() && url.at(end) != '/' && url.at(end) != '?' && url.at(end) != '#')
            ++end;
        if (const qsizetype at = url.left(end).lastIndexOf('@'); start >= 3 && at >= start) {
            if (m_basic.isEmpty())
                m_basic = QByteArray::fromPercentEncoding(url.mid(start, at - start));
            if (!m_basic.contains(':'))
                m_basic += ':';
            url.remove(start, at + 1 - start);
        }
        if (const qsizetype hash = url.indexOf('#'); hash >= 0)
            url.truncate(hash);
        if (!m_target.isEmpty()) {
            ExchangeRequest parts;
            parts.url = url;
            url = parts.origin() + m_target;
        }
        for (const QByteArray &item : std::as_const(m_query))
            url += (url.contains('?') ? (url.endsWith('?') || url.endsWith('&') ? "" : "&") : "?")
                + item;
        return url;
    }

    void finishBody()
    {
        ExchangeRequest &request = m_result.request;
        if (m_form) {
            if (m_hasData)
                note(Tr::tr("-d and -F exclude each other: only the form is imported."));
            // A boundary that the command itself names wins, so that the header tells the truth.
            QByteArray boundary = boundaryOf(request.header("Content-Type"));
            if (boundary.isEmpty())
                boundary = multipartBoundary(m_parts);
            request.body = multipartBody(m_parts, boundary);
            const QByteArray type = request.header("Content-Type");
            if (type.isNull())
                addDefaultHeader("Content-Type", "multipart/form-data; boundary=" + boundary);
            else if (boundaryOf(type).isEmpty())
                request.setHeader("Content-Type", type + "; boundary=" + boundary);
            return;
        }
        request.body = m_data;
        if (m_upload || !m_hasData)
            return;
        if (m_json) {
            addDefaultHeader("Content-Type", "application/json");
            addDefaultHeader("Accept", "application/json");
        } else {
            addDefaultHeader("Content-Type", "application/x-www-form-urlencoded");
        }
    }

    void addCredentials()
    {
        if (!m_bearer.isEmpty())
            addDefaultHeader("Authorization", "Bearer " + m_bearer);
        else if (!m_basic.isEmpty())
            addDefaultHeader("Authorization", "Basic " + m_basic.toBase64());
        if (!m_cookies.isEmpty())
            addDefaultHeader("Cookie", m_cookies.join("; "));
        if (m_userAgent && !m_userAgent->isEmpty())
            addDefaultHeader("User-Agent", *m_userAgent);
        if (!m_referer.isEmpty())
            addDefaultHeader("Referer", m_referer);
        if (!m_range.isEmpty())
            addDefaultHeader("Range", "bytes=" + m_range);
    }

    QList<ShellWord> m_arguments;
    QByteArray m_standardInput;
    const CurlImportOptions &m_options;
    ImportedRequest m_result;
    qsizetype m_at = 0;
    bool m_stopped = false, m_onlyUrls = false, m_globOff = false;
    bool m_get = false, m_head = false, m_upload = false, m_form = false, m_json = false;
    bool m_hasData = false;
    QByteArray m_url, m_method, m_data, m_basic, m_bearer, m_referer, m_range, m_target;
    QByteArrayList m_query, m_cookies, m_removed;
    std::optional<QByteArray> m_userAgent;
    QList<HeaderField> m_headers;
    QList<MultipartPart> m_parts;
};

} // namespace

Result<ImportedRequest> importCurlArguments(const QList<ShellWord> &arguments,
                                            const QByteArray &standardInput,
                                            const CurlImportOptions &options)
{
    return CurlReader(arguments, standardInput, options).read();
}
} // namespace hooksmith
