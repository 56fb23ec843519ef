// SPDX-License-Identifier: MIT
// What a script costs: through the real child process, with the real lowering.
#include "core/script/hostcontext.h"
#include "tests/benchmarks/report.h"
#include "tests/support/paths.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hooksmith::bench {

namespace {

/// A push with as many commits as make 16 KB.
JsValue pushRequest()
{
    JsValue commits = JsValue::array();
    JsValue content;
    for (int i = 0; content.isUndefined() || content.toJson().size() < 16 * 1024; ++i) {
        commits.append(JsValue::object(
            {{u"id"_s, u"%1"_s.arg(i, 40, 16, QChar(u'0'))},
             {u"message"_s, u"Mend the parser of case %1\n\nIt read one byte too many."_s.arg(i)},
             {u"timestamp"_s, u"2026-01-02T03:04:05Z"_s},
             {u"url"_s, u"https://git.example.org/ann/tools/commit/%1"_s.arg(i)},
             {u"author"_s, JsValue::object({{u"name"_s, u"Ann"_s}, {u"username"_s, u"ann"_s}})},
             {u"added"_s, JsValue::array({JsValue(u"src/a%1.cpp"_s.arg(i))})},
             {u"modified"_s, JsValue::array({JsValue(u"src/b%1.cpp"_s.arg(i))})}}));
        content =
            JsValue::object({{u"ref"_s, u"refs/heads/main"_s},
                             {u"repository"_s, JsValue::object({{u"full_name"_s, u"ann/tools"_s}})},
                             {u"commits"_s, commits}});
    }
    return JsValue::object(
        {{u"request"_s,
          JsValue::object({{u"url_raw"_s, u"/hooks/a/b"_s},
                           {u"headers"_s, JsValue::object({{u"x-github-event"_s, u"push"_s}})},
                           {u"content"_s, content}})}});
}

/// A script of about `lines` lines as people write them: helpers, templates, maps. `seed` makes the
/// text new, so that nothing can be remembered from the last one.
QString script(int lines, int seed)
{
    QString text = u"const seed = %1;\n"_s.arg(seed);
    for (int i = 0; text.count(u'\n') < lines - 20; ++i) {
        text += u"const format%1 = (value) => {\n"
                u"    const { name = 'nobody', ...rest } = value ?? {};\n"
                u"    const keys = Object.keys(rest).filter((key) => key.length > %1);\n"
                u"    return `${name} ${keys.join(', ')}`;\n"
                u"};\n"_s.arg(i);
    }
    text +=
        u"class Script {\n"
        u"    process_incoming_request({ request }) {\n"
        u"        const { ref, repository, commits } = request.content;\n"
        u"        const lines = commits.map((commit) => {\n"
        u"            const [title] = commit.message.split('\\n');\n"
        u"            return `- [${commit.id.slice(0, 7)}](${commit.url}) ${title} "
        u"(${commit.author?.name})`;\n"
        u"        });\n"
        u"        return {\n"
        u"            content: {\n"
        u"                text: `${commits.length} commits to ${ref.replace('refs/heads/', '')}`,\n"
        u"                attachments: [{ title: repository.full_name, text: lines.join('\\n') "
        u"}],\n"
        u"            },\n"
        u"        };\n"
        u"    }\n"
        u"}\n"_s;
    return text;
}

/// The same call in Node, without any process in between: the floor that V8 sets.
double nodeReference(const QByteArray &argument)
{
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    QTemporaryDir directory;
    if (node.isEmpty() || !directory.isValid())
        return 0;
    const QString path = directory.filePath(u"reference.js"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write(script(300, 0).toUtf8());
    file.write("\nconst text = " + argument
               + ";\nconst wire = JSON.stringify(text);\n"
                 "const script = new Script();\nconst times = [];\n"
                 "for (let i = 0; i < 3000; i++) {\n"
                 "    const start = process.hrtime.bigint();\n"
                 "    JSON.stringify(script.process_incoming_request(JSON.parse(wire)));\n"
                 "    times.push(Number(process.hrtime.bigint() - start) / 1e6);\n}\n"
                 "times.sort((a, b) => a - b);\nconsole.log(times[times.length >> 1]);\n");
    file.close();
    QProcess process;
    process.start(node, {path});
    process.waitForFinished(20000);
    return process.readAllStandardOutput().trimmed().toDouble();
}

class Loaded
{
public:
    explicit Loaded(ScriptContextFactory &factory) : m_context(factory.create()) { }

    bool load(const QString &text)
    {
        ScriptSource source;
        source.text = text;
        source.profile = allProfiles().constFirst();
        return finish([&](auto done) { m_context->load(source, ScriptLimits(), done); });
    }
    bool call(const JsValue &argument)
    {
        return finish(
            [&](auto done) { m_context->call(u"process_incoming_request"_s, argument, done); });
    }
    QString error() const { return m_error; }
    qint64 processId() const
    {
        return static_cast<const HostContext *>(m_context.get())->processId();
    }

private:
    template <class Start>
    bool finish(Start start)
    {
        std::optional<ScriptOutcome> outcome;
        start([&outcome](const ScriptOutcome &o) { outcome = o; });
        if (!waitFor([&] { return outcome.has_value(); })) {
            m_error = u"no answer"_s;
            return false;
        }
        m_error = outcome->error.message;
        return outcome->kind == ScriptOutcome::Kind::Returned;
    }
    std::unique_ptr<ScriptContext> m_context;
    QString m_error;
};

/// Processor time that a process has used; 0 where the system does not tell.
double processorMs(qint64 processId)
{
    QFile file(u"/proc/%1/stat"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    const double ticks = fields.value(11).toDouble() + fields.value(12).toDouble();
    return ticks * 1000 / double(sysconf(_SC_CLK_TCK));
}

/// What is left of other programs' part in the numbers: a busy machine makes a call longer, but
/// hardly dearer.
class ProcessorTime
{
public:
    explicit ProcessorTime(qint64 host) : m_host(host), m_hostMs(processorMs(host)) { }
    void noteIn(Report &report, int calls) const
    {
        report.note(u"  processor time a call: %1 ms in the script host, %2 ms here"_s
                        .arg((processorMs(m_host) - m_hostMs) / calls, 0, 'f', 3)
                        .arg((processorMs(getpid()) - m_ownMs) / calls, 0, 'f', 3));
    }

private:
    qint64 m_host;
    double m_hostMs;
    double m_ownMs = processorMs(getpid());
};

QString hostProgram()
{
    return test::binPath(u"hooksmith-scripthost"_s);
}

void warmCall(Report &report)
{
    HostContextFactory factory(hostProgram());
    Loaded context(factory);
    const JsValue argument = pushRequest();
    if (!context.load(script(300, 1)))
        return report.failure(u"warm call"_s, context.error());
    Timings timings;
    std::optional<ProcessorTime> processor;
    for (int i = 0; i < 2200; ++i) {
        if (i == 200)
            processor.emplace(context.processId());
        QElapsedTimer timer;
        timer.start();
        if (!context.call(argument))
            return report.failure(u"warm call"_s, context.error());
        if (i >= 200)
            timings.add(double(timer.nsecsElapsed()) / 1e6);
    }
    const double reference = nodeReference(argument.toJson());
    report.value(u"warm call, 16 KB push, p50"_s, timings.percentile(0.5), u"ms"_s, 1, reference,
                 u"in-process Node"_s);
    report.value(u"warm call, 16 KB push, p99"_s, timings.percentile(0.99), u"ms"_s, 5);
    processor->noteIn(report, 2000);
}

void editToResult(Report &report)
{
    HostContextFactory factory(hostProgram());
    const JsValue argument = pushRequest();
    Timings load;
    Timings whole;
    for (int i = 0; i < 40; ++i) {
        // A person's keystrokes are further apart than this; the spare has time to get warm.
        waitFor([&] { return factory.hasWarmSpare(); }, 2000);
        QElapsedTimer timer;
        timer.start();
        Loaded context(factory);
        if (!context.load(script(300, 1000 + i)))
            return report.failure(u"edit to result"_s, context.error());
        load.add(double(timer.nsecsElapsed()) / 1e6);
        if (!context.call(argument))
            return report.failure(u"edit to result"_s, context.error());
        whole.add(double(timer.nsecsElapsed()) / 1e6);
    }
    report.value(u"lowering and load, 300 lines, p50"_s, load.percentile(0.5), u"ms"_s, 60);
    report.value(u"edit to result, 300 lines, p50"_s, whole.percentile(0.5), u"ms"_s, 80);
    report.value(u"edit to result, 300 lines, p99"_s, whole.percentile(0.99), u"ms"_s, 80);
}

void killToReady(Report &report)
{
    HostContextFactory factory(hostProgram());
    const QString text = script(300, 2);
    Timings timings;
    for (int i = 0; i < 20; ++i) {
        auto endless = std::make_unique<Loaded>(factory);
        if (!endless->load(text))
            return report.failure(u"kill to ready"_s, endless->error());
        waitFor([&] { return factory.hasWarmSpare(); }, 2000);
        QElapsedTimer timer;
        timer.start();
        endless.reset(); // Kills the child.
        Loaded next(factory);
        if (!next.load(text)) // The lowered text is remembered: what is left is the child.
            return report.failure(u"kill to ready"_s, next.error());
        timings.add(double(timer.nsecsElapsed()) / 1e6);
    }
    report.value(u"kill to ready, p50"_s, timings.percentile(0.5), u"ms"_s, 30);
}

void thousandSamples(Report &report)
{
    HostContextFactory factory(hostProgram());
    Loaded context(factory);
    if (!context.load(script(300, 3)))
        return report.failure(u"1,000 samples"_s, context.error());
    const JsValue argument = pushRequest();
    QList<JsValue> arguments;
    for (int i = 0; i < 1000; ++i) {
        JsValue request = argument.value(u"request");
        JsValue content = request.value(u"content");
        content.insert(u"ref"_s, u"refs/heads/branch-%1"_s.arg(i));
        request.insert(u"content"_s, content);
        arguments.append(JsValue::object({{u"request"_s, request}}));
    }
    const ProcessorTime processor(context.processId());
    QElapsedTimer timer;
    timer.start();
    for (const JsValue &one : arguments) {
        if (!context.call(one))
            return report.failure(u"1,000 samples"_s, context.error());
    }
    report.value(u"1,000 samples through one script"_s, double(timer.nsecsElapsed()) / 1e6, u"ms"_s,
                 1500);
    processor.noteIn(report, 1000);
}

} // namespace

QList<Benchmark> scriptBenchmarks()
{
    return {{u"warm-call"_s, warmCall},
            {u"edit-to-result"_s, editToResult},
            {u"kill-to-ready"_s, killToReady},
            {u"thousand-samples"_s, thousandSamples}};
}

} // namespace hooksmith::bench
