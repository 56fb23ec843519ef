// SPDX-License-Identifier: MIT
// A request with 10 MB of JSON in the window: to choose it, to type in it, to format it.
#include "tests/benchmarks/report.h"
#include "tests/ui/support/windowfixture.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace hooksmith::ui;

namespace hooksmith::bench {

namespace {

constexpr qsizetype bodySize = 10 * 1024 * 1024;

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

QByteArray largeSample()
{
    QByteArray json =
        "{\"format\":1,\"kind\":\"incoming\",\"method\":\"POST\",\"url\":\"/hooks/github/"
        "example-token-1\","
        "\"headers\":{\"Content-Type\":\"application/json\",\"X-GitHub-Event\":\"ping\"},"
        "\"json\":{\"zen\":\"Large\",\"repository\":{\"full_name\":\"a/b\"},\"items\":[";
    for (int i = 0; json.size() < bodySize; ++i)
        json += (i ? ",{\"id\":" : "{\"id\":") + QByteArray::number(i)
            + ",\"name\":\"an item of the list\",\"tags\":[\"a\",\"b\"],\"open\":true}";
    return json + "]}}\n";
}

/// The longest time in which the window's thread did nothing else.
class Pulse
{
public:
    Pulse()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
        m_since.start();
        m_timer.start(1);
    }
    double longest()
    {
        note();
        return m_longest;
    }

private:
    void note()
    {
        m_longest = qMax(m_longest, since(m_since));
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

void largeBody(Report &report)
{
    test::WindowFixture fixture;
    if (!Workspace::createExample(fixture.path(u"ws"_s))
        || !fixture.put(u"integrations/github/samples/large.json"_s, largeSample())) {
        report.failure(u"10 MB body"_s, u"the files could not be written"_s);
        return;
    }
    fixture.start();
    if (!fixture.openExample()) {
        report.failure(u"10 MB body"_s, u"the window does not open the workspace"_s);
        return;
    }
    auto *editor = fixture.child<QPlainTextEdit>(u"requestBody"_s);
    const QString before = fixture.message(); // Of the sample that is open
    double pause = 0;
    QElapsedTimer timer;
    timer.start();
    {
        Pulse pulse;
        fixture.workbench().select(u"github"_s, u"large"_s);
        const SampleDocument *sample = fixture.workbench().sample();
        if (!sample
            || !waitFor([&] { return !sample->isFilling() && editor->blockCount() > 100000; })) {
            report.failure(u"10 MB body"_s, u"it does not appear"_s);
            return;
        }
        fixture.window().repaint();
        report.value(u"a 10 MB body opens, indented"_s, since(timer), u"ms"_s, 2000);
        if (!waitFor([&] { return fixture.message() != before; }))
            return report.failure(u"10 MB body"_s, fixture.result().outcome.explanation);
        report.value(u"… and its message is there"_s, since(timer), u"ms"_s, 4000);
        pause = pulse.longest();
    }
    report.value(u"… longest wait meanwhile"_s, pause, u"ms"_s, 300);

    SampleDocument *sample = fixture.workbench().sample();
    editor->setFocus();
    editor->moveCursor(QTextCursor::Start);
    editor->moveCursor(QTextCursor::Right);
    Timings keys;
    for (const QChar c : u"\"new\":12, "_s) {
        timer.restart();
        QTest::keyClick(editor, c.toLatin1());
        editor->repaint();
        keys.add(since(timer));
    }
    report.value(u"a key in it, worst"_s, keys.percentile(1.0), u"ms"_s, 16);
    if (!waitFor([sample] { return sample->isSettled(); }))
        report.failure(u"10 MB body"_s, u"it is not read"_s);
    {
        Pulse pulse;
        timer.restart();
        QTest::mouseClick(fixture.child<QToolButton>(u"bodyFormat"_s), Qt::LeftButton);
        if (!waitFor([&] {
                return editor->document()->findBlockByNumber(1).text() == "  \"new\": 12,"_L1;
            })) {
            report.failure(u"10 MB body"_s, u"it is not formatted"_s);
            return;
        }
        fixture.window().repaint();
        report.value(u"it is formatted"_s, since(timer), u"ms"_s, 2000);
        (void)waitFor([sample] { return sample->isSettled(); });
        pause = pulse.longest();
    }
    report.value(u"… longest wait meanwhile"_s, pause, u"ms"_s, 300);
}

} // namespace

QList<Benchmark> bodyBenchmarks()
{
    return {{u"body"_s, largeBody}};
}

} // namespace hooksmith::bench
