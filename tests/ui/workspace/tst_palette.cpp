// SPDX-License-Identifier: MIT
#include "tests/ui/support/windowfixture.h"

#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// Commands and places by typing their names, and the keys that commands have.
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_f.reset(); }
    void paletteRunsCommands();
    void paletteGoesToSamples();
    void paletteGoesToSymbolsAndLines();
    void shortcutsAreChangedAndKept();
    void everyShortcutIsUnique();

private:
    std::unique_ptr<test::WindowFixture> m_f;
};

void TestPalette::init()
{
    m_f = std::make_unique<test::WindowFixture>();
    m_f->start();
    QVERIFY(m_f->openExample());
}

void TestPalette::paletteRunsCommands()
{
    m_f->script().setFocus();
    QTest::keyClick(&m_f->script(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto &line = *m_f->child<QLineEdit>(u"paletteLine"_s);
    QTRY_VERIFY(line.isVisible());
    QCOMPARE(line.text(), u">"_s);
    QTest::keyClicks(&line, u"togglecomm"_s);
    const auto &list = *m_f->child<QListView>(u"paletteList"_s);
    QCOMPARE(list.currentIndex().data().toString(), u"Toggle comment"_s);
    m_f->script().moveCursor(QTextCursor::Start);
    const QString before = m_f->script().toPlainText();
    QTest::keyClick(&line, Qt::Key_Return);
    QVERIFY(!line.isVisible());
    QVERIFY(m_f->script().hasFocus());
    QVERIFY(m_f->script().toPlainText() != before);

    QTest::keyClick(&m_f->script(), Qt::Key_F1);
    QTRY_VERIFY(line.isVisible());
    QCOMPARE(list.model()->index(0, 0).data().toString(), u"Toggle comment"_s); // Used last
    QTest::keyClicks(&line, u"qqqqqq"_s);
    QVERIFY(!list.isVisible());
    QTest::keyClick(&line, Qt::Key_Escape);
    QVERIFY(!line.isVisible());
    QVERIFY(m_f->script().hasFocus());
}

void TestPalette::paletteGoesToSamples()
{
    m_f->script().setFocus();
    QTest::keyClick(&m_f->script(), Qt::Key_P, Qt::ControlModifier);
    auto &line = *m_f->child<QLineEdit>(u"paletteLine"_s);
    QTRY_VERIFY(line.isVisible());
    QTest::keyClicks(&line, u"graf firing"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(m_f->workbench().slug(), u"grafana"_s);
    QCOMPARE(m_f->workbench().sampleName(), u"firing"_s);
}

void TestPalette::paletteGoesToSymbolsAndLines()
{
    m_f->script().setPlainText(u"class Script {\n  process_incoming_request({ request }) {\n"
                               "    return {};\n  }\n}\nfunction helper() {}\n"_s);
    m_f->script().setFocus();
    QTest::keyClick(&m_f->script(), Qt::Key_P, Qt::ControlModifier);
    auto &line = *m_f->child<QLineEdit>(u"paletteLine"_s);
    const auto &list = *m_f->child<QListView>(u"paletteList"_s);
    QTRY_VERIFY(line.isVisible());
    QTest::keyClicks(&line, u"@"_s);
    QCOMPARE(list.model()->rowCount(), 3);
    QTest::keyClicks(&line, u"pir"_s);
    QCOMPARE(list.currentIndex().data().toString(), u"process_incoming_request"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QVERIFY(m_f->script().hasFocus());
    QCOMPARE(m_f->script().textCursor().blockNumber(), 1);
    QCOMPARE(m_f->script().textCursor().positionInBlock(), 2);

    QTest::keyClick(&m_f->script(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(line.isVisible());
    // What comes to the front meanwhile does not cover it.
    m_f->window().centralWidget()->raise();
    QCOMPARE(m_f->window().childAt(line.mapTo(&m_f->window(), line.rect().center())), &line);
    QTest::keyClicks(&line, u":99"_s);
    QVERIFY(!(list.currentIndex().flags() & Qt::ItemIsEnabled));
    QTest::keyClick(&line, Qt::Key_Return); // There is no such line: stays open
    QVERIFY(line.isVisible());
    QTest::keyClick(&line, Qt::Key_Backspace);
    QTest::keyClick(&line, Qt::Key_Backspace);
    QTest::keyClicks(&line, u"6"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QVERIFY(!line.isVisible());
    QCOMPARE(m_f->script().textCursor().blockNumber(), 5);
}

void TestPalette::shortcutsAreChangedAndKept()
{
    m_f->trigger("help.shortcuts");
    auto *dialog = m_f->child<QDialog>(u"shortcutDialog"_s);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"shortcutFilter"_s), u"Save all"_s);
    auto *list = dialog->findChild<QTreeWidget *>(u"shortcutList"_s);
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        if (list->topLevelItem(row)->text(0) == u"Save all"_s)
            list->setCurrentItem(list->topLevelItem(row));
    }
    auto *keys = dialog->findChild<QKeySequenceEdit *>(u"shortcutKeys"_s);
    keys->setKeySequence(QKeySequence(u"Ctrl+S"_s));
    auto *conflict = dialog->findChild<QLabel *>(u"shortcutConflict"_s);
    QVERIFY2(conflict->text().contains(u"\"Save\""_s), qPrintable(conflict->text()));
    keys->setKeySequence(QKeySequence(u"Ctrl+Alt+7"_s));
    QCOMPARE(conflict->text(), QString());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"shortcutAssign"_s), Qt::LeftButton);
    const auto key = [this] {
        return m_f->window().actions().action("file.saveAll"_L1)->shortcut().toString();
    };
    QCOMPARE(key(), u"Ctrl+Alt+7"_s);
    m_f->end();
    m_f->start();
    QCOMPARE(key(), u"Ctrl+Alt+7"_s);

    QVERIFY(m_f->openExample());
    m_f->trigger("help.shortcuts");
    dialog = m_f->child<QDialog>(u"shortcutDialog"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"shortcutResetAll"_s), Qt::LeftButton);
    QCOMPARE(key(), u"Ctrl+Shift+S"_s);
}

void TestPalette::everyShortcutIsUnique()
{
    const Actions &actions = m_f->window().actions();
    const QList<QAction *> all = actions.all();
    for (const QAction *action : all) {
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            const QStringList others = actions.conflicts(action->objectName(), key);
            QVERIFY2(others.isEmpty(),
                     qPrintable(action->objectName() + u" and "_s + others.join(u", "_s) + u": "_s
                                + key.toString()));
        }
    }
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
