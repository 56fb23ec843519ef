// SPDX-License-Identifier: MIT
// JsValue to and from text: JSON as JavaScript reads and writes it, and the lossless wire form.
#include "core/base/tr.h"
#include "core/script/jsvalue.h"

#include <charconv>
#include <cmath>
#include <limits>
#include <QDateTime>
#include <QStringDecoder>
#include <QTimeZone>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// The key that marks a value JSON has no form for; an object of a person's own that has this key
/// is itself wrapped ("object"), so nothing can be mistaken. The JavaScript side of it is in the
/// runtime bundle (resources/bundles/runtime/wire.mjs).
constexpr QStringView wireKey = u"\x01hs";
constexpr int maximumDepth = 4000;

/// QString::fromUtf8() swallows a byte order mark at the start; inside JSON it is a character.
QString fromUtf8(const std::string &value)
{
    const QByteArrayView bytes(value.data(), qsizetype(value.size()));
    if (!bytes.startsWith("\xef\xbb\xbf"))
        return QString::fromUtf8(bytes);
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringConverter::Flag::Stateless
                               | QStringConverter::Flag::ConvertInitialBom);
    return decoder(bytes);
}

/// JSON may escape half a surrogate pair ("\\ud800"), and JSON.parse keeps it; the library below
/// takes Unicode only. So such a half travels through it as this noncharacter and a private one,
/// and the noncharacter itself as two of it.
constexpr char16_t halfMark = 0xfdd0;
constexpr char16_t halfShift = 0x0800; ///< U+D800..DFFF <-> U+E000..E7FF

struct Halves
{
    QByteArray json; ///< Empty when the text has no lone surrogate
    QList<std::pair<qsizetype, qsizetype>> added; ///< Position in `json`, bytes more from there on

    std::size_t original(std::size_t position) const
    {
        qsizetype shift = 0;
        for (const auto &[at, bytes] : added) {
            if (at <= qsizetype(position))
                shift = bytes;
        }
        return std::size_t(std::max<qsizetype>(0, qsizetype(position) - shift));
    }
};

/// The UTF-16 unit of an escape "\\uXXXX" at `at`, or -1.
int escapedUnit(const QByteArray &json, qsizetype at)
{
    if (at + 6 > json.size() || json.at(at) != '\\' || json.at(at + 1) != 'u')
        return -1;
    bool isNumber = false;
    const int unit = json.mid(at + 2, 4).toInt(&isNumber, 16);
    return isNumber ? unit : -1;
}

Halves markHalves(const QByteArray &json)
{
    Halves out;
    qsizetype copied = 0;
    bool any = false;
    const auto replace = [&](qsizetype at, qsizetype length, const QByteArray &with) {
        out.json.append(QByteArrayView(json).sliced(copied, at - copied));
        out.json.append(with);
        copied = at + length;
        out.added.append({out.json.size(), out.json.size() - copied});
    };
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json.at(i) == '\xef' && json.mid(i, 3) == "\xef\xb7\x90") {
            replace(i, 3, "\xef\xb7\x90\xef\xb7\x90");
            i += 2;
        }
        if (json.at(i) != '\\')
            continue;
        const int unit = escapedUnit(json, i);
        if (unit < 0) {
            ++i; // Another escape: what follows the backslash begins none
            continue;
        }
        const int next = escapedUnit(json, i + 6);
        const bool pair = unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000;
        if (pair) {
            i += 11;
            continue;
        }
        if (unit >= 0xd800 && unit < 0xe000) {
            any = true;
            replace(i, 6, "\\ufdd0\\u" + QByteArray::number(unit + halfShift, 16));
        } else if (unit == halfMark) {
            replace(i, 6, "\\ufdd0\\ufdd0");
        }
        i += 5;
    }
    if (!any)
        return {};
    out.json.append(QByteArrayView(json).sliced(copied));
    return out;
}

QString restoreHalves(const QString &text)
{
    if (!text.contains(QChar(halfMark)))
        return text;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != QChar(halfMark) || i + 1 >= text.size()) {
            out += text.at(i);
            continue;
        }
        const QChar next = text.at(++i);
        out += next == QChar(halfMark) ? next : QChar(char16_t(next.unicode() - halfShift));
    }
    return out;
}

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

