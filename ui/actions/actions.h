// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QMenuBar;
class QToolBar;
class QWidget;

namespace hooksmith::ui {

/// The one list of everything a person can do: menus, toolbar, shortcuts, the command palette and
/// the shortcut editor are made from it. Whoever does the work connects to action(id).
class Actions : public QObject
{
    Q_OBJECT
public:
    /// The actions belong to `window`, so that their shortcuts work in all of it.
    explicit Actions(QWidget *window);

    /// The action with this id of the table; must exist.
    QAction *action(QLatin1StringView id) const;
    /// The same for an id that was read; null when there is none.
    QAction *find(const QString &id) const { return m_byId.value(id); }
    void onTriggered(QLatin1StringView id, QObject *context, std::function<void()> slot) const;

    /// All of them, in the order of the table.
    QList<QAction *> all() const { return m_actions; }
    /// Its text without mnemonic and dots.
    static QString plainText(const QAction &action);
    /// Title of the menu that it is in.
    QString group(const QString &id) const;
    QList<QKeySequence> defaultKeys(const QString &id) const;
    /// True: its keys work only where giveTo() put it.
    bool isLocal(const QString &id) const;
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    /// Other actions with this key.
    QStringList conflicts(const QString &id, const QKeySequence &key) const;
    /// What differs from the defaults, as JSON, for the settings; and back.
    QString changedKeys() const;
    void applyChangedKeys(const QString &json);
    /// Makes the keys of a local action work in this pane.
    void giveTo(QLatin1StringView id, QWidget *pane) const;
    void fillMenuBar(QMenuBar *bar) const;
    void fillToolBar(QToolBar *bar) const;

private:
    static void setKeys(QAction *action, const QList<QKeySequence> &keys);
    /// Its tooltip: the one place where tool buttons get theirs, with the shortcut.
    static void describe(QAction *action);

    QList<QAction *> m_actions;
    QStringList m_groups;
    QHash<QString, QAction *> m_byId;
};

} // namespace hooksmith::ui
