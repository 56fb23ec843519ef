// SPDX-License-Identifier: MIT
#include "core/workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exampleOpensWithoutIssues();
    void exampleKeepsWhatThePersonChanged();
    void saysWhatIsNoWorkspace();
    void refusesWithTheFileNamed_data();
    void refusesWithTheFileNamed();
    void brokenFileHidesNothingElse_data();
    void brokenFileHidesNothingElse();
    void keepsUnknownKeysLineEndingsAndMark();
    void fillsInTheIntegrationsAddress_data();
    void fillsInTheIntegrationsAddress();
    void neverOverwritesForeignChanges();
    void savesASampleInItsForm_data();
    void savesASampleInItsForm();
    void addsUnderFreeNames();
    void makesFileNames_data();
    void makesFileNames();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        const Result<void> written = writeFileAtomically(path(name), bytes);
        QVERIFY2(written.has_value(), qPrintable(written ? QString() : written.error().message));
    }
    QByteArray get(const QString &name) const { return readFile(path(name)).value_or("<none>"); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWorkspace::exampleOpensWithoutIssues()
{
    const Result<Workspace> workspace = Workspace::createExample(path(u"ws"_s));
    QVERIFY(workspace.has_value());
    QCOMPARE(workspace->name(), u"Examples"_s);
    for (const Issue &issue : workspace->issues())
        qWarning() << issue.message;
    QVERIFY(workspace->issues().isEmpty());
    QVERIFY(workspace->integrations().size() >= 3);

    const WorkspaceIntegration *github = workspace->integration(u"github"_s);
    QVERIFY(github);
    QCOMPARE(github->title(), u"GitHub"_s);
    QCOMPARE(github->integration.channel, QStringList{u"#dev"_s});
    QVERIFY(github->script.text.contains(u"process_incoming_request"_s));
    const WorkspaceSample *push = github->sample(u"push"_s);
    QVERIFY(push && push->sample);
    QCOMPARE(push->sample->incoming.method, "POST"_ba);
    QVERIFY(push->sample->incoming.body.contains("\"commits\":[{"));
    QCOMPARE(workspace->integration(u"pull-requests"_s)->integration.type,
             IntegrationType::Outgoing);
}

void TestWorkspace::exampleKeepsWhatThePersonChanged()
{
    QVERIFY(Workspace::createExample(path(u"ws"_s)));
    put(u"ws/integrations/github/script.js"_s, "// mine\n");
    const Result<Workspace> again = Workspace::createExample(path(u"ws"_s));
    QVERIFY(again.has_value());
    QCOMPARE(again->integration(u"github"_s)->script.text, u"// mine\n"_s);
}

void TestWorkspace::saysWhatIsNoWorkspace()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"notes.txt"_s);
    QVERIFY(writeFileAtomically(file, "text"));
    const auto said = [](const QString &path) { return Workspace::open(path).error().message; };
    QCOMPARE(said(folder.filePath(u"gone"_s)),
             u"There is no folder %1."_s.arg(folder.filePath(u"gone"_s)));
    QCOMPARE(said(file),
             u"%1 is not a folder. A workspace is one, with a hooksmith.json."_s.arg(file));
    QCOMPARE(said(folder.path()),
             u"%1 is not a workspace: it has no hooksmith.json."_s.arg(folder.path()));
}

void TestWorkspace::refusesWithTheFileNamed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("no file") << QByteArray() << u"not-a-workspace"_s << u"hooksmith.json"_s;
    QTest::newRow("not json") << "{\n oops"_ba << u"invalid-json"_s << u"hooksmith.json"_s;
    QTest::newRow("not an object") << "[]"_ba << u"invalid-workspace"_s << u"hooksmith.json"_s;
    QTest::newRow("no format") << "{}"_ba << u"old-format"_s << u"no format number"_s;
    QTest::newRow("newer format") << "{\"format\": 7}"_ba << u"unknown-format"_s << u"format 7"_s;
    QTest::newRow("format as text")
        << "{\"format\": \"one\"}"_ba << u"unknown-format"_s << u"format one"_s;
    QTest::newRow("not utf-8") << "{\"format\": 1,\n\"name\":\"\xff\"}"_ba << u"invalid-utf8"_s
                               << u"line 2"_s;
}

void TestWorkspace::refusesWithTheFileNamed()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, code);
    QFETCH(QString, words);
    if (!file.isNull())
        put(u"hooksmith.json"_s, file);
    const Result<Workspace> workspace = Workspace::open(m_folder->path());
    QVERIFY(!workspace.has_value());
    QCOMPARE(workspace.error().code, code);
    QVERIFY2(workspace.error().message.contains(words), qPrintable(workspace.error().message));
    QVERIFY(workspace.error().message.contains(u"hooksmith.json"_s));
}

