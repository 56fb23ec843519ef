// SPDX-License-Identifier: MIT
#include "ui/scripteditor/scriptcode.h"

#include <algorithm>
#include <QSet>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

using Kind = LexToken::Kind;

bool isKeyword(QStringView word)
{
    static const QSet<QString> words{
        u"if"_s,      u"for"_s,      u"while"_s, u"switch"_s,    u"catch"_s,    u"return"_s,
        u"const"_s,   u"let"_s,      u"var"_s,   u"else"_s,      u"do"_s,       u"try"_s,
        u"finally"_s, u"throw"_s,    u"break"_s, u"class"_s,     u"new"_s,      u"typeof"_s,
        u"delete"_s,  u"continue"_s, u"case"_s,  u"default"_s,   u"function"_s, u"await"_s,
        u"async"_s,   u"in"_s,       u"of"_s,    u"instanceof"_s};
    return words.contains(word.toString());
}

bool startsStatement(QStringView word)
{
    return word == u"const" || word == u"let" || word == u"var" || word == u"return"
        || word == u"if" || word == u"for" || word == u"while" || word == u"switch"
        || word == u"throw" || word == u"function" || word == u"class" || word == u"try";
}

} // namespace

ScriptCode::ScriptCode(const QString &text) : m_text(text)
{
    lex();
    pair();
    declare();
}

void ScriptCode::lex()
{
    LexState state;
    std::vector<LexToken> line;
    int start = 0;
    const QStringView all(m_text);
    m_tokens.reserve(size_t(m_text.size() / 5));
    while (start <= all.size()) {
        qsizetype end = all.indexOf(u'\n', start);
        if (end < 0)
            end = all.size();
        state = lexLine(CodeLanguage::JavaScript, all.sliced(start, end - start), state, line);
        for (const LexToken &token : line) {
            const int from = start + token.start;
            const int to = from + token.length;
            if (token.kind == Kind::Comment) {
                const bool open =
                    to == end && (state.comment || all.sliced(from).startsWith(u"//"));
                m_comments.emplace_back(from, open ? to + 1 : to);
            } else {
                m_tokens.push_back({token.kind, from, to});
            }
        }
        start = int(end) + 1;
    }
}

void ScriptCode::pair()
{
    std::vector<int> open;
    for (int i = 0; i < count(); ++i) {
        Token &token = m_tokens[size_t(i)];
        const QStringView text = word(i);
        const bool templatePiece = token.kind == Kind::Template;
        const bool closes =
            (token.kind == Kind::Punctuator && text.size() == 1 && u")]}"_s.contains(text.front()))
            || (templatePiece && text.startsWith(u'}'));
        if (closes && !open.empty()) {
            const QStringView opener = word(open.back());
            const bool fits = (text.front() == u')' && opener == u"(")
                || (text.front() == u']' && opener == u"[")
                || (text.front() == u'}' && opener.endsWith(u'{'));
            // A bracket that fits nothing is one that is being typed: skip it, or what it closes.
            if (fits || open.size() > 1) {
                if (!fits)
                    open.pop_back();
                token.partner = open.back();
                m_tokens[size_t(open.back())].partner = i;
                open.pop_back();
            }
        }
        token.parent = open.empty() ? -1 : open.back();
        const bool opens =
            (token.kind == Kind::Punctuator && text.size() == 1 && u"([{"_s.contains(text.front()))
            || (templatePiece && text.endsWith(u"${"));
        if (opens)
            open.push_back(i);
    }
}

QStringView ScriptCode::word(int token) const
{
    if (token < 0 || token >= count())
        return {};
    const Token &t = m_tokens[size_t(token)];
    return QStringView(m_text).sliced(t.start, t.end - t.start);
}

int ScriptCode::before(int position) const
{
    const auto found =
        std::upper_bound(m_tokens.begin(), m_tokens.end(), position,
                         [](int value, const Token &token) { return value < token.end; });
    return int(found - m_tokens.begin()) - 1;
}

int ScriptCode::at(int position) const
{
    const int last = before(position);
    for (const int candidate : {last + 1, last}) {
        if (candidate < 0 || candidate >= count())
            continue;
        const Token &token = m_tokens[size_t(candidate)];
        if (token.start <= position
            && (position < token.end || (position == token.end && token.kind == Kind::Name)))
            return candidate;
    }
    return -1;
}

