// SPDX-License-Identifier: MIT
#include "app/scripthost/regexpprogram.h"

#include "app/scripthost/regexpsets.h"

#include <unicode/uchar.h>
#include <unicode/ustring.h>

namespace hooksmith {

using Kind = RegExpNode::Kind;

namespace {

/// Undo records and choices of one match; more means a pattern that would not end anyway.
constexpr size_t maxStack = 20'000'000;

bool isLineEnd(char32_t c)
{
    return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
}

} // namespace

RegExpProgram::RegExpProgram(const RegExpNode &root, int captures, const RegExpFlags &flags)
    : m_flags(flags), m_captures(captures)
{
    emit({.op = Op::Save, .a = 0});
    compile(root, false);
    emit({.op = Op::Save, .a = 1});
    emit({.op = Op::Accept});
}

int RegExpProgram::emit(Instruction instruction)
{
    m_code.push_back(instruction);
    return int(m_code.size()) - 1;
}

bool RegExpProgram::isSimple(const RegExpNode &node)
{
    return node.kind == Kind::Character || node.kind == Kind::Any || node.kind == Kind::Set;
}

void RegExpProgram::compile(const RegExpNode &node, bool back)
{
    switch (node.kind) {
    case Kind::Empty: break;
    case Kind::Character:
        emit({.op = Op::Character,
              .back = back,
              .value = m_flags.ignoreCase ? canonical(node.value) : node.value});
        break;
    case Kind::Any: emit({.op = Op::Any, .back = back}); break;
    case Kind::Set:
        emit({.op = Op::Set, .back = back, .a = int(m_classes.size())});
        m_classes.push_back({node.set, node.negated});
        break;
    case Kind::Sequence:
        if (back) {
            for (auto it = node.children.rbegin(); it != node.children.rend(); ++it)
                compile(**it, true);
        } else {
            for (const auto &child : node.children)
                compile(*child, false);
        }
        break;
    case Kind::Alternation: {
        std::vector<int> jumps;
        for (size_t i = 0; i < node.children.size(); ++i) {
            if (i + 1 == node.children.size()) {
                compile(*node.children[i], back);
                break;
            }
            const int split = emit({.op = Op::Split});
            m_code[size_t(split)].a = int(m_code.size());
            compile(*node.children[i], back);
            jumps.push_back(emit({.op = Op::Jump}));
            m_code[size_t(split)].b = int(m_code.size());
        }
        for (const int jump : jumps)
            m_code[size_t(jump)].a = int(m_code.size());
        break;
    }
    case Kind::Capture: {
        const int slot = int(node.value) * 2;
        emit({.op = Op::Save, .a = back ? slot + 1 : slot});
        compile(*node.children[0], back);
        emit({.op = Op::Save, .a = back ? slot : slot + 1});
        break;
    }
    case Kind::Look: {
        const int look = emit({.op = Op::Look, .flag = node.negated});
        compile(*node.children[0], node.behind);
        emit({.op = Op::Accept});
        m_code[size_t(look)].a = int(m_code.size());
        break;
    }
    case Kind::BackReference:
        emit({.op = Op::BackReference, .back = back, .a = int(node.value) * 2});
        break;
    case Kind::Start: emit({.op = Op::Start}); break;
    case Kind::End: emit({.op = Op::End}); break;
    case Kind::WordBoundary: emit({.op = Op::WordBoundary, .flag = node.negated}); break;
    case Kind::Repeat: compileRepeat(node, back); break;
    }
}

void RegExpProgram::compileRepeat(const RegExpNode &node, bool back)
{
    if (node.max == 0)
        return;
    const RegExpNode &atom = *node.children[0];
    if (isSimple(atom)) {
        const int repeat = emit({.op = Op::RepeatSimple,
                                 .back = back,
                                 .flag = node.greedy,
                                 .b = node.min,
                                 .c = node.max});
        compile(atom, back);
        m_code[size_t(repeat)].a = int(m_code.size());
        return;
    }
    const int counter = m_registers++;
    const int position = m_registers++;
    emit({.op = Op::SetRegister, .a = counter});
    const int check = emit(
        {.op = Op::RepeatCheck, .flag = node.greedy, .b = node.min, .c = node.max, .d = counter});
    emit({.op = Op::RepeatBegin, .a = node.firstCapture, .b = node.lastCapture, .d = position});
    compile(atom, back);
    emit({.op = Op::RepeatEnd, .a = check, .b = node.min, .c = position, .d = counter});
    m_code[size_t(check)].a = int(m_code.size());
}

/// Canonicalize (ECMAScript 2023, 22.2.2.7.3).
char32_t RegExpProgram::canonical(char32_t c) const
{
    if (!m_flags.ignoreCase)
        return c;
    if (c < 128) {
        if (m_flags.unicode)
            return c >= 'A' && c <= 'Z' ? c + 32 : c;
        return c >= 'a' && c <= 'z' ? c - 32 : c;
    }
    if (m_flags.unicode)
        return char32_t(u_foldCase(UChar32(c), U_FOLD_CASE_DEFAULT));
    const auto known = m_canonical.constFind(c);
    if (known != m_canonical.cend())
        return *known;
    char32_t result = c;
    if (c < 0x10000) {
        const UChar source = UChar(c);
        UChar upper[8];
        UErrorCode status = U_ZERO_ERROR;
        const int length = u_strToUpper(upper, 8, &source, 1, "", &status);
        if (U_SUCCESS(status) && length == 1 && upper[0] >= 128)
            result = upper[0];
    }
    m_canonical.insert(c, result);
    return result;
}

/// All characters with the same canonical form, `c` included.
const QList<char32_t> &RegExpProgram::equivalents(char32_t c) const
{
    const auto known = m_equivalents.constFind(c);
    if (known != m_equivalents.cend())
        return *known;
    icu::UnicodeSet set{UChar32(c), UChar32(c)};
    set.closeOver(USET_CASE_INSENSITIVE);
    QList<char32_t> result{c};
    const char32_t wanted = canonical(c);
    for (int i = 0; i < set.getRangeCount(); ++i) {
        for (UChar32 other = set.getRangeStart(i); other <= set.getRangeEnd(i); ++other) {
            if (char32_t(other) != c && canonical(char32_t(other)) == wanted)
                result.append(char32_t(other));
        }
    }
    return *m_equivalents.insert(c, result);
}

bool RegExpProgram::classContains(const CharacterClass &characterClass, char32_t c) const
{
    if (!m_flags.ignoreCase)
        return characterClass.set->contains(UChar32(c)) != characterClass.negated;
    for (const char32_t other : equivalents(c)) {
        if (characterClass.set->contains(UChar32(other)))
            return !characterClass.negated;
    }
    return characterClass.negated;
}

/// One attempt's state: captures and registers with a log of their old values, so that going back
/// to a choice is undoing the log down to it.
class RegExpProgram::Matcher
{
public:
    Matcher(const RegExpProgram &program, QStringView input)
        : m_program(program), m_input(input), m_slots(size_t(program.m_captures + 1) * 2, -1),
          m_registers(size_t(program.m_registers), 0)
    {
    }

