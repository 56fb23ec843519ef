// SPDX-License-Identifier: MIT
#include "core/script/loweredtext.h"

#include "core/script/jstokens.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <QRegularExpression>
#include <QSet>
#include <string_view>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// What stands for a class: makes methods as hidden as a class's, keeps `super` in them working
/// (their home objects are the literals), and refuses calls without `new`.
const QString classHelpers =
    uR"js(var __hooksmithClass = (type, methods, statics, name, derived) => {
  var define = Object.defineProperty, hide = (from, to) => Reflect.ownKeys(from).forEach((key) => {
    var member = Object.getOwnPropertyDescriptor(from, key);
    member.enumerable = false;
    define(to, key, member);
  });
  if (derived) {
    Object.setPrototypeOf(methods, Object.getPrototypeOf(type.prototype));
    hide(methods, type.prototype);
  } else {
    hide(methods, methods);
    define(methods, "constructor", { value: type, writable: true, configurable: true, enumerable: false });
    define(type, "prototype", { value: methods, writable: false });
  }
  Object.setPrototypeOf(statics, Object.getPrototypeOf(type));
  hide(statics, type);
  if (name && !Object.prototype.hasOwnProperty.call(statics, "name"))
    define(type, "name", { value: name, configurable: true });
  return type;
}, __hooksmithNoNew = () => { throw new TypeError("Cannot call a class as a function"); };
)js"_s;

/// Gives a class the name that V8 gives it, unless it has a static member of that name.
const QString nameHelper = uR"js(var __hooksmithNamed = (type, name) => {
  var own = Object.getOwnPropertyDescriptor(type, "name");
  if (!own || typeof own.value === "string")
    Object.defineProperty(type, "name", { value: name, configurable: true });
  return type;
};
)js"_s;

/// What `__proto__: x` in an object literal means.
const QString prototypeHelper = uR"js(var __hooksmithPrototype = (object) => {
  var wanted = object.__hooksmithPrototype;
  delete object.__hooksmithPrototype;
  if (wanted === null || typeof wanted === "object" || typeof wanted === "function")
    Object.setPrototypeOf(object, wanted);
  return object;
};
)js"_s;

class Rewriter
{
public:
    Rewriter(const QString &code, const SourceMap &map, const QString &original,
             const Lowering::Options &options)
        : m_code(code), m_map(map), m_options(options),
          m_originalLines(QStringView(original).split(u'\n')), m_tokens(tokenizeJavaScript(code))
    {
    }

    bool isReadable() const { return !m_tokens.isEmpty(); }

    LoweredScript run()
    {
        beginLine({});
        match();
        findEarlyReads();
        emitRange(0, m_tokens.size());
        if (m_usesHelpers || m_usesNames || m_usesPrototype) {
            // A directive counts only at the very beginning.
            QString head = is(0, u"\"use strict\"") ? u"\"use strict\"; "_s : QString();
            head += (m_usesHelpers ? classHelpers : QString())
                + (m_usesNames ? nameHelper : QString())
                + (m_usesPrototype ? prototypeHelper : QString());
            m_out.text.prepend(head);
            m_out.places = QList<LoweredScript::Place>(head.count(u'\n')) + m_out.places;
        }
        m_out.text += u'\n';
        m_out.places.append(LoweredScript::Place());
        findModuleSyntax();
        return m_out;
    }

private:
    struct Member
    {
        bool isStatic = false;
        bool isConstructor = false;
        qsizetype first = 0; ///< After `static`
        qsizetype parameters = 0; ///< "("
        qsizetype body = 0; ///< "{"
        qsizetype end = 0; ///< After "}"
    };
    struct Class
    {
        qsizetype name = -1;
        qsizetype extends = -1;
        qsizetype open = 0, close = 0;
        QList<Member> members;
    };

    bool is(qsizetype index, QStringView text) const
    {
        return index >= 0 && index < m_tokens.size() && m_tokens.at(index).is(m_code, text);
    }

