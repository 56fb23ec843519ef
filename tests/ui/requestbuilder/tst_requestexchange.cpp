// SPDX-License-Identifier: MIT
#include "core/exchange/har.h"
#include "core/workspace/textfile.h"
#include "tests/support/headers.h"
#include "tests/ui/support/windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTreeWidget>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

namespace {

/// Answers every request with the same bytes and keeps what it was sent.
class OneAnswer : public QTcpServer
{
public:
    explicit OneAnswer(const QByteArray &answer) : m_answer(answer)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                received += socket->readAll();
                const qsizetype head = received.indexOf("\r\n\r\n");
                if (head < 0)
                    return;
                const qsizetype at = received.toLower().indexOf("content-length:");
                const qsizetype length = at < 0 || at > head
                    ? 0
                    : received.mid(at + 15, received.indexOf('\r', at) - at - 15).trimmed().toInt();
                if (received.size() < head + 4 + length || m_answer.isEmpty())
                    return;
                socket->write(m_answer);
                socket->disconnectFromHost();
            });
        });
    }
    QString url() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }
    QByteArray body() const { return received.mid(received.indexOf("\r\n\r\n") + 4); }

    QByteArray received;

private:
    QByteArray m_answer;
};

} // namespace

/// What comes into the request pane from elsewhere and what leaves it.
class TestRequestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void pastedCurlBecomesANewSample();
    void cutCurlIsRefusedAndChangesNothing();
    void copiesAsCurlWithoutSecrets();
    void importsChosenRequestsOfAHarFile();
    void environmentsGiveValues();
    void completesVariables();
    void sendsToARealServerAndRemembersIt();
    void sendingCanBeCancelled();
    void missingValuesAreNotSent();
    void getsAnOAuthToken();
    void saysWhyThereIsNoToken();

private:
    SampleDocument &sample() { return *m_f.workbench().sample(); }
    template <class T>
    T *child(const QString &name)
    {
        T *found = m_f.child<T>(name);
        Q_ASSERT(found);
        return found;
    }
    void typeTarget(const QString &text)
    {
        child<QTabWidget>(u"requestTabs"_s)->setCurrentIndex(5);
        auto *target = child<QLineEdit>(u"sendTargetText"_s);
        target->setFocus();
        target->selectAll();
        QTest::keyClicks(target, text);
    }
    void fillOAuth(const QString &tokenUrl)
    {
        child<QTabWidget>(u"requestTabs"_s)->setCurrentIndex(3);
        auto *kind = child<QComboBox>(u"loginKind"_s);
        kind->setFocus();
        QTest::keyClicks(kind, u"OAuth"_s);
        const auto type = [this](const QString &name, const QString &text) {
            auto *line = child<QLineEdit>(name);
            QVERIFY(line->isVisible());
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, text);
        };
        type(u"loginTokenUrl"_s, tokenUrl);
        type(u"loginUser"_s, u"hooks:1"_s);
        type(u"loginSecret"_s, u"a secret&more"_s);
        type(u"loginScope"_s, u"read write"_s);
        QTest::mouseClick(child<QAbstractButton>(u"loginApply"_s), Qt::LeftButton);
    }
    QString status() { return child<QLabel>(u"sendStatus"_s)->text(); }

    test::WindowFixture m_f;
    QString m_name;
};

void TestRequestExchange::initTestCase()
{
    m_f.start();
    QVERIFY(m_f.openExample());
}

void TestRequestExchange::init()
{
    Sample made;
    made.incoming.url = "/hooks/github/example-token-1?a=1";
    made.incoming.headers = {{"Content-Type", "application/json"},
                             {"Authorization", "Bearer abcdefgh12345"}};
    made.incoming.body = R"({"ref":"refs/heads/main"})";
    const Result<QString> added =
        m_f.documents().workspace().addSample(u"github"_s, u"case"_s, made, BodyForm::Json);
    QVERIFY(added);
    m_name = *added;
    m_f.documents().announceStructure();
    m_f.workbench().select(u"github"_s, m_name);
    QApplication::setActiveWindow(&m_f.window());
}