bool ScriptCode::isCode(int position) const
{
    for (const auto &[from, to] : m_comments) {
        if (position > from && position < to)
            return false;
    }
    const int last = before(position - 1) + 1;
    if (last >= count())
        return true;
    const Token &token = m_tokens[size_t(last)];
    if (token.start >= position || token.kind <= Kind::Number)
        return true;
    const QStringView text = word(last);
    if (position < token.end)
        return false;
    if (token.kind == Kind::String)
        return text.size() > 1 && text.back() == text.front();
    if (token.kind == Kind::Template)
        return text.endsWith(u"${") || (text.size() > 1 && text.endsWith(u'`'));
    return true;
}

int ScriptCode::enclosing(int position) const
{
    const int last = before(position);
    if (last < 0)
        return -1;
    const Token &token = m_tokens[size_t(last)];
    const QStringView text = word(last);
    const bool opens =
        (token.kind == Kind::Punctuator && (text == u"{" || text == u"(" || text == u"["))
        || (token.kind == Kind::Template && text.endsWith(u"${"));
    return opens ? last : token.parent;
}

void ScriptCode::add(Binding binding)
{
    m_byName[binding.name].append(int(m_bindings.size()));
    m_bindings.push_back(std::move(binding));
}

const ScriptCode::Binding *ScriptCode::find(QStringView name, int token) const
{
    const auto known = m_byName.constFind(name.toString());
    if (known == m_byName.constEnd())
        return nullptr;
    const Binding *best = nullptr;
    for (const int index : *known) {
        const Binding &binding = m_bindings[size_t(index)];
        const bool inside = (binding.scopeFrom < 0 || binding.scopeFrom <= token)
            && (binding.scopeTo < 0 || token <= binding.scopeTo);
        if (!inside || binding.kind == Binding::Kind::Method)
            continue;
        // The innermost scope; of two in one scope the later one that stands above.
        if (!best || binding.scopeFrom > best->scopeFrom
            || (binding.scopeFrom == best->scopeFrom && binding.token <= token))
            best = &binding;
    }
    return best;
}

bool ScriptCode::isClassBody(int open) const
{
    if (!is(open, u"{"))
        return false;
    // class Name extends Other {
    for (int i = open - 1; i >= 0 && i > open - 6; --i) {
        if (is(i, u"class"))
            return true;
        if (m_tokens[size_t(i)].kind != Kind::Name && !is(i, u"."))
            return false;
    }
    return false;
}

bool ScriptCode::isFunctionBody(int open) const
{
    if (!is(open, u"{") || open == 0)
        return false;
    if (is(open - 1, u">") && is(open - 2, u"="))
        return true;
    if (!is(open - 1, u")"))
        return false;
    const int parameters = m_tokens[size_t(open - 1)].partner;
    const QStringView head = word(parameters - 1);
    return head == u"function" || !isKeyword(head) || is(parameters - 2, u"function");
}

bool ScriptCode::isObjectLiteral(int open) const
{
    if (!is(open, u"{"))
        return false;
    if (open == 0)
        return false;
    const QStringView previous = word(open - 1);
    if (previous == u"return" || previous == u"default")
        return true;
    if (m_tokens[size_t(open - 1)].kind != Kind::Punctuator)
        return false;
    if (previous == u">")
        return false; // An arrow's body
    if (previous == u":") // Not "case x: {"
        return m_tokens[size_t(open)].parent < 0 || !is(open - 3, u"case");
    return u"=(,[?|&"_s.contains(previous.front());
}

int ScriptCode::chainStart(int token) const
{
    int at = token - 1;
    while (at >= 0) {
        const Kind kind = m_tokens[size_t(at)].kind;
        const QStringView text = word(at);
        if (text == u")" || text == u"]") {
            const int open = m_tokens[size_t(at)].partner;
            if (open < 0)
                return at;
            const QStringView previous = word(open - 1);
            const bool goesOn = open > 0
                && ((m_tokens[size_t(open - 1)].kind == Kind::Name && !isKeyword(previous))
                    || previous == u")" || previous == u"]"
                    || (previous == u"." && is(open - 2, u"?")));
            if (!goesOn)
                return open;
            at = open - 1;
            if (is(at, u"."))
                at -= 2;
            continue;
        }
        if (kind == Kind::Name) {
            if (is(at - 1, u".")) {
                at -= is(at - 2, u"?") ? 3 : 2;
                continue;
            }
            return at;
        }
        if (kind == Kind::String || (kind == Kind::Template && text.endsWith(u'`')))
            return at;
        return at + 1;
    }
    return 0;
}

