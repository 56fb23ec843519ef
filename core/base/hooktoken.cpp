// SPDX-License-Identifier: MIT
#include "core/base/hooktoken.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// The first group stays.
const QRegularExpression &hookToken()
{
    static const QRegularExpression expression = [] {
        const QString slashes = u"(?:/|%2f)+"_s;
        QString word;
        for (const QChar letter : u"hooks"_s)
            word += u"(?:%1|%%2|%%3)"_s.arg(letter)
                        .arg(uint(letter.toUpper().unicode()), 0, 16)
                        .arg(uint(letter.unicode()), 0, 16);
        // The parts end where an address does in a sentence or in JSON.
        return QRegularExpression(u'(' + slashes + word + slashes + u"(?:(?!%2f)[^/\\s\"'?#<>])+"_s
                                      + slashes + u")[^\\s\"'?#<>]+"_s,
                                  QRegularExpression::CaseInsensitiveOption);
    }();
    return expression;
}

} // namespace

QString withHiddenHookTokens(const QString &text, const QString &placeholder)
{
    // Most texts have none; looking for the word is cheaper than the expression.
    if (!text.contains(u'/') && !text.contains("%2f"_L1, Qt::CaseInsensitive))
        return text;
    QString result;
    qsizetype copied = 0;
    for (auto matches = hookToken().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(copied, match.capturedEnd(1) - copied);
        result += placeholder;
        copied = match.capturedEnd();
    }
    return copied == 0 ? text : result + QStringView(text).mid(copied);
}

bool hasHookToken(const QString &text)
{
    return hookToken().match(text).hasMatch();
}

} // namespace hooksmith
