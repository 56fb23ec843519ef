// SPDX-License-Identifier: MIT
#include "core/run/runner.h"

#include "core/base/tr.h"
#include "core/rocketchat/machines.h"
#include "core/run/livehttphandler.h"
#include "core/run/stubhttphandler.h"

#include <algorithm>
#include <deque>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Runs that may share one instance of the script (server specification, 1.3 and 1.4).
struct InstanceKey
{
    IntegrationType type = IntegrationType::Incoming; ///< Each direction has its own engine
    QString integrationId;
    ScriptSource source;
    int timeoutMs = 0; ///< Part of the context's limits

    bool isOf(const RunInput &input) const
    {
        return type == input.sample.kind && integrationId == input.integration.id
            && timeoutMs == input.timeoutMs && source.fileName == input.scriptFileName
            && source.profile.id == input.profile.id && source.type == input.sample.kind
            && source.text == input.script;
    }
};

InstanceKey keyOf(const RunInput &input)
{
    return {input.sample.kind, input.integration.id,
            ScriptSource{input.script, input.scriptFileName, input.profile, input.sample.kind},
            input.timeoutMs};
}

ScriptLimits limitsOf(const RunInput &input)
{
    ScriptLimits limits;
    limits.loadMs = input.profile.loadTimeoutMs;
    limits.callMs = input.profile.callTimeoutMs > 0
        ? std::min(input.timeoutMs, input.profile.callTimeoutMs)
        : input.timeoutMs;
    return limits;
}

ScriptHttpRequest httpRequestOf(const NeedHttp &need)
{
    ScriptHttpRequest request;
    request.method = need.request.method;
    request.url = need.request.url;
    for (const auto &[name, value] : need.request.headers.members()) {
        const JsValue::Array values = value.isArray() ? value.toArray() : JsValue::Array{value};
        for (const JsValue &item : values)
            request.headers.append({name.toLatin1(), item.toJsString().toUtf8()});
    }
    request.body =
        need.request.body.isUndefined() ? QByteArray() : need.request.body.toJsString().toUtf8();
    request.timeoutMs = need.timeoutMs;
    return request;
}

} // namespace

class Runner::Private
{
public:
    Private(Runner *runner, ScriptContextFactory &contexts) : q(runner), factory(contexts) { }

    struct Run
    {
        RunInput input;
        Callback done;
        std::unique_ptr<RunMachine> machine;
        /// What the machine asked for first, when that was found out ahead.
        std::optional<RunMachine::Step> firstStep;
        bool sentAhead = false; ///< The context has its call
        std::shared_ptr<ScriptHttpHandler> httpHandler;
        QList<HttpRecord> http;
        QList<ConsoleLine> console;
        QList<Finding> findings;
        bool starting = false; ///< Within run() or add(), from which nobody is called back
        bool findingsPending = false;
        bool machineFinished = false;
        bool waitingForScript = false;
        bool calling = false; ///< The context has its call, and nothing comes before it
        /// Waits for the findings, which have V8's words for it.
        std::optional<ScriptOutcome> compileFailure;
        bool startedAgain = false, loadedAgain = false;
        qsizetype responsesUsed = 0;
        int liveRequests = 0; ///< Of the integration itself
        QString unansweredCall;
        RunTiming timing;
        JsValue store;
        std::optional<Error> failure;
        QObject context; ///< Dies with the run: late answers find nobody
    };

    void begin(const RunInput &input, Callback done)
    {
        cancel();
        start(makeRun(input, std::move(done)));
    }

    void add(RunInput &&input, Callback &&done)
    {
        std::unique_ptr<Run> added = makeRun(std::move(input), std::move(done));
        if (!run) {
            start(std::move(added));
            return;
        }
        waiting.push_back(std::move(added));
        sendAhead();
    }

    void cancel()
    {
        waiting.clear();
        if (!run)
            return;
        // A context that is busy cannot take another call; what it is doing is not wanted.
        if (run->waitingForScript)
            dropInstance();
        run.reset();
    }

    void dropInstance()
    {
        context.reset();
        loaded = false;
        compileFailure.reset();
        for (const std::unique_ptr<Run> &item : waiting)
            item->sentAhead = false; // Its call went with the context
    }

    Runner *q;
    ScriptContextFactory &factory;
    FindingSource *findingSource = nullptr;
    std::unique_ptr<Run> run; ///< Under way
    std::deque<std::unique_ptr<Run>> waiting; ///< After it

private:
    std::unique_ptr<Run> makeRun(RunInput input, Callback done) const
    {
        auto made = std::make_unique<Run>();
        made->input = std::move(input);
        made->input.profile.messageMaxAllowedSize = made->input.sample.server.messageMaxAllowedSize;
        made->done = std::move(done);
        made->findingsPending = findingSource != nullptr;
        return made;
    }

