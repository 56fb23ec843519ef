// SPDX-License-Identifier: MIT
#include "core/diagnostics/logredaction.h"

#include "core/base/hooktoken.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

QString redactedLogLine(const QString &line)
{
    constexpr auto options = QRegularExpression::CaseInsensitiveOption;
    static const QString hidden = u"\\1[hidden]"_s;
    static const QRegularExpression userInfo(u"(://[^/\\s:@\"']*:)[^@/\\s\"']+(?=@)"_s, options);
    // The whole rest of such a header: schemes and cookies have spaces in them.
    static const QRegularExpression header(
        u"((?:authorization|cookie)[\"']?\\s*[:=,]\\s*[\"']?(?:(?:bearer|basic|digest|token)\\s+)?)"
        "[^\"'\\r\\n]+"_s,
        options);
    static const QRegularExpression scheme(u"(\\b(?:bearer|basic)\\s+)[\\w.~+/=-]{4,}"_s, options);
    // QDebug puts a space between a name and its value, quoted or not.
    static const QRegularExpression named(
        u"([\\w-]*(?:token|secret|passw(?:or)?d|passphrase|signature|credential|hmac|jwt|"
        "api[-_]?key|access[-_]?key|private[-_]?key|auth[-_]?key|signing[-_]?key|session[-_]?id)"
        "[\\w-]*[\"']?\\s*[:=]\\s*[\"']?)[^\\s\"',;&}]+"_s,
        options);
    QString text = withHiddenHookTokens(line, u"[hidden]"_s);
    text.replace(userInfo, hidden);
    text.replace(header, hidden);
    text.replace(scheme, hidden);
    text.replace(named, hidden);
    return text;
}

} // namespace hooksmith
