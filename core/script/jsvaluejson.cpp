// SPDX-License-Identifier: MIT
// JsValue from text: JSON as JavaScript reads it, and the lossless wire form.
#include "core/base/tr.h"
#include "core/script/jsonscanner.h"
#include "core/script/jsvalue.h"
#include "core/script/wireform.h"

#include <algorithm>
#include <array>
#include <limits>
#include <QHash>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

bool isArrayIndex(const QString &key)
{
    if (key.isEmpty() || key.size() > 10 || (key.size() > 1 && key.front() == u'0'))
        return false;
    for (const QChar c : key) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return key.toULongLong() < std::numeric_limits<quint32>::max();
}

/// Puts array-index keys first, ascending; the others keep their order (ECMA-262,
/// OrdinaryOwnPropertyKeys).
void orderLikeJavaScript(JsValue::Members &members)
{
    const auto isIndex = [](const JsValue::Member &m) { return isArrayIndex(m.first); };
    if (std::none_of(members.cbegin(), members.cend(), isIndex))
        return;
    const auto end = std::stable_partition(members.begin(), members.end(), isIndex);
    std::sort(members.begin(), end, [](const JsValue::Member &a, const JsValue::Member &b) {
        return a.first.toULongLong() < b.first.toULongLong();
    });
}

/// What the parts of a tagged value stand for; the parts are ready values.
JsValue untagged(const JsValue &value)
{
    const QString name = value.value(wireform::key).toString();
    const JsValue payload = value.value(u"v");
    if (name == "undefined"_L1)
        return {};
    if (name == "nan"_L1)
        return JsValue(std::numeric_limits<double>::quiet_NaN());
    if (name == "inf"_L1)
        return JsValue(std::numeric_limits<double>::infinity());
    if (name == "-inf"_L1)
        return JsValue(-std::numeric_limits<double>::infinity());
    if (name == "-0"_L1)
        return JsValue(-0.0);
    if (name == "date"_L1)
        return JsValue::date(payload.toNumber(std::numeric_limits<double>::quiet_NaN()));
    if (name == "regexp"_L1)
        return JsValue::regExp(payload.at(0).toString(), payload.at(1).toString());
    if (name == "error"_L1)
        return JsValue::error(payload.at(0).toString(), payload.at(1).toString(),
                              payload.at(2).toString());
    if (name == "bigint"_L1)
        return JsValue::bigInt(payload.at(0).toString());
    if (name == "set"_L1)
        return JsValue::set(payload.toArray());
    if (name == "map"_L1) {
        QList<std::pair<JsValue, JsValue>> entries;
        for (const JsValue &entry : payload.toArray())
            entries.append({entry.at(0), entry.at(1)});
        return JsValue::map(entries);
    }
    if (name == "object"_L1)
        return payload;
    return value;
}

/// Takes the scanner's events.
class Reader
{
public:
    enum class Form { Json, Wire };
    explicit Reader(Form form) : m_wire(form == Form::Wire) { }

    JsValue root;

