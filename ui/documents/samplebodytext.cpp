// SPDX-License-Identifier: MIT
#include "ui/documents/samplebodytext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr qsizetype longestLine = 1024 * 1024; // Longer ones take seconds to lay out

/// Takes from `room` about what the value needs in one line; negative at the end: it needs more.
/// Looks at no more of the value than that.
void takeRoom(const JsValue &value, int &room)
{
    if (value.isString()) {
        room -= int(qMin<qsizetype>(value.toString().size(), 1000)) + 2;
    } else if (value.isArray() || value.isObject()) {
        room -= 2;
        for (const JsValue &item : value.toArray()) {
            if (room < 0)
                return;
            takeRoom(item, room);
            --room;
        }
        for (const auto &[name, member] : value.members()) {
            if (room < 0)
                return;
            room -= int(qMin<qsizetype>(name.size(), 1000)) + 4;
            takeRoom(member, room);
        }
    } else {
        room -= 5;
    }
}

/// Indented by two like JsValue::toJson(2), but what fits in a line stays in one: a large body
/// would have a million lines, each of which costs the document its time.
void writeInLines(const JsValue &value, int indent, QByteArray &out)
{
    constexpr int width = 100;
    const bool isArray = value.isArray();
    int room = width - indent;
    takeRoom(value, room);
    if (room >= 0 || !(isArray || value.isObject())) {
        out += value.toJson();
        return;
    }
    const QByteArray blanks(indent + 2, ' ');
    out += isArray ? '[' : '{';
    bool first = true;
    const auto begin = [&] {
        out += std::exchange(first, false) ? "\n" : ",\n";
        out += blanks;
    };
    for (const JsValue &item : value.toArray()) {
        begin();
        writeInLines(item, indent + 2, out);
    }
    for (const auto &[name, member] : value.members()) {
        if (member.isUndefined())
            continue;
        begin();
        out += JsValue(name).toJson() + ": ";
        writeInLines(member, indent + 2, out);
    }
    out += '\n' + QByteArray(indent, ' ') + (isArray ? ']' : '}');
}

} // namespace

bool isTooLargeToEdit(const QString &text)
{
    if (text.size() > largestText)
        return true;
    for (qsizetype start = 0; text.size() - start > longestLine;) {
        const qsizetype end = text.indexOf(u'\n', start);
        if ((end < 0 ? text.size() : end) - start > longestLine)
            return true;
        start = end + 1;
    }
    return false;
}

QString indented(const JsValue &value, qsizetype size)
{
    if (size <= largeBody)
        return QString::fromUtf8(value.toJson(2));
    QByteArray text;
    text.reserve(size + size / 4);
    writeInLines(value, 0, text);
    return QString::fromUtf8(text);
}

bool survivesTyping(const QByteArray &bytes)
{
    const qsizetype crlf = bytes.count("\r\n");
    return bytes.count('\r') == crlf && (crlf == 0 || bytes.count('\n') == crlf);
}

} // namespace hooksmith::ui