void TestRequestExchange::pastedCurlBecomesANewSample()
{
    auto *url = child<QLineEdit>(u"requestUrl"_s);
    const QString before = url->text();
    url->setFocus();
    QGuiApplication::clipboard()->setText(
        u"curl -X PUT 'https://example.org/hooks/x/y?z=1' \\\n  -H 'X-Gitlab-Event: Push Hook' "
        "--json '{\"a\":[1,2]}'"_s);
    QTest::keyClick(url, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(m_f.workbench().sampleName() != m_name);
    const Sample made = sample().sample().value_or(Sample());
    QCOMPARE(made.incoming.method, "PUT"_ba);
    QCOMPARE(made.incoming.url, "/hooks/x/y?z=1"_ba);
    QCOMPARE(made.incoming.body, "{\"a\":[1,2]}"_ba);
    QCOMPARE(sample().bodyForm(), BodyForm::Json);
    // The one that was shown is as it was.
    m_f.workbench().select(u"github"_s, m_name);
    QCOMPARE(url->text(), before);
    QVERIFY(!sample().isModified());
    // It can be taken back like any other new sample.
    QVERIFY(m_f.documents().undoStack().canUndo());
}

void TestRequestExchange::cutCurlIsRefusedAndChangesNothing()
{
    const qsizetype count = m_f.workbench().integration()->samples.size();
    QGuiApplication::clipboard()->setText(u"curl -d 'never closed"_s);
    auto *body = child<QPlainTextEdit>(u"requestBody"_s);
    const QString text = body->toPlainText();
    body->setFocus();
    QTest::keyClick(body, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(!m_f.notice(u"quote"_s).isEmpty() || QApplication::activeModalWidget()
                || m_f.window().findChild<QDialog *>());
    const QList<QDialog *> dialogs = m_f.window().findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->close();
    QCOMPARE(body->toPlainText(), text);
    QCOMPARE(m_f.workbench().integration()->samples.size(), count);
}

void TestRequestExchange::copiesAsCurlWithoutSecrets()
{
    m_f.trigger("request.copyCurl");
    const QString curl = QGuiApplication::clipboard()->text();
    QVERIFY2(curl.startsWith(u"curl "_s), qPrintable(curl));
    QVERIFY2(curl.contains(u"refs/heads/main"_s), qPrintable(curl));
    QVERIFY2(!curl.contains(u"abcdefgh12345"_s), qPrintable(curl));
    m_f.trigger("request.copyPowerShell");
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Invoke-WebRequest"_s));
    m_f.trigger("request.copyHttp");
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"POST http"_s));
    m_f.trigger("request.copyHar");
    const auto har = importHar(QGuiApplication::clipboard()->text().toUtf8());
    QVERIFY(har && har->size() == 1);
    QCOMPARE(har->constFirst().request.body, R"({"ref":"refs/heads/main"})"_ba);
    m_f.trigger("request.copyFetch");
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"fetch("_s));
    m_f.trigger("request.copyPython");
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"urllib"_s));
}

