// SPDX-License-Identifier: MIT
#include "core/script/hostcontext.h"

#include "core/base/helperprograms.h"
#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/script/lint.h"
#include "core/script/loadrules.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int graceMs = 200; ///< From the interrupt to the kill
constexpr std::size_t mostAhead = 3;
constexpr qsizetype longestAhead = 64 * 1024; ///< What a pipe holds; more would only wait here
constexpr int refillDelayMs = 150; ///< The spare must not compete with the run that took the last

QString engineName(Profile::Engine engine)
{
    switch (engine) {
    case Profile::Engine::Vm2: return u"vm2"_s;
    case Profile::Engine::IsolatedVm: return u"isolated-vm"_s;
    case Profile::Engine::Documented: break;
    }
    return u"documented"_s;
}

QString httpName(Profile::HttpGlobal http)
{
    switch (http) {
    case Profile::HttpGlobal::Synchronous: return u"synchronous"_s;
    case Profile::HttpGlobal::Documented: return u"documented"_s;
    case Profile::HttpGlobal::None: break;
    }
    return u"none"_s;
}

} // namespace

HostContext::HostContext(std::unique_ptr<HostProcess> process, std::shared_ptr<Lowering> lowering)
    : m_process(std::move(process)), m_lowering(std::move(lowering))
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    m_grace.setSingleShot(true);
    m_grace.setInterval(graceMs);
    connect(&m_deadline, &QTimer::timeout, this, &HostContext::deadlinePassed);
    connect(&m_grace, &QTimer::timeout, this, [this] { m_process->kill(); });
    connect(m_process.get(), &HostProcess::ready, this, [this] {
        if (!m_loweringError.isEmpty())
            finish(failed(m_loweringError), State::Dead);
        else if (m_loadPending)
            sendLoad();
    });
    connect(m_process.get(), &HostProcess::frame, this, &HostContext::handleFrame);
    connect(m_process.get(), &HostProcess::ended, this, &HostContext::handleEnd);
    if (m_process->state() == HostProcess::State::NotStarted)
        m_process->start();
}

HostContext::~HostContext()
{
    m_process->disconnect(this);
}

void HostContext::load(const ScriptSource &source, const ScriptLimits &limits, Callback done)
{
    Q_ASSERT(!m_done);
    m_done = std::move(done);
    m_source = source;
    m_limits = limits;
    if (m_state != State::Idle || m_process->state() == HostProcess::State::Dead) {
        QTimer::singleShot(0, this, [this] {
            finish(failed(Tr::tr("The script host %1 is not running.").arg(m_process->program())),
                   State::Dead);
        });
        return;
    }
    m_state = State::Loading;
    m_clock.start();
    m_lowering->lower(source.text, source.fileName, loadrules::loweringOptions(source.profile),
                      this, [this](const Result<LoweredScript> &result) { lowered(result); });
}

void HostContext::lowered(const Result<LoweredScript> &result)
{
    if (m_state != State::Loading)
        return;
    m_compileMs = double(m_clock.nsecsElapsed()) / 1e6;
    if (!result) {
        const Error &error = result.error();
        if (error.code != "script-syntax"_L1) {
            // Without a script host esbuild is the lesser trouble: wait for what that one says.
            if (m_process->state() == HostProcess::State::Starting) {
                m_loweringError = error.message;
                return;
            }
            return finish(failed(error.message), State::Dead);
        }
        return finish(loadrules::refused(error, m_source.profile), State::Idle);
    }
    m_lowered = *result;
    for (Finding &finding : m_lowered.findings) {
        if (finding.profiles.isEmpty())
            finding.profiles = {m_source.profile.id};
    }
    if (const auto ended = loadrules::moduleSyntax(m_lowered, m_source.profile))
        return finish(*ended, State::Idle);
    if (const auto ended = loadrules::reservedClass(m_lowered, m_source.profile))
        return finish(*ended, State::Idle);
    if (m_process->state() == HostProcess::State::Ready)
        sendLoad();
    else
        m_loadPending = true;
}

