// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace hooksmith {

/// Finds the line of a script that makes a key of its result, where that is certain.
///
/// What makes a key: `key:`, `"key":` or the bare `key` of an object literal, `.key =`,
/// `["key"] =`. Where the literals stand in each other is compared with the key's path, so that the
/// text of an attachment is not taken for the text of the message. Comments, and words inside
/// longer strings, do not count.
class ScriptLines
{
public:
    explicit ScriptLines(const QString &script);

    /// `path`: "content.attachments[0].title". 0 when no line makes it, or when several could.
    int lineOf(const QString &path) const;

private:
    struct Maker
    {
        int line = 0;
        /// From the outermost literal to the key: keys, "#2" for a place in a list, "#" for any
        /// place in it, "*" for anything.
        QStringList chain;
    };

    QHash<QString, QList<Maker>> m_makers; ///< By their last key
};

} // namespace hooksmith
