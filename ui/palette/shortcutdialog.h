// SPDX-License-Identifier: MIT
#pragma once

#include "ui/actions/actions.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace hooksmith::ui {

/// All actions with their keys; another key can be typed, a conflict is named before it is made.
/// What is changed works at once; the caller keeps it (changed()).
class ShortcutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutDialog(Actions &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void fill();
    void filter(const QString &text);
    void show(QTreeWidgetItem *item);
    void assign();
    void refresh(QTreeWidgetItem *item);
    QString currentId() const;

    Actions &m_actions;
    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_list = nullptr;
    QKeySequenceEdit *m_keys = nullptr;
    QPushButton *m_assign = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_reset = nullptr;
    QLabel *m_conflict = nullptr;
};

} // namespace hooksmith::ui
