// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

namespace hooksmith {

/// Emoji short names (without colons) and their characters: the names of Rocket.Chat's server, made
/// at build time from emoji-toolkit 11 (message-rendering.md, section 8). Custom emoji of a server
/// are not in it.
class EmojiTable
{
public:
    /// Reads the table compiled into the program.
    EmojiTable();
    /// The characters, or an empty text for an unknown name.
    QString characters(const QString &name) const { return m_characters.value(name); }
    qsizetype count() const { return m_characters.size(); }

private:
    QHash<QString, QString> m_characters;
};

} // namespace hooksmith
