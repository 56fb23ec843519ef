// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/integration.h"
#include "core/rocketchat/profile.h"

#include <QHash>

namespace hooksmith::ui {

/// Something with a name that a script can use.
struct TypingMember
{
    QString name, type, doc;
    QString signature; ///< Functions: "call(method, url, options?)"
    QString returns; ///< Functions: type of the result
    QString insert; ///< What completion types instead of the name; a snippet
    bool promise = false; ///< The result must be awaited
    QString since, until; ///< Profile ids; empty = always
    bool documented = true; ///< In the published manual
    bool documentedOnly = false; ///< Nowhere else
    QStringList events; ///< Outgoing events that have it; empty = all
    QHash<int, QString> parameters; ///< Type of the n-th parameter, from 1

    bool isIn(const Profile &profile) const;
    bool operator==(const TypingMember &) const = default;
};

/// A method of class Script that the server calls.
struct TypingMethod
{
    QString name, doc, argument, returns, snippet;
    IntegrationType type = IntegrationType::Incoming;
};

/// resources/typings/rocketchat.json: what a script can use, with a sentence each. Which server has
/// which *global* is not written there: that is Profile's (the test compares the names).
///
/// The file: `methods` by name (kind, argument, returns, doc, snippet); `globals` and `language`,
/// lists of members; `types` by name, each with `members`, `shape` (an object that a script writes
/// rather than reads) and `call` (what calling the type gives). A member has the keys of
/// TypingMember. A type is a name of `types`, one of JavaScript's, or either with "[]".
class Typings
{
public:
    /// The program's own file. Errors: "typings-unreadable".
    static Result<Typings> load();
    static Result<Typings> fromJson(const QByteArray &json);

    /// Members of a type in this profile; `event` (outgoing) leaves out what it never has.
    QList<TypingMember> members(const QString &type, const Profile &profile,
                                const QString &event = {}) const;
    const TypingMember *member(const QString &type, const QString &name) const;
    const TypingMember *callOf(const QString &type) const;
    bool isShape(const QString &type) const { return m_shapes.contains(type); }
    const TypingMethod *method(const QString &name) const;
    const QList<TypingMethod> &methods() const { return m_methods; }
    /// All globals of the file, and those that a profile has for this kind of integration.
    const QList<TypingMember> &globals() const { return m_globals; }
    QList<TypingMember> globals(const Profile &profile, IntegrationType type) const;
    const TypingMember *global(const QString &name) const;
    /// What every JavaScript has.
    const QList<TypingMember> &language() const { return m_language; }
    QStringList typeNames() const { return m_types.keys(); }
    const QList<TypingMember> &membersOf(const QString &type) const;

private:
    QHash<QString, QList<TypingMember>> m_types;
    QHash<QString, TypingMember> m_calls;
    QStringList m_shapes;
    QList<TypingMethod> m_methods;
    QList<TypingMember> m_globals, m_language;
};

} // namespace hooksmith::ui
