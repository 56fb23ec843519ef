// SPDX-License-Identifier: MIT
#include "core/traffic/deliveryfilter.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestDeliveryFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terms_data();
    void terms();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void wordsAreForAnIndex();
    void formsAreReadAsJson();
};

namespace {

Delivery sample()
{
    Delivery delivery;
    delivery.id = u"d-1"_s;
    delivery.integrationName = u"Team Alerts"_s;
    delivery.integrationId = u"alerts"_s;
    delivery.provider = {u"github"_s, u"GitHub"_s, u"push"_s, u"72d3162e"_s};
    delivery.request.method = "POST";
    delivery.request.target = "/hooks/alerts/t%C3%B6ken?x=1";
    delivery.request.headers = {{"Host", "127.0.0.1"},      {"Content-Type", "application/json"},
                                {"X-GitHub-Event", "push"}, {"X-Count", "12"},
                                {"X-Twice", "one"},         {"X-Twice", "two"}};
    delivery.request.body =
        R"({"ref":"refs/heads/main","commits":[{"id":"abc","n":3}],"size":1500,)"
        R"("forced":false,"name":"M\u00fcller","nothing":null})";
    delivery.result.profile = u"documented"_s;
    delivery.result.outcome = {OutcomeCode::Posted, u"A message was posted to #general."_s};
    delivery.reply.status = 200;
    delivery.durationMs = 12.5;
    return delivery;
}

} // namespace

void TestDeliveryFilter::terms_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("matches");
    const auto yes = [](const char *filter) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << true;
    };
    const auto no = [](const char *filter) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << false;
    };
    yes("");
    yes("   ");
    yes("refs/heads");
    yes("REFS/HEADS");
    no("nowhere-to-be-found");
    yes("72d3162e");
    yes("#general");
    yes("\"A message was posted\"");
    no("\"message posted\"");
    yes("x-github-event");
    yes("-nowhere");
    no("-refs");
    yes("refs 72d3162e -nowhere");
    no("refs nowhere");
    no("http://example.org"); // Text, not a key
    yes("path:/hooks/alerts");
    yes("path:töken");
    no("path:x=1"); // That is the query
    no("path:/hooks/other");
    yes("-path:/hooks/other");
    yes("method:post");
    no("method:GET");
    yes("provider:github");
    yes("Provider:GitHub");
    no("provider:gitlab");
    yes("event:push");
    yes("integration:alerts");
    yes("integration:\"team alerts\"");
    yes("header:x-github-event");
    no("header:X-GitHub");
    yes("header:X-GitHub-Event=push");
    no("header:X-GitHub-Event=ping");
    yes("header:X-Twice=two");
    yes("header:X-Count>10");
    no("header:X-Count>12");
    yes("header:X-Count>=12");
    yes("-header:X-Missing");
    yes("json:ref");
    yes("json:nothing");
    no("json:missing");
    yes("json:ref=refs/heads/main");
    no("json:ref=main");
    yes("json:ref~main");
    yes("json:ref!=other");
    no("json:missing!=other");
    yes("json:commits.0.id=abc");
    yes("json:commits[0].id=abc");
    no("json:commits[1].id=abc");
    no("json:commits.1.id=abc");
    yes("json:commits.0.n<4");
    no("json:commits.0.n<3");
    yes("json:size>1k");
    yes("json:size<=1500");
    yes("json:forced=false");
    yes("json:nothing=null");
    yes("json:name=müller");
    no("json:ref>5"); // Words are no numbers
    yes("status:200");
    no("status:404");
    yes("status:2xx");
    no("status:4xx");
    yes("status:<300");
    no("status:>=400");
    yes("status:!=404");
    yes("outcome:posted");
    no("outcome:refused");
    yes("size:>100");
    no("size:>1k");
    yes("took:>12");
    no("took:>12.5");
    yes("is:pinned");
    yes("is:dead");
    no("is:held");
    no("is:duplicate");
    no("is:refused");
    yes("-is:held is:PINNED status:200 refs");
}

void TestDeliveryFilter::terms()
{
    QFETCH(QString, filter);
    QFETCH(bool, matches);
    const Result<DeliveryFilter> parsed = DeliveryFilter::parse(filter);
    QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().message));
    QCOMPARE(parsed->matches(sample(), DeliveryMark::Pinned | DeliveryMark::Dead), matches);
}

void TestDeliveryFilter::mistakesAreNamed_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing after key") << u"abc path:"_s << 5 << u"path:"_s;
    QTest::newRow("status words") << u"status:bad"_s << 1 << u"bad"_s;
    QTest::newRow("status order") << u"a status:>=x"_s << 3 << u"x"_s;
    QTest::newRow("outcome") << u"outcome:great"_s << 1 << u"nothing-posted"_s;
    QTest::newRow("is") << u"refs  is:nice"_s << 7 << u"duplicate"_s;
    QTest::newRow("header without name") << u"header:=x"_s << 1 << u"header:X-A=b"_s;
    QTest::newRow("json without path") << u"json:=x"_s << 1 << u"json:a.b=c"_s;
    QTest::newRow("json with a gap") << u"json:a..b"_s << 1 << u"json:a.b=c"_s;
    QTest::newRow("json that ends early") << u"json:a.=x"_s << 1 << u"json:a.b=c"_s;
    QTest::newRow("a quote alone") << u"refs \""_s << 6 << u"quotes"_s;
    QTest::newRow("quotes around nothing") << u"\"\""_s << 1 << u"quotes"_s;
    QTest::newRow("json order") << u"json:a>b"_s << 1 << u"b"_s;
    QTest::newRow("size") << u"size:big"_s << 1 << u"big"_s;
}

void TestDeliveryFilter::mistakesAreNamed()
{
    QFETCH(QString, filter);
    QFETCH(int, column);
    QFETCH(QString, words);
    const Result<DeliveryFilter> parsed = DeliveryFilter::parse(filter);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, u"invalid-filter"_s);
    QCOMPARE(parsed.error().location->column, column);
    QVERIFY2(parsed.error().message.contains(words), qPrintable(parsed.error().message));
}

void TestDeliveryFilter::wordsAreForAnIndex()
{
    const DeliveryFilter filter =
        DeliveryFilter::parse(u"build \"two words\" -not path:/x status:200"_s).value();
    QCOMPARE(filter.words(), (QStringList{u"build"_s, u"two words"_s}));
    QVERIFY(filter.needsContents());
    QVERIFY(!DeliveryFilter::parse(u"status:200 is:dead"_s)->needsContents());
    QVERIFY(DeliveryFilter::parse(QString())->isEmpty());
}

void TestDeliveryFilter::formsAreReadAsJson()
{
    Delivery delivery = sample();
    delivery.request.headers = {{"content-type", "application/x-www-form-urlencoded"}};
    delivery.request.body = "payload=%7B%22a%22%3A%7B%22b%22%3A5%7D%7D";
    QVERIFY(DeliveryFilter::parse(u"json:a.b=5"_s)->matches(delivery, {}));
    delivery.request.body = "text=hello&n=4";
    QVERIFY(DeliveryFilter::parse(u"json:text=hello json:n>3"_s)->matches(delivery, {}));
    delivery.request.body = "\xff\x00 not json";
    QVERIFY(!DeliveryFilter::parse(u"json:a"_s)->matches(delivery, {}));
}

QTEST_GUILESS_MAIN(TestDeliveryFilter)
#include "tst_deliveryfilter.moc"
