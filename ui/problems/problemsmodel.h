// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runresult.h"
#include "core/workspace/issue.h"
#include "ui/documents/sampledocument.h"

#include <optional>
#include <QAbstractTableModel>

namespace hooksmith::ui {

/// Something that a person can go to and mend.
struct Problem
{
    enum class Place { Script, Request, File, None };
    Severity severity = Severity::Error;
    QString message;
    QString rule; ///< Stable name, or empty
    Place place = Place::None;
    SampleDocument::Part part = SampleDocument::Part::File; ///< Of the request
    QString file; ///< Name for people, or the path for Place::File
    int line = 0, column = 0;
    int endLine = 0, endColumn = 0;
    QStringList profiles;
    bool operator==(const Problem &) const = default;
};

/// What is wrong after a run: its error or limit first, then the findings.
QList<Problem> problemsOf(const RunResult &result, const QString &scriptName);
/// A request that cannot be sent as it is.
Problem problemOf(const Error &requestError);
Problem problemOf(const Issue &issue);

class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Message, Where, Rule, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(const QList<Problem> &problems);
    const QList<Problem> &problems() const { return m_problems; }
    int count(Severity severity) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Problem> m_problems;
};

} // namespace hooksmith::ui
