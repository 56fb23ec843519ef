// SPDX-License-Identifier: MIT
#include "ui/problems/problemsmodel.h"

#include "ui/theme/icons.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

QString severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Error: return ProblemsModel::tr("Error");
    case Severity::Warning: return ProblemsModel::tr("Warning");
    case Severity::Info: return ProblemsModel::tr("Note");
    }
    return {};
}

QIcon severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Error: return themedIcon(u"error"_s, IconTone::Error);
    case Severity::Warning: return themedIcon(u"warning"_s, IconTone::Warning);
    case Severity::Info: return themedIcon(u"info"_s, IconTone::Info);
    }
    return {};
}

} // namespace

QList<Problem> problemsOf(const RunResult &result, const QString &scriptName)
{
    QList<Problem> problems;
    const bool failed = result.outcome.code == OutcomeCode::ScriptError
        || result.outcome.code == OutcomeCode::Limit;
    if (result.error) {
        Problem problem;
        problem.message = result.error->name.isEmpty()
            ? result.error->message
            : u"%1: %2"_s.arg(result.error->name, result.error->message);
        // A limit's own words ("...") say less than the explanation.
        if (result.outcome.code == OutcomeCode::Limit)
            problem.message = result.outcome.explanation;
        problem.rule = outcomeCodeName(failed ? result.outcome.code : OutcomeCode::ScriptError);
        problem.place = Problem::Place::Script;
        problem.file = scriptName;
        problem.line = result.error->line;
        problem.column = result.error->column;
        problems.append(problem);
    } else if (failed) {
        Problem problem;
        problem.message = result.outcome.explanation;
        problem.rule = outcomeCodeName(result.outcome.code);
        problem.place = Problem::Place::Script;
        problem.file = scriptName;
        problems.append(problem);
    }
    for (const Finding &finding : result.findings) {
        // The run has stopped at it, in the same words: once is enough.
        if (finding.rule == "syntax-error"_L1 && result.error && result.error->line == finding.line
            && result.error->message == finding.message) {
            problems.first().rule = finding.rule;
            problems.first().endLine = finding.endLine;
            problems.first().endColumn = finding.endColumn;
            problems.first().profiles = finding.profiles;
            continue;
        }
        Problem problem;
        problem.severity = finding.severity;
        problem.message = finding.message;
        problem.rule = finding.rule;
        problem.place = Problem::Place::Script;
        problem.file = scriptName;
        problem.line = finding.line;
        problem.column = finding.column;
        problem.endLine = finding.endLine;
        problem.endColumn = finding.endColumn;
        problem.profiles = finding.profiles;
        problems.append(problem);
    }
    return problems;
}

Problem problemOf(const Error &requestError)
{
    Problem problem;
    problem.message = requestError.message;
    problem.rule = requestError.code;
    problem.place = Problem::Place::Request;
    problem.part = SampleDocument::part(requestError);
    problem.file = ProblemsModel::tr("Request");
    if (requestError.location) {
        problem.line = requestError.location->line;
        problem.column = requestError.location->column;
    }
    return problem;
}

Problem problemOf(const Issue &issue)
{
    Problem problem;
    problem.severity = issue.severity;
    problem.message = issue.message;
    problem.rule = issue.code;
    problem.place = Problem::Place::File;
    problem.file = issue.location.file;
    problem.line = issue.location.line;
    problem.column = issue.location.column;
    return problem;
}

void ProblemsModel::setProblems(const QList<Problem> &problems)
{
    // The selection stays where nothing has changed.
    if (problems == m_problems)
        return;
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

int ProblemsModel::count(Severity severity) const
{
    return int(std::count_if(m_problems.begin(), m_problems.end(), [severity](const Problem &item) {
        return item.severity == severity;
    }));
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Problem &problem = m_problems.at(index.row());
    if (role == Qt::DecorationRole && index.column() == Message)
        return severityIcon(problem.severity);
    if (role == Qt::AccessibleTextRole && index.column() == Message)
        return u"%1: %2"_s.arg(severityTitle(problem.severity), problem.message);
    if (role == Qt::ToolTipRole) {
        QString text = problem.message;
        if (!problem.profiles.isEmpty())
            text += u'\n' + tr("Concerns: %1").arg(problem.profiles.join(u", "_s));
        return text;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Message: return QString(problem.message).replace(u'\n', u' ');
    case Where: {
        const QString name = QFileInfo(problem.file).fileName();
        return problem.line > 0 ? u"%1:%2"_s.arg(name).arg(problem.line) : name;
    }
    case Rule: return problem.rule;
    default: return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Message: return tr("Problem");
    case Where: return tr("Where");
    case Rule: return tr("Rule");
    default: return {};
    }
}

} // namespace hooksmith::ui
