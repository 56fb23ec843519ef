// SPDX-License-Identifier: MIT
#include "core/message/emojitable.h"
#include "core/provider/providerdetector.h"
#include "core/provider/signature.h"
#include "core/run/expectation.h"
#include "core/run/runner.h"
#include "core/script/hostcontext.h"
#include "core/script/hosttoolhost.h"
#include "core/script/lint.h"
#include "core/workspace/sampletests.h"
#include "core/workspace/templates.h"
#include "core/workspace/workspace.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

Profile profile(const QString &id)
{
    return profileById(id).value();
}

/// The text of every top-level function of a script, by name.
QMap<QString, QString> functionsOf(const QString &script)
{
    static const QRegularExpression head(u"^function (\\w+)\\(.*?^\\}\n"_s,
                                         QRegularExpression::MultilineOption
                                             | QRegularExpression::DotMatchesEverythingOption);
    QMap<QString, QString> functions;
    QRegularExpressionMatchIterator matches = head.globalMatch(script);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        functions.insert(match.captured(1), match.captured());
    }
    return functions;
}

} // namespace

/// The templates that the program ships: they must work at once, everywhere.
class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void indexNamesWhatIsThere();
    void textsAreTranslatable();
    void comesFromItsProvider_data();
    void comesFromItsProvider();
    void givesWhatIsExpected_data();
    void givesWhatIsExpected();
    void hasNoFindings_data();
    void hasNoFindings();
    void helpersAreTheSameEverywhere();
    void inventsItsPlaces();
    void copiesIntoAWorkspace();
    void copiesPassTheirTests_data();
    void copiesPassTheirTests();
    void copiesOfACopyPassTheirTests();
    void neverOverwrites();
    void refuses_data();
    void refuses();
    void leavesNothingBehindWhenItFails();

private:
    RunResult run(const RunInput &input);
    void runTests(const Workspace &workspace, qsizetype expected);

    std::optional<Workspace> m_workspace; ///< The templates themselves
    QList<IntegrationTemplate> m_templates;
    std::unique_ptr<HostContextFactory> m_factory;
    std::unique_ptr<Runner> m_runner;
};

void TestTemplates::initTestCase()
{
    const Result<QList<IntegrationTemplate>> templates = integrationTemplates();
    QVERIFY(templates.has_value());
    m_templates = *templates;
    const Result<Workspace> workspace = Workspace::open(templateWorkspace());
    QVERIFY2(workspace.has_value(), qPrintable(workspace ? QString() : workspace.error().message));
    m_workspace = *workspace;
    m_factory = std::make_unique<HostContextFactory>(test::binPath(u"hooksmith-scripthost"_s));
    m_runner = std::make_unique<Runner>(*m_factory);
}

RunResult TestTemplates::run(const RunInput &input)
{
    std::optional<RunResult> result;
    if (input.integration.type == IntegrationType::Outgoing)
        m_runner->reset(); // Its script may keep something from one event to the next
    m_runner->run(input, [&result](const RunResult &finished) { result = finished; });
    (void)QTest::qWaitFor([&result] { return result.has_value(); }, 30000);
    return result.value_or(RunResult());
}

void TestTemplates::indexNamesWhatIsThere()
{
    for (const Issue &issue : m_workspace->issues())
        QFAIL(qPrintable(issue.message));
    // Everything in the source tree is in the program (the index is CMake's list of files, too) …
    const QDir source(test::sourcePath(u"resources/templates"_s));
    QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = source.relativeFilePath(files.next());
        QVERIFY2(QFile::exists(templateWorkspace() + u'/' + name), qPrintable(name));
    }
    // … and the list is complete, in order, and says what the files say.
    QCOMPARE(m_workspace->integrations().size(), m_templates.size());
    QSet<QString> providers;
    for (const IntegrationTemplate &item : std::as_const(m_templates)) {
        const WorkspaceIntegration *integration = m_workspace->integration(item.id);
        QVERIFY2(integration, qPrintable(item.id));
        QCOMPARE(integration->title(), item.title);
        QCOMPARE(integration->integration.type, item.type);
        QCOMPARE(integration->samples.size(), item.samples.size());
        QVERIFY(!item.description.isEmpty() && !item.samples.isEmpty());
        for (const TemplateSample &sample : item.samples) {
            QVERIFY2(integration->sample(sample.name), qPrintable(item.id + u'/' + sample.name));
            QVERIFY(!sample.title.isEmpty() && !sample.event.isEmpty());
        }
        // No identity of its own: two integrations from one template must not collide.
        QVERIFY2(integration->integration.id.isEmpty(), qPrintable(item.id));
        providers.insert(item.provider);
    }
    const auto byTitle = [](const IntegrationTemplate &a, const IntegrationTemplate &b) {
        const bool blankA = a.id.startsWith(u"blank"_s), blankB = b.id.startsWith(u"blank"_s);
        return blankA != blankB ? blankA : a.title.compare(b.title, Qt::CaseInsensitive) < 0;
    };
    QVERIFY(std::is_sorted(m_templates.begin(), m_templates.end(), byTitle));
}

