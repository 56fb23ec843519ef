// SPDX-License-Identifier: MIT
#include "core/message/scriptlines.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

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

// Whether a slash behind this begins a regular expression, not a division.
bool beginsExpression(const QString &code, qsizetype slash)
{
    qsizetype i = slash - 1;
    while (i >= 0 && code[i].isSpace())
        --i;
    if (i < 0)
        return true;
    if (!isKeyLetter(code[i]))
        return !u")]}\"'`."_s.contains(code[i]);
    qsizetype start = i;
    while (start > 0 && isKeyLetter(code[start - 1]))
        --start;
    const QStringView word = QStringView(code).mid(start, i - start + 1);
    return word == u"return" || word == u"typeof" || word == u"case";
}

// The position behind the expression that begins at `start`; one that its line does not end is
// left.
qsizetype endOfExpression(const QString &code, qsizetype start)
{
    bool isInClass = false;
    for (qsizetype i = start + 1; i < code.size() && code[i] != u'\n'; ++i) {
        if (code[i] == u'\\')
            ++i;
        else if (code[i] == u'[')
            isInClass = true;
        else if (code[i] == u']')
            isInClass = false;
        else if (code[i] == u'/' && !isInClass)
            return i + 1;
    }
    return start + 1;
}

// What is left can be searched for keys without meeting prose. Of what was a value, a sign stays:
// what follows a value is another thing than what follows nothing.
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
        } else if (code[i] == u'/' && beginsExpression(code, i)) {
            const qsizetype end = endOfExpression(code, i);
            blank(code, i, end);
            code[i] = u'`';
            i = end;
        } else if (code[i] == u'"' || code[i] == u'\'' || code[i] == u'`') {
            const qsizetype end = endOfString(code, i);
            const bool isKey = code[i] != u'`' && end - i > 2
                && std::all_of(code.cbegin() + i + 1, code.cbegin() + end - 1, isKeyLetter);
            if (!isKey) {
                blank(code, i, end);
                code[i] = u'`';
            }
            i = end;
        } else {
            ++i;
        }
    }
    return code;
}

struct Made
{
    QString key;
    int line = 0;
    QStringList chain;
};

/// Walks through the brackets of a script (without prose) and notes what makes keys. It is no
/// parser: a script with errors has lines, too.
class Walker
{
public:
    explicit Walker(const QString &code) : m_code(code) { m_frames.push_back({u'{'}); }

    std::vector<Made> walk()
    {
        for (m_at = 0; m_at < m_code.size();) {
            const QChar c = m_code[m_at];
            if (c == u'\n')
                ++m_line;
            if (c.isSpace()) {
                ++m_at;
                continue;
            }
            if (isKeyLetter(c) || c == u'"' || c == u'\'') {
                word();
                m_previous = u'a';
                continue;
            }
            sign(c);
            m_previous = c;
            ++m_at;
        }
        while (m_frames.size() > 1)
            pop(false);
        keepPending(m_frames.back());
        return std::move(m_made);
    }

private:
    struct Frame
    {
        QChar bracket; ///< '[' of a list only; that of `a[0]` counts as '('
        QStringList chain = {}; ///< Of what stands in it
        QString key = {}; ///< Whose value is being read
        int index = 0; ///< In a list; -1: not known
        bool isDirect = true; ///< The next bracket is the value itself, not a part of it
        std::vector<Made> pending = {}; ///< `{ a, b }`: a literal or a pattern, the end tells
        std::size_t firstMade = 0;
    };

    QChar signAfter(qsizetype i, qsizetype *place = nullptr) const
    {
        while (i < m_code.size() && m_code[i].isSpace())
            ++i;
        if (place)
            *place = i;
        return i < m_code.size() ? m_code[i] : QChar();
    }

    // "=", not "==" or "=>".
    bool isAssigned(qsizetype i) const
    {
        qsizetype place = 0;
        if (signAfter(i, &place) != u'=')
            return false;
        const QChar next = place + 1 < m_code.size() ? m_code[place + 1] : QChar();
        return next != u'=' && next != u'>';
    }

    // What stands in a bracket that is opened here.
    QStringList chainHere() const
    {
        const Frame &frame = m_frames.back();
        QStringList chain = frame.chain;
        bool isDirect = frame.isDirect;
        if (frame.bracket == u'{' && !frame.key.isEmpty())
            chain.append(frame.key);
        else if (frame.bracket == u'[') // A list within an expression may end up anywhere
            chain.append(frame.index < 0 || chain.endsWith(u"*"_s) ? u"#"_s
                                                                   : u"#%1"_s.arg(frame.index));
        else
            isDirect = false;
        if (!isDirect && !chain.isEmpty() && chain.last() != "*"_L1)
            chain.append(u"*"_s);
        return chain;
    }

    void sign(QChar c)
    {
        Frame &frame = m_frames.back();
        if (c == u'{' || c == u'[' || c == u'(') {
            const bool isSubscript = c == u'['
                && (m_previous == u'a' || m_previous == u')' || m_previous == u']'
                    || m_previous == u'`');
            Frame inner{isSubscript ? QChar(u'(') : c, chainHere()};
            inner.firstMade = m_made.size();
            frame.isDirect = false;
            m_frames.push_back(inner);
            m_brackets.append(c);
        } else if (c == u'}' || c == u']' || c == u')') {
            close(c);
        } else if (c == u',' || c == u';') {
            frame.key.clear();
            frame.isDirect = true;
            if (frame.index >= 0)
                ++frame.index;
        } else if (c == u'.' && QStringView(m_code).mid(m_at, 3) == u"...") {
            frame.index = -1;
        } else if (c != u':') {
            frame.isDirect = false;
        }
    }

