// SPDX-License-Identifier: MIT
#include "core/run/expectation.h"
#include "core/workspace/templates.h"
#include "core/workspace/textfile.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/relay/trafficpane.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// "Send me a webhook": the line that the window offers, given to a shell, does what the sample
/// does; and what arrived becomes a sample with an expected result.
class TestCurlLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesWhatTheSampleGives_data();
    void givesWhatTheSampleGives();
    void sendsEveryByte_data();
    void sendsEveryByte();
    void withoutASample();
    void whatArrivedIsAcceptedAsASample();

private:
    /// Opens "ws" and starts a relay on a port that is free.
    void startRelay(test::WindowFixture &fixture);
    /// What Relay > Copy a curl line puts on the clipboard.
    static QString copied(test::WindowFixture &fixture);
    /// Runs it as a person does, and waits for what arrives to be shown.
    void send(test::WindowFixture &fixture, const QString &line);

    QList<IntegrationTemplate> m_templates;
    std::unique_ptr<test::WindowFixture> m_fixture; ///< With all templates
};

void TestCurlLine::initTestCase()
{
    const Result<QList<IntegrationTemplate>> templates = integrationTemplates();
    QVERIFY(templates.has_value());
    for (const IntegrationTemplate &item : *templates) {
        if (item.type == IntegrationType::Incoming)
            m_templates.append(item);
    }
    QVERIFY(m_templates.size() > 20);
}

void TestCurlLine::startRelay(test::WindowFixture &fixture)
{
    fixture.start();
    fixture.window().setIdleMs(0);
    QVERIFY(fixture.window().openWorkspace(fixture.path(u"ws"_s)));
    fixture.window().findChild<TrafficPane *>()->setSettings({u"127.0.0.1:0"_s, {}});
    fixture.trigger("relay.toggle");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().actions().action("relay.copyCurl"_L1)->isEnabled(),
                             20000);
}

QString TestCurlLine::copied(test::WindowFixture &fixture)
{
    QGuiApplication::clipboard()->clear();
    fixture.trigger("relay.copyCurl");
    return QGuiApplication::clipboard()->text();
}

void TestCurlLine::send(test::WindowFixture &fixture, const QString &line)
{
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, line + u" --silent --show-error --noproxy '*'"_s});
    QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 60000);
    const QByteArray said = shell.readAllStandardError();
    QVERIFY2(shell.exitCode() == 0, qPrintable(line + u'\n' + QString::fromUtf8(said)));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workbench().isCaptured() && fixture.workbench().lastResult(),
                             60000);
}

void TestCurlLine::givesWhatTheSampleGives_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < m_templates.size(); ++i)
        QTest::newRow(qPrintable(m_templates.at(i).id)) << int(i);
}

void TestCurlLine::givesWhatTheSampleGives()
{
    QFETCH(const int, index);
    const IntegrationTemplate &item = m_templates.at(index);
    if (!m_fixture) { // One relay for all rows
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(Workspace::create(m_fixture->path(u"ws"_s), u"Mine"_s));
        for (const IntegrationTemplate &one : std::as_const(m_templates))
            QVERIFY(copyTemplate(one.id, m_fixture->path(u"ws"_s)));
        startRelay(*m_fixture);
    }
    m_fixture->workbench().select(item.id, item.samples.constFirst().name);
    QVERIFY(!m_fixture->workbench().isCaptured());
    const QString line = copied(*m_fixture);
    QVERIFY2(line.startsWith("curl "_L1), qPrintable(line));
    QVERIFY2(!line.contains(u'\n'), qPrintable(line));
    QVERIFY2(line.size() < 2500, qPrintable(line)); // A person reads and pastes it
    send(*m_fixture, line);
    const QString sample = m_fixture->file(
        u"integrations/%1/samples/%2.json"_s.arg(item.id, item.samples.constFirst().name));
    const QByteArray expected = readFile(Expectation::pathFor(sample)).value_or(QByteArray());
    const QList<Difference> found =
        differences(Expectation::fromJson(expected, sample).value_or(JsValue()),
                    Expectation::fromResult(*m_fixture->workbench().lastResult()));
    QVERIFY2(found.isEmpty(),
             qPrintable(found.isEmpty() ? QString() : line + u'\n' + found.constFirst().toText()));
}

