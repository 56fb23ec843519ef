// SPDX-License-Identifier: MIT
#include "ui/scripteditor/scriptcompletion.h"

#include "core/base/localetext.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

using Item = CompletionItem;

bool isIdentifier(const QString &name)
{
    if (name.isEmpty() || !isIdentifierStart(name.front()))
        return false;
    return std::all_of(name.begin(), name.end(), isIdentifierPart);
}

QString typeText(const TypingMember &member)
{
    if (!member.signature.isEmpty())
        return member.signature;
    return member.type;
}

class Finder
{
public:
    Finder(const ScriptCode &code, const Typings &typings, const ScriptFacts &facts)
        : m_code(code), m_typings(typings), m_facts(facts), m_resolver(code, typings, facts)
    {
    }

    Completions at(int position, const QList<Snippet> &snippets)
    {
        Completions result;
        result.from = position;
        const QStringView text(m_code.text());
        while (result.from > 0 && isIdentifierPart(text.at(result.from - 1)))
            --result.from;
        result.prefix = text.sliced(result.from, position - result.from).toString();
        if (!m_code.isCode(position)) {
            inBrackets(position, result);
            return result;
        }
        if (!result.prefix.isEmpty() && result.prefix.front().isDigit())
            return result;
        const int last = m_code.before(result.from);
        if (m_code.is(last, u".")) {
            // Three dots are no member: ...rest
            if (!m_code.is(last - 1, u".") || !m_code.is(last - 2, u".")) {
                result.afterDot = true;
                const int end = m_code.is(last - 1, u"?") ? last - 1 : last;
                addMembers(m_resolver.expression(m_code.chainStart(end), end), result.items);
                return result;
            }
        }
        const int open = m_code.enclosing(result.from);
        const bool keyPlace = open >= 0 && m_code.is(open, u"{")
            && (last == open || m_code.is(last, u",") || m_code.is(last, u";")
                || m_code.is(last, u"}"));
        if (keyPlace && m_code.isClassBody(open)) {
            addMethods(result.items);
            return result;
        }
        if (keyPlace && m_code.isObjectLiteral(open) && (last == open || m_code.is(last, u","))) {
            const QString shape = m_resolver.shapeOf(open);
            if (!shape.isEmpty())
                addShape(shape, open, result.items);
        }
        if (declares(last))
            return result;
        addNames(result.from, result.items);
        for (const Snippet &snippet : snippets) {
            Item item;
            item.kind = Item::Kind::Snippet;
            item.name = snippet.prefix;
            item.detail = snippet.title;
            item.doc = snippet.body;
            item.insert = snippet.body;
            item.rank = 60;
            result.items.append(item);
        }
        return result;
    }

private:
    /// A new name is being made up: nothing to propose.
    bool declares(int last) const
    {
        return m_code.is(last, u"const") || m_code.is(last, u"let") || m_code.is(last, u"var")
            || m_code.is(last, u"function") || m_code.is(last, u"class");
    }

    void addMembers(const ScriptMeaning &of, QList<Item> &items) const
    {
        QSet<QString> seen;
        const QList<TypingMember> known =
            m_typings.members(of.type, m_facts.profile, m_facts.event);
        const auto typed = [&known](const QString &name) -> const TypingMember * {
            for (const TypingMember &member : known) {
                if (member.name == name)
                    return &member;
            }
            return nullptr;
        };
        if (of.value && of.value->isObject()) {
            for (const auto &[name, value] : of.value->members()) {
                Item item;
                item.name = name;
                item.detail = previewOf(value);
                item.indexed = !isIdentifier(name);
                if (const TypingMember *member = typed(name))
                    item.doc = member->doc;
                items.append(item);
                seen.insert(name);
            }
        }
        for (const TypingMember &member : known) {
            if (seen.contains(member.name))
                continue;
            Item item = ofMember(member);
            item.rank = of.value && of.value->isObject() ? 20 : 5;
            if (member.name == "length"_L1 && of.value)
                item.detail = of.value->isArray() ? QString::number(of.value->toArray().size())
                                                  : QString::number(of.value->toString().size());
            items.append(item);
        }
        if (of.type == "array"_L1 && of.value && !of.value->toArray().isEmpty()) {
            Item first;
            first.name = u"[0]"_s;
            first.detail = previewOf(of.value->at(0));
            first.insert = u"[0]"_s;
            first.indexed = true;
            items.prepend(first);
        }
    }

    static Item ofMember(const TypingMember &member)
    {
        Item item;
        item.kind = member.type == "function"_L1 || !member.signature.isEmpty()
            ? Item::Kind::Method
            : Item::Kind::Property;
        item.name = member.name;
        item.detail = typeText(member);
        item.doc = member.doc;
        if (member.promise)
            item.detail += u"  "_s + QCoreApplication::translate("Completion", "(await it)");
        return item;
    }