class Reader : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit Reader(bool hasHalves) : m_hasHalves(hasHalves) { }

    JsValue root;
    std::size_t errorPosition = 0;
    QString errorText;

    bool null() override { return put(JsValue(nullptr)); }
    bool boolean(bool value) override { return put(JsValue(value)); }
    bool number_integer(number_integer_t value) override
    {
        return put(JsValue(static_cast<double>(value)));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return put(JsValue(static_cast<double>(value)));
    }
    bool number_float(number_float_t value, const string_t &) override
    {
        return put(JsValue(value));
    }
    bool string(string_t &value) override { return put(JsValue(text(value))); }
    bool binary(binary_t &) override { return false; }
    bool key(string_t &value) override
    {
        m_stack.last().key = text(value);
        return true;
    }
    bool start_object(std::size_t) override { return push(true); }
    bool start_array(std::size_t) override { return push(false); }
    bool end_object() override
    {
        Level level = m_stack.takeLast();
        orderLikeJavaScript(level.members);
        return put(JsValue::fromMembers(std::move(level.members)));
    }
    bool end_array() override
    {
        Level level = m_stack.takeLast();
        return put(JsValue(level.items));
    }
    bool parse_error(std::size_t position, const std::string &,
                     const nlohmann::detail::exception &error) override
    {
        errorPosition = position;
        errorText = QString::fromUtf8(error.what());
        return false;
    }

private:
    struct Level
    {
        bool isObject = false;
        QString key;
        JsValue::Members members;
        QHash<QString, qsizetype> positions;
        JsValue::Array items;
    };

    QString text(const string_t &value) const
    {
        return m_hasHalves ? restoreHalves(fromUtf8(value)) : fromUtf8(value);
    }

    bool push(bool isObject)
    {
        if (m_stack.size() >= maximumDepth) {
            errorText = u"nested deeper than %1 levels"_s.arg(maximumDepth);
            return false;
        }
        m_stack.append(Level{isObject, {}, {}, {}, {}});
        return true;
    }

    bool put(const JsValue &value)
    {
        if (m_stack.isEmpty()) {
            root = value;
            return true;
        }
        Level &level = m_stack.last();
        if (!level.isObject) {
            level.items.append(value);
            return true;
        }
        // Duplicate keys: the last value wins, at the place of the first (JSON.parse).
        const auto known = level.positions.constFind(level.key);
        if (known != level.positions.cend()) {
            level.members[*known].second = value;
        } else {
            level.positions.insert(level.key, level.members.size());
            level.members.append(JsValue::Member(level.key, value));
        }
        return true;
    }

    QList<Level> m_stack;
    bool m_hasHalves = false;
};

