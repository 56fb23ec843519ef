// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace/sampletests.h"
#include "ui/tests/testsmodel.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace hooksmith::ui {

class Actions;
class DiffText;
class Documents;
class EmptyState;
class Syntax;

/// Runs the samples against their expected results and shows what differs; accepts what is right.
/// Tests what is on the screen, saved or not.
class TestsPane : public QWidget
{
    Q_OBJECT
public:
    TestsPane(ScriptContextFactory &scripts, Documents &documents, Syntax &syntax,
              const Actions &actions, QWidget *parent = nullptr);
    ~TestsPane() override;

    void setProfile(const Profile &profile) { m_profile = profile; }
    /// `slug` empty = the whole workspace.
    void run(const QString &slug);
    void stop();
    /// Runs what was run last again, a moment after the last change, while it is on.
    void setWatching(bool on);
    /// Stores the result of this run as what its sample is expected to give.
    void accept(const QString &slug, const QString &sample, const RunResult &result);
    /// Forgets everything: another workspace is open.
    void clear();
    /// As `hooksmith-cli test --junit` writes it.
    QByteArray junit() const;
    const TestsModel &model() const { return *m_model; }
    bool isRunning() const { return m_tests.isRunning(); }

Q_SIGNALS:
    void runningChanged();
    /// The person wants to see this sample.
    void sampleActivated(const QString &slug, const QString &sample);
    void failed(const hooksmith::Error &error);

private:
    void begin(const SampleTests::Selection &selection);
    void acceptSelected();
    void acceptAll();
    bool acceptOne(const TestCase &test);
    void showCurrent();
    void updateSummary();
    QList<TestCase> acceptable(const QList<TestCase> &tests) const;

    Documents &m_documents;
    SampleTests m_tests;
    Profile m_profile;
    std::optional<SampleTests::Selection> m_last; ///< What watching runs again
    QTimer m_again;
    bool m_watching = false;
    TestsModel *m_model = nullptr;
    QTreeView *m_view = nullptr;
    DiffText *m_diff = nullptr;
    QLabel *m_summary = nullptr;
    QProgressBar *m_progress = nullptr;
    QSplitter *m_split = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QCheckBox *m_watch = nullptr;
    QAction *m_accept = nullptr;
    QAction *m_acceptAll = nullptr;
    QAction *m_show = nullptr;
};

} // namespace hooksmith::ui
