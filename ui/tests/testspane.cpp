// SPDX-License-Identifier: MIT
#include "ui/tests/testspane.h"

#include "core/run/expectation.h"
#include "ui/actions/actions.h"
#include "ui/documents/documents.h"
#include "ui/theme/icons.h"
#include "ui/widgets/diffdialog.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int pauseMs = 700; // After the last change, before everything is tested again

QString pretty(const JsValue &value)
{
    return value.isUndefined() ? QString() : QString::fromUtf8(Expectation::toJson(value));
}

/// Keys in the order of `like`: another order is no difference and must not look like one.
JsValue ordered(const JsValue &value, const JsValue &like)
{
    if (value.isObject() && like.isObject()) {
        JsValue sorted = JsValue::object();
        for (const auto &[key, old] : like.members()) {
            if (value.contains(key))
                sorted.insert(key, ordered(value.value(key), old));
        }
        for (const auto &[key, item] : value.members()) {
            if (!like.contains(key))
                sorted.insert(key, item);
        }
        return sorted;
    }
    if (value.isArray() && like.isArray()) {
        JsValue::Array items;
        const JsValue::Array &all = value.toArray();
        for (qsizetype i = 0; i < all.size(); ++i)
            items.append(ordered(all.at(i), like.at(i)));
        return JsValue(items);
    }
    return value;
}

/// A line for each, as a paragraph; empty when there is none.
QString passedChecks(const TestCase &test)
{
    QString text;
    for (const CheckResult &check : test.checks)
        text += TestsPane::tr("check \"%1\": passed").arg(check.name) + u'\n';
    return text.isEmpty() ? text : text + u'\n';
}

} // namespace