void TestTemplates::textsAreTranslatable()
{
    QStringList listed;
    for (const char *text : templateTexts())
        listed.append(QString::fromUtf8(text));
    // The same in every language
    const QStringList products{u"Amazon SNS"_s, u"Azure DevOps"_s,    u"Bitbucket"_s,
                               u"Confluence"_s, u"Datadog"_s,         u"Docker Hub"_s,
                               u"GitHub"_s,     u"GitLab"_s,          u"Gitea / Forgejo"_s,
                               u"Grafana"_s,    u"Icinga / Nagios"_s, u"Jenkins"_s,
                               u"Jira"_s,       u"PagerDuty"_s,       u"Prometheus Alertmanager"_s,
                               u"Redmine"_s,    u"Sentry"_s,          u"Stripe"_s,
                               u"Trello"_s,     u"Uptime Kuma"_s,     u"Zabbix"_s,
                               u"Zendesk"_s};
    QStringList used;
    for (const IntegrationTemplate &item : std::as_const(m_templates)) {
        if (!products.contains(item.title))
            used.append(item.title);
    }
    for (const IntegrationTemplate &item : std::as_const(m_templates)) {
        used.append(item.description);
        for (const TemplateSample &sample : item.samples)
            used.append(sample.title);
    }
    used.removeDuplicates();
    QCOMPARE(listed, used);
}

void TestTemplates::comesFromItsProvider_data()
{
    QTest::addColumn<QString>("integration");
    QTest::addColumn<QString>("sample");
    for (const IntegrationTemplate &item : std::as_const(m_templates)) {
        if (item.type != IntegrationType::Incoming)
            continue;
        for (const TemplateSample &sample : item.samples)
            QTest::addRow("%s/%s", qPrintable(item.id), qPrintable(sample.name))
                << item.id << sample.name;
    }
}

void TestTemplates::comesFromItsProvider()
{
    QFETCH(const QString, integration);
    QFETCH(const QString, sample);
    const auto item =
        std::find_if(m_templates.cbegin(), m_templates.cend(),
                     [&](const IntegrationTemplate &one) { return one.id == integration; });
    const IncomingSample &incoming =
        m_workspace->integration(integration)->sample(sample)->sample->incoming;
    HttpRequestMessage request;
    request.method = incoming.method;
    request.target = incoming.url;
    request.headers = incoming.headers;
    request.body = incoming.body;

    // Forms of Slack's format and a test without data are nobody's in particular.
    const DetectedProvider provider = detectProvider(request);
    const QStringList asked{item->provider, u"forgejo"_s, u"sentry-legacy"_s, u"slack-format"_s,
                            u"generic"_s};
    QVERIFY2(asked.contains(provider.id), qPrintable(provider.id));

    SignatureContext context;
    context.secret = item->secret.toUtf8();
    context.callbackUrl = "https://chat.harbour.test/hooks/integration/token";
    context.windowSeconds = 0; // A sample is always old
    const SignatureVerdict verdict = verifySignature(item->provider, request, context);
    using Kind = SignatureVerdict::Kind;
    const QList<Kind> fine{Kind::Valid, Kind::Absent, Kind::NotSigned, Kind::NotChecked};
    QVERIFY2(fine.contains(verdict.kind), qPrintable(verdict.reason));
    // Who has a secret signs something.
    if (!item->secret.isEmpty() && sample == item->samples.first().name)
        QCOMPARE(verdict.kind, Kind::Valid);
}

