// SPDX-License-Identifier: MIT
#include "core/script/jsvalue.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hooksmith {

namespace {

const JsValue::Array emptyArray;
const JsValue::Members emptyMembers;

} // namespace

QString jsNumberText(double number); // jsvaluewriter.cpp
QString jsDateText(double milliseconds);

JsValue::JsValue() = default;
JsValue::JsValue(std::nullptr_t) : m_data(nullptr) { }
JsValue::JsValue(bool value) : m_data(value) { }
JsValue::JsValue(int value) : m_data(static_cast<double>(value)) { }
JsValue::JsValue(qint64 value) : m_data(static_cast<double>(value)) { }
JsValue::JsValue(double value) : m_data(value) { }
JsValue::JsValue(const QString &value) : m_data(value) { }
JsValue::JsValue(QLatin1StringView value) : m_data(QString(value)) { }
JsValue::JsValue(const Array &value) : m_data(value) { }

JsValue JsValue::array(std::initializer_list<JsValue> items)
{
    return JsValue(Array(items));
}

JsValue JsValue::array(const QStringList &items)
{
    Array list;
    list.reserve(items.size());
    for (const QString &item : items)
        list.append(JsValue(item));
    return JsValue(list);
}

JsValue JsValue::object(std::initializer_list<Member> members)
{
    JsValue value;
    value.m_data = ObjectData{Members(members)};
    return value;
}

JsValue JsValue::date(double milliseconds)
{
    JsValue value;
    value.m_data = DateData{milliseconds};
    return value;
}

JsValue JsValue::regExp(const QString &source, const QString &flags)
{
    JsValue value;
    value.m_data = RegExpData{source, flags};
    return value;
}

JsValue JsValue::error(const QString &name, const QString &message, const QString &stack)
{
    JsValue value;
    value.m_data = ErrorData{name, message, stack};
    return value;
}

JsValue JsValue::map(const QList<std::pair<JsValue, JsValue>> &entries)
{
    JsValue value;
    value.m_data = MapData{entries};
    return value;
}

JsValue JsValue::set(const Array &items)
{
    JsValue value;
    value.m_data = SetData{items};
    return value;
}

JsValue JsValue::bigInt(const QString &digits)
{
    JsValue value;
    value.m_data = BigIntData{digits};
    return value;
}

JsValue::Type JsValue::type() const
{
    // In the order of the alternatives of Data.
    static constexpr Type types[] = {Type::Undefined, Type::Null,  Type::Bool,   Type::Number,
                                     Type::String,    Type::Array, Type::Object, Type::Date,
                                     Type::RegExp,    Type::Map,   Type::Set,    Type::Error,
                                     Type::BigInt};
    static_assert(std::size(types) == std::variant_size_v<Data>);
    return types[m_data.index()];
}

bool JsValue::isTruthy() const
{
    switch (type()) {
    case Type::Undefined:
    case Type::Null: return false;
    case Type::Bool: return std::get<bool>(m_data);
    case Type::Number: {
        const double number = std::get<double>(m_data);
        return number != 0 && !std::isnan(number);
    }
    case Type::String: return !std::get<QString>(m_data).isEmpty();
    case Type::BigInt: return std::get<BigIntData>(m_data).digits != u'0';
    default: return true;
    }
}

bool JsValue::toBool(bool fallback) const
{
    const bool *value = std::get_if<bool>(&m_data);
    return value ? *value : fallback;
}

double JsValue::toNumber(double fallback) const
{
    const double *value = std::get_if<double>(&m_data);
    return value ? *value : fallback;
}

QString JsValue::toString(const QString &fallback) const
{
    const QString *value = std::get_if<QString>(&m_data);
    return value ? *value : fallback;
}

const JsValue::Array &JsValue::toArray() const &
{
    const Array *value = std::get_if<Array>(&m_data);
    return value ? *value : emptyArray;
}

const JsValue::Members &JsValue::members() const &
{
    const ObjectData *value = std::get_if<ObjectData>(&m_data);
    return value ? value->members : emptyMembers;
}

QStringList JsValue::keys() const
{
    QStringList names;
    for (const Member &member : members())
        names.append(member.first);
    return names;
}

double JsValue::dateMilliseconds() const
{
    const DateData *value = std::get_if<DateData>(&m_data);
    return value ? value->milliseconds : std::numeric_limits<double>::quiet_NaN();
}

QString JsValue::regExpSource() const
{
    const RegExpData *value = std::get_if<RegExpData>(&m_data);
    return value ? value->source : QString();
}

QString JsValue::regExpFlags() const
{
    const RegExpData *value = std::get_if<RegExpData>(&m_data);
    return value ? value->flags : QString();
}

QString JsValue::errorName() const
{
    const ErrorData *value = std::get_if<ErrorData>(&m_data);
    return value ? value->name : QString();
}

