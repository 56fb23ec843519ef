// SPDX-License-Identifier: MIT
// JsValue from text: JSON as JavaScript reads it, and the lossless wire form.
#include "core/base/tr.h"
#include "core/script/jsonscanner.h"
#include "core/script/jsvalue.h"
#include "core/script/wireform.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <QHash>
#include <vector>

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
        m_levels.push_back({false, false, m_items.size()});
        return true;
    }
    bool startObject()
    {
        const bool wrapped = m_wire && !m_levels.empty() && isWrapper(m_levels.back());
        m_levels.push_back({true, wrapped, m_members.size()});
        return true;
    }
    bool endArray() { return put(JsValue(take<JsValue::Array>(m_items))); }
    bool endObject()
    {
        const bool wrapped = m_levels.back().wrapped;
        auto members = take<JsValue::Members>(m_members);
        const bool tagged =
            m_wire && !wrapped && !members.isEmpty() && members.constFirst().first == wireform::key;
        if (!tagged)
            orderLikeJavaScript(members);
        JsValue value = JsValue::fromMembers(std::move(members));
        return put(tagged ? untagged(value) : std::move(value));
    }

private:
    struct Level
    {
        bool isObject = false;
        bool wrapped = false; ///< A person's own object that looks like a tagged one
        std::size_t start = 0; ///< Of its own in m_members or m_items
        QString key = {}; ///< Of the member that comes
        QHash<QString, std::size_t> positions = {}; ///< Only of large objects
    };
    static constexpr std::size_t large = 16; ///< From here on a hash is quicker than a look at all

    /// Of {key: "object", "v": { ... }}: what comes next is taken as it is.
    bool isWrapper(const Level &level) const
    {
        if (level.wrapped || !level.isObject || m_members.size() != level.start + 1)
            return false;
        const JsValue::Member &first = m_members.back();
        return first.first == wireform::key && first.second == JsValue(u"object"_s);
    }

    /// Ends the innermost level: what it has, in a list of just that size.
    template <class List, class Stack>
    List take(Stack &stack)
    {
        const auto first = stack.begin() + std::ptrdiff_t(m_levels.back().start);
        List list(std::make_move_iterator(first), std::make_move_iterator(stack.end()));
        stack.erase(first, stack.end());
        m_levels.pop_back();
        return list;
    }

    bool put(JsValue &&value)
    {
        if (m_levels.empty()) {
            root = std::move(value);
            return true;
        }
        Level &level = m_levels.back();
        if (!level.isObject) {
            m_items.push_back(std::move(value));
            return true;
        }
        // Duplicate keys: the last value wins, at the place of the first (JSON.parse).
        if (JsValue::Member *known = find(level))
            known->second = std::move(value);
        else
            m_members.emplace_back(level.key, std::move(value));
        return true;
    }

    /// The member with the level's key; null for a new one, which is expected to be appended.
    JsValue::Member *find(Level &level)
    {
        const std::size_t count = m_members.size() - level.start;
        JsValue::Member *const members = m_members.data() + level.start;
        if (count < large) {
            for (std::size_t i = 0; i < count; ++i) {
                if (members[i].first == level.key)
                    return members + i;
            }
            return nullptr;
        }
        for (auto i = std::size_t(level.positions.size()); i < count; ++i)
            level.positions.insert(members[i].first, i);
        const auto known = level.positions.constFind(level.key);
        return known == level.positions.cend() ? nullptr : members + *known;
    }

    std::vector<Level> m_levels;
    // What the open levels have so far: theirs, one after the other.
    std::vector<JsValue::Member> m_members;
    std::vector<JsValue> m_items;
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