    bool isTooComplex() const { return m_tooComplex; }
    const std::vector<qsizetype> &captures() const { return m_slots; }

    bool attempt(qsizetype start)
    {
        std::fill(m_slots.begin(), m_slots.end(), -1);
        m_stack.clear();
        return run(0, start);
    }

private:
    enum class Entry : quint8 { Choice, Slot, Register, Greedy, Lazy };
    struct Record
    {
        Entry entry;
        int pc; ///< of a choice; index of a slot or register; the RepeatSimple instruction
        qsizetype position; ///< of a choice; old value
        qsizetype limit = 0; ///< Greedy: where giving back ends. Lazy: how many were taken
    };

    bool push(const Record &record)
    {
        if (m_stack.size() >= maxStack) {
            m_tooComplex = true;
            return false;
        }
        m_stack.push_back(record);
        return true;
    }
    void setSlot(int slot, qsizetype value)
    {
        push({Entry::Slot, slot, m_slots[size_t(slot)]});
        m_slots[size_t(slot)] = value;
    }
    void setRegister(int index, qsizetype value)
    {
        push({Entry::Register, index, m_registers[size_t(index)]});
        m_registers[size_t(index)] = value;
    }

    /// Reads one character in the direction; false at the edge.
    bool read(qsizetype &position, bool back, char32_t &c) const
    {
        if (back) {
            if (position <= 0)
                return false;
            const QChar unit = m_input.at(--position);
            c = unit.unicode();
            if (m_program.m_flags.unicode && unit.isLowSurrogate() && position > 0
                && m_input.at(position - 1).isHighSurrogate())
                c = QChar::surrogateToUcs4(m_input.at(--position), unit);
            return true;
        }
        if (position >= m_input.size())
            return false;
        const QChar unit = m_input.at(position++);
        c = unit.unicode();
        if (m_program.m_flags.unicode && unit.isHighSurrogate() && position < m_input.size()
            && m_input.at(position).isLowSurrogate())
            c = QChar::surrogateToUcs4(unit, m_input.at(position++));
        return true;
    }

