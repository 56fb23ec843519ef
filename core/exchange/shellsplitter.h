// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/tr.h"
#include "core/exchange/shellwords.h"

#include <algorithm>

namespace hooksmith {

/// What the splitters of all shells share: the text, a place in it, the word that is being made.
/// Errors: "curl-cut", see shellwords.h.
class Splitter
{
public:
    explicit Splitter(const QString &text) : m_text(withUnixLines(text).toUtf8()) { }

protected:
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : '\0';
    }
    bool looksAt(QByteArrayView what) const
    {
        return QByteArrayView(m_text).sliced(std::min(m_at, m_text.size())).startsWith(what);
    }
    void begin()
    {
        if (m_inWord)
            return;
        m_inWord = true;
        const SourceLocation place = locationAt(m_text, m_at);
        m_word = ShellWord{{}, false, place.line, place.column};
    }
    void put(char c)
    {
        begin();
        m_word.text += c;
    }
    void put(const QByteArray &bytes)
    {
        begin();
        m_word.text += bytes;
    }
    void endWord()
    {
        if (m_inWord)
            m_command.words.append(m_word);
        m_inWord = false;
    }
    void endCommand(bool pipes = false)
    {
        endWord();
        m_command.pipesOn = pipes;
        if (!m_command.words.isEmpty())
            m_line.commands.append(m_command);
        m_command = {};
    }
    void note(const QString &sentence)
    {
        if (!m_line.notes.contains(sentence))
            m_line.notes.append(sentence);
    }
    Error cut(qsizetype opened, const QString &quote) const
    {
        const SourceLocation place = locationAt(m_text, opened);
        return {QStringLiteral("curl-cut"),
                Tr::tr("The quote %1 opened at line %2, column %3 is never closed: the command "
                       "seems to be cut off.")
                    .arg(quote)
                    .arg(place.line)
                    .arg(place.column),
                {},
                place};
    }

    QByteArray m_text;
    qsizetype m_at = 0;
    bool m_inWord = false;
    ShellWord m_word;
    ShellCommand m_command;
    ShellLine m_line;
};

} // namespace hooksmith
