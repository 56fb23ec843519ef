// SPDX-License-Identifier: MIT
#include "tests/ui/support/windowfixture.h"
#include "ui/tests/testspane.h"

#include <algorithm>
#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QTest>
#include <QXmlStreamReader>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// The Tests pane with real samples: run, see what differs, accept, watch, JUnit.
class TestTestsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_f.reset(); }

    void variablesAreFilledInAsInTheTests();
    void anotherEnvironmentIsNotAccepted();
    void testsTheWholeWorkspace();
    void testsWhatIsOnTheScreen();
    void watchesChanges();
    void acceptsAll();
    void savesJUnit();

private:
    bool isTested(const QString &title, TestStatus status) const
    {
        for (const TestCase &test : m_f->child<TestsPane>(u"testsPane"_s)->model().tests()) {
            if (test.title() == title)
                return test.status == status;
        }
        return false;
    }
    bool testsAreDone() const { return !m_f->child<TestsPane>(u"testsPane"_s)->isRunning(); }

    std::unique_ptr<test::WindowFixture> m_f;
};

void TestTestsPane::init()
{
    m_f = std::make_unique<test::WindowFixture>();
    m_f->start();
    QVERIFY(m_f->openExample());
}

void TestTestsPane::variablesAreFilledInAsInTheTests()
{
    QByteArray record = m_f->get(u"hooksmith.json"_s);
    QVERIFY(record.startsWith("{\n"));
    QVERIFY(m_f->put(u"hooksmith.json"_s,
                     record.replace(0, 2, "{\n  \"variables\": {\"who\": \"Ann\"},\n")));
    m_f->script().setFocus();
    m_f->script().selectAll();
    m_f->script().insertPlainText(
        u"class Script { process_incoming_request({request}) { return {content: {text: "
        "request.url.query.q}}; } }\n"_s);
    SampleDocument *sample = m_f->workbench().sample();
    const QString address = sample->url();
    sample->setUrl(address + u"?q={{who}}"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"Ann"_s, 15000);
    const auto missing = [this] {
        const QList<Problem> problems = m_f->workbench().problems();
        return std::any_of(problems.begin(), problems.end(), [](const Problem &problem) {
            return problem.rule == "missing-variable"_L1;
        });
    };
    QVERIFY(!missing());

    sample->setUrl(address + u"?q={{nobody}}"_s);
    QTRY_VERIFY_WITH_TIMEOUT(missing(), 15000);

    sample->setUrl(address + u"?q={{who}}"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"Ann"_s, 15000);
    QVERIFY(!missing());
    m_f->trigger("test.accept");
    m_f->trigger("file.saveAll");
    QVERIFY(m_f->get(u"integrations/github/samples/push.expected.json"_s).contains("\"Ann\""));
    m_f->trigger("test.runIntegration");
    const auto *tests = m_f->child<TestsPane>(u"testsPane"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!tests->isRunning(), 60000);
    for (const TestCase &test : tests->model().tests()) {
        if (test.name == "push"_L1)
            QCOMPARE(testStatusName(test.status), testStatusName(TestStatus::Passed));
    }
}

