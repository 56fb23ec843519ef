// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/textdiff.h"

#include <functional>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QTextDocument;
class QToolButton;

namespace hooksmith::ui {

class CodeEditor;

/// Two versions of a text side by side, line by line, with the words that differ; the right one is
/// being edited and follows its document. A difference can be put back to the left version.
class DiffView : public QWidget
{
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);
    ~DiffView() override;

    /// `right` stays the caller's and must be replaced (null) before it goes.
    void compare(const QString &leftTitle, const QString &left, const QString &rightTitle,
                 QTextDocument *right);
    /// Colours a text (Syntax); called for both sides.
    void setHighlighter(std::function<void(QTextDocument *)> highlighter);
    void setZoom(int steps);
    const TextDiff &diff() const { return m_diff; }
    int currentHunk() const { return m_current; }

    void step(int direction);
    /// Makes the current difference as on the left, as one step of undo of the document.
    void takeLeft();

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool handleKey(const QKeyEvent *event);
    void refresh();
    void paintRows();
    void showHunk(int hunk);
    int hunkAt(int row) const;

    CodeEditor *m_left = nullptr;
    CodeEditor *m_right = nullptr;
    QLabel *m_leftTitle = nullptr;
    QLabel *m_rightTitle = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_take = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QTextDocument *m_leftRows = nullptr;
    QTextDocument *m_rightRows = nullptr;
    QPointer<QTextDocument> m_document;
    QString m_leftText;
    TextDiff m_diff;
    QList<DiffRow> m_rows;
    QTimer m_delay;
    int m_current = -1;
    bool m_scrolling = false;
};

} // namespace hooksmith::ui
