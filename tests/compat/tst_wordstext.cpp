// SPDX-License-Identifier: MIT
#include "app/scripthost/wordstext.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestWordsText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void around_data();
    void around();
};

void TestWordsText::around_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the other function") << u"function f() { a(); }\nfunction g() { b(); }"_s << 2
                                        << 16 << u"function f() {      }\nfunction g() { b(); }"_s;
    QTest::newRow("lines stay") << u"x(() => {\n  a;\n  b;\n});\nc"_s << 5 << 1
                                << u"x(() => {\n\n\n});\nc"_s;
    QTest::newRow("methods") << u"class A { m({ a }) { a; } n() { b; } }"_s << 1 << 33
                             << u"class A { m({ a }) {    } n() { b; } }"_s;
    QTest::newRow("constructors stay") << u"class A { constructor() { a; } m() { b; } }\nx"_s << 2
                                       << 1 << u"class A { constructor() { a; } m() {    } }\nx"_s;
    QTest::newRow("no functions")
        << u"if (a) { b; } for (;;) { c; } while (d) { e; } x = { f: 1 }"_s << 1 << 1
        << u"if (a) { b; } for (;;) { c; } while (d) { e; } x = { f: 1 }"_s;
    QTest::newRow("within") << u"function f() { g(() => { a; }); b; }"_s << 1 << 33
                            << u"function f() { g(() => {    }); b; }"_s;
    QTest::newRow("around both") << u"function f() { g(() => { a; }); b; }"_s << 1 << 26
                                 << u"function f() { g(() => { a; }); b; }"_s;
    QTest::newRow("brackets that are none")
        << u"function f() { return /[{]/.test('}') + `{${x}`; }\ny"_s << 2 << 1
        << u"function f() {                                   }\ny"_s;
    QTest::newRow("not to be taken apart")
        << u"function f() { a; } }"_s << 1 << 1 << u"function f() { a; } }"_s;
    QTest::newRow("other line breaks") << u"function f() { a;\r\n}\u2028function g() { b; }"_s << 3
                                       << 16 << u"function f() {\r\n}\u2028function g() { b; }"_s;
}

void TestWordsText::around()
{
    QFETCH(const QString, text);
    QFETCH(const int, line);
    QFETCH(const int, column);
    QFETCH(const QString, expected);
    const WordsText words(text);
    QCOMPARE(words.whole(), text);
    QCOMPARE(words.around({{line, column}}), expected);
}

QTEST_APPLESS_MAIN(TestWordsText)
#include "tst_wordstext.moc"
