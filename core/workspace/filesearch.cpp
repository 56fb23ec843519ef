// SPDX-License-Identifier: MIT
#include "core/workspace/filesearch.h"

#include "core/base/tr.h"
#include "core/workspace/textfile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype longestLine = 400;

QRegularExpression expressionOf(const SearchQuery &query)
{
    QString pattern = query.regularExpression ? query.text : QRegularExpression::escape(query.text);
    if (query.wholeWords)
        pattern = u"\\b(?:"_s + pattern + u")\\b"_s;
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!query.caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(pattern, options);
}

SearchMatch describe(const QString &text, qsizetype position, qsizetype length, int line)
{
    const qsizetype start = text.lastIndexOf(u'\n', position == 0 ? 0 : position - 1) + 1;
    const qsizetype from = position == 0 ? 0 : start;
    qsizetype end = text.indexOf(u'\n', position);
    if (end < 0)
        end = text.size();
    SearchMatch match{line, int(position - from) + 1, position, length, {}, 0};
    const qsizetype cutFrom = qMax(from, position - longestLine / 4);
    match.lineText = text.mid(cutFrom, qMin(end - cutFrom, longestLine));
    match.lineOffset = position - cutFrom;
    return match;
}

QString expanded(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString text;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar c = replacement.at(i);
        const QChar following = i + 1 < replacement.size() ? replacement.at(i + 1) : QChar();
        if ((c == u'\\' || c == u'$') && following.isDigit()) {
            text += match.captured(following.digitValue());
            ++i;
        } else if (c == u'$' && following == u'&') {
            text += match.captured();
            ++i;
        } else if (c == u'\\' && (following == u'n' || following == u't' || following == u'\\')) {
            text += following == u'n' ? u'\n' : following == u't' ? u'\t' : u'\\';
            ++i;
        } else {
            text += c;
        }
    }
    return text;
}

} // namespace

Result<void> checkQuery(const SearchQuery &query)
{
    const QRegularExpression expression = expressionOf(query);
    if (expression.isValid())
        return {};
    return unexpected(Error{u"invalid-pattern"_s,
                            Tr::tr("The regular expression cannot be used: %1 (at character %2).")
                                .arg(expression.errorString())
                                .arg(expression.patternErrorOffset() + 1),
                            expression.errorString(),
                            {}});
}

Result<SearchOutcome> searchFiles(const SearchQuery &query, const QList<SearchTarget> &targets,
                                  const std::atomic_bool &cancelled)
{
    SearchOutcome outcome;
    if (query.text.isEmpty())
        return outcome;
    if (const Result<void> usable = checkQuery(query); !usable)
        return unexpected(usable.error());
    const QRegularExpression expression = expressionOf(query);
    for (const SearchTarget &target : targets) {
        if (cancelled)
            return outcome;
        FileMatches found{target, {}};
        if (!found.target.text) {
            const Result<TextFile> file = TextFile::read(target.path);
            if (!file) {
                ++outcome.unreadable;
                continue;
            }
            found.target.text = file->text;
        }
        const QString &text = *found.target.text;
        int line = 1;
        qsizetype counted = 0;
        QRegularExpressionMatchIterator matches = expression.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedLength() == 0)
                continue; // `a*` matches nothing everywhere
            line +=
                int(QStringView(text).mid(counted, match.capturedStart() - counted).count(u'\n'));
            counted = match.capturedStart();
            found.matches.append(
                describe(text, match.capturedStart(), match.capturedLength(), line));
            if (++outcome.matches == mostMatches) {
                outcome.cutShort = true;
                break;
            }
        }
        if (!found.matches.isEmpty())
            outcome.files.append(found);
        if (outcome.cutShort)
            break;
    }
    return outcome;
}

QString replacedText(const SearchQuery &query, const QString &replacement, const QString &text)
{
    QString result;
    qsizetype done = 0;
    QRegularExpressionMatchIterator matches = expressionOf(query).globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() == 0)
            continue;
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += query.regularExpression ? expanded(replacement, match) : replacement;
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

QString replacementFor(const SearchQuery &query, const QString &replacement, const QString &text,
                       const SearchMatch &match)
{
    if (!query.regularExpression)
        return replacement;
    return expanded(replacement, expressionOf(query).match(text, match.position));
}

} // namespace hooksmith
