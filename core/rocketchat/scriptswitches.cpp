// SPDX-License-Identifier: MIT
#include "core/rocketchat/scriptswitches.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

std::optional<TraceStep> scriptsDisabled(const Profile &profile, const ServerSettings &server)
{
    if (!profile.scriptSwitchValues.contains(server.disableScripts))
        return {};
    return TraceStep{u"scripts-disabled"_s,
                     Tr::tr("The server's environment has DISABLE_INTEGRATION_SCRIPTS=%1, so no "
                            "script runs.")
                         .arg(server.disableScripts),
                     Tr::tr("Somebody with access to the server has to take the variable away.")};
}

std::optional<TraceStep> scriptsFrozen(const Profile &profile, const ServerSettings &server)
{
    const QString &value = server.freezeScripts;
    if (!profile.scriptSwitchValues.contains(value))
        return {};
    const QString error = value == "ivm"_L1 ? u"integration-scripts-isolated-vm-disabled"_s
        : value == "vm2"_L1                 ? u"integration-scripts-vm2-disabled"_s
                                            : u"integration-scripts-disabled"_s;
    return TraceStep{
        u"scripts-frozen"_s,
        Tr::tr("The server's environment has FREEZE_INTEGRATION_SCRIPTS=%1: the stored "
               "script runs, but saving a changed one fails with \"%2\".")
            .arg(value, error),
        Tr::tr("This script runs there only if it is the one that is stored already.")};
}

} // namespace hooksmith
