// SPDX-License-Identifier: MIT
#include "core/exchange/shellsplitter.h"

#include <cctype>
#include <cstring>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isNamePart(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9');
}

void appendCodePoint(QByteArray &out, char32_t code)
{
    out += QString::fromUcs4(&code, 1).toUtf8();
}

class PosixSplitter : public Splitter
{
public:
    using Splitter::Splitter;

    Result<ShellLine> split()
    {
        while (!atEnd()) {
            if (Result<void> step = next(); !step)
                return unexpected(step.error());
        }
        endCommand();
        return m_line;
    }

private:
    Result<void> next()
    {
        const char c = peek();
        switch (c) {
        case '\\': return backslash();
        case '\'': return singleQuoted();
        case '"': return doubleQuoted();
        case '$': return dollar(false);
        case '`': return commandSubstitution('`', '`');
        case ' ':
        case '\t':
            endWord();
            ++m_at;
            return {};
        case '\n':
            ++m_at;
            endWord();
            readHereDocuments();
            endCommand();
            return {};
        case ';':
        case '|':
        case '&': return separator();
        case '<':
        case '>': return redirection();
        case '#':
            if (!m_inWord) {
                while (!atEnd() && peek() != '\n')
                    ++m_at;
                return {};
            }
            break;
        default: break;
        }
        put(c);
        ++m_at;
        return {};
    }

    Result<void> backslash()
    {
        if (peek(1) == '\n') {
            m_at += 2; // Continuation: as if neither were there
        } else if (m_at + 1 >= m_text.size()) {
            ++m_at;
            note(Tr::tr("The command ends in a \\, which announces another line: was something "
                        "left out?"));
        } else if (peek(1) == ' ' && m_text.indexOf('\n', m_at) >= 0
                   && QByteArrayView(m_text)
                          .sliced(m_at + 1, m_text.indexOf('\n', m_at) - m_at - 1)
                          .trimmed()
                          .isEmpty()) {
            // "\ " and only blanks up to the line's end: shells end the command here, people meant
            // a continuation (text copied from web pages often has it).
            m_at = m_text.indexOf('\n', m_at) + 1;
        } else {
            put(peek(1));
            m_at += 2;
        }
        return {};
    }

    Result<void> singleQuoted()
    {
        const qsizetype opened = m_at;
        const qsizetype closed = m_text.indexOf('\'', m_at + 1);
        if (closed < 0)
            return unexpected(cut(opened, u"'"_s));
        put(m_text.mid(m_at + 1, closed - m_at - 1));
        m_word.quoted = true;
        m_at = closed + 1;
        return {};
    }

    Result<void> doubleQuoted()
    {
        const qsizetype opened = m_at;
        begin();
        m_word.quoted = true;
        ++m_at;
        while (!atEnd()) {
            const char c = peek();
            if (c == '"') {
                ++m_at;
                return {};
            }
            if (c == '\\') {
                const char escaped = peek(1);
                if (escaped == '\n') {
                    m_at += 2;
                    continue;
                }
                if (escaped == '$' || escaped == '`' || escaped == '"' || escaped == '\\') {
                    put(escaped);
                    m_at += 2;
                    continue;
                }
            } else if (c == '$') {
                if (Result<void> step = dollar(true); !step)
                    return step;
                continue;
            } else if (c == '`') {
                if (Result<void> step = commandSubstitution('`', '`'); !step)
                    return step;
                continue;
            }
            put(c);
            ++m_at;
        }
        return unexpected(cut(opened, u"\""_s));
    }

    /// $'…': escapes as ANSI C has them, bytes included (bash, ksh, POSIX 2024).
    Result<void> ansiQuoted()
    {
        const qsizetype opened = m_at;
        begin();
        m_word.quoted = true;
        m_at += 2;
        while (!atEnd()) {
            const char c = peek();
            ++m_at;
            if (c == '\'')
                return {};
            if (c == '\\' && !atEnd())
                ansiEscape();
            else
                put(c);
        }
        return unexpected(cut(opened, u"$'"_s));
    }

