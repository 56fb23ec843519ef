// SPDX-License-Identifier: MIT
#include "core/base/localetext.h"
#include "core/message/lossreport.h"

#include "core/base/tr.h"
#include "core/message/scriptlines.h"

#include <algorithm>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {
namespace {

// Keys of a message that people put beside `content` by mistake.
bool belongsIntoContent(const QString &key)
{
    static const QStringList keys{u"text"_s,     u"msg"_s,        u"attachments"_s, u"channel"_s,
                                  u"username"_s, u"alias"_s,      u"icon_url"_s,    u"avatar"_s,
                                  u"emoji"_s,    u"icon_emoji"_s, u"blocks"_s};
    return keys.contains(key);
}

struct Fate
{
    KeyFate fate;
    QString rule;
    bool isMessage = false; ///< Its value is a message, to be gone through
};

// rocketchat-integrations.md, sections 1.6 and 3.6.
Fate incomingFate(const QString &key, const JsValue &value)
{
    if (key == "content"_L1) {
        if (value.isObject())
            return {KeyFate::Shown, Tr::tr("The message; it replaces what was sent."), true};
        if (!value.isTruthy())
            return {KeyFate::Ignored, Tr::tr("It is empty: there is nothing to post.")};
        return {KeyFate::Refused,
                Tr::tr("content must be a message object, not %1.").arg(value.typeName())};
    }
    if (key == "error"_L1) {
        if (!value.isTruthy())
            return {KeyFate::Ignored, Tr::tr("It is empty.")};
        return {KeyFate::Refused,
                Tr::tr("The script itself refuses: the caller is answered 400 with this, and "
                       "nothing is posted.")};
    }
    if (key == "response"_L1)
        return {KeyFate::Shown, Tr::tr("The caller is answered this, once the message is posted.")};
    if (key == "user"_L1)
        return {KeyFate::Shown, Tr::tr("The message is posted in the name of this account.")};
    if (belongsIntoContent(key))
        return {KeyFate::Ignored, Tr::tr("It must stand inside content.")};
    return {KeyFate::Ignored, Tr::tr("The server does not look at this key.")};
}

// Section 5.6.
Fate prepareFate(const QString &key, const JsValue &value)
{
    if (key == "message"_L1) {
        if (value.isObject())
            return {KeyFate::Shown, Tr::tr("Posted before the request is sent."), true};
        return {KeyFate::Ignored, Tr::tr("It is no message object.")};
    }
    static const QStringList sent{u"url"_s,  u"method"_s, u"headers"_s,
                                  u"data"_s, u"auth"_s,   u"timeout"_s};
    if (sent.contains(key))
        return {KeyFate::Shown, Tr::tr("Part of the request that is sent.")};
    if (key == "request"_L1)
        return {KeyFate::Ignored,
                Tr::tr("Return the request itself: inside this key it is not found.")};
    if (belongsIntoContent(key))
        return {KeyFate::Ignored, Tr::tr("It must stand inside message.")};
    return {KeyFate::Ignored, Tr::tr("The call does not use this key.")};
}

// Section 5.7.
Fate responseFate(const QString &key, const JsValue &value)
{
    if (key == "content"_L1) {
        if (value.isObject())
            return {KeyFate::Shown, Tr::tr("The message."), true};
        if (!value.isTruthy())
            return {KeyFate::Ignored,
                    Tr::tr("It is empty: the server handles the answer as it does without a "
                           "script.")};
        return {KeyFate::Refused,
                Tr::tr("content must be a message object, not %1.").arg(value.typeName())};
    }
    if (belongsIntoContent(key))
        return {KeyFate::Ignored, Tr::tr("It must stand inside content.")};
    return {KeyFate::Ignored, Tr::tr("The server does not look at this key.")};
}

Fate fateOf(const QString &method, const QString &key, const JsValue &value)
{
    if (method == "process_incoming_request"_L1)
        return incomingFate(key, value);
    return method == "prepare_outgoing_request"_L1 ? prepareFate(key, value)
                                                   : responseFate(key, value);
}

// What a method gave that is no object with keys; empty when there is nothing to say.
QString emptinessRule(const QString &method, const JsValue &value)
{
    const bool isPrepare = method == "prepare_outgoing_request"_L1;
    const bool isIncoming = method == "process_incoming_request"_L1;
    if (!value.isTruthy()) {
        if (isIncoming)
            return Tr::tr("The script returned %1: nothing is posted, and the caller is told that "
                          "all is well.")
                .arg(value.toJsString());
        if (isPrepare)
            return Tr::tr("The script returned %1: the request is not sent.")
                .arg(value.toJsString());
        return value.isBool()
            ? Tr::tr("The script returned false: nothing is posted.")
            : Tr::tr("The script returned %1: the server handles the answer as it does without a "
                     "script.")
                  .arg(value.toJsString());
    }
    if (!value.isObject())
        return Tr::tr("The script returned %1, not an object.").arg(value.typeName());
    if (isIncoming && !value.contains(u"content") && !value[u"error"].isTruthy())
        return Tr::tr("There is no content: what is to be posted must stand inside content.");
    if (!isIncoming && !isPrepare && !value.contains(u"content"))
        return Tr::tr("There is no content: the server handles the answer as it does without a "
                      "script.");
    return {};
}

} // namespace

