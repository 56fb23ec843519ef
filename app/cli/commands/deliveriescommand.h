// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"

namespace hooksmith::cli {

/// `hooksmith-cli deliveries`: what the relay's journal has, also while a relay is running.
class DeliveriesCommand final : public Command
{
public:
    QString name() const override;
    QString description() const override;
    int execute(const QStringList &arguments) override;
};

} // namespace hooksmith::cli