TestsPane::TestsPane(ScriptContextFactory &scripts, Documents &documents, Syntax &syntax,
                     const Actions &actions, QWidget *parent)
    : QWidget(parent), m_documents(documents), m_tests(scripts)
{
    setObjectName(u"testsPane"_s);
    m_model = new TestsModel(this);
    m_view = new QTreeView;
    m_view->setObjectName(u"tests"_s);
    m_view->setProperty("searchable", true);
    m_view->setAccessibleName(tr("Test results"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setAllColumnsShowFocus(true);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(TestsModel::Name, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(TestsModel::Status, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(TestsModel::Details, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(TestsModel::Time, QHeaderView::ResizeToContents);
    m_diff = new DiffText(syntax);
    m_diff->setObjectName(u"testDiff"_s);
    m_split = new QSplitter;
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_view);
    m_split->addWidget(m_diff);
    m_split->setSizes({500, 500});

    m_accept = new QAction(themedIcon(u"ok"_s), tr("Accept"), this);
    m_accept->setObjectName(u"acceptTest"_s);
    m_accept->setToolTip(tr("The selected results are right: store them as the expected ones"));
    m_acceptAll = new QAction(tr("Accept all"), this);
    m_acceptAll->setObjectName(u"acceptAllTests"_s);
    m_acceptAll->setToolTip(tr("Store every result of this list as the expected one"));
    m_show = new QAction(tr("Go to the sample"), this);
    m_view->addActions({m_show, m_accept});
    auto *bar = new QToolBar;
    bar->setIconSize({14, 14});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(actions.action("test.runIntegration"_L1));
    bar->addAction(actions.action("test.runAll"_L1));
    bar->addAction(actions.action("test.stop"_L1));
    bar->addSeparator();
    bar->addAction(m_accept);
    bar->addAction(m_acceptAll);
    bar->addSeparator();
    bar->addAction(actions.action("test.checks"_L1));
    // A tick says whether it is on; a button in a flat bar does not.
    QAction *watch = actions.action("test.watch"_L1);
    m_watch = new QCheckBox(Actions::plainText(*watch));
    m_watch->setObjectName(u"watchTests"_s);
    connect(m_watch, &QCheckBox::toggled, watch, &QAction::setChecked);
    connect(watch, &QAction::toggled, m_watch, &QCheckBox::setChecked);
    m_summary = new QLabel;
    m_summary->setObjectName(u"testSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"testProgress"_s);
    m_progress->setAccessibleName(tr("Tested"));
    m_progress->setMaximumWidth(140);
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto *top = new QHBoxLayout;
    top->setContentsMargins(2, 0, 8, 0);
    top->addWidget(bar);
    top->addWidget(m_watch);
    top->addSpacing(8);
    top->addWidget(m_summary, 1);
    top->addWidget(m_progress);

    m_empty = new EmptyState;
    m_empty->set(tr("Every sample can be held against the message that it gave when it was right."),
                 actions.action("test.runAll"_L1));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_split);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);

    connect(&m_tests, &SampleTests::tested, this, [this](const TestCase &test) {
        m_model->put(test);
        m_stack->setCurrentIndex(1);
        if (!m_view->currentIndex().isValid() && test.status != TestStatus::Passed)
            m_view->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
        m_progress->setValue(int(m_tests.tests().size()));
        updateSummary();
        if (m_view->currentIndex().isValid()
            && m_model->tests().at(m_view->currentIndex().row()).title() == test.title())
            showCurrent();
    });
    connect(&m_tests, &SampleTests::finished, this, [this] {
        m_progress->hide();
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model->index(0, 0));
        updateSummary();
        Q_EMIT runningChanged();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TestsPane::showCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TestsPane::updateSummary);
    const auto activate = [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        const TestCase &test = m_model->tests().at(index.row());
        Q_EMIT sampleActivated(test.integration, test.name);
    };
    connect(m_view, &QTreeView::activated, this, activate);
    connect(m_show, &QAction::triggered, this,
            [this, activate] { activate(m_view->currentIndex()); });
    connect(m_accept, &QAction::triggered, this, &TestsPane::acceptSelected);
    connect(m_acceptAll, &QAction::triggered, this, &TestsPane::acceptAll);
    m_again.setSingleShot(true);
    m_again.setInterval(pauseMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_watching)
            begin(m_last.value_or(SampleTests::Selection()));
    });
    const auto soon = [this] {
        if (m_watching)
            m_again.start();
    };
    connect(&documents, &Documents::edited, this, soon);
    connect(&documents, &Documents::structureChanged, this, soon);
    updateSummary();
}

TestsPane::~TestsPane() = default;

void TestsPane::run(const QString &slug)
{
    SampleTests::Selection selection;
    if (!slug.isEmpty())
        selection.integrations.append(slug);
    m_model->clear();
    m_diff->setPatch({});
    begin(selection);
}

void TestsPane::begin(const SampleTests::Selection &selection)
{
    if (!m_documents.hasWorkspace())
        return;
    m_last = selection;
    // What is gone meanwhile must not stay in the list.
    if (m_watching)
        m_model->clear();
    m_tests.start(m_documents.current(), m_profile, selection);
    m_progress->setRange(0, int(m_tests.total()));
    m_progress->setValue(0);
    m_progress->setVisible(m_tests.total() > 1);
    m_stack->setCurrentIndex(1);
    updateSummary();
    Q_EMIT runningChanged();
}

void TestsPane::stop()
{
    m_tests.cancel();
    m_progress->hide();
    updateSummary();
    Q_EMIT runningChanged();
}

void TestsPane::setWatching(bool on)
{
    m_watching = on;
    if (on)
        m_again.start();
    else
        m_again.stop();
}

void TestsPane::clear()
{
    stop();
    m_last.reset();
    m_model->clear();
    m_diff->setPatch({});
    m_stack->setCurrentIndex(0);
    updateSummary();
}

QByteArray TestsPane::junit() const
{
    return m_documents.hasWorkspace() ? junitXml(m_documents.workspace().name(), m_model->tests())
                                      : QByteArray();
}

QList<TestCase> TestsPane::acceptable(const QList<TestCase> &tests) const
{
    QList<TestCase> some;
    for (const TestCase &test : tests) {
        if (!test.actual.isUndefined() && test.status != TestStatus::Passed
            && test.status != TestStatus::Updated && test.status != TestStatus::Failed)
            some.append(test);
    }
    return some;
}

bool TestsPane::acceptOne(const TestCase &test)
{
    const Result<void> written = SampleTests::accept(m_documents.workspace().directory(), test);
    if (!written) {
        Q_EMIT failed(written.error());
        return false;
    }
    TestCase accepted = test;
    accepted.expected = test.actual;
    accepted.status = TestStatus::Passed;
    accepted.details.clear();
    m_model->put(accepted);
    return true;
}

void TestsPane::acceptSelected()
{
    QList<TestCase> chosen;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        chosen.append(m_model->tests().at(row.row()));
    const QList<TestCase> some = acceptable(chosen);
    for (const TestCase &test : some) {
        if (!acceptOne(test))
            break;
    }
    showCurrent();
    updateSummary();
}

void TestsPane::acceptAll()
{
    const QList<TestCase> some = acceptable(m_model->tests());
    for (const TestCase &test : some) {
        if (!acceptOne(test))
            break;
    }
    showCurrent();
    updateSummary();
}

void TestsPane::accept(const QString &slug, const QString &sample, const RunResult &result)
{
    const WorkspaceIntegration *item = m_documents.workspace().integration(slug);
    const WorkspaceSample *file = item ? item->sample(sample) : nullptr;
    if (!file || result.internalError)
        return;
    TestCase test{slug, sample, TestStatus::NoExpectation};
    test.expectedPath = Expectation::pathFor(file->file.path);
    test.actual = Expectation::fromResult(result);
    if (!acceptOne(test))
        return;
    m_stack->setCurrentIndex(1);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->tests().at(row).title() == test.title())
            m_view->setCurrentIndex(m_model->index(row, 0));
    }
    showCurrent();
    updateSummary();
}

