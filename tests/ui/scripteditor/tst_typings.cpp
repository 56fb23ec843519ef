// SPDX-License-Identifier: MIT
#include "core/rocketchat/machines.h"
#include "ui/scripteditor/scriptarguments.h"
#include "ui/scripteditor/snippets.h"
#include "ui/scripteditor/typings.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace hooksmith;
using namespace hooksmith::ui;
using namespace Qt::StringLiterals;

/// The typings must say what the profiles say: there is one truth about the servers.
class TestTypings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGlobalOfEveryProfileIsDescribed();
    void nothingIsDescribedThatNoProfileHas();
    void typesAndProfilesExist();
    void everythingHasASentence();
    void requestHasTheMembersThatTheServerMakes();
    void sinceAndUntil_data();
    void sinceAndUntil();
    void snippetsHaveStops();
    void ownSnippetsAreFiles();
};

namespace {

QSet<QString> globalsOf(const Profile &profile)
{
    const QStringList all =
        profile.globals + profile.incomingOnlyGlobals + profile.outgoingOnlyGlobals;
    return QSet<QString>(all.begin(), all.end());
}

Typings typings()
{
    const Result<Typings> loaded = Typings::load();
    return loaded ? *loaded : Typings();
}

} // namespace

void TestTypings::everyGlobalOfEveryProfileIsDescribed()
{
    const Typings known = typings();
    for (const Profile &profile : allProfiles()) {
        for (const IntegrationType type : {IntegrationType::Incoming, IntegrationType::Outgoing}) {
            const QStringList own = type == IntegrationType::Outgoing ? profile.outgoingOnlyGlobals
                                                                      : profile.incomingOnlyGlobals;
            const QStringList all = profile.globals + own;
            QSet<QString> described;
            for (const TypingMember &member : known.globals(profile, type))
                described.insert(member.name);
            QCOMPARE(described, QSet<QString>(all.begin(), all.end()));
        }
    }
}

void TestTypings::nothingIsDescribedThatNoProfileHas()
{
    QSet<QString> all;
    for (const Profile &profile : allProfiles())
        all += globalsOf(profile);
    const Typings known = typings();
    for (const TypingMember &member : known.globals())
        QVERIFY2(all.contains(member.name), qPrintable(member.name));
}

void TestTypings::typesAndProfilesExist()
{
    const Typings known = typings();
    const QStringList plain{u"object"_s, u"function"_s, u"boolean"_s, u"undefined"_s};
    const auto exists = [&](QString type) {
        if (type.endsWith(u"[]"_s))
            type.chop(2);
        return type.isEmpty() || plain.contains(type) || known.typeNames().contains(type);
    };
    QList<TypingMember> all = known.globals() + known.language();
    const QStringList names = known.typeNames();
    QVERIFY(names.size() > 30);
    for (const QString &name : names)
        all += known.membersOf(name);
    for (const TypingMember &member : std::as_const(all)) {
        QVERIFY2(exists(member.type), qPrintable(member.name + u' ' + member.type));
        QVERIFY2(exists(member.returns), qPrintable(member.name + u' ' + member.returns));
        for (const QString &type : member.parameters)
            QVERIFY2(exists(type), qPrintable(type));
        for (const QString &profile : {member.since, member.until})
            QVERIFY2(profile.isEmpty() || profileById(profile), qPrintable(profile));
    }
    for (const TypingMethod &method : known.methods()) {
        QVERIFY(known.typeNames().contains(method.argument));
        QVERIFY(known.isShape(method.returns));
    }
}

void TestTypings::everythingHasASentence()
{
    const Typings known = typings();
    QList<TypingMember> all = known.globals() + known.language();
    const QStringList names = known.typeNames();
    for (const QString &name : names)
        all += known.membersOf(name);
    for (const TypingMember &member : std::as_const(all))
        QVERIFY2(member.doc.endsWith(u'.') || member.doc.endsWith(u'…'), qPrintable(member.name));
}

