// SPDX-License-Identifier: MIT
#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/codestructure.h"
#include "ui/scripteditor/completionpopup.h"
#include "ui/scripteditor/scriptassist.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QPlainTextDocumentLayout>
#include <QTest>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// Real keys and clicks. "|" marks the cursor, several of them several cursors.
class TestCodeEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_editor.reset(); }
    void brackets_data();
    void brackets();
    void structureFollowsRandomEdits();
    void pairs_data();
    void pairs();
    void wrapsTheSelection();
    void severalCursors_data();
    void severalCursors();
    void nextOccurrences();
    void altClick();
    void pasteDistributesLines();
    void undoIsOneStepForAllCursors();
    void folding_data();
    void folding();
    void foldAllAndEdit();
    void foldingByKeysAndClicks();
    void twoViewsOfOneDocument();
    void notesGoWithTheirLine();
    void completionByKeys();
    void completionStaysOutOfTheWay();
    void snippetStops();

private:
    void put(QString text);
    QString marked() const;

    std::unique_ptr<CodeEditor> m_editor;
};

void TestCodeEditor::init()
{
    m_editor = std::make_unique<CodeEditor>();
    m_editor->structure().setLanguage(CodeLanguage::JavaScript);
    m_editor->resize(500, 400);
    m_editor->show();
    m_editor->activateWindow();
    m_editor->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

void TestCodeEditor::put(QString text)
{
    QList<int> places;
    for (qsizetype at = text.indexOf(u'|'); at >= 0; at = text.indexOf(u'|')) {
        places.append(int(at));
        text.remove(at, 1);
    }
    m_editor->setPlainText(text);
    QList<QTextCursor> cursors;
    for (const int place : places) {
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(place);
        cursors.append(cursor);
    }
    m_editor->cursors().set(cursors);
}

QString TestCodeEditor::marked() const
{
    QString text = m_editor->toPlainText();
    const QList<QTextCursor> cursors = m_editor->cursors().all();
    QList<int> places;
    for (const QTextCursor &cursor : cursors)
        places.append(cursor.position());
    std::sort(places.begin(), places.end(), std::greater<>());
    for (const int place : places)
        text.insert(place, u'|');
    return text;
}

void TestCodeEditor::brackets_data()
{
    QTest::addColumn<QString>("text"); ///< « the bracket, » its partner; no » = none
    QTest::newRow("next to it") << u"a«(»)"_s;
    QTest::newRow("over lines") << u"f«{\n  g();\n  h({});\n»}"_s;
    QTest::newRow("backwards") << u"f»{ a[1] «}"_s;
    QTest::newRow("not in a string") << u"f«(\")\"»)"_s;
    QTest::newRow("not in a comment") << u"f«(/* ) */ // )\n»)"_s;
    QTest::newRow("not in a pattern") << u"f«(/[)]/»)"_s;
    QTest::newRow("a division is no pattern") << u"«(a / b») / c"_s;
    QTest::newRow("not in a template") << u"f«(`)\n)${ g(')') }`»)"_s;
    QTest::newRow("within a template's expression") << u"`${ f«(1») }`"_s;
    QTest::newRow("unfinished string") << u"f«(\"abc\n»)"_s;
    QTest::newRow("none") << u"f«(\n"_s;
    QTest::newRow("the wrong one") << u"f«(]"_s;
}

void TestCodeEditor::brackets()
{
    QFETCH(QString, text);
    const qsizetype firstMark = text.indexOf(u'«');
    const qsizetype secondMark = text.indexOf(u'»');
    text.remove(QRegularExpression(u"[«»]"_s));
    int from = int(firstMark);
    int to = int(secondMark);
    if (to >= 0 && to < from)
        --from;
    else if (to > from)
        --to;
    m_editor->setPlainText(text);
    QCOMPARE(m_editor->structure().partner(from), to);
    if (to >= 0)
        QCOMPARE(m_editor->structure().partner(to), from);
}

void TestCodeEditor::structureFollowsRandomEdits()
{
    // After any edit the structure must be the one that a fresh document has.
    const QStringList pieces{u"{\n"_s,    u"}\n"_s, u"/*"_s, u"*/"_s, u"`"_s,   u"${"_s, u"'"_s,
                             u"// x\n"_s, u"("_s,   u")"_s,  u"\n"_s, u"a b"_s, u"/"_s};
    QRandomGenerator random(3);
    QTextDocument document;
    document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
    CodeStructure &structure = CodeStructure::of(document);
    structure.setLanguage(CodeLanguage::JavaScript);
    for (int round = 0; round < 600; ++round) {
        QTextCursor cursor(&document);
        cursor.setPosition(random.bounded(document.characterCount()));
        const int end =
            qMin(cursor.position() + int(random.bounded(6)), document.characterCount() - 1);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.insertText(pieces.at(random.bounded(int(pieces.size()))));
        if (round % 3)
            continue; // Several edits before it is asked
        QTextDocument fresh;
        fresh.setDocumentLayout(new QPlainTextDocumentLayout(&fresh));
        fresh.setPlainText(document.toPlainText());
        CodeStructure &expected = CodeStructure::of(fresh);
        expected.setLanguage(CodeLanguage::JavaScript);
        for (int line = 0; line < document.blockCount(); ++line) {
            const auto here = structure.tokens(line);
            const auto there = expected.tokens(line);
            QCOMPARE(here.size(), there.size());
            for (size_t i = 0; i < here.size(); ++i)
                QVERIFY(here[i].kind == there[i].kind && here[i].start == there[i].start);
            QCOMPARE(structure.foldEnd(line), expected.foldEnd(line));
        }
        for (int at = 0; at < document.characterCount(); ++at)
            QCOMPARE(structure.partner(at), expected.partner(at));
    }
}

void TestCodeEditor::pairs_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("after");
    QTest::newRow("bracket") << u"f|"_s << u"("_s << u"f(|)"_s;
    QTest::newRow("typed over") << u"f|"_s << u"()"_s << u"f()|"_s;
    QTest::newRow("quote") << u"a = |"_s << u"'x'"_s << u"a = 'x'|"_s;
    QTest::newRow("apostrophe in a word") << u"don|"_s << u"'"_s << u"don'|"_s;
    QTest::newRow("not before a word") << u"|a"_s << u"("_s << u"(|a"_s;
    QTest::newRow("not in a string") << u"'a|'"_s << u"("_s << u"'a(|'"_s;
    QTest::newRow("not in a comment") << u"// a|"_s << u"{"_s << u"// a{|"_s;
    QTest::newRow("empty pair goes at once") << u"f(|)"_s << u"<"_s << u"f|"_s;
    QTest::newRow("what was there is not typed over") << u"f(|)"_s << u")"_s << u"f()|)"_s;
    QTest::newRow("a block") << u"if (a) |"_s << u"{>b"_s << u"if (a) {\n  b|\n}"_s;
    QTest::newRow("in a template") << u"`a |`"_s << u"${b"_s << u"`a ${b|}`"_s;
    QTest::newRow("nested") << u"|"_s << u"f({[1]})"_s << u"f({[1]})|"_s;
}

