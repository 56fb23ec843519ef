// SPDX-License-Identifier: MIT
#include "core/workspace/testreport.h"

#include "core/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

QString testStatusName(TestStatus status)
{
    switch (status) {
    case TestStatus::Passed: return Tr::tr("passed");
    case TestStatus::Updated: return Tr::tr("updated");
    case TestStatus::Differs: return Tr::tr("differs");
    case TestStatus::Failed: return Tr::tr("failed");
    case TestStatus::NoExpectation: return Tr::tr("no expected result");
    case TestStatus::Broken: return Tr::tr("broken");
    }
    return {};
}

QString testLine(const TestCase &test)
{
    QString text = u"%1  %2\n"_s.arg(testStatusName(test.status), -7).arg(test.title());
    for (const QString &detail : test.details) {
        for (const QString &line : detail.split(u'\n'))
            text += u"    "_s + line + u'\n';
    }
    return text;
}

QString testSummary(const QList<TestCase> &tests)
{
    const auto count = [&tests](TestStatus status) {
        return std::count_if(tests.begin(), tests.end(),
                             [status](const TestCase &test) { return test.status == status; });
    };
    QStringList parts;
    for (const TestStatus status :
         {TestStatus::Passed, TestStatus::Updated, TestStatus::Differs, TestStatus::Failed,
          TestStatus::Broken, TestStatus::NoExpectation}) {
        if (const auto n = count(status); n > 0)
            parts.append(u"%1 %2"_s.arg(n).arg(testStatusName(status)));
    }
    if (parts.isEmpty())
        return Tr::tr("There are no samples.") + u'\n';
    QString text =
        Tr::tr("%n tested: %1", nullptr, int(tests.size())).arg(parts.join(u", "_s)) + u'\n';
    if (count(TestStatus::NoExpectation) > 0)
        text += Tr::tr("--update writes the missing expected results.") + u'\n';
    return text;
}

bool hasFailure(const QList<TestCase> &tests)
{
    return std::any_of(tests.begin(), tests.end(), [](const TestCase &test) {
        return test.status == TestStatus::Differs || test.status == TestStatus::Failed
            || test.status == TestStatus::Broken;
    });
}

QByteArray testJson(const QString &workspaceName, const QString &profile,
                    const QList<TestCase> &tests)
{
    const std::pair<TestStatus, QString> names[] = {
        {TestStatus::Passed, u"passed"_s},   {TestStatus::Updated, u"updated"_s},
        {TestStatus::Differs, u"differs"_s}, {TestStatus::Failed, u"failed"_s},
        {TestStatus::Broken, u"broken"_s},   {TestStatus::NoExpectation, u"no-expectation"_s}};
    JsValue counts = JsValue::object();
    JsValue::Array list;
    for (const auto &[status, name] : names) {
        counts.insert(
            name,
            int(std::count_if(tests.begin(), tests.end(), [status = status](const TestCase &test) {
                return test.status == status;
            })));
    }
    for (const TestCase &test : tests) {
        const auto *const name =
            std::find_if(std::begin(names), std::end(names),
                         [&test](const auto &one) { return one.first == test.status; });
        JsValue::Array checks;
        for (const CheckResult &check : test.checks) {
            checks.append(JsValue::object({{u"name"_s, check.name},
                                           {u"passed"_s, check.passed},
                                           {u"message"_s, check.message},
                                           {u"file"_s, check.location.file},
                                           {u"line"_s, check.location.line},
                                           {u"column"_s, check.location.column}}));
        }
        list.append(JsValue::object({{u"integration"_s, test.integration},
                                     {u"sample"_s, test.name},
                                     {u"status"_s, name->second},
                                     {u"durationMs"_s, test.durationMs},
                                     {u"details"_s, JsValue::array(test.details)},
                                     {u"checks"_s, JsValue(checks)}}));
    }
    return JsValue::object({{u"format"_s, 1},
                            {u"workspace"_s, workspaceName},
                            {u"profile"_s, profile},
                            {u"counts"_s, counts},
                            {u"tests"_s, JsValue(list)}})
               .toJson(2)
        + '\n';
}

} // namespace hooksmith