    void word()
    {
        const qsizetype start = m_at;
        const bool isQuoted = !isKeyLetter(m_code[start]);
        if (isQuoted)
            ++m_at;
        const qsizetype from = m_at;
        while (m_at < m_code.size() && isKeyLetter(m_code[m_at]))
            ++m_at;
        const QString name = m_code.mid(from, m_at - from);
        if (isQuoted && m_at < m_code.size() && m_code[m_at] == m_code[start])
            ++m_at;
        Frame &frame = m_frames.back();
        qsizetype place = 0;
        const QChar next = signAfter(m_at, &place);
        const bool isMember = frame.bracket == u'{' && (m_previous == u'{' || m_previous == u',');
        if (isMember && next == u':') {
            m_made.push_back({name, m_line, frame.chain + QStringList{name}});
            frame.key = name;
            frame.isDirect = true;
            return;
        }
        if (isMember && !isQuoted && (next == u',' || next == u'}'))
            frame.pending.push_back({name, m_line, frame.chain + QStringList{name}});
        else if (isQuoted ? m_previous == u'[' && next == u']' && isAssigned(place + 1)
                          : m_previous == u'.' && isAssigned(m_at))
            m_made.push_back({name, m_line, {name}});
        frame.isDirect = false;
    }

    void close(QChar c)
    {
        const QChar opening = c == u'}' ? u'{' : c == u']' ? u'[' : u'(';
        if (!m_brackets.contains(opening))
            return;
        while (!m_brackets.endsWith(opening))
            pop(false);
        pop(true);
    }

    void pop(bool isClosed)
    {
        const Frame frame = std::move(m_frames.back());
        m_frames.pop_back();
        m_brackets.chop(1);
        qsizetype place = 0;
        const QChar next = isClosed ? signAfter(m_at + 1, &place) : QChar();
        const bool isPattern = isAssigned(m_at + 1) || isKeyLetter(next)
            || (next == u')' && (signAfter(place + 1) == u'{' || isArrow(place + 1)));
        if (isClosed && !isPattern)
            keepPending(frame);
        // [ … ].concat(…): who knows where its parts end up.
        if (frame.bracket == u'[' && (next == u'.' || next == u'[')) {
            for (std::size_t i = frame.firstMade; i < m_made.size(); ++i) {
                if (m_made[i].chain.size() > frame.chain.size())
                    m_made[i].chain[frame.chain.size()] = u"*"_s;
            }
        }
    }

    bool isArrow(qsizetype i) const
    {
        qsizetype place = 0;
        return signAfter(i, &place) == u'=' && QStringView(m_code).mid(place, 2) == u"=>";
    }

    void keepPending(const Frame &frame)
    {
        m_made.insert(m_made.end(), frame.pending.begin(), frame.pending.end());
    }

    const QString &m_code;
    qsizetype m_at = 0;
    int m_line = 1;
    QChar m_previous = u'{'; ///< The last sign; 'a' for a word
    std::vector<Frame> m_frames;
    QString m_brackets; ///< Those that are open
    std::vector<Made> m_made;
};

enum class Fit { No, Partly, Wholly };

// Compared from the end. Partly: the chain reaches further out than the path.
Fit fit(const QStringList &chain, qsizetype i, const QStringList &path, qsizetype j)
{
    for (; i > 0; --i, --j) {
        const QString &step = chain[i - 1];
        if (step == "*"_L1) {
            Fit best = Fit::No;
            for (qsizetype k = j; k >= 0 && best != Fit::Wholly; --k)
                best = std::max(best, fit(chain, i - 1, path, k));
            return best;
        }
        if (j == 0)
            return Fit::Partly;
        const QString &segment = path[j - 1];
        if (step != segment && !(step == "#"_L1 && segment.startsWith(u'#')))
            return Fit::No;
    }
    return Fit::Wholly;
}

// "content.attachments[0].title": content, attachments, #0, title.
QStringList segments(const QString &path)
{
    QStringList out;
    for (const QString &part : path.split(u'.')) {
        const QStringList pieces = part.split(u'[');
        out.append(pieces.first());
        for (qsizetype i = 1; i < pieces.size(); ++i)
            out.append(u'#' + pieces[i].chopped(pieces[i].endsWith(u']') ? 1 : 0));
    }
    return out;
}

} // namespace

ScriptLines::ScriptLines(const QString &script)
{
    for (Made &made : Walker(withoutProse(script)).walk())
        m_makers[made.key].append({made.line, std::move(made.chain)});
}

int ScriptLines::lineOf(const QString &path) const
{
    const QStringList wanted = segments(path);
    const auto makers = m_makers.constFind(wanted.last());
    if (makers == m_makers.constEnd())
        return 0;
    Fit best = Fit::No;
    int line = 0;
    for (const Maker &maker : *makers) {
        const Fit now = fit(maker.chain, maker.chain.size(), wanted, wanted.size());
        if (now == Fit::No || now < best)
            continue;
        if (now > best)
            line = maker.line;
        else if (line != maker.line)
            line = 0;
        best = now;
    }
    return line;
}

} // namespace hooksmith
