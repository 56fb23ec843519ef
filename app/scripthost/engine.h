// SPDX-License-Identifier: MIT
#pragma once

#include "app/scripthost/hostloop.h"
#include "app/scripthost/wirereader.h"

#include <QJSEngine>
#include <QJSValue>
#include <QObject>

namespace hooksmith {

/// What the runtime bundle can ask of C++. Reachable only from the runtime's own closures, never
/// from a script.
class Bridge : public QObject
{
    Q_OBJECT
public:
    Bridge(QJSEngine &engine, HostLoop &loop) : m_engine(engine), m_loop(loop) { }

    Q_INVOKABLE void console(const QString &json);
    /// Blocks until the parent has answered; the empty text when interrupted.
    Q_INVOKABLE QString http(int id, const QString &json);
    Q_INVOKABLE void fetch(const QString &json);
    Q_INVOKABLE void outcome(const QString &wire);
    /// Evaluates :/bundles/lib-<name>.js and gives what it exports.
    Q_INVOKABLE QJSValue library(const QString &name);

    void setOutputLimit(qint64 bytes) { m_outputLimit = bytes; }
    void beginCall();
    bool hasOutcome() const { return m_hasOutcome; }
    int pendingFetches = 0;

private:
    void count(qsizetype bytes);

    QJSEngine &m_engine;
    HostLoop &m_loop;
    qint64 m_outputLimit = 0;
    qint64 m_output = 0;
    bool m_hasOutcome = false;
};

/// One JavaScript engine and what runs in it: a person's script, or one of our own bundles.
class Engine : public QObject
{
    Q_OBJECT
public:
    explicit Engine(HostLoop &loop);
    bool eventFilter(QObject *, QEvent *) override;

    /// Everything that needs time or files, before the sandbox is entered: compat and runtime.
    /// False when a bundle of our own is broken (the words go to standard error).
    bool warmUp(const QString &toolBundle);
    void interrupt() { m_engine.setInterrupted(true); } ///< From any thread
    void handle(const QByteArray &payload);
    bool isRunning() const { return m_running; } ///< A call waits for answers

private:
    bool evaluateBundle(const QString &path);
    bool addBallast();
    void load(const QByteArray &json);
    void call(const QByteArray &json);
    void tool(const QByteArray &json);
    /// Runs promise jobs until none is left, then says how it ended if nothing has.
    void settle();
    void drain();
    void finishIfInterrupted();

    HostLoop &m_loop;
    QJSEngine m_engine;
    WireReader m_wireReader;
    Bridge *m_bridge;
    QJSValue m_runtime;
    QJSValue m_tool;
    QJSValue m_callTool;
    int m_jobs = 0; ///< Events delivered; the engine's promise jobs are events
    bool m_running = false; ///< A load or call has not had its outcome
};

} // namespace hooksmith
