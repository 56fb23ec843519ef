// SPDX-License-Identifier: MIT
#include "tests/support/paths.h"
#include "tests/ui/servers/serverbookfixture.h"
#include "ui/servers/serversdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>
#include <QToolButton>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList *logged = nullptr;

void record(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (logged)
        logged->append(message);
}

} // namespace

/// Servers as a person enters them: by keys and clicks, against the stand-in.
class TestServersDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_f.server.start()); }
    void init();
    void cleanup();
    void entersAServerByKeysAndTestsIt();
    void profileIsOffered();
    void failuresAreSaid_data();
    void failuresAreSaid();
    void tokenIsInNoFileAndNoLog();
    void tokenIsNotTakenToAnotherServer();
    void clearTextIsWarnedOf();
    void certificateIsShownAndOneCanBeAccepted();
    void removeAsksAndForgets();
    void everyControlHasAName();

private:
    template <class T>
    T *child(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = child<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    void click(const QString &name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
    void enterServer(const QString &address)
    {
        click(u"serverAdd"_s);
        type(u"serverName"_s, u"Production"_s);
        type(u"serverAddress"_s, address);
        type(u"serverUserId"_s, u"standin-user"_s);
        type(u"serverToken"_s, u"standin-auth-token"_s);
    }
    QString result() const
    {
        const auto *label = child<QLabel>(u"serverResult"_s);
        return label->isVisible() ? label->text() : QString();
    }

    test::ServerBookFixture m_f;
    std::unique_ptr<ServersDialog> m_dialog;
};

void TestServersDialog::init()
{
    m_f.prepare();
    m_dialog = std::make_unique<ServersDialog>(*m_f.book);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestServersDialog::cleanup()
{
    m_dialog.reset();
    m_f.book.reset();
}

void TestServersDialog::entersAServerByKeysAndTestsIt()
{
    enterServer(m_f.server.url());
    QCOMPARE(m_f.book->servers().size(), 1);
    const ServerRecord record = m_f.book->servers().constFirst();
    QCOMPARE(record.name, u"Production"_s);
    QCOMPARE(record.address.toString(), m_f.server.url());
    QCOMPARE(child<QListWidget>(u"serverList"_s)->currentItem()->text(), u"Production"_s);
    QTRY_VERIFY(child<QLabel>(u"serverTokenNote"_s)->isVisible());
    QVERIFY(child<QLabel>(u"serverTokenNote"_s)->text().contains(u"memory"_s));
    // Alt+C is the button's key.
    child<QPushButton>(u"serverTest"_s)->setFocus();
    QTest::keyClick(child<QPushButton>(u"serverTest"_s), Qt::Key_Space);
    QTRY_VERIFY2(result().contains(u"@admin"_s), qPrintable(result()));
    QVERIFY(result().contains(u"7.5"_s));

    // Another dialog, later: everything is there again, the token hidden until asked for.
    m_dialog = std::make_unique<ServersDialog>(*m_f.book);
    m_dialog->show();
    auto *token = child<QLineEdit>(u"serverToken"_s);
    QTRY_COMPARE(token->text(), u"standin-auth-token"_s);
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    QTest::mouseClick(child<QToolButton>(u"serverTokenShow"_s), Qt::LeftButton);
    QCOMPARE(token->echoMode(), QLineEdit::Normal);
    // And after a restart of the program, without the token.
    ServerBook again(*m_f.settings, *m_f.secrets);
    QCOMPARE(again.servers(), m_f.book->servers());
}

void TestServersDialog::profileIsOffered()
{
    enterServer(m_f.server.url());
    QSignalSpy chosen(m_dialog.get(), &ServersDialog::profileChosen);
    click(u"serverTest"_s);
    QTRY_VERIFY(child<QPushButton>(u"serverUseProfile"_s)->isVisible());
    QCOMPARE(child<QComboBox>(u"serverProfiles"_s)->currentData().toString(), u"7.5"_s);
    click(u"serverUseProfile"_s);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), u"7.5"_s);
}

void TestServersDialog::failuresAreSaid_data()
{
    QTest::addColumn<QByteArray>("behaviour");
    QTest::addColumn<QString>("words");
    QTest::newRow("page") << QByteArray(
        R"({"path":"/api/info","status":200,"body":"<!doctype html>"})")
                          << u"web page"_s;
    QTest::newRow("old") << QByteArray(
        R"({"path":"/api/info","status":200,"body":"{\"version\":\"3.1\"}"})")
                         << u"No profile"_s;
    QTest::newRow("401") << QByteArray(R"({"path":"/api/v1/me","status":401,"body":"{}"})")
                         << u"Rocket.Chat 7.5 answers, but"_s;
    QTest::newRow("reset") << QByteArray(R"({"path":"/api","mode":"reset","times":-1})")
                           << u"closed"_s;
}

void TestServersDialog::failuresAreSaid()
{
    QFETCH(QByteArray, behaviour);
    QFETCH(QString, words);
    enterServer(m_f.server.url());
    m_f.server.behave(behaviour);
    click(u"serverTest"_s);
    QTRY_VERIFY2(result().contains(words), qPrintable(result()));
    QTRY_VERIFY(child<QPushButton>(u"serverTest"_s)->text().contains(u"Test"_s));
}

