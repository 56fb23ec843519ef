// SPDX-License-Identifier: MIT
// The list of commands; a new one is a file in commands/ and a line here.
#include "app/cli/command.h"
#include "app/cli/commands/deliveriescommand.h"
#include "app/cli/commands/markupcommand.h"
#include "app/cli/commands/relaycommand.h"
#include "app/cli/commands/runcommand.h"
#include "app/cli/commands/testcommand.h"

namespace hooksmith::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<RunCommand>());
    commands.push_back(std::make_unique<TestCommand>());
    commands.push_back(std::make_unique<RelayCommand>());
    commands.push_back(std::make_unique<DeliveriesCommand>());
    commands.push_back(std::make_unique<MarkupCommand>());
    return commands;
}

} // namespace hooksmith::cli
