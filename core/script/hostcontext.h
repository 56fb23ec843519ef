// SPDX-License-Identifier: MIT
#pragma once

#include "core/script/hostprocess.h"
#include "core/script/lowering.h"
#include "core/script/scriptcontext.h"

#include <deque>
#include <QElapsedTimer>
#include <QTimer>

namespace hooksmith {

/// A ScriptContext in a child process of its own (hooksmith-scripthost).
///
/// Limit outcomes carry in `error.name` which limit it was: "TimeLimit", "MemoryLimit" or
/// "OutputLimit". Failed outcomes carry "HostFailed" and a sentence that names the program.
class HostContext final : public ScriptContext
{
    Q_OBJECT
public:
    /// `process` may be on its way to ready, or not started.
    HostContext(std::unique_ptr<HostProcess> process, std::shared_ptr<Lowering> lowering);
    ~HostContext() override;

    void load(const ScriptSource &source, const ScriptLimits &limits, Callback done) override;
    void call(const QString &method, const JsValue &argument, Callback done) override;
    bool callAhead(const QString &method, const JsValue &argument, Callback done) override;
    void setHttpHandler(ScriptHttpHandler *handler) override { m_http = handler; }
    bool isUsable() const override { return m_state != State::Dead; }
    bool hasHeard() const override { return m_heard; }
    QList<ConsoleLine> takeConsole() override { return std::exchange(m_console, {}); }
    JsValue store() const override { return m_store; }
    QList<Finding> engineFindings() const override { return m_lowered.findings; }
    double compileMs() const override { return m_compileMs; }
    double loadMs() const override { return m_loadMs; }
    double lastCallMs() const override { return m_callMs; }

    const QStringList &sandbox() const { return m_process->sandbox(); }
    qint64 processId() const { return m_process->processId(); }

private:
    enum class State { Idle, Loading, Ready, Calling, Dead };

    void lowered(const Result<LoweredScript> &result);
    void sendLoad();
    bool send(const QByteArray &frame, State before);
    void startCallAhead();
    void startDeadline(int ms);
    void deadlinePassed();
    void handleFrame(protocol::Kind kind, const QByteArray &body);
    void handleConsole(const QByteArray &body);
    void handleHttp(const QByteArray &body);
    void handleOutcome(const QByteArray &body);
    void handleEnd(const HostProcess::End &end);
    void noteMemory(qint64 grownBytes);
    void takeNotes(const protocol::Outcome &outcome);
    void noteRule(const QString &rule, int line);
    ScriptOutcome toOutcome(const protocol::Outcome &outcome) const;
    ScriptError toError(const protocol::Outcome &outcome) const;
    LoweredScript::Place placeOf(int line) const;
    ScriptOutcome timeLimit() const;
    ScriptOutcome memoryLimit();
    ScriptOutcome failed(const QString &message) const;
    /// The one ending of a load or call.
    void finish(ScriptOutcome outcome, State next);

    std::unique_ptr<HostProcess> m_process;
    std::shared_ptr<Lowering> m_lowering;
    ScriptHttpHandler *m_http = nullptr;
    State m_state = State::Idle;
    ScriptSource m_source;
    ScriptLimits m_limits;
    LoweredScript m_lowered;
    QString m_loweringError; ///< Told once it is known that the child starts
    int m_preludeLines = 0;
    Callback m_done;
    std::deque<Callback> m_ahead; ///< Of calls that the child has and that wait for the running one
    QStringList m_methods;
    QList<ConsoleLine> m_console;
    JsValue m_store = JsValue::object();
    QTimer m_deadline;
    QTimer m_grace; ///< Between the interrupt and the kill
    int m_deadlineMs = 0;
    bool m_timeIsUp = false;
    bool m_heard = false; ///< Since the last call's deadline was set
    bool m_loadPending = false; ///< Lowered, but the child is not ready yet
    qint64 m_outputBytes = 0;
    QElapsedTimer m_clock;
    double m_compileMs = 0, m_loadMs = 0, m_callMs = 0;
};

/// Makes HostContexts and keeps one warm child ready, so that a restart costs no start-up.
class HostContextFactory final : public ScriptContextFactory
{
public:
    enum class Spare { Keep, None };
    /// `scripthostProgram`: path of hooksmith-scripthost, see findScriptHost().
    explicit HostContextFactory(QString scripthostProgram, Spare spare = Spare::Keep);
    ~HostContextFactory() override;

    std::unique_ptr<ScriptContext> create() override;
    bool hasWarmSpare() const;
    Lowering &lowering() { return *m_lowering; }

    /// Beside the running program (or what HOOKSMITH_SCRIPTHOST names).
    static QString findScriptHost();

private:
    void prepareSpare();

    QString m_program;
    Spare m_policy;
    std::shared_ptr<Lowering> m_lowering;
    std::unique_ptr<HostProcess> m_spare;
    QTimer m_refill;
};

} // namespace hooksmith
