// SPDX-License-Identifier: MIT
#include "ui/scripteditor/codeeditor.h"
#include "ui/scripteditor/findbar.h"
#include "ui/scripteditor/lineediting.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// Texts with the selection marked: "[" anchor, "]" position; "|" a cursor without selection.
class TestLineEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void undoIsOneStep();
    void indentUnit_data();
    void indentUnit();
    void findsAndReplaces();
    void marksFollowTheText();
};

namespace {

void put(CodeEditor &editor, QString text)
{
    qsizetype anchor = text.indexOf(u'[');
    qsizetype position = 0;
    if (anchor >= 0) {
        text.remove(anchor, 1);
        position = text.indexOf(u']');
        text.remove(position, 1);
    } else {
        anchor = position = text.indexOf(u'|');
        text.remove(position, 1);
    }
    editor.setPlainText(text);
    QTextCursor cursor(editor.document());
    cursor.setPosition(int(anchor));
    cursor.setPosition(int(position), QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
}

} // namespace

void TestLineEditing::keys_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("after");
    QTest::newRow("new line keeps the indentation") << u"  a|"_s << u"enter"_s << u"  a\n  "_s;
    QTest::newRow("one level more after a bracket")
        << u"  f({|"_s << u"enter"_s << u"  f({\n    "_s;
    QTest::newRow("between brackets") << u"  {|}"_s << u"enter"_s << u"  {\n    \n  }"_s;
    QTest::newRow("closing bracket goes back") << u"  {\n    |"_s << u"}"_s << u"  {\n  }"_s;
    QTest::newRow("closing bracket after text stays") << u"  a|"_s << u"}"_s << u"  a}"_s;
    QTest::newRow("tab") << u"  a\n|b"_s << u"tab"_s << u"  a\n  b"_s;
    QTest::newRow("tab indents the selection") << u"  [a\nb]"_s << u"tab"_s << u"    a\n  b"_s;
    QTest::newRow("shift tab") << u"  [a\n  b]"_s << u"backtab"_s << u"a\nb"_s;
    QTest::newRow("comment") << u"  a|\n"_s << u"comment"_s << u"  // a\n"_s;
    QTest::newRow("comment keeps the shape")
        << u"[  a\n\n    b]"_s << u"comment"_s << u"  // a\n\n  //   b"_s;
    QTest::newRow("uncomment") << u"[  // a\n  //b]"_s << u"comment"_s << u"  a\n  b"_s;
    QTest::newRow("mixed becomes all") << u"[// a\nb]"_s << u"comment"_s << u"// // a\n// b"_s;
    QTest::newRow("duplicate") << u"a|\nb"_s << u"duplicate"_s << u"a\na\nb"_s;
    QTest::newRow("duplicate the selection")
        << u"[a\nb]\nc"_s << u"duplicate"_s << u"a\nb\na\nb\nc"_s;
    QTest::newRow("move up") << u"a\nb|\nc"_s << u"up"_s << u"b\na\nc"_s;
    QTest::newRow("move down") << u"a|\nb\nc"_s << u"down"_s << u"b\na\nc"_s;
    QTest::newRow("first line stays") << u"a|\nb"_s << u"up"_s << u"a\nb"_s;
    QTest::newRow("last line stays") << u"a\nb|"_s << u"down"_s << u"a\nb"_s;
}

void TestLineEditing::keys()
{
    QFETCH(QString, before);
    QFETCH(QString, keys);
    CodeEditor editor;
    editor.setCommentPrefix(u"//"_s);
    put(editor, before);
    if (keys == u"enter"_s)
        QTest::keyClick(&editor, Qt::Key_Return);
    else if (keys == u"tab"_s)
        QTest::keyClick(&editor, Qt::Key_Tab);
    else if (keys == u"backtab"_s)
        QTest::keyClick(&editor, Qt::Key_Backtab);
    else if (keys == u"comment"_s)
        editor.toggleComment();
    else if (keys == u"duplicate"_s)
        editor.duplicateLines();
    else if (keys == u"up"_s)
        editor.moveLines(-1);
    else if (keys == u"down"_s)
        editor.moveLines(1);
    else
        QTest::keyClicks(&editor, keys);
    QTEST(editor.toPlainText(), "after");
}

void TestLineEditing::undoIsOneStep()
{
    CodeEditor editor;
    editor.setCommentPrefix(u"//"_s);
    put(editor, u"[a\nb\nc]"_s);
    editor.toggleComment();
    QCOMPARE(editor.toPlainText(), u"// a\n// b\n// c"_s);
    editor.undo();
    QCOMPARE(editor.toPlainText(), u"a\nb\nc"_s);
}

void TestLineEditing::indentUnit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::newRow("nothing") << u"a"_s << u"  "_s;
    QTest::newRow("four") << u"a\n    b\n        c"_s << u"    "_s;
    QTest::newRow("tab") << u"a\n\tb"_s << u"\t"_s;
    QTest::newRow("block comment") << u"/*\n * a\n */\n  b"_s << u"  "_s;
}

void TestLineEditing::indentUnit()
{
    QFETCH(QString, text);
    QTEST(lines::indentUnit(text), "unit");
}

void TestLineEditing::findsAndReplaces()
{
    QWidget window;
    CodeEditor editor(&window);
    FindBar bar(editor, &window);
    window.show();
    editor.setPlainText(u"one two one\nONE"_s);
    bar.open(true);
    auto *find = bar.findChild<QLineEdit *>(u"findText"_s);
    QTest::keyClicks(find, u"one"_s);
    QTRY_COMPARE(bar.hitCount(), 3);
    QTest::keyClicks(bar.findChild<QLineEdit *>(u"replaceText"_s), u"\\1 $&"_s);
    QTest::mouseClick(bar.findChild<QPushButton *>(u"replaceAll"_s), Qt::LeftButton);
    QCOMPARE(editor.toPlainText(), u"\\1 $& two \\1 $&\n\\1 $&"_s);
    editor.undo();
    QCOMPARE(editor.toPlainText(), u"one two one\nONE"_s);
    QTest::keyClick(find, Qt::Key_Escape);
    QVERIFY(bar.isHidden());
}

void TestLineEditing::marksFollowTheText()
{
    CodeEditor editor;
    editor.setPlainText(u"a\nwrong here\n"_s);
    editor.setMarks({{hooksmith::Severity::Error, u"no"_s, 2, 1, 0, 0}});
    const auto marked = [&editor]() -> QString {
        const auto selections = editor.extraSelections();
        for (const QTextEdit::ExtraSelection &selection : selections) {
            if (selection.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                return selection.cursor.selectedText();
        }
        return {};
    };
    QCOMPARE(marked(), u"wrong"_s);
    QTextCursor cursor(editor.document());
    cursor.insertText(u"above\n"_s);
    QCOMPARE(marked(), u"wrong"_s);
}

QTEST_MAIN(TestLineEditing)
#include "tst_lineediting.moc"