QList<KeyReport> returnReport(const RunResult &result, const QString &script, bool overrideAllowed)
{
    QList<KeyReport> reports;
    const ScriptLines lines(script);
    const bool isSeveral = result.returned.size() > 1;
    for (const auto &[method, value] : result.returned) {
        const QString prefix = isSeveral ? method + u'.' : QString();
        if (const QString rule = emptinessRule(method, value); !rule.isEmpty()) {
            const bool isRefused = method == "process_incoming_request"_L1 && value.isTruthy();
            reports.append({isSeveral ? method : u"return"_s,
                            isRefused ? KeyFate::Refused : KeyFate::Ignored, rule, 0});
        }
        if (!value.isObject())
            continue;
        for (const JsValue::Member &member : value.members()) {
            const Fate fate = fateOf(method, member.first, member.second);
            const QString path = prefix + member.first;
            reports.append({path, fate.fate, fate.rule, lines.lineOf(member.first)});
            if (!fate.isMessage)
                continue;
            if (member.second.members().isEmpty())
                reports.last().rule =
                    sentences({fate.rule, Tr::tr("It holds no key: an empty message is posted.")});
            const QList<KeyReport> inner =
                lossReport(member.second, script, overrideAllowed, member.first);
            for (KeyReport report : inner) {
                report.path.prepend(path + u'.');
                reports.append(report);
            }
        }
    }
    return reports;
}

namespace {

// Where the message stands in a path of returnReport(): "content.", "message.", with the method's
// name before it when there were several.
QString placeOf(const QString &path)
{
    static const QRegularExpression place(u"^(?:\\w+\\.)?(?:content|message)\\."_s);
    return place.match(path).captured();
}

// What the script may have called it, the likeliest first (message-rendering.md, section 3).
QStringList returnedNames(const QString &part)
{
    static const QHash<QString, QStringList> names{
        {u"msg"_s, {u"text"_s, u"msg"_s}},
        {u"alias"_s, {u"username"_s, u"alias"_s}},
        {u"avatar"_s, {u"icon_url"_s, u"avatar"_s}},
        {u"emoji"_s, {u"icon_emoji"_s, u"emoji"_s}},
    };
    if (const auto known = names.constFind(part); known != names.constEnd())
        return *known;
    if (part.endsWith("].text"_L1))
        return {part.chopped(4) + u"msg"_s, part};
    return {part};
}

qsizetype rowOf(const QList<KeyReport> &reports, const QString &path)
{
    qsizetype ignored = -1;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        if (reports[i].path != path)
            continue;
        if (reports[i].fate != KeyFate::Ignored)
            return i;
        ignored = i;
    }
    return ignored;
}

} // namespace

qsizetype reportOfPart(const QList<KeyReport> &reports, const QString &part, int message)
{
    QStringList places;
    for (const KeyReport &report : reports) {
        const QString place = placeOf(report.path);
        if (!place.isEmpty() && !places.contains(place))
            places.append(place);
    }
    if (places.isEmpty())
        return -1;
    // The methods ran in this order; each posts after the one before it.
    const QString place = places[std::min(qsizetype(message), places.size() - 1)];
    qsizetype ignored = -1;
    for (const QString &name : returnedNames(part)) {
        const qsizetype row = rowOf(reports, place + name);
        if (row >= 0 && reports[row].fate != KeyFate::Ignored)
            return row;
        if (row >= 0)
            ignored = row;
    }
    if (ignored >= 0)
        return ignored;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        if (reports[i].path.startsWith(place + part + u'.'))
            return i;
    }
    return -1;
}

QString partOfReport(const KeyReport &report)
{
    const QString place = placeOf(report.path);
    if (place.isEmpty() || report.fate == KeyFate::Ignored || report.fate == KeyFate::Refused)
        return {};
    const QString name = report.path.mid(place.size());
    static const QHash<QString, QString> stored{
        {u"text"_s, u"msg"_s},
        {u"username"_s, u"alias"_s},
        {u"icon_url"_s, u"avatar"_s},
        {u"icon_emoji"_s, u"emoji"_s},
    };
    if (const auto known = stored.constFind(name); known != stored.constEnd())
        return *known;
    return name.endsWith("].msg"_L1) ? name.chopped(3) + u"text"_s : name;
}

} // namespace hooksmith
