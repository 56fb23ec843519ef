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
    for (const TestStatus status : {TestStatus::Passed, TestStatus::Updated, TestStatus::Differs,
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
        return test.status == TestStatus::Differs || test.status == TestStatus::Broken;
    });
}

} // namespace hooksmith
