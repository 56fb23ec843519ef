// SPDX-License-Identifier: MIT
#pragma once

#include "core/script/jsvalue.h"
#include "ui/scripteditor/scriptcode.h"
#include "ui/scripteditor/typings.h"

#include <optional>

namespace hooksmith::ui {

/// What surrounds a script: the server it is for and the values of the chosen sample.
struct ScriptFacts
{
    Profile profile;
    IntegrationType type = IntegrationType::Incoming;
    QString event; ///< Outgoing: the sample's
    /// What each method is given (scriptArguments()).
    QList<std::pair<QString, JsValue>> arguments;
};

/// What is known about an expression.
struct ScriptMeaning
{
    QString type; ///< A name of the typings or of JavaScript; empty = not known
    std::optional<JsValue> value; ///< In the chosen sample
    const TypingMember *member = nullptr; ///< What the typings say about it
    bool isFunction = false; ///< Not called (yet)
};

/// Says what names and chains of a script mean, by its declarations, the typings and the sample.
class ScriptResolver
{
public:
    /// All of them must outlive it.
    ScriptResolver(const ScriptCode &code, const Typings &typings, const ScriptFacts &facts)
        : m_code(code), m_typings(typings), m_facts(facts)
    {
    }

    /// The expression that begins at this token and ends before `end` (-1: where it ends).
    ScriptMeaning expression(int token, int end, int depth = 0) const;
    /// The name or member at this token, with all that stands before it in its chain.
    ScriptMeaning nameAt(int token) const;
    ScriptMeaning binding(const ScriptCode::Binding &binding, int depth = 0) const;
    /// The names that an object-literal at this open brace may have: a shape type, or empty.
    QString shapeOf(int openBrace) const;

private:
    ScriptMeaning root(int token, int depth) const;
    ScriptMeaning member(const ScriptMeaning &of, const QString &name) const;
    /// What a parameter of the script's own function is given: at the first call that says it.
    ScriptMeaning argument(const ScriptCode::Binding &parameter, int depth) const;
    ScriptMeaning item(const ScriptMeaning &of, int index) const;
    ScriptMeaning called(const ScriptMeaning &function, const ScriptMeaning &object, int open,
                         const QString &name, int depth) const;

    const ScriptCode &m_code;
    const Typings &m_typings;
    const ScriptFacts &m_facts;
};

/// One line for people: "Fix login", 42, [3 items], {id, name, …}.
QString previewOf(const JsValue &value, qsizetype most = 60);

} // namespace hooksmith::ui
