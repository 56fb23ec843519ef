// SPDX-License-Identifier: MIT
#include "ui/scripteditor/scriptresolver.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int deepest = 16; // const a = b; const b = c; … or a circle of them

QString typeOf(const JsValue &value)
{
    switch (value.type()) {
    case JsValue::Type::String: return u"string"_s;
    case JsValue::Type::Number: return u"number"_s;
    case JsValue::Type::Bool: return u"boolean"_s;
    case JsValue::Type::Array: return u"array"_s;
    case JsValue::Type::Object: return u"object"_s;
    case JsValue::Type::Date: return u"Date"_s;
    default: return {};
    }
}

ScriptMeaning ofValue(const JsValue &value)
{
    ScriptMeaning meaning;
    meaning.type = typeOf(value);
    meaning.value = value;
    return meaning;
}

ScriptMeaning ofType(const QString &type)
{
    ScriptMeaning meaning;
    meaning.type = type;
    return meaning;
}

/// Array methods whose result has the same items.
bool keepsItems(const QString &name)
{
    return name == "filter"_L1 || name == "slice"_L1 || name == "sort"_L1 || name == "reverse"_L1
        || name == "concat"_L1;
}

bool givesItem(const QString &name)
{
    return name == "find"_L1 || name == "pop"_L1 || name == "shift"_L1 || name == "at"_L1;
}

QString unquoted(QStringView text)
{
    return text.size() < 2 ? QString() : text.sliced(1, text.size() - 2).toString();
}

} // namespace

ScriptMeaning ScriptResolver::member(const ScriptMeaning &of, const QString &name) const
{
    ScriptMeaning meaning;
    if (of.value && of.value->isObject() && of.value->contains(name)) {
        meaning = ofValue(of.value->value(name));
    } else if (of.value && of.value->isArray() && name == "length"_L1) {
        return ofValue(int(of.value->toArray().size()));
    } else if (of.value && of.value->isString() && name == "length"_L1) {
        return ofValue(int(of.value->toString().size()));
    }
    if (const TypingMember *known = m_typings.member(of.type, name)) {
        meaning.member = known;
        const bool generic = known->type == "object"_L1 || known->type == "array"_L1;
        if (meaning.type.isEmpty() || !generic)
            meaning.type = known->type;
        meaning.isFunction = known->type == "function"_L1;
    }
    return meaning;
}

ScriptMeaning ScriptResolver::item(const ScriptMeaning &of, int index) const
{
    ScriptMeaning meaning;
    if (of.value && of.value->isArray()) {
        const JsValue value = of.value->at(index);
        if (!value.isUndefined())
            meaning = ofValue(value);
    }
    if (of.type.endsWith(u"[]"_s))
        meaning.type = of.type.chopped(2);
    return meaning;
}

ScriptMeaning ScriptResolver::called(const ScriptMeaning &function, const ScriptMeaning &object,
                                     int open, const QString &name, int depth) const
{
    const bool array = object.type == "array"_L1 || object.type.endsWith(u"[]"_s);
    if (array && keepsItems(name))
        return object;
    if (array && givesItem(name))
        return item(object, 0);
    const int argument = open + 1;
    if (object.type == "Json"_L1 && name == "parse"_L1 && argument < m_code.count()) {
        const ScriptMeaning text = expression(argument, -1, depth + 1);
        if (text.value && text.value->isString()) {
            if (const Result<JsValue> parsed = JsValue::fromJson(text.value->toString().toUtf8()))
                return ofValue(*parsed);
        }
        return ofType(u"object"_s);
    }
    if (object.type == "ObjectFunctions"_L1 && argument < m_code.count()
        && (name == "values"_L1 || name == "keys"_L1)) {
        const ScriptMeaning of = expression(argument, -1, depth + 1);
        if (of.value && of.value->isObject()) {
            JsValue list = JsValue::array();
            for (const auto &[key, value] : of.value->members())
                list.append(name == "keys"_L1 ? JsValue(key) : value);
            return ofValue(list);
        }
    }
    if (const TypingMember *call = m_typings.callOf(function.type))
        return ofType(call->returns);
    return ofType(function.member ? function.member->returns : QString());
}

