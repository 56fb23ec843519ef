// SPDX-License-Identifier: MIT
#pragma once

#include "core/http/headerfield.h"

#include <QList>

namespace hooksmith::test {

/// The value of a header in an HTTP message, or among lines "Name: value"; null when it is not
/// there. Without regard to the name's case: from Qt 6.7 on QNetworkAccessManager sends and reports
/// names in lower case.
inline QByteArray headerValue(const QByteArray &text, const QByteArray &name)
{
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

inline QByteArray headerValue(const QList<HeaderField> &headers, const QByteArray &name)
{
    for (const HeaderField &field : headers) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            return field.value;
    }
    return {};
}

} // namespace hooksmith::test
