// SPDX-License-Identifier: MIT
// Typing in a long script with everything on: highlighting, folding, guides, squiggles, console
// notes, completion with the values of a sample, a search that is open.
#include "tests/benchmarks/report.h"
#include "ui/scripteditor/codestructure.h"
#include "ui/scripteditor/completionpopup.h"
#include "ui/scripteditor/findbar.h"
#include "ui/scripteditor/scripteditor.h"
#include "ui/scripteditor/syntax.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextDocumentLayout>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace hooksmith::ui;

namespace hooksmith::bench {

namespace {

QString longScript(int lines)
{
    QString text = u"class Script {\n"_s;
    int count = 1;
    for (int n = 0; count < lines - 2; ++n) {
        text +=
            u"  // Handles event %1 of the provider\n"
            "  handle_%1(request) {\n"
            "    const { content, headers } = request;\n"
            "    const title = `Event ${content.action} (%1) of ${headers['x-github-event']}`;\n"
            "    if (content.items && content.items.length > %1) {\n"
            "      return content.items.map((item) => ({ title: item.name, value: item.id }));\n"
            "    }\n"
            "    console.log('event %1', title);\n"
            "    return { content: { text: title, attachments: [] } };\n"
            "  }\n"_s.arg(n);
        count += 10;
    }
    return text + u"  process_incoming_request({ request }) {\n\n  }\n}\n"_s;
}

/// Tells when the text was painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *viewport) { viewport->installEventFilter(this); }
    bool painted = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            // The paint itself belongs to the time: it is done when the next event is looked at.
            painted = true;
        }
        return QObject::eventFilter(watched, event);
    }
};

class Bench
{
public:
    explicit Bench(Report &report) : m_report(report)
    {
        m_document.setDocumentLayout(new QPlainTextDocumentLayout(&m_document));
        m_document.setPlainText(longScript(10000));
        m_syntax.highlight(&m_document, u"JavaScript"_s);
        m_pane.resize(900, 760);
        m_pane.showDocument(&m_document, u"bench"_s);
        ScriptFacts facts;
        facts.profile = *profileById(u"7.5"_s);
        const Result<JsValue> argument = JsValue::fromJson(
            R"({"request":{"content":{"action":"opened","items":[{"name":"a","id":1}]},
                "headers":{"x-github-event":"push"}}})");
        facts.arguments = {{u"process_incoming_request"_s, *argument}};
        m_pane.setFacts(facts);
        QList<Mark> marks;
        QHash<int, QString> notes;
        for (int i = 1; i <= 200; ++i) {
            marks.append(
                {Severity::Warning, u"A finding"_s, i * 45, 5, i * 45, 12, u"throw-literal"_s});
            notes.insert(i * 10 + 8, u"→ event opened"_s);
        }
        m_pane.setMarks(marks);
        m_pane.setLineNotes(notes);
        m_pane.show();
        m_pane.activateWindow();
        editor().setFocus();
        // Until the highlighter is through and the first paint is done.
        QElapsedTimer settle;
        settle.start();
        while (settle.elapsed() < 1500)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    }

    ~Bench() { m_pane.showDocument(nullptr, {}); }

    void typing()
    {
        const QString text = u"const pull = request.content.items.map((x) => ({ a: x.name }));\n"
                             "console.log('hello', `w ${pull}`); // done\n"
                             "if (pull.length) {\nreturn { content: { text: pull } };\n}\n"_s;
        Timings all;
        for (const int line : {3, 5000, editor().blockCount() - 4}) {
            editor().goTo(line, 1);
            QTest::keyClick(&editor(), Qt::Key_End);
            for (int round = 0; round < 3; ++round) {
                for (const QChar c : text)
                    all.add(keystroke(c));
            }
            for (int i = 0; i < 40; ++i)
                all.add(keystroke(u'\b'));
        }
        m_report.value(u"keystroke to paint in a 10,000-line script, p50"_s, all.percentile(0.5),
                       u"ms"_s, 8);
        m_report.value(u"keystroke to paint in a 10,000-line script, p99"_s, all.percentile(0.99),
                       u"ms"_s, 16);
        m_report.value(u"keystroke to paint in a 10,000-line script, worst"_s, all.percentile(1.0),
                       u"ms"_s, 50);
    }

    void searching()
    {
        m_pane.findBar().open(false);
        m_pane.findBar().findChild<QLineEdit *>(u"findText"_s)->setText(u"content"_s);
        editor().setFocus();
        editor().goTo(4000, 1);
        Timings all;
        for (const QChar c : u"const found = content.action;\n"_s.repeated(5))
            all.add(keystroke(c));
        m_report.value(u"the same with 2,000 search hits marked, p99"_s, all.percentile(0.99),
                       u"ms"_s, 16);
        m_pane.findBar().hide();
    }

    void proposals()
    {
        Timings all;
        m_document.setPlainText(longScript(10000)); // What was typed above is no good script
        for (int i = 0; i < 10; ++i) {
            editor().goTo(editor().blockCount() - 3, 1);
            editor().insertPlainText(u"request.content."_s);
            QElapsedTimer timer;
            timer.start();
            m_pane.assist().complete();
            all.add(double(timer.nsecsElapsed()) / 1e6);
            if (!m_pane.assist().isOpen())
                return m_report.failure(u"completion"_s, u"it did not open"_s);
            editor().undo();
        }
        m_report.value(u"proposals in a 10,000-line script, p50"_s, all.percentile(0.5), u"ms"_s,
                       30);
    }

private:
    CodeEditor &editor() { return m_pane.editor(); }

    double keystroke(QChar c)
    {
        PaintWatch watch(editor().viewport());
        QElapsedTimer timer;
        timer.start();
        if (c == u'\n')
            QTest::keyClick(&editor(), Qt::Key_Return);
        else if (c == u'\b')
            QTest::keyClick(&editor(), Qt::Key_Backspace);
        else
            QTest::keyClick(&editor(), c.toLatin1());
        while (!watch.painted && timer.elapsed() < 2000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        // A quick typist's pause; what follows from a key (proposals, hits) happens in it.
        while (timer.elapsed() < 45)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        return ms;
    }

    Report &m_report;
    Syntax m_syntax;
    QTextDocument m_document;
    ScriptEditor m_pane;
};

} // namespace

QList<Benchmark> editorBenchmarks()
{
    return {{u"editor"_s, [](Report &report) {
                 Bench bench(report);
                 bench.typing();
                 bench.searching();
                 bench.proposals();
             }}};
}

} // namespace hooksmith::bench