    bool matchesOne(const Instruction &instruction, qsizetype &position) const
    {
        char32_t c = 0;
        if (!read(position, instruction.back, c))
            return false;
        switch (instruction.op) {
        case Op::Character: return m_program.canonical(c) == instruction.value;
        case Op::Any: return m_program.m_flags.dotAll || !isLineEnd(c);
        default: return m_program.classContains(m_program.m_classes[size_t(instruction.a)], c);
        }
    }

    bool isWord(qsizetype position) const
    {
        if (position < 0 || position >= m_input.size())
            return false;
        return regExpWordSet(m_program.m_flags.unicode && m_program.m_flags.ignoreCase)
            .contains(UChar32(m_input.at(position).unicode()));
    }

    bool matchesBackReference(const Instruction &instruction, qsizetype &position) const
    {
        const qsizetype start = m_slots[size_t(instruction.a)];
        const qsizetype end = m_slots[size_t(instruction.a) + 1];
        if (start < 0 || end < 0)
            return true;
        qsizetype theirs = instruction.back ? end : start;
        while (theirs != (instruction.back ? start : end)) {
            char32_t wanted = 0;
            char32_t found = 0;
            if (!read(theirs, instruction.back, wanted) || !read(position, instruction.back, found)
                || m_program.canonical(wanted) != m_program.canonical(found))
                return false;
        }
        return true;
    }

    /// Undoes the log down to the last choice at or above `base` and continues there.
    bool backtrack(size_t base, int &pc, qsizetype &position)
    {
        while (m_stack.size() > base) {
            Record &record = m_stack.back();
            switch (record.entry) {
            case Entry::Slot:
                m_slots[size_t(record.pc)] = record.position;
                m_stack.pop_back();
                break;
            case Entry::Register:
                m_registers[size_t(record.pc)] = record.position;
                m_stack.pop_back();
                break;
            case Entry::Choice:
                pc = record.pc;
                position = record.position;
                m_stack.pop_back();
                return true;
            case Entry::Greedy: {
                // One character less than last time.
                const Instruction &repeat = m_program.m_code[size_t(record.pc)];
                if (record.position == record.limit) {
                    m_stack.pop_back();
                    break;
                }
                char32_t c = 0;
                read(record.position, !repeat.back, c);
                pc = repeat.a;
                position = record.position;
                return true;
            }
            case Entry::Lazy: {
                const int at = record.pc;
                const Instruction &repeat = m_program.m_code[size_t(at)];
                if (repeat.c != RegExpNode::infinite && record.limit >= repeat.c) {
                    m_stack.pop_back();
                    break;
                }
                qsizetype next = record.position;
                if (!matchesOne(m_program.m_code[size_t(at) + 1], next)) {
                    m_stack.pop_back();
                    break;
                }
                record.position = next;
                ++record.limit;
                pc = repeat.a;
                position = next;
                return true;
            }
            }
        }
        return false;
    }

    bool repeatSimple(int pc, const Instruction &repeat, qsizetype &position)
    {
        const Instruction &atom = m_program.m_code[size_t(pc) + 1];
        int count = 0;
        for (; count < repeat.b; ++count) {
            if (!matchesOne(atom, position))
                return false;
        }
        if (!repeat.flag)
            return push({Entry::Lazy, pc, position, count});
        const qsizetype limit = position;
        while (repeat.c == RegExpNode::infinite || count < repeat.c) {
            qsizetype next = position;
            if (!matchesOne(atom, next))
                break;
            position = next;
            ++count;
        }
        return position == limit || push({Entry::Greedy, pc, position, limit});
    }

