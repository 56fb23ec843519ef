// SPDX-License-Identifier: MIT
#include "ui/scripteditor/quickfixes.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

struct Place
{
    const ScriptCode &code;
    int from, to; ///< Characters
    int first, last; ///< Tokens in the range
    QString message;
    IntegrationType type;

    const ScriptCode::Token &token(int index) const { return code.tokens()[size_t(index)]; }
    QString text(int start, int end) const { return code.text().mid(start, end - start); }
};

/// lupdate reads the context here; a free function of the same name gave it another one.
struct FixText
{
    Q_DECLARE_TR_FUNCTIONS(QuickFixes)
};

using Fixes = QList<QuickFix>;
using Maker = Fixes (*)(const Place &);

QString indented(const QString &text, const QString &by)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (!line.trimmed().isEmpty())
            line.prepend(by);
    }
    return lines.join(u'\n');
}

Fixes scriptClass(const Place &p)
{
    if (p.code.is(p.first - 1, u"class") && p.to > p.from)
        return {{FixText::tr("Call the class Script"), {{p.from, p.to, u"Script"_s}}}};
    for (const ScriptCode::Binding &binding : p.code.bindings()) {
        if (binding.kind == ScriptCode::Binding::Kind::Class)
            return {};
    }
    const QString head = p.type == IntegrationType::Outgoing
        ? u"prepare_outgoing_request({ request })"_s
        : u"process_incoming_request({ request })"_s;
    QString body = p.code.text();
    while (body.endsWith(u'\n'))
        body.chop(1);
    const QString wrapped =
        u"class Script {\n  %1 {\n%2\n  }\n}\n"_s.arg(head, indented(body, u"    "_s));
    return {
        {FixText::tr("Put the code into class Script"), {{0, int(p.code.text().size()), wrapped}}}};
}

Fixes removeExport(const Place &p)
{
    if (!p.code.is(p.first, u"export"))
        return {};
    const int keep = p.code.is(p.first + 1, u"default") ? p.first + 2 : p.first + 1;
    if (keep >= p.code.count() || p.code.is(keep, u"{"))
        return {};
    return {{FixText::tr("Remove \"export\""), {{p.from, p.token(keep).start, QString()}}}};
}

Fixes removeStatic(const Place &p)
{
    for (int i = p.first; i <= p.last && i < p.first + 3; ++i) {
        if (p.code.is(i, u"static"))
            return {{FixText::tr("Remove \"static\""),
                     {{p.token(i).start, p.token(i + 1).start, QString()}}}};
    }
    return {};
}

Fixes renameMethod(const Place &p)
{
    for (const QString &name : {u"process_incoming_request"_s, u"prepare_outgoing_request"_s,
                                u"process_outgoing_response"_s}) {
        if (!p.message.contains(u'"' + name + u'"'))
            continue;
        for (int i = p.first; i <= p.last; ++i) {
            if (p.token(i).kind == LexToken::Kind::Name && p.code.is(i + 1, u"("))
                return {{FixText::tr("Call it %1").arg(name),
                         {{p.token(i).start, p.token(i).end, name}}}};
        }
    }
    return {};
}

Fixes unwrapRequest(const Place &p)
{
    const int outer = p.token(p.first).parent;
    const int value = p.first + 2;
    if (outer < 0 || !p.code.is(p.first + 1, u":") || p.token(value).partner < 0
        || p.token(outer).partner < 0)
        return {};
    const QString inner = p.text(p.token(value).start, p.token(p.token(value).partner).end);
    return {{FixText::tr("Return the request itself"),
             {{p.token(outer).start, p.token(p.token(outer).partner).end, inner}}}};
}

Fixes addHeaders(const Place &p)
{
    const bool known = p.code.find(u"request", p.first);
    const QString text = known ? u"headers: request.headers,"_s : u"headers: {},"_s;
    // On a line of its own when the keys are.
    const QString all = p.code.text();
    int start = p.from;
    while (start > 0 && (all.at(start - 1) == u' ' || all.at(start - 1) == u'\t'))
        --start;
    const bool ownLine = start > 0 && all.at(start - 1) == u'\n';
    const QString gap = ownLine ? u'\n' + all.mid(start, p.from - start) : u" "_s;
    return {{FixText::tr("Add headers"), {{p.from, p.from, text + gap}}}};
}

Fixes isoText(const Place &p)
{
    return {{FixText::tr("Make it text with toISOString()"), {{p.to, p.to, u".toISOString()"_s}}}};
}