    void addMethods(QList<Item> &items) const
    {
        for (const TypingMethod &method : m_typings.methods()) {
            const bool there = std::any_of(
                m_code.bindings().begin(), m_code.bindings().end(), [&](const auto &binding) {
                    return binding.kind == ScriptCode::Binding::Kind::Method
                        && binding.name == method.name;
                });
            if (there || method.type != m_facts.type)
                continue;
            Item item;
            item.kind = Item::Kind::Method;
            item.name = method.name;
            item.detail = QCoreApplication::translate("Completion", "the server calls it");
            item.doc = method.doc;
            item.insert = method.snippet;
            items.append(item);
        }
    }

    void addShape(const QString &shape, int open, QList<Item> &items) const
    {
        QSet<QString> there;
        for (int i = open + 1; i < m_code.count(); ++i) {
            const ScriptCode::Token &token = m_code.tokens()[size_t(i)];
            if (token.partner == open)
                break;
            if (token.parent == open && m_code.is(i + 1, u":"))
                there.insert(m_code.word(i).toString());
        }
        const QList<TypingMember> members = m_typings.members(shape, m_facts.profile);
        for (const TypingMember &member : members) {
            if (there.contains(member.name))
                continue;
            Item item = ofMember(member);
            item.insert = member.insert;
            if (item.insert.isEmpty()) {
                if (m_typings.isShape(member.type) || member.type == "object"_L1)
                    item.insert = member.name + u": {\n\t$1\n}"_s;
                else if (member.type == "boolean"_L1)
                    item.insert = member.name + u": ${1:true}"_s;
                else
                    item.insert = member.name + u": $1"_s;
            }
            item.insert += u",$0"_s;
            item.rank = -10;
            items.append(item);
        }
    }

    void addNames(int position, QList<Item> &items) const
    {
        QSet<QString> seen;
        const int token = m_code.before(position) + 1;
        for (const ScriptCode::Binding &binding : m_code.bindings()) {
            if (binding.kind == ScriptCode::Binding::Kind::Method || seen.contains(binding.name)
                || binding.token == m_code.at(position))
                continue;
            if (m_code.find(binding.name, token) != &binding)
                continue;
            seen.insert(binding.name);
            const ScriptMeaning meaning = m_resolver.binding(binding);
            Item item;
            item.kind = binding.kind == ScriptCode::Binding::Kind::Function ? Item::Kind::Function
                : binding.kind == ScriptCode::Binding::Kind::Class          ? Item::Kind::Class
                                                                            : Item::Kind::Variable;
            item.name = binding.name;
            item.detail = meaning.value ? previewOf(*meaning.value) : meaning.type;
            if (meaning.member)
                item.doc = meaning.member->doc;
            item.rank = 10;
            items.append(item);
        }
        const QList<TypingMember> globals = m_typings.globals(m_facts.profile, m_facts.type);
        for (const TypingMember &member : globals) {
            Item item = ofMember(member);
            if (item.kind == Item::Kind::Property)
                item.kind = Item::Kind::Variable;
            item.rank = 30;
            if (!seen.contains(item.name))
                items.append(item);
        }
        for (const TypingMember &member : m_typings.language()) {
            Item item = ofMember(member);
            item.rank = 40;
            if (!seen.contains(item.name))
                items.append(item);
        }
        static const QStringList keywords{
            u"const"_s,  u"let"_s,   u"return"_s, u"if"_s,     u"else"_s,  u"for"_s,
            u"while"_s,  u"await"_s, u"async"_s,  u"throw"_s,  u"try"_s,   u"catch"_s,
            u"switch"_s, u"case"_s,  u"new"_s,    u"typeof"_s, u"this"_s,  u"function"_s,
            u"class"_s,  u"true"_s,  u"false"_s,  u"null"_s,   u"break"_s, u"continue"_s};
        for (const QString &word : keywords) {
            Item item;
            item.kind = Item::Kind::Keyword;
            item.name = word;
            item.rank = 50;
            items.append(item);
        }
    }

    /// request.headers['…
    void inBrackets(int position, Completions &result) const
    {
        const int token = m_code.before(position - 1) + 1;
        if (token <= 1 || token >= m_code.count()
            || m_code.tokens()[size_t(token)].kind != LexToken::Kind::String
            || !m_code.is(token - 1, u"["))
            return;
        const ScriptMeaning of = m_resolver.expression(m_code.chainStart(token - 1), token - 1);
        if (!of.value || !of.value->isObject())
            return;
        result.from = m_code.tokens()[size_t(token)].start + 1;
        result.prefix = m_code.text().mid(result.from, position - result.from);
        for (const auto &[name, value] : of.value->members()) {
            Item item;
            item.name = name;
            item.detail = previewOf(value);
            result.items.append(item);
        }
    }

