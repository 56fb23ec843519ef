// SPDX-License-Identifier: MIT
#include "app/scripthost/regexpparser.h"

#include "app/scripthost/regexpcursor.h"
#include "app/scripthost/regexpsets.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

using Node = RegExpNode;
using Kind = Node::Kind;
using NodePtr = std::unique_ptr<Node>;
using icu::UnicodeSet;

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

class Parser : private RegExpCursor
{
public:
    Parser(const QString &source, const RegExpFlags &flags) : RegExpCursor(source, flags) { }

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
            if (beginsWithBraces())
                return fail("Nothing to repeat"_L1);
            if (m_flags.unicode)
                return fail("Lone quantifier brackets"_L1);
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
            if (!isRegExpDigit(peek()))
                return false;
            qint64 n = 0;
            while (isRegExpDigit(peek()))
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
        if (!quantifiable) {
            return fail(atom->kind == Kind::Look ? "Invalid quantifier"_L1
                                                 : "Nothing to repeat"_L1);
        }
        auto repeat = make(Kind::Repeat);
        repeat->min = min;
        repeat->max = max == 0x7fffffff ? Node::infinite : max;
        repeat->greedy = !accept('?');
        repeat->firstCapture = capturesBefore + 1;
        repeat->lastCapture = m_captures;
        repeat->children.push_back(std::move(atom));
        return repeat;
    }

    /// Whether braces that repeat stand here; reads nothing.
    bool beginsWithBraces()
    {
        const qsizetype start = m_pos;
        int min = 0, max = 0;
        const bool found = parseBraces(min, max);
        m_pos = start;
        return found;
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
            while (isRegExpDigit(peek()))
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
            if (peek() == endOfRegExp)
                return fail("Unterminated character class"_L1);
            const auto from = parseClassAtom();
            if (!from)
                return nullptr;
            if (peek() != '-') {
                addAtom(set, *from);
                continue;
            }
            ++m_pos;
            if (peek() == endOfRegExp)
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

    int m_depth = 0;
    int m_captures = 0;
    QList<std::pair<QString, int>> m_names;
    std::vector<std::pair<QString, Node *>> m_namedReferences;
};

} // namespace

ParsedRegExp parseRegExp(const QString &source, const RegExpFlags &flags)
{
    return Parser(source, flags).parse();
}

} // namespace hooksmith