ScriptMeaning ScriptResolver::root(int token, int depth) const
{
    const QStringView text = m_code.word(token);
    const LexToken::Kind kind = m_code.tokens()[size_t(token)].kind;
    if (kind == LexToken::Kind::String)
        return ofValue(JsValue(unquoted(text)));
    if (kind == LexToken::Kind::Template)
        return ofType(u"string"_s);
    if (kind == LexToken::Kind::Number)
        return ofType(u"number"_s);
    if (text == u"[")
        return ofType(u"array"_s);
    if (text == u"{")
        return ofType(u"object"_s);
    if (text == u"(")
        return expression(token + 1, m_code.tokens()[size_t(token)].partner, depth + 1);
    if (kind != LexToken::Kind::Name)
        return {};
    if (const ScriptCode::Binding *found = m_code.find(text, token))
        return binding(*found, depth + 1);
    if (const TypingMember *global = m_typings.global(text.toString())) {
        ScriptMeaning meaning = ofType(global->type);
        meaning.member = global;
        meaning.isFunction = !global->signature.isEmpty();
        return meaning;
    }
    return {};
}

ScriptMeaning ScriptResolver::expression(int token, int end, int depth) const
{
    if (depth > deepest)
        return {};
    const int stop = end < 0 ? m_code.count() : qMin(end, m_code.count());
    while (token < stop && (m_code.is(token, u"await") || m_code.is(token, u"new")))
        ++token;
    if (token >= stop)
        return {};
    ScriptMeaning now = root(token, depth);
    ScriptMeaning object;
    QString name = m_code.word(token).toString();
    const int partner = m_code.tokens()[size_t(token)].partner;
    int i = partner > token ? partner + 1 : token + 1;
    while (i < stop) {
        if (m_code.is(i, u"?") && m_code.is(i + 1, u"."))
            ++i;
        if (m_code.is(i, u".") && i + 1 < stop
            && m_code.tokens()[size_t(i + 1)].kind == LexToken::Kind::Name) {
            object = now;
            name = m_code.word(i + 1).toString();
            now = member(object, name);
            i += 2;
            continue;
        }
        if (m_code.is(i, u".")) { // ?.[…] and ?.(…)
            ++i;
            continue;
        }
        const int close = m_code.tokens()[size_t(i)].partner;
        if (m_code.is(i, u"[") && close > i) {
            const ScriptCode::Token &inside = m_code.tokens()[size_t(i + 1)];
            if (inside.kind == LexToken::Kind::String)
                now = member(now, unquoted(m_code.word(i + 1)));
            else
                now = item(now,
                           inside.kind == LexToken::Kind::Number ? m_code.word(i + 1).toInt() : 0);
            i = close + 1;
            continue;
        }
        if (m_code.is(i, u"(") && close > i) {
            now = called(now, object, i, name, depth);
            object = {};
            i = close + 1;
            continue;
        }
        break;
    }
    return now;
}

ScriptMeaning ScriptResolver::nameAt(int token) const
{
    const bool isMember = m_code.is(token - 1, u".");
    if (!isMember) {
        // { text: … } of a shape
        if (m_code.is(token + 1, u":")) {
            const QString shape = shapeOf(m_code.tokens()[size_t(token)].parent);
            if (const TypingMember *known =
                    m_typings.member(shape, m_code.word(token).toString())) {
                ScriptMeaning meaning = ofType(known->type);
                meaning.member = known;
                return meaning;
            }
        }
        for (const ScriptCode::Binding &one : m_code.bindings()) {
            if (one.token == token && one.kind != ScriptCode::Binding::Kind::Method)
                return binding(one);
        }
        return root(token, 0);
    }
    return expression(m_code.chainStart(token + 1), token + 1);
}