void TestCodeEditor::pairs()
{
    QFETCH(QString, before);
    QFETCH(QString, keys);
    put(before);
    for (const QChar c : keys) {
        if (c == u'<')
            QTest::keyClick(m_editor.get(), Qt::Key_Backspace);
        else if (c == u'>')
            QTest::keyClick(m_editor.get(), Qt::Key_Return);
        else
            QTest::keyClick(m_editor.get(), c.toLatin1());
    }
    QTEST(marked(), "after");
}

void TestCodeEditor::wrapsTheSelection()
{
    put(u"|abc"_s);
    m_editor->selectAll();
    QTest::keyClick(m_editor.get(), '(');
    QCOMPARE(m_editor->toPlainText(), u"(abc)"_s);
    QCOMPARE(m_editor->textCursor().selectedText(), u"abc"_s);
    m_editor->undo();
    QCOMPARE(m_editor->toPlainText(), u"abc"_s);
}

void TestCodeEditor::severalCursors_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("after");
    QTest::newRow("typing") << u"|a\n|b\n|c"_s << u"x,"_s << u"x,|a\nx,|b\nx,|c"_s;
    QTest::newRow("backspace") << u"ab|\ncd|"_s << u"<"_s << u"a|\nc|"_s;
    QTest::newRow("delete") << u"|ab\n|cd"_s << u"D"_s << u"|b\n|d"_s;
    QTest::newRow("two in a line") << u"a|b|c"_s << u"-"_s << u"a-|b-|c"_s;
    QTest::newRow("right") << u"|ab\n|cd"_s << u"R."_s << u"a.|b\nc.|d"_s;
    QTest::newRow("end and home") << u"|ab\n|cde"_s << u"E;"_s << u"ab;|\ncde;|"_s;
    QTest::newRow("new lines") << u"  a|\n  b|"_s << u">"_s << u"  a\n  |\n  b\n  |"_s;
    QTest::newRow("meeting cursors become one") << u"a|b|c"_s << u"<L."_s << u".|c"_s;
    QTest::newRow("escape leaves one") << u"|a\n|b"_s << u"!x"_s << u"x|a\nb"_s;
    QTest::newRow("select and replace") << u"|ab\n|cd"_s << u"Sx"_s << u"x|b\nx|d"_s;
}

