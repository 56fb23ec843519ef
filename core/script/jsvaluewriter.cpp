// SPDX-License-Identifier: MIT
// JsValue to text: JSON as JavaScript writes it, and the lossless wire form.
#include "core/script/jsvalue.h"
#include "core/script/wireform.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Stands for itself in a JSON string, as one byte.
constexpr bool isPlain(char16_t unit)
{
    return unit >= 0x20 && unit < 0x80 && unit != u'"' && unit != u'\\';
}

/// Copies what stands for itself, sixteen units at a time: loops that compilers turn into a few
/// vector instructions. Ends before the first sixteen among which is something else.
const char16_t *copyPlain(const char16_t *at, const char16_t *end, char *&to)
{
    constexpr std::ptrdiff_t block = 16;
    for (; end - at >= block; at += block, to += block) {
        char16_t others = 0;
        for (std::ptrdiff_t i = 0; i < block; ++i)
            others = char16_t(others | (isPlain(at[i]) ? 0 : 1));
        if (others != 0)
            break;
        for (std::ptrdiff_t i = 0; i < block; ++i)
            to[i] = char(at[i]);
    }
    return at;
}

void appendString(QByteArray &out, QStringView text)
{
    const qsizetype before = out.size();
    const qsizetype most = before + text.size() * 6 + 2; // "\\uXXXX" is the longest unit
    if (most > out.capacity())
        out.reserve(std::max(most, 2 * out.capacity())); // resize() alone makes no room ahead
    out.resize(most);
    char *to = out.data() + before;
    const auto escape = [&to](char16_t unit) {
        constexpr char digits[] = "0123456789abcdef";
        *to++ = '\\';
        *to++ = 'u';
        for (int shift = 12; shift >= 0; shift -= 4)
            *to++ = digits[unit >> shift & 15];
    };
    const auto named = [&to](char letter) {
        *to++ = '\\';
        *to++ = letter;
    };
    *to++ = '"';
    const char16_t *const end = text.utf16() + text.size();
    const char16_t *lookAgain = text.utf16(); // From here on for long runs
    for (const char16_t *at = text.utf16(); at != end; ++at) {
        if (at >= lookAgain) {
            at = copyPlain(at, end, to);
            if (at == end)
                break;
            lookAgain = at + 16;
        }
        const char16_t unit = *at;
        if (isPlain(unit)) { // Nearly all of them
            *to++ = char(unit);
        } else if (unit < 0x80) {
            switch (unit) {
            case u'"': named('"'); break;
            case u'\\': named('\\'); break;
            case u'\b': named('b'); break;
            case u'\f': named('f'); break;
            case u'\n': named('n'); break;
            case u'\r': named('r'); break;
            case u'\t': named('t'); break;
            default: escape(unit);
            }
        } else if (unit < 0x800) {
            *to++ = char(0xc0 | unit >> 6);
            *to++ = char(0x80 | (unit & 0x3f));
        } else if (QChar::isHighSurrogate(unit) && at + 1 != end && QChar::isLowSurrogate(at[1])) {
            const char32_t c = QChar::surrogateToUcs4(unit, *++at);
            *to++ = char(0xf0 | c >> 18);
            *to++ = char(0x80 | (c >> 12 & 0x3f));
            *to++ = char(0x80 | (c >> 6 & 0x3f));
            *to++ = char(0x80 | (c & 0x3f));
        } else if (QChar::isSurrogate(unit)) {
            escape(unit); // Well-formed JSON.stringify (ES2019): a lone surrogate is escaped.
        } else {
            *to++ = char(0xe0 | unit >> 12);
            *to++ = char(0x80 | (unit >> 6 & 0x3f));
            *to++ = char(0x80 | (unit & 0x3f));
        }
    }
    *to++ = '"';
    out.resize(to - out.data());
}

class Writer
{
public:
    Writer(int indent, bool wire) : m_indent(indent), m_wire(wire) { out.reserve(1024); }

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
            if (m_wire && value.contains(wireform::key)) {
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
    bool hasTags = false;

private:
    bool tagged(const char *tag)
    {
        beginTag(tag);
        out.append("0}");
        return true;
    }

    void beginTag(const char *tag)
    {
        hasTags = true;
        out.append('{');
        appendString(out, wireform::key);
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
    if (std::abs(number) < 1e15 && number == std::trunc(number))
        return QString::number(qint64(number));
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

QByteArray JsValue::toJson(int indent) const
{
    Writer writer(indent, false);
    if (!writer.write(*this))
        return QByteArrayLiteral("null");
    return writer.out;
}

QByteArray JsValue::toWire(bool *isPlain) const
{
    Writer writer(0, true);
    writer.write(*this);
    if (isPlain)
        *isPlain = !writer.hasTags;
    return writer.out;
}

} // namespace hooksmith
