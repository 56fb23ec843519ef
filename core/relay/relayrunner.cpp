// SPDX-License-Identifier: MIT
#include "core/relay/relayrunner.h"

#include "core/run/runner.h"

namespace hooksmith {

Relay::RunFunctionFactory runnersFrom(ScriptContextFactory &factory)
{
    return [&factory]() -> Relay::RunFunction {
        // An integration may be removed from within its own run's callback.
        const std::shared_ptr<Runner> runner(new Runner(factory),
                                             [](Runner *old) { old->deleteLater(); });
        return [runner](const RunInput &input, std::function<void(const RunResult &)> done) {
            runner->run(input, std::move(done));
        };
    };
}

} // namespace hooksmith