    void ansiEscape()
    {
        const char c = peek();
        ++m_at;
        static constexpr std::pair<char, char> simple[] = {
            {'a', '\a'},  {'b', '\b'}, {'e', '\x1b'}, {'E', '\x1b'}, {'f', '\f'},
            {'n', '\n'},  {'r', '\r'}, {'t', '\t'},   {'v', '\v'},   {'\\', '\\'},
            {'\'', '\''}, {'"', '"'},  {'?', '?'},
        };
        for (const auto &[name, value] : simple) {
            if (c == name) {
                put(value);
                return;
            }
        }
        if (c >= '0' && c <= '7') {
            int value = c - '0';
            for (int n = 1; n < 3 && peek() >= '0' && peek() <= '7'; ++n, ++m_at)
                value = value * 8 + (peek() - '0');
            put(char(value));
        } else if (c == 'x' || c == 'u' || c == 'U') {
            const int most = c == 'x' ? 2 : c == 'u' ? 4 : 8;
            const QByteArray digits = hexDigits(most);
            if (digits.isEmpty())
                put(QByteArray("\\") + c);
            else if (c == 'x')
                put(char(digits.toInt(nullptr, 16)));
            else
                putCodePoint(digits.toUInt(nullptr, 16), c == 'u');
        } else if (c == 'c' && !atEnd()) {
            put(char(peek() & 0x1f));
            ++m_at;
        } else {
            put(QByteArray("\\") + c);
        }
    }

