// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QDialog>
#include <QList>

class QLineEdit;
class QListWidget;

namespace hooksmith::ui {

/// A short list to choose from by typing a few of its letters: symbols, snippets.
class PickList : public QDialog
{
    Q_OBJECT
public:
    struct Entry
    {
        QString title, detail;
        int indent = 0; ///< Levels
    };

    PickList(const QString &title, const QString &hint, const QList<Entry> &entries,
             QWidget *parent = nullptr);
    QLineEdit &input() { return *m_input; }

Q_SIGNALS:
    /// Index into the entries.
    void chosen(int index);
    /// The current row is another one (-1 = none).
    void highlighted(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    int current() const;

    QList<Entry> m_entries;
    QLineEdit *m_input = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace hooksmith::ui
