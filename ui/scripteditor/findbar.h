// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace hooksmith::ui {

class CodeEditor;

/// Find and replace below an editor: all hits are marked and counted as one types.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(CodeEditor &editor, QWidget *parent = nullptr);

    /// Searches in another view from now on.
    void setEditor(CodeEditor &editor);
    /// Shows the bar with the selected word, ready to type.
    void open(bool withReplace);
    void findNext(bool backwards = false);
    int hitCount() const { return m_hitCount; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void replaceOne();
    void replaceAll();
    QRegularExpression pattern() const;
    /// All hits in the scope; none when the expression is not valid.
    QList<QRegularExpressionMatch> allMatches() const;
    QString replacementFor(const QRegularExpressionMatch &match) const;

    CodeEditor *m_editor;
    QMetaObject::Connection m_following;
    QLineEdit *m_find = nullptr;
    QLineEdit *m_replace = nullptr;
    QWidget *m_replaceRow = nullptr;
    QToolButton *m_case = nullptr;
    QToolButton *m_word = nullptr;
    QToolButton *m_regex = nullptr;
    QToolButton *m_selection = nullptr;
    QLabel *m_count = nullptr;
    QTimer m_delay;
    int m_hitCount = 0;
    int m_scopeStart = -1, m_scopeEnd = -1;
};

} // namespace hooksmith::ui
