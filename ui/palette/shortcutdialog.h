// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
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

    /// Writes the keys that are not the defaults; "file-not-writable".
    Result<void> exportTo(const QString &path) const;
    /// Takes the keys of such a file in place of all; "file-not-readable", "json" and
    /// "not-shortcuts" for a file that is something else: nothing is changed then.
    Result<void> importFrom(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void fill();
    void filter(const QString &text);
    void show(QTreeWidgetItem *item);
    void assign();
    void refresh(QTreeWidgetItem *item);
    QString currentId() const;
    void chooseFile(bool save);

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
