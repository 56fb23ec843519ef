// SPDX-License-Identifier: MIT
#include "core/run/expectation.h"

#include "core/base/tr.h"
#include "core/rocketchat/posting.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype longestShown = 160; ///< Characters of a value in one line
constexpr qsizetype shownBefore = 30; ///< Of them, before the first difference

QString memberPath(const QString &path, const QString &key)
{
    static const QRegularExpression plain(u"^[A-Za-z_$][A-Za-z0-9_$]*$"_s);
    if (!plain.match(key).hasMatch())
        return path + u'[' + QString::fromUtf8(JsValue(key).toJson()) + u']';
    return path.isEmpty() ? key : path + u'.' + key;
}

void collect(const QString &path, const JsValue &expected, const JsValue &actual,
             QList<Difference> &found)
{
    if (expected.isObject() && actual.isObject()) {
        for (const auto &[key, value] : expected.members())
            collect(memberPath(path, key), value, actual.value(key), found);
        for (const auto &[key, value] : actual.members()) {
            if (!expected.contains(key))
                collect(memberPath(path, key), JsValue(), value, found);
        }
    } else if (expected.isArray() && actual.isArray()) {
        const qsizetype count = std::max(expected.toArray().size(), actual.toArray().size());
        for (qsizetype i = 0; i < count; ++i)
            collect(path + u"[%1]"_s.arg(i), expected.at(i), actual.at(i), found);
    } else if (expected != actual) {
        found.append({path, expected, actual});
    }
}

/// Compact JSON, from `start` on, no longer than what fits in a line.
QString shown(const QString &json, qsizetype start)
{
    QString text = json.mid(start);
    if (start > 0)
        text.prepend(u'…');
    if (text.size() > longestShown)
        text = text.left(longestShown) + u'…';
    return text;
}

QString jsonOf(const JsValue &value)
{
    return value.isUndefined() ? Tr::tr("nothing") : QString::fromUtf8(value.toJson());
}

qsizetype commonStart(const auto &a, const auto &b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

/// The lines between the common first and the common last ones.
QString lineDifference(const QString &expected, const QString &actual)
{
    const QStringList before = expected.split(u'\n');
    const QStringList after = actual.split(u'\n');
    const qsizetype start = commonStart(before, after);
    qsizetype end = 0; // Counted from the back
    while (end < std::min(before.size(), after.size()) - start
           && before.at(before.size() - 1 - end) == after.at(after.size() - 1 - end))
        ++end;
    QString text;
    for (qsizetype i = start; i < before.size() - end; ++i)
        text += u"\n  - "_s + before.at(i);
    for (qsizetype i = start; i < after.size() - end; ++i)
        text += u"\n  + "_s + after.at(i);
    return text;
}

/// Half an emoji (`text.slice(0, 80)` makes one) is written as an escape that a JSON reader may
/// refuse, ours among them; U+FFFD stands for it, as wherever such a text becomes UTF-8.
QByteArray withoutLoneSurrogates(const QByteArray &json)
{
    static const QRegularExpression lone(
        u"(?<!\\\\)((?:\\\\\\\\)*)\\\\u[dD][89a-fA-F][0-9a-fA-F]{2}"_s);
    return QString::fromUtf8(json).replace(lone, u"\\1\xfffd"_s).toUtf8();
}

} // namespace

namespace Expectation {

QString pathFor(const QString &samplePath)
{
    QString path = samplePath;
    if (path.endsWith(u".json"_s))
        path.chop(5);
    return path + u".expected.json"_s;
}

JsValue fromResult(const RunResult &result)
{
    const JsValue document = result.toJson();
    JsValue expectation = JsValue::object({{u"format"_s, currentFormat}});
    expectation.insert(u"outcome"_s, JsValue::object({{u"code"_s, document[u"outcome"][u"code"]}}));
    for (const QString &key : {u"reply"_s, u"messages"_s, u"requests"_s, u"retries"_s}) {
        if (document.contains(key))
            expectation.insert(key, document.value(key));
    }
    // As it reads from a file: a message may hold members that JSON drops or writes differently.
    return JsValue::fromJson(withoutLoneSurrogates(expectation.toJson())).value_or(expectation);
}

Result<JsValue> fromJson(const QByteArray &json, const QString &fileName)
{
    const auto error = [&fileName](const QString &code, const QString &why) {
        return unexpected(Error{code, why.arg(fileName), {}, SourceLocation{fileName, 1, 1}});
    };
    const Result<JsValue> value = JsValue::fromJson(json, fileName);
    if (!value)
        return value;
    if (!value->isObject())
        return error(u"invalid-expectation"_s, Tr::tr("%1: an expected result must be an object."));
    const JsValue format = value->value(u"format");
    if (!format.isNumber() || format.toNumber() != currentFormat)
        return error(u"unknown-format"_s,
                     Tr::tr("%2: an expected result must say \"format\": %1.").arg(currentFormat));
    return value;
}

JsValue ofIntegration(const JsValue &expectation, const Identity &from, const Identity &to)
{
    JsValue result = expectation;
    const auto eachOf = [&result](QStringView key, auto &&change) {
        const JsValue list = result.value(key);
        if (!list.isArray())
            return;
        JsValue changed = JsValue::array();
        for (JsValue item : list.toArray()) {
            change(item);
            changed.append(item);
        }
        result.insert(key.toString(), changed);
    };
    const QString before = botIdOf(from.id);
    eachOf(u"messages", [&](JsValue &posted) {
        JsValue message = posted.value(u"message");
        JsValue bot = message.value(u"bot");
        if (bot.value(u"i").toString() != before)
            return;
        bot.insert(u"i"_s, botIdOf(to.id));
        message.insert(u"bot"_s, bot);
        posted.insert(u"message"_s, message);
    });
    const auto member = [](const QString &token) -> QString {
        return u"\"token\":"_s + QString::fromUtf8(JsValue(token).toJson());
    };
    eachOf(u"requests", [&](JsValue &request) {
        const JsValue body = request.value(u"body"); // Text, as it goes over the wire
        if (body.isString())
            request.insert(u"body"_s,
                           body.toString().replace(member(from.token), member(to.token)));
    });
    return result;
}

QByteArray toJson(const JsValue &expectation)
{
    return expectation.toJson(2) + '\n';
}

} // namespace Expectation

QString Difference::toText() const
{
    const QString place = path.isEmpty() ? Tr::tr("result") : path;
    const QString before = jsonOf(expected);
    const QString after = jsonOf(actual);
    qsizetype start = 0;
    if (std::max(before.size(), after.size()) > longestShown)
        start = std::max(qsizetype(0), commonStart(before, after) - shownBefore);
    QString text =
        Tr::tr("%1: expected %2, got %3").arg(place, shown(before, start), shown(after, start));
    if (expected.isString() && actual.isString()
        && (expected.toString().contains(u'\n') || actual.toString().contains(u'\n')))
        text += lineDifference(expected.toString(), actual.toString());
    return text;
}

QList<Difference> differences(const JsValue &expected, const JsValue &actual)
{
    QList<Difference> found;
    collect({}, expected, actual, found);
    return found;
}

} // namespace hooksmith
