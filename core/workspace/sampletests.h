// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/profile.h"
#include "core/run/runner.h"
#include "core/variables/environments.h"
#include "core/workspace/checkrunner.h"
#include "core/workspace/testreport.h"
#include "core/workspace/workspace.h"

#include <QElapsedTimer>
#include <QObject>

namespace hooksmith {

/// Runs samples of a workspace against their expected results and their checks in JavaScript, one
/// after the other, without blocking. `hooksmith-cli test` and the Tests pane are both this. Each
/// sample meets a fresh server: neither its place in the list nor the Store of the one before
/// changes its result. Nothing is sent: calls are answered by the samples' stubs.
class SampleTests : public QObject
{
    Q_OBJECT
public:
    /// What to test. Empty lists = all of them.
    struct Selection
    {
        QStringList integrations; ///< Slugs
        QStringList samples; ///< "slug/name"
    };

    explicit SampleTests(ScriptContextFactory &factory, QObject *parent = nullptr);
    ~SampleTests() override;

    /// The environment whose values are put in (id); empty: Environments::testScope() says.
    void setEnvironment(const QString &environment) { m_environment = environment; }
    /// Begins; a run that is going on is cancelled first. `update`: what differs or has no expected
    /// result yet gets this one. The workspace is copied; its samples need not be loaded.
    void start(const Workspace &workspace, const Profile &profile, const Selection &selection,
               bool update = false);
    /// Ends after the sample that is running; finished() is not said.
    void cancel();
    bool isRunning() const { return m_running; }
    /// How many there are to test, of the run that is going on or was last.
    qsizetype total() const { return m_total; }
    const QList<TestCase> &tests() const { return m_tests; }

    /// Writes `actual` as the expected result of a test case that start() made. "path-outside" for
    /// a link that leads out of the workspace, "file-not-writable".
    static Result<void> accept(const QString &workspaceDirectory, const TestCase &test);

Q_SIGNALS:
    void tested(const hooksmith::TestCase &test);
    /// All of them were. Exactly once per start(), unless cancelled.
    void finished();

private:
    struct Task
    {
        QString slug;
        QString sample;
        std::optional<TestCase> known; ///< Needs no run: what is wrong with the integration
    };

    void next();
    void run(const Task &task);
    void compare(const RunResult &result, TestCase &test);
    /// Runs those of `files` that are there, one after the other, and reports the test.
    void check(const RunResult &result, const JsValue &sample, const QStringList &files,
               TestCase test);
    void report(const TestCase &test);

    Runner m_runner;
    CheckRunner m_checks;
    std::optional<Workspace> m_workspace;
    Environments m_environments;
    QString m_environment;
    Profile m_profile;
    QList<Task> m_tasks;
    QList<TestCase> m_tests;
    qsizetype m_total = 0;
    QElapsedTimer m_timer;
    bool m_update = false;
    bool m_running = false;
};

} // namespace hooksmith