ScriptMeaning ScriptResolver::binding(const ScriptCode::Binding &binding, int depth) const
{
    if (depth > deepest)
        return {};
    ScriptMeaning meaning;
    if (const TypingMethod *method = m_typings.method(binding.method)) {
        meaning.type = method->argument;
        for (const auto &[name, argument] : m_facts.arguments) {
            if (name == binding.method)
                meaning.value = argument;
        }
    } else if (binding.init >= 0) {
        meaning = expression(binding.init, binding.initEnd, depth + 1);
        if (binding.element) {
            const QString how = m_code.word(binding.initEnd + 1).toString();
            if (m_code.is(binding.initEnd, u".")
                && (how == "reduce"_L1 || how == "replace"_L1 || how == "catch"_L1))
                return {};
            if (how != "then"_L1)
                meaning = item(meaning, 0);
        }
    } else if (!binding.function.isEmpty()
               && binding.kind == ScriptCode::Binding::Kind::Parameter) {
        meaning = argument(binding, depth);
    } else if (binding.kind == ScriptCode::Binding::Kind::Function
               || binding.kind == ScriptCode::Binding::Kind::Class) {
        meaning.type = u"function"_s;
        meaning.isFunction = true;
    }
    for (const ScriptCode::Step &step : binding.path) {
        meaning = step.kind == ScriptCode::Step::Kind::Member ? member(meaning, step.name)
                                                              : item(meaning, step.index);
    }
    return meaning;
}

ScriptMeaning ScriptResolver::argument(const ScriptCode::Binding &parameter, int depth) const
{
    const auto &tokens = m_code.tokens();
    for (int i = 0; i + 1 < m_code.count(); ++i) {
        const int open = i + 1;
        const bool call = m_code.is(i, parameter.function) && m_code.is(open, u"(")
            && tokens[size_t(open)].partner > open
            && !m_code.is(tokens[size_t(open)].partner + 1, u"{") && !m_code.is(i - 1, u"function");
        if (!call)
            continue;
        int position = 0;
        int start = open + 1;
        const int close = tokens[size_t(open)].partner;
        for (; position < parameter.position && start < close; ++start) {
            if (m_code.is(start, u",") && tokens[size_t(start)].parent == open)
                ++position;
        }
        if (position != parameter.position || start >= close)
            continue;
        const ScriptMeaning given = expression(start, close, depth + 1);
        if (given.value)
            return given;
    }
    // this[`on_${event}`](payload): called by a computed name. When it takes the payload apart by
    // names that the payload has, it is the payload.
    QStringList names;
    for (const ScriptCode::Binding &one : m_code.bindings()) {
        if (one.function == parameter.function && one.position == parameter.position
            && !one.path.isEmpty() && one.kind == parameter.kind)
            names.append(one.path.constFirst().name);
    }
    names.removeDuplicates();
    for (const auto &[method, value] : m_facts.arguments) {
        const JsValue request = value[u"request"];
        const JsValue content =
            request.contains(u"content") ? request[u"content"] : request[u"data"];
        qsizetype known = 0;
        for (const QString &name : std::as_const(names))
            known += content.contains(name);
        if (known >= 2 && known * 2 >= names.size())
            return ofValue(content);
    }
    return {};
}

