// SPDX-License-Identifier: MIT
#include "core/workspace/checkrunner.h"

#include "core/base/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr auto method = "process_incoming_request"_L1;
/// Before the author's text, in its first line.
constexpr auto opening =
    "function hooksmithChecks(test, expect, assert, client, pm, result, message, messages, "
    "response, sample) {"_L1;

QString words()
{
    QFile file(u":/checks/checks.js"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

CheckRunner::CheckRunner(ScriptContextFactory &factory, QObject *parent)
    : QObject(parent), m_factory(factory)
{
}

CheckRunner::~CheckRunner() = default;

QStringList CheckRunner::pathsFor(const QString &integrationDirectory, const QString &samplePath)
{
    QStringList paths{integrationDirectory + u"/tests.js"_s};
    if (!samplePath.isEmpty())
        paths.append(QFileInfo(samplePath).absolutePath() + u'/'
                     + QFileInfo(samplePath).completeBaseName() + u".test.js"_s);
    return paths;
}

void CheckRunner::run(const QString &path, const QString &text, const RunResult &result,
                      const JsValue &sample, Callback done)
{
    cancel();
    m_done = std::move(done);
    m_path = path;
    m_lines = int(text.count(u'\n')) + 1;
    m_names.clear();
    m_report = {};
    JsValue::Array messages;
    for (const PostedMessage &posted : result.messages)
        messages.append(posted.message);
    m_facts = JsValue::object({{u"result"_s, result.toJson()},
                               {u"messages"_s, JsValue(messages)},
                               {u"sample"_s, sample}});
    if (result.reply) {
        m_facts.insert(u"reply"_s,
                       JsValue::object(
                           {{u"status"_s, result.reply->status}, {u"body"_s, result.reply->body}}));
    }
    ScriptSource source;
    source.text = opening + text + u"\n}\n"_s + words();
    source.fileName = QFileInfo(path).fileName();
    const Result<Profile> profile = profileById(u"documented"_s);
    Q_ASSERT(profile);
    source.profile = *profile;
    m_context = m_factory.create();
    m_context->load(source, ScriptLimits(), [this](const ScriptOutcome &loaded) {
        if (loaded.kind == ScriptOutcome::Kind::Returned) {
            QTimer::singleShot(0, this, [this] {
                if (m_context)
                    m_context->call(method, argument({}),
                                    [this](const ScriptOutcome &outcome) { listed(outcome); });
            });
            return;
        }
        m_report.checks.append(failure(QFileInfo(m_path).fileName(), loaded));
        finish(loaded.kind == ScriptOutcome::Kind::Failed);
    });
}

void CheckRunner::cancel()
{
    m_done = nullptr;
    m_context.reset(); // In flight: finish() has let go of one that is in its callback
}

JsValue CheckRunner::argument(const JsValue &index) const
{
    return JsValue::object({{u"facts"_s, m_facts}, {u"index"_s, index}});
}

/// What the top level of the file asked for.
void CheckRunner::listed(const ScriptOutcome &outcome)
{
    const QString file = QFileInfo(m_path).fileName();
    if (outcome.kind != ScriptOutcome::Kind::Returned) {
        m_report.checks.append(failure(file, outcome));
        return finish(outcome.kind == ScriptOutcome::Kind::Failed);
    }
    for (const JsValue &name : outcome.value.value(u"names").toArray())
        m_names.append(name.toString());
    if (m_names.isEmpty()) {
        CheckResult whole{file, outcome.value.value(u"asserted").toNumber() > 0};
        // Nobody may take a file that checks nothing for a test that passes.
        if (!whole.passed)
            whole.message =
                Tr::tr("The file checks nothing: it has neither test(…) nor expect(…).");
        whole.location.file = m_path;
        m_report.checks.append(whole);
    }
    next();
}

void CheckRunner::next()
{
    if (m_report.checks.size() >= m_names.size())
        return finish();
    // From the event loop: the context is in the middle of its callback.
    QTimer::singleShot(0, this, [this] {
        if (!m_context)
            return;
        const int index = int(m_report.checks.size());
        m_context->call(method, argument(JsValue(index)), [this, index](const ScriptOutcome &done) {
            const QString &name = m_names.at(index);
            if (done.kind == ScriptOutcome::Kind::Returned) {
                m_report.checks.append({name, true, {}, {m_path, 0, 0}});
                return next();
            }
            m_report.checks.append(failure(name, done));
            if (done.kind != ScriptOutcome::Kind::Threw) // The child is gone
                return finish(done.kind == ScriptOutcome::Kind::Failed);
            next();
        });
    });
}

CheckResult CheckRunner::failure(const QString &name, const ScriptOutcome &outcome) const
{
    CheckResult result{name, false, {}, {m_path, 0, 0}};
    const ScriptError &error = outcome.error;
    // Our own words throw plain Errors, whose name says nothing.
    result.message = !outcome.thrownIsError ? outcome.thrown.toJsString()
        : error.name.isEmpty() || error.name == "Error"_L1
        ? error.message
        : u"%1: %2"_s.arg(error.name, error.message);
    const auto take = [this, &result](int line, int column) {
        if (result.location.line > 0 || line < 1 || line > m_lines)
            return;
        result.location.line = line;
        result.location.column =
            line == 1 ? std::max(1, column - int(opening.size())) : std::max(1, column);
    };
    // The innermost place in the author's text: what threw may be one of our words below it.
    if (error.stack.isEmpty())
        take(error.line, error.column);
    for (const StackFrame &frame : error.stack)
        take(frame.line, frame.column);
    take(error.line, error.column);
    return result;
}

void CheckRunner::finish(bool internalError)
{
    m_report.internalError = internalError;
    if (m_context)
        m_context.release()->deleteLater();
    const Callback done = std::exchange(m_done, nullptr);
    const CheckReport report = m_report;
    if (done)
        done(report);
}

} // namespace hooksmith