    bool null() { return put(JsValue(nullptr)); }
    bool boolean(bool value) { return put(JsValue(value)); }
    bool number(double value) { return put(JsValue(value)); }
    bool string(const QString &value) { return put(JsValue(value)); }
    bool key(const QString &name)
    {
        m_levels.back().key = name;
        return true;
    }
    /// The same few names come again and again: those are shared.
    bool key(QLatin1StringView name)
    {
        const std::size_t place = name.isEmpty() ? 0
                                                 : std::size_t(name.size()) * 5
                + uchar(name.data()[0]) * 3 + uchar(name.data()[name.size() - 1]);
        QString &known = m_names[place % m_names.size()];
        if (known != name)
            known = name;
        m_levels.back().key = known;
        return true;
    }
    bool startArray()
    {
        m_levels.emplace_back();
        return true;
    }
    bool startObject()
    {
        const bool wrapped = m_wire && !m_levels.empty() && isWrapper(m_levels.back());
        Level &level = m_levels.emplace_back();
        level.isObject = true;
        level.wrapped = wrapped;
        return true;
    }
    bool endArray()
    {
        Level level = std::move(m_levels.back());
        m_levels.pop_back();
        return put(JsValue(level.items));
    }
    bool endObject()
    {
        Level level = std::move(m_levels.back());
        m_levels.pop_back();
        const bool tagged = m_wire && !level.wrapped && !level.members.isEmpty()
            && level.members.first().first == wireform::key;
        if (!tagged)
            orderLikeJavaScript(level.members);
        JsValue value = JsValue::fromMembers(std::move(level.members));
        return put(tagged ? untagged(value) : std::move(value));
    }

private:
    struct Level
    {
        bool isObject = false;
        QString key; ///< Of the member that comes
        JsValue::Members members;
        JsValue::Array items;
        QHash<QString, qsizetype> positions; ///< Only of large objects
        bool wrapped = false; ///< A person's own object that looks like a tagged one
    };
    static constexpr qsizetype large = 16; ///< From here on a hash is quicker than a look at all

    /// Of {key: "object", "v": { ... }}: what comes next is taken as it is.
    static bool isWrapper(const Level &level)
    {
        return !level.wrapped && level.members.size() == 1
            && level.members.first().first == wireform::key
            && level.members.first().second == JsValue(u"object"_s);
    }

    bool put(JsValue &&value)
    {
        if (m_levels.empty()) {
            root = std::move(value);
            return true;
        }
        Level &level = m_levels.back();
        if (!level.isObject) {
            level.items.append(std::move(value));
            return true;
        }
        // Duplicate keys: the last value wins, at the place of the first (JSON.parse).
        const qsizetype known = position(level);
        if (known >= 0)
            level.members[known].second = std::move(value);
        else
            level.members.append(JsValue::Member(level.key, std::move(value)));
        return true;
    }

    /// Of the member with the level's key; -1 for a new one, which is expected to be appended.
    static qsizetype position(Level &level)
    {
        const qsizetype count = level.members.size();
        if (count < large) {
            for (qsizetype i = 0; i < count; ++i) {
                if (level.members.at(i).first == level.key)
                    return i;
            }
            return -1;
        }
        for (qsizetype i = level.positions.size(); i < count; ++i)
            level.positions.insert(level.members.at(i).first, i);
        return level.positions.value(level.key, -1);
    }

    std::vector<Level> m_levels;
    std::array<QString, 64> m_names; ///< The last one of each kind
    bool m_wire;
};

SourceLocation locate(const QByteArray &text, qsizetype position, const QString &fileName)
{
    const QByteArrayView before = QByteArrayView(text).first(position);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {fileName, int(before.count('\n')) + 1,
            int(QString::fromUtf8(before.sliced(lineStart)).size()) + 1};
}

Result<JsValue> read(const QByteArray &json, const QString &fileName, Reader::Form form)
{
    Reader reader(form);
    JsonScanner<Reader> scanner(json, reader);
    if (scanner.scan())
        return std::move(reader.root);
    const SourceLocation place = locate(json, scanner.errorPosition(), fileName);
    return unexpected(Error{
        u"invalid-json"_s,
        fileName.isEmpty()
            ? Tr::tr("Not valid JSON at line %1, column %2.").arg(place.line).arg(place.column)
            : Tr::tr("%1: not valid JSON at line %2, column %3.")
                  .arg(fileName)
                  .arg(place.line)
                  .arg(place.column),
        QString::fromLatin1(scanner.errorText()), place});
}

} // namespace

JsValue JsValue::fromMembers(Members &&members)
{
    JsValue value;
    value.m_data = ObjectData{std::move(members)};
    return value;
}

Result<JsValue> JsValue::fromJson(const QByteArray &json, const QString &fileName)
{
    return read(json, fileName, Reader::Form::Json);
}

Result<JsValue> JsValue::fromWire(const QByteArray &wire)
{
    return read(wire, {}, Reader::Form::Wire);
}

} // namespace hooksmith
