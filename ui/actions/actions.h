// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QMenuBar;
class QToolBar;
class QWidget;

namespace hooksmith::ui {

/// The one list of everything a person can do: menus, toolbar, shortcuts (and later the palette and
/// the shortcut editor) are made from it. Whoever does the work connects to action(id).
class Actions : public QObject
{
    Q_OBJECT
public:
    /// The actions belong to `window`, so that their shortcuts work in all of it.
    explicit Actions(QWidget *window);

    /// The action with this id of the table; must exist.
    QAction *action(QLatin1StringView id) const;
    void onTriggered(QLatin1StringView id, QObject *context, std::function<void()> slot) const;

    /// All of them, in the order of the table.
    QList<QAction *> all() const { return m_actions; }
    void fillMenuBar(QMenuBar *bar) const;
    void fillToolBar(QToolBar *bar) const;

private:
    QList<QAction *> m_actions;
    QHash<QString, QAction *> m_byId;
};

} // namespace hooksmith::ui
