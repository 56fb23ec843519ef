// SPDX-License-Identifier: MIT
#include "core/client/keychainstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// The stores behind one interface. Here is no desktop, so the key store's own row is the one where
/// it is missing; with one, `HOOKSMITH_TEST_KEYCHAIN=1` runs the same against it.
class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("HOOKSMITH_TEST_KEYCHAIN"))
            qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/hooksmith-test");
    }

    void keepsAndForgets_data()
    {
        QTest::addColumn<bool>("keychain");
        QTest::newRow("memory") << false;
        QTest::newRow("keychain") << true;
    }
    void keepsAndForgets()
    {
        QFETCH(bool, keychain);
        std::unique_ptr<SecretStore> store;
        if (keychain)
            store = std::make_unique<KeychainStore>(u"hooksmith-test"_s);
        else
            store = std::make_unique<MemorySecretStore>();
        QObject context;
        int calls = 0;
        Result<QString> value;
        const auto read = [&] {
            calls = 0;
            store->read(u"server/a"_s, &context, [&](const Result<QString> &r) {
                ++calls;
                value = r;
            });
            QCOMPARE(calls, 0); // Never from within the call
            QTRY_COMPARE(calls, 1);
        };
        const auto ends = [&](const char *what) {
            return [&calls, what](const Result<void> &r) {
                ++calls;
                QVERIFY2(r.has_value(), what);
            };
        };
        read();
        QVERIFY(!value);
        QCOMPARE(value.error().code, u"secret-not-found"_s);

        calls = 0;
        store->write(u"server/a"_s, u"s3cret"_s, &context, ends("write"));
        QTRY_COMPARE(calls, 1);
        const bool hasKeychain = keychain && qEnvironmentVariableIsSet("HOOKSMITH_TEST_KEYCHAIN");
        QCOMPARE(store->isPersistent(), hasKeychain);
        if (keychain)
            QCOMPARE(store->memoryReason().isEmpty(), hasKeychain);
        read();
        QCOMPARE(value.value_or(QString()), u"s3cret"_s);

        calls = 0;
        store->remove(u"server/a"_s, &context, ends("remove"));
        QTRY_COMPARE(calls, 1);
        store->remove(u"server/a"_s, &context, ends("remove again"));
        QTRY_COMPARE(calls, 2);
        read();
        QVERIFY(!value);
    }

    void goneContextIsNotCalled()
    {
        MemorySecretStore store;
        bool called = false;
        {
            QObject context;
            store.read(u"a"_s, &context, [&](const auto &) { called = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
