// SPDX-License-Identifier: MIT
#include "tests/ui/support/windowfixture.h"
#include "ui/scripteditor/findbar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// Ctrl+F searches the text one is in: the body, the console, the trace; else the script.
class TestFindTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theScript();
    void theBody();
    void whatIsFoundIsNotBelowTheBar();
    void replacesInTheBody();
    void theConsole();
    void theTrace();
    void readOnlyTextsAreNotReplaced();

private:
    /// Ctrl+F in `widget`, and what is typed then; the bar that opens.
    FindBar *find(QWidget *widget, const QString &text, Qt::Key key = Qt::Key_F)
    {
        widget->setFocus();
        QTest::keyClick(widget, key, Qt::ControlModifier);
        QWidget *focus = QApplication::focusWidget();
        for (QWidget *one = focus; one; one = one->parentWidget()) {
            if (auto *bar = qobject_cast<FindBar *>(one)) {
                QTest::keyClicks(focus, text);
                return bar;
            }
        }
        return nullptr;
    }
    static QString count(const FindBar *bar)
    {
        return bar->findChild<QLabel *>(u"findCount"_s)->text();
    }

    test::WindowFixture m_f;
};

void TestFindTexts::initTestCase()
{
    m_f.start();
    QVERIFY(m_f.openExample());
}

void TestFindTexts::init()
{
    const QList<FindBar *> bars = m_f.window().findChildren<FindBar *>();
    for (FindBar *bar : bars)
        bar->hide();
    m_f.child<QTabWidget>(u"requestTabs"_s)->setCurrentIndex(0);
}

void TestFindTexts::theScript()
{
    const FindBar *bar = find(&m_f.script(), u"payload"_s);
    QVERIFY(bar && m_f.child<QWidget>(u"scriptPane"_s)->isAncestorOf(bar));
    QTRY_VERIFY(bar->hitCount() > 1);
    // Keys in the bar are about the bar's own text.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
    QCOMPARE(m_f.script().textCursor().selectedText(), u"payload"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(m_f.script().hasFocus());
}

void TestFindTexts::theBody()
{
    auto *body = m_f.child<CodeEditor>(u"requestBody"_s);
    body->moveCursor(QTextCursor::Start);
    const FindBar *bar = find(body, u"username"_s);
    QVERIFY(bar && body->isAncestorOf(bar));
    QTRY_VERIFY(bar->hitCount() > 1);
    QVERIFY(body->rect().contains(bar->geometry()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(body->textCursor().selectedText(), u"username"_s);
    QTRY_COMPARE(count(bar), u"1 of %1"_s.arg(bar->hitCount()));
    const int first = body->textCursor().position();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(body->textCursor().position() > first);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(body->hasFocus());
    // F3 goes on in the text where one is.
    QTest::keyClick(body, Qt::Key_F3);
    QVERIFY(body->textCursor().position() > first);
}

void TestFindTexts::whatIsFoundIsNotBelowTheBar()
{
    auto *body = m_f.child<CodeEditor>(u"requestBody"_s);
    body->moveCursor(QTextCursor::Start);
    FindBar *bar = find(body, u"\""_s);
    QVERIFY(bar);
    QTRY_VERIFY(bar->hitCount() > 40);
    for (int i = 0; i < bar->hitCount(); ++i) {
        bar->findNext();
        const QRect cursor = body->cursorRect().translated(body->viewport()->pos());
        QVERIFY2(!cursor.intersects(bar->geometry()), qPrintable(QString::number(i)));
        QVERIFY(body->rect().contains(bar->geometry()));
    }
}

void TestFindTexts::replacesInTheBody()
{
    auto *body = m_f.child<CodeEditor>(u"requestBody"_s);
    FindBar *bar = find(body, u"refs/heads/main"_s, Qt::Key_H);
    QVERIFY(bar);
    auto *replacement = bar->findChild<QLineEdit *>(u"replaceText"_s);
    QVERIFY(replacement->isVisible());
    QTest::keyClicks(replacement, u"refs/heads/trunk"_s);
    QTRY_VERIFY(bar->hitCount() > 0);
    QTest::mouseClick(bar->findChild<QAbstractButton *>(u"replaceAll"_s), Qt::LeftButton);
    QVERIFY(m_f.workbench().sample()->bodyBytes().contains("refs/heads/trunk"));
    QTest::keyClick(replacement, Qt::Key_Escape);
    QTest::keyClick(body, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_f.workbench().sample()->bodyBytes().contains("refs/heads/main"));
}

void TestFindTexts::theConsole()
{
    m_f.script().setFocus();
    m_f.script().selectAll();
    m_f.script().insertPlainText(
        u"class Script { process_incoming_request() { for (let i = 0; i < 30; ++i) "
        "console.log('line ' + i); console.log('needle'); console.log('end'); return {content: "
        "{text: "
        "'done'}}; } }\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_f.message(), u"done"_s, 15000);
    auto *console = m_f.child<QTreeView>(u"console"_s);
    QTRY_VERIFY(console->isVisible());
    console->setCurrentIndex(console->model()->index(0, 0));
    const FindBar *bar = find(console, u"needle"_s);
    QVERIFY(bar && console->isAncestorOf(bar));
    QTRY_COMPARE(bar->hitCount(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(console->currentIndex().data().toString(), u"needle"_s);
    const QRect row = console->visualRect(console->currentIndex());
    QVERIFY(!row.translated(console->viewport()->pos()).intersects(bar->geometry()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(console->hasFocus());
}

void TestFindTexts::theTrace()
{
    auto *trace = m_f.child<QTextBrowser>(u"trace"_s);
    QVERIFY(trace);
    for (QWidget *one = trace; one; one = one->parentWidget()) {
        one->show();
        one->raise();
    }
    QTRY_VERIFY(trace->isVisible());
    const FindBar *bar = find(trace, u"script"_s);
    QVERIFY(bar && trace->isAncestorOf(bar));
    QTRY_VERIFY(bar->hitCount() > 0);
    QVERIFY(!trace->extraSelections().isEmpty());
}

void TestFindTexts::readOnlyTextsAreNotReplaced()
{
    auto *trace = m_f.child<QTextBrowser>(u"trace"_s);
    const QString before = trace->toPlainText();
    FindBar *bar = find(trace, u"script"_s, Qt::Key_H);
    QVERIFY(bar);
    QVERIFY(!bar->findChild<QLineEdit *>(u"replaceText"_s)->isVisible());
    QCOMPARE(trace->toPlainText(), before);
}

QTEST_MAIN(TestFindTexts)
#include "tst_findtexts.moc"
