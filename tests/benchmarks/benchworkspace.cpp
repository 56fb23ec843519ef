// SPDX-License-Identifier: MIT
// A large workspace: 500 integrations with 5,000 samples.
#include "core/base/fuzzymatch.h"
#include "core/workspace/filesearch.h"
#include "tests/benchmarks/report.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/palette/palette.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace hooksmith::bench {

namespace {

constexpr int integrations = 500;
constexpr int samplesEach = 10;

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// A payload of some 4 KB, different in each sample.
QByteArray sampleText(int number)
{
    QByteArray commits;
    for (int i = 0; i < 12; ++i) {
        commits += (i ? ",\n" : "") + QByteArray("{\"id\":\"")
            + QByteArray::number(number * 100 + i).repeated(8)
            + "\",\"message\":\"Change something important in module " + QByteArray::number(i)
            + "\",\"author\":{\"name\":\"Ann Example\",\"email\":"
              "\"ann@example.test\",\"username\":\"ann\"},\"added\":[\"a.txt\",\"b.txt\"],"
              "\"removed\":[],\"modified\":[\"src/main.cpp\"]}";
    }
    const QByteArray id = 'i' + QByteArray::number(number / samplesEach); // As its record has it
    return "{\"format\":1,\"kind\":\"incoming\",\"method\":\"POST\",\"url\":\"/hooks/" + id
        + "/t\","
          "\"headers\":{\"Content-Type\":\"application/json\",\"X-GitHub-Event\":\"push\"},"
          "\"json\":{\"ref\":\"refs/heads/main\",\"commits\":["
        + commits + "]}}\n";
}

bool make(const QString &directory)
{
    const QStringList words{u"github"_s, u"grafana"_s, u"jenkins"_s, u"zabbix"_s, u"sentry"_s,
                            u"gitlab"_s, u"alerts"_s,  u"deploys"_s, u"orders"_s, u"backups"_s};
    bool good = writeFileAtomically(directory + u"/hooksmith.json"_s, "{\"format\":1}").has_value();
    for (int i = 0; i < integrations && good; ++i) {
        const QString folder =
            u"%1/integrations/%2-%3"_s.arg(directory, words.at(i % words.size())).arg(i);
        const QByteArray record = "{\"type\":\"webhook-incoming\",\"name\":\""
            + words.at(i % words.size()).toUtf8() + ' ' + QByteArray::number(i) + "\",\"_id\":\"i"
            + QByteArray::number(i) + "\",\"token\":\"t\",\"channel\":[\"#dev\"]}";
        good = writeFileAtomically(folder + u"/integration.json"_s, record).has_value()
            && writeFileAtomically(folder + u"/script.js"_s,
                                   "class Script { process_incoming_request({ request }) { return "
                                   "{ content: { text: request.content.ref } }; } }\n")
                   .has_value();
        for (int s = 0; s < samplesEach && good; ++s)
            good = writeFileAtomically(u"%1/samples/push-%2.json"_s.arg(folder).arg(s),
                                       sampleText(i * samplesEach + s))
                       .has_value();
    }
    return good;
}

void largeWorkspace(Report &report)
{
    test::WindowFixture fixture;
    const QString directory = fixture.path(u"ws"_s);
    if (!make(directory)) {
        report.failure(u"workspace"_s, u"the files could not be written"_s);
        return;
    }
    QElapsedTimer timer;
    timer.start();
    Result<Workspace> everything = Workspace::open(directory);
    const double all = since(timer);
    timer.restart();
    const Result<Workspace> names = Workspace::open(directory, Workspace::Loading::Names);
    const double quick = since(timer);
    if (!everything || !names) {
        report.failure(u"workspace"_s, u"it cannot be opened"_s);
        return;
    }
    report.value(u"open 500 integrations, 5,000 samples: names"_s, quick, u"ms"_s, 1000, all,
                 u"with every sample read"_s);

    fixture.start();
    (void)waitFor([] { return false; }, 50); // The empty window is painted
    timer.restart();
    if (!fixture.window().openWorkspace(directory)) {
        report.failure(u"workspace"_s, u"the window does not open it"_s);
        return;
    }
    fixture.window().repaint();
    report.value(u"the same in the window, to the first paint"_s, since(timer), u"ms"_s, 1000);
    if (!waitFor([&fixture] { return !fixture.message().isEmpty(); }))
        return report.failure(u"workspace"_s, fixture.result().outcome.explanation);
    report.value(u"… to the first message"_s, since(timer), u"ms"_s, 2000);

    // What Ctrl+P does at each key.
    QList<ui::PaletteEntry> entries;
    for (const WorkspaceIntegration &item : names->integrations()) {
        entries.append({item.title(), item.slug, {}, {}, {}});
        for (const WorkspaceSample &sample : item.samples)
            entries.append({item.slug + u'/' + sample.name, {}, {}, {}, {}});
    }
    ui::PaletteModel model;
    model.setEntries(entries);
    Timings timings;
    const QString typed = u"github 42 push"_s;
    for (int round = 0; round < 5; ++round) {
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            timer.restart();
            model.setPattern(typed.left(length));
            timings.add(since(timer));
        }
    }
    report.value(u"fuzzy search over 5,500 names, p99"_s, timings.percentile(0.99), u"ms"_s, 30);

    QList<SearchTarget> targets;
    for (const WorkspaceIntegration &item : names->integrations()) {
        targets.append({item.script.path, item.slug, {}, item.script.text});
        for (const WorkspaceSample &sample : item.samples)
            targets.append({sample.file.path, item.slug, sample.name});
    }
    const std::atomic_bool no = false;
    timer.restart();
    const Result<SearchOutcome> found = searchFiles({u"module 7"_s}, targets, no);
    if (!found || found->matches == 0)
        report.failure(u"workspace"_s, u"the search found nothing"_s);
    else
        report.value(u"search in all 5,500 files (in a worker)"_s, since(timer), u"ms"_s, 2000);
}

} // namespace

QList<Benchmark> workspaceBenchmarks()
{
    return {{u"workspace"_s, largeWorkspace}};
}

} // namespace hooksmith::bench