void HostContext::sendLoad()
{
    m_loadPending = false;
    const Profile &profile = m_source.profile;
    const bool outgoing = m_source.type == IntegrationType::Outgoing;
    protocol::LoadRequest request;
    request.engine = engineName(profile.engine);
    request.outgoing = outgoing;
    request.globals =
        profile.globals + (outgoing ? profile.outgoingOnlyGlobals : profile.incomingOnlyGlobals);
    request.missingBuiltIns = profile.missingBuiltIns;
    request.reservedNames = profile.reservedNames;
    request.storeSetReturnsValue = !outgoing || profile.outgoingStoreSetReturnsValue;
    request.sCallable = profile.sCallable;
    request.http = httpName(profile.http);
    request.memoryBytes = m_limits.memoryBytes;
    request.outputBytes = m_limits.outputBytes;
    // One text, because top-level bindings do not survive from one evaluation to the next. The
    // prelude's names are constants, so that redeclaring one fails as on the server (1.3).
    m_preludeLines = 0;
    if (!request.reservedNames.isEmpty()) {
        request.text =
            u"const { %1 } = hooksmithPrelude;\n"_s.arg(request.reservedNames.join(u", "_s));
        m_preludeLines = 1;
    }
    request.text += m_lowered.text + u"\n;__hooksmithNew(Script);\n"_s;
    request.source = m_source.text;
    request.places.fill(-1, m_preludeLines * 2);
    for (const LoweredScript::Place &place : std::as_const(m_lowered.places))
        request.places << place.line - 1 << place.column - 1;
    m_clock.restart();
    m_outputBytes = 0;
    if (!send(protocol::loadFrame(request), State::Idle))
        return;
    startDeadline(m_limits.loadMs);
}

void HostContext::call(const QString &method, const JsValue &argument, Callback done)
{
    Q_ASSERT(!m_done);
    m_done = std::move(done);
    if (m_state != State::Ready) {
        QTimer::singleShot(0, this, [this] {
            finish(failed(Tr::tr("The script host %1 is not running.").arg(m_process->program())),
                   m_state);
        });
        return;
    }
    if (!m_methods.contains(method)) {
        QTimer::singleShot(0, this, [this] {
            ScriptOutcome outcome;
            outcome.kind = ScriptOutcome::Kind::NoMethod;
            finish(outcome, State::Ready);
        });
        return;
    }
    m_state = State::Calling;
    m_clock.restart();
    m_outputBytes = 0;
    if (!send(protocol::callFrame(method, argument), State::Ready))
        return;
    startDeadline(m_limits.callMs);
}

bool HostContext::callAhead(const QString &method, const JsValue &argument, Callback done)
{
    if (m_state != State::Calling || !m_deadline.isActive() || m_ahead.size() >= mostAhead
        || !m_methods.contains(method))
        return false;
    const QByteArray frame = protocol::callFrame(method, argument);
    if (frame.size() > longestAhead)
        return false;
    m_process->send(frame);
    m_ahead.push_back(std::move(done));
    return true;
}

/// The child goes on with the call that it has already.
void HostContext::startCallAhead()
{
    m_done = std::move(m_ahead.front());
    m_ahead.pop_front();
    m_state = State::Calling;
    m_clock.restart();
    m_outputBytes = 0;
    startDeadline(m_limits.callMs);
}

/// False when it is more than the child takes: there it would be several times as much memory.
bool HostContext::send(const QByteArray &frame, State before)
{
    if (frame.size() <= FrameDecoder::defaultMaximum) {
        m_process->send(frame);
        return true;
    }
    QTimer::singleShot(0, this, [this, before] { finish(memoryLimit(), before); });
    return false;
}

void HostContext::startDeadline(int ms)
{
    m_deadlineMs = ms;
    m_timeIsUp = false;
    m_heard = false;
    m_process->setMemoryLimit(m_limits.memoryBytes); // Watched only while something runs.
    m_deadline.start(ms);
}

void HostContext::deadlinePassed()
{
    m_timeIsUp = true;
    m_process->send(protocol::frame(protocol::Kind::Interrupt));
    m_grace.start();
}

