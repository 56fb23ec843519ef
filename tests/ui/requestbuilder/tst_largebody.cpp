// SPDX-License-Identifier: MIT
#include "tests/ui/support/windowfixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

namespace {

QByteArray largeJson(qsizetype size)
{
    QByteArray json = "{\"items\":[";
    for (int i = 0; json.size() < size; ++i)
        json += (i ? "," : "") + QByteArray("{\"id\":") + QByteArray::number(i)
            + ",\"name\":\"an item of the list\",\"tags\":[\"a\",\"b\"],\"open\":true}";
    return json + "]}";
}

/// The longest time in which the window's thread did nothing else.
class Pulse
{
public:
    Pulse()
    {
        m_timer.setInterval(5);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start();
    }
    qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

/// Bodies of 10 MB are edited like others; those of 50 MB are kept as they are.
class TestLargeBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void typesAndFormatsTenMegabytes();
    void fiftyMegabytesAreKeptAsTheyAre();

private:
    QString add(const QByteArray &body, BodyForm form);
    test::WindowFixture m_f;
};

void TestLargeBody::initTestCase()
{
    m_f.start();
    QVERIFY(m_f.openExample());
}

QString TestLargeBody::add(const QByteArray &body, BodyForm form)
{
    Sample made;
    made.incoming.url = "/hooks/github/example-token-1";
    made.incoming.headers = {{"Content-Type", "application/json"}};
    made.incoming.body = body;
    const Result<QString> added =
        m_f.documents().workspace().addSample(u"github"_s, u"large"_s, made, form);
    m_f.documents().announceStructure();
    return added.value_or(QString());
}

void TestLargeBody::typesAndFormatsTenMegabytes()
{
    const QByteArray json = largeJson(10 * 1024 * 1024);
    const QString name = add(json, BodyForm::Json);
    QVERIFY(!name.isEmpty());
    QElapsedTimer clock;
    clock.start();
    m_f.workbench().select(u"github"_s, name);
    auto *body = m_f.child<QPlainTextEdit>(u"requestBody"_s);
    SampleDocument *sample = m_f.workbench().sample();
    QVERIFY(sample->isFilling());
    QVERIFY(body->isReadOnly());
    QCOMPARE(sample->bodyBytes(), json); // What is sent is known before it can be seen
    QTRY_VERIFY_WITH_TIMEOUT(!sample->isFilling(), 30000);
    QVERIFY(!body->isReadOnly());
    QVERIFY(body->document()->blockCount() > 100000);
    QVERIFY(!sample->isModified());
    const qint64 opened = clock.elapsed();
    QCOMPARE(sample->bodyBytes(), json);

    // Ten keys, one after the other: none of them reads 10 MB in the window's thread.
    body->setFocus();
    body->moveCursor(QTextCursor::Start);
    body->moveCursor(QTextCursor::Right);
    clock.restart();
    qint64 slowest = 0;
    for (const QChar c : u"\"new\":12, "_s) {
        QElapsedTimer key;
        key.start();
        QTest::keyClick(body, c.toLatin1());
        slowest = std::max(slowest, key.elapsed());
    }
    const qint64 typed = clock.elapsed();
    QVERIFY(!sample->isSettled());
    QTRY_VERIFY_WITH_TIMEOUT(sample->isSettled(), 30000);
    QVERIFY(sample->bodyBytes().startsWith("{\"new\":12,\"items\":[{\"id\":0,"));
    QCOMPARE(sample->bodyBytes().size(), json.size() + 9);

    // Formatting is another step of undo.
    Pulse pulse;
    clock.restart();
    QTest::mouseClick(m_f.child<QToolButton>(u"bodyFormat"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(body->document()->findBlockByNumber(1).text() == "  \"new\": 12,"_L1,
                             30000);
    const qint64 formatted = clock.elapsed();
    qInfo() << "10 MB: opened in" << opened << "ms, ten keys in" << typed << "ms (slowest"
            << slowest << "ms), formatted in" << formatted << "ms, longest pause" << pulse.longest()
            << "ms";
    // Generous: CI is slow and loaded. Without the worker each key would take a second there.
    QVERIFY2(typed < 5000, qPrintable(QString::number(typed)));
    QVERIFY2(formatted < 20000, qPrintable(QString::number(formatted)));
}

void TestLargeBody::fiftyMegabytesAreKeptAsTheyAre()
{
    const QByteArray json = largeJson(50 * 1024 * 1024);
    const QString name = add(json, BodyForm::File);
    QVERIFY(!name.isEmpty());
    m_f.workbench().select(u"github"_s, name);
    SampleDocument *sample = m_f.workbench().sample();
    QVERIFY(!sample->bodyIsText());
    QCOMPARE(sample->bodyBytes().size(), json.size());
    auto *bytes = m_f.child<QPlainTextEdit>(u"bodyBytes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bytes->isVisible(), 15000);
    QVERIFY(bytes->toPlainText().contains(u"too much to be typed in"_s));
    QVERIFY(bytes->isReadOnly());
}

QTEST_MAIN(TestLargeBody)
#include "tst_largebody.moc"
