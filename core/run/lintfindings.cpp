// SPDX-License-Identifier: MIT
#include "core/run/lintfindings.h"

#include "core/base/tr.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Findings stand in the run document only when there is a script that the server would run.
bool hasScript(const RunInput &input)
{
    return input.integration.scriptEnabled && !input.script.trimmed().isEmpty();
}

} // namespace

LintFindings::LintFindings(Linter &linter) : m_linter(linter) { }

void LintFindings::findings(const RunInput &input, QObject *context,
                            std::function<void(const QList<Finding> &)> done)
{
    const QByteArray key = input.script.toUtf8() + '\0' + input.integration.toJson().toJson();
    const bool known = key == m_key;
    if (known || !hasScript(input)) {
        const QList<Finding> found =
            hasScript(input) ? findingsFor(input.profile, m_found) : QList<Finding>();
        QTimer::singleShot(0, context, [done = std::move(done), found] { done(found); });
        return;
    }
    m_linter.lint(
        input.script, input.integration, context,
        [this, key, profile = input.profile,
         done = std::move(done)](const Result<QList<Finding>> &found) {
            if (!found) {
                Finding finding;
                finding.severity = Severity::Info;
                finding.rule = u"lint-failed"_s;
                finding.message =
                    Tr::tr("The script could not be checked: %1").arg(found.error().message);
                done({finding});
                return;
            }
            m_key = key;
            m_found = *found;
            done(findingsFor(profile, m_found));
        });
}

} // namespace hooksmith
