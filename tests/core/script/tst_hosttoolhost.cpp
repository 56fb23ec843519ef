// SPDX-License-Identifier: MIT
#include "core/script/hosttoolhost.h"
#include "tests/support/paths.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// The queue, the deadline and the replacement of the child; `tooltest` is a bundle of its own for
/// these tests (resources/bundles/runtime/lib/tooltest.mjs).
class TestHostToolHost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersInOrder();
    void reportsWhatATooLThrows();
    void replacesTheChildAfterADeadline();
    void aMissingProgramFailsEachCallOnce();
    void dropsCallsWhoseContextIsGone();
};

namespace {

const QString program = test::binPath(u"hooksmith-scripthost"_s);

QString text(const Result<QByteArray> &result)
{
    return result ? QString::fromUtf8(*result) : result.error().code;
}

} // namespace

void TestHostToolHost::answersInOrder()
{
    HostToolHost host(program, u"lib-tooltest"_s);
    QStringList answers;
    for (int i = 0; i < 20; ++i)
        host.call(u"echo"_s, "{\"n\":" + QByteArray::number(i) + '}', this,
                  [&](const Result<QByteArray> &result) { answers.append(text(result)); });
    QVERIFY(answers.isEmpty());
    QTRY_COMPARE(answers.size(), 20);
    QCOMPARE(answers.first(), u"{\"n\":0}"_s);
    QCOMPARE(answers.last(), u"{\"n\":19}"_s);
}

void TestHostToolHost::reportsWhatATooLThrows()
{
    HostToolHost host(program, u"lib-tooltest"_s);
    QList<Result<QByteArray>> answers;
    const auto keep = [&](const Result<QByteArray> &result) { answers.append(result); };
    host.call(u"fail"_s, "\"why\"", this, keep);
    host.call(u"nothing"_s, "1", this, keep);
    host.call(u"echo"_s, "1", this, keep);
    QTRY_COMPARE(answers.size(), 3);
    QCOMPARE(text(answers.at(0)), u"tool-failed"_s);
    QVERIFY(answers.at(0).error().detail.contains(u"why"));
    QCOMPARE(text(answers.at(1)), u"tool-failed"_s);
    QCOMPARE(text(answers.at(2)), u"1"_s);
}

void TestHostToolHost::replacesTheChildAfterADeadline()
{
    HostToolHost host(program, u"lib-tooltest"_s, 300);
    QStringList answers;
    const auto keep = [&](const Result<QByteArray> &result) { answers.append(text(result)); };
    host.call(u"loop"_s, "null", this, keep);
    host.call(u"echo"_s, "\"after\"", this, keep);
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(answers, QStringList({u"tool-timeout"_s, u"\"after\""_s}));
}

void TestHostToolHost::aMissingProgramFailsEachCallOnce()
{
    HostToolHost host(u"/nowhere/scripthost"_s, u"lint"_s);
    QStringList answers;
    const auto keep = [&](const Result<QByteArray> &result) { answers.append(text(result)); };
    host.call(u"echo"_s, "1", this, keep);
    host.call(u"echo"_s, "2", this, keep);
    QTRY_COMPARE(answers, QStringList({u"tool-crashed"_s, u"tool-crashed"_s}));
}

void TestHostToolHost::dropsCallsWhoseContextIsGone()
{
    HostToolHost host(program, u"lib-tooltest"_s);
    QStringList answers;
    auto context = std::make_unique<QObject>();
    host.call(u"echo"_s, "1", context.get(),
              [&](const Result<QByteArray> &) { answers.append(u"never"_s); });
    host.call(u"echo"_s, "2", this,
              [&](const Result<QByteArray> &result) { answers.append(text(result)); });
    context.reset();
    QTRY_COMPARE(answers, QStringList(u"2"_s));
}

QTEST_GUILESS_MAIN(TestHostToolHost)
#include "tst_hosttoolhost.moc"