void TestCodeEditor::severalCursors()
{
    QFETCH(QString, before);
    QFETCH(QString, keys);
    put(before);
    for (const QChar c : keys) {
        switch (c.unicode()) {
        case u'<': QTest::keyClick(m_editor.get(), Qt::Key_Backspace); break;
        case u'D': QTest::keyClick(m_editor.get(), Qt::Key_Delete); break;
        case u'R': QTest::keyClick(m_editor.get(), Qt::Key_Right); break;
        case u'L': QTest::keyClick(m_editor.get(), Qt::Key_Left); break;
        case u'E': QTest::keyClick(m_editor.get(), Qt::Key_End); break;
        case u'S': QTest::keyClick(m_editor.get(), Qt::Key_Right, Qt::ShiftModifier); break;
        case u'>': QTest::keyClick(m_editor.get(), Qt::Key_Return); break;
        case u'!': QTest::keyClick(m_editor.get(), Qt::Key_Escape); break;
        default: QTest::keyClick(m_editor.get(), c.toLatin1());
        }
    }
    QTEST(marked(), "after");
}

void TestCodeEditor::nextOccurrences()
{
    put(u"one t|wo one two two"_s);
    m_editor->duplicateOrNext(); // No selection: that duplicates the line
    QCOMPARE(m_editor->toPlainText(), u"one two one two two\none two one two two"_s);
    m_editor->undo();
    put(u"one t|wo one two two"_s);
    QVERIFY(m_editor->cursors().addNextOccurrence());
    QCOMPARE(m_editor->textCursor().selectedText(), u"two"_s);
    m_editor->duplicateOrNext();
    m_editor->duplicateOrNext();
    QCOMPARE(m_editor->cursors().count(), 3);
    QVERIFY(!m_editor->cursors().addNextOccurrence());
    QTest::keyClicks(m_editor.get(), u"2"_s);
    QCOMPARE(m_editor->toPlainText(), u"one 2 one 2 2"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Escape);
    QVERIFY(!m_editor->cursors().isActive());
}

void TestCodeEditor::altClick()
{
    put(u"|abc\nabc\nabc"_s);
    QTextCursor cursor(m_editor->document()->findBlockByNumber(2));
    QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, Qt::AltModifier,
                      m_editor->cursorRect(cursor).center());
    QCOMPARE(m_editor->cursors().count(), 2);
    m_editor->cursors().clear();
    m_editor->moveCursor(QTextCursor::Start);
    m_editor->cursors().addLine(1);
    m_editor->cursors().addLine(1);
    QTest::keyClicks(m_editor.get(), u"-"_s);
    QCOMPARE(marked(), u"-|abc\n-|abc\n-|abc"_s);
    QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, QPoint(5, 5));
    QVERIFY(!m_editor->cursors().isActive());
}

void TestCodeEditor::pasteDistributesLines()
{
    put(u"a|\nb|"_s);
    QApplication::clipboard()->setText(u"1\n2"_s);
    m_editor->paste();
    QCOMPARE(m_editor->toPlainText(), u"a1\nb2"_s);
    QApplication::clipboard()->setText(u"!"_s);
    m_editor->paste();
    QCOMPARE(m_editor->toPlainText(), u"a1!\nb2!"_s);
}

