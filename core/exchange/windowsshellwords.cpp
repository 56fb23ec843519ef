// SPDX-License-Identifier: MIT
#include "core/exchange/shellsplitter.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

class CmdSplitter : public Splitter
{
public:
    using Splitter::Splitter;

    Result<ShellLine> split()
    {
        while (!atEnd()) {
            if (Result<void> step = next(); !step)
                return unexpected(step.error());
        }
        if (m_argumentQuoted)
            return unexpected(cut(m_quoteOpened, u"\""_s));
        endCommand();
        return m_line;
    }

private:
    /// One character through both layers: cmd.exe decides whether it means something to itself, the
    /// program's run-time then makes arguments of what is left.
    Result<void> next()
    {
        const char c = peek();
        if (!m_shellQuoted && c == '^') {
            if (peek(1) == '\n') {
                m_at += 2;
                if (peek() == '\n') { // The character after a continuation is taken as it is
                    argument('\n');
                    ++m_at;
                }
                return {};
            }
            ++m_at;
            if (atEnd()) {
                note(Tr::tr("The command ends in a ^, which announces another line: was something "
                            "left out?"));
                return {};
            }
            argument(peek());
            ++m_at;
            return {};
        }
        if (c == '"')
            m_shellQuoted = !m_shellQuoted;
        if (!m_shellQuoted && (c == '\n' || c == '&' || c == '|')) {
            flushBackslashes();
            if (m_argumentQuoted)
                return unexpected(cut(m_quoteOpened, u"\""_s));
            ++m_at;
            endCommand(c == '|' && peek() != '|');
            return {};
        }
        if (m_shellQuoted && c == '\n')
            return unexpected(cut(m_argumentQuoted ? m_quoteOpened : m_at, u"\""_s));
        argument(c);
        ++m_at;
        return {};
    }

    void flushBackslashes()
    {
        if (m_backslashes > 0)
            put(QByteArray(m_backslashes, '\\'));
        m_backslashes = 0;
    }

    void argument(char c)
    {
        if (c == '\\') {
            begin();
            ++m_backslashes;
            return;
        }
        if (c == '"') {
            const int half = m_backslashes / 2;
            const bool escaped = m_backslashes % 2 == 1;
            m_backslashes = 0;
            if (half > 0)
                put(QByteArray(half, '\\'));
            if (escaped) {
                put('"');
            } else if (m_argumentQuoted && peek(1) == '"') {
                put('"'); // "" inside quotes
                ++m_at;
                m_shellQuoted = !m_shellQuoted; // For cmd.exe each of the two toggles
            } else {
                begin();
                m_word.quoted = true;
                m_argumentQuoted = !m_argumentQuoted;
                m_quoteOpened = m_at;
            }
            return;
        }
        flushBackslashes();
        if (!m_argumentQuoted && (c == ' ' || c == '\t' || c == '\n'))
            endWord();
        else
            put(c);
    }

    bool m_shellQuoted = false;
    bool m_argumentQuoted = false;
    int m_backslashes = 0;
    qsizetype m_quoteOpened = 0;
};

class PowerShellSplitter : public Splitter
{
public:
    using Splitter::Splitter;

    Result<ShellLine> split()
    {
        while (!atEnd()) {
            const char c = peek();
            if (c == '`' && (peek(1) == '\n' || m_at + 1 >= m_text.size())) {
                m_at += 2;
            } else if (c == '`') {
                put(peek(1));
                m_at += 2;
            } else if (c == '\'' || c == '"' || looksAt("@'\n") || looksAt("@\"\n")) {
                if (Result<void> step = quoted(); !step)
                    return unexpected(step.error());
            } else if (c == ' ' || c == '\t') {
                endWord();
                ++m_at;
            } else if (c == '\n' || c == ';' || c == '|') {
                ++m_at;
                endCommand(c == '|');
            } else if (c == '#' && !m_inWord) {
                while (!atEnd() && peek() != '\n')
                    ++m_at;
            } else {
                put(c);
                ++m_at;
            }
        }
        endCommand();
        return m_line;
    }

private:
    Result<void> quoted()
    {
        const qsizetype opened = m_at;
        begin();
        m_word.quoted = true;
        if (peek() == '@') {
            const QByteArray end = QByteArray("\n") + peek(1) + '@';
            const qsizetype closed = m_text.indexOf(end, m_at + 2);
            if (closed < 0)
                return unexpected(cut(opened, u"@"_s + QChar::fromLatin1(peek(1))));
            put(m_text.mid(m_at + 3, std::max<qsizetype>(0, closed - m_at - 3)));
            m_at = closed + end.size();
            return {};
        }
        const char quote = peek();
        ++m_at;
        while (!atEnd()) {
            const char c = peek();
            if (c == quote && peek(1) == quote) {
                put(quote);
                m_at += 2;
            } else if (c == quote) {
                ++m_at;
                return {};
            } else if (c == '`' && quote == '"') {
                static constexpr std::pair<char, char> escapes[] = {
                    {'n', '\n'}, {'r', '\r'}, {'t', '\t'}, {'0', '\0'}};
                char value = peek(1);
                for (const auto &[name, meant] : escapes) {
                    if (value == name)
                        value = meant;
                }
                put(value);
                m_at += 2;
            } else {
                put(c);
                ++m_at;
            }
        }
        return unexpected(cut(opened, QString(QChar::fromLatin1(quote))));
    }
};

} // namespace

Result<ShellLine> splitCmd(const QString &text)
{
    return CmdSplitter(text).split();
}

Result<ShellLine> splitPowerShell(const QString &text)
{
    return PowerShellSplitter(text).split();
}

} // namespace hooksmith