Fixes wrapList(const Place &p)
{
    if (!p.code.is(p.first + 1, u":") || p.first + 2 >= p.code.count())
        return {};
    const int start = p.token(p.first + 2).start;
    return {{FixText::tr("Make it a list"), {{start, start, u"["_s}, {p.to, p.to, u"]"_s}}}};
}

Fixes jsonByText(const Place &p)
{
    if (!p.code.is(p.first - 1, u"await"))
        return {};
    QString call = p.text(p.from, p.to);
    const qsizetype at = call.lastIndexOf(u"json"_s);
    if (at < 0)
        return {};
    call.replace(at, 4, u"text"_s);
    return {{FixText::tr("Use JSON.parse(await ….text())"),
             {{p.token(p.first - 1).start, p.to, u"JSON.parse(await %1)"_s.arg(call)}}}};
}

Fixes parseContent(const Place &p)
{
    // response.content.x: the first two names of the range.
    if (p.first + 2 > p.last || !p.code.is(p.first + 2, u"content"))
        return {};
    const int end = p.token(p.first + 2).end;
    return {{FixText::tr("Parse it with JSON.parse()"),
             {{p.from, end, u"JSON.parse(%1)"_s.arg(p.text(p.from, end))}}}};
}

Fixes useContent(const Place &p)
{
    const int open = p.first + 3; // JSON . parse (
    if (!p.code.is(open, u"(") || p.token(open).partner < 0)
        return {};
    return {{FixText::tr("Use it as it is"),
             {{p.from, p.to, p.text(p.token(open).end, p.token(p.token(open).partner).start)}}}};
}

Fixes contentObject(const Place &p)
{
    return {{FixText::tr("Make it { text: … }"),
             {{p.from, p.to, u"{ text: %1 }"_s.arg(p.text(p.from, p.to))}}}};
}

Fixes declareIt(const Place &p)
{
    const QStringView before = p.code.word(p.first - 1);
    const bool statement = p.first == 0 || before == u";" || before == u"{" || before == u"}"
        || before == u")"
        || p.code.text()
               .mid(p.token(p.first - 1).end, p.from - p.token(p.first - 1).end)
               .contains(u'\n');
    if (!statement || !p.code.is(p.first + 1, u"=") || p.code.is(p.first + 2, u"="))
        return {};
    return {{FixText::tr("Declare it with let"), {{p.from, p.from, u"let "_s}}}};
}

Fixes throwError(const Place &p)
{
    if (!p.code.is(p.first, u"throw") || p.first + 1 > p.last)
        return {};
    const int start = p.token(p.first + 1).start;
    const int lastToken = p.code.is(p.last, u";") ? p.last - 1 : p.last;
    const int end = p.token(lastToken).end;
    QString value = p.text(start, end);
    if (value.startsWith(u'{'))
        value = u"JSON.stringify(%1)"_s.arg(value);
    return {{FixText::tr("Throw an Error"), {{start, end, u"new Error(%1)"_s.arg(value)}}}};
}

Fixes guardAgainstBots(const Place &p)
{
    for (const ScriptCode::Binding &binding : p.code.bindings()) {
        if (binding.kind != ScriptCode::Binding::Kind::Method
            || binding.name != "prepare_outgoing_request"_L1)
            continue;
        const int open = binding.token + 1;
        const int body = p.token(open).partner + 1;
        if (!p.code.is(body, u"{"))
            return {};
        const QString &all = p.code.text();
        const bool named = p.code.find(u"request", body);
        if (!named)
            return {};
        qsizetype line = all.lastIndexOf(u'\n', p.token(body).start) + 1;
        qsizetype end = line;
        while (all.at(end).isSpace())
            ++end;
        const QString inner = body + 1 < p.code.count()
            ? all.mid(all.lastIndexOf(u'\n', p.token(body + 1).start) + 1)
            : QString();
        qsizetype depth = 0;
        while (depth < inner.size() && (inner.at(depth) == u' ' || inner.at(depth) == u'\t'))
            ++depth;
        const QString indent =
            depth > end - line ? inner.left(depth) : all.mid(line, end - line) + u"  "_s;
        const int at = p.token(body).end;
        return {{FixText::tr("Ignore messages of bots"),
                 {{at, at, u'\n' + indent + u"if (request.data.bot) return;"_s}}}};
    }
    return {};
}