    void start(std::unique_ptr<Run> started)
    {
        run = std::move(started);
        Run *current = run.get();
        if (!instanceKey.isOf(current->input)) {
            dropInstance();
            engineFindings.clear();
            instanceKey = keyOf(current->input);
        }
        takeHttpHandler();
        current->starting = true;
        if (findingSource) {
            findingSource->findings(
                current->input, &current->context, [this, current](const QList<Finding> &found) {
                    current->findings = found;
                    current->findingsPending = false;
                    if (const auto late = std::exchange(current->compileFailure, std::nullopt))
                        scriptDone(*late);
                    else
                        finishWhenComplete();
                });
        }
        advance(firstStepOf(*current));
        current->starting = false;
    }

    /// The machine is made here, because it keeps a reference to its input.
    static RunMachine::Step firstStepOf(Run &of)
    {
        if (!of.machine)
            of.machine = makeMachine(of.input);
        return of.firstStep ? *std::exchange(of.firstStep, std::nullopt) : of.machine->start();
    }

    /// Gives the context the calls of the runs that wait, while it is busy with the one before.
    void sendAhead()
    {
        const auto isPlain = [this](const Run &item) {
            // Of an outgoing integration a run may call twice, with a request between them.
            return item.input.sample.kind == IntegrationType::Incoming
                && instanceKey.isOf(item.input);
        };
        if (!run || !run->calling || findingSource || !isPlain(*run))
            return;
        for (const std::unique_ptr<Run> &item : waiting) {
            if (item->sentAhead)
                continue;
            if (!isPlain(*item))
                return;
            if (!item->firstStep)
                item->firstStep = firstStepOf(*item);
            const NeedScript *need = std::get_if<NeedScript>(&*item->firstStep);
            if (!need || !context->callAhead(need->method, need->argument, called(*item)))
                return;
            item->sentAhead = true;
        }
    }

    /// The next run is the current one now.
    void goOn()
    {
        if (waiting.empty())
            return;
        std::unique_ptr<Run> next = std::move(waiting.front());
        waiting.pop_front();
        if (!next->sentAhead) {
            start(std::move(next));
            return;
        }
        run = std::move(next);
        run->firstStep.reset();
        run->waitingForScript = true;
        run->calling = true;
        takeHttpHandler();
        sendAhead();
    }

    void takeHttpHandler()
    {
        const QPointer<QObject> alive(&run->context);
        const auto record = [this, alive, recorded = run.get()](const HttpRecord &call) {
            if (!alive)
                return;
            recorded->http.append(call);
            if (call.unanswered)
                noteUnanswered(*recorded, call.method, call.url);
        };
        if (run->input.live)
            run->httpHandler = std::make_shared<LiveHttpHandler>(record);
        else
            run->httpHandler = std::make_shared<StubHttpHandler>(run->input.sample.http, record);
        httpHandler = run->httpHandler;
        if (context)
            context->setHttpHandler(httpHandler.get());
    }

    /// Follows the machine until it waits for something that takes time.
    void advance(RunMachine::Step step)
    {
        while (true) {
            if (std::holds_alternative<Finished>(step)) {
                run->machineFinished = true;
                finishWhenComplete();
                return;
            }
            if (const NeedScript *need = std::get_if<NeedScript>(&step)) {
                callScript(*need);
                return;
            }
            const NeedHttp need = std::get<NeedHttp>(step);
            if (run->input.live) {
                sendLive(need);
                return;
            }
            step = run->machine->httpDone(cannedResponse(need));
        }
    }

    static void noteUnanswered(Run &of, const QString &method, const QString &url)
    {
        if (of.unansweredCall.isEmpty())
            of.unansweredCall = method + u' ' + url;
    }

    HttpOutcome cannedResponse(const NeedHttp &need)
    {
        const QList<HttpStub> &responses = run->input.sample.outgoing.responses;
        HttpOutcome outcome;
        if (responses.isEmpty()) {
            noteUnanswered(*run, need.request.method, need.request.url);
            outcome.error = Tr::tr("no answer for %1 %2 in the sample: add \"responses\", or run "
                                   "live")
                                .arg(need.request.method, need.request.url);
            return outcome;
        }
        const HttpStub &stub = responses.at(
            std::min(run->responsesUsed, responses.size() - 1)); // The last one repeats
        ++run->responsesUsed;
        outcome.error = stub.error;
        if (stub.error.isEmpty() && stub.delayMs > need.timeoutMs)
            outcome.error = httpTimeoutText(need.request.url);
        if (outcome.error.isEmpty()) {
            outcome.status = stub.status;
            outcome.headers = stub.headers;
            outcome.body = stub.body;
        }
        return outcome;
    }

