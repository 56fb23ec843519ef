// SPDX-License-Identifier: MIT
#include "core/script/loweredtext.h"

#include "core/script/rewriter.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// What stands for a class: makes methods as hidden as a class's, keeps `super` in them working
/// (their home objects are the literals), and refuses calls without `new`.
const QString classHelpers =
    uR"js(const __hooksmithClass = (type, methods, statics, name, derived) => {
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
    Object.prototype.hasOwnProperty.call(methods, "constructor") || define(methods, "constructor", { value: type, writable: true, configurable: true, enumerable: false });
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
const QString nameHelper = uR"js(const __hooksmithNamed = (type, name) => {
  var own = Object.getOwnPropertyDescriptor(type, "name");
  if (!own || typeof own.value === "string")
    Object.defineProperty(type, "name", { value: name, configurable: true });
  return type;
};
)js"_s;

/// What `__proto__: x` in an object literal means.
const QString prototypeHelper = uR"js(const __hooksmithPrototype = (object) => {
  var wanted = object.__hooksmithPrototype;
  delete object.__hooksmithPrototype;
  if (wanted === null || typeof wanted === "object" || typeof wanted === "function")
    Object.setPrototypeOf(object, wanted);
  return object;
};
)js"_s;

/// super() in an arrow.
const QString superHelper = uR"js(const __hooksmithSuper = (made, type, target, args) => {
  if (made)
    throw new ReferenceError("Super constructor may only be called once");
  return Reflect.construct(Object.getPrototypeOf(type), args, target);
};
)js"_s;

/// By the line ends of JavaScript.
QList<QStringView> linesOf(const QString &text)
{
    QList<QStringView> lines;
    const QStringView all(text);
    qsizetype start = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const char16_t c = all.at(i).unicode();
        if (c == u'\r' && i + 1 < all.size() && all.at(i + 1) == u'\n')
            continue;
        if (c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029) {
            lines.append(all.sliced(start, i - start));
            start = i + 1;
        }
    }
    lines.append(all.sliced(start));
    return lines;
}

} // namespace

Rewriter::Rewriter(const QString &code, const SourceMap &map, const QString &original,
                   const Lowering::Options &options)
    : m_code(code), m_map(map), m_options(options), m_originalLines(linesOf(original)),
      m_tokens(tokenizeJavaScript(code))
{
}

LoweredScript Rewriter::run()
{
    beginLine({});
    match();
    findEarlyReads();
    findPatternSources();
    findPatternLoops();
    findFunctions();
    findLooseCalls();
    findEarlyWrites();
    findSwitches();
    findSupers();
    findLateKeys();
    findComputedKeys();
    findPatternIterators();
    findImports();
    if (m_code.contains(u"isConcatSpreadable"))
        m_prologue += u" __hooksmithHelpers.spreadable();"_s;
    findLateMethods(); // The innermost of what it stands in
    emitRange(0, m_tokens.size());
    if (m_usesHelpers || m_usesNames || m_usesPrototype || m_usesSupers || !m_prologue.isEmpty()) {
        // A directive counts only at the very beginning.
        QString head = is(0, u"\"use strict\"") ? u"\"use strict\"; "_s : QString();
        head += (m_usesHelpers ? classHelpers : QString()) + (m_usesNames ? nameHelper : QString())
            + (m_usesPrototype ? prototypeHelper : QString())
            + (m_usesSupers ? superHelper : QString());
        if (!m_prologue.isEmpty())
            head += m_prologue + u'\n';
        m_out.text.prepend(head);
        m_out.places = QList<LoweredScript::Place>(head.count(u'\n')) + m_out.places;
    }
    m_out.text += u'\n';
    m_out.places.append(LoweredScript::Place());
    findModuleSyntax();
    return m_out;
}

bool Rewriter::is(qsizetype index, QStringView text) const
{
    return index >= 0 && index < m_tokens.size() && m_tokens.at(index).is(m_code, text);
}

bool Rewriter::isName(qsizetype index) const
{
    return index >= 0 && index < m_tokens.size() && m_tokens.at(index).kind == JsToken::Kind::Name;
}

QStringView Rewriter::text(qsizetype index) const
{
    const JsToken &token = m_tokens.at(index);
    return QStringView(m_code).sliced(token.start, token.end - token.start);
}

void Rewriter::match()
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