void TestTypings::requestHasTheMembersThatTheServerMakes()
{
    const Typings known = typings();
    for (const Profile &profile : allProfiles()) {
        RunInput input;
        input.profile = profile;
        input.integration.type = IntegrationType::Incoming;
        input.integration.id = u"id"_s;
        input.integration.token = u"token"_s;
        input.sample.kind = IntegrationType::Incoming;
        input.sample.incoming.url = "/hooks/id/token?a=1";
        input.sample.incoming.headers = {{"Content-Type", "application/json"}};
        input.sample.incoming.body = R"({"text":"x"})";
        const auto arguments = scriptArguments(input);
        QCOMPARE(arguments.size(), 1);
        QCOMPARE(arguments.constFirst().first, u"process_incoming_request"_s);
        const JsValue request = arguments.constFirst().second[u"request"];
        for (const QString &key : request.keys())
            QVERIFY2(known.member(u"IncomingRequest"_s, key), qPrintable(profile.id + u' ' + key));
        QCOMPARE(request[u"content"][u"text"].toString(), u"x"_s);
    }
}

void TestTypings::sinceAndUntil_data()
{
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("there");
    QTest::newRow("always") << QString() << QString() << u"5"_s << true;
    QTest::newRow("not yet") << u"7.5"_s << QString() << u"7.0"_s << false;
    QTest::newRow("from here") << u"7.5"_s << QString() << u"7.5"_s << true;
    QTest::newRow("later") << u"7.5"_s << QString() << u"9.0"_s << true;
    QTest::newRow("no more") << QString() << u"7.0"_s << u"7.5"_s << false;
    QTest::newRow("the manual") << u"7.5"_s << QString() << u"documented"_s << true;
}

void TestTypings::sinceAndUntil()
{
    QFETCH(QString, profile);
    TypingMember member;
    QFETCH(QString, since);
    QFETCH(QString, until);
    member.since = since;
    member.until = until;
    QTEST(member.isIn(*profileById(profile)), "there");
}

void TestTypings::snippetsHaveStops()
{
    const QList<Snippet> list = loadSnippets({});
    QVERIFY(list.size() >= 10);
    for (const Snippet &snippet : list) {
        const SnippetText text = SnippetText::of(snippet.body, u"    "_s, u"  "_s);
        QVERIFY2(!text.text.contains(u"${1"_s), qPrintable(snippet.prefix));
        QVERIFY2(!text.stops.isEmpty(), qPrintable(snippet.prefix));
    }
    const SnippetText text = SnippetText::of(u"if (${1:a\\}b}) {\n\t$2\n}$0"_s, u"  "_s, u"    "_s);
    QCOMPARE(text.text, u"if (a\\}b) {\n      \n  }"_s.replace(u"\\"_s, QString()));
}

void TestTypings::ownSnippetsAreFiles()
{
    QTemporaryDir folder;
    QVERIFY(saveSnippet(folder.path(), u"hello"_s, u"Says hello"_s, u"console.log('$1');"_s));
    QVERIFY(saveSnippet(folder.path(), u"message"_s, {}, u"mine"_s));
    const Result<void> refused = saveSnippet(folder.path(), u"../x"_s, {}, u"x"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"invalid-name"_s);
    const QList<Snippet> list = loadSnippets(folder.path());
    QCOMPARE(list.at(0).prefix, u"hello"_s);
    QCOMPARE(list.at(0).title, u"Says hello"_s);
    QCOMPARE(list.at(0).body, u"console.log('$1');"_s);
    int messages = 0;
    for (const Snippet &snippet : list)
        messages += snippet.prefix == "message"_L1;
    QCOMPARE(messages, 1); // The person's own wins
    QCOMPARE(list.at(1).body, u"mine"_s);
}

QTEST_GUILESS_MAIN(TestTypings)
#include "tst_typings.moc"
