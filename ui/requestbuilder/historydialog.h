// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/senthistory.h"

#include <QDialog>

class QLineEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTreeWidget;

namespace hooksmith::ui {

class EmptyState;

/// What was sent, newest first, with a search; an entry can become a sample again.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    /// The history must outlive the dialog.
    explicit HistoryDialog(SentHistory &history, QWidget *parent = nullptr);
    /// Reads the history anew.
    void refresh();

Q_SIGNALS:
    void openRequested(const hooksmith::SentEntry &entry);
    void copyRequested(const hooksmith::SentEntry &entry);

private:
    const SentEntry *current() const;
    void showCurrent();

    SentHistory &m_history;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_count = nullptr;
    QPlainTextEdit *m_details = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_clear = nullptr;
    QSplitter *m_split = nullptr;
    EmptyState *m_empty = nullptr; ///< In place of the list
};

} // namespace hooksmith::ui
