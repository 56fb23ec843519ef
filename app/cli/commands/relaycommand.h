// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"

namespace hooksmith::cli {

/// `hooksmith-cli relay` (cli.md).
class RelayCommand final : public Command
{
public:
    QString name() const override;
    QString description() const override;
    int execute(const QStringList &arguments) override;
};

} // namespace hooksmith::cli
