// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <initializer_list>
#include <QByteArray>
#include <QList>
#include <QString>
#include <utility>
#include <variant>

namespace hooksmith {

/// A JavaScript value outside the engine, as the server's structured clone carries it between the
/// host and the isolate: plain data plus undefined, Date, RegExp, Map, Set, Error and BigInt.
///
/// Objects keep the order of their keys (QJsonObject sorts them, and scripts see the difference in
/// Object.keys() and in JSON.stringify()). Integer-like keys come first in ascending order when a
/// value is read from JSON, as in every JavaScript engine. Values are cheap to copy (implicitly
/// shared).
class JsValue
{
public:
    enum class Type {
        Undefined,
        Null,
        Bool,
        Number,
        String,
        Array,
        Object,
        Date,
        RegExp,
        Map,
        Set,
        Error,
        BigInt
    };

    using Array = QList<JsValue>;
    using Member = std::pair<QString, JsValue>;
    /// Members in order; keys are unique.
    using Members = QList<Member>;

    JsValue(); ///< undefined
    JsValue(std::nullptr_t);
    JsValue(bool value);
    JsValue(int value);
    JsValue(qint64 value);
    JsValue(double value);
    JsValue(const QString &value);
    JsValue(QLatin1StringView value);
    JsValue(const Array &value);
    JsValue(const char *) = delete;

    static JsValue array(std::initializer_list<JsValue> items = {});
    static JsValue array(const QStringList &items);
    static JsValue object(std::initializer_list<Member> members = {});
    /// Keys must be unique.
    static JsValue fromMembers(Members &&members);
    /// `milliseconds` since the epoch; NaN = Invalid Date.
    static JsValue date(double milliseconds);
    static JsValue regExp(const QString &source, const QString &flags);
    static JsValue error(const QString &name, const QString &message, const QString &stack = {});
    static JsValue map(const QList<std::pair<JsValue, JsValue>> &entries);
    static JsValue set(const Array &items);
    static JsValue bigInt(const QString &digits);

    Type type() const;
    bool isUndefined() const { return type() == Type::Undefined; }
    bool isNull() const { return type() == Type::Null; }
    bool isNullish() const { return isUndefined() || isNull(); }
    bool isBool() const { return type() == Type::Bool; }
    bool isNumber() const { return type() == Type::Number; }
    bool isString() const { return type() == Type::String; }
    bool isArray() const { return type() == Type::Array; }
    /// A plain object; false for arrays, dates and the rest, unlike JavaScript's typeof.
    bool isObject() const { return type() == Type::Object; }
    bool isDate() const { return type() == Type::Date; }
    /// JavaScript's truth: everything but undefined, null, false, 0, NaN, "" and 0n.
    bool isTruthy() const;

    bool toBool(bool fallback = false) const;
    double toNumber(double fallback = 0) const;
    /// The text of a string; `fallback` for every other type.
    QString toString(const QString &fallback = {}) const;
    /// Empty for other types. Of a temporary, by value: `for (item : object[u"list"].toArray())`
    /// must not read a value that is gone.
    const Array &toArray() const &;
    Array toArray() && { return std::as_const(*this).toArray(); }
    const Members &members() const &; ///< Empty for other types.
    Members members() && { return std::as_const(*this).members(); }
    QStringList keys() const;
    double dateMilliseconds() const; ///< NaN for other types.
    QString regExpSource() const;
    QString regExpFlags() const;
    QString errorName() const;
    QString errorMessage() const;
    QString errorStack() const;
    QList<std::pair<JsValue, JsValue>> mapEntries() const;
    const Array &setItems() const &;
    Array setItems() && { return std::as_const(*this).setItems(); }
    QString bigIntDigits() const;

    bool contains(QStringView key) const;
    /// The member, or undefined.
    JsValue value(QStringView key) const;
    JsValue operator[](QStringView key) const { return value(key); }
    /// The item, or undefined.
    JsValue at(qsizetype index) const;
    /// Sets or replaces a member in place; turns a non-object into an object first.
    void insert(const QString &key, const JsValue &value);
    /// Removes a member and returns it (undefined when absent).
    JsValue take(QStringView key);
    void append(const JsValue &item);

    /// What `typeof` and the server's match errors call it: "string", "object", "undefined", ...
    QString typeName() const;
    /// String(value) as JavaScript has it ("[object Object]", "1e+21", "null").
    QString toJsString() const;

    bool operator==(const JsValue &other) const;

    /// JSON.parse of UTF-8. The error carries JavaScript-free words, the line and the column.
    static Result<JsValue> fromJson(const QByteArray &json, const QString &fileName = {});
    /// JSON.stringify(value) with V8's number format and key order: dates as ISO text, undefined
    /// and functions dropped from objects, NaN as null. An undefined at the root gives "null".
    QByteArray toJson(int indent = 0) const;

    /// The same with nothing lost, for the frames between parent and child (see scriptprotocol.h).
    /// `isPlain`: it is JSON as it stands, nothing in it has needed a form of its own.
    QByteArray toWire(bool *isPlain = nullptr) const;
    static Result<JsValue> fromWire(const QByteArray &wire);

private:
    struct DateData
    {
        double milliseconds;
    };
    struct RegExpData
    {
        QString source, flags;
    };
    struct ErrorData
    {
        QString name, message, stack;
    };
    struct MapData
    {
        QList<std::pair<JsValue, JsValue>> entries;
    };
    struct SetData
    {
        QList<JsValue> items;
    };
    struct BigIntData
    {
        QString digits;
    };
    struct ObjectData
    {
        QList<std::pair<QString, JsValue>> members;
    };
    using Data =
        std::variant<std::monostate, std::nullptr_t, bool, double, QString, QList<JsValue>,
                     ObjectData, DateData, RegExpData, MapData, SetData, ErrorData, BigIntData>;
    Data m_data;
};

} // namespace hooksmith
