// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"

namespace hooksmith::cli {

/// `hooksmith-cli test`: every sample of a workspace against its expected result (cli.md).
class TestCommand final : public Command
{
public:
    QString name() const override;
    QString description() const override;
    int execute(const QStringList &arguments) override;
};

} // namespace hooksmith::cli