void HostContext::handleFrame(protocol::Kind kind, const QByteArray &body)
{
    if (m_state != State::Loading && m_state != State::Calling)
        return; // After the ending nothing counts any more.
    m_heard = true;
    switch (kind) {
    case protocol::Kind::Console: handleConsole(body); break;
    case protocol::Kind::Http: handleHttp(body); break;
    case protocol::Kind::Outcome: handleOutcome(body); break;
    default: m_process->kill(HostProcess::EndReason::BadFrame); break;
    }
}

void HostContext::handleConsole(const QByteArray &body)
{
    const Result<protocol::ConsoleMessage> message = protocol::parseConsole(body);
    if (!message)
        return m_process->kill(HostProcess::EndReason::BadFrame);
    m_outputBytes += body.size();
    // The child stops itself at the limit; this is for one that does not.
    if (m_outputBytes > m_limits.outputBytes + m_limits.outputBytes / 2)
        return m_process->kill(HostProcess::EndReason::TooMuchOutput);
    const LoweredScript::Place place = placeOf(message->line);
    m_console.append({message->level, message->text, place.line, place.column});
}

void HostContext::handleHttp(const QByteArray &body)
{
    Result<protocol::HttpCall> call = protocol::parseHttpCall(body);
    if (!call)
        return m_process->kill(HostProcess::EndReason::BadFrame);
    call->request.line = placeOf(call->request.line).line;
    const QPointer<HostContext> self(this);
    const auto reply = [self, id = call->id](const ScriptHttpReply &answer) {
        if (self)
            self->m_process->send(protocol::httpReplyFrame(id, answer));
    };
    if (m_http) {
        m_http->handle(call->request, reply);
        return;
    }
    ScriptHttpReply none;
    none.error = u"no network for %1"_s.arg(call->request.url);
    reply(none);
}

void HostContext::handleOutcome(const QByteArray &body)
{
    const Result<protocol::Outcome> outcome = protocol::parseOutcome(body);
    if (!outcome)
        return m_process->kill(HostProcess::EndReason::BadFrame);
    const double elapsed = double(m_clock.nsecsElapsed()) / 1e6;
    if (m_state == State::Loading)
        m_loadMs = elapsed;
    else
        m_callMs = elapsed;
    if (outcome->kind == "never"_L1) {
        ScriptOutcome never = timeLimit();
        never.error.message = Tr::tr("The script waits for a promise that nothing can settle any "
                                     "more: a server would wait for it for ever.");
        return finish(never, State::Dead);
    }
    if (outcome->kind == "limit"_L1 || m_timeIsUp) {
        m_process->kill();
        return finish(timeLimit(), State::Dead);
    }
    if (!outcome->store.isUndefined())
        m_store = outcome->store;
    takeNotes(*outcome);
    ScriptOutcome result = toOutcome(*outcome);
    if (m_state == State::Calling)
        return finish(result, State::Ready);
    if (result.kind == ScriptOutcome::Kind::Returned) {
        m_methods.clear();
        for (const JsValue &name : result.value.toArray())
            m_methods.append(name.toString());
        return finish(result, State::Ready);
    }
    finish(loadrules::loadFailed(result, m_source.profile), State::Dead);
}

/// A server's isolate is gone at 8 MB of V8's heap (server specification, 1.5). QJSEngine needs
/// about twice of what V8 needs, and counts garbage, so this is a warning only.
void HostContext::noteMemory(qint64 grownBytes)
{
    const qint64 limit = m_source.profile.isolateMemoryMb * 1024LL * 1024LL;
    const auto known = [](const Finding &finding) { return finding.rule == "server-memory"_L1; };
    if (limit == 0 || grownBytes < 2 * limit
        || std::any_of(m_lowered.findings.cbegin(), m_lowered.findings.cend(), known))
        return;
    Finding finding;
    finding.severity = Severity::Warning;
    finding.rule = u"server-memory"_s;
    finding.message = Tr::tr("The script took about %1 MB here. A server gives it %2 MB, stops it "
                             "beyond that (\"Isolate was disposed during execution due to memory "
                             "limit\"), and every later call fails until the integration is saved "
                             "again.")
                          .arg(grownBytes / (1024 * 1024))
                          .arg(m_source.profile.isolateMemoryMb);
    finding.line = finding.endLine = 1;
    finding.column = finding.endColumn = 1;
    finding.profiles = {m_source.profile.id};
    m_lowered.findings.append(finding);
}

