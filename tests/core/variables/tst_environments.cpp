// SPDX-License-Identifier: MIT
#include "core/variables/environments.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hooksmith;

class TestEnvironments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAllLayers();
    void keepsLocalValuesOutOfTheWorkspace();
    void keepsUnknownKeys();
    void remembersTheChosenOne();
    void refusesNames();
    void namesBrokenFiles();
    void addsAndRemoves();
    void keepsValuesOfEnvironmentsThatAreGone();
    void testsSeeOnlyWhatIsShared();
    void runsAreTheSameEveryTime();
    void findsTheWorkspaceOfAFile();

private:
    void write(const QString &name, const QByteArray &text);
    QByteArray read(const QString &path);
    Environments load()
    {
        return Environments::load(m_root->path(), m_private->filePath(u"v.json"_s));
    }

    std::unique_ptr<QTemporaryDir> m_root, m_private;
};

void TestEnvironments::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_private = std::make_unique<QTemporaryDir>();
    write(u"hooksmith.json"_s,
          R"({"format":1,"variables":{"a":"workspace","b":"workspace","n":5}})");
    write(u"environments/base.json"_s, R"({"format":1,"variables":{"b":"base","c":"base"}})");
    write(u"environments/test.json"_s,
          R"({"format":1,"name":"Test","variables":{"c":"test"},"secrets":["key"],"note":"kept"})");
}

void TestEnvironments::write(const QString &name, const QByteArray &text)
{
    const QString path = m_root->filePath(name);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray TestEnvironments::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestEnvironments::readsAllLayers()
{
    Environments all = load();
    QCOMPARE(all.scope().lookup(u"a"_s)->value, u"workspace"_s);
    QCOMPARE(all.scope().lookup(u"n"_s)->value, u"5"_s);
    QCOMPARE(all.scope().lookup(u"b"_s)->origin, VariableOrigin::Base);
    QCOMPARE(all.scope().lookup(u"c"_s)->value, u"base"_s);
    QVERIFY(all.choose(u"test"_s));
    QCOMPARE(all.scope().lookup(u"c"_s)->value, u"test"_s);
    QCOMPARE(all.scope().lookup(u"c"_s)->source, u"Test"_s);
    QCOMPARE(all.secretNames(), QStringList{u"key"_s});
}

void TestEnvironments::keepsLocalValuesOutOfTheWorkspace()
{
    Environments all = load();
    Environment test = *all.find(u"test"_s);
    test.local = {{u"c"_s, u"my-own-value"_s}};
    QVERIFY(all.save(test));
    QVERIFY(all.choose(u"test"_s));
    QCOMPARE(load().scope().lookup(u"c"_s)->value, u"my-own-value"_s);
    QVERIFY(!read(m_root->filePath(u"environments/test.json"_s)).contains("my-own-value"));
    const QString file = m_private->filePath(u"v.json"_s);
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
        | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(file).permissions() & others));
}

void TestEnvironments::keepsUnknownKeys()
{
    Environments all = load();
    Environment test = *all.find(u"test"_s);
    test.variables.insert(u"d"_s, u"1"_s);
    QVERIFY(all.save(test));
    const QByteArray text = read(m_root->filePath(u"environments/test.json"_s));
    QVERIFY(text.contains("\"note\": \"kept\""));
    QVERIFY(text.contains("\"d\": \"1\""));
    QVERIFY(text.contains("\"key\""));
}

void TestEnvironments::remembersTheChosenOne()
{
    Environments all = load();
    QVERIFY(all.choose(u"test"_s));
    QCOMPARE(load().chosen(), u"test"_s);
    QVERIFY(!all.choose(u"nope"_s));
    QVERIFY(all.choose(QString()));
    QCOMPARE(load().chosen(), QString());
}