QString ScriptCode::methodAround(int token) const
{
    for (int open = token >= 0 && token < count() ? m_tokens[size_t(token)].parent : -1; open >= 0;
         open = m_tokens[size_t(open)].parent) {
        const int outer = m_tokens[size_t(open)].parent;
        if (!isFunctionBody(open) || outer < 0 || !isClassBody(outer) || !is(open - 1, u")"))
            continue;
        const int parameters = m_tokens[size_t(open - 1)].partner;
        return word(parameters - 1).toString();
    }
    return {};
}

/// The first token behind an expression: its line's end as people write it.
int ScriptCode::behindExpression(int token) const
{
    const int parent = m_tokens[size_t(token)].parent;
    int i = token;
    while (i < count() && m_tokens[size_t(i)].parent >= parent) {
        const Token &t = m_tokens[size_t(i)];
        if (t.partner == parent && t.partner >= 0)
            break;
        if (t.partner > i) {
            i = t.partner + 1;
            continue;
        }
        const QStringView text = word(i);
        if (text == u"," || text == u";" || text == u"}" || text == u")" || text == u"]")
            break;
        if (i > token && t.kind == Kind::Name && startsStatement(text))
            break;
        ++i;
    }
    return i;
}

void ScriptCode::declare()
{
    for (int i = 0; i < count(); ++i) {
        const Token &token = m_tokens[size_t(i)];
        const QStringView text = word(i);
        if (token.kind == Kind::Name && !is(i - 1, u".")) {
            if (text == u"const" || text == u"let" || text == u"var") {
                declareVariables(i);
            } else if (text == u"class" && i + 1 < count()) {
                Binding binding;
                binding.kind = Binding::Kind::Class;
                binding.name = word(i + 1).toString();
                binding.token = i + 1;
                if (binding.name != u"{"_s)
                    add(binding);
            } else if (is(i + 1, u"=") && is(i + 2, u">") && !isKeyword(text)) {
                // x => …
                Binding binding;
                binding.kind = Binding::Kind::Parameter;
                binding.name = text.toString();
                binding.token = i;
                binding.scopeFrom = i;
                const bool body = is(i + 3, u"{") && m_tokens[size_t(i + 3)].partner > 0;
                binding.scopeTo = body ? m_tokens[size_t(i + 3)].partner
                    : i + 3 < count()  ? behindExpression(i + 3)
                                       : -1;
                if (is(i - 1, u"(") && m_tokens[size_t(i - 1)].parent >= -1 && is(i - 3, u".")) {
                    binding.init = chainStart(i - 3);
                    binding.initEnd = i - 3;
                    binding.element = true;
                }
                add(binding);
            }
        }
        if (text == u"(" && token.partner > i)
            declareFunctionAt(i);
    }
}

void ScriptCode::declareVariables(int token)
{
    const int parent = m_tokens[size_t(token)].parent;
    // In "for (const x of …) {" the name is known in the loop's body.
    const bool inFor =
        parent >= 0 && is(parent, u"(") && (is(parent - 1, u"for") || is(parent - 2, u"for"));
    int i = token + 1;
    for (int rounds = 0; i < count() && rounds < 50; ++rounds) {
        Binding binding;
        binding.token = i;
        binding.scopeFrom = inFor ? parent : parent;
        binding.scopeTo = parent < 0 ? -1 : m_tokens[size_t(parent)].partner;
        if (inFor && binding.scopeTo > 0) {
            const int body = binding.scopeTo + 1;
            binding.scopeTo = is(body, u"{") ? m_tokens[size_t(body)].partner
                : body < count()             ? behindExpression(body)
                                             : -1;
        }
        const Token &first = m_tokens[size_t(i)];
        const int behind = first.partner > i ? first.partner + 1 : i + 1;
        int next = behind;
        if (is(behind, u"=") && !is(behind + 1, u"=") && behind + 1 < count()) {
            binding.init = behind + 1;
            next = behindExpression(behind + 1);
            binding.initEnd = next;
        } else if (is(behind, u"of") && behind + 1 < count()) {
            binding.init = behind + 1;
            binding.initEnd = inFor ? m_tokens[size_t(parent)].partner : -1;
            binding.element = true;
            next = count();
        }
        declarePattern(i, binding);
        if (!is(next, u","))
            return;
        i = next + 1;
    }
}