    const ScriptCode &m_code;
    const Typings &m_typings;
    const ScriptFacts &m_facts;
    ScriptResolver m_resolver;
};

} // namespace

Completions completionsAt(const ScriptCode &code, int position, const Typings &typings,
                          const ScriptFacts &facts, const QList<Snippet> &snippets)
{
    return Finder(code, typings, facts).at(position, snippets);
}

QString hoverAt(const ScriptCode &code, int position, const Typings &typings,
                const ScriptFacts &facts)
{
    const int token = code.at(position);
    if (token < 0 || code.tokens()[size_t(token)].kind != LexToken::Kind::Name)
        return {};
    const QString name = code.word(token).toString();
    QString title;
    QString doc;
    QString value;
    const TypingMethod *method = typings.method(name);
    if (method && code.is(token + 1, u"(")) {
        title = name;
        doc = method->doc;
    } else {
        const ScriptMeaning meaning = ScriptResolver(code, typings, facts).nameAt(token);
        if (meaning.value) {
            const bool large = meaning.value->isObject() || meaning.value->isArray();
            value = large ? QString::fromUtf8(meaning.value->toJson(2))
                          : previewOf(*meaning.value, 400);
            constexpr qsizetype most = 900;
            if (value.size() > most)
                value = value.left(most) + u"\n…"_s;
        }
        if (meaning.member) {
            doc = meaning.member->doc;
            title = meaning.member->signature;
        }
        if (title.isEmpty() && !meaning.type.isEmpty())
            title = u"%1: %2"_s.arg(name, meaning.type);
        if (const TypingMember *global =
                meaning.member && !meaning.value ? meaning.member : nullptr) {
            const bool isGlobal =
                typings.global(name) == global && typings.globals().contains(*global);
            const QList<TypingMember> here = typings.globals(facts.profile, facts.type);
            if (isGlobal && !here.contains(*global))
                doc = sentences(
                    {doc, QCoreApplication::translate("Completion", "Not on the chosen server.")});
        }
    }
    if (title.isEmpty() && doc.isEmpty() && value.isEmpty())
        return {};
    QString html = u"<b>%1</b>"_s.arg((title.isEmpty() ? name : title).toHtmlEscaped());
    if (!doc.isEmpty())
        html += u"<br>"_s + doc.toHtmlEscaped();
    if (!value.isEmpty())
        html += u"<pre style=\"margin-top:4px\">%1</pre>"_s.arg(value.toHtmlEscaped());
    return html;
}

std::optional<CallTip> callTipAt(const ScriptCode &code, int position, const Typings &typings,
                                 const ScriptFacts &facts)
{
    int open = code.enclosing(position);
    while (open >= 0 && !code.is(open, u"("))
        open = code.is(open, u"{") ? -1 : code.tokens()[size_t(open)].parent;
    if (open <= 0)
        return {};
    const ScriptMeaning called = ScriptResolver(code, typings, facts).nameAt(open - 1);
    if (!called.member || called.member->signature.isEmpty())
        return {};
    CallTip tip{called.member->signature, called.member->doc, 0};
    for (int i = open + 1; i < code.count() && code.tokens()[size_t(i)].start < position; ++i) {
        if (code.is(i, u",") && code.tokens()[size_t(i)].parent == open)
            ++tip.parameter;
    }
    return tip;
}

int fuzzyScore(QStringView pattern, QStringView text)
{
    int score = 0;
    qsizetype at = 0;
    qsizetype previous = -2;
    for (const QChar wanted : pattern) {
        qsizetype found = -1;
        for (qsizetype i = at; i < text.size(); ++i) {
            if (text.at(i).toCaseFolded() == wanted.toCaseFolded()) {
                found = i;
                break;
            }
        }
        if (found < 0)
            return -1;
        const bool start = found == 0 || !text.at(found - 1).isLetterOrNumber()
            || (text.at(found).isUpper() && text.at(found - 1).isLower());
        score += 1 + (found == previous + 1 ? 4 : 0) + (start ? 6 : 0)
            + (text.at(found) == wanted ? 1 : 0) + (found == 0 ? 4 : 0);
        previous = found;
        at = found + 1;
    }
    return score * 4 - int(qMin<qsizetype>(text.size(), 40)) / 10;
}

} // namespace hooksmith::ui
