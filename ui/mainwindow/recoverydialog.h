// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace/draftstore.h"

#include <QDialog>

class QListWidget;

namespace hooksmith::ui {

class DiffText;
class Syntax;

/// The texts that a crash left, each beside what is on disk; the person picks.
class RecoveryDialog : public QDialog
{
    Q_OBJECT
public:
    struct Item
    {
        Draft draft;
        QString onDisk;
        QString recovered;
    };

    RecoveryDialog(const QList<Item> &items, Syntax &syntax, QWidget *parent = nullptr);

    /// A draft's content as a text to compare: a script as it is, the rest as JSON.
    static QString textOf(const JsValue &content, const QString &onDisk);

Q_SIGNALS:
    void restore(const QList<hooksmith::Draft> &drafts);
    void discard(const QList<hooksmith::Draft> &drafts);

private:
    QList<Draft> chosen() const;
    void show(int row);

    QList<Item> m_items;
    QListWidget *m_list = nullptr;
    DiffText *m_diff = nullptr;
};

} // namespace hooksmith::ui
