// SPDX-License-Identifier: MIT
#include "core/script/hosttoolhost.h"
#include "tests/support/paths.h"
#include "ui/scripteditor/codestructure.h"
#include "ui/scripteditor/diffview.h"
#include "ui/scripteditor/findbar.h"
#include "ui/scripteditor/picklist.h"
#include "ui/scripteditor/scripteditor.h"
#include "ui/scripteditor/syntax.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextDocumentLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// The pane with the script, by keys and clicks.
class TestScriptEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void findCountsWrapsAndReplaces();
    void findSaysWhatIsWrongWithThePattern();
    void findStaysInTheSelection();
    void symbolsAreFoundWhileNothingCompiles();
    void snippetIsInsertedAndKept();
    void findingIsMendedByKeys();
    void nothingToMendIsSaid();
    void twoViewsShareTheScript();
    void comparisonShowsAndTakesBack();
    void comparisonFollowsTheScript();
    void formatsAsOneStep();
    void doesNotFormatWhatDoesNotParse();
    void typingWinsOverTheFormatter();
    void undoSurvivesOtherDocuments();
    void everyControlHasAName();

private:
    template <class T>
    T *child(const QString &name) const
    {
        return m_pane->findChild<T *>(name);
    }
    CodeEditor &editor() const { return m_pane->editor(); }
    void setText(const QString &text)
    {
        m_document->setPlainText(text);
        editor().moveCursor(QTextCursor::Start);
    }
    QString text() const { return m_document->toPlainText(); }

    std::unique_ptr<QTextDocument> m_document;
    std::unique_ptr<ScriptEditor> m_pane;
};

void TestScriptEditor::init()
{
    m_document = std::make_unique<QTextDocument>();
    m_document->setDocumentLayout(new QPlainTextDocumentLayout(m_document.get()));
    CodeStructure::of(*m_document).setLanguage(CodeLanguage::JavaScript);
    m_pane = std::make_unique<ScriptEditor>();
    m_pane->resize(900, 500);
    m_pane->showDocument(m_document.get(), u"github"_s);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    editor().setFocus();
}

void TestScriptEditor::cleanup()
{
    m_pane->showDocument(nullptr, {});
    m_pane.reset();
    m_document.reset();
}

