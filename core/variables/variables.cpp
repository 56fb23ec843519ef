// SPDX-License-Identifier: MIT
#include "core/variables/variables.h"

#include "core/base/tr.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr QLatin1StringView secretPrefix = "secret."_L1;

const QRegularExpression &referencePattern()
{
    static const QRegularExpression pattern(
        uR"(\{\{[ \t]*(\$?[A-Za-z_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?)[ \t]*\}\})"_s);
    return pattern;
}

class Resolver
{
public:
    Resolver(const VariableScope &scope, const QString &place, QList<VariableProblem> &problems)
        : m_scope(scope), m_place(place), m_problems(problems)
    {
    }

    QByteArray resolve(const QByteArray &bytes)
    {
        if (!mayHaveVariables(bytes))
            return bytes;
        // Latin-1 keeps every byte apart, so that bodies that are not UTF-8 stay exact.
        const QString text = QString::fromLatin1(bytes);
        QByteArray out;
        out.reserve(bytes.size());
        qsizetype copied = 0;
        int line = 1;
        for (auto matches = referencePattern().globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QByteArrayView between =
                QByteArrayView(bytes).sliced(copied, match.capturedStart() - copied);
            line += int(between.count('\n'));
            out += between;
            m_line = line;
            m_size = out.size();
            out += value(match.captured(1)).value_or(match.captured().toLatin1());
            copied = match.capturedEnd();
        }
        return out + bytes.sliced(copied);
    }

    bool withLines = false; ///< Problems name the line too

private:
    std::optional<QByteArray> value(const QString &name)
    {
        if (m_stopped)
            return std::nullopt;
        if (name.startsWith(secretPrefix) && !m_scope.secrets().contains(name.mid(7))) {
            report(
                VariableProblem::Kind::SecretNeeded, name,
                Tr::tr("The secret {{%1}} has no value here (%2); it is put in when the request is "
                       "sent."));
            return std::nullopt;
        }
        const std::optional<VariableValue> found = m_scope.lookup(name);
        if (!found) {
            report(VariableProblem::Kind::Missing, name,
                   Tr::tr("The variable {{%1}} has no value (%2)."));
            return std::nullopt;
        }
        if (m_chain.contains(name) || m_chain.size() >= deepestNesting) {
            report(VariableProblem::Kind::Cycle, name,
                   Tr::tr("The variable {{%1}} refers to itself or too deeply to others (%2)."));
            return std::nullopt;
        }
        QString text = found->value;
        // What a secret or the environment holds is a value, never a template.
        const bool isTemplate =
            found->origin != VariableOrigin::Secret && found->origin != VariableOrigin::Dynamic;
        if (isTemplate && text.contains(u"{{"_s)) {
            m_chain.append(name);
            QString expanded;
            qsizetype copied = 0;
            for (auto matches = referencePattern().globalMatch(text); matches.hasNext();) {
                const QRegularExpressionMatch match = matches.next();
                expanded += QStringView(text).sliced(copied, match.capturedStart() - copied);
                const std::optional<QByteArray> inner = value(match.captured(1));
                expanded += inner ? QString::fromUtf8(*inner) : match.captured();
                copied = match.capturedEnd();
                if (m_size + expanded.size() > largestResolved)
                    break;
            }
            text = expanded + QStringView(text).sliced(copied);
            m_chain.removeLast();
        }
        QByteArray bytes = text.toUtf8();
        if (m_size + bytes.size() > largestResolved) {
            report(VariableProblem::Kind::TooLarge, name,
                   Tr::tr("The variable {{%1}} makes the request larger than can be sent (%2)."));
            m_stopped = true; // Else all that is left would be tried at the same cost
            return std::nullopt;
        }
        m_size += m_chain.isEmpty() ? bytes.size() : 0;
        return bytes;
    }

    void report(VariableProblem::Kind kind, const QString &name, const QString &sentence)
    {
        const QString place = withLines ? Tr::tr("%1, line %2").arg(m_place).arg(m_line) : m_place;
        const VariableProblem problem{kind, name, place, sentence.arg(name, place)};
        if (!m_problems.contains(problem))
            m_problems.append(problem);
    }

