// SPDX-License-Identifier: MIT
#include "core/relay/relaytls.h"
#include "tests/support/paths.h"

#include <QSslKey>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

namespace {

QString file(const QString &name)
{
    return name.isEmpty() ? QString() : test::sourcePath(u"tests/data/"_s + name);
}

} // namespace

class TestRelayTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void namesTheFile();
};

void TestRelayTls::reads_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("code"); // Empty: it can be used
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &certificate, const QString &key,
                        const QString &code = {}, const QString &word = {}) {
        QTest::newRow(name) << certificate << key << code << word;
    };
    const QString ec = u"relaytls/ec.pem"_s, ecKey = u"relaytls/ec.key"_s;
    const QString rsa = u"tls/standin.pem"_s, rsaKey = u"tls/standin.key"_s;
    const QString mismatch = u"tls-key-mismatch"_s, noCertificate = u"tls-certificate"_s;
    row("rsa", rsa, rsaKey);
    row("ec", ec, ecKey);
    row("another rsa key of that size", rsa, u"tls/elsewhere.key"_s, mismatch,
        u"does not belong"_s);
    row("another ec key of that curve", ec, u"relaytls/other-ec.key"_s, mismatch,
        u"does not belong"_s);
    row("ec key for rsa", rsa, ecKey, mismatch, u"does not belong"_s);
    row("rsa key for ec", ec, rsaKey, mismatch, u"does not belong"_s);
    row("expired", u"relaytls/expired.pem"_s, ecKey, u"tls-expired"_s, u"expired"_s);
    row("not valid yet", u"relaytls/future.pem"_s, ecKey, {}, u"2100"_s);
    row("ed25519", u"relaytls/ed25519.pem"_s, u"relaytls/ed25519.key"_s, noCertificate,
        u"Ed25519"_s);
    row("ed25519 key for rsa", rsa, u"relaytls/ed25519.key"_s, u"tls-key"_s, u"RSA or EC"_s);
    row("no key named", ec, {}, u"tls-key"_s, u"tls.key"_s);
    row("no certificate named", {}, ecKey, noCertificate, u"tls.certificate"_s);
    row("no such file", u"relaytls/none.pem"_s, ecKey, noCertificate, u"none.pem"_s);
    row("no such key", ec, u"relaytls/none.key"_s, u"tls-key"_s, u"none.key"_s);
    row("key instead of certificate", ecKey, ecKey, noCertificate, u"holds no certificate"_s);
    row("certificate instead of key", ec, ec, u"tls-key"_s, u"holds no private key"_s);
}

void TestRelayTls::reads()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, code);
    QFETCH(QString, word);
    const Result<ServerTls> tls = readServerTls({file(certificate), file(key), {}});
    QCOMPARE(tls ? QString() : tls.error().code, code);
    const QString said = tls ? tls->warning : tls.error().message;
    QVERIFY2(said.contains(word), qPrintable(said));
    if (tls) {
        QCOMPARE(said.isEmpty(), word.isEmpty());
        QVERIFY(!tls->configuration.privateKey().isNull());
    }
}

void TestRelayTls::namesTheFile()
{
    QTemporaryDir folder;
    const QString nothing = folder.filePath(u"nothing.pem"_s);
    QFile written(nothing);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write("no certificate");
    written.close();
    const Result<ServerTls> tls = readServerTls({nothing, nothing, {}});
    QCOMPARE(tls.error().code, u"tls-certificate"_s);
    QVERIFY(tls.error().message.contains(u"nothing.pem"_s));
}

QTEST_GUILESS_MAIN(TestRelayTls)
#include "tst_relaytls.moc"
