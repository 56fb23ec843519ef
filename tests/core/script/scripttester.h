// SPDX-License-Identifier: MIT
#pragma once

#include "core/script/hostcontext.h"
#include "tests/support/paths.h"

#include <QEventLoop>
#include <QTest>

/// Loads and calls scripts in a real child process and waits for the one ending.
namespace hooksmith::test {

inline QString scriptHost()
{
    return test::binPath(QStringLiteral("hooksmith-scripthost"));
}

class ScriptTester
{
public:
    explicit ScriptTester(HostContextFactory &factory) : context(factory.create()) { }

    ScriptOutcome load(const QString &text, const QString &profile = QStringLiteral("documented"),
                       IntegrationType type = IntegrationType::Incoming)
    {
        ScriptSource source;
        source.text = text;
        source.profile = profileById(profile).value();
        source.type = type;
        return wait(
            [&](const ScriptContext::Callback &done) { context->load(source, limits, done); });
    }

    ScriptOutcome call(const QString &method, const JsValue &argument = JsValue::object())
    {
        return wait(
            [&](const ScriptContext::Callback &done) { context->call(method, argument, done); });
    }

    /// Loads a script whose process_incoming_request has this body, and calls it.
    ScriptOutcome run(const QString &body, const JsValue &argument = JsValue::object(),
                      const QString &profile = QStringLiteral("documented"))
    {
        const ScriptOutcome loaded =
            load(QStringLiteral("class Script {\n  process_incoming_request(input) {\n%1\n  }\n}\n")
                     .arg(body),
                 profile);
        if (loaded.kind != ScriptOutcome::Kind::Returned)
            return loaded;
        return call(QStringLiteral("process_incoming_request"), argument);
    }

    std::unique_ptr<ScriptContext> context;
    ScriptLimits limits;
    int waitMs = 20000; ///< At most, for each
    int endings = 0; ///< Of the last load or call

private:
    QEventLoop *m_loop = nullptr;

    template <class Start>
    ScriptOutcome wait(const Start &start)
    {
        std::optional<ScriptOutcome> outcome;
        endings = 0;
        start([&](const ScriptOutcome &result) {
            ++endings;
            outcome = result;
            if (m_loop)
                m_loop->quit();
        });
        // Not qWaitFor: it sleeps between its looks, and these tests measure.
        QEventLoop loop;
        QTimer::singleShot(waitMs, &loop, &QEventLoop::quit);
        m_loop = &loop;
        if (!outcome)
            loop.exec();
        m_loop = nullptr;
        if (!outcome) {
            ScriptOutcome none;
            none.kind = ScriptOutcome::Kind::Failed;
            none.error.message = QStringLiteral("no ending in time");
            context.reset(); // Its callback would write to a variable that is gone.
            return none;
        }
        return *outcome;
    }
};

} // namespace hooksmith::test
