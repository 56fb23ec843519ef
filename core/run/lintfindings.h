// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runner.h"
#include "core/script/lint.h"

namespace hooksmith {

/// The linter's findings for the run document. Remembers the last script, so that many samples
/// through one script are looked at once. `linter` must outlive it. A linter that fails gives a
/// finding that says so: a run is not stopped by it.
class LintFindings final : public FindingSource
{
public:
    explicit LintFindings(Linter &linter);
    void findings(const RunInput &input, QObject *context,
                  std::function<void(const QList<Finding> &)> done) override;

private:
    Linter &m_linter;
    QByteArray m_key;
    QList<Finding> m_found; ///< For all profiles
};

} // namespace hooksmith
