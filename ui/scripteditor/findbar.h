// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scripteditor/findtarget.h"

#include <QRegularExpression>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace hooksmith::ui {

/// Find and replace below a text: all hits are marked and counted as one types.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    /// `view` is one that FindTarget knows.
    explicit FindBar(QWidget &view, QWidget *parent = nullptr);
    /// The bar of any view that FindTarget knows, over one of its edges; made when it is asked for.
    static FindBar *over(QWidget &view);

    /// Searches in another view from now on.
    void setView(QWidget &view);
    /// Shows the bar with the selected word, ready to type.
    void open(bool withReplace);
    void findNext(bool backwards = false);
    int hitCount() const { return m_hitCount; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Along the edge of the view that it lies over.
    void place();
    void go(TextSpan span);
    void refresh();
    void replaceOne();
    void replaceAll();
    QRegularExpression pattern() const;
    /// All hits in the scope; none when the expression is not valid.
    QList<QRegularExpressionMatch> allMatches() const;
    QString replacementFor(const QRegularExpressionMatch &match) const;

    std::unique_ptr<FindTarget> m_target;
    bool m_lies = false; ///< Over the view, instead of beside it
    bool m_above = false; ///< At its upper edge: what was found last is at the lower one
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
