// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace hooksmith {

/// One header, as sent. Names keep their case; several with one name are allowed.
struct HeaderField
{
    QByteArray name;
    QByteArray value;

    bool operator==(const HeaderField &) const = default;
};

} // namespace hooksmith