void TestServersDialog::tokenIsInNoFileAndNoLog()
{
    QStringList log;
    logged = &log;
    QLoggingCategory::setFilterRules(u"hooksmith.*=true"_s);
    const auto before = qInstallMessageHandler(record);
    enterServer(m_f.server.url());
    click(u"serverTest"_s);
    QTRY_VERIFY(result().contains(u"@admin"_s));
    m_f.server.behave(R"({"path":"/api","status":500,"body":"oops"})");
    click(u"serverTest"_s);
    QTRY_VERIFY(result().contains(u"oops"_s) || result().contains(u"500"_s));
    m_dialog->close();
    m_f.settings->sync();
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    logged = nullptr;
    QVERIFY(!log.isEmpty());
    for (const QString &line : std::as_const(log))
        QVERIFY2(!line.contains("standin-auth-token"_L1), qPrintable(line));
    int files = 0;
    QDirIterator all(m_f.folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("Production"));
        QVERIFY2(!content.contains("standin-auth-token"), qPrintable(file.fileName()));
        ++files;
    }
    QCOMPARE(files, 1);
}

void TestServersDialog::tokenIsNotTakenToAnotherServer()
{
    enterServer(m_f.server.url());
    QTRY_VERIFY(child<QLabel>(u"serverTokenNote"_s)->isVisible());
    type(u"serverAddress"_s, u"https://elsewhere.test"_s);
    QCOMPARE(child<QLineEdit>(u"serverToken"_s)->text(), QString());
    bool asked = false;
    m_f.book->account(m_f.book->servers().constFirst().id, this,
                      [&](const Result<ServerAccount> &r) {
                          QVERIFY(!r);
                          QCOMPARE(r.error().code, u"token-missing"_s);
                          asked = true;
                      });
    QTRY_VERIFY(asked);
}

void TestServersDialog::clearTextIsWarnedOf()
{
    click(u"serverAdd"_s);
    type(u"serverAddress"_s, u"http://chat.example.org"_s);
    const auto *note = child<QLabel>(u"serverAddressNote"_s);
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(u"https"_s));
    type(u"serverAddress"_s, u"not a server"_s);
    QVERIFY(note->text().contains(u"not a server"_s));
    type(u"serverAddress"_s, u"https://chat.example.org"_s);
    QVERIFY(!note->isVisible());
}

void TestServersDialog::certificateIsShownAndOneCanBeAccepted()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("This Qt has no TLS");
    StandInClient secure;
    QVERIFY(secure.startWithTls());
    enterServer(secure.url());
    click(u"serverTest"_s);
    auto *certificate = child<QPlainTextEdit>(u"serverCertificate"_s);
    QTRY_VERIFY(certificate->isVisible());
    QVERIFY(certificate->toPlainText().contains(u"standin.test (Hooksmith tests)"_s));
    QVERIFY(certificate->toPlainText().contains(u"SHA-256"_s));
    click(u"serverTrust"_s);
    auto *box = m_dialog->findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY(box->defaultButton() && box->defaultButton()->text().contains(u"Cancel"_s));
    QTest::mouseClick(box->findChild<QPushButton *>(u"confirmTrust"_s), Qt::LeftButton);
    QTRY_VERIFY2(result().contains(u"@admin"_s), qPrintable(result()));
    QVERIFY(child<QPushButton>(u"serverDistrust"_s)->isVisible());
    // Another server under the same address has another certificate: refused.
    ServerRecord other = m_f.book->servers().constFirst();
    other.trustedCertificate = QByteArray(64, 'a');
    m_f.book->put(other);
    click(u"serverTest"_s);
    QTRY_VERIFY(certificate->isVisible());
    click(u"serverDistrust"_s);
    QVERIFY(m_f.book->servers().constFirst().trustedCertificate.isEmpty());
    // And a changed address forgets it as well.
    other.trustedCertificate = QByteArray(64, 'a');
    m_f.book->put(other);
    other.address = QUrl(u"https://elsewhere.test"_s);
    m_f.book->put(other);
    QVERIFY(m_f.book->servers().constFirst().trustedCertificate.isEmpty());
}

void TestServersDialog::removeAsksAndForgets()
{
    enterServer(m_f.server.url());
    const QString key = m_f.book->servers().constFirst().secretKey();
    QTRY_VERIFY(child<QLabel>(u"serverTokenNote"_s)->isVisible());
    click(u"serverRemove"_s);
    QCOMPARE(m_f.book->servers().size(), 1);
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"confirmRemove"_s), Qt::LeftButton);
    QCOMPARE(m_f.book->servers().size(), 0);
    QString code;
    m_f.secrets->read(key, this, [&](const Result<QString> &r) { code = r ? *r : r.error().code; });
    QTRY_COMPARE(code, u"secret-not-found"_s);
    QVERIFY(child<QLabel>(u"emptySentence"_s)->isVisible());
}

void TestServersDialog::everyControlHasAName()
{
    click(u"serverAdd"_s);
    const auto widgets = m_dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool field = qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget)
            || qobject_cast<const QListWidget *>(widget);
        if (field && !widget->objectName().startsWith(u"qt_"_s))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestServersDialog)
#include "tst_serversdialog.moc"
