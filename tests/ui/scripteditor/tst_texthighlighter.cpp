// SPDX-License-Identifier: MIT
// Colours that come in slices: the changed line at once, what follows from it soon.
#include "ui/scripteditor/syntax.h"
#include "ui/scripteditor/texthighlighter.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPlainTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace hooksmith::ui;

class tst_TextHighlighter : public QObject
{
    Q_OBJECT
private:
    static constexpr int lines = 20000;
    Syntax m_syntax;
    std::unique_ptr<QTextDocument> m_document;

    TextHighlighter &highlighter() const
    {
        return *m_document->findChild<TextHighlighter *>(QString(), Qt::FindDirectChildrenOnly);
    }
    /// The colour of the first word of a line.
    QColor colour(int line) const
    {
        const auto formats = m_document->findBlockByNumber(line).layout()->formats();
        for (const QTextLayout::FormatRange &range : formats) {
            if (range.start == 0)
                return range.format.foreground().color();
        }
        return {};
    }
    void insert(int line, const QString &text) const
    {
        QTextCursor(m_document->findBlockByNumber(line)).insertText(text);
    }

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<QTextDocument>();
        m_document->setDocumentLayout(new QPlainTextDocumentLayout(m_document.get()));
        m_document->setPlainText(u"const a = 1;\n"_s.repeated(lines));
        m_syntax.highlight(m_document.get(), u"JavaScript"_s);
    }
    void cleanup() { m_document.reset(); }

    void theBeginningAtOnceAndTheRestSoon()
    {
        const QColor keyword = colour(0);
        QVERIFY(keyword.isValid());
        QVERIFY(!highlighter().isComplete());
        QTRY_VERIFY(highlighter().isComplete());
        QCOMPARE(colour(lines - 1), keyword);
    }

    void aChangedLineAtOnceAndWhatFollowsSoon()
    {
        QTRY_VERIFY(highlighter().isComplete());
        const QColor keyword = colour(0);
        insert(2, u"/*"_s);
        const QColor comment = colour(2);
        QVERIFY(comment != keyword);
        QVERIFY(!highlighter().isComplete()); // A key does not wait for 20,000 lines
        QTRY_VERIFY(highlighter().isComplete());
        QCOMPARE(colour(lines - 1), comment);
        QCOMPARE(colour(1), keyword);
    }

    void whatIsStillToDoMovesWithTheText()
    {
        QTRY_VERIFY(highlighter().isComplete());
        const QColor keyword = colour(0);
        insert(2, u"/*"_s);
        const QColor comment = colour(2);
        insert(1, u"b();\n"_s.repeated(50)); // Above what is still to do
        insert(m_document->blockCount() - 2, u"*/"_s); // The comment ends at the last line
        QTRY_VERIFY(highlighter().isComplete());
        QCOMPARE(colour(0), keyword);
        QCOMPARE(colour(52), comment);
        QCOMPARE(colour(lines), comment);
        QTextCursor cursor(m_document->findBlockByNumber(52));
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 2);
        cursor.removeSelectedText();
        QTRY_VERIFY(highlighter().isComplete());
        QCOMPARE(colour(52), keyword);
        QCOMPARE(colour(lines), keyword);
    }

    void anEditFarBelowIsColouredBeforeTheRestIs()
    {
        QVERIFY(!highlighter().isComplete());
        const QColor keyword = colour(0);
        insert(lines - 1, u"let c = 2;\n"_s);
        QVERIFY(!highlighter().isComplete());
        QCOMPARE(colour(lines - 1), keyword);
        QTRY_VERIFY(highlighter().isComplete());
    }

    void aLineThatNobodyWroteStaysPlain()
    {
        m_document->setPlainText(u"const a = 1;\n"_s + u"const b = 1;"_s.repeated(10000));
        QTRY_VERIFY(highlighter().isComplete());
        QVERIFY(colour(0).isValid());
        QVERIFY(!colour(1).isValid());
    }

    /// WCAG 2, 1.4.3: 4.5 to 1 for text; 1.4.6: 7 to 1 where high contrast is wanted.
    void coloursAreLegible_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<double>("least");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        const std::pair<QString, QString> texts[] = {
            {u"JavaScript"_s,
             u"/* note */ class Script { go({ a }) { const n = 0x1f + 1.5; // more\n"
             "if (typeof this.x !== 'text') return `b ${a.b(c)}`; x = /^a+$/g; "
             "console.log(true, null, Math.max(1)); } }"_s},
            {u"JSON"_s, u"{ \"key\": [1, -2.5e3, true, null, \"text \\n\"] }"_s},
            {u"Diff"_s, u"--- a\n+++ b\n@@ -1 +1 @@\n-old\n+new\n"_s}};
        for (const auto &[language, text] : texts) {
            QTest::addRow("%s, light", qPrintable(language))
                << lightPalette() << 4.5 << language << text;
            QTest::addRow("%s, dark", qPrintable(language))
                << darkPalette() << 4.5 << language << text;
            QTest::addRow("%s, high contrast", qPrintable(language))
                << contrastPalette() << 7.0 << language << text;
        }
    }
    void coloursAreLegible()
    {
        QFETCH(const QPalette, palette);
        QFETCH(const double, least);
        QFETCH(const QString, language);
        QFETCH(const QString, text);
        m_syntax.followPalette(palette);
        m_document = std::make_unique<QTextDocument>();
        m_document->setDocumentLayout(new QPlainTextDocumentLayout(m_document.get()));
        m_document->setPlainText(text);
        m_syntax.highlight(m_document.get(), language);
        int seen = 0;
        for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                if (range.format.foreground().style() == Qt::NoBrush)
                    continue;
                const QColor color = range.format.foreground().color();
                const QColor page = range.format.background().style() == Qt::NoBrush
                    ? palette.color(QPalette::Base)
                    : range.format.background().color();
                const double reached = contrast(color, page);
                ++seen;
                QVERIFY2(
                    reached >= least,
                    qPrintable(u"%1: %2 has a contrast of %3"_s
                                   .arg(block.text().mid(range.start, range.length), color.name())
                                   .arg(reached)));
            }
        }
        QVERIFY(seen > 2);
        m_syntax.followPalette(QApplication::palette());
    }
};

QTEST_MAIN(tst_TextHighlighter)
#include "tst_texthighlighter.moc"
