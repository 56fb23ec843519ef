// SPDX-License-Identifier: MIT
#include "core/rocketchat/machines.h"

#include "core/rocketchat/incomingmachine.h"
#include "core/rocketchat/outgoingmachine.h"

namespace hooksmith {

std::unique_ptr<RunMachine> makeMachine(const RunInput &input)
{
    if (input.sample.kind == IntegrationType::Outgoing)
        return makeOutgoingMachine(input);
    return makeIncomingMachine(input);
}

} // namespace hooksmith