void TestRequestExchange::importsChosenRequestsOfAHarFile()
{
    QList<ExchangeEntry> entries(3);
    for (int i = 0; i < 3; ++i) {
        entries[i].request.method = "POST";
        entries[i].request.url = "https://example.org/part" + QByteArray::number(i);
        entries[i].request.body = "n=" + QByteArray::number(i);
        entries[i].startedAt = QDateTime::currentDateTimeUtc();
    }
    const qsizetype count = m_f.workbench().integration()->samples.size();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(exportHar(entries)));
    m_f.trigger("request.importClipboard");
    QTRY_VERIFY(m_f.child<QDialog>(u"importDialog"_s));
    auto *list = m_f.child<QTreeWidget>(u"importList"_s);
    QCOMPARE(list->topLevelItemCount(), 3);
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(2));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(list->topLevelItem(2)->checkState(0), Qt::Checked);
    QTest::mouseClick(m_f.child<QPushButton>(u"importButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_f.workbench().integration()->samples.size(), count + 2);
    QCOMPARE(sample().sample()->incoming.url, "/part2"_ba);
    QCOMPARE(sample().bodyBytes(), "n=2"_ba);
    QTRY_VERIFY(!m_f.child<QDialog>(u"importDialog"_s));
    QApplication::setActiveWindow(&m_f.window());
}

void TestRequestExchange::environmentsGiveValues()
{
    // Made in the dialog, as a person does.
    m_f.trigger("request.variables");
    auto *dialog = m_f.child<QDialog>(u"variablesDialog"_s);
    QTRY_VERIFY(dialog && dialog->isVisible());
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"variablesAddEnvironment"_s),
                      Qt::LeftButton);
    auto *name = dialog->findChild<QLineEdit *>(u"variablesName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Staging"_s);
    auto *table = dialog->findChild<QTableWidget *>(u"variablesTable"_s);
    const auto add = [&](const QString &variable, int kind, const QString &value) {
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"variablesAdd"_s), Qt::LeftButton);
        const int row = table->rowCount() - 1;
        table->item(row, 0)->setText(variable);
        static_cast<QComboBox *>(table->cellWidget(row, 1))->setCurrentIndex(kind);
        QTest::keyClicks(table->cellWidget(row, 2), value);
    };
    add(u"branch"_s, 0, u"refs/heads/staging"_s);
    add(u"apiToken"_s, 2, u"keychain-only-123"_s);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"variablesSave"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_f.child<QDialog>(u"variablesDialog"_s));
    QApplication::setActiveWindow(&m_f.window());
    const QByteArray file = m_f.get(u"environments/staging.json"_s);
    QVERIFY2(file.contains("refs/heads/staging"), file.constData());
    QVERIFY(file.contains("apiToken"));
    QVERIFY(!file.contains("keychain-only-123"));

    // Chosen with the keyboard: the run sees the value.
    sample().setBodyBytes(R"({"ref":"{{branch}}"})");
    auto *box = child<QComboBox>(u"environmentBox"_s);
    const auto body = [this] { return m_f.workbench().input()->sample.incoming.body; };
    QCOMPARE(body(), R"({"ref":"{{branch}}"})"_ba);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), u"Staging"_s);
    QCOMPARE(body(), R"({"ref":"refs/heads/staging"})"_ba);
    QCOMPARE(sample().bodyBytes(), R"({"ref":"{{branch}}"})"_ba);
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(body(), R"({"ref":"{{branch}}"})"_ba);
    // A value that is missing is a problem that the list names.
    QTRY_VERIFY(
        std::any_of(m_f.workbench().problems().cbegin(), m_f.workbench().problems().cend(),
                    [](const Problem &problem) { return problem.rule == "missing-variable"_L1; }));
}

void TestRequestExchange::completesVariables()
{
    auto *box = child<QComboBox>(u"environmentBox"_s);
    box->setFocus();
    if (box->currentIndex() == 0)
        QTest::keyClick(box, Qt::Key_Down);
    auto *url = child<QLineEdit>(u"requestUrl"_s);
    url->setFocus();
    url->selectAll();
    QTest::keyClicks(url, u"/a?b={{bran"_s);
    QTest::keyClick(url, Qt::Key_Tab);
    QCOMPARE(url->text(), u"/a?b={{branch}}"_s);
    QVERIFY2(url->toolTip().contains(u"refs/heads/staging"_s), qPrintable(url->toolTip()));
    QTest::keyClicks(url, u"{{nowhere}}"_s);
    QVERIFY(url->accessibleDescription().contains(u"nowhere"_s));
    QTest::keyClick(box, Qt::Key_Up);
}

