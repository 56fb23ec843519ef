// SPDX-License-Identifier: MIT
#include "tests/ui/support/windowfixture.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// Search and replace in all files of the workspace.
class TestSearchPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_f.reset(); }
    void searchFindsAndOpens();
    void searchSeesWhatIsNotSaved();
    void searchReplacesAndUndoes();

private:
    std::unique_ptr<test::WindowFixture> m_f;
};

void TestSearchPane::init()
{
    m_f = std::make_unique<test::WindowFixture>();
    m_f->start();
    QVERIFY(m_f->openExample());
}

void TestSearchPane::searchFindsAndOpens()
{
    m_f->trigger("edit.findInFiles");
    auto &text = *m_f->child<QLineEdit>(u"searchText"_s);
    QTRY_VERIFY(text.isVisible());
    m_f->type(text, u"prepare_outgoing_request"_s);
    auto &results = *m_f->child<QTreeWidget>(u"searchResults"_s);
    QTRY_VERIFY_WITH_TIMEOUT(results.topLevelItemCount() > 0, 5000);
    QVERIFY(results.topLevelItem(0)->text(0).contains(u"pull-requests"_s));
    results.setFocus();
    results.setCurrentItem(results.topLevelItem(0)->child(0));
    QTest::keyClick(&results, Qt::Key_Return);
    QCOMPARE(m_f->workbench().slug(), u"pull-requests"_s);
    QCOMPARE(m_f->script().textCursor().selectedText(), u"prepare_outgoing_request"_s);

    QTest::mouseClick(m_f->child<QToolButton>(u"searchRegex"_s), Qt::LeftButton);
    m_f->type(text, u"(unclosed"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_f->child<QLabel>(u"searchSummary"_s)->text().contains(u"cannot be used"_s), 5000);
}

void TestSearchPane::searchSeesWhatIsNotSaved()
{
    m_f->script().moveCursor(QTextCursor::End);
    m_f->script().insertPlainText(u"// zebra crossing"_s);
    m_f->trigger("edit.findInFiles");
    m_f->type(*m_f->child<QLineEdit>(u"searchText"_s), u"zebra"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_f->child<QTreeWidget>(u"searchResults"_s)->topLevelItemCount(), 1,
                              5000);
}

void TestSearchPane::searchReplacesAndUndoes()
{
    const QString sample = u"integrations/github/samples/push.json"_s;
    const QString script = u"integrations/grafana/script.js"_s;
    QVERIFY(m_f->put(script, "// octo-org here\nclass Script {}\n"));
    QByteArray sampleText = m_f->get(sample);
    sampleText.replace("\"format\"", "\"note\": \"octo-org\", \"format\"");
    QVERIFY(m_f->put(sample, sampleText));
    QTRY_VERIFY_WITH_TIMEOUT(m_f->documents()
                                 .textOf({DocumentId::Part::Sample, u"github"_s, u"push"_s})
                                 .contains(u"octo-org"_s),
                             10000);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_f->documents().textOf({DocumentId::Part::Script, u"grafana"_s}).contains(u"octo-org"_s),
        10000);
    const QByteArray before = m_f->get(sample);

    m_f->trigger("edit.findInFiles");
    m_f->type(*m_f->child<QLineEdit>(u"searchText"_s), u"octo-org"_s);
    auto &results = *m_f->child<QTreeWidget>(u"searchResults"_s);
    QTRY_VERIFY_WITH_TIMEOUT(results.topLevelItemCount() >= 2, 5000);
    QTest::mouseClick(m_f->child<QToolButton>(u"searchReplaceMode"_s), Qt::LeftButton);
    m_f->type(*m_f->child<QLineEdit>(u"searchReplacement"_s), u"acme"_s);
    // The preview shows both; nothing is changed yet.
    QVERIFY(results.topLevelItem(0)->child(0)->text(0).contains(u"octo-org → acme"_s));
    QCOMPARE(m_f->get(sample), before);
    QTest::mouseClick(m_f->child<QPushButton>(u"searchReplace"_s), Qt::LeftButton);
    QTRY_VERIFY(m_f->get(script).startsWith("// acme here"));
    QVERIFY(m_f->get(sample).contains("\"acme\""));
    QVERIFY(!m_f->get(sample).contains("octo-org"));

    m_f->tree().setFocus();
    QTest::keyClick(&m_f->tree(), Qt::Key_Z, Qt::ControlModifier); // One step for all files
    QTRY_COMPARE(m_f->get(sample), before);
    QVERIFY(m_f->get(script).startsWith("// octo-org here"));
}

QTEST_MAIN(TestSearchPane)
#include "tst_searchpane.moc"
