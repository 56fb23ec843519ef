// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"

namespace hooksmith::cli {

/// `hooksmith-cli markup`: the tree that the client's message parser makes of a text, byte for byte
/// as the library gives it.
class MarkupCommand final : public Command
{
public:
    QString name() const override;
    QString description() const override;
    int execute(const QStringList &arguments) override;
};

} // namespace hooksmith::cli
