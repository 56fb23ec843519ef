// SPDX-License-Identifier: MIT
#pragma once

#include "core/variables/variables.h"

#include <functional>
#include <QAbstractTableModel>

namespace hooksmith::ui {

/// One row of a grid of names and values.
struct FieldRow
{
    bool enabled = true; ///< False: kept, but not sent
    QString name, value;
    QByteArray raw = {}; ///< Of an address: how it is spelled there; empty once it was edited

    bool operator==(const FieldRow &) const = default;
};

/// What a person should know about the variables in a text.
struct FieldNote
{
    QString text; ///< For the tool tip; empty: there are none
    bool missing = false;
};

/// Headers, parameters of an address or fields of a form as a grid: a box to switch each off, name,
/// value, and an empty last row that becomes one when something is typed into it. A row whose name
/// and value are emptied goes away.
class FieldsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Value, ColumnCount };
    enum class Kind { Headers, Parameters, Fields };

    explicit FieldsModel(Kind kind, QObject *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setRows(const QList<FieldRow> &rows);
    const QList<FieldRow> &rows() const { return m_rows; }
    int enabledCount() const;
    void setNoteSource(std::function<FieldNote(const QString &text)> source);
    /// Variables have other values now.
    void refreshNotes();

    /// "Name: value" (headers) or "name=value" lines; those that are switched off begin with "# ".
    QString toText() const;
    void setText(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

Q_SIGNALS:
    /// By the person.
    void edited();

private:
    Kind m_kind;
    QList<FieldRow> m_rows;
    std::function<FieldNote(const QString &)> m_notes;
};

} // namespace hooksmith::ui
