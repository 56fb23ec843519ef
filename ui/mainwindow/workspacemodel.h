// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>

namespace hooksmith::ui {

class Documents;

/// The workspace as a tree: integrations, and in each its samples.
class WorkspaceModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { SlugRole = Qt::UserRole, SampleRole };

    explicit WorkspaceModel(Documents &documents, QObject *parent = nullptr);

    /// Reads the workspace anew.
    void reload();
    /// Only titles and marks may have changed.
    void refresh();
    QModelIndex indexOf(const QString &slug, const QString &sample = {}) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Only says renamed(): the name in the tree changes when the file's has.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void renamed(const QString &slug, const QString &sample, const QString &name);

private:
    QVariant integrationData(int row, int role) const;
    QVariant sampleData(int integrationRow, int row, int role) const;

    /// What the tree shows now; the workspace may be ahead of it until reload().
    struct Node
    {
        QString slug;
        QStringList samples;
    };
    Documents &m_documents;
    QList<Node> m_nodes;
    QHash<QString, int> m_rows; ///< Of a slug
};

} // namespace hooksmith::ui