LoweredScript::Place Rewriter::placeOf(const JsToken &token) const
{
    const auto segment = m_map.find(token.line, token.column);
    if (!segment)
        return {};
    // Segments stand at the beginning of expressions; within one, the words are mostly the
    // same.
    if (segment->line < m_originalLines.size()) {
        const QStringView line = m_originalLines.at(segment->line);
        const int column = segment->column + token.column - segment->generatedColumn;
        const QStringView word = QStringView(m_code).sliced(token.start, token.end - token.start);
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

void Rewriter::beginLine(LoweredScript::Place place)
{
    m_out.places.append(place);
    m_lineHasPlace = place.line > 0;
}

void Rewriter::append(QStringView words)
{
    m_out.text += words;
    for (qsizetype i = words.count(u'\n'); i > 0; --i)
        beginLine({});
}

bool Rewriter::canBreakBefore(qsizetype index) const
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

void Rewriter::emitToken(qsizetype index)
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
    if (const auto before = m_before.constFind(index); before != m_before.cend())
        m_out.text += *before;
    if (const auto instead = m_instead.constFind(index); instead != m_instead.cend()) {
        m_out.text += *instead;
    } else if (m_earlyReads.contains(index)) {
        // Not `[f][0](x)`: the array would be its `this`. Nor `(0, [f][0])(x)`, which is the same
        // to the engine.
        const QString read = u'[' + text(index).toString() + u"][0]"_s;
        m_out.text += is(index + 1, u"(") && !is(index - 1, u"new")
            ? QString(u"(0, "_s + read + u" || void 0)"_s)
            : read;
    } else {
        m_out.text += text(index);
        // The lines of a template all are where it begins.
        for (qsizetype i = text(index).count(u'\n'); i > 0; --i)
            beginLine(place);
    }
    if (const auto after = m_after.constFind(index); after != m_after.cend())
        m_out.text += *after;
}

void Rewriter::emitRange(qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to;) {
        if (const auto source = m_patternSources.constFind(i);
            source != m_patternSources.cend() && source->end <= to) {
            const PatternSource taken = *source;
            m_patternSources.erase(source);
            append(u" __hooksmithTaken(");
            emitRange(i, taken.end);
            append(QString((taken.list ? u", 1"_s : u", 0"_s)
                           + (taken.shape.isEmpty() ? u")"_s : u", "_s + taken.shape + u")"_s)));
            i = taken.end;
            continue;
        }
        if (is(i, u"var") && m_tokens.at(i).firstOnLine && replaceHelper(i)) {
            i = endOfStatement(i) + 1;
            continue;
        }
        if (m_options.sloppyClasses && is(i, u"class")) {
            if (const std::optional<Class> found = parseClass(i)) {
                emitClass(i, *found);
                m_out.text += m_after.value(found->close);
                i = found->close + 1;
                continue;
            }
        }
        if (is(i, u"class") && !is(i - 1, u".") && !isEmittedName(i)) {
            if (const QString name = lostNameOf(i); !name.isEmpty()) {
                const std::optional<Class> found = parseClass(i);
                if (found) {
                    m_usesNames = true;
                    // esbuild renames what would hide an outer name; a declaration declares all
                    // the same.
                    const bool declares = found->name >= 0 && isClassStatement(i);
                    if (declares)
                        append(QString(u"\nlet "_s + text(found->name).toString() + u" ="_s));
                    append(u" (__hooksmithNamed(");
                    m_named.insert(i);
                    emitRange(i, found->close + 1);
                    append(QString(u", \""_s + name + (declares ? u"\"));"_s : u"\"))"_s)));
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
            if (const qsizetype end = endOfStatement(i);
                end > i + 1 && (is(end - 1, u")") || assignsCall(i + 1, end))) {
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
            if (const qsizetype first = firstPatternToSplit(i)) {
                i = emitSplitParameters(i, first, to);
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

qsizetype Rewriter::emitCatch(qsizetype at)
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
        const QString shape = shapeOf(open + 1);
        emitRange(open + 1, close);
        append(shape.isEmpty() ? u" = __hooksmithCatch(__hooksmithError);"_s
                               : u" = __hooksmithTaken(__hooksmithCatch(__hooksmithError), 1, "_s
                       + shape + u");"_s);
    }
    return close + 2;
}

qsizetype Rewriter::endOfStatement(qsizetype from) const
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

void Rewriter::findModuleSyntax()
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
        else if (is(i, u"class") && isName(i + 1))
            m_out.classes.append({text(i + 1).toString(), placeOf(m_tokens.at(i + 1))});
    }
}

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
