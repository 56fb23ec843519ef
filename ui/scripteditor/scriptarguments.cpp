// SPDX-License-Identifier: MIT
#include "ui/scripteditor/scriptarguments.h"

#include "core/rocketchat/machines.h"

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

QList<std::pair<QString, JsValue>> scriptArguments(RunInput input)
{
    QList<std::pair<QString, JsValue>> arguments;
    input.integration.enabled = true;
    input.integration.scriptEnabled = true;
    input.script = u"class Script {}"_s;
    const std::unique_ptr<RunMachine> machine = makeMachine(input);
    RunMachine::Step step = machine->start();
    constexpr int most = 6; // prepare, call, process; retries are of no interest
    for (int n = 0; n < most; ++n) {
        if (const auto *need = std::get_if<NeedScript>(&step)) {
            arguments.append({need->method, need->argument});
            ScriptOutcome outcome;
            // As if the script sent what it was given.
            outcome.value = need->argument[u"request"];
            step = machine->scriptDone(outcome);
        } else if (std::holds_alternative<NeedHttp>(step)) {
            HttpOutcome answer;
            answer.status = 200;
            if (!input.sample.outgoing.responses.isEmpty()) {
                const HttpStub &stub = input.sample.outgoing.responses.constFirst();
                answer.status = stub.status;
                answer.headers = stub.headers;
                answer.body = stub.body;
                answer.error = stub.error;
            }
            step = machine->httpDone(answer);
        } else {
            break;
        }
    }
    return arguments;
}

} // namespace hooksmith::ui
