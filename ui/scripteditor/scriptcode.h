// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scripteditor/linelexer.h"

#include <QHash>
#include <QString>
#include <vector>

namespace hooksmith::ui {

/// A script taken apart far enough to say what a name stands for, whether or not it compiles at
/// the moment: tokens, brackets, and who declares what where. Heuristic by design; whoever needs
/// the truth asks the linter.
class ScriptCode
{
public:
    struct Token
    {
        LexToken::Kind kind;
        int start, end; ///< In the text
        int partner = -1; ///< Of a bracket: index of the other one
        int parent = -1; ///< Index of the bracket around it
    };

    /// One step from a value to a part of it.
    struct Step
    {
        enum class Kind { Member, Index, Element };
        Kind kind = Kind::Member;
        QString name;
        int index = 0;
    };

    struct Binding
    {
        enum class Kind { Variable, Parameter, Function, Class, Method };
        Kind kind = Kind::Variable;
        QString name;
        int token = 0; ///< Where it stands
        int scopeFrom = -1, scopeTo = -1; ///< Token indexes it is known between; -1 = everywhere
        int init = -1; ///< Token that the expression it is made of begins at
        int initEnd = -1; ///< First token behind it, when that is known
        bool element = false; ///< It is an item of that expression (for…of, callbacks)
        QString method; ///< Parameter of this method of class Script
        QString function; ///< Parameter of this function or method
        int position = 0; ///< Which parameter of it, from 0
        QList<Step> path; ///< From the value to what this name gets: destructuring
    };

    explicit ScriptCode(const QString &text);

    const QString &text() const { return m_text; }
    const std::vector<Token> &tokens() const { return m_tokens; }
    int count() const { return int(m_tokens.size()); }
    QStringView word(int token) const;
    bool is(int token, QStringView text) const { return word(token) == text; }
    /// The last token that ends at or before this position; -1 = none.
    int before(int position) const;
    /// The token that this position is in or at the end of a name; -1 = none.
    int at(int position) const;
    /// False within a string, comment, pattern or the text of a template.
    bool isCode(int position) const;

    const std::vector<Binding> &bindings() const { return m_bindings; }
    /// What a name means at a token.
    const Binding *find(QStringView name, int token) const;
    /// The open bracket that a position is inside of; -1 = none.
    int enclosing(int position) const;
    /// First token of the chain of names, calls and indexes that ends right before `token`.
    int chainStart(int token) const;
    /// The method of class Script (or other function) whose body this token is in; empty = none.
    QString methodAround(int token) const;
    bool isClassBody(int openBrace) const;
    bool isFunctionBody(int openBrace) const;
    /// A brace that begins an object literal.
    bool isObjectLiteral(int openBrace) const;

private:
    void lex();
    void pair();
    void declare();
    void declareVariables(int token);
    void declareParameters(int open, int bodyFrom, int bodyTo, const QString &function,
                           bool isMethod, int collection);
    void declareFunctionAt(int open);
    void declarePattern(int token, Binding binding);
    void add(Binding binding);
    int behindExpression(int token) const;

    QString m_text;
    std::vector<Token> m_tokens;
    std::vector<std::pair<int, int>> m_comments; ///< Ranges; a // comment includes its end
    std::vector<Binding> m_bindings;
    QHash<QString, QList<int>> m_byName; ///< Indexes into m_bindings
};

} // namespace hooksmith::ui