void TestCurlLine::sendsEveryByte_data()
{
    m_fixture.reset();
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("fromFile");
    QTest::newRow("plain") << "hello"_ba << false;
    QTest::newRow("what a shell would take")
        << R"({"text":"it's $HOME `id` \"x\" !! \\ %s @file"})"_ba << false;
    QTest::newRow("like a file's name") << "@/etc/hostname"_ba << false;
    QTest::newRow("lines") << "one\ntwo\r\n"_ba << true;
    QTest::newRow("bytes") << QByteArray("\x00\xff\x1b\x80 end", 9) << true;
    QTest::newRow("long") << QByteArray(300'000, 'x') << true;
    QTest::newRow("no body") << QByteArray() << false;
}

void TestCurlLine::sendsEveryByte()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, fromFile);
    test::WindowFixture fixture;
    QVERIFY(Workspace::create(fixture.path(u"ws"_s), u"Mine"_s));
    QVERIFY(copyTemplate(u"github"_s, fixture.path(u"ws"_s)));
    const QString folder = u"integrations/github/samples/"_s;
    QVERIFY(fixture.put(folder + u"odd.body"_s, body));
    QVERIFY(fixture.put(
        folder + u"odd.json"_s,
        R"({"format":1,"kind":"incoming","method":"POST","url":"/hooks/integration/token?a=1&b=x%20y",)"
        R"("headers":{"Content-Type":"text/plain","X-Odd":"it's; \"so\""},"bodyFile":"odd.body"})"));
    startRelay(fixture);
    fixture.workbench().select(u"github"_s, u"odd"_s);
    const QString line = copied(fixture);
    QCOMPARE(line.contains("--data-binary @"_L1), fromFile);
    send(fixture, line);
    const Result<Sample> got = fixture.workbench().sample()->sample();
    QVERIFY(got.has_value());
    QCOMPARE(got->incoming.body, body);
    QCOMPARE(got->incoming.method, "POST"_ba);
    QVERIFY2(got->incoming.url.endsWith("?a=1&b=x%20y"), got->incoming.url.constData());
    const ExchangeRequest request = ExchangeRequest::fromSample(got->incoming);
    QCOMPARE(request.header("X-Odd"), R"(it's; "so")"_ba);
    QCOMPARE(request.header("Content-Type"), "text/plain"_ba);
}

void TestCurlLine::withoutASample()
{
    test::WindowFixture fixture;
    QVERIFY(Workspace::create(fixture.path(u"ws"_s), u"Mine"_s));
    QVERIFY(copyTemplate(u"github"_s, fixture.path(u"ws"_s)));
    QDir(fixture.file(u"integrations/github/samples"_s)).removeRecursively();
    startRelay(fixture);
    fixture.workbench().select(u"github"_s, {});
    const QString line = copied(fixture);
    QVERIFY2(line.contains(u"'{\"text\":\"hello\"}'"_s), qPrintable(line));
}

void TestCurlLine::whatArrivedIsAcceptedAsASample()
{
    test::WindowFixture fixture;
    QVERIFY(Workspace::create(fixture.path(u"ws"_s), u"Mine"_s));
    QVERIFY(copyTemplate(u"stripe"_s, fixture.path(u"ws"_s)));
    startRelay(fixture);
    fixture.workbench().select(u"stripe"_s, u"payment-succeeded"_s);
    send(fixture, copied(fixture));
    // Accepting says what comes first, with its key, and does it at a click.
    QTRY_VERIFY(fixture.window().actions().action("test.accept"_L1)->isEnabled());
    fixture.trigger("test.accept");
    const QString said = fixture.notice(u"Save the request as a sample first"_s);
    QVERIFY2(said.contains(u"Ctrl+Shift+K"_s), qPrintable(said));
    auto *keep = fixture.child<QPushButton>(u"keepCaptured"_s);
    QVERIFY(keep && keep->isVisible());
    QTest::mouseClick(keep, Qt::LeftButton);
    auto *dialog = fixture.window().findChild<QInputDialog *>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    dialog->setTextValue(u"from-a-shell"_s);
    dialog->accept();
    QTRY_COMPARE(fixture.workbench().sampleName(), u"from-a-shell"_s);
    QVERIFY(fixture.notice(u"Save the request as a sample first"_s).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window().actions().action("test.accept"_L1)->isEnabled(),
                             30000);
    fixture.trigger("test.accept");
    QTRY_VERIFY(QFileInfo::exists(
        fixture.file(u"integrations/stripe/samples/from-a-shell.expected.json"_s)));
}

QTEST_MAIN(TestCurlLine)
#include "tst_curlline.moc"
