// SPDX-License-Identifier: MIT
#include "core/exchange/powershell.h"

#include "core/base/tr.h"
#include "core/exchange/shellwords.h"

#include <map>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

bool isSingleQuote(QChar c)
{
    return c == u'\'' || (c >= QChar(0x2018) && c <= QChar(0x201b));
}

bool isDoubleQuote(QChar c)
{
    return c == u'"' || (c >= QChar(0x201c) && c <= QChar(0x201e));
}

/// A value of PowerShell's that we can know without running anything.
struct Value
{
    QByteArray text;
    QList<std::pair<QByteArray, QByteArray>> table; ///< Of @{ … }
    bool known = true;
};

class PowerShellReader
{
public:
    explicit PowerShellReader(const QString &text) : m_text(withUnixLines(text)) { }

    Result<ImportedRequest> read()
    {
        while (!m_error && !m_done && m_at < m_text.size())
            readStatement();
        if (m_error)
            return unexpected(*m_error);
        if (!m_done)
            return unexpected(problem(u"not-curl"_s, 0,
                                      Tr::tr("There is no Invoke-WebRequest or "
                                             "Invoke-RestMethod in this text.")));
        ExchangeRequest &request = m_result.request;
        if (request.url.isEmpty())
            return unexpected(
                problem(u"curl-no-url"_s, m_commandAt,
                        Tr::tr("The command names no address: it seems to be cut off.")));
        if (request.url.indexOf("://") < 0)
            request.url.prepend("http://");
        if (!m_contentType.isEmpty())
            request.setHeader("Content-Type", m_contentType);
        else if (!request.body.isEmpty() && !request.hasHeader("Content-Type")
                 && request.method == "POST")
            request.headers.append(
                HeaderField{"Content-Type", "application/x-www-form-urlencoded"});
        if (!m_userAgent.isEmpty() && !request.hasHeader("User-Agent"))
            request.headers.append({"User-Agent", m_userAgent});
        if (!m_cookies.isEmpty() && !request.hasHeader("Cookie"))
            request.headers.append({"Cookie", m_cookies.join("; ")});
        return m_result;
    }

private:
    Error problem(const QString &code, qsizetype at, const QString &message) const
    {
        const QByteArray before = m_text.left(at).toUtf8();
        return {code, message, {}, locationAt(before, before.size())};
    }
    void fail(const QString &code, qsizetype at, const QString &message)
    {
        if (!m_error)
            m_error = problem(code, at, message);
    }
    void failCut(qsizetype opened, const QString &quote)
    {
        const Error place = problem(u"curl-cut"_s, opened, {});
        fail(u"curl-cut"_s, opened,
             Tr::tr("%1 opened at line %2, column %3 is never closed: the command seems to be "
                    "cut off.")
                 .arg(quote)
                 .arg(place.location->line)
                 .arg(place.location->column));
    }
    void note(const QString &sentence)
    {
        if (!m_result.notes.contains(sentence))
            m_result.notes.append(sentence);
    }

    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }
    /// Blanks and continued lines; also plain line ends where a value is still expected.
    void skip(bool lines)
    {
        while (m_at < m_text.size()) {
            if (peek() == u'`' && (peek(1) == u'\n' || m_at + 1 == m_text.size()))
                m_at += 2;
            else if (peek() == u' ' || peek() == u'\t' || (lines && peek() == u'\n'))
                ++m_at;
            else if (peek() == u'#')
                skipComment();
            else
                return;
        }
    }
    void skipComment()
    {
        while (m_at < m_text.size() && peek() != u'\n')
            ++m_at;
    }

    QString bareWord()
    {
        const qsizetype start = m_at;
        static const QString stops = u" \t\n;|=()'\"`,{}"_s;
        while (m_at < m_text.size() && !stops.contains(peek()))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    void readStatement()
    {
        skip(true);
        if (m_at >= m_text.size())
            return;
        const qsizetype start = m_at;
        if (peek() == u'$') {
            const QString name = bareWord().toLower();
            if (name.endsWith(u".cookies.add"_s) && peek() == u'(') {
                readCookie();
                return;
            }
            skip(false);
            if (peek() == u'=') {
                ++m_at;
                skip(true);
                const QString next = m_text.mid(m_at, 18).toLower();
                if (!next.startsWith(u"invoke-"_s) && !next.startsWith(u"iwr "_s)
                    && !next.startsWith(u"irm "_s)) {
                    const Value value = readValue();
                    if (name.endsWith(u".useragent"_s))
                        m_userAgent = value.text;
                    m_variables[name.mid(1)] = value;
                    skipToEndOfStatement();
                }
            } else {
                skipToEndOfStatement();
            }
            return;
        }
        const QString word = bareWord().toLower();
        if (word == "invoke-webrequest"_L1 || word == "invoke-restmethod"_L1 || word == "iwr"_L1
            || word == "irm"_L1) {
            m_commandAt = start;
            readCommand();
            m_done = true;
            return;
        }
        skipToEndOfStatement();
        if (m_at == start)
            ++m_at;
    }

    void skipToEndOfStatement()
    {
        while (m_at < m_text.size() && peek() != u'\n' && peek() != u';') {
            if (isSingleQuote(peek()) || isDoubleQuote(peek()))
                readValue();
            else if (peek() == u'`')
                m_at += 2;
            else
                ++m_at;
        }
    }

    void readCookie()
    {
        const qsizetype close = m_text.indexOf(u'\n', m_at);
        static const QRegularExpression pair(
            uR"(Cookie\(\s*["']((?:[^"'`]|`.)*)["']\s*,\s*["']((?:[^"'`]|`.)*)["'])"_s);
        const QString line = m_text.mid(m_at, close < 0 ? -1 : close - m_at);
        if (const QRegularExpressionMatch match = pair.match(line); match.hasMatch())
            m_cookies.append(match.captured(1).remove(u'`').toUtf8() + '='
                             + match.captured(2).remove(u'`').toUtf8());
        m_at = close < 0 ? m_text.size() : close + 1;
    }

    void readCommand()
    {
        ExchangeRequest &request = m_result.request;
        while (!m_error && m_at < m_text.size()) {
            skip(false);
            if (m_at >= m_text.size() || peek() == u'\n' || peek() == u';' || peek() == u'|')
                break;
            if (peek() != u'-' || !peek(1).isLetter()) {
                const Value value = readValue();
                if (request.url.isEmpty())
                    request.url = value.text;
                continue;
            }
            const qsizetype at = m_at;
            QString name = bareWord().mid(1).toLower();
            if (name.endsWith(u':')) // -Switch:$true
                name.chop(1);
            readParameter(name, at);
        }
    }

    void readParameter(const QString &name, qsizetype at)
    {
        static const QStringList switches{u"usebasicparsing"_s,
                                          u"usedefaultcredentials"_s,
                                          u"disablekeepalive"_s,
                                          u"passthru"_s,
                                          u"resume"_s,
                                          u"skipheadervalidation"_s,
                                          u"skiphttperrorcheck"_s,
                                          u"nooproxy"_s,
                                          u"followrellink"_s,
                                          u"allowunencryptedauthentication"_s,
                                          u"preserveauthorizationonredirect"_s,
                                          u"verbose"_s,
                                          u"debug"_s};
        if (switches.contains(name))
            return;
        if (name == "skipcertificatecheck"_L1) {
            m_result.allowInvalidCertificate = true;
            return;
        }
        skip(false);
        if (m_at >= m_text.size() || peek() == u'\n') {
            const Error place = problem({}, at, {});
            fail(u"curl-cut"_s, at,
                 Tr::tr("-%1 at line %2, column %3 lacks its value: the command seems to be cut "
                        "off.")
                     .arg(name)
                     .arg(place.location->line)
                     .arg(place.location->column));
            return;
        }
        const Value value = readValue();
        ExchangeRequest &request = m_result.request;
        // PowerShell takes any beginning of a name that only one parameter has.
        const auto is = [&name](const QString &whole, int least) {
            return name.size() >= least && whole.startsWith(name);
        };
        if (is(u"uri"_s, 1) && !is(u"useragent"_s, 3)) {
            request.url = value.text;
        } else if (is(u"method"_s, 2) || is(u"custommethod"_s, 2)) {
            request.method = value.text.toUpper();
        } else if (is(u"headers"_s, 1)) {
            for (const auto &[header, content] : value.table) {
                if (!header.startsWith(':'))
                    request.headers.append({header, content});
            }
        } else if (is(u"contenttype"_s, 2)) {
            m_contentType = value.text;
        } else if (is(u"body"_s, 1)) {
            if (!value.known)
                note(Tr::tr("The body is computed by PowerShell and was left out."));
            else if (!value.table.isEmpty())
                note(Tr::tr("The body is a table, which PowerShell would send as a form; it was "
                            "left out."));
            request.body = value.text;
            if (request.method == "GET" && !m_methodSeen)
                note(Tr::tr("Without -Method PowerShell sends GET."));
        } else if (is(u"useragent"_s, 5)) {
            m_userAgent = value.text;
        } else if (is(u"timeoutsec"_s, 2)) {
            m_result.timeoutMs = value.text.toInt() * 1000;
        } else if (!is(u"websession"_s, 1) && !is(u"outfile"_s, 1)
                   && !is(u"maximumredirection"_s, 8) && !is(u"erroraction"_s, 2)) {
            note(Tr::tr("The parameter -%1 cannot be carried over and was left out.").arg(name));
        }
        m_methodSeen = m_methodSeen || is(u"method"_s, 2);
    }

    Value readValue()
    {
        Value value = readTerm();
        // 'a' + 'b', as we write secrets.
        while (!m_error) {
            const qsizetype back = m_at;
            skip(m_depth > 0);
            if (peek() != u'+') {
                m_at = back;
                return value;
            }
            ++m_at;
            skip(true);
            const Value more = readTerm();
            value.text += more.text;
            value.known = value.known && more.known;
        }
        return value;
    }

    Value readTerm()
    {
        const QChar c = peek();
        if (c == u'@' && peek(1) == u'{')
            return readTable();
        if (c == u'@' && (isSingleQuote(peek(1)) || isDoubleQuote(peek(1))) && peek(2) == u'\n')
            return readHereString();
        if (isSingleQuote(c))
            return readSingleQuoted();
        if (isDoubleQuote(c))
            return readDoubleQuoted();
        if (c == u'(')
            return readParenthesis();
        if (c == u'[')
            return readCall();
        if (c == u'$') {
            ++m_at;
            QString name = bareWord();
            if (name.isEmpty()) { // A stray sign must not stop the reading
                ++m_at;
                return {{}, {}, false};
            }
            return variable(name);
        }
        const QString word = bareWord();
        if (word.isEmpty()) {
            ++m_at;
            return {{}, {}, false};
        }
        return {word.toUtf8(), {}, true};
    }

    Value variable(const QString &name)
    {
        const auto found = m_variables.find(name.toLower());
        if (found != m_variables.end())
            return found->second;
        if (name.compare(u"true"_s, Qt::CaseInsensitive) == 0
            || name.compare(u"false"_s, Qt::CaseInsensitive) == 0)
            return {name.toUtf8(), {}, true};
        QString plain = name;
        if (plain.startsWith(u"env:"_s, Qt::CaseInsensitive))
            plain.remove(0, 4);
        note(
            Tr::tr("PowerShell's $%1 became the variable {{%2}} of the request.").arg(name, plain));
        return {"{{" + plain.toUtf8() + "}}", {}, true};
    }

    Value readSingleQuoted()
    {
        const qsizetype opened = m_at++;
        QString text;
        while (m_at < m_text.size()) {
            if (isSingleQuote(peek())) {
                if (!isSingleQuote(peek(1))) {
                    ++m_at;
                    return {text.toUtf8(), {}, true};
                }
                ++m_at; // Two are one; which of the quotes it is, the second says
            }
            text += peek();
            ++m_at;
        }
        failCut(opened, u"'"_s);
        return {};
    }

    Value readDoubleQuoted()
    {
        const qsizetype opened = m_at++;
        QByteArray text;
        while (m_at < m_text.size()) {
            const QChar c = peek();
            if (isDoubleQuote(c) && !isDoubleQuote(peek(1))) {
                ++m_at;
                return {text, {}, true};
            }
            if (isDoubleQuote(c)) {
                text += QString(peek(1)).toUtf8();
                m_at += 2;
            } else if (c == u'`') {
                static constexpr std::pair<char16_t, char> escapes[] = {
                    {u'n', '\n'}, {u'r', '\r'}, {u't', '\t'}, {u'0', '\0'},  {u'b', '\b'},
                    {u'f', '\f'}, {u'v', '\v'}, {u'a', '\a'}, {u'e', '\x1b'}};
                const QChar next = peek(1);
                const auto *const found =
                    std::find_if(std::begin(escapes), std::end(escapes),
                                 [next](const auto &item) { return next == item.first; });
                if (next == u'\n') {
                } else if (found != std::end(escapes))
                    text += found->second;
                else
                    text += QString(next).toUtf8();
                m_at += 2;
            } else if (c == u'$' && peek(1) == u'(') {
                text += readSubexpression();
            } else if (c == u'$' && (peek(1).isLetter() || peek(1) == u'_' || peek(1) == u'{')) {
                text += readInterpolation();
            } else {
                // Surrogate pairs are two units: taken together.
                const int units = c.isHighSurrogate() ? 2 : 1;
                text += m_text.mid(m_at, units).toUtf8();
                m_at += units;
            }
        }
        failCut(opened, u"\""_s);
        return {};
    }

    /// "$([char]233)", as Chromium browsers write characters beyond ASCII.
    QByteArray readSubexpression()
    {
        const qsizetype start = m_at;
        const qsizetype close = m_text.indexOf(u')', m_at);
        if (close < 0) {
            failCut(start, u"$("_s);
            m_at = m_text.size();
            return {};
        }
        const QString inner = m_text.mid(m_at + 2, close - m_at - 2);
        m_at = close + 1;
        static const QRegularExpression character(uR"(^\s*\[char\]\s*(0x[0-9a-fA-F]+|\d+)\s*$)"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
        if (const QRegularExpressionMatch match = character.match(inner); match.hasMatch()) {
            const char16_t unit = match.captured(1).toUShort(nullptr, 0);
            if (QChar::isHighSurrogate(unit)) {
                m_highSurrogate = unit;
                return {};
            }
            if (QChar::isLowSurrogate(unit) && m_highSurrogate) {
                const char16_t pair[] = {std::exchange(m_highSurrogate, u'\0'), unit};
                return QString::fromUtf16(pair, 2).toUtf8();
            }
            return QString(QChar(unit)).toUtf8();
        }
        note(Tr::tr("$(%1) is computed by PowerShell and was left as it is.").arg(inner));
        return m_text.mid(start, m_at - start).toUtf8();
    }

    QByteArray readInterpolation()
    {
        ++m_at;
        QString name;
        if (peek() == u'{') {
            const qsizetype close = m_text.indexOf(u'}', m_at);
            name = m_text.mid(m_at + 1, (close < 0 ? m_text.size() : close) - m_at - 1);
            m_at = close < 0 ? m_text.size() : close + 1;
        } else {
            while (m_at < m_text.size()
                   && (peek().isLetterOrNumber() || peek() == u'_'
                       || (peek() == u':' && peek(1).isLetter()))) {
                name += peek();
                ++m_at;
            }
        }
        return variable(name).text;
    }

    Value readHereString()
    {
        const qsizetype opened = m_at;
        const QChar quote = peek(1);
        const qsizetype close = m_text.indexOf(QString(u'\n') + quote + u'@', m_at + 2);
        if (close < 0) {
            failCut(opened, QString(u'@') + quote);
            m_at = m_text.size();
            return {};
        }
        const QString text = close > m_at + 2 ? m_text.mid(m_at + 3, close - m_at - 3) : QString();
        m_at = close + 3;
        return {text.toUtf8(), {}, true};
    }

    Value readTable()
    {
        const qsizetype opened = m_at;
        m_at += 2;
        Value table;
        ++m_depth;
        while (!m_error) {
            skip(true);
            while (peek() == u';' || peek() == u',') {
                ++m_at;
                skip(true);
            }
            if (m_at >= m_text.size()) {
                failCut(opened, u"@{"_s);
                break;
            }
            if (peek() == u'}') {
                ++m_at;
                break;
            }
            const Value key = readTerm();
            skip(true);
            if (peek() != u'=') {
                failCut(opened, u"@{"_s);
                break;
            }
            ++m_at;
            skip(true);
            table.table.append({key.text, readValue().text});
        }
        --m_depth;
        return table;
    }

    Value readParenthesis()
    {
        const qsizetype opened = m_at++;
        ++m_depth;
        skip(true);
        Value value = readValue();
        --m_depth;
        skip(true);
        if (peek() != u')' && !m_error) { // More than we can read: up to the end of it
            value.known = false;
            int depth = 1;
            while (m_at < m_text.size() && depth > 0) {
                if (isSingleQuote(peek()) || isDoubleQuote(peek())) {
                    readTerm();
                    continue;
                }
                depth += peek() == u'(' ? 1 : peek() == u')' ? -1 : 0;
                ++m_at;
            }
            if (depth > 0)
                failCut(opened, u"("_s);
            return value;
        }
        ++m_at;
        return value;
    }

    /// [System.Text.Encoding]::UTF8.GetBytes(…) and [Convert]::FromBase64String(…).
    Value readCall()
    {
        const qsizetype opened = m_at;
        const qsizetype parenthesis = m_text.indexOf(u'(', m_at);
        if (parenthesis < 0) {
            failCut(opened, u"["_s);
            m_at = m_text.size();
            return {};
        }
        const QString call = m_text.mid(m_at, parenthesis - m_at).toLower().remove(u' ');
        m_at = parenthesis;
        Value value = readParenthesis();
        if (call.contains(u"utf8"_s) && call.endsWith(u".getbytes"_s))
            return value;
        if (call.endsWith(u"::frombase64string"_s)) {
            value.text = QByteArray::fromBase64(value.text);
            return value;
        }
        value.known = false;
        return value;
    }

    QString m_text;
    qsizetype m_at = 0;
    qsizetype m_commandAt = 0;
    int m_depth = 0;
    char16_t m_highSurrogate = u'\0';
    bool m_done = false;
    bool m_methodSeen = false;
    std::optional<Error> m_error;
    std::map<QString, Value> m_variables;
    QByteArray m_contentType, m_userAgent;
    QByteArrayList m_cookies;
    ImportedRequest m_result;
};

} // namespace

Result<ImportedRequest> importPowerShell(const QString &text)
{
    return PowerShellReader(text).read();
}

QString powerShellQuoted(const QString &text)
{
    QString out = u"'"_s;
    for (const QChar c : text) {
        out += c;
        if (isSingleQuote(c))
            out += c;
    }
    return out + u'\'';
}

} // namespace hooksmith
