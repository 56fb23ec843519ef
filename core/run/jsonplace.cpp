// SPDX-License-Identifier: MIT
#include "core/run/jsonplace.h"

#include "core/script/jsvalue.h"

namespace hooksmith {

namespace {

/// Of a byte; the column counts UTF-16 units from 1, as editors do.
SourceLocation locationOf(const QByteArray &json, qsizetype at, const QString &file)
{
    const QByteArrayView before = QByteArrayView(json).first(at);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {file, int(before.count('\n')) + 1,
            int(QString::fromUtf8(before.sliced(lineStart)).size()) + 1};
}

/// The byte behind the string that begins at `at`.
qsizetype endOfString(const QByteArray &json, qsizetype at)
{
    for (qsizetype i = at + 1; i < json.size(); ++i) {
        if (json.at(i) == '\\')
            ++i;
        else if (json.at(i) == '"')
            return i + 1;
    }
    return json.size();
}

bool isKey(const QByteArray &json, qsizetype end)
{
    while (end < json.size() && QByteArrayView(" \t\r\n").contains(json.at(end)))
        ++end;
    return end < json.size() && json.at(end) == ':';
}

} // namespace

SourceLocation placeOfMember(const QByteArray &json, const QStringList &path, const QString &file)
{
    qsizetype found = 0;
    qsizetype matched = 0;
    int depth = 0;
    int parentDepth = 0; // Of the member that was matched last
    for (qsizetype i = 0; i < json.size() && matched < path.size();) {
        const char c = json.at(i);
        if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth <= parentDepth && matched > 0)
                break; // Behind the parent: it has no such member
        } else if (c == '"') {
            const qsizetype end = endOfString(json, i);
            const bool inReach = matched == 0 ? depth == 1 : depth > parentDepth;
            if (inReach && isKey(json, end)) {
                const Result<JsValue> name = JsValue::fromJson(json.sliced(i, end - i));
                if (name && name->toString() == path.at(matched)) {
                    ++matched;
                    found = i;
                    parentDepth = depth;
                }
            }
            i = end;
            continue;
        }
        ++i;
    }
    return locationOf(json, found, file);
}

} // namespace hooksmith