    void sendLive(const NeedHttp &need)
    {
        // The handler is a live one here; calls of the integration are no calls of the script, so
        // they are not recorded.
        auto *live = static_cast<LiveHttpHandler *>(run->httpHandler.get());
        ++run->liveRequests;
        const QPointer<QObject> alive(&run->context);
        live->send(httpRequestOf(need), [this, alive](const ScriptHttpReply &reply) {
            if (!alive)
                return;
            HttpOutcome outcome;
            outcome.status = reply.status;
            outcome.headers = reply.headers;
            outcome.body = reply.body;
            outcome.error = reply.error;
            advance(run->machine->httpDone(outcome));
        });
    }

    void callScript(const NeedScript &need)
    {
        if (compileFailure) { // The server has stored an empty scriptCompiled.
            advance(run->machine->scriptDone(*compileFailure));
            return;
        }
        if (context && !context->isUsable())
            dropInstance();
        run->waitingForScript = true;
        if (loaded) {
            callMethod(need);
            return;
        }
        context = factory.create();
        context->setHttpHandler(httpHandler.get());
        const QPointer<QObject> alive(&run->context);
        context->load(instanceKey.source, limitsOf(run->input),
                      [this, alive, need](const ScriptOutcome &outcome) {
                          if (alive)
                              loadDone(need, outcome);
                      });
    }

    void loadDone(const NeedScript &need, ScriptOutcome outcome)
    {
        run->timing.compileMs += context->compileMs();
        run->timing.loadMs += context->loadMs();
        if (outcome.kind == ScriptOutcome::Kind::Returned) {
            loaded = true;
            if (outcome.value.isArray()
                && !outcome.value.toArray().contains(JsValue(need.method))) {
                outcome = {};
                outcome.kind = ScriptOutcome::Kind::NoMethod;
                scriptDone(outcome);
                return;
            }
            callMethod(need);
            return;
        }
        outcome.limitWhileLoading = outcome.kind == ScriptOutcome::Kind::Limit;
        scriptDone(outcome);
    }

    void callMethod(const NeedScript &need)
    {
        context->call(need.method, need.argument, called(*run));
        run->calling = true;
        sendAhead();
    }

    /// What is to happen when a run's call has ended; it is the current one by then.
    ScriptContext::Callback called(Run &of)
    {
        return [this, alive = QPointer(&of.context)](const ScriptOutcome &outcome) {
            if (!alive)
                return;
            run->timing.runMs += context->lastCallMs();
            scriptDone(outcome);
        };
    }

    /// The syntax error that the linter found for this server, in V8's words.
    std::optional<ScriptOutcome> syntaxFailure() const
    {
        for (const Finding &finding : std::as_const(run->findings)) {
            if (finding.rule != "syntax-error"_L1
                || !finding.profiles.contains(run->input.profile.id))
                continue;
            ScriptOutcome outcome;
            outcome.kind = ScriptOutcome::Kind::CompileFailed;
            outcome.error.name = u"SyntaxError"_s;
            outcome.error.message = finding.message;
            outcome.error.line = finding.line;
            outcome.error.column = finding.column;
            return outcome;
        }
        return {};
    }

    void scriptDone(const ScriptOutcome &outcome)
    {
        if (outcome.kind == ScriptOutcome::Kind::CompileFailed) {
            if (run->findingsPending) {
                run->compileFailure = outcome;
                return;
            }
            if (const auto inOtherWords = syntaxFailure())
                return takeOutcome(*inOtherWords);
            if (findingSource && outcome.wordsOfEsbuild)
                run->findings.append(otherWords(outcome.error));
        }
        takeOutcome(outcome);
    }

    /// Nobody could say it as a server does.
    Finding otherWords(const ScriptError &error) const
    {
        Finding finding;
        finding.severity = Severity::Info;
        finding.rule = u"syntax-words"_s;
        finding.message = Tr::tr("The words \"%1\" are those of esbuild, which translates scripts "
                                 "for Hooksmith; a server words this error otherwise.")
                              .arg(error.message);
        finding.line = finding.endLine = error.line;
        finding.column = finding.endColumn = error.column;
        finding.profiles = {run->input.profile.id};
        return finding;
    }

