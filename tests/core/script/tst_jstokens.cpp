// SPDX-License-Identifier: MIT
#include "core/script/jstokens.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestJsTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splits_data();
    void splits();
};

void TestJsTokens::splits_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected"); // Tokens with a blank between; empty = unreadable
    QTest::newRow("names and numbers")
        << u"let a$1=0x1F+1e-3+.5;"_s << u"let a$1 = 0x1F + 1e-3 + .5 ;"_s;
    QTest::newRow("comments") << u"a // b\n/* c\n */ d"_s << u"a d"_s;
    QTest::newRow("strings") << u"'a\\'b' + \"c//d\""_s << u"'a\\'b' + \"c//d\""_s;
    QTest::newRow("division") << u"a / b / c"_s << u"a / b / c"_s;
    QTest::newRow("regular expression") << u"x = /a[/]\\/b/gi, y"_s << u"x = /a[/]\\/b/gi , y"_s;
    QTest::newRow("after return") << u"return /a/.test(b)"_s << u"return /a/ . test ( b )"_s;
    QTest::newRow("a property named return") << u"a.return / b / c"_s << u"a . return / b / c"_s;
    QTest::newRow("after a bracket") << u"(a) / b / (c)"_s << u"( a ) / b / ( c )"_s;
    QTest::newRow("on a new line") << u"if (a)\n/b/.test(c)"_s << u"if ( a ) /b/ . test ( c )"_s;
    QTest::newRow("template") << u"`a ${b} c ${`d ${{e: 1}}`} f` + g"_s
                              << u"`a ${ b } c ${ `d ${ { e : 1 } }` } f` + g"_s;
    QTest::newRow("braces are not a template's")
        << u"`${function() { return {}; }()}`"_s << u"`${ function ( ) { return { } ; } ( ) }`"_s;
    QTest::newRow("arrows") << u"(a)=>{b}"_s << u"( a ) => { b }"_s;
    QTest::newRow("letters beyond ASCII") << u"const größe=1,𝒳=2"_s << u"const größe = 1 , 𝒳 = 2"_s;
    QTest::newRow("unfinished string") << u"a = 'b"_s << QString();
    QTest::newRow("unfinished template") << u"a = `b ${c"_s << QString();
    QTest::newRow("unfinished comment") << u"a /* b"_s << QString();
}

void TestJsTokens::splits()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    QStringList words;
    for (const JsToken &token : tokenizeJavaScript(source))
        words.append(source.sliced(token.start, token.end - token.start));
    QCOMPARE(words.join(u' '), expected);
}

QTEST_GUILESS_MAIN(TestJsTokens)
#include "tst_jstokens.moc"
