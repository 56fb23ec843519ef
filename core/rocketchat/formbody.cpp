// SPDX-License-Identifier: MIT
#include "core/rocketchat/formbody.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int maximumPairs = 1000; // qs: parameterLimit
constexpr int maximumDepth = 5; // qs: depth
constexpr int maximumIndex = 20; // qs: arrayLimit

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// '+' is a space; an escape that is none stays as it is (QByteArray::fromPercentEncoding() would
/// make something of it).
QString decoded(const QByteArray &part)
{
    QByteArray bytes;
    bytes.reserve(part.size());
    for (qsizetype i = 0; i < part.size(); ++i) {
        const char c = part.at(i);
        const int high = c == '%' && i + 2 < part.size() ? hexDigit(part.at(i + 1)) : -1;
        const int low = high >= 0 ? hexDigit(part.at(i + 2)) : -1;
        if (low >= 0) {
            bytes.append(char(high * 16 + low));
            i += 2;
        } else {
            bytes.append(c == '+' ? ' ' : c);
        }
    }
    return QString::fromUtf8(bytes);
}

/// "a[b][]" -> "a", "b", ""; what is deeper than qs goes stays one key, brackets included.
QStringList keyPath(const QString &key)
{
    const qsizetype open = key.indexOf(u'[');
    if (open < 0)
        return {key};
    QStringList path;
    if (open > 0)
        path.append(key.left(open));
    qsizetype position = open;
    for (int depth = 0; depth < maximumDepth && position < key.size(); ++depth) {
        const qsizetype close = key.indexOf(u']', position);
        if (key.at(position) != u'[' || close < 0)
            break;
        path.append(key.mid(position + 1, close - position - 1));
        position = close + 1;
    }
    if (position < key.size() && key.at(position) == u'[')
        path.append(key.mid(position));
    return path.isEmpty() ? QStringList{key} : path;
}

int indexOf(const QString &segment)
{
    bool ok = false;
    const int index = segment.toInt(&ok);
    return ok && QString::number(index) == segment && index >= 0 && index <= maximumIndex ? index
                                                                                          : -1;
}

JsValue asObject(const JsValue &list)
{
    JsValue object = JsValue::object();
    for (qsizetype i = 0; i < list.toArray().size(); ++i)
        object.insert(QString::number(i), list.at(i));
    return object;
}

JsValue put(const JsValue &into, const QStringList &path, const QString &text)
{
    if (path.isEmpty()) {
        if (into.isUndefined())
            return text;
        JsValue::Array list = into.isArray() ? into.toArray() : JsValue::Array{into};
        list.append(text);
        return JsValue(list);
    }
    const QString &segment = path.first();
    const QStringList rest = path.mid(1);
    if (segment.isEmpty() && !into.isObject()) {
        JsValue::Array list = into.isArray() ? into.toArray()
            : into.isUndefined()             ? JsValue::Array()
                                             : JsValue::Array{into};
        list.append(put({}, rest, text));
        return JsValue(list);
    }
    const int index = indexOf(segment);
    if (index >= 0 && (into.isArray() || into.isUndefined())) {
        JsValue::Array list = into.toArray();
        // qs compacts sparse lists, so an index past the end appends.
        if (index < list.size())
            list[index] = put(list.at(index), rest, text);
        else
            list.append(put({}, rest, text));
        return JsValue(list);
    }
    JsValue object = into.isArray() ? asObject(into) : into;
    object.insert(segment, put(object.value(segment), rest, text));
    return object;
}

QByteArray parameterOf(const QByteArray &header, const QByteArray &name)
{
    for (QByteArray part : header.split(';').mid(1)) {
        part = part.trimmed();
        const qsizetype equals = part.indexOf('=');
        if (equals < 0 || part.left(equals).trimmed().toLower() != name)
            continue;
        QByteArray value = part.mid(equals + 1).trimmed();
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.sliced(1, value.size() - 2);
        return value;
    }
    return {};
}

} // namespace

QByteArray headerValue(const QList<HeaderField> &headers, const QByteArray &name)
{
    for (const HeaderField &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

QList<std::pair<QString, QString>> formPairs(const QByteArray &encoded)
{
    QList<std::pair<QString, QString>> pairs;
    for (const QByteArray &part : encoded.split('&')) {
        if (part.isEmpty())
            continue;
        if (pairs.size() == maximumPairs)
            break;
        const qsizetype equals = part.indexOf('=');
        pairs.append({decoded(equals < 0 ? part : part.left(equals)),
                      equals < 0 ? QString() : decoded(part.mid(equals + 1))});
    }
    return pairs;
}

JsValue flatForm(const QByteArray &encoded)
{
    JsValue form = JsValue::object();
    for (const auto &[key, text] : formPairs(encoded))
        form.insert(key, text);
    return form;
}

JsValue nestedForm(const QByteArray &encoded)
{
    JsValue form = JsValue::object();
    for (const auto &[key, text] : formPairs(encoded))
        form = put(form, keyPath(key), text);
    return form;
}

JsValue multipartFields(const QByteArray &body, const QByteArray &contentType)
{
    JsValue fields = JsValue::object();
    const QByteArray boundary = parameterOf(contentType, "boundary");
    if (boundary.isEmpty())
        return fields;
    const QByteArray delimiter = "--" + boundary;
    qsizetype position = body.indexOf(delimiter);
    while (position >= 0) {
        const qsizetype begin = position + delimiter.size();
        const qsizetype end = body.indexOf(delimiter, begin);
        if (end < 0 || body.mid(begin, 2) == "--")
            break;
        position = end;
        const QByteArray part = body.mid(begin, end - begin);
        const qsizetype blank = part.indexOf("\r\n\r\n");
        if (blank < 0)
            continue;
        QByteArray content = part.mid(blank + 4);
        if (content.endsWith("\r\n"))
            content.chop(2);
        for (const QByteArray &line : part.left(blank).split('\n')) {
            if (!line.trimmed().toLower().startsWith("content-disposition:"))
                continue;
            const QByteArray name = parameterOf(line.trimmed(), "name");
            if (!name.isEmpty() && parameterOf(line.trimmed(), "filename").isNull())
                fields.insert(QString::fromUtf8(name), QString::fromUtf8(content));
        }
    }
    return fields;
}

} // namespace hooksmith