void TestWorkspace::brokenFileHidesNothingElse_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    const QString folder = u"integrations/github/"_s;
    QTest::newRow("sample is not json")
        << folder + u"samples/push.json"_s << "{\n  \"format\": 1,\n  oops\n}"_ba
        << u"invalid-json"_s << 3;
    QTest::newRow("sample of unknown kind")
        << folder + u"samples/push.json"_s << "{\"kind\":\"sideways\"}"_ba << u"invalid-sample"_s
        << 1;
    QTest::newRow("body file outside")
        << folder + u"samples/push.json"_s
        << "{\"kind\":\"incoming\",\"bodyFile\":\"../integration.json\"}"_ba << u"path-outside"_s
        << 0;
    QTest::newRow("record is not json")
        << folder + u"integration.json"_s << "{,}"_ba << u"invalid-json"_s << 1;
    QTest::newRow("record with a wrong type")
        << folder + u"integration.json"_s << "{\"enabled\":\"yes\"}"_ba << u"invalid-integration"_s
        << 1;
    QTest::newRow("script outside")
        << folder + u"integration.json"_s << "{\"scriptFile\":\"../../../x.js\"}"_ba
        << u"path-outside"_s << 0;
    QTest::newRow("script is not utf-8")
        << folder + u"script.js"_s << "// a\n// \xe9t\xe9\n"_ba << u"invalid-utf8"_s << 2;
}

void TestWorkspace::brokenFileHidesNothingElse()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(int, line);
    const qsizetype samples =
        Workspace::createExample(m_folder->path())->integration(u"github"_s)->samples.size();
    put(name, bytes);
    const Result<Workspace> workspace = Workspace::open(m_folder->path());
    QVERIFY(workspace.has_value());
    QCOMPARE(workspace->issues().size(), 1);
    const Issue issue = workspace->issues().constFirst();
    QCOMPARE(issue.code, code);
    QCOMPARE(issue.location.line, line);
    QCOMPARE(issue.location.file, path(name));
    QVERIFY2(issue.message.contains(QFileInfo(name).fileName()), qPrintable(issue.message));
    QVERIFY(workspace->integrations().size() >= 3);
    const WorkspaceIntegration *github = workspace->integration(u"github"_s);
    QCOMPARE(github->samples.size(), samples);
    QVERIFY(github->sample(u"branch-deleted"_s)->sample);
}

void TestWorkspace::keepsUnknownKeysLineEndingsAndMark()
{
    QVERIFY(Workspace::createExample(m_folder->path()));
    const QString script = u"integrations/github/script.js"_s;
    const QString sample = u"integrations/github/samples/push.json"_s;
    put(script, "\xEF\xBB\xBFone\r\ntwo\r\n");
    put(sample, "{\"kind\":\"incoming\",\"mine\":{\"z\":1,\"a\":2},\"json\":{\"b\":1,\"a\":[]}}");
    put(u"hooksmith.json"_s, "{\"format\":1,\"later\":[1],\"relay\":{\"tls\":true}}");

    Result<Workspace> workspace = Workspace::open(m_folder->path());
    QVERIFY(workspace.has_value());
    QCOMPARE(workspace->integration(u"github"_s)->script.text, u"one\ntwo\n"_s);
    QVERIFY(workspace->saveScript(u"github"_s, u"one\n2\n"_s));
    QCOMPARE(get(script), "\xEF\xBB\xBFone\r\n2\r\n"_ba);

    Sample changed = *workspace->integration(u"github"_s)->sample(u"push"_s)->sample;
    changed.incoming.headers.append(HeaderField{"X-A", "1"});
    changed.incoming.headers.append(HeaderField{"X-A", "2"});
    QVERIFY(workspace->saveSample(u"github"_s, u"push"_s, changed, BodyForm::Json));
    const JsValue written = *JsValue::fromJson(get(sample));
    QCOMPARE(written.keys(),
             (QStringList{u"format"_s, u"kind"_s, u"method"_s, u"url"_s, u"headers"_s, u"json"_s,
                          u"mine"_s}));
    QCOMPARE(written.value(u"mine").toJson(), "{\"z\":1,\"a\":2}"_ba);
    QCOMPARE(written.value(u"json").toJson(), "{\"b\":1,\"a\":[]}"_ba);
    QCOMPARE(written.value(u"headers").toJson(), "{\"X-A\":[\"1\",\"2\"]}"_ba);
    QVERIFY(!get(sample).contains('\r'));

    QVERIFY(workspace->saveRelay({u"127.0.0.1:5000"_s, u"http://chat.test/hooks/a/b"_s}));
    const JsValue file = *JsValue::fromJson(get(u"hooksmith.json"_s));
    QCOMPARE(file.value(u"later").toJson(), "[1]"_ba);
    QCOMPARE(
        file.value(u"relay").toJson(),
        "{\"tls\":true,\"listen\":\"127.0.0.1:5000\",\"forward\":\"http://chat.test/hooks/a/b\"}"_ba);
}