void TestTemplates::givesWhatIsExpected_data()
{
    QTest::addColumn<QString>("integration");
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("profileId");
    for (const QString &id : {u"documented"_s, u"5"_s, u"7.5"_s, u"9.0"_s}) {
        for (const IntegrationTemplate &item : std::as_const(m_templates)) {
            for (const TemplateSample &sample : item.samples)
                QTest::addRow("%s/%s on %s", qPrintable(item.id), qPrintable(sample.name),
                              qPrintable(id))
                    << item.id << sample.name << id;
        }
    }
}

void TestTemplates::givesWhatIsExpected()
{
    QFETCH(const QString, integration);
    QFETCH(const QString, sample);
    QFETCH(const QString, profileId);
    const WorkspaceIntegration *item = m_workspace->integration(integration);
    const WorkspaceSample *file = item->sample(sample);
    const Result<QByteArray> bytes = readFile(Expectation::pathFor(file->file.path));
    QVERIFY(bytes.has_value());
    const Result<JsValue> expected = Expectation::fromJson(*bytes, sample);
    QVERIFY(expected.has_value());

    const RunResult result =
        run(Workspace::runInput(*item, item->script.text, *file->sample, profile(profileId)));
    QVERIFY2(!result.error, qPrintable(result.error ? result.error->message : QString()));
    const auto entry =
        std::find_if(m_templates.cbegin(), m_templates.cend(),
                     [&](const IntegrationTemplate &one) { return one.id == integration; });
    if (entry->differsOn.contains(profileId)) {
        QCOMPARE(result.outcome.code, OutcomeCode::Posted);
        return;
    }
    const QList<Difference> found = differences(*expected, Expectation::fromResult(result));
    QVERIFY2(found.isEmpty(), qPrintable(found.isEmpty() ? QString() : found.first().toText()));
    // Who posts nothing and calls nobody says why, else people look for the fault elsewhere.
    if (result.messages.isEmpty() && result.requests.isEmpty())
        QVERIFY(!result.console.isEmpty());
    // Every :name: is an emoji that a server has.
    static const QRegularExpression name(u"(?<![A-Za-z0-9]):([a-z][a-z0-9_+-]*):"_s);
    static const EmojiTable emoji;
    const QString messages = QString::fromUtf8(expected->value(u"messages").toJson());
    QRegularExpressionMatchIterator names = name.globalMatch(messages);
    while (names.hasNext()) {
        const QString used = names.next().captured(1);
        QVERIFY2(!emoji.characters(used).isEmpty(), qPrintable(used));
    }
}

void TestTemplates::hasNoFindings_data()
{
    QTest::addColumn<QString>("integration");
    for (const IntegrationTemplate &item : std::as_const(m_templates))
        QTest::addRow("%s", qPrintable(item.id)) << item.id;
}

