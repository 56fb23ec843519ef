// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/script/jsvalue.h"
#include "core/workspace/checkrunner.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace hooksmith {

/// What became of one sample.
enum class TestStatus {
    Passed,
    Updated, ///< Its expected result was written (--update)
    Differs,
    Failed, ///< As expected, if anything is, but a check written in JavaScript fails
    NoExpectation, ///< Ran, but neither an expected result nor a check judges it: no failure
    Broken ///< Could not be run or compared
};

struct TestCase
{
    QString integration; ///< Slug
    QString name; ///< The sample's, or the file's when the integration itself is broken
    TestStatus status = TestStatus::Passed;
    QStringList details = {}; ///< One difference or error each; may hold several lines
    double durationMs = 0;
    QString expectedPath = {}; ///< Where its expected result is, or would be; may be empty
    JsValue expected = {}; ///< undefined: there is none that can be read
    JsValue actual = {}; ///< undefined: it could not be run
    QList<CheckResult> checks = {}; ///< Those in JavaScript
    bool internalError = false; ///< Broken by a fault of our own

    QString title() const { return integration + u'/' + name; }
};

/// "differs"
QString testStatusName(TestStatus status);
/// "differs  github/push" and its details, indented; ends in a line feed.
QString testLine(const TestCase &test);
/// "5 samples: 4 passed, 1 differs"; ends in a line feed.
QString testSummary(const QList<TestCase> &tests);
bool hasFailure(const QList<TestCase> &tests);

/// The results as one JSON document: `format`, `workspace`, `profile`, `counts` and `tests` with
/// their `checks`. UTF-8, ends in a line feed.
QByteArray testJson(const QString &workspaceName, const QString &profile,
                    const QList<TestCase> &tests);

/// JUnit XML as CI systems read it: a suite per integration; `failure` for a difference or a
/// failed check, `error` for what is broken, `skipped` for a sample without an expected result.
/// UTF-8.
QByteArray junitXml(const QString &workspaceName, const QList<TestCase> &tests);

} // namespace hooksmith