    bool isName(qsizetype index) const
    {
        return index >= 0 && index < m_tokens.size()
            && m_tokens.at(index).kind == JsToken::Kind::Name;
    }

    QStringView text(qsizetype index) const
    {
        const JsToken &token = m_tokens.at(index);
        return QStringView(m_code).sliced(token.start, token.end - token.start);
    }

    /// Finds the partner of each bracket.
    void match()
    {
        m_partner.fill(-1, m_tokens.size());
        QList<qsizetype> open;
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens.at(i).kind != JsToken::Kind::Punctuator)
                continue;
            const QStringView token = text(i);
            if (token == u"(" || token == u"[" || token == u"{") {
                open.append(i);
            } else if ((token == u")" || token == u"]" || token == u"}") && !open.isEmpty()) {
                m_partner[open.last()] = i;
                open.removeLast();
            }
        }
    }

    LoweredScript::Place placeOf(const JsToken &token) const
    {
        const auto segment = m_map.find(token.line, token.column);
        if (!segment)
            return {};
        // Segments stand at the beginning of expressions; within one, the words are mostly the
        // same.
        if (segment->line < m_originalLines.size()) {
            const QStringView line = m_originalLines.at(segment->line);
            const int column = segment->column + token.column - segment->generatedColumn;
            const QStringView word =
                QStringView(m_code).sliced(token.start, token.end - token.start);
            if (column < line.size() && line.sliced(column).startsWith(word))
                return {segment->line + 1, column + 1};
            // "a?.b" has become "a == null ? void 0 : a.b": look a little further on.
            if (token.kind == JsToken::Kind::Name && segment->column < line.size()) {
                const qsizetype near = line.indexOf(word, segment->column);
                if (near >= 0 && near - segment->column < 80)
                    return {segment->line + 1, int(near) + 1};
            }
        }
        return {segment->line + 1, segment->column + 1};
    }

    void beginLine(LoweredScript::Place place)
    {
        m_out.places.append(place);
        m_lineHasPlace = place.line > 0;
    }

    void append(QStringView words)
    {
        m_out.text += words;
        for (qsizetype i = words.count(u'\n'); i > 0; --i)
            beginLine({});
    }

    /// May a line break stand before this token?
    bool canBreakBefore(qsizetype index) const
    {
        const JsToken &token = m_tokens.at(index);
        if (token.kind == JsToken::Kind::Punctuator)
            return false;
        if (token.kind == JsToken::Kind::Template && m_code.at(token.start) == u'}')
            return false;
        if (index == 0)
            return true;
        // The grammar forbids some; after `new` a place would be that of the class, not of `new`.
        static constexpr std::array<std::u16string_view, 10> restricted{
            u"return", u"throw", u"break", u"continue", u"yield",
            u"async",  u"get",   u"set",   u"static",   u"new"};
        if (!isName(index - 1))
            return true;
        const QStringView before = text(index - 1);
        return std::none_of(restricted.begin(), restricted.end(),
                            [before](auto word) { return QStringView(word) == before; });
    }

    void emitToken(qsizetype index)
    {
        const JsToken &token = m_tokens.at(index);
        const LoweredScript::Place place = placeOf(token);
        // Where esbuild had a break there can be one.
        if ((place.line > 0 && canBreakBefore(index)) || token.firstOnLine) {
            m_out.text += u'\n';
            beginLine(place);
            // A line that begins with one of these is about what it returns or throws.
            if (is(index, u"return") || is(index, u"throw"))
                m_lineHasPlace = false;
        } else {
            if (!m_out.text.isEmpty() && !m_out.text.back().isSpace())
                m_out.text += u' ';
            if (!m_lineHasPlace && place.line > 0) {
                m_out.places.last() = place;
                m_lineHasPlace = true;
            }
        }
        if (m_earlyReads.contains(index)) {
            // Not `[f][0](x)`: the array would be its `this`.
            const QString read = u'[' + text(index).toString() + u"][0]"_s;
            m_out.text += is(index + 1, u"(") && !is(index - 1, u"new")
                ? QString(u"(0, "_s + read + u')')
                : read;
            return;
        }
        m_out.text += text(index);
        // The lines of a template all are where it begins.
        for (qsizetype i = text(index).count(u'\n'); i > 0; --i)
            beginLine(place);
    }

    void emitRange(qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to;) {
            if (m_options.sloppyClasses && is(i, u"class")) {
                if (const std::optional<Class> found = parseClass(i)) {
                    emitClass(i, *found);
                    i = found->close + 1;
                    continue;
                }
            }
            if (is(i, u"class") && !is(i - 1, u".") && !isEmittedName(i)) {
                if (const QString name = lostNameOf(i); !name.isEmpty()) {
                    const std::optional<Class> found = parseClass(i);
                    if (found) {
                        m_usesNames = true;
                        append(u" (__hooksmithNamed(");
                        m_named.insert(i);
                        emitRange(i, found->close + 1);
                        append(QString(u", \""_s + name + u"\"))"_s));
                        i = found->close + 1;
                        continue;
                    }
                }
            }
            if (is(i, u"{") && m_partner.at(i) > 0 && m_partner.at(i) < to
                && !m_prototypeDone.contains(i) && setsPrototype(i)) {
                // The engine makes a property of `__proto__: x`.
                m_prototypeDone.insert(i);
                m_usesPrototype = true;
                const qsizetype close = m_partner.at(i);
                append(u" (__hooksmithPrototype(");
                emitRange(i, close + 1);
                append(u"))");
                i = close + 1;
                continue;
            }
            if (m_prototypeKeys.contains(i)) {
                append(u" __hooksmithPrototype");
                ++i;
                continue;
            }
            if (is(i, u"throw") && !is(i - 1, u".") && !is(i + 1, u"new") && !is(i + 1, u":")
                && !is(i + 1, u"(")) {
                if (const qsizetype end = endOfStatement(i); end > 0 && end < to) {
                    // What is thrown may be no Error and then knows no place: the runtime keeps it
                    // (errors.mjs).
                    emitToken(i);
                    m_lineHasPlace = true;
                    append(u" __hooksmithThrown(");
                    emitRange(i + 1, end);
                    append(u")");
                    i = end;
                    continue;
                }
            }
            if (is(i, u"return") && i + 1 < m_tokens.size()
                && m_tokens.at(i + 1).start > m_tokens.at(i).end) {
                if (const qsizetype end = endOfStatement(i); end > i + 1 && is(end - 1, u")")) {
                    // In strict code the engine makes `return f()` a tail call, which takes the
                    // frame, and with it the place, off the stack. V8 has no tail calls.
                    emitToken(i);
                    append(u" [(");
                    emitRange(i + 1, end);
                    append(u")][0]");
                    i = end;
                    continue;
                }
            }
            if (is(i, u"(") && m_partner.at(i) > 0 && m_partner.at(i) < to) {
                if (const qsizetype first = firstPatternBeforeRest(i)) {
                    i = emitParameters(i, first, to);
                    continue;
                }
            }
            if (is(i, u"catch") && is(i - 1, u"}") && !m_tokens.at(i).firstOnLine && is(i + 1, u"(")
                && m_partner.at(i + 1) > 0 && is(m_partner.at(i + 1) + 1, u"{")) {
                i = emitCatch(i);
                continue;
            }
            emitToken(i++);
        }
    }

    /// `catch (e) {` lets the compat bundle exchange what the engine raised for what V8 would have
    /// (errors.mjs). Returns the index behind the brace.
    qsizetype emitCatch(qsizetype at)
    {
        const qsizetype open = at + 1;
        const qsizetype close = m_partner.at(open);
        emitToken(at);
        emitToken(open);
        if (close == open + 2) {
            emitRange(open + 1, close + 2);
            const QString name = text(open + 1).toString();
            append(QString(u' ' + name + u" = __hooksmithCatch("_s + name + u");"_s));
        } else {
            append(u"__hooksmithError) { let"_s);
            emitRange(open + 1, close);
            append(u" = __hooksmithCatch(__hooksmithError);"_s);
        }
        return close + 2;
    }

    /// The semicolon that ends the statement at `from`; -1 when there is none.
    qsizetype endOfStatement(qsizetype from) const
    {
        for (qsizetype i = from; i < m_tokens.size(); ++i) {
            if (is(i, u";"))
                return i;
            if (is(i, u"}"))
                return -1;
            if (m_partner.at(i) > 0)
                i = m_partner.at(i);
        }
        return -1;
    }

    std::optional<Class> parseClass(qsizetype at) const
    {
        if (is(at - 1, u".") || is(at - 1, u"?."))
            return {};
        Class found;
        qsizetype i = at + 1;
        if (isName(i) && !is(i, u"extends"))
            found.name = i++;
        if (is(i, u"extends")) {
            found.extends = i + 1;
            for (++i; i < m_tokens.size() && (!is(i, u"{") || is(i - 1, u"extends")); ++i) {
                if (is(i, u"class") || is(i, u"function") || is(i, u"=>"))
                    return {}; // Too clever for us: stays a class.
                if (m_partner.at(i) > 0)
                    i = m_partner.at(i);
            }
        }
        if (!is(i, u"{") || m_partner.at(i) < 0)
            return {};
        found.open = i;
        found.close = m_partner.at(i);
        for (++i; i < found.close;) {
            if (is(i, u";")) {
                ++i;
                continue;
            }
            const std::optional<Member> member = parseMember(i);
            if (!member)
                return {};
            found.members.append(*member);
            i = member->end;
        }
        return found;
    }

    std::optional<Member> parseMember(qsizetype at) const
    {
        Member member;
        qsizetype i = at;
        if (is(i, u"static") && !is(i + 1, u"(")) {
            member.isStatic = true;
            ++i;
        }
        member.first = i;
        bool plain = true;
        if ((is(i, u"get") || is(i, u"set")) && !is(i + 1, u"(")) {
            plain = false;
            ++i;
        } else if (is(i, u"*")) {
            plain = false;
            ++i;
        }
        member.isConstructor =
            plain && !member.isStatic && (is(i, u"constructor") || is(i, u"\"constructor\""));
        i = is(i, u"[") ? m_partner.at(i) + 1 : i + 1;
        if (i <= 0 || !is(i, u"(") || m_partner.at(i) < 0)
            return {};
        member.parameters = i;
        member.body = m_partner.at(i) + 1;
        if (!is(member.body, u"{") || m_partner.at(member.body) < 0)
            return {};
        member.end = m_partner.at(member.body) + 1;
        return member;
    }

    void emitClass(qsizetype at, const Class &found)
    {
        m_usesHelpers = true;
        const bool isStatement = found.name >= 0
            && (at == 0 || is(at - 1, u"export")
                || (m_tokens.at(at).firstOnLine
                    && (is(at - 1, u";") || is(at - 1, u"{") || is(at - 1, u"}")
                        || is(at - 1, u":"))));
        const bool derived = found.extends >= 0;
        QString name;
        const QString lost = isStatement ? QString() : lostNameOf(at);
        if (!lost.isEmpty())
            name = lost;
        else if (found.name >= 0)
            name = text(found.name).toString();
        else if (is(at - 1, u"=") && isName(at - 2))
            name = text(at - 2).toString();
        const auto constructor = std::find_if(found.members.cbegin(), found.members.cend(),
                                              [](const Member &m) { return m.isConstructor; });
        const bool hasConstructor = constructor != found.members.cend();
        if (isStatement)
            append(QString(u"\nlet "_s + name + u" = "_s));
        // In brackets: `new class {…}()` must not create the helper.
        append(derived ? u" (__hooksmithClass(class " : u" (__hooksmithClass(function ");
        if (found.name >= 0)
            emitToken(found.name);
        if (derived) {
            append(u" extends ");
            emitRange(found.extends, found.open);
            append(u" {");
            if (hasConstructor)
                emitRange(constructor->first, constructor->end);
            append(u"}");
        } else if (hasConstructor) {
            emitRange(constructor->parameters, constructor->body + 1);
            append(u" new.target || __hooksmithNoNew();");
            emitRange(constructor->body + 1, constructor->end);
        } else {
            append(u"() { new.target || __hooksmithNoNew(); }");
        }
        append(u", {");
        emitMembers(found, false);
        append(u"}, {");
        emitMembers(found, true);
        append(QString(u"}, \""_s + name + (derived ? u"\", true))"_s : u"\"))"_s)));
        if (isStatement)
            append(u";");
    }

    /// Is the brace that of an object literal with `__proto__: x` in it?
    bool setsPrototype(qsizetype open)
    {
        const qsizetype close = m_partner.at(open);
        if (is(close + 1, u"=") || isOneOf(open - 1, {u"let", u"const", u"var"}))
            return false; // A pattern
        for (qsizetype i = open + 1; i < close; ++i) {
            if (is(i + 1, u":") && isOneOf(i, {u"__proto__", u"\"__proto__\""})
                && (i == open + 1 || is(i - 1, u","))) {
                m_prototypeKeys.insert(i);
                return true;
            }
            if (m_partner.at(i) > 0)
                i = m_partner.at(i);
        }
        return false;
    }

    bool isEmittedName(qsizetype index) const { return m_named.contains(index); }

    /// The name that the author gave to the class at `at`, or that it gets from where it is
    /// assigned, when esbuild has taken it away: classes with static members become `_T = class _T`
    /// or `(_a = class {…}, …, _a)`. Empty when the name is as it was.
    QString lostNameOf(qsizetype at) const
    {
        const bool named = isName(at + 1) && !is(at + 1, u"extends");
        const bool wrapped = is(at - 1, u"=") && is(at - 3, u"(") && isName(at - 2);
        if (!named && !wrapped)
            return {};
        QString name;
        const LoweredScript::Place place = placeOf(m_tokens.at(at));
        if (place.line > 0) {
            static const QRegularExpression head(u"^class\\s+(?!extends\\b)([\\w$]+)"_s);
            const QStringView line = m_originalLines.at(place.line - 1).sliced(place.column - 1);
            name = head.match(line).captured(1);
        }
        // An anonymous one is named by what stands before.
        if (name.isEmpty() && wrapped && isOneOf(at - 4, {u"=", u":"}) && isName(at - 5))
            name = text(at - 5).toString();
        else if (name.isEmpty() && named && is(at - 1, u"=") && isName(at - 2))
            return {};
        return named && text(at + 1) == name ? QString() : name;
    }

    void emitMembers(const Class &found, bool isStatic)
    {
        for (const Member &member : found.members) {
            if (member.isConstructor || member.isStatic != isStatic)
                continue;
            emitRange(member.first, member.end);
            append(u",");
        }
    }

    // --- Variables read before they are assigned in one expression ------------------------------

    bool isOneOf(qsizetype index, std::initializer_list<QStringView> words) const
    {
        if (index < 0 || index >= m_tokens.size())
            return false;
        const QStringView word = text(index);
        return std::find(words.begin(), words.end(), word) != words.end();
    }

    bool isAssignment(qsizetype index) const
    {
        return isOneOf(index,
                       {u"=", u"+=", u"-=", u"*=", u"/=", u"%=", u"&=", u"|=", u"^=", u"<<=",
                        u">>=", u">>>="});
    }

    bool isStep(qsizetype index) const { return isOneOf(index, {u"++", u"--"}); }

    /// Is the name at `index` a variable that is written here?
    bool isWritten(qsizetype index) const
    {
        return isName(index) && !isOneOf(index - 1, {u".", u"?.", u"let", u"const", u"var"})
            && (isAssignment(index + 1) || isStep(index + 1)
                || (isStep(index - 1) && !isOneOf(index + 1, {u".", u"[", u"?."})));
    }

    /// The engine reads a local variable only when the operator that uses it runs, so in
    /// `x + (x = 5)`, `a[j] = a[--j]` and `x.f(x = 1)` it sees the later value. Such reads are
    /// printed as `[x][0]`, which keeps what the variable is now.
    void findEarlyReads()
    {
        for (qsizetype i = 1; i < m_tokens.size(); ++i) {
            if (isWritten(i))
                findReadsBefore(i);
        }
    }

    void findReadsBefore(qsizetype written)
    {
        const QStringView name = text(written);
        // Behind `,` `&&` `?` and their like what stands before is done with, up to the bracket
        // around it.
        bool done = false;
        for (qsizetype i = written - 1; i >= 0; --i) {
            if (isOneOf(i,
                        {u";", u"=>", u"if", u"while", u"for", u"switch", u"return", u"throw",
                         u"else", u"do", u"case", u"function", u"class", u"let", u"const", u"var",
                         u"yield"}))
                return;
            if (isOneOf(i, {u"{"})) {
                if (is(i - 1, u")") || is(i - 1, u";") || is(i - 1, u"{") || is(i - 1, u"}")
                    || isOneOf(i - 1, {u"=>", u"else", u"try", u"do", u"finally", u"static"}))
                    return; // A block: a statement of its own
                done = false;
                continue;
            }
            if (isOneOf(i, {u"(", u"["})) {
                done = false;
                continue;
            }
            if (isOneOf(i, {u")", u"}", u"]"})) {
                const qsizetype open = openingOf(i);
                if (open < 0)
                    return;
                if (!done && is(i, u"]") && open == i - 2 && text(i - 1) == name && isName(i - 1))
                    m_earlyReads.insert(i - 1); // a[x] = (x = 5)
                // (1, x) + (x = 5)
                if (!done && is(i, u")") && isName(i - 1) && text(i - 1) == name
                    && isOneOf(i - 2, {u",", u"("}) && !isOneOf(open - 1, {u")", u"]"})
                    && (!isName(open - 1) || isOneOf(open - 1, {u"return", u"in", u"yield"})))
                    m_earlyReads.insert(i - 1);
                i = open;
                continue;
            }
            if (isOneOf(i, {u",", u"&&", u"||", u"??", u"?", u":"})) {
                done = true;
                continue;
            }
            if (done || !isName(i) || text(i) != name || isWritten(i)
                || isOneOf(i - 1, {u".", u"?.", u"typeof", u"delete", u"..."})
                || isOneOf(i + 1, {u":"}))
                continue;
            m_earlyReads.insert(i);
        }
    }

    qsizetype openingOf(qsizetype close)
    {
        if (m_opening.isEmpty()) {
            m_opening.fill(-1, m_tokens.size());
            for (qsizetype i = 0; i < m_tokens.size(); ++i) {
                if (m_partner.at(i) >= 0)
                    m_opening[m_partner.at(i)] = i;
            }
        }
        return m_opening.at(close);
    }

    // --- Parameters -----------------------------------------------------------------------------

    /// When the bracket at `open` holds parameters that the engine gets wrong (a rest parameter
    /// that is a pattern, or one behind two patterns: silently other values), the first of the
    /// patterns; else 0.
    qsizetype firstPatternBeforeRest(qsizetype open) const
    {
        const qsizetype close = m_partner.at(open);
        if (!is(close + 1, u"=>") && !is(close + 1, u"{"))
            return 0;
        qsizetype first = 0;
        int patterns = 0;
        for (qsizetype i = open + 1; i < close; ++i) {
            const bool begins = i == open + 1 || is(i - 1, u",");
            if (begins && (is(i, u"[") || is(i, u"{"))) {
                ++patterns;
                first = first ? first : i;
            } else if (begins && is(i, u"...")) {
                if (is(i + 1, u"[") || is(i + 1, u"{"))
                    return first ? first : i;
                return patterns >= 2 ? first : 0;
            }
            if (m_partner.at(i) > 0)
                i = m_partner.at(i);
        }
        return 0;
    }

    /// `(a, [b] = [1], {c} = {}, ...d) {` -> `(a, ...rest) { var [[b] = [1], {c} = {}, ...d] =
    /// rest;`. Returns the index behind what was written.
    qsizetype emitParameters(qsizetype open, qsizetype first, qsizetype to)
    {
        const qsizetype close = m_partner.at(open);
        emitRange(open, open + 1);
        emitRange(open + 1, first);
        append(u" ...__hooksmithRest)");
        const auto emitPatterns = [&] {
            append(u" var [");
            emitRange(first, close);
            append(u"] = __hooksmithRest;");
        };
        if (is(close + 1, u"{")) {
            emitToken(close + 1);
            emitPatterns();
            return close + 2;
        }
        append(u" =>");
        if (is(close + 2, u"{")) {
            append(u" {");
            emitPatterns();
            return close + 3;
        }
        // `=> expression` becomes a body.
        append(u" {");
        emitPatterns();
        append(u" return (");
        qsizetype end = close + 2;
        for (int choices = 0; end < to && !isOneOf(end, {u",", u";", u")", u"]", u"}"});) {
            choices += is(end, u"?") ? 1 : 0;
            if (is(end, u":") && choices-- == 0)
                break;
            end = m_partner.at(end) > 0 ? m_partner.at(end) + 1 : end + 1;
        }
        emitRange(close + 2, end);
        append(u"); }");
        return end;
    }

    void findModuleSyntax()
    {
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if (m_partner.at(i) >= 0) {
                i = m_partner.at(i); // Only what stands at top level counts.
                continue;
            }
            if (!m_tokens.at(i).firstOnLine)
                continue;
            if (is(i, u"export") && m_out.firstExport.line == 0)
                m_out.firstExport = placeOf(m_tokens.at(i));
            else if (is(i, u"import") && !is(i + 1, u"(") && !is(i + 1, u".")
                     && m_out.firstImport.line == 0)
                m_out.firstImport = placeOf(m_tokens.at(i));
        }
    }

    const QString &m_code;
    const SourceMap &m_map;
    const Lowering::Options &m_options;
    QList<QStringView> m_originalLines;
    QList<JsToken> m_tokens;
    QList<qsizetype> m_partner; ///< Of opening brackets
    QList<qsizetype> m_opening; ///< Of closing ones; made on demand
    QSet<qsizetype> m_earlyReads;
    LoweredScript m_out;
    bool m_lineHasPlace = false;
    QSet<qsizetype> m_named; ///< Classes whose name is being mended
    bool m_usesHelpers = false;
    bool m_usesNames = false;
    QSet<qsizetype> m_prototypeDone; ///< Braces of literals inside the helper's brackets
    QSet<qsizetype> m_prototypeKeys;
    bool m_usesPrototype = false;
};

} // namespace

LoweredScript rewriteLowered(const QString &code, const SourceMap &map, const QString &original,
                             const Lowering::Options &options)
{
    Rewriter rewriter(code, map, original, options);
    if (rewriter.isReadable())
        return rewriter.run();
    LoweredScript plain;
    plain.text = code;
    const qsizetype lines = code.count(u'\n') + 1;
    for (qsizetype i = 0; i < lines; ++i) {
        const QList<SourceMap::Segment> &segments = map.segments(int(i));
        plain.places.append(segments.isEmpty() ? LoweredScript::Place()
                                               : LoweredScript::Place{segments.first().line + 1,
                                                                      segments.first().column + 1});
    }
    return plain;
}

} // namespace hooksmith