void TestRequestExchange::sendsToARealServerAndRemembersIt()
{
    const QByteArray json = R"({"items":[{"id":1},{"id":2}]})";
    OneAnswer server("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nX-Mark: yes\r\n"
                     "Content-Length: "
                     + QByteArray::number(json.size()) + "\r\n\r\n" + json);
    typeTarget(server.url());
    auto *send = child<QPushButton>(u"sendButton"_s);
    QVERIFY2(send->text().contains(u"127.0.0.1"_s), qPrintable(send->text()));
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(status().startsWith(u"201 Created"_s), 15000);
    QVERIFY(server.received.startsWith("POST /hooks/github/example-token-1?a=1 HTTP/1.1\r\n"));
    QCOMPARE(server.body(), R"({"ref":"refs/heads/main"})"_ba);
    QVERIFY(server.received.contains("Bearer abcdefgh12345"));
    QVERIFY(status().contains(u"ms"_s));
    auto *answer = child<QPlainTextEdit>(u"answerBody"_s);
    QTRY_VERIFY(answer->toPlainText().contains(u"\n  \"items\""_s));
    const QString headers = child<QPlainTextEdit>(u"answerHeaders"_s)->toPlainText();
    QCOMPARE(test::headerValue(headers.toUtf8(), "X-Mark"), "yes"_ba);
    auto *filter = child<QLineEdit>(u"answerFilter"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"$.items[*].id"_s);
    QCOMPARE(answer->toPlainText().simplified(), u"[ 1, 2 ]"_s);

    // History: found by a word, without the secret, and a sample again.
    m_f.trigger("request.history");
    auto *list = m_f.child<QTreeWidget>(u"historyList"_s);
    QTRY_VERIFY(list && list->isVisible());
    auto *search = m_f.child<QLineEdit>(u"historySearch"_s);
    QTest::keyClicks(search, u"no such thing"_s);
    QCOMPARE(list->topLevelItemCount(), 0);
    search->clear();
    QTest::keyClicks(search, u"201 heads"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    const QString details = m_f.child<QPlainTextEdit>(u"historyDetails"_s)->toPlainText();
    QVERIFY(details.contains(u"refs/heads/main"_s));
    QVERIFY2(!details.contains(u"abcdefgh12345"_s), qPrintable(details));
    QVERIFY(!readFile(m_f.path(u"app/sent.jsonl"_s)).value_or("").contains("abcdefgh12345"));
    const QString before = m_f.workbench().sampleName();
    QTest::mouseClick(m_f.child<QPushButton>(u"historyOpen"_s), Qt::LeftButton);
    QTRY_VERIFY(m_f.workbench().sampleName() != before);
    QCOMPARE(sample().bodyBytes(), R"({"ref":"refs/heads/main"})"_ba);
    QCOMPARE(sample().url(), u"/hooks/github/example-token-1?a=1"_s);
    QApplication::setActiveWindow(&m_f.window());
}

void TestRequestExchange::sendingCanBeCancelled()
{
    OneAnswer silent({});
    typeTarget(silent.url());
    auto *send = child<QPushButton>(u"sendButton"_s);
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!silent.received.isEmpty(), 15000);
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY2(status().contains(u"stopped"_s), qPrintable(status()));
    QVERIFY(send->text().startsWith(u"Send"_s));
}

void TestRequestExchange::missingValuesAreNotSent()
{
    OneAnswer server("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    sample().setBodyBytes(R"({"ref":"{{noSuchThing}}"})");
    typeTarget(server.url());
    QTest::mouseClick(child<QPushButton>(u"sendButton"_s), Qt::LeftButton);
    QTRY_VERIFY2(status().contains(u"noSuchThing"_s), qPrintable(status()));
    QVERIFY(server.received.isEmpty());
}

void TestRequestExchange::getsAnOAuthToken()
{
    const QByteArray body = R"({"access_token":"tok-1","token_type":"bearer","expires_in":3600})";
    OneAnswer server("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    fillOAuth(server.url() + u"/oauth/token"_s);
    auto *state = child<QLabel>(u"loginState"_s);
    QTRY_VERIFY2(state->text().contains(u"good until"_s), qPrintable(state->text()));
    QVERIFY(server.received.startsWith("POST /oauth/token "));
    const QByteArray login = "Basic " + "hooks%3A1:a+secret%26more"_ba.toBase64();
    QVERIFY(server.received.contains(login));
    QCOMPARE(server.body(), "grant_type=client_credentials&scope=read+write"_ba);
    bool found = false;
    for (const HeaderField &field : sample().headers()) {
        if (field.name == "Authorization") {
            QCOMPARE(field.value, "Bearer {{secret.oauthToken}}"_ba);
            found = true;
        }
    }
    QVERIFY(found);
    // Where to get it is in the sample; neither secret is.
    m_f.trigger("file.saveAll");
    const QByteArray file =
        m_f.get(u"integrations/github/samples/%1.json"_s.arg(m_f.workbench().sampleName()));
    QVERIFY(file.contains("/oauth/token") && file.contains("hooks:1"));
    QVERIFY(!file.contains("a secret") && !file.contains("tok-1"));
}

void TestRequestExchange::saysWhyThereIsNoToken()
{
    const QByteArray body = R"({"error":"invalid_client","error_description":"No such client"})";
    OneAnswer server("HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n"
                     "Content-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    const QList<HeaderField> before = sample().headers();
    fillOAuth(server.url() + u"/oauth/token"_s);
    auto *state = child<QLabel>(u"loginState"_s);
    QTRY_VERIFY2(state->text().contains(u"No such client (invalid_client)"_s),
                 qPrintable(state->text()));
    QVERIFY(sample().headers() == before);
}

QTEST_MAIN(TestRequestExchange)
#include "tst_requestexchange.moc"
