// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runner.h"
#include "core/script/hostcontext.h"
#include "tests/support/paths.h"

#include <optional>
#include <QtTest>

namespace hooksmith::test {

inline QString scriptHost()
{
    return test::binPath(QStringLiteral("hooksmith-scripthost"));
}

/// JSON with single quotes, so that tests can be read.
inline QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

/// A sample of an incoming integration.
inline const QByteArray plainRequest = "{'format':1,'kind':'incoming','headers':{'content-type':"
                                       "'application/json'},'json':{'text':'hi'}}";

inline RunInput inputOf(const QString &script, const QByteArray &sample,
                        const char *profileId = "documented")
{
    RunInput input;
    const Result<Sample> read =
        Sample::fromJson(quoted(sample), QStringLiteral("sample.json"), QStringLiteral("."));
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    input.sample = *read;
    input.integration = Integration::defaults(read->kind);
    input.script = script;
    input.profile = profileById(QString::fromLatin1(profileId)).value();
    return input;
}

/// One run to its end; nothing when there is none within 20 s.
inline std::optional<RunResult> runToEnd(Runner &runner, const RunInput &input)
{
    std::optional<RunResult> result;
    runner.run(input, [&result](const RunResult &finished) { result = finished; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20000))
        runner.cancel();
    return result;
}

} // namespace hooksmith::test