SourceLocation locate(const QByteArray &text, std::size_t position, const QString &fileName)
{
    const QByteArrayView before =
        QByteArrayView(text).first(std::min(qsizetype(position), text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {fileName, int(before.count('\n')) + 1,
            int(QString::fromUtf8(before.sliced(lineStart)).size()) + (position ? 0 : 1)};
}

void appendString(QByteArray &out, const QString &text)
{
    out.append('"');
    const auto escape = [&out](ushort unit) {
        out.append("\\u");
        out.append(QByteArray::number(unit, 16).rightJustified(4, '0'));
    };
    qsizetype plainFrom = 0;
    const auto flush = [&](qsizetype to) {
        if (to > plainFrom)
            out.append(QStringView(text).sliced(plainFrom, to - plainFrom).toUtf8());
        plainFrom = to + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const ushort unit = text.at(i).unicode();
        const char *named = nullptr;
        switch (unit) {
        case '"': named = "\\\""; break;
        case '\\': named = "\\\\"; break;
        case '\b': named = "\\b"; break;
        case '\f': named = "\\f"; break;
        case '\n': named = "\\n"; break;
        case '\r': named = "\\r"; break;
        case '\t': named = "\\t"; break;
        default: break;
        }
        if (named) {
            flush(i);
            out.append(named);
        } else if (unit < 0x20) {
            flush(i);
            escape(unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size()
                   && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (QChar::isSurrogate(unit)) {
            flush(i); // Well-formed JSON.stringify (ES2019): a lone surrogate is escaped.
            escape(unit);
        }
    }
    flush(text.size());
    out.append('"');
}

class Writer
{
public:
    Writer(int indent, bool wire) : m_indent(indent), m_wire(wire) { }

    /// False when JSON.stringify would leave the value out.
    bool write(const JsValue &value)
    {
        switch (value.type()) {
        case JsValue::Type::Undefined: return m_wire && tagged("undefined");
        case JsValue::Type::Null: out.append("null"); return true;
        case JsValue::Type::Bool: out.append(value.toBool() ? "true" : "false"); return true;
        case JsValue::Type::Number: return writeNumber(value.toNumber());
        case JsValue::Type::String: appendString(out, value.toString()); return true;
        case JsValue::Type::Array: writeItems(value.toArray()); return true;
        case JsValue::Type::Object:
            if (m_wire && value.contains(wireKey)) {
                beginTag("object");
                writeMembers(value.members());
                out.append('}');
                return true;
            }
            writeMembers(value.members());
            return true;
        case JsValue::Type::Date: return writeDate(value.dateMilliseconds());
        case JsValue::Type::RegExp:
            return writeTagged("regexp",
                               {JsValue(value.regExpSource()), JsValue(value.regExpFlags())});
        case JsValue::Type::Error:
            return writeTagged("error",
                               {JsValue(value.errorName()), JsValue(value.errorMessage()),
                                JsValue(value.errorStack())});
        case JsValue::Type::Map: {
            JsValue::Array entries;
            for (const auto &[key, item] : value.mapEntries())
                entries.append(JsValue(JsValue::Array{key, item}));
            return writeTagged("map", entries);
        }
        case JsValue::Type::Set: return writeTagged("set", value.setItems());
        case JsValue::Type::BigInt: return writeTagged("bigint", {JsValue(value.bigIntDigits())});
        }
        return false;
    }

    QByteArray out;

private:
    bool tagged(const char *tag)
    {
        beginTag(tag);
        out.append("0}");
        return true;
    }

    void beginTag(const char *tag)
    {
        out.append('{');
        appendString(out, wireKey.toString());
        out.append(":\"").append(tag).append("\",\"v\":");
    }

    /// Everything JSON has no form for: tagged on the wire, {} in JSON (it has no own enumerable
    /// keys).
    bool writeTagged(const char *tag, const JsValue::Array &parts)
    {
        if (!m_wire) {
            out.append("{}");
            return true;
        }
        beginTag(tag);
        writeItems(parts);
        out.append('}');
        return true;
    }

    bool writeNumber(double number)
    {
        if (std::isfinite(number)) {
            if (m_wire && number == 0 && std::signbit(number))
                return tagged("-0");
            const QByteArray text = jsNumber(number);
            out.append(text);
            return true;
        }
        if (m_wire)
            return tagged(std::isnan(number) ? "nan" : number > 0 ? "inf" : "-inf");
        out.append("null");
        return true;
    }

    static QByteArray jsNumber(double number);

    bool writeDate(double milliseconds)
    {
        if (m_wire) {
            beginTag("date");
            if (std::isnan(milliseconds))
                out.append("null");
            else
                out.append(jsNumber(milliseconds));
            out.append('}');
            return true;
        }
        if (std::isnan(milliseconds)) {
            out.append("null");
            return true;
        }
        out.append('"').append(isoDate(milliseconds)).append('"');
        return true;
    }

    static QByteArray isoDate(double milliseconds)
    {
        const QDateTime utc =
            QDateTime::fromMSecsSinceEpoch(qint64(milliseconds), QTimeZone::utc());
        const int year = utc.date().year();
        QByteArray text;
        // Years outside 0 to 9999 are written with a sign and six digits (ECMA-262, Date Time
        // String Format). Qt has no year 0: year 1 BCE is -1.
        const int astronomical = year < 0 ? year + 1 : year;
        if (astronomical >= 0 && astronomical <= 9999)
            text = QByteArray::number(astronomical).rightJustified(4, '0');
        else
            text = (astronomical < 0 ? '-' : '+')
                + QByteArray::number(std::abs(astronomical)).rightJustified(6, '0');
        return text + utc.toString(u"-MM-ddTHH:mm:ss.zzz"_s).toLatin1() + 'Z';
    }

    void newLine(int depth)
    {
        if (m_indent > 0)
            out.append('\n').append(QByteArray(qsizetype(depth) * m_indent, ' '));
    }

    void writeItems(const JsValue::Array &items)
    {
        out.append('[');
        ++m_depth;
        bool first = true;
        for (const JsValue &item : items) {
            if (!first)
                out.append(',');
            first = false;
            newLine(m_depth);
            if (!write(item))
                out.append("null");
        }
        --m_depth;
        if (!first)
            newLine(m_depth);
        out.append(']');
    }

    void writeMembers(const JsValue::Members &members)
    {
        out.append('{');
        ++m_depth;
        bool first = true;
        for (const JsValue::Member &member : members) {
            const qsizetype before = out.size();
            if (!first)
                out.append(',');
            newLine(m_depth);
            appendString(out, member.first);
            out.append(m_indent > 0 ? ": " : ":");
            if (write(member.second))
                first = false;
            else
                out.truncate(before);
        }
        --m_depth;
        if (!first)
            newLine(m_depth);
        out.append('}');
    }

    int m_indent;
    bool m_wire;
    int m_depth = 0;
};

JsValue untag(const JsValue &value)
{
    if (value.isArray()) {
        JsValue::Array items = value.toArray();
        for (JsValue &item : items)
            item = untag(item);
        return JsValue(items);
    }
    if (!value.isObject())
        return value;
    const JsValue tag = value.value(wireKey);
    if (tag.isUndefined()) {
        JsValue::Members members = value.members();
        for (JsValue::Member &member : members)
            member.second = untag(member.second);
        return JsValue::fromMembers(std::move(members));
    }
    const QString name = tag.toString();
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
        return JsValue::set(untag(payload).toArray());
    if (name == "map"_L1) {
        QList<std::pair<JsValue, JsValue>> entries;
        const JsValue untagged = untag(payload);
        for (const JsValue &entry : untagged.toArray())
            entries.append({entry.at(0), entry.at(1)});
        return JsValue::map(entries);
    }
    if (name == "object"_L1) {
        JsValue::Members members = payload.members();
        for (JsValue::Member &member : members)
            member.second = untag(member.second);
        return JsValue::fromMembers(std::move(members));
    }
    return value;
}

} // namespace

/// Number::toString of ECMA-262: shortest digits that read back the same, decimal between 1e-7 and
/// 1e21.
QString jsNumberText(double number)
{
    if (std::isnan(number))
        return u"NaN"_s;
    if (std::isinf(number))
        return number > 0 ? u"Infinity"_s : u"-Infinity"_s;
    if (number == 0)
        return u"0"_s;
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::abs(number),
                                   std::chars_format::scientific)
                         .ptr;
    const QByteArrayView text(buffer, end - buffer);
    const qsizetype exponentAt = text.indexOf('e');
    const int exponent = text.sliced(exponentAt + 1).toByteArray().toInt();
    QByteArray digits = text.first(exponentAt).toByteArray().replace(".", "");
    while (digits.size() > 1 && digits.endsWith('0'))
        digits.chop(1);
    const int n = exponent + 1; // Position of the decimal point relative to the digits.
    const int k = int(digits.size());
    QByteArray out;
    if (k <= n && n <= 21)
        out = digits + QByteArray(n - k, '0');
    else if (0 < n && n <= 21)
        out = digits.first(n) + '.' + digits.sliced(n);
    else if (-6 < n && n <= 0)
        out = "0." + QByteArray(-n, '0') + digits;
    else {
        out = digits.first(1);
        if (k > 1)
            out += '.' + digits.sliced(1);
        out += n - 1 < 0 ? "e-" : "e+";
        out += QByteArray::number(std::abs(n - 1));
    }
    return QString::fromLatin1(number < 0 ? '-' + out : out);
}

QByteArray Writer::jsNumber(double number)
{
    return jsNumberText(number).toLatin1();
}

/// Date.prototype.toString in the machine's time zone, V8's form without the zone's name.
QString jsDateText(double milliseconds)
{
    if (std::isnan(milliseconds))
        return u"Invalid Date"_s;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(qint64(milliseconds));
    const int minutes = local.offsetFromUtc() / 60;
    return QLocale::c().toString(local, u"ddd MMM dd yyyy HH:mm:ss"_s)
        + u" GMT%1%2"_s.arg(minutes < 0 ? u'-' : u'+')
              .arg(std::abs(minutes) / 60 * 100 + std::abs(minutes) % 60, 4, 10, QChar(u'0'));
}

JsValue JsValue::fromMembers(Members &&members)
{
    JsValue value;
    value.m_data = ObjectData{std::move(members)};
    return value;
}

Result<JsValue> JsValue::fromJson(const QByteArray &json, const QString &fileName)
{
    // Looked for only where one can be: this is the way of every request and result.
    const bool suspicious = json.contains("\\ud") || json.contains("\\uD");
    const Halves halves = suspicious ? markHalves(json) : Halves();
    const bool hasHalves = !halves.json.isEmpty();
    const QByteArray &text = hasHalves ? halves.json : json;
    Reader reader(hasHalves);
    const bool ok = nlohmann::json::sax_parse(text.cbegin(), text.cend(), &reader,
                                              nlohmann::json::input_format_t::json, true);
    if (!ok) {
        const SourceLocation place = locate(json, halves.original(reader.errorPosition), fileName);
        // The library's text ends with the useful part: "... - unexpected '}'; expected string
        // literal".
        const QString reason = reader.errorText.section(u"] "_s, -1);
        return unexpected(Error{
            u"invalid-json"_s,
            fileName.isEmpty()
                ? Tr::tr("Not valid JSON at line %1, column %2.").arg(place.line).arg(place.column)
                : Tr::tr("%1: not valid JSON at line %2, column %3.")
                      .arg(fileName)
                      .arg(place.line)
                      .arg(place.column),
            reason, place});
    }
    return reader.root;
}

QByteArray JsValue::toJson(int indent) const
{
    Writer writer(indent, false);
    if (!writer.write(*this))
        return QByteArrayLiteral("null");
    return writer.out;
}

QByteArray JsValue::toWire() const
{
    Writer writer(0, true);
    writer.write(*this);
    return writer.out;
}

Result<JsValue> JsValue::fromWire(const QByteArray &wire)
{
    Result<JsValue> parsed = fromJson(wire);
    if (!parsed)
        return parsed;
    return untag(*parsed);
}

} // namespace hooksmith