/// What is accepted here is what the tests find everywhere: in the pane, on the command line, in
/// CI.
void TestTestsPane::anotherEnvironmentIsNotAccepted()
{
    QVERIFY(m_f->put(u"environments/base.json"_s, R"({"variables":{"who":"Everybody"}})"));
    QVERIFY(
        m_f->put(u"environments/stage.json"_s, R"({"name":"Stage","variables":{"who":"Stage"}})"));
    QVERIFY(m_f->window().openWorkspace(m_f->path(u"ws"_s)));
    m_f->script().setFocus();
    m_f->script().selectAll();
    m_f->script().insertPlainText(
        u"class Script { process_incoming_request({request}) { return {content: {text: "
        "request.url.query.q}}; } }\n"_s);
    m_f->workbench().sample()->setUrl(m_f->workbench().sample()->url() + u"?q={{who}}"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"Everybody"_s, 15000);
    auto *box = m_f->child<QComboBox>(u"environmentBox"_s);
    box->setFocus();
    QTest::keyClicks(box, u"Stage"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"Stage"_s, 15000);

    const QString sample = m_f->workbench().sampleName();
    const QString file = u"integrations/github/samples/%1.expected.json"_s.arg(sample);
    const QByteArray before = m_f->get(file);
    m_f->trigger("test.accept");
    QVERIFY(!m_f->notice(u"Not accepted"_s).isEmpty());
    QVERIFY(m_f->notice(u"Not accepted"_s).contains(u"Stage"_s));
    QCOMPARE(m_f->get(file), before);

    // The way out is in the bar.
    QTest::mouseClick(m_f->child<QAbstractButton>(u"useTestEnvironment"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"Everybody"_s, 15000);
    m_f->trigger("test.accept");
    QTRY_VERIFY(m_f->get(file).contains("\"Everybody\""));
    m_f->trigger("file.saveAll");
    m_f->trigger("test.runIntegration");
    QTRY_VERIFY_WITH_TIMEOUT(testsAreDone(), 60000);
    QVERIFY(isTested(u"github/"_s + sample, TestStatus::Passed));

    // A sample without variables is the same everywhere.
    box->setFocus();
    QTest::keyClicks(box, u"Stage"_s);
    m_f->workbench().sample()->setUrl(u"/hooks/github/example-token-1?q=plain"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->message(), u"plain"_s, 15000);
    m_f->trigger("test.accept");
    QTRY_VERIFY(m_f->get(file).contains("\"plain\""));
}

void TestTestsPane::testsTheWholeWorkspace()
{
    m_f->trigger("test.runAll");
    QTRY_VERIFY_WITH_TIMEOUT(testsAreDone(), 60000);
    const QList<TestCase> &tests = m_f->child<TestsPane>(u"testsPane"_s)->model().tests();
    QVERIFY(tests.size() >= 11);
    for (const TestCase &test : tests)
        QVERIFY2(test.status == TestStatus::Passed,
                 qPrintable(test.title() + u'\n' + test.details.join(u'\n')));
    const QString summary = m_f->child<QLabel>(u"testSummary"_s)->text();
    QVERIFY2(summary.contains(u"passed"_s), qPrintable(summary));
}

void TestTestsPane::testsWhatIsOnTheScreen()
{
    m_f->script().selectAll();
    m_f->script().insertPlainText(
        u"class Script { process_incoming_request() { return {content: {text: 'other'}}; } }"_s);
    m_f->trigger("test.runIntegration");
    QTRY_VERIFY_WITH_TIMEOUT(testsAreDone(), 60000);
    QVERIFY(isTested(u"github/push"_s, TestStatus::Differs));
    QVERIFY(m_f->child<QDockWidget>(u"testsDock"_s)->windowTitle().contains(u"failed"_s));
    QVERIFY(!m_f->get(u"integrations/github/script.js"_s).contains("'other'"));
}

void TestTestsPane::watchesChanges()
{
    m_f->trigger("test.runIntegration");
    QTRY_VERIFY_WITH_TIMEOUT(testsAreDone() && isTested(u"github/push"_s, TestStatus::Passed),
                             60000);
    m_f->trigger("test.watch");
    m_f->script().selectAll();
    m_f->script().insertPlainText(
        u"class Script { process_incoming_request() { return {content: {text: 'x'}}; } }"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isTested(u"github/push"_s, TestStatus::Differs), 60000);
    m_f->script().undo();
    QTRY_VERIFY_WITH_TIMEOUT(isTested(u"github/push"_s, TestStatus::Passed), 60000);
}

void TestTestsPane::acceptsAll()
{
    m_f->script().selectAll();
    m_f->script().insertPlainText(
        u"class Script { process_incoming_request() { return {content: {text: 'new'}}; } }"_s);
    m_f->trigger("test.runIntegration");
    QTRY_VERIFY_WITH_TIMEOUT(testsAreDone() && isTested(u"github/push"_s, TestStatus::Differs),
                             60000);
    m_f->child<QAction>(u"acceptAllTests"_s)->trigger();
    QVERIFY(isTested(u"github/push"_s, TestStatus::Passed));
    QVERIFY(m_f->get(u"integrations/github/samples/push.expected.json"_s).contains("\"new\""));
    m_f->trigger("test.runIntegration");
    QTRY_VERIFY_WITH_TIMEOUT(testsAreDone(), 60000);
    QVERIFY(isTested(u"github/push"_s, TestStatus::Passed));
}

void TestTestsPane::savesJUnit()
{
    m_f->trigger("test.runAll");
    QTRY_VERIFY_WITH_TIMEOUT(testsAreDone(), 60000);
    QXmlStreamReader xml(m_f->child<TestsPane>(u"testsPane"_s)->junit());
    int cases = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "testcase"_L1)
            ++cases;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(cases, int(m_f->child<TestsPane>(u"testsPane"_s)->model().tests().size()));
}

QTEST_MAIN(TestTestsPane)
#include "tst_testspane.moc"
