// SPDX-License-Identifier: MIT
#include "core/script/loweredtext.h"

#include "core/script/jstokens.h"

#include <algorithm>
#include <array>
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
        emitRange(0, m_tokens.size());
        if (m_usesHelpers) {
            // A directive counts only at the very beginning.
            const bool strict = is(0, u"\"use strict\"");
            const QString head = strict ? u"\"use strict\"; "_s + classHelpers : classHelpers;
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
        if (found.name >= 0)
            name = text(found.name).toString();
        else if (is(at - 1, u"=") && isName(at - 2))
            name = text(at - 2).toString();
        const auto constructor = std::find_if(found.members.cbegin(), found.members.cend(),
                                              [](const Member &m) { return m.isConstructor; });
        const bool hasConstructor = constructor != found.members.cend();
        if (isStatement)
            append(QString(u"\nlet "_s + name + u" = "_s));
        append(derived ? u"__hooksmithClass(class " : u"__hooksmithClass(function ");
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
        append(QString(u"}, \""_s + name + (derived ? u"\", true)"_s : u"\")"_s)));
        if (isStatement)
            append(u";");
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
    QList<qsizetype> m_partner;
    LoweredScript m_out;
    bool m_lineHasPlace = false;
    bool m_usesHelpers = false;
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
