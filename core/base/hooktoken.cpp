// SPDX-License-Identifier: MIT
#include "core/base/hooktoken.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// The first group stays. `part`: one character of a part of the path; `rest`: of what is hidden.
QRegularExpression hookToken(const QString &part, const QString &rest)
{
    const QString slashes = u"(?:/|%2f)+"_s;
    QString word;
    for (const QChar letter : u"hooks"_s)
        word += u"(?:%1|%%2|%%3)"_s.arg(letter)
                    .arg(uint(letter.toUpper().unicode()), 0, 16)
                    .arg(uint(letter.unicode()), 0, 16);
    return QRegularExpression(u'(' + slashes + word + slashes + u"(?:(?!%2f)"_s + part + u")+"_s
                                  + slashes + u')' + rest + u'+',
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::DotMatchesEverythingOption);
}

QString hidden(const QString &text, const QRegularExpression &expression,
               const QString &placeholder)
{
    QString result;
    qsizetype copied = 0;
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(copied, match.capturedEnd(1) - copied);
        result += placeholder;
        copied = match.capturedEnd();
    }
    return copied == 0 ? text : result + QStringView(text).mid(copied);
}

const QRegularExpression &inPath()
{
    static const QRegularExpression expression = hookToken(u"[^/]"_s, u"."_s);
    return expression;
}

} // namespace

QString withHiddenHookTokens(const QString &text, const QString &placeholder)
{
    // The parts end where an address does in a sentence or in JSON.
    static const QRegularExpression expression = hookToken(u"[^/\\s\"'?#<>]"_s, u"[^\\s\"'?#<>]"_s);
    return hidden(text, expression, placeholder);
}

QString pathWithHiddenHookToken(const QString &path, const QString &placeholder)
{
    return hidden(path, inPath(), placeholder);
}

bool hasHookToken(const QString &path)
{
    return inPath().match(path).hasMatch();
}

} // namespace hooksmith
