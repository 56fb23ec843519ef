// SPDX-License-Identifier: MIT
#include "core/message/mathtext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// Formulas as one line of text that a person can read.
class TestMathText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refusesBrokenNotation_data();
    void refusesBrokenNotation();
    void isQuick();
};

void TestMathText::reads_data()
{
    QTest::addColumn<QString>("tex");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("plain") << u"a + b = c"_s << u"a + b = c"_s;
    QTest::newRow("raised") << u"x^2 + y^{10}"_s << u"x² + y¹⁰"_s;
    QTest::newRow("lowered") << u"x_i + a_{n+1}"_s << u"xᵢ + aₙ₊₁"_s;
    QTest::newRow("both") << u"x_i^2"_s << u"xᵢ²"_s;
    QTest::newRow("raised without characters for it") << u"x^{q+1}"_s << u"x^(q+1)"_s;
    QTest::newRow("greek") << u"\\alpha\\beta \\Omega"_s << u"αβ Ω"_s;
    QTest::newRow("signs") << u"a \\leq b \\neq c \\pm d"_s << u"a ≤ b ≠ c ± d"_s;
    QTest::newRow("fraction") << u"\\frac{1}{2}"_s << u"1/2"_s;
    QTest::newRow("fraction of sums") << u"\\frac{a+b}{2c - 1}"_s << u"(a+b)/(2c − 1)"_s;
    QTest::newRow("fraction without braces") << u"\\frac12"_s << u"1/2"_s;
    QTest::newRow("root") << u"\\sqrt{x}"_s << u"√x"_s;
    QTest::newRow("root of a sum") << u"\\sqrt{x+1}"_s << u"√(x+1)"_s;
    QTest::newRow("third root") << u"\\sqrt[3]{x}"_s << u"∛x"_s;
    QTest::newRow("n-th root") << u"\\sqrt[n]{x}"_s << u"ⁿ√x"_s;
    QTest::newRow("sum") << u"\\sum_{i=1}^{n} i"_s << u"∑ᵢ₌₁ⁿ i"_s;
    QTest::newRow("integral") << u"\\int_0^\\infty e^{-x} dx"_s << u"∫₀^∞ e⁻ˣ dx"_s;
    QTest::newRow("function") << u"\\sin x + \\log_2(n)"_s << u"sin x + log₂(n)"_s;
    QTest::newRow("accents") << u"\\hat{x} \\vec{ab}"_s << u"x\u0302 a\u20d7b\u20d7"_s;
    QTest::newRow("sets") << u"x \\in \\mathbb{R}"_s << u"x ∈ ℝ"_s;
    QTest::newRow("set beyond the basic plane") << u"\\mathbb{F}"_s << u"𝔽"_s;
    QTest::newRow("text") << u"x \\text{ if } y"_s << u"x if y"_s;
    QTest::newRow("brackets") << u"\\left( a \\right) \\left. b \\right|"_s << u"( a ) b |"_s;
    QTest::newRow("escaped") << u"\\{ 5\\% \\}"_s << u"{ 5% }"_s;
    QTest::newRow("matrix") << u"\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}"_s
                            << u"( a b ; c d )"_s;
    QTest::newRow("quadratic formula")
        << u"x = \\frac{-b \\pm \\sqrt{b^2-4ac}}{2a}"_s << u"x = (−b ± √(b²−4ac))/2a"_s;
    QTest::newRow("unknown command") << u"\\foo x"_s << u"\\foo x"_s;
}

void TestMathText::reads()
{
    QFETCH(QString, tex);
    QFETCH(QString, text);
    const std::optional<QString> got = mathText(tex);
    QVERIFY(got);
    QCOMPARE(*got, text);
}

void TestMathText::refusesBrokenNotation_data()
{
    QTest::addColumn<QString>("tex");
    QTest::newRow("open brace") << u"\\frac{1}{2"_s;
    QTest::newRow("closed twice") << u"a}b"_s;
    QTest::newRow("script of nothing") << u"x^"_s;
    QTest::newRow("fraction of nothing") << u"\\frac"_s;
    QTest::newRow("lone backslash") << u"a\\"_s;
    QTest::newRow("environment without an end") << u"\\begin{matrix} a"_s;
    QTest::newRow("end without a begin") << u"a \\end{matrix}"_s;
    QTest::newRow("wrong end") << u"\\begin{matrix} a \\end{cases}"_s;
    QTest::newRow("1,000 braces") << QString(1000, u'{') + QString(1000, u'}');
    QTest::newRow("1,000 roots") << u"\\sqrt"_s.repeated(1000) + u'x';
    QTest::newRow("1,000 scripts") << u"x"_s + u"^"_s.repeated(1000);
    QTest::newRow("1,000 lefts") << u"\\left"_s.repeated(1000);
    QTest::newRow("open degree") << u"\\sqrt[3"_s;
}

void TestMathText::refusesBrokenNotation()
{
    QFETCH(QString, tex);
    QVERIFY(!mathText(tex));
}

void TestMathText::isQuick()
{
    QElapsedTimer timer;
    timer.start();
    (void)mathText(u"\\frac{a+b}{c^{2}} "_s.repeated(270));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!mathText(QString(50'000, u'x')));
}

QTEST_GUILESS_MAIN(TestMathText)
#include "tst_mathtext.moc"
