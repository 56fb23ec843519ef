// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QHash>
#include <QPersistentModelIndex>
#include <QTreeView>

class QLabel;

namespace hooksmith::ui {

class TrafficModel;

/// The deliveries, newest first. Columns make way for the outcome in a narrow list; what a person
/// looks at stays where it is while others arrive above it; an empty list says why.
class TrafficList : public QTreeView
{
    Q_OBJECT
public:
    /// `model` must outlive the list.
    explicit TrafficList(TrafficModel &model, QWidget *parent = nullptr);

    QStringList chosenIds() const; ///< Newest first
    QString currentId() const; ///< Empty when none is current
    /// Makes the one so many rows further down (negative: up) current, within the list.
    void step(int rows);
    /// What a key does in the list. Not a shortcut: those take the letters from an open menu, whose
    /// entries they mean then.
    void onKey(Qt::Key key, std::function<void()> then) { m_keys.insert(key, std::move(then)); }
    /// Whether rows that arrive push the others out of sight: so that the newest are in it.
    void setFollowing(bool on) { m_following = on; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeColumns();
    void fitColumns();
    void sayNothingMatches();

    TrafficModel &m_model;
    QLabel *m_nothing = nullptr; ///< When the filter leaves none
    QPersistentModelIndex m_top; ///< The first row in sight, while rows are inserted above it
    QHash<int, int> m_columnWidths; ///< As the person left them, also of hidden ones
    QHash<int, std::function<void()>> m_keys;
    bool m_following = true;
};

} // namespace hooksmith::ui