void TestCodeEditor::undoIsOneStepForAllCursors()
{
    put(u"a|\nb|\nc|"_s);
    QTest::keyClicks(m_editor.get(), u"x"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    m_editor->undo();
    QCOMPARE(m_editor->toPlainText(), u"ax\nbx\ncx"_s);
    m_editor->undo();
    QCOMPARE(m_editor->toPlainText(), u"a\nb\nc"_s);
    m_editor->redo();
    QCOMPARE(m_editor->toPlainText(), u"ax\nbx\ncx"_s);
}

void TestCodeEditor::folding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("end"); ///< -1: nothing to fold
    QTest::newRow("a block") << u"f {\n a\n b\n}"_s << 0 << 2;
    QTest::newRow("nothing within") << u"f {\n}"_s << 0 << -1;
    QTest::newRow("on one line") << u"f { a }"_s << 0 << -1;
    QTest::newRow("else") << u"if {\n a\n} else {\n b\n}"_s << 2 << 3;
    QTest::newRow("until else") << u"if {\n a\n} else {\n b\n}"_s << 0 << 1;
    QTest::newRow("call with a function") << u"f(function () {\n a\n})"_s << 0 << 1;
    QTest::newRow("list") << u"a = [\n 1,\n 2,\n]"_s << 0 << 2;
    QTest::newRow("comment") << u"/*\n a\n*/\nb"_s << 0 << 2;
    QTest::newRow("line comments") << u"// a\n// b\n// c\nd"_s << 0 << 2;
    QTest::newRow("within line comments") << u"// a\n// b\n// c\nd"_s << 1 << -1;
    QTest::newRow("brackets in strings") << u"a = '{'\nb\n}"_s << 0 << -1;
    QTest::newRow("unfinished") << u"f {\n a"_s << 0 << -1;
}

void TestCodeEditor::folding()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    m_editor->setPlainText(text);
    QTEST(m_editor->structure().foldEnd(line).value_or(-1), "end");
}

void TestCodeEditor::foldAllAndEdit()
{
    m_editor->setPlainText(u"class A {\n  f() {\n    a\n  }\n  g() {\n    b\n  }\n}"_s);
    CodeStructure &structure = m_editor->structure();
    structure.foldAll();
    QVERIFY(structure.isFolded(1));
    QVERIFY(structure.isFolded(4));
    QVERIFY(!structure.isFolded(0));
    QVERIFY(m_editor->textCursor().block().isVisible());
    m_editor->goTo(3, 1); // What one goes to is shown
    QVERIFY(!structure.isFolded(1));
    QVERIFY(structure.isFolded(4));
    // An edit elsewhere (a replacement, an undo) shows what it changes.
    QTextCursor cursor(m_editor->document()->findBlockByNumber(5));
    cursor.insertText(u"x"_s);
    QVERIFY(!structure.isFolded(4));
    structure.foldAll();
    structure.unfoldAll();
    for (QTextBlock block = m_editor->document()->begin(); block.isValid(); block = block.next())
        QVERIFY(block.isVisible());
}

void TestCodeEditor::foldingByKeysAndClicks()
{
    m_editor->setPlainText(u"f {\n  a\n  b\n}\nend"_s);
    m_editor->goTo(2, 2);
    m_editor->foldHere(true); // From within: the block around
    QVERIFY(m_editor->structure().isFolded(0));
    QCOMPARE(m_editor->textCursor().blockNumber(), 0);
    // The markers stand in the gutter, in its last columns.
    QWidget *gutter = nullptr;
    for (QObject *object : m_editor->children()) {
        if (object->inherits("hooksmith::ui::CodeGutter"))
            gutter = qobject_cast<QWidget *>(object);
    }
    QVERIFY(gutter);
    QTest::mouseClick(gutter, Qt::LeftButton, {}, QPoint(gutter->width() - 6, 8));
    QVERIFY(!m_editor->structure().isFolded(0));
}

void TestCodeEditor::twoViewsOfOneDocument()
{
    QTextDocument document;
    document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
    CodeEditor second;
    m_editor->showDocument(&document);
    second.showDocument(&document);
    QTest::keyClicks(m_editor.get(), u"abc"_s);
    QCOMPARE(second.toPlainText(), u"abc"_s);
    second.undo();
    QCOMPARE(m_editor->toPlainText(), QString());
    second.showDocument(nullptr);
    m_editor->showDocument(nullptr);
}

void TestCodeEditor::notesGoWithTheirLine()
{
    m_editor->setPlainText(u"a\nb\nc"_s);
    m_editor->setLineNotes({{2, u"→ 5"_s}, {3, u"→ 6"_s}});
    QTextCursor cursor(m_editor->document());
    cursor.insertText(u"new\n"_s);
    QCOMPARE(m_editor->lineNote(3), u"→ 5"_s);
    cursor = QTextCursor(m_editor->document()->findBlockByNumber(2));
    cursor.insertText(u"x"_s); // Its own line: what it printed is no longer so
    QCOMPARE(m_editor->lineNote(3), QString());
    QCOMPARE(m_editor->lineNote(4), u"→ 6"_s);
}

