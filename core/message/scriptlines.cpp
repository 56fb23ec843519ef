// SPDX-License-Identifier: MIT
#include "core/message/scriptlines.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {
namespace {

bool isKeyLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

// Blanks [from, to) except line feeds, so that lines can still be counted.
void blank(QString &code, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (code[i] != u'\n')
            code[i] = u' ';
    }
}

// The position behind the string that begins at `start`; one that its line does not end is left.
qsizetype endOfString(const QString &code, qsizetype start)
{
    const QChar quote = code[start];
    for (qsizetype i = start + 1; i < code.size(); ++i) {
        if (code[i] == u'\\')
            ++i;
        else if (code[i] == quote)
            return i + 1;
        else if (code[i] == u'\n' && quote != u'`')
            return start + 1;
    }
    return quote == u'`' ? code.size() : start + 1;
}

// What is left can be searched for keys without meeting prose. A regular expression with a quote in
// it may hide the rest of its line: then a line is not named, never a wrong one.
QString withoutProse(QString code)
{
    for (qsizetype i = 0; i < code.size();) {
        const QStringView rest = QStringView(code).mid(i, 2);
        if (rest == u"//") {
            const qsizetype end = code.indexOf(u'\n', i);
            blank(code, i, end < 0 ? code.size() : end);
            i = end < 0 ? code.size() : end;
        } else if (rest == u"/*") {
            const qsizetype end = code.indexOf(u"*/"_s, i + 2);
            blank(code, i, end < 0 ? code.size() : end + 2);
            i = end < 0 ? code.size() : end + 2;
        } else if (code[i] == u'"' || code[i] == u'\'' || code[i] == u'`') {
            const qsizetype end = endOfString(code, i);
            const bool isKey = code[i] != u'`'
                && std::all_of(code.cbegin() + i + 1, code.cbegin() + std::max(end - 1, i + 1),
                               isKeyLetter);
            if (!isKey)
                blank(code, i, end);
            i = end;
        } else {
            ++i;
        }
    }
    return code;
}

} // namespace

ScriptLines::ScriptLines(const QString &script) : m_code(withoutProse(script)) { }

int ScriptLines::lineOf(const QString &key)
{
    if (m_code.isEmpty())
        return 0;
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    const QString name = QRegularExpression::escape(key);
    const QRegularExpression pattern(
        u"(?<![\\w$.])[\"']?%1[\"']?\\s*:(?!:)|[.]%1\\s*=(?![=>])|\\[[\"']%1[\"']\\]\\s*=(?![=>])"_s
            .arg(name));
    int line = 0;
    auto matches = pattern.globalMatch(m_code);
    if (matches.hasNext()) {
        const QRegularExpressionMatch first = matches.next();
        if (!matches.hasNext())
            line = int(QStringView(m_code).left(first.capturedStart()).count(u'\n')) + 1;
    }
    m_known.insert(key, line);
    return line;
}

} // namespace hooksmith
