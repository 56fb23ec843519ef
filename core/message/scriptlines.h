// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

namespace hooksmith {

/// Finds the line of a script that makes a key of its result, where that is certain.
class ScriptLines
{
public:
    explicit ScriptLines(const QString &script);

    /// The only line with `key:`, `"key":`, `.key =` or `["key"] =`; 0 when there is none or more
    /// than one. Comments, and words inside longer strings, do not count.
    int lineOf(const QString &key);

private:
    QString m_code; ///< The script with comments and longer strings blanked out
    QHash<QString, int> m_known;
};

} // namespace hooksmith
