// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace hooksmith::ui {

/// What a pane shows when it has nothing to show: one sentence and at most one action.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// `action` may be null; its text without mnemonic and dots becomes the button's.
    void set(const QString &sentence, QAction *action = nullptr);
    /// A line of text to copy below the sentence (a command, an address).
    void setCopyable(const QString &text);
    QString sentence() const;

private:
    QLabel *m_label = nullptr;
    QPushButton *m_button = nullptr;
    QWidget *m_copyRow = nullptr;
    QLabel *m_copyText = nullptr;
    QAction *m_action = nullptr;
};

} // namespace hooksmith::ui