    const VariableScope &m_scope;
    QString m_place;
    QList<VariableProblem> &m_problems;
    QStringList m_chain;
    int m_line = 1;
    qsizetype m_size = 0;
    bool m_stopped = false;
};

template <class Request>
void resolveParts(Request &request, const VariableScope &scope, QList<VariableProblem> &problems)
{
    request.url =
        resolveText(request.url, scope, Tr::tr("address", "place of a variable"), problems);
    for (HeaderField &field : request.headers) {
        const bool hadVariables = mayHaveVariables(field.value);
        field.value = resolveText(
            field.value, scope,
            Tr::tr("header %1", "place of a variable").arg(QString::fromLatin1(field.name)),
            problems);
        // "Basic user:{{secret.x}}" is written in clear and encoded once it is known.
        if (hadVariables && !mayHaveVariables(field.value) && field.value.startsWith("Basic ")
            && field.value.contains(':') && sameHeaderName(field.name, "Authorization"))
            field.value = "Basic " + field.value.mid(6).toBase64();
    }
    Resolver body(scope, Tr::tr("body", "place of a variable"), problems);
    body.withLines = true;
    request.body = body.resolve(request.body);
}

} // namespace

void VariableScope::add(VariableOrigin origin, const QMap<QString, QString> &values,
                        const QString &source)
{
    for (auto item = values.begin(); item != values.end(); ++item)
        m_values.insert(item.key(), VariableValue{item.value(), origin, source});
}

std::optional<VariableValue> VariableScope::lookup(const QString &name) const
{
    if (name.startsWith(u'$')) {
        const std::optional<QString> value = dynamicValue(name, m_dynamic);
        return value ? std::optional(VariableValue{*value, VariableOrigin::Dynamic, {}})
                     : std::nullopt;
    }
    if (name.startsWith(secretPrefix)) {
        const auto found = m_secrets.find(name.mid(secretPrefix.size()));
        return found == m_secrets.end()
            ? std::nullopt
            : std::optional(VariableValue{*found, VariableOrigin::Secret, {}});
    }
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::nullopt : std::optional(*found);
}

QList<VariableReference> variableReferences(const QString &text)
{
    QList<VariableReference> references;
    if (!text.contains(u"{{"_s))
        return references;
    for (auto matches = referencePattern().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        references.append({match.capturedStart(), match.capturedLength(), match.captured(1)});
    }
    return references;
}

bool mayHaveVariables(const QByteArray &bytes)
{
    return bytes.contains("{{");
}

QByteArray resolveText(const QByteArray &text, const VariableScope &scope, const QString &place,
                       QList<VariableProblem> &problems)
{
    return Resolver(scope, place, problems).resolve(text);
}

bool mayHaveVariables(const Sample &sample)
{
    return mayHaveVariables(sample.incoming.url) || mayHaveVariables(sample.incoming.body)
        || std::any_of(sample.incoming.headers.cbegin(), sample.incoming.headers.cend(),
                       [](const HeaderField &field) { return mayHaveVariables(field.value); });
}

ResolvedSample resolved(const Sample &sample, const VariableScope &scope)
{
    ResolvedSample result{sample, {}};
    const JsValue wanted = sample.raw.value(u"variables");
    if (sample.kind == IntegrationType::Incoming && !(wanted.isBool() && !wanted.toBool()))
        resolveParts(result.sample.incoming, scope, result.problems);
    return result;
}

ResolvedRequest resolved(const ExchangeRequest &request, const VariableScope &scope)
{
    ResolvedRequest result{request, {}};
    resolveParts(result.request, scope, result.problems);
    return result;
}

QString originText(const VariableValue &value)
{
    switch (value.origin) {
    case VariableOrigin::Workspace: return Tr::tr("from the workspace");
    case VariableOrigin::Base: return Tr::tr("from the values for all environments");
    case VariableOrigin::Environment: return Tr::tr("from the environment %1").arg(value.source);
    case VariableOrigin::Local: return Tr::tr("from this computer only");
    case VariableOrigin::Dynamic: return Tr::tr("made anew each time");
    case VariableOrigin::Secret: return Tr::tr("from the keychain");
    }
    return {};
}

} // namespace hooksmith