/// Takes a member of an object away, with its comma and its line.
Fixes removeMember(const Place &p)
{
    const QString &all = p.code.text();
    int end = p.to;
    const int next = p.code.before(p.to) + 1;
    if (p.code.is(next, u","))
        end = p.token(next).end;
    int start = p.from;
    while (start > 0 && (all.at(start - 1) == u' ' || all.at(start - 1) == u'\t'))
        --start;
    const bool lineStart = start == 0 || all.at(start - 1) == u'\n';
    if (lineStart && end < all.size() && all.at(end) == u'\n')
        ++end;
    else if (lineStart)
        start = p.from;
    return {
        {FixText::tr("Remove it: the server ignores or refuses it"), {{start, end, QString()}}}};
}

/// HTTP(method, url, options) and HTTP.call(…) -> await fetch(url, { method, …options })
Fixes useFetch(const Place &p)
{
    if (!p.code.is(p.first, u"HTTP"))
        return {};
    int open = p.first + 1;
    QString method;
    if (p.code.is(open, u".")) {
        const QString name = p.code.word(open + 1).toString();
        if (name != "call"_L1)
            method = name == "del"_L1 ? u"'DELETE'"_s : u"'%1'"_s.arg(name.toUpper());
        open += 2;
    }
    if (!p.code.is(open, u"(") || p.token(open).partner < 0)
        return {};
    const int close = p.token(open).partner;
    QStringList arguments;
    int start = p.token(open).end;
    for (int i = open + 1; i <= close; ++i) {
        if (i == close || (p.code.is(i, u",") && p.token(i).parent == open)) {
            const QString text = p.text(start, p.token(i).start).trimmed();
            if (!text.isEmpty())
                arguments.append(text);
            start = p.token(i).end;
        }
    }
    if (method.isEmpty() && !arguments.isEmpty())
        method = arguments.takeFirst();
    if (arguments.isEmpty())
        return {};
    QString options = u"{ method: %1 }"_s.arg(method);
    if (arguments.size() > 1) {
        const QString given = arguments.at(1);
        options = given.startsWith(u'{') && given.endsWith(u'}')
            ? u"{ method: %1,%2"_s.arg(method, given.mid(1))
            : u"{ method: %1, ...%2 }"_s.arg(method, given);
    }
    QuickFix fix{FixText::tr("Use await fetch(…) (its result has other names)"), {}};
    // The method around it must be async.
    for (const ScriptCode::Binding &binding : p.code.bindings()) {
        if (binding.kind == ScriptCode::Binding::Kind::Method
            && binding.name == p.code.methodAround(p.first)
            && !p.code.is(binding.token - 1, u"async"))
            fix.edits.append(
                {p.token(binding.token).start, p.token(binding.token).start, u"async "_s});
    }
    fix.edits.append({p.from, p.token(close).end,
                      u"await fetch(%1, %2)"_s.arg(arguments.constFirst(), options)});
    return {fix};
}

const QHash<QString, Maker> &makers()
{
    static const QHash<QString, Maker> table{
        {u"no-script-class"_s, scriptClass},
        {u"top-level-export"_s, removeExport},
        {u"static-method"_s, removeStatic},
        {u"misspelt-method"_s, renameMethod},
        {u"request-wrapped"_s, unwrapRequest},
        {u"data-without-headers"_s, addHeaders},
        {u"ts-not-text"_s, isoText},
        {u"attachments-not-list"_s, wrapList},
        {u"fetch-json-null"_s, jsonByText},
        {u"response-content-text"_s, parseContent},
        {u"response-content-parsed"_s, useContent},
        {u"content-not-object"_s, contentObject},
        {u"implicit-global"_s, declareIt},
        {u"throw-literal"_s, throwError},
        {u"loop-guard"_s, guardAgainstBots},
        {u"request-option-ignored"_s, removeMember},
        {u"get-with-data"_s, removeMember},
        {u"timeout-ignored"_s, removeMember},
        {u"absent-global"_s, useFetch},
    };
    return table;
}

} // namespace

bool isFixable(const QString &rule)
{
    return makers().contains(rule);
}

QList<QuickFix> quickFixes(const QString &rule, const QString &message, int from, int to,
                           const ScriptCode &code, IntegrationType type)
{
    const Maker maker = makers().value(rule);
    if (!maker || to > code.text().size() || code.count() == 0)
        return {};
    Place place{code, from, to, code.before(from) + 1, code.before(to), message, type};
    place.last = qMax(place.last, place.first);
    if (place.first >= code.count())
        return {};
    return maker(place);
}

QString applied(const QString &text, const QuickFix &fix)
{
    QString out = text;
    for (auto edit = fix.edits.rbegin(); edit != fix.edits.rend(); ++edit)
        out.replace(edit->from, edit->to - edit->from, edit->text);
    return out;
}

} // namespace hooksmith::ui