void TestTemplates::hasNoFindings()
{
    QFETCH(const QString, integration);
    const WorkspaceIntegration *item = m_workspace->integration(integration);
    HostToolHost host(test::binPath(u"hooksmith-scripthost"_s), u"lint"_s, 30000);
    Linter linter(host);
    std::optional<Result<QList<Finding>>> answer; // Of all servers at once
    linter.lint(item->script.text, item->integration, this,
                [&answer](const Result<QList<Finding>> &found) { answer = found; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 30000);
    QVERIFY2(answer->has_value(), qPrintable(*answer ? QString() : answer->error().message));
    for (const Finding &finding : std::as_const(answer->value()))
        QFAIL(qPrintable(u"line %1: %2"_s.arg(finding.line).arg(finding.message)));
}

void TestTemplates::helpersAreTheSameEverywhere()
{
    // A server takes one file, so that each script has its own copy. A mended helper must be
    // mended in all of them.
    QMap<QString, std::pair<QString, QString>> first; // name -> text, template
    for (const QString &name : {u"plain"_s, u"escape"_s, u"link"_s, u"field"_s, u"excerpt"_s,
                                u"count"_s, u"firstLine"_s}) {
        for (const WorkspaceIntegration &item : m_workspace->integrations()) {
            const QString text = functionsOf(item.script.text).value(name);
            if (text.isEmpty())
                continue;
            if (!first.contains(name))
                first.insert(name, {text, item.slug});
            QVERIFY2(first.value(name).first == text,
                     qPrintable(u"%1() of %2 is not that of %3"_s.arg(name, item.slug,
                                                                      first.value(name).second)));
        }
    }
    QVERIFY(first.size() > 3);
}

void TestTemplates::inventsItsPlaces()
{
    // Nothing in a sample may reach a real host by accident: names end in .test (RFC 6761).
    static const QRegularExpression address(u"https?://([A-Za-z0-9.-]+)"_s);
    for (const WorkspaceIntegration &item : m_workspace->integrations()) {
        for (const WorkspaceSample &sample : item.samples) {
            QRegularExpressionMatchIterator matches = address.globalMatch(sample.file.text);
            while (matches.hasNext()) {
                const QString host = matches.next().captured(1);
                QVERIFY2(host.endsWith(u".test"_s) || host == "localhost"_L1,
                         qPrintable(u"%1/%2: %3"_s.arg(item.slug, sample.name, host)));
            }
        }
    }
}

void TestTemplates::copiesIntoAWorkspace()
{
    const QTemporaryDir folder;
    const QString directory = folder.filePath(u"ws"_s);
    QVERIFY(Workspace::create(directory, u"Mine"_s));
    for (const IntegrationTemplate &item : std::as_const(m_templates)) {
        const Result<QString> slug = copyTemplate(item.id, directory);
        QVERIFY2(slug.has_value(), qPrintable(slug ? QString() : slug.error().message));
        const Result<Workspace> workspace = Workspace::open(directory);
        QVERIFY(workspace && workspace->issues().isEmpty());
        const WorkspaceIntegration *copy = workspace->integration(*slug);
        QVERIFY(copy);
        QCOMPARE(copy->title(), item.title);
        QCOMPARE(copy->samples.size(), item.samples.size());
        QCOMPARE(copy->script.text, m_workspace->integration(item.id)->script.text);
        for (const WorkspaceSample &sample : copy->samples)
            QVERIFY(QFile::exists(Expectation::pathFor(sample.file.path)));
    }
    // Files out of the resources are read-only; a workspace's are not.
    const QString record = directory + u"/integrations/github/integration.json"_s;
    QVERIFY(QFileInfo(record).isWritable());
    const QStringList rest =
        QDir(directory + u"/integrations"_s)
            .entryList({u".*"_s}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(rest, QStringList());
}

/// All samples of a workspace, as the window and `hooksmith-cli test` run them: all pass.
void TestTemplates::runTests(const Workspace &workspace, qsizetype expected)
{
    SampleTests tests(*m_factory);
    bool finished = false;
    connect(&tests, &SampleTests::finished, this, [&finished] { finished = true; });
    tests.start(workspace, allProfiles().constFirst(), {});
    QTRY_VERIFY_WITH_TIMEOUT(finished, 120000);
    QCOMPARE(tests.tests().size(), expected);
    const QList<TestCase> all = tests.tests();
    for (const TestCase &test : all)
        QVERIFY2(test.status == TestStatus::Passed, qPrintable(testLine(test)));
}

void TestTemplates::copiesPassTheirTests_data()
{
    QTest::addColumn<QString>("id");
    for (const IntegrationTemplate &item : std::as_const(m_templates))
        QTest::newRow(qPrintable(item.id)) << item.id;
}

void TestTemplates::copiesPassTheirTests()
{
    QFETCH(const QString, id);
    const QTemporaryDir folder;
    QVERIFY(Workspace::create(folder.path(), u"Mine"_s));
    // Under a name, and with it an id and an address, of its own.
    const Result<QString> slug = copyTemplate(id, folder.path(), u"Somebody's first"_s);
    QVERIFY2(slug.has_value(), qPrintable(slug ? QString() : slug.error().message));
    const Result<Workspace> workspace = Workspace::open(folder.path());
    QVERIFY(workspace && workspace->issues().isEmpty());
    const WorkspaceIntegration *made = workspace->integration(*slug);
    QVERIFY(made);
    QCOMPARE(made->integration.id, u"somebody-s-first"_s);
    QVERIFY(made->integration.token.size() >= 32);
    QVERIFY(made->integration.token != m_workspace->integration(id)->integration.token);
    runTests(*workspace, made->samples.size());
}

void TestTemplates::copiesOfACopyPassTheirTests()
{
    const QTemporaryDir folder;
    QVERIFY(Workspace::create(folder.path(), u"Mine"_s));
    qsizetype samples = 0;
    for (const QString &id : {u"stripe"_s, u"message-forwarder"_s}) {
        const Result<QString> slug = copyTemplate(id, folder.path());
        QVERIFY(slug.has_value());
        Result<Workspace> workspace = Workspace::open(folder.path());
        QVERIFY(workspace.has_value());
        const Result<QString> again = workspace->duplicateIntegration(*slug);
        QVERIFY2(again.has_value(), qPrintable(again ? QString() : again.error().message));
        samples += 2 * workspace->integration(*again)->samples.size();
    }
    runTests(Workspace::open(folder.path()).value(), samples);
}

void TestTemplates::neverOverwrites()
{
    const QTemporaryDir folder;
    const QString directory = folder.filePath(u"ws"_s);
    QVERIFY(Workspace::create(directory, u"Mine"_s));
    QCOMPARE(copyTemplate(u"github"_s, directory).value(), u"github"_s);
    const QString script = directory + u"/integrations/github/script.js"_s;
    QVERIFY(writeFileAtomically(script, "// mine\n"));
    QCOMPARE(copyTemplate(u"github"_s, directory).value(), u"github-2"_s);
    QCOMPARE(copyTemplate(u"github"_s, directory, u"Our repositories: GitHub"_s).value(),
             u"our-repositories-github"_s);
    // No Latin letter: the folder is called after the template
    QCOMPARE(copyTemplate(u"github"_s, directory, u"Наши хранилища"_s).value(), u"github-3"_s);
    QCOMPARE(readFile(script).value(), "// mine\n"_ba);
    const Workspace workspace = Workspace::open(directory).value();
    QCOMPARE(workspace.integration(u"our-repositories-github"_s)->title(),
             u"Our repositories: GitHub"_s);
    QCOMPARE(workspace.integration(u"github-2"_s)->title(), u"GitHub"_s);
}

void TestTemplates::refuses_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("inWorkspace");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown template") << u"nonesuch"_s << true << u"unknown-template"_s;
    QTest::newRow("path instead of an id") << u"../templates"_s << true << u"unknown-template"_s;
    QTest::newRow("folder that is no workspace") << u"github"_s << false << u"not-a-workspace"_s;
}

void TestTemplates::refuses()
{
    QFETCH(const QString, id);
    QFETCH(const bool, inWorkspace);
    QFETCH(const QString, code);
    const QTemporaryDir folder;
    if (inWorkspace)
        QVERIFY(Workspace::create(folder.path(), u"Mine"_s));
    const Result<QString> slug = copyTemplate(id, folder.path());
    QVERIFY(!slug);
    QCOMPARE(slug.error().code, code);
    QVERIFY(!QFileInfo::exists(folder.filePath(u"integrations"_s)));
}

void TestTemplates::leavesNothingBehindWhenItFails()
{
    const QTemporaryDir folder;
    QVERIFY(Workspace::create(folder.path(), u"Mine"_s));
    // A file where the folder of integrations should be: nobody, root neither, can write there.
    QVERIFY(writeFileAtomically(folder.filePath(u"integrations"_s), "in the way"));
    const Result<QString> slug = copyTemplate(u"github"_s, folder.path());
    QVERIFY(!slug);
    QCOMPARE(slug.error().code, u"file-not-writable"_s);
    QVERIFY(slug.error().message.contains(u"integrations"_s));
    QCOMPARE(readFile(folder.filePath(u"integrations"_s)).value(), "in the way"_ba);
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