    void takeOutcome(const ScriptOutcome &outcome)
    {
        run->waitingForScript = run->calling = false;
        using Kind = ScriptOutcome::Kind;
        // The child is one that an earlier run has left, and was killed between the two; or it was
        // kept ready, and has not even said that it has the script.
        const bool didNothing = !context->hasHeard() && run->liveRequests + run->http.size() == 0;
        bool &tried = loaded ? run->startedAgain : run->loadedAgain;
        if (outcome.kind == Kind::Failed && didNothing && !tried
            && (!loaded || run->timing.loadMs == 0)) {
            tried = true;
            retire();
            return startAgain();
        }
        run->console += context->takeConsole();
        run->store = context->store();
        engineFindings = context->engineFindings();
        switch (outcome.kind) {
        case Kind::Failed:
            run->failure = Error{u"script-host-failed"_s,
                                 Tr::tr("The script host failed."),
                                 outcome.error.message,
                                 {}};
            retire();
            break;
        case Kind::LoadFailed: // Not cached: the next call evaluates the script again (1.3 step 7)
        case Kind::Limit: retire(); break;
        case Kind::CompileFailed:
            retire();
            compileFailure = outcome;
            break;
        default: break;
        }
        // The context has ended its call before it called back, so that it can take the next one.
        advance(run->machine->scriptDone(outcome));
    }

    /// Lets go of a context from within its own callback.
    void retire()
    {
        context->setHttpHandler(nullptr);
        context.release()->deleteLater();
        dropInstance();
    }

    /// esbuild takes some texts that no server compiles (early errors, and what is wrong in a
    /// module only): then the run is repeated as the server has it, with nothing to execute.
    bool startAgainWithoutScript()
    {
        const std::optional<ScriptOutcome> failure = syntaxFailure();
        if (!failure || compileFailure || run->startedAgain || run->input.live)
            return false;
        dropInstance();
        compileFailure = failure;
        startAgain();
        return true;
    }

    void startAgain()
    {
        run->startedAgain = true;
        run->machine = makeMachine(run->input);
        run->http.clear();
        run->console.clear();
        run->store = JsValue();
        run->failure.reset();
        run->responsesUsed = 0;
        run->unansweredCall.clear();
        run->machineFinished = false;
        QTimer::singleShot(0, &run->context, [this] { advance(run->machine->start()); });
    }

    void finishWhenComplete()
    {
        if (!run->machineFinished || run->findingsPending)
            return;
        if (run->starting) {
            QTimer::singleShot(0, &run->context, [this] { finishWhenComplete(); });
            return;
        }
        if (startAgainWithoutScript())
            return;
        RunResult result = run->machine->result();
        result.console = run->console + result.console;
        result.http = run->http;
        result.store = run->store.isUndefined() && context ? context->store() : run->store;
        result.findings += run->findings;
        // The linter sees most of what the engine reports, at the same place.
        for (const Finding &finding : std::as_const(engineFindings)) {
            const auto same = [&finding](const Finding &other) {
                return other.rule == finding.rule && other.line == finding.line
                    && other.column == finding.column;
            };
            if (std::none_of(run->findings.cbegin(), run->findings.cend(), same))
                result.findings.append(finding);
        }
        result.timing = run->timing;
        result.unansweredCall = run->unansweredCall;
        result.live = run->input.live && run->liveRequests + run->http.size() > 0;
        result.liveCalls = result.live ? int(run->liveRequests + run->http.size()) : 0;
        if (run->failure) {
            result.error.reset(); // Nothing is wrong with the script.
            if (!result.internalError)
                result.internalError = run->failure;
        }
        const Callback done = std::move(run->done);
        // This may be a slot of the run's own context object, or a call of its HTTP handler: they
        // go when those have returned.
        const std::shared_ptr<Run> finished = std::move(run);
        QMetaObject::invokeMethod(
            q, [finished] {}, Qt::QueuedConnection);
        // Before the callback, so that the child has work while the result is looked at.
        goOn();
        done(result);
    }

    /// Of the last run that was begun: the context points to it, also between two runs.
    std::shared_ptr<ScriptHttpHandler> httpHandler;
    std::unique_ptr<ScriptContext> context; ///< After the handler, which it points to
    InstanceKey instanceKey;
    bool loaded = false;
    std::optional<ScriptOutcome> compileFailure;
    QList<Finding> engineFindings;
};

Runner::Runner(ScriptContextFactory &factory, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, factory))
{
}

Runner::~Runner() = default;

void Runner::setFindingSource(FindingSource *source)
{
    d->findingSource = source;
}

void Runner::run(const RunInput &input, Callback done)
{
    d->begin(input, std::move(done));
}

void Runner::add(RunInput input, Callback done)
{
    d->add(std::move(input), std::move(done));
}

void Runner::cancel()
{
    d->cancel();
}

bool Runner::isRunning() const
{
    return d->run != nullptr;
}

void Runner::reset()
{
    d->cancel();
    d->dropInstance();
}

} // namespace hooksmith
