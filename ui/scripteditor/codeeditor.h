// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runresult.h"

#include <QList>
#include <QPlainTextEdit>

namespace hooksmith::ui {

/// Something to underline in a text.
struct Mark
{
    Severity severity = Severity::Error;
    QString message;
    int line = 0, column = 0; ///< From 1; column 0 = the whole line
    int endLine = 0, endColumn = 0; ///< 0 = to the end of the word
    bool operator==(const Mark &) const = default;
};

/// A plain text editor for code: line numbers, current line, bracket pairs, indentation, line
/// commands, zoom, marks. Colours come from Syntax, which works on the document.
class CodeEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CodeEditor(QWidget *parent = nullptr);

    /// Shows another document (with a QPlainTextDocumentLayout), which keeps its own undo history;
    /// the cursor and scroll position of each are remembered. It stays the caller's and must be
    /// replaced here (null = nothing) before it is destroyed.
    void showDocument(QTextDocument *document);
    /// What "toggle comment" puts before a line; empty = the language has no comments.
    void setCommentPrefix(const QString &prefix) { m_commentPrefix = prefix; }
    void setMarks(const QList<Mark> &marks);
    const QList<Mark> &marks() const { return m_marks; }
    /// Text shown behind a line without being part of it (line from 1 -> text).
    void setLineNotes(const QHash<int, QString> &notes);
    void setHits(const QList<QTextCursor> &hits);

    /// Puts the cursor there, in the middle of the view, and takes the focus. Lines count from 1.
    void goTo(int line, int column);

    void toggleComment();
    void duplicateLines();
    void moveLines(int direction);
    void setZoom(int steps);
    int zoom() const { return m_zoom; }

    int gutterWidth() const;
    void paintGutter(QPaintEvent *event);
    /// The message of the mark under a line's number, for the tool tip.
    QString gutterToolTip(const QPoint &position) const;

Q_SIGNALS:
    void zoomChanged(int steps);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Place
    {
        int position = 0;
        int scroll = 0;
    };
    void updateMargins();
    void updateSelections();
    void appendBrackets(QList<QTextEdit::ExtraSelection> &selections) const;
    int bracketPartner(int position) const;
    QTextCursor cursorFor(const Mark &mark) const;
    QString markAt(int position) const;
    void applyFont();
    QString unit() const;

    QWidget *m_gutter = nullptr;
    QTextDocument *m_blank = nullptr;
    QString m_commentPrefix;
    QList<Mark> m_marks;
    QList<std::pair<QTextCursor, Mark>> m_placedMarks; ///< Follow the text as it is edited
    QList<QTextCursor> m_hits;
    QHash<int, QString> m_notes;
    QHash<QTextDocument *, Place> m_places;
    int m_baseSize = 10;
    int m_zoom = 0;
};

} // namespace hooksmith::ui