void TestCodeEditor::completionByKeys()
{
    const Result<Typings> typings = Typings::load();
    QVERIFY(typings);
    auto *assist = new ScriptAssist(*m_editor, *typings);
    const Result<JsValue> argument = JsValue::fromJson(
        R"({"request":{"content":{"title":"Fix","tags":["a"]},"headers":{"x-y":"z"}}})");
    assist->setFacts({*profileById(u"7.5"_s),
                      IntegrationType::Incoming,
                      {},
                      {{u"process_incoming_request"_s, *argument}}});
    const QAbstractItemModelTester tester(&assist->popup().model());
    put(u"class Script {\n  process_incoming_request({ request }) {\n    |\n  }\n}"_s);

    QTest::keyClicks(m_editor.get(), u"request.content."_s);
    QTRY_VERIFY(assist->isOpen());
    QCOMPARE(assist->popup().model().item(0).name, u"title"_s);
    QCOMPARE(assist->popup().model().item(0).detail, u"\"Fix\""_s);
    QVERIFY(!assist->popup().view().accessibleName().isEmpty());
    QTest::keyClicks(m_editor.get(), u"tg"_s); // Letters in order
    QCOMPARE(assist->popup().model().item(0).name, u"tags"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QVERIFY(!assist->isOpen());
    QVERIFY(m_editor->toPlainText().contains(u"request.content.tags\n"_s));

    QTest::keyClicks(m_editor.get(), u"; request.headers."_s);
    QTRY_VERIFY(assist->isOpen());
    QTest::keyClick(m_editor.get(), Qt::Key_Tab);
    QVERIFY2(m_editor->toPlainText().contains(u"request.headers['x-y']\n"_s),
             qPrintable(m_editor->toPlainText()));

    QTest::keyClicks(m_editor.get(), u"; return { content: { "_s);
    assist->complete();
    QVERIFY(assist->isOpen());
    QTest::keyClick(m_editor.get(), Qt::Key_Escape);
    QVERIFY(!assist->isOpen());
    QTest::keyClicks(m_editor.get(), u"icon_em"_s);
    QTRY_VERIFY(assist->isOpen());
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QTest::keyClicks(m_editor.get(), u"1"_s);
    QVERIFY2(m_editor->toPlainText().contains(u"icon_emoji: 1,"_s),
             qPrintable(m_editor->toPlainText()));
    QVERIFY(
        assist->hover(int(m_editor->toPlainText().indexOf(u"tags"_s)) + 1).contains(u"array"_s));
}

void TestCodeEditor::completionStaysOutOfTheWay()
{
    const Result<Typings> typings = Typings::load();
    QVERIFY(typings);
    auto *assist = new ScriptAssist(*m_editor, *typings);
    assist->setFacts({*profileById(u"7.5"_s), IntegrationType::Incoming, {}, {}});
    put(u"|"_s);
    QTest::keyClicks(m_editor.get(), u"const"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Space); // Ends the word and the list
    QTest::keyClicks(m_editor.get(), u"re = 1;"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QTest::keyClicks(m_editor.get(), u"// request."_s);
    QTRY_VERIFY(!assist->isPending()); // What follows from the last key has followed
    QVERIFY(!assist->isOpen());
    QCOMPARE(m_editor->toPlainText(), u"const re = 1;\n// request."_s);
}

void TestCodeEditor::snippetStops()
{
    const Result<Typings> typings = Typings::load();
    QVERIFY(typings);
    auto *assist = new ScriptAssist(*m_editor, *typings);
    put(u"  |"_s);
    assist->insertSnippet({u"x"_s, {}, u"f(${1:a}, ${2:b}) {\n\t$1;\n}$0"_s});
    QTest::keyClicks(m_editor.get(), u"one"_s); // Both stops of the same number
    QTest::keyClick(m_editor.get(), Qt::Key_Tab);
    QTest::keyClicks(m_editor.get(), u"two"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Tab);
    QTest::keyClicks(m_editor.get(), u";"_s);
    QCOMPARE(m_editor->toPlainText(), u"  f(one, two) {\n    one;\n  };"_s);
}

QTEST_MAIN(TestCodeEditor)
#include "tst_codeeditor.moc"