void TestScriptEditor::findCountsWrapsAndReplaces()
{
    setText(u"a1 b2 a3\na4"_s);
    FindBar &bar = m_pane->findBar();
    bar.open(true);
    child<QToolButton>(u"findRegex"_s)->click();
    auto *find = child<QLineEdit>(u"findText"_s);
    QTest::keyClicks(find, u"a(\\d)"_s);
    QTRY_COMPARE(child<QLabel>(u"findCount"_s)->text(), u"1 of 3"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(child<QLabel>(u"findCount"_s)->text(), u"2 of 3"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QTest::keyClick(find, Qt::Key_Return); // Once round
    QCOMPARE(child<QLabel>(u"findCount"_s)->text(), u"1 of 3"_s);
    QTest::keyClick(find, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(child<QLabel>(u"findCount"_s)->text(), u"3 of 3"_s);
    QTest::keyClicks(child<QLineEdit>(u"replaceText"_s), u"[$1$$$&]"_s);
    QTest::mouseClick(child<QPushButton>(u"replaceAll"_s), Qt::LeftButton);
    QCOMPARE(text(), u"[1$a1] b2 [3$a3]\n[4$a4]"_s);
    editor().undo();
    QCOMPARE(text(), u"a1 b2 a3\na4"_s);
}

void TestScriptEditor::findSaysWhatIsWrongWithThePattern()
{
    setText(u"a"_s);
    m_pane->findBar().open(false);
    child<QToolButton>(u"findRegex"_s)->click();
    QTest::keyClicks(child<QLineEdit>(u"findText"_s), u"(a"_s);
    QTRY_COMPARE(child<QLabel>(u"findCount"_s)->text(), u"Not a valid expression"_s);
    QVERIFY(!child<QLabel>(u"findCount"_s)->toolTip().isEmpty());
}

void TestScriptEditor::findStaysInTheSelection()
{
    setText(u"x x\nx x\nx"_s);
    QTextCursor cursor(m_document.get());
    cursor.setPosition(4);
    cursor.setPosition(7, QTextCursor::KeepAnchor);
    editor().setTextCursor(cursor);
    m_pane->findBar().open(true);
    child<QLineEdit>(u"findText"_s)->setText(u"x"_s);
    editor().setTextCursor(cursor);
    child<QToolButton>(u"findScope"_s)->click();
    QTRY_COMPARE(m_pane->findBar().hitCount(), 2);
    QTest::keyClicks(child<QLineEdit>(u"replaceText"_s), u"yy"_s);
    QTest::mouseClick(child<QPushButton>(u"replaceAll"_s), Qt::LeftButton);
    QCOMPARE(text(), u"x x\nyy yy\nx"_s);
}

void TestScriptEditor::symbolsAreFoundWhileNothingCompiles()
{
    setText(u"const limit = 5;\nfunction help() {}\nclass Script {\n  process_incoming_request({ "
            "request }) {\n    if (\n  }\n  other() {}\n}"_s);
    m_pane->askForSymbol();
    auto *list = child<PickList>(u"pickList"_s);
    QVERIFY(list);
    QTest::keyClicks(&list->input(), u"oth"_s);
    QTest::keyClick(&list->input(), Qt::Key_Return);
    QCOMPARE(editor().textCursor().blockNumber(), 6);
    QCOMPARE(editor().textCursor().positionInBlock(), 2);
}

void TestScriptEditor::snippetIsInsertedAndKept()
{
    m_pane->askForSnippet();
    auto *list = child<PickList>(u"pickList"_s);
    QVERIFY(list);
    QTest::keyClicks(&list->input(), u"ignore"_s);
    QTest::keyClick(&list->input(), Qt::Key_Return);
    QVERIFY(text().startsWith(u"if (content.action !== 'opened') return;"_s));
    QTest::keyClicks(&editor(), u"a"_s); // The stop is selected: typing replaces it
    QVERIFY2(text().startsWith(u"if (a) return;"_s), qPrintable(text()));

    setText(u"f($x);"_s);
    editor().selectAll();
    m_pane->askToSaveSnippet();
    auto *dialog = m_pane->findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(u"mine"_s);
    dialog->accept();
    const QList<Snippet> snippets = loadSnippets(snippetFolder());
    const auto own = std::find_if(snippets.begin(), snippets.end(),
                                  [](const Snippet &one) { return one.prefix == "mine"_L1; });
    QVERIFY(own != snippets.end());
    QCOMPARE(SnippetText::of(own->body, {}, {}).text, u"f($x);"_s);
    QVERIFY(QFile::remove(snippetFolder() + u"/mine.js"_s));
}

void TestScriptEditor::findingIsMendedByKeys()
{
    setText(u"class Script {\n  process_incoming_request() {\n    throw 'no';\n  }\n}"_s);
    m_pane->setMarks(
        {{Severity::Warning, u"A text is thrown."_s, 3, 5, 3, 16, u"throw-literal"_s}});
    QVERIFY(editor().marks().constFirst().fixable);
    editor().goTo(3, 8);
    QVERIFY(editor().hoverText(editor().textCursor().position()).contains(u"A text is thrown"_s));
    m_pane->showFixes();
    auto *menu = child<QMenu>(u"fixMenu"_s);
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY2(text().contains(u"throw new Error('no');"_s), qPrintable(text()));
    editor().undo();
    QVERIFY(text().contains(u"throw 'no';"_s));
}

void TestScriptEditor::nothingToMendIsSaid()
{
    setText(u"a"_s);
    m_pane->showFixes();
    auto *menu = child<QMenu>(u"fixMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().constLast()->text(), u"Nothing to mend here"_s);
    QVERIFY(!menu->actions().constLast()->isEnabled());
    menu->close();
}

void TestScriptEditor::twoViewsShareTheScript()
{
    setText(u"one\ntwo\nthree"_s);
    CodeEditor *first = &editor();
    m_pane->split(Qt::Horizontal);
    QVERIFY(m_pane->isSplit());
    CodeEditor *second = child<CodeEditor>(u"scriptTextSecond"_s);
    QVERIFY(second);
    QTRY_COMPARE(&editor(), second);
    editor().goTo(2, 1);
    QTest::keyClicks(second, u"X"_s);
    QCOMPARE(first->toPlainText(), u"one\nXtwo\nthree"_s);
    QCOMPARE(first->textCursor().blockNumber(), 0); // Each has its own place
    m_pane->findBar().open(false); // Searches where one is
    child<QLineEdit>(u"findText"_s)->setText(u"three"_s);
    m_pane->findBar().findNext();
    QCOMPARE(second->textCursor().blockNumber(), 2);
    m_pane->findBar().hide();
    first->setFocus();
    QTRY_COMPARE(&editor(), first);
    m_pane->unsplit();
    QVERIFY(!m_pane->isSplit());
    QCOMPARE(text(), u"one\nXtwo\nthree"_s);
}

void TestScriptEditor::comparisonShowsAndTakesBack()
{
    setText(u"a\nchanged line here\nc\nadded\ne"_s);
    m_pane->compareWith(u"script.js, as saved"_s, u"a\noriginal line here\nc\ne\nf"_s);
    DiffView &view = m_pane->diffView();
    QVERIFY(view.isVisible());
    QCOMPARE(view.diff().hunks.size(), 3);
    QCOMPARE(child<QLabel>(u"diffCount"_s)->text(), u"Difference 1 of 3"_s);
    auto *right = child<CodeEditor>(u"diffRight"_s);
    auto *left = child<CodeEditor>(u"diffLeft"_s);
    QCOMPARE(right->blockCount(), left->blockCount());
    QCOMPARE(right->numberOf(3), 4);
    QCOMPARE(left->numberOf(3), 0); // Nothing stands there on the left
    right->setFocus();
    QTest::keyClick(right, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(text(), u"a\noriginal line here\nc\nadded\ne"_s);
    QCOMPARE(view.diff().hunks.size(), 2);
    QTest::keyClick(right, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(view.currentHunk(), 1);
    QTest::mouseClick(child<QToolButton>(u"diffTake"_s), Qt::LeftButton);
    QCOMPARE(text(), u"a\noriginal line here\nc\nadded\ne\nf"_s);
    m_document->undo(); // Each is one step
    QCOMPARE(text(), u"a\noriginal line here\nc\nadded\ne"_s);
    QTest::keyClick(right, Qt::Key_Escape);
    QVERIFY(!view.isVisible());
}

void TestScriptEditor::comparisonFollowsTheScript()
{
    setText(u"a"_s);
    m_pane->compareWith(u"saved"_s, u"a"_s);
    QCOMPARE(child<QLabel>(u"diffCount"_s)->text(), u"Both are the same."_s);
    QVERIFY(!child<QToolButton>(u"diffTake"_s)->isEnabled());
    QTextCursor(m_document.get()).insertText(u"b\n"_s);
    QTRY_COMPARE(child<QLabel>(u"diffCount"_s)->text(), u"Difference 1 of 1"_s);
    m_pane->showDocument(nullptr, {}); // Another script: the comparison goes
    QVERIFY(!m_pane->diffView().isVisible());
}

void TestScriptEditor::formatsAsOneStep()
{
    HostToolHost host(test::binPath(u"hooksmith-scripthost"_s), u"format"_s, 60000);
    m_pane->setFormatter(&host);
    const QString before = u"class Script{f(){ // c\nreturn 1}}"_s;
    setText(before);
    m_pane->formatDocument();
    QTRY_COMPARE_WITH_TIMEOUT(
        text(), u"class Script {\n  f() {\n    // c\n    return 1;\n  }\n}\n"_s, 60000);
    editor().undo();
    QCOMPARE(text(), before);
    m_pane->setFormatter(nullptr);
}

void TestScriptEditor::doesNotFormatWhatDoesNotParse()
{
    HostToolHost host(test::binPath(u"hooksmith-scripthost"_s), u"format"_s, 60000);
    m_pane->setFormatter(&host);
    QSignalSpy said(m_pane.get(), &ScriptEditor::said);
    setText(u"class {{"_s);
    m_pane->formatDocument();
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 60000);
    QVERIFY(said.at(0).at(0).toString().contains(u"does not parse"_s));
    QCOMPARE(text(), u"class {{"_s);
    m_pane->setFormatter(nullptr);
}

void TestScriptEditor::typingWinsOverTheFormatter()
{
    HostToolHost host(test::binPath(u"hooksmith-scripthost"_s), u"format"_s, 60000);
    m_pane->setFormatter(&host);
    setText(u"a( )"_s);
    m_pane->formatDocument();
    editor().moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor(), u"b"_s);
    bool answered = false; // Calls are answered in order: behind this one the first is done
    host.call(u"format"_s, R"({"source":"x","tabs":false,"indent":2})", this,
              [&answered](const Result<QByteArray> &) { answered = true; });
    QTRY_VERIFY_WITH_TIMEOUT(answered, 60000);
    QCOMPARE(text(), u"a( )b"_s);
    m_pane->setFormatter(nullptr);
}

void TestScriptEditor::undoSurvivesOtherDocuments()
{
    setText(u"a"_s);
    for (int i = 0; i < 500; ++i) {
        QTest::keyClicks(&editor(), u"x"_s);
        editor().moveCursor(QTextCursor::Start); // So that each is a step of its own
        editor().moveCursor(QTextCursor::End);
    }
    QTextDocument other;
    other.setDocumentLayout(new QPlainTextDocumentLayout(&other));
    m_pane->showDocument(&other, u"other"_s);
    QTest::keyClicks(&editor(), u"y"_s);
    m_pane->showDocument(m_document.get(), u"github"_s);
    for (int i = 0; i < 600 && m_document->isUndoAvailable(); ++i)
        editor().undo();
    QVERIFY2(text() == u"a"_s || text().isEmpty(), qPrintable(text().left(40)));
    QCOMPARE(other.toPlainText(), u"y"_s);
}

void TestScriptEditor::everyControlHasAName()
{
    m_pane->split(Qt::Vertical);
    m_pane->findBar().open(true);
    const QList<QWidget *> widgets = m_pane->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool control = qobject_cast<QAbstractButton *>(widget)
            || qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget)
            || qobject_cast<QAbstractItemView *>(widget);
        // A button that is not shown has no text yet.
        if (!control || widget->isHidden() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool named =
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named,
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                            + widget->objectName()));
    }
}

QTEST_MAIN(TestScriptEditor)
#include "tst_scripteditor.moc"
