// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/exchangerequest.h"
#include "core/run/runinput.h"
#include "core/variables/dynamicvalues.h"

#include <optional>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

namespace hooksmith {

/// Where a variable's value comes from. A later one wins over those before it.
enum class VariableOrigin {
    Workspace, ///< "variables" of hooksmith.json
    Base, ///< environments/base.json: for every environment
    Environment, ///< environments/<chosen>.json
    Local, ///< This person's own, outside of the workspace's files
    Dynamic, ///< `$…`
    Secret, ///< `secret.NAME`, from the keychain
};

struct VariableValue
{
    QString value;
    VariableOrigin origin = VariableOrigin::Workspace;
    QString source; ///< Name of the environment; empty for the others
};

/// All variables that are in force, with what makes dynamic ones. A value: a run, a test and a
/// request that is sent each take one and resolve everything with it.
class VariableScope
{
public:
    /// Later layers win over earlier ones.
    void add(VariableOrigin origin, const QMap<QString, QString> &values,
             const QString &source = {});
    /// Values of `secret.NAME`. Without it they stay as they are: a local run needs no secret.
    void setSecrets(const QHash<QString, QString> &secrets) { m_secrets = secrets; }
    void setDynamic(const DynamicSource &source) { m_dynamic = source; }

    std::optional<VariableValue> lookup(const QString &name) const;
    /// Names of all plain variables, sorted.
    QStringList names() const { return m_values.keys(); }
    const QHash<QString, QString> &secrets() const { return m_secrets; }

private:
    QMap<QString, VariableValue> m_values;
    QHash<QString, QString> m_secrets;
    DynamicSource m_dynamic = DynamicSource::system();
};

/// A reference that could not be resolved. It stays in the text as it is.
struct VariableProblem
{
    enum class Kind { Missing, Cycle, TooLarge, SecretNeeded };
    Kind kind = Kind::Missing;
    QString name;
    QString place; ///< Translated: "the address", "header X-A", "the body, line 3"
    QString message; ///< One translated sentence with name and place

    bool operator==(const VariableProblem &) const = default;
};

/// One `{{name}}` in a text.
struct VariableReference
{
    qsizetype start = 0, length = 0; ///< With the braces
    QString name; ///< Without blanks around it
};

/// Names are letters, digits, '_', '.', '-', with a '$' before dynamic ones; blanks around them are
/// allowed. "{{#if}}", "{{ .Values.x }}" and the like are text.
QList<VariableReference> variableReferences(const QString &text);
/// Whether there may be any; fast also for large bodies.
bool mayHaveVariables(const QByteArray &bytes);

/// Deepest chain of variables whose values refer to others.
inline constexpr int deepestNesting = 10;
/// A text may grow to this many bytes by what is put in.
inline constexpr qsizetype largestResolved = 64 * 1024 * 1024;

/// The text with every reference that has a value replaced. `place` names it in problems.
QByteArray resolveText(const QByteArray &text, const VariableScope &scope, const QString &place,
                       QList<VariableProblem> &problems);

struct ResolvedSample
{
    Sample sample;
    QList<VariableProblem> problems;
};
struct ResolvedRequest
{
    ExchangeRequest request;
    QList<VariableProblem> problems;
};

/// Whether address, headers or body of an incoming sample may hold references (a quick look).
bool mayHaveVariables(const Sample &sample);
/// Address, headers and body of an incoming sample; of an outgoing one the texts of the event and
/// of the canned answers stay as they are (they say what a server sends). A sample with
/// `"variables": false` is left alone: bodies that were captured may hold braces of their own.
ResolvedSample resolved(const Sample &sample, const VariableScope &scope);
ResolvedRequest resolved(const ExchangeRequest &request, const VariableScope &scope);

/// "Environment Test", "this computer", … for people.
QString originText(const VariableValue &value);

} // namespace hooksmith