QString JsValue::errorMessage() const
{
    const ErrorData *value = std::get_if<ErrorData>(&m_data);
    return value ? value->message : QString();
}

QString JsValue::errorStack() const
{
    const ErrorData *value = std::get_if<ErrorData>(&m_data);
    return value ? value->stack : QString();
}

QList<std::pair<JsValue, JsValue>> JsValue::mapEntries() const
{
    const MapData *value = std::get_if<MapData>(&m_data);
    return value ? value->entries : QList<std::pair<JsValue, JsValue>>();
}

const JsValue::Array &JsValue::setItems() const &
{
    const SetData *value = std::get_if<SetData>(&m_data);
    return value ? value->items : emptyArray;
}

QString JsValue::bigIntDigits() const
{
    const BigIntData *value = std::get_if<BigIntData>(&m_data);
    return value ? value->digits : QString();
}

bool JsValue::contains(QStringView key) const
{
    const Members &all = members();
    return std::any_of(all.cbegin(), all.cend(), [key](const Member &m) { return m.first == key; });
}

JsValue JsValue::value(QStringView key) const
{
    for (const Member &member : members()) {
        if (member.first == key)
            return member.second;
    }
    return {};
}

JsValue JsValue::at(qsizetype index) const
{
    return toArray().value(index);
}

void JsValue::insert(const QString &key, const JsValue &value)
{
    if (!isObject())
        m_data = ObjectData{};
    Members &all = std::get<ObjectData>(m_data).members;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Member &m) { return m.first == key; });
    if (found != all.end())
        found->second = value;
    else
        all.append(Member(key, value));
}

JsValue JsValue::take(QStringView key)
{
    if (!isObject())
        return {};
    Members &all = std::get<ObjectData>(m_data).members;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Member &m) { return m.first == key; });
    if (found == all.end())
        return {};
    const JsValue value = found->second;
    all.erase(found);
    return value;
}

void JsValue::append(const JsValue &item)
{
    if (!isArray())
        m_data = Array{};
    std::get<Array>(m_data).append(item);
}

QString JsValue::typeName() const
{
    switch (type()) {
    case Type::Undefined: return QStringLiteral("undefined");
    case Type::Null: return QStringLiteral("null");
    case Type::Bool: return QStringLiteral("boolean");
    case Type::Number: return QStringLiteral("number");
    case Type::String: return QStringLiteral("string");
    case Type::BigInt: return QStringLiteral("bigint");
    default: return QStringLiteral("object");
    }
}

QString JsValue::toJsString() const
{
    switch (type()) {
    case Type::Undefined: return QStringLiteral("undefined");
    case Type::Null: return QStringLiteral("null");
    case Type::Bool:
        return std::get<bool>(m_data) ? QStringLiteral("true") : QStringLiteral("false");
    case Type::Number: return jsNumberText(std::get<double>(m_data));
    case Type::String: return std::get<QString>(m_data);
    case Type::Array: {
        QStringList parts;
        for (const JsValue &item : toArray())
            parts.append(item.isNullish() ? QString() : item.toJsString());
        return parts.join(u',');
    }
    case Type::Object: return QStringLiteral("[object Object]");
    case Type::Date: return jsDateText(dateMilliseconds());
    case Type::RegExp: return u'/' + regExpSource() + u'/' + regExpFlags();
    case Type::Map: return QStringLiteral("[object Map]");
    case Type::Set: return QStringLiteral("[object Set]");
    case Type::Error:
        return errorMessage().isEmpty() ? errorName()
                                        : QString(errorName() + u": " + errorMessage());
    case Type::BigInt: return bigIntDigits();
    }
    return {};
}

bool JsValue::operator==(const JsValue &other) const
{
    if (type() != other.type())
        return false;
    switch (type()) {
    case Type::Undefined:
    case Type::Null: return true;
    case Type::Bool: return std::get<bool>(m_data) == std::get<bool>(other.m_data);
    case Type::Number: {
        const double a = std::get<double>(m_data);
        const double b = std::get<double>(other.m_data);
        return a == b || (std::isnan(a) && std::isnan(b));
    }
    case Type::String: return std::get<QString>(m_data) == std::get<QString>(other.m_data);
    case Type::Array: return toArray() == other.toArray();
    case Type::Object: return members() == other.members();
    case Type::Date: {
        const double a = dateMilliseconds();
        const double b = other.dateMilliseconds();
        return a == b || (std::isnan(a) && std::isnan(b));
    }
    case Type::RegExp:
        return regExpSource() == other.regExpSource() && regExpFlags() == other.regExpFlags();
    case Type::Map: return mapEntries() == other.mapEntries();
    case Type::Set: return setItems() == other.setItems();
    case Type::Error:
        return errorName() == other.errorName() && errorMessage() == other.errorMessage();
    case Type::BigInt: return bigIntDigits() == other.bigIntDigits();
    }
    return false;
}

} // namespace hooksmith