    QByteArray hexDigits(int most)
    {
        const qsizetype start = m_at;
        while (m_at - start < most && std::isxdigit(static_cast<unsigned char>(peek())))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    void putCodePoint(char32_t code, bool mayBeSurrogate)
    {
        begin();
        // Browsers write characters beyond U+FFFF as two \u escapes.
        if (mayBeSurrogate && QChar::isHighSurrogate(code) && looksAt("\\u")) {
            const qsizetype back = m_at;
            m_at += 2;
            const char32_t low = hexDigits(4).toUInt(nullptr, 16);
            if (QChar::isLowSurrogate(low)) {
                appendCodePoint(m_word.text, QChar::surrogateToUcs4(char16_t(code), char16_t(low)));
                return;
            }
            m_at = back;
        }
        appendCodePoint(m_word.text, code);
    }

    Result<void> dollar(bool inQuotes)
    {
        const char c = peek(1);
        if (!inQuotes && c == '\'')
            return ansiQuoted();
        if (!inQuotes && c == '"') {
            ++m_at;
            return doubleQuoted();
        }
        if (c == '(')
            return commandSubstitution('(', ')');
        qsizetype end = m_at + 1;
        QByteArray name;
        if (c == '{') {
            const qsizetype closed = m_text.indexOf('}', m_at);
            if (closed < 0)
                return unexpected(cut(m_at, u"${"_s));
            name = m_text.mid(m_at + 2, closed - m_at - 2);
            end = closed + 1;
        } else {
            while (end < m_text.size()
                   && (end == m_at + 1 ? isNameStart(m_text.at(end)) : isNamePart(m_text.at(end))))
                ++end;
            name = m_text.mid(m_at + 1, end - m_at - 1);
        }
        const bool plain = !name.isEmpty() && isNameStart(name.at(0))
            && std::all_of(name.begin(), name.end(), isNamePart);
        if (plain) {
            put("{{" + name + "}}");
            const QString variable = QString::fromLatin1(name);
            if (!m_line.variables.contains(variable))
                m_line.variables.append(variable);
            m_at = end;
        } else if (c == '{') {
            note(Tr::tr("${%1} is left as it is: only a shell can expand it.")
                     .arg(QString::fromUtf8(name)));
            put(m_text.mid(m_at, end - m_at));
            m_at = end;
        } else {
            put('$');
            ++m_at;
        }
        return {};
    }

    Result<void> commandSubstitution(char open, char close)
    {
        const qsizetype start = m_at;
        begin();
        qsizetype at = open == '(' ? m_at + 2 : m_at + 1;
        int depth = 1;
        while (at < m_text.size()) {
            const char c = m_text.at(at);
            if (c == close && --depth == 0)
                break;
            if (open == '(' && c == '(')
                ++depth;
            at += c == '\\' ? 2 : 1;
        }
        if (at >= m_text.size())
            return unexpected(cut(start, open == '(' ? u"$("_s : u"`"_s));
        const QByteArray text = m_text.mid(start, at + 1 - start);
        note(Tr::tr("%1 is left as it is: only a shell can run it.").arg(QString::fromUtf8(text)));
        put(text);
        m_at = at + 1;
        return {};
    }

    Result<void> separator()
    {
        const char c = peek();
        if (c == '&' && peek(1) == '>') // &>file
            return redirection();
        const bool twice = peek(1) == c;
        m_at += twice ? 2 : 1;
        endCommand(c == '|' && !twice);
        return {};
    }

    Result<void> redirection()
    {
        // The number before it ("2>") is no argument.
        if (m_inWord && !m_word.quoted && !m_word.text.isEmpty()
            && std::all_of(m_word.text.begin(), m_word.text.end(),
                           [](char c) { return c >= '0' && c <= '9'; }))
            m_inWord = false;
        endWord();
        if (looksAt("<<<")) {
            m_at += 3;
            skipBlanks();
            m_wantsHereString = true;
            return finishRedirection({});
        }
        if (looksAt("<<")) {
            m_at += 2;
            m_stripTabs = peek() == '-';
            if (m_stripTabs)
                ++m_at;
            skipBlanks();
            m_wantsHereMark = true;
            return finishRedirection({});
        }
        const qsizetype start = m_at;
        while (peek() == '<' || peek() == '>' || peek() == '&')
            ++m_at;
        const QByteArray sign = m_text.mid(start, m_at - start);
        skipBlanks();
        return finishRedirection(sign);
    }

    void skipBlanks()
    {
        while (peek() == ' ' || peek() == '\t')
            ++m_at;
    }

    /// Reads the word behind a redirection and takes it off the command again.
    Result<void> finishRedirection(const QByteArray &sign)
    {
        const qsizetype before = m_command.words.size();
        const bool hereMark = std::exchange(m_wantsHereMark, false);
        const bool hereString = std::exchange(m_wantsHereString, false);
        while (!atEnd() && !std::strchr(" \t\n;|&<>", peek())) {
            if (Result<void> step = next(); !step)
                return step;
        }
        endWord();
        ShellWord target;
        if (m_command.words.size() > before)
            target = m_command.words.takeLast();
        if (hereMark) {
            m_pendingMarks.append({target.text, m_stripTabs, m_line.commands.size()});
        } else if (hereString) {
            m_command.hasHereDocument = true;
            m_command.hereDocument = target.text + '\n';
        } else if (!sign.startsWith('>') && !sign.startsWith('&')) {
            note(Tr::tr("The file of \"%1 %2\" is not read.")
                     .arg(QString::fromLatin1(sign), QString::fromUtf8(target.text)));
        }
        return {};
    }

    void readHereDocuments()
    {
        for (const auto &[mark, stripTabs, index] : std::as_const(m_pendingMarks)) {
            QByteArray text;
            bool closed = false;
            while (!atEnd() && !closed) {
                qsizetype end = m_text.indexOf('\n', m_at);
                if (end < 0)
                    end = m_text.size();
                QByteArray line = m_text.mid(m_at, end - m_at);
                m_at = std::min(end + 1, m_text.size());
                while (stripTabs && line.startsWith('\t'))
                    line.remove(0, 1);
                closed = line == mark;
                if (!closed)
                    text += line + '\n';
            }
            if (!closed)
                note(Tr::tr("The text after <<%1 never ends with a line \"%1\": the command seems "
                            "to be cut off.")
                         .arg(QString::fromUtf8(mark)));
            // "cat <<EOF | curl …": the command it belongs to may have ended already.
            ShellCommand &command =
                index < m_line.commands.size() ? m_line.commands[index] : m_command;
            command.hasHereDocument = true;
            command.hereDocument = text;
        }
        m_pendingMarks.clear();
    }

    struct Mark
    {
        QByteArray text;
        bool stripTabs;
        qsizetype command; ///< Index of the command it belongs to
    };
    QList<Mark> m_pendingMarks;
    bool m_wantsHereMark = false;
    bool m_wantsHereString = false;
    bool m_stripTabs = false;
};

} // namespace

Result<ShellLine> splitPosix(const QString &text)
{
    return PosixSplitter(text).split();
}
} // namespace hooksmith