void HostContext::takeNotes(const protocol::Outcome &outcome)
{
    noteMemory(outcome.grownBytes);
    for (const auto &[rule, line] : outcome.notes)
        noteRule(rule, line);
    // Babel's `let` and `const` are `var`: reading them too early gives undefined (1.2).
    if (loadrules::isBabel(m_source.profile) && outcome.name == "ReferenceError"_L1
        && outcome.message.endsWith(u"before initialization"))
        noteRule(u"engine-too-early"_s, outcome.line);
}

/// `line`: of the evaluated text.
void HostContext::noteRule(const QString &rule, int line)
{
    LoweredScript::Place place = placeOf(line);
    if (place.line == 0) // What the lowering wrote, on behalf of the whole text
        place = {1, 1};
    Finding finding;
    finding.severity = Severity::Warning;
    finding.rule = rule;
    finding.message = lint::sentence(rule, {}, {});
    finding.line = place.line;
    finding.column = place.column;
    finding.endLine = place.line;
    finding.endColumn = place.column;
    finding.profiles = {m_source.profile.id};
    const auto same = [&finding](const Finding &other) {
        return other.rule == finding.rule && other.line == finding.line;
    };
    if (std::none_of(m_lowered.findings.cbegin(), m_lowered.findings.cend(), same))
        m_lowered.findings.append(finding);
}

ScriptOutcome HostContext::toOutcome(const protocol::Outcome &outcome) const
{
    ScriptOutcome result;
    if (outcome.kind == "returned"_L1) {
        result.value = outcome.value;
        return result;
    }
    result.kind = ScriptOutcome::Kind::Threw;
    result.error = toError(outcome);
    result.thrown = outcome.thrown;
    result.thrownIsError = outcome.thrownIsError;
    return result;
}

ScriptError HostContext::toError(const protocol::Outcome &outcome) const
{
    ScriptError error;
    error.name = outcome.name;
    error.message = outcome.message;
    for (const protocol::StackEntry &entry : outcome.stack) {
        const LoweredScript::Place place = placeOf(entry.line);
        if (place.line > 0)
            error.stack.append({entry.function, place.line, place.column});
    }
    LoweredScript::Place place = placeOf(outcome.line);
    if (place.line == 0 && !error.stack.isEmpty())
        place = {error.stack.first().line, error.stack.first().column};
    if (outcome.placeLine > 0) {
        place = {outcome.placeLine, outcome.placeColumn};
        if (!error.stack.isEmpty()) {
            error.stack.first().line = place.line;
            error.stack.first().column = place.column;
        }
    }
    error.line = place.line;
    error.column = place.column;
    return error;
}

LoweredScript::Place HostContext::placeOf(int line) const
{
    return m_lowered.placeOf(line - m_preludeLines);
}

ScriptOutcome HostContext::timeLimit() const
{
    ScriptOutcome outcome;
    outcome.kind = ScriptOutcome::Kind::Limit;
    outcome.error.name = u"TimeLimit"_s;
    outcome.error.message = Tr::tr("The script did not finish within %1 ms.").arg(m_deadlineMs);
    return outcome;
}

ScriptOutcome HostContext::memoryLimit()
{
    ScriptOutcome outcome;
    outcome.kind = ScriptOutcome::Kind::Limit;
    outcome.error.name = u"MemoryLimit"_s;
    outcome.error.message = m_source.profile.isolateMemoryMb > 0
        ? Tr::tr("The script used more than %1 MB of memory. A server gives it %2 MB and would "
                 "have stopped it, too.")
              .arg(m_limits.memoryBytes / (1024 * 1024))
              .arg(m_source.profile.isolateMemoryMb)
        : Tr::tr("The script used more than %1 MB of memory.")
              .arg(m_limits.memoryBytes / (1024 * 1024));
    noteMemory(m_limits.memoryBytes);
    return outcome;
}

ScriptOutcome HostContext::failed(const QString &message) const
{
    ScriptOutcome outcome;
    outcome.kind = ScriptOutcome::Kind::Failed;
    outcome.error.name = u"HostFailed"_s;
    outcome.error.message = message;
    return outcome;
}