void TestEnvironments::refusesNames()
{
    Environments all = load();
    for (const QString &name :
         {u"a b"_s, u"1a"_s, u"{{x}}"_s, u"$x"_s, u""_s, u"a."_s, u"secret.x"_s}) {
        Environment test = *all.find(u"test"_s);
        test.variables.insert(name, u"1"_s);
        const Result<void> saved = all.save(test);
        QVERIFY2(!saved, qPrintable(name));
        QCOMPARE(saved.error().code, u"invalid-variable"_s);
    }
}

void TestEnvironments::namesBrokenFiles()
{
    write(u"environments/broken.json"_s, "{");
    const Environments all = load();
    QCOMPARE(all.problems().size(), 1);
    QVERIFY(all.problems().first().message.contains(u"broken.json"_s));
    QVERIFY(all.find(u"test"_s));
}

void TestEnvironments::addsAndRemoves()
{
    Environments all = load();
    const Result<QString> id = all.add(u"My Server"_s);
    QVERIFY(id);
    QCOMPARE(*id, u"my-server"_s);
    QCOMPARE(*all.add(u"Base"_s), u"base-2"_s);
    QCOMPARE(load().find(*id)->name, u"My Server"_s);
    QVERIFY(all.choose(*id));
    QVERIFY(all.remove(*id));
    QCOMPARE(all.chosen(), QString());
    QVERIFY(!load().find(*id));
}

void TestEnvironments::keepsValuesOfEnvironmentsThatAreGone()
{
    Environments all = load();
    Environment test = *all.find(u"test"_s);
    test.local = {{u"c"_s, u"mine"_s}};
    QVERIFY(all.save(test));
    QFile::remove(m_root->filePath(u"environments/test.json"_s)); // Another branch
    Environments other = load();
    QVERIFY(other.choose(QString()));
    write(u"environments/test.json"_s, R"({"format":1})");
    QCOMPARE(load().find(u"test"_s)->local.value(u"c"_s), u"mine"_s);
}

void TestEnvironments::testsSeeOnlyWhatIsShared()
{
    Environments environments = load();
    QVERIFY(environments.choose(u"test"_s));
    Environment test = *environments.find(u"test"_s);
    test.local.insert(u"c"_s, u"mine"_s);
    QVERIFY(environments.save(test));
    QCOMPARE(environments.runScope().lookup(u"c"_s)->value, u"mine"_s);
    QCOMPARE(environments.testScope().lookup(u"c"_s)->value, u"base"_s);
    QCOMPARE(environments.testScope(u"test"_s).lookup(u"c"_s)->value, u"test"_s);

    write(u"hooksmith.json"_s, R"({"format":1,"testEnvironment":"test"})");
    QCOMPARE(load().testScope().lookup(u"c"_s)->value, u"test"_s);
    QCOMPARE(environmentNamed(load(), u"Test"_s).value(), u"test"_s);
    QCOMPARE(environmentNamed(load(), u"prod"_s).error().code, u"not-found"_s);
}

void TestEnvironments::runsAreTheSameEveryTime()
{
    const auto values = [this] {
        const VariableScope scope = load().testScope();
        QStringList found;
        for (const char *name : {"$uuid", "$uuid", "$isoTimestamp", "$randomInt"})
            found.append(scope.lookup(QLatin1StringView(name))->value);
        return found;
    };
    QCOMPARE(values(), values());
    QVERIFY(values().at(0) != values().at(1));
    QCOMPARE(values().at(2), u"2026-01-02T03:04:05.000Z"_s);
    QVERIFY(!load().testScope().lookup(u"$env.HOME"_s));
}

void TestEnvironments::findsTheWorkspaceOfAFile()
{
    write(u"integrations/a/samples/x.json"_s, "{}");
    QCOMPARE(Environments::workspaceOf(m_root->filePath(u"integrations/a/samples/x.json"_s)),
             QDir(m_root->path()).absolutePath());
    QCOMPARE(Environments::workspaceOf(m_private->filePath(u"x.json"_s)), QString());
}

QTEST_GUILESS_MAIN(TestEnvironments)
#include "tst_environments.moc"
