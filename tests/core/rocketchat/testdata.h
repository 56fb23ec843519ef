// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/profile.h"
#include "core/script/jsvalue.h"

#include <QtTest>

namespace hooksmith {

/// A JavaScript value from JSON with single quotes, so that data rows can be read.
inline JsValue js(const char *text)
{
    QByteArray json(text);
    json.replace('\'', '"');
    const Result<JsValue> value = JsValue::fromJson(json);
    if (!value)
        qFatal("test data is not JSON: %s", text);
    return *value;
}

inline Profile profile(const char *id)
{
    const Result<Profile> found = profileById(QString::fromLatin1(id));
    if (!found)
        qFatal("no such profile: %s", id);
    return *found;
}

inline QByteArray sortedJson(const JsValue &value)
{
    if (value.isArray()) {
        QByteArrayList items;
        for (const JsValue &item : value.toArray())
            items.append(sortedJson(item));
        return '[' + items.join(',') + ']';
    }
    if (!value.isObject())
        return value.isUndefined() ? "undefined" : value.toJson();
    QByteArrayList members;
    for (const auto &[key, item] : value.members())
        members.append(JsValue(key).toJson() + ':' + sortedJson(item));
    std::sort(members.begin(), members.end());
    return '{' + members.join(',') + '}';
}

} // namespace hooksmith

/// Compares two values as JSON, whatever the order of keys.
#define COMPARE_JSON(actual, expected)                                                             \
    QCOMPARE(hooksmith::sortedJson(actual), hooksmith::sortedJson(expected))