    bool run(int pc, qsizetype position)
    {
        const size_t base = m_stack.size();
        while (!m_tooComplex) {
            const Instruction &instruction = m_program.m_code[size_t(pc)];
            bool ok = true;
            ++pc;
            switch (instruction.op) {
            case Op::Character:
            case Op::Any:
            case Op::Set: ok = matchesOne(instruction, position); break;
            case Op::Split:
                ok = push({Entry::Choice, instruction.b, position});
                pc = instruction.a;
                break;
            case Op::Jump: pc = instruction.a; break;
            case Op::Save: setSlot(instruction.a, position); break;
            case Op::Start:
                ok = position == 0
                    || (m_program.m_flags.multiline
                        && isLineEnd(m_input.at(position - 1).unicode()));
                break;
            case Op::End:
                ok = position == m_input.size()
                    || (m_program.m_flags.multiline && isLineEnd(m_input.at(position).unicode()));
                break;
            case Op::WordBoundary:
                ok = (isWord(position - 1) != isWord(position)) != instruction.flag;
                break;
            case Op::BackReference: ok = matchesBackReference(instruction, position); break;
            case Op::Look: {
                const size_t before = m_stack.size();
                ok = run(pc, position) != instruction.flag;
                if (instruction.flag || !ok)
                    undo(before);
                else
                    dropChoices(before);
                pc = instruction.a;
                break;
            }
            case Op::SetRegister: setRegister(instruction.a, 0); break;
            case Op::RepeatCheck: {
                const qsizetype count = m_registers[size_t(instruction.d)];
                if (count < instruction.b)
                    break;
                if (instruction.c != RegExpNode::infinite && count >= instruction.c) {
                    pc = instruction.a;
                } else if (instruction.flag) {
                    ok = push({Entry::Choice, instruction.a, position});
                } else {
                    ok = push({Entry::Choice, pc, position});
                    pc = instruction.a;
                }
                break;
            }
            case Op::RepeatBegin:
                setRegister(instruction.d, position);
                for (int capture = instruction.a; capture <= instruction.b; ++capture) {
                    setSlot(capture * 2, -1);
                    setSlot(capture * 2 + 1, -1);
                }
                break;
            case Op::RepeatEnd: {
                const qsizetype count = m_registers[size_t(instruction.d)];
                // An iteration beyond the required ones that took nothing ends the repetition.
                ok = count < instruction.b || m_registers[size_t(instruction.c)] != position;
                if (ok)
                    setRegister(instruction.d, count + 1);
                pc = instruction.a;
                break;
            }
            case Op::RepeatSimple:
                ok = repeatSimple(pc - 1, instruction, position);
                pc = instruction.a;
                break;
            case Op::Accept: return true;
            }
            if (!ok && !backtrack(base, pc, position))
                return false;
        }
        return false;
    }

    void undo(size_t base)
    {
        while (m_stack.size() > base) {
            const Record &record = m_stack.back();
            if (record.entry == Entry::Slot)
                m_slots[size_t(record.pc)] = record.position;
            else if (record.entry == Entry::Register)
                m_registers[size_t(record.pc)] = record.position;
            m_stack.pop_back();
        }
    }

    /// A look-around that held is not tried again, but what it captured must be undone when the
    /// match goes back behind it.
    void dropChoices(size_t base)
    {
        size_t kept = base;
        for (size_t i = base; i < m_stack.size(); ++i) {
            if (m_stack[i].entry == Entry::Slot || m_stack[i].entry == Entry::Register)
                m_stack[kept++] = m_stack[i];
        }
        m_stack.resize(kept, Record{Entry::Choice, 0, 0});
    }

    const RegExpProgram &m_program;
    const QStringView m_input;
    std::vector<qsizetype> m_slots;
    std::vector<qsizetype> m_registers;
    std::vector<Record> m_stack;
    bool m_tooComplex = false;
};

RegExpProgram::Outcome RegExpProgram::match(QStringView input, qsizetype from,
                                            QList<qsizetype> &ends) const
{
    Matcher matcher(*this, input);
    if (m_flags.unicode && from > 0 && from < input.size() && input.at(from).isLowSurrogate()
        && input.at(from - 1).isHighSurrogate())
        --from; // V8 never starts inside a surrogate pair.
    // A literal first character lets most starts be skipped.
    const Instruction &first = m_code[1];
    const bool literal = first.op == Op::Character && !m_flags.ignoreCase && first.value < 0x10000;
    for (qsizetype start = from; start <= input.size(); ++start) {
        if (literal && !m_flags.sticky) {
            start = input.indexOf(QChar(char16_t(first.value)), start);
            if (start < 0)
                return Outcome::NoMatch;
        }
        if (matcher.attempt(start)) {
            ends = QList<qsizetype>(matcher.captures().begin(), matcher.captures().end());
            return Outcome::Match;
        }
        if (matcher.isTooComplex())
            return Outcome::TooComplex;
        if (m_flags.sticky)
            break;
        if (m_flags.unicode && start + 1 < input.size() && input.at(start).isHighSurrogate()
            && input.at(start + 1).isLowSurrogate())
            ++start;
    }
    return Outcome::NoMatch;
}

} // namespace hooksmith
