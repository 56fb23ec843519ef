// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QStackedWidget;
class QTreeView;

namespace hooksmith::ui {

class Actions;
class Documents;
class EmptyState;
class WorkspaceModel;

/// The tree at the left. Choosing an integration or a sample says so by selected(); names are
/// edited in place; files dropped on it come in.
class WorkspacePane : public QWidget
{
    Q_OBJECT
public:
    explicit WorkspacePane(Documents &documents, QWidget *parent = nullptr);

    /// The keys and the context menu of the tree.
    void setActions(const Actions &actions);
    void reload();
    /// Selects without telling.
    void select(const QString &slug, const QString &sample);
    /// What is selected in the tree; the sample may be empty.
    QString currentSlug() const;
    QString currentSample() const;
    /// Begins to edit the name of what is selected.
    void rename();
    /// Slugs whose samples are hidden; kept over reload().
    QStringList collapsed() const;
    void setCollapsed(const QStringList &slugs);
    EmptyState &emptyState() { return *m_empty; }
    WorkspaceModel &model() { return *m_model; }
    QTreeView &view() { return *m_view; }

Q_SIGNALS:
    /// `sample` is empty when the integration itself was chosen.
    void selected(const QString &slug, const QString &sample);
    /// The person typed another name.
    void renamed(const QString &slug, const QString &sample, const QString &name);
    /// Files from outside were dropped on this integration (empty: on none).
    void dropped(const QString &slug, const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(const QPoint &position);

    WorkspaceModel *m_model = nullptr;
    QTreeView *m_view = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    const Actions *m_actions = nullptr;
    QStringList m_collapsed;
    bool m_quiet = false;
    bool m_telling = false; ///< selected() is being said
};

} // namespace hooksmith::ui
