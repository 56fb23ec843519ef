// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QStackedWidget;
class QTreeView;

namespace hooksmith::ui {

class Documents;
class EmptyState;
class WorkspaceModel;

/// The tree at the left. Choosing an integration or a sample says so by selected().
class WorkspacePane : public QWidget
{
    Q_OBJECT
public:
    explicit WorkspacePane(Documents &documents, QWidget *parent = nullptr);

    void reload();
    /// Selects without telling.
    void select(const QString &slug, const QString &sample);
    EmptyState &emptyState() { return *m_empty; }
    WorkspaceModel &model() { return *m_model; }
    QTreeView &view() { return *m_view; }

Q_SIGNALS:
    /// `sample` is empty when the integration itself was chosen.
    void selected(const QString &slug, const QString &sample);

private:
    WorkspaceModel *m_model = nullptr;
    QTreeView *m_view = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    bool m_quiet = false;
};

} // namespace hooksmith::ui
