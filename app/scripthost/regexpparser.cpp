// SPDX-License-Identifier: MIT
#include "app/scripthost/regexpparser.h"

#include "app/scripthost/regexpsets.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

using Node = RegExpNode;
using Kind = Node::Kind;
using NodePtr = std::unique_ptr<Node>;
using icu::UnicodeSet;

constexpr char32_t endOfPattern = 0xffffffff;
constexpr int maxDepth = 1000;

NodePtr make(Kind kind)
{
    auto node = std::make_unique<Node>();
    node->kind = kind;
    return node;
}

NodePtr makeCharacter(char32_t c)
{
    auto node = make(Kind::Character);
    node->value = c;
    return node;
}

NodePtr makeSet(UnicodeSet &&set, bool negated)
{
    auto node = make(Kind::Set);
    set.freeze();
    node->set = std::make_shared<const UnicodeSet>(set);
    node->negated = negated;
    return node;
}

bool isDigit(char32_t c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char32_t c)
{
    if (isDigit(c))
        return int(c - '0');
    if (c >= 'a' && c <= 'f')
        return int(c - 'a' + 10);
    if (c >= 'A' && c <= 'F')
        return int(c - 'A' + 10);
    return -1;
}

bool isAsciiLetter(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSyntaxCharacter(char32_t c)
{
    return c < 128 && c > 0 && QLatin1StringView("^$\\.*+?()[]{}|/").contains(QLatin1Char(char(c)));
}

class Parser
{
public:
    Parser(const QString &source, const RegExpFlags &flags) : m_source(source), m_flags(flags)
    {
        scanGroups();
    }

    ParsedRegExp parse()
    {
        NodePtr root = parseDisjunction();
        if (root && m_pos < m_source.size())
            root = fail("Unmatched ')'"_L1);
        if (root)
            checkNamedReferences();
        ParsedRegExp result;
        result.beyondEngine = m_beyondEngine;
        result.captures = m_captures;
        result.names = m_names;
        if (m_error.isEmpty())
            result.root = std::move(root);
        else
            result.error = m_error;
        return result;
    }

private:
    std::nullptr_t fail(QLatin1StringView error)
    {
        if (m_error.isEmpty())
            m_error = error;
        return nullptr;
    }

    /// Counts the groups before parsing: \2 and \k mean something else without them.
    void scanGroups()
    {
        bool inClass = false;
        for (qsizetype i = 0; i < m_source.size(); ++i) {
            const QChar c = m_source.at(i);
            if (c == u'\\')
                ++i;
            else if (c == u'[')
                inClass = true;
            else if (c == u']')
                inClass = false;
            else if (c == u'(' && !inClass) {
                if (m_source.size() <= i + 1 || m_source.at(i + 1) != u'?') {
                    ++m_totalCaptures;
                } else if (m_source.size() > i + 3 && m_source.at(i + 2) == u'<'
                           && m_source.at(i + 3) != u'=' && m_source.at(i + 3) != u'!') {
                    ++m_totalCaptures;
                    m_hasNames = true;
                }
            }
        }
    }

    char32_t peekAt(qsizetype at, int *length = nullptr) const
    {
        if (at >= m_source.size())
            return endOfPattern;
        const QChar c = m_source.at(at);
        if (length)
            *length = 1;
        if (m_flags.unicode && c.isHighSurrogate() && at + 1 < m_source.size()
            && m_source.at(at + 1).isLowSurrogate()) {
            if (length)
                *length = 2;
            return QChar::surrogateToUcs4(c, m_source.at(at + 1));
        }
        return c.unicode();
    }
    char32_t peek(int offset = 0) const { return peekAt(m_pos + offset); }
    char32_t take()
    {
        int length = 0;
        const char32_t c = peekAt(m_pos, &length);
        m_pos += length;
        return c;
    }
    bool accept(char32_t c)
    {
        if (peek() != c)
            return false;
        ++m_pos;
        return true;
    }
    bool acceptText(QLatin1StringView text)
    {
        if (!QStringView(m_source).mid(m_pos).startsWith(text))
            return false;
        m_pos += text.size();
        return true;
    }

    NodePtr parseDisjunction()
    {
        if (++m_depth > maxDepth)
            return fail("Regular expression too large"_L1);
        auto alternation = make(Kind::Alternation);
        do {
            auto alternative = parseAlternative();
            if (!alternative)
                return nullptr;
            alternation->children.push_back(std::move(alternative));
        } while (accept('|'));
        --m_depth;
        if (alternation->children.size() == 1)
            return std::move(alternation->children.front());
        return alternation;
    }

    NodePtr parseAlternative()
    {
        auto sequence = make(Kind::Sequence);
        while (m_pos < m_source.size() && peek() != '|' && peek() != ')') {
            auto term = parseTerm();
            if (!term)
                return nullptr;
            sequence->children.push_back(std::move(term));
        }
        return sequence;
    }

    NodePtr parseTerm()
    {
        const int capturesBefore = m_captures;
        bool quantifiable = true;
        NodePtr atom;
        const char32_t c = peek();
        switch (c) {
        case '^': ++m_pos; return make(Kind::Start);
        case '$': ++m_pos; return make(Kind::End);
        case '(': atom = parseGroup(quantifiable); break;
        case '.':
            ++m_pos;
            atom = make(Kind::Any);
            break;
        case '[': atom = parseClass(); break;
        case '\\': atom = parseEscape(quantifiable); break;
        case '*':
        case '+':
        case '?': return fail("Nothing to repeat"_L1);
        case '{':
            if (m_flags.unicode)
                return fail("Nothing to repeat"_L1);
            {
                const qsizetype start = m_pos;
                int min = 0, max = 0;
                if (parseBraces(min, max))
                    return fail("Nothing to repeat"_L1);
                m_pos = start;
            }
            atom = makeCharacter(take());
            break;
        case '}':
        case ']':
            if (m_flags.unicode)
                return fail("Lone quantifier brackets"_L1);
            [[fallthrough]];
        default: atom = makeCharacter(take()); break;
        }
        if (!atom)
            return nullptr;
        return parseQuantifier(std::move(atom), quantifiable, capturesBefore);
    }

    /// `{n}`, `{n,}`, `{n,m}` at the position; leaves the position alone when it is none.
    bool parseBraces(int &min, int &max)
    {
        const qsizetype start = m_pos;
        const auto number = [this](int &value) {
            if (!isDigit(peek()))
                return false;
            qint64 n = 0;
            while (isDigit(peek()))
                n = qMin<qint64>(n * 10 + qint64(take() - '0'), 0x7fffffff);
            value = int(n);
            return true;
        };
        if (accept('{') && number(min)) {
            max = min;
            if (accept(',') && !number(max))
                max = Node::infinite;
            if (accept('}'))
                return true;
        }
        m_pos = start;
        return false;
    }

    NodePtr parseQuantifier(NodePtr atom, bool quantifiable, int capturesBefore)
    {
        int min = 0;
        int max = Node::infinite;
        if (accept('*')) {
        } else if (accept('+')) {
            min = 1;
        } else if (accept('?')) {
            max = 1;
        } else if (peek() == '{') {
            if (!parseBraces(min, max)) {
                if (m_flags.unicode)
                    return fail("Incomplete quantifier"_L1);
                return atom;
            }
            if (max != Node::infinite && max < min)
                return fail("numbers out of order in {} quantifier"_L1);
        } else {
            return atom;
        }
        if (!quantifiable)
            return fail("Nothing to repeat"_L1);
        auto repeat = make(Kind::Repeat);
        repeat->min = min;
        repeat->max = max == 0x7fffffff ? Node::infinite : max;
        repeat->greedy = !accept('?');
        repeat->firstCapture = capturesBefore + 1;
        repeat->lastCapture = m_captures;
        repeat->children.push_back(std::move(atom));
        return repeat;
    }

    NodePtr parseGroup(bool &quantifiable)
    {
        ++m_pos;
        NodePtr node;
        if (acceptText("?:"_L1)) {
        } else if (acceptText("?="_L1) || acceptText("?!"_L1)) {
            node = make(Kind::Look);
            node->negated = m_source.at(m_pos - 1) == u'!';
            quantifiable = !m_flags.unicode;
        } else if (acceptText("?<="_L1) || acceptText("?<!"_L1)) {
            node = make(Kind::Look);
            node->negated = m_source.at(m_pos - 1) == u'!';
            node->behind = true;
            quantifiable = false;
            m_beyondEngine = true;
        } else if (acceptText("?<"_L1)) {
            m_beyondEngine = true;
            const std::optional<QString> name = parseGroupName();
            if (!name)
                return fail("Invalid capture group name"_L1);
            for (const auto &known : std::as_const(m_names)) {
                if (known.first == *name)
                    return fail("Duplicate capture group name"_L1);
            }
            node = make(Kind::Capture);
            node->value = char32_t(++m_captures);
            m_names.append({*name, m_captures});
        } else if (peek() == '?') {
            return fail("Invalid group"_L1);
        } else {
            node = make(Kind::Capture);
            node->value = char32_t(++m_captures);
        }
        auto body = parseDisjunction();
        if (!body)
            return nullptr;
        if (!accept(')'))
            return fail("Unterminated group"_L1);
        if (!node)
            return body;
        node->children.push_back(std::move(body));
        return node;
    }

    /// The name after `(?<` or `\k<`, with its `>`.
    std::optional<QString> parseGroupName()
    {
        QString name;
        while (m_pos < m_source.size()) {
            // Names are read by code points whatever the flags.
            QChar first = m_source.at(m_pos);
            char32_t c = first.unicode();
            if (first.isHighSurrogate() && m_pos + 1 < m_source.size()
                && m_source.at(m_pos + 1).isLowSurrogate()) {
                c = QChar::surrogateToUcs4(first, m_source.at(m_pos + 1));
                ++m_pos;
            }
            ++m_pos;
            if (c == '>')
                return name.isEmpty() ? std::nullopt : std::optional(name);
            if (c == '\\') {
                if (!accept('u'))
                    return std::nullopt;
                const auto escaped = parseUnicodeEscape(true);
                if (!escaped)
                    return std::nullopt;
                c = *escaped;
            }
            const bool valid = c == '$' || c == '_'
                || (name.isEmpty() ? u_hasBinaryProperty(UChar32(c), UCHAR_ID_START)
                                   : (u_hasBinaryProperty(UChar32(c), UCHAR_ID_CONTINUE)
                                      || c == 0x200c || c == 0x200d));
            if (!valid)
                return std::nullopt;
            name += QString::fromUcs4(&c, 1);
        }
        return std::nullopt;
    }

    std::optional<char32_t> parseHex(int digits)
    {
        char32_t value = 0;
        for (int i = 0; i < digits; ++i) {
            const int digit = hexValue(peek(i));
            if (digit < 0)
                return std::nullopt;
            value = value * 16 + char32_t(digit);
        }
        m_pos += digits;
        return value;
    }

    /// After `\u`. Without flag u only four hex digits count.
    std::optional<char32_t> parseUnicodeEscape(bool unicode)
    {
        const qsizetype start = m_pos;
        if (unicode && accept('{')) {
            char32_t value = 0;
            bool any = false;
            while (hexValue(peek()) >= 0) {
                value = value * 16 + char32_t(hexValue(take()));
                any = true;
                if (value > 0x10ffff)
                    break;
            }
            if (any && value <= 0x10ffff && accept('}'))
                return value;
            m_pos = start;
            return std::nullopt;
        }
        const auto first = parseHex(4);
        if (!first || !unicode || !QChar::isHighSurrogate(*first))
            return first;
        const qsizetype afterFirst = m_pos;
        if (acceptText("\\u"_L1)) {
            const auto second = parseHex(4);
            if (second && QChar::isLowSurrogate(*second))
                return QChar::surrogateToUcs4(char16_t(*first), char16_t(*second));
        }
        m_pos = afterFirst;
        return first;
    }

    /// \d \D \s \S \w \W \p{..} \P{..}; nothing for other letters, error set for bad properties.
    std::optional<UnicodeSet> parseClassEscape(bool inClass)
    {
        const char32_t c = peek();
        std::optional<UnicodeSet> set;
        switch (c) {
        case 'd':
        case 'D': set = regExpDigitSet(); break;
        case 's':
        case 'S': set = regExpSpaceSet(); break;
        case 'w':
        case 'W': set = regExpWordSet(m_flags.unicode && m_flags.ignoreCase); break;
        case 'p':
        case 'P':
            if (!m_flags.unicode)
                return std::nullopt;
            break;
        default: return std::nullopt;
        }
        ++m_pos;
        if (!set) {
            m_beyondEngine = true;
            set = UnicodeSet();
            const qsizetype close = m_source.indexOf(u'}', m_pos);
            bool ok = accept('{') && close > 0;
            if (ok) {
                const QByteArray text = m_source.mid(m_pos, close - m_pos).toLatin1();
                const qsizetype equals = text.indexOf('=');
                ok = addRegExpProperty(equals < 0 ? text : text.left(equals),
                                       equals < 0 ? QByteArray() : text.mid(equals + 1),
                                       equals >= 0, *set);
                m_pos = close + 1;
            }
            if (!ok) {
                fail(inClass ? "Invalid property name in character class"_L1
                             : "Invalid property name"_L1);
                return std::nullopt;
            }
        }
        if (c == 'D' || c == 'S' || c == 'W' || c == 'P')
            set->complement();
        return set;
    }

    /// A single character after the backslash (position behind the backslash).
    std::optional<char32_t> parseCharacterEscape(bool inClass)
    {
        const char32_t c = peek();
        if (c == endOfPattern) {
            fail("\\ at end of pattern"_L1);
            return std::nullopt;
        }
        switch (c) {
        case 't': return ++m_pos, U'\t';
        case 'n': return ++m_pos, U'\n';
        case 'v': return ++m_pos, U'\v';
        case 'f': return ++m_pos, U'\f';
        case 'r': return ++m_pos, U'\r';
        case 'c': {
            const char32_t letter = peek(1);
            if (isAsciiLetter(letter)
                || (inClass && !m_flags.unicode && (isDigit(letter) || letter == '_'))) {
                m_pos += 2;
                return letter & 0x1f;
            }
            if (m_flags.unicode) {
                fail(inClass ? "Invalid class escape"_L1 : "Invalid unicode escape"_L1);
                return std::nullopt;
            }
            return U'\\'; // Annex B: the backslash stands for itself, the c follows.
        }
        case 'x': {
            ++m_pos;
            if (const auto value = parseHex(2))
                return value;
            if (m_flags.unicode) {
                fail("Invalid escape"_L1);
                return std::nullopt;
            }
            return U'x';
        }
        case 'u': {
            ++m_pos;
            if (const auto value = parseUnicodeEscape(m_flags.unicode))
                return value;
            if (m_flags.unicode) {
                fail("Invalid Unicode escape"_L1);
                return std::nullopt;
            }
            return U'u';
        }
        default: break;
        }
        if (c >= '0' && c <= '7' && (!m_flags.unicode || (c == '0' && !isDigit(peek(1))))) {
            char32_t value = take() - '0';
            if (m_flags.unicode)
                return value;
            // Legacy octal: up to \377.
            for (int i = 0; i < 2 && peek() >= '0' && peek() <= '7'; ++i) {
                if (value * 8 + (peek() - '0') > 0377)
                    break;
                value = value * 8 + (take() - '0');
            }
            return value;
        }
        if (m_flags.unicode) {
            if (isDigit(c)) {
                fail(inClass ? "Invalid class escape"_L1 : "Invalid decimal escape"_L1);
                return std::nullopt;
            }
            if (!isSyntaxCharacter(c) && !(inClass && c == '-')) {
                fail("Invalid escape"_L1);
                return std::nullopt;
            }
        }
        return take();
    }

    NodePtr parseEscape(bool &quantifiable)
    {
        ++m_pos;
        const char32_t c = peek();
        if (c == 'b' || c == 'B') {
            ++m_pos;
            auto node = make(Kind::WordBoundary);
            node->negated = c == 'B';
            quantifiable = false;
            return node;
        }
        if (auto set = parseClassEscape(false))
            return makeSet(std::move(*set), false);
        if (!m_error.isEmpty())
            return nullptr;
        if (c >= '1' && c <= '9') {
            const qsizetype start = m_pos;
            qint64 number = 0;
            while (isDigit(peek()))
                number = qMin<qint64>(number * 10 + qint64(take() - '0'), 0x7fffffff);
            if (number <= m_totalCaptures) {
                auto node = make(Kind::BackReference);
                node->value = char32_t(number);
                return node;
            }
            if (m_flags.unicode)
                return fail("Invalid escape"_L1);
            m_pos = start;
        }
        if (c == 'k' && (m_flags.unicode || m_hasNames)) {
            ++m_pos;
            std::optional<QString> name;
            if (accept('<'))
                name = parseGroupName();
            if (!name)
                return fail("Invalid named reference"_L1);
            auto node = make(Kind::BackReference);
            m_namedReferences.push_back({*name, node.get()});
            return node;
        }
        const auto character = parseCharacterEscape(false);
        if (!character)
            return nullptr;
        return makeCharacter(*character);
    }

    void checkNamedReferences()
    {
        for (auto &[name, node] : m_namedReferences) {
            for (const auto &known : std::as_const(m_names)) {
                if (known.first == name)
                    node->value = char32_t(known.second);
            }
            if (node->value == 0)
                fail("Invalid named capture referenced"_L1);
        }
    }

    struct ClassAtom
    {
        char32_t character = 0;
        std::optional<UnicodeSet> set;
    };

    std::optional<ClassAtom> parseClassAtom()
    {
        ClassAtom atom;
        if (peek() != '\\') {
            atom.character = take();
            return atom;
        }
        ++m_pos;
        if (peek() == 'b') {
            ++m_pos;
            atom.character = 8;
            return atom;
        }
        atom.set = parseClassEscape(true);
        if (atom.set)
            return atom;
        if (!m_error.isEmpty())
            return std::nullopt;
        const auto character = parseCharacterEscape(true);
        if (!character)
            return std::nullopt;
        atom.character = *character;
        return atom;
    }

    static void addAtom(UnicodeSet &set, const ClassAtom &atom)
    {
        if (atom.set)
            set.addAll(*atom.set);
        else
            set.add(UChar32(atom.character));
    }

    NodePtr parseClass()
    {
        ++m_pos;
        const bool negated = accept('^');
        UnicodeSet set;
        while (peek() != ']') {
            if (peek() == endOfPattern)
                return fail("Unterminated character class"_L1);
            const auto from = parseClassAtom();
            if (!from)
                return nullptr;
            if (peek() != '-') {
                addAtom(set, *from);
                continue;
            }
            ++m_pos;
            if (peek() == endOfPattern)
                continue;
            if (peek() == ']') {
                addAtom(set, *from);
                set.add(UChar32('-'));
                continue;
            }
            const auto to = parseClassAtom();
            if (!to)
                return nullptr;
            if (from->set || to->set) {
                if (m_flags.unicode)
                    return fail("Invalid character class"_L1);
                addAtom(set, *from);
                set.add(UChar32('-'));
                addAtom(set, *to);
                continue;
            }
            if (from->character > to->character)
                return fail("Range out of order in character class"_L1);
            set.add(UChar32(from->character), UChar32(to->character));
        }
        ++m_pos;
        return makeSet(std::move(set), negated);
    }

    const QString m_source;
    const RegExpFlags m_flags;
    qsizetype m_pos = 0;
    int m_depth = 0;
    int m_captures = 0;
    int m_totalCaptures = 0;
    bool m_hasNames = false;
    bool m_beyondEngine = false;
    QString m_error;
    QList<std::pair<QString, int>> m_names;
    std::vector<std::pair<QString, Node *>> m_namedReferences;
};

} // namespace

ParsedRegExp parseRegExp(const QString &source, const RegExpFlags &flags)
{
    return Parser(source, flags).parse();
}

} // namespace hooksmith