QString ScriptResolver::shapeOf(int open) const
{
    if (open < 0 || !m_code.isObjectLiteral(open))
        return {};
    const auto &tokens = m_code.tokens();
    const auto parentOf = [&tokens](int token) { return tokens[size_t(token)].parent; };
    bool list = false; // An item of a list is what is asked for
    for (int at = open; at >= 0;) {
        if (m_code.is(at - 1, u":")) {
            // key: { or key: [ … {
            const QString key = m_code.word(at - 2).toString();
            const TypingMember *known = m_typings.member(shapeOf(parentOf(at)), key);
            if (!known)
                return {};
            if (list)
                return known->type.endsWith(u"[]"_s) ? known->type.chopped(2) : QString();
            return m_typings.isShape(known->type) ? known->type : QString();
        }
        if (m_code.is(at - 1, u"return")) {
            const TypingMethod *method = m_typings.method(m_code.methodAround(at));
            const int body = parentOf(at);
            // Straight in the method, or in a function within it whose results are items?
            int function = body;
            while (function >= 0 && !m_code.isFunctionBody(function))
                function = parentOf(function);
            const int outer = function < 0 ? -1 : parentOf(function);
            if (outer >= 0 && m_code.isClassBody(outer))
                return method && !list ? method->returns : QString();
            at = outer; // attachments: list.map((x) => { return { … } })
            list = true;
            continue;
        }
        const int parent = parentOf(at);
        if (m_code.is(at - 1, u"=")
            && m_code.tokens()[size_t(at - 2)].kind == LexToken::Kind::Name) {
            // const attachments = [ {, const field = {: by their names
            const QString name = m_code.word(at - 2).toString().toLower();
            if (name.startsWith(u"attachment"_s))
                return u"Attachment"_s;
            if (name.startsWith(u"field"_s))
                return u"Field"_s;
            if (name == "message"_L1 || name == "content"_L1 || name == "msg"_L1)
                return u"Message"_s;
            return {};
        }
        if (parent < 0)
            return {};
        if (m_code.is(parent, u"[")) {
            list = true;
            at = parent;
            continue;
        }
        if (m_code.is(parent, u"(")) {
            const QString function = m_code.word(parent - 1).toString();
            const QString owner = m_code.word(parent - 3).toString().toLower();
            if (function == "push"_L1)
                return owner.startsWith(u"attachment"_s) ? u"Attachment"_s
                    : owner.startsWith(u"field"_s)       ? u"Field"_s
                                                         : QString();
            if (m_code.is(parent - 1, u">") && m_code.is(parent - 2, u"=")) {
                // (x) => ({ … }): the call around the arrow stands where the list does
                list = true;
                at = parentOf(parent);
                if (at >= 0 && m_code.is(at, u"(")) {
                    const int start = m_code.chainStart(at);
                    if (start > 0 && start < at && m_code.is(start - 1, u":")) {
                        at = start;
                        continue;
                    }
                }
                return {};
            }
            // fetch(url, { … })
            int number = 1;
            for (int i = parent + 1; i < at; ++i) {
                if (m_code.is(i, u",") && parentOf(i) == parent)
                    ++number;
            }
            const ScriptMeaning called = nameAt(parent - 1);
            if (called.member && called.member->parameters.contains(number))
                return called.member->parameters.value(number);
            if (const TypingMember *call = m_typings.callOf(called.type))
                return call->parameters.value(number);
            return {};
        }
        if (at != open && m_code.is(parent, u"{") && m_code.is(at, u"(")) {
            const int start = m_code.chainStart(at);
            if (start > 0 && start < at && m_code.is(start - 1, u":")) {
                at = start;
                continue;
            }
        }
        return {};
    }
    return {};
}

QString previewOf(const JsValue &value, qsizetype most)
{
    const auto cut = [most](QString text) {
        text.replace(u'\n', u"⏎"_s);
        return text.size() > most ? text.left(most - 1) + u'…' : text;
    };
    switch (value.type()) {
    case JsValue::Type::String: {
        const QString text = value.toString().left(most * 2);
        return cut(u'"' + text + u'"');
    }
    case JsValue::Type::Array:
        return QCoreApplication::translate("ScriptResolver", "[%n item(s)]", nullptr,
                                           int(value.toArray().size()));
    case JsValue::Type::Object: return cut(u'{' + value.keys().mid(0, 8).join(u", "_s) + u'}');
    case JsValue::Type::Undefined: return u"undefined"_s;
    case JsValue::Type::Date: return cut(QString::fromUtf8(value.toJson()).remove(u'"'));
    default: return cut(value.toJsString());
    }
}

} // namespace hooksmith::ui