/// Names in `a`, `{ a, b: c, d = 1, e: { f }, ...rest }` or `[a, b]`.
void ScriptCode::declarePattern(int token, Binding binding)
{
    if (token >= count())
        return;
    const Token &first = m_tokens[size_t(token)];
    if (first.kind == Kind::Name) {
        if (isKeyword(word(token)))
            return;
        binding.name = word(token).toString();
        binding.token = token;
        add(binding);
        return;
    }
    const bool object = is(token, u"{");
    if ((!object && !is(token, u"[")) || first.partner < 0)
        return;
    int index = 0;
    for (int i = token + 1; i < first.partner;) {
        if (is(i, u",")) {
            ++index;
            ++i;
            continue;
        }
        if (is(i, u".")) { // ...rest
            ++i;
            continue;
        }
        Binding part = binding;
        int target = i;
        Step step;
        if (object) {
            step.name = word(i).toString();
            if (m_tokens[size_t(i)].kind == Kind::String && step.name.size() > 1)
                step.name = step.name.mid(1, step.name.size() - 2);
            if (is(i + 1, u":"))
                target = i + 2;
        } else {
            step.kind = Step::Kind::Index;
            step.index = index;
        }
        const bool rest = is(i - 1, u".");
        if (!rest)
            part.path.append(step);
        declarePattern(target, part);
        // On to the next comma of this pattern.
        i = target;
        while (i < first.partner && !(is(i, u",") && m_tokens[size_t(i)].parent == token))
            ++i;
    }
}

void ScriptCode::declareParameters(int open, int bodyFrom, int bodyTo, const QString &function,
                                   bool isMethod, int collection)
{
    const int close = m_tokens[size_t(open)].partner;
    int index = 0;
    for (int i = open + 1; i < close;) {
        Binding binding;
        binding.kind = Binding::Kind::Parameter;
        binding.scopeFrom = bodyFrom;
        binding.scopeTo = bodyTo;
        binding.function = function;
        binding.position = index;
        if (index == 0) {
            if (isMethod)
                binding.method = function;
            if (collection >= 0) {
                binding.init = chainStart(collection);
                binding.initEnd = collection;
                binding.element = true;
            }
        }
        while (is(i, u"."))
            ++i;
        declarePattern(i, binding);
        while (i < close && !(is(i, u",") && m_tokens[size_t(i)].parent == open))
            ++i;
        ++i;
        ++index;
    }
}

/// Whether the bracket begins the parameters of a function, and what they are.
void ScriptCode::declareFunctionAt(int open)
{
    const int close = m_tokens[size_t(open)].partner;
    const bool arrow = is(close + 1, u"=") && is(close + 2, u">");
    if (arrow) {
        const int body = close + 3;
        const int end = is(body, u"{") ? m_tokens[size_t(body)].partner
            : body < count()           ? behindExpression(body)
                                       : -1;
        int call = open - 1;
        if (is(call, u"async"))
            --call;
        // list.map((item) => …)
        const int collection = is(call, u"(") && is(call - 2, u".") ? call - 2 : -1;
        // const name = (a) => …
        const QString name = is(call, u"=") ? word(call - 1).toString() : QString();
        declareParameters(open, open, end, name, false, collection);
        return;
    }
    if (!is(close + 1, u"{"))
        return;
    const QStringView head = word(open - 1);
    const int end = m_tokens[size_t(close + 1)].partner;
    const bool named = m_tokens[size_t(qMax(0, open - 1))].kind == Kind::Name && open > 0;
    if (named && isKeyword(head) && head != u"function") {
        if (head == u"catch")
            declareParameters(open, open, end, {}, false, -1);
        return;
    }
    const int outer = m_tokens[size_t(open)].parent;
    const bool inClass = outer >= 0 && isClassBody(outer);
    QString function;
    bool isMethod = false;
    int collection = -1;
    if (named && head != u"function") {
        Binding binding;
        binding.name = head.toString();
        binding.token = open - 1;
        function = binding.name;
        const bool declared = is(open - 2, u"function");
        if (inClass && !declared) {
            binding.kind = Binding::Kind::Method;
            isMethod = true;
            add(binding);
        } else if (declared) {
            binding.kind = Binding::Kind::Function;
            binding.scopeFrom = outer;
            binding.scopeTo = outer < 0 ? -1 : m_tokens[size_t(outer)].partner;
            add(binding);
        }
    } else if (head == u"function" && is(open - 2, u"(") && is(open - 4, u".")) {
        collection = open - 4; // list.map(function (item) {…})
    }
    declareParameters(open, open, end, function, isMethod, collection);
}

} // namespace hooksmith::ui
