// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/multipart.h"

#include <QAbstractTableModel>
#include <QWidget>

class QTableView;
class QToolButton;

namespace hooksmith::ui {

/// The parts of a multipart/form-data body: name, content (or file name), type.
class PartsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Content, Type, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setParts(const QList<MultipartPart> &parts);
    const QList<MultipartPart> &parts() const { return m_parts; }
    void append(const MultipartPart &part);
    void replace(int row, const MultipartPart &part);

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
    /// A part without a file's name whose content can be typed.
    static bool isTypable(const MultipartPart &part);

    QList<MultipartPart> m_parts;
};

/// The grid with its buttons: another field, another file, another content, remove.
class MultipartGrid : public QWidget
{
    Q_OBJECT
public:
    explicit MultipartGrid(QWidget *parent = nullptr);
    PartsModel &model() { return *m_model; }
    /// Adds a file's bytes as a part. Says what could not be read through failed().
    void addFile(const QString &path);

Q_SIGNALS:
    void edited();
    void failed(const QString &sentence);

private:
    void chooseFile(int row);
    void removeSelected();

    PartsModel *m_model = nullptr;
    QTableView *m_view = nullptr;
};

} // namespace hooksmith::ui