void HostContext::handleEnd(const HostProcess::End &end)
{
    if (m_state == State::Idle || m_state == State::Ready || m_state == State::Dead) {
        m_state = State::Dead;
        return; // Nobody waits; the next load() or call() says so.
    }
    ScriptOutcome outcome;
    outcome.kind = ScriptOutcome::Kind::Limit;
    if (m_timeIsUp)
        return finish(timeLimit(), State::Dead);
    switch (end.reason) {
    case HostProcess::EndReason::OutOfMemory: outcome = memoryLimit(); break;
    case HostProcess::EndReason::TooMuchOutput:
        outcome.error.name = u"OutputLimit"_s;
        outcome.error.message = Tr::tr("The script printed or returned more than %1 KB.")
                                    .arg(m_limits.outputBytes / 1024);
        break;
    case HostProcess::EndReason::FailedToStart:
        outcome = failed(Tr::tr("The script host %1 could not be started: %2.")
                             .arg(m_process->program(), end.detail));
        break;
    case HostProcess::EndReason::BadFrame:
        outcome = failed(
            Tr::tr("The script host %1 sent something unreadable.").arg(m_process->program()));
        break;
    case HostProcess::EndReason::Crashed:
    case HostProcess::EndReason::Killed:
        outcome = failed(Tr::tr("The script host %1 ended while the script ran (%2).")
                             .arg(m_process->program(), end.detail));
        break;
    }
    finish(outcome, State::Dead);
}

void HostContext::finish(ScriptOutcome outcome, State next)
{
    const Callback done = std::exchange(m_done, nullptr);
    m_loadPending = false;
    if (next == State::Ready && !m_ahead.empty()) {
        startCallAhead();
    } else {
        m_deadline.stop();
        m_grace.stop();
        m_ahead.clear();
        m_process->setMemoryLimit(0);
        m_state = next;
        if (next == State::Dead)
            m_process->kill();
    }
    // Last: the callback may destroy this context.
    if (done)
        done(outcome);
}

HostContextFactory::HostContextFactory(QString scripthostProgram, Spare spare)
    : m_program(std::move(scripthostProgram)), m_policy(spare),
      m_lowering(
          std::make_shared<Lowering>(Lowering::findEsbuild(QFileInfo(m_program).absolutePath())))
{
    m_refill.setSingleShot(true);
    m_refill.setInterval(refillDelayMs);
    QObject::connect(&m_refill, &QTimer::timeout, &m_refill, [this] { prepareSpare(); });
    // The first child starts warming up at once, also for a single run: while it does, the script
    // is being read and lowered.
    prepareSpare();
}

HostContextFactory::~HostContextFactory() = default;

void HostContextFactory::prepareSpare()
{
    if (m_spare)
        return;
    m_spare = std::make_unique<HostProcess>(m_program, QStringList());
    QObject::connect(m_spare.get(), &HostProcess::ended, &m_refill, [this] {
        // Not replaced at once: a program that can't start would be started for ever. create()
        // starts another one and reports what is wrong.
        m_spare.release()->deleteLater();
    });
    m_spare->start();
}

std::unique_ptr<ScriptContext> HostContextFactory::create()
{
    std::unique_ptr<HostProcess> process = std::move(m_spare);
    if (process)
        process->disconnect(&m_refill);
    // A spare that was killed has done nothing: whoever gets another one sees no difference.
    if (!process || process->isGone())
        process = std::make_unique<HostProcess>(m_program, QStringList());
    if (m_policy == Spare::Keep)
        m_refill.start();
    return std::make_unique<HostContext>(std::move(process), m_lowering);
}

bool HostContextFactory::hasWarmSpare() const
{
    return m_spare && m_spare->state() == HostProcess::State::Ready;
}

QString HostContextFactory::findScriptHost()
{
    const QString named = qEnvironmentVariable("HOOKSMITH_SCRIPTHOST");
    if (!named.isEmpty())
        return named;
    return helperProgram(u"hooksmith-scripthost"_s);
}

} // namespace hooksmith