void TestsPane::showCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid()) {
        m_diff->setPatch({});
        return;
    }
    const TestCase &test = m_model->tests().at(index.row());
    switch (test.status) {
    case TestStatus::Passed:
    case TestStatus::Updated:
        m_diff->setPatch(passedChecks(test) + tr("As expected:") + u"\n\n"_s + pretty(test.actual));
        return;
    case TestStatus::NoExpectation:
        m_diff->setPatch(tr("Nothing says yet what should come out. \"Accept\" stores this:")
                         + u"\n\n"_s + pretty(test.actual));
        return;
    case TestStatus::Failed:
    case TestStatus::Broken: m_diff->setPatch(test.details.join(u"\n\n"_s)); return;
    case TestStatus::Differs: break;
    }
    // The places first, in words; then the whole, line by line.
    m_diff->setTexts(tr("expected"), pretty(test.expected), tr("now"),
                     pretty(ordered(test.actual, test.expected)));
    m_diff->setPatch(test.details.join(u'\n') + u"\n\n"_s + m_diff->toPlainText());
}

void TestsPane::updateSummary()
{
    const QList<TestCase> &tests = m_model->tests();
    const qsizetype waiting = acceptable(tests).size();
    m_acceptAll->setEnabled(waiting > 0 && !m_tests.isRunning());
    QList<TestCase> chosen;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        chosen.append(tests.at(row.row()));
    m_accept->setEnabled(!acceptable(chosen).isEmpty());
    m_show->setEnabled(!rows.isEmpty());
    QString text;
    if (m_tests.isRunning())
        text = tr("%1 of %2").arg(m_tests.tests().size()).arg(m_tests.total());
    else if (!tests.isEmpty())
        text = testSummary(tests).section(u'\n', 0, 0);
    m_summary->setText(text);
    m_summary->setToolTip(text);
    m_summary->setAccessibleName(text);
}

} // namespace hooksmith::ui
