// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace hooksmith {

/// Lets plain classes and free functions of core make translated sentences: Tr::tr("...").
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Hooksmith)
};

} // namespace hooksmith