void TestWorkspace::fillsInTheIntegrationsAddress_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("sent");
    const QByteArray own = "/hooks/integration/token";
    QTest::newRow("own") << own << u"gh"_s << u"t0"_s << "/hooks/gh/t0"_ba;
    QTest::newRow("query") << own + "?a=1" << u"gh"_s << u"t0"_s << "/hooks/gh/t0?a=1"_ba;
    QTest::newRow("encoded") << own << u"a b"_s << u"t/0"_s << "/hooks/a%20b/t%2F0"_ba;
    QTest::newRow("no id, no token") << own << QString() << QString() << own;
    QTest::newRow("another token") << "/hooks/gh/x"_ba << u"gh"_s << u"t0"_s << "/hooks/gh/x"_ba;
    QTest::newRow("longer") << own + "s" << u"gh"_s << u"t0"_s << own + "s";
}

void TestWorkspace::fillsInTheIntegrationsAddress()
{
    QFETCH(QByteArray, url);
    QFETCH(QString, id);
    QFETCH(QString, token);
    WorkspaceIntegration integration;
    integration.integration.id = id;
    integration.integration.token = token;
    Sample sample;
    sample.kind = IntegrationType::Incoming;
    sample.incoming.url = url;
    const RunInput input = Workspace::runInput(integration, {}, sample, {});
    QTEST(input.sample.incoming.url, "sent");
}

void TestWorkspace::neverOverwritesForeignChanges()
{
    Result<Workspace> workspace = Workspace::createExample(m_folder->path());
    put(u"integrations/github/script.js"_s, "// theirs\n");
    const Result<void> saved = workspace->saveScript(u"github"_s, u"// ours\n"_s);
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, u"file-changed"_s);
    QCOMPARE(get(u"integrations/github/script.js"_s), "// theirs\n"_ba);
    QVERIFY(workspace->saveScript(u"github"_s, u"// ours\n"_s, true));
    QCOMPARE(get(u"integrations/github/script.js"_s), "// ours\n"_ba);
    QVERIFY(workspace->saveScript(u"github"_s, u"// again\n"_s));
}

void TestWorkspace::savesASampleInItsForm_data()
{
    QTest::addColumn<BodyForm>("form");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<BodyForm>("written");
    QTest::newRow("text") << BodyForm::Text << "a=1\r\n&b"_ba << BodyForm::Text;
    QTest::newRow("json") << BodyForm::Json << "{\"a\":1}"_ba << BodyForm::Json;
    QTest::newRow("broken json keeps every byte")
        << BodyForm::Json << "{\"a\": 1,,"_ba << BodyForm::Text;
    QTest::newRow("file") << BodyForm::File << "bytes \xff\0x"_ba << BodyForm::File;
    QTest::newRow("bytes that are no text") << BodyForm::Text << "\xff\xfe"_ba << BodyForm::File;
}

void TestWorkspace::savesASampleInItsForm()
{
    QFETCH(BodyForm, form);
    QFETCH(QByteArray, body);
    QFETCH(BodyForm, written);
    Result<Workspace> workspace = Workspace::createExample(m_folder->path());
    Sample sample = *workspace->integration(u"github"_s)->sample(u"push"_s)->sample;
    sample.incoming.body = body;
    const Result<void> saved = workspace->saveSample(u"github"_s, u"push"_s, sample, form);
    QVERIFY2(saved.has_value(), qPrintable(saved ? QString() : saved.error().message));

    const Result<Workspace> again = Workspace::open(m_folder->path());
    const WorkspaceSample *read = again->integration(u"github"_s)->sample(u"push"_s);
    QVERIFY(read->sample);
    QCOMPARE(read->sample->incoming.body, body);
    QCOMPARE(bodyForm(*read->sample), written);
}

void TestWorkspace::addsUnderFreeNames()
{
    Result<Workspace> workspace = Workspace::createExample(m_folder->path());
    const Sample push = *workspace->integration(u"github"_s)->sample(u"push"_s)->sample;
    const QByteArray before = get(u"integrations/github/samples/push.json"_s);
    QCOMPARE(workspace->addSample(u"github"_s, u"Push"_s, push, BodyForm::Text).value(),
             u"push-2"_s);
    QCOMPARE(get(u"integrations/github/samples/push.json"_s), before);
    QVERIFY(workspace->integration(u"github"_s)->sample(u"push-2"_s)->sample);

    const Integration record = Integration::defaults(IntegrationType::Incoming);
    QCOMPARE(workspace->addIntegration(u"GitHub"_s, record, u"class Script {}\n"_s).value(),
             u"github-2"_s);
    const Result<Workspace> again = Workspace::open(m_folder->path());
    QVERIFY(again->issues().isEmpty());
    QCOMPARE(again->integration(u"github-2"_s)->script.text, u"class Script {}\n"_s);
    QCOMPARE(again->integration(u"github-2"_s)->title(), u"GitHub"_s);
}

void TestWorkspace::makesFileNames_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"GitHub push"_s << u"github-push"_s;
    QTest::newRow("accents") << u"Überwachung: Änderung"_s << u"uberwachung-anderung"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"etc-passwd"_s;
    QTest::newRow("nothing left") << u"日本"_s << u"untitled"_s;
}

void TestWorkspace::makesFileNames()
{
    QFETCH(QString, title);
    QTEST(fileNameFrom(title), "name");
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
