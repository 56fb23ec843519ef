// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runresult.h"
#include "ui/scripteditor/autopairs.h"
#include "ui/scripteditor/multicursor.h"

#include <functional>
#include <QList>
#include <QPlainTextEdit>

namespace hooksmith::ui {

class CodeGutter;
class CodeStructure;
struct Tones;

/// Something to underline in a text.
struct Mark
{
    Severity severity = Severity::Error;
    QString message;
    int line = 0, column = 0; ///< From 1; column 0 = the whole line
    int endLine = 0, endColumn = 0; ///< 0 = to the end of the word
    QString rule = {}; ///< Stable name of what found it, or empty
    bool fixable = false; ///< There is a fix to offer (fixesRequested())
    bool operator==(const Mark &) const = default;
};

QColor markColor(Severity severity, const Tones &tones);

/// A plain text editor for code: line numbers, current line, bracket pairs, folding, indentation,
/// line commands, several cursors, zoom, marks. Knows no language: colours come from Syntax and
/// the shape from CodeStructure, which both work on the document.
class CodeEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CodeEditor(QWidget *parent = nullptr);
    ~CodeEditor() override;

    /// Shows another document (with a QPlainTextDocumentLayout), which keeps its own undo history;
    /// the cursor and scroll position of each are remembered. It stays the caller's and must be
    /// replaced here (null = nothing) before it is destroyed.
    void showDocument(QTextDocument *document);
    CodeStructure &structure() const { return *m_structure; }
    /// What "toggle comment" puts before a line; empty = the language has no comments.
    void setCommentPrefix(const QString &prefix) { m_commentPrefix = prefix; }
    void setMarks(const QList<Mark> &marks);
    const QList<Mark> &marks() const { return m_marks; }
    /// The marks around a position of the text, as it is now.
    QList<Mark> marksAt(int position) const;
    QTextCursor rangeOf(const Mark &mark) const;
    /// Text shown behind a line without being part of it (line from 1 -> text); an edit of the
    /// line takes its note away.
    void setLineNotes(const QHash<int, QString> &notes);
    QString lineNote(int line) const; ///< From 1
    void setHits(const QList<QTextCursor> &hits);
    /// Backgrounds below all others (of a comparison, ...).
    void setLayers(const QList<QTextEdit::ExtraSelection> &layers);
    /// Numbers to show instead of 1, 2, 3, ...; 0 = none.
    void setLineNumbers(const QList<int> &numbers);
    int numberOf(int line) const; ///< Of a line from 0

    /// Puts the cursor there, in the middle of the view, and takes the focus. Lines count from 1.
    void goTo(int line, int column);
    void goToLineKeepingView(int line); ///< From 0

    void toggleComment();
    void duplicateLines();
    /// With a selection within a line: its next occurrence, too; else duplicates the line.
    void duplicateOrNext();
    void moveLines(int direction);
    void foldHere(bool folded);
    MultiCursor &cursors() { return m_cursors; }
    void setZoom(int steps);
    int zoom() const { return m_zoom; }
    /// The font of all code editors, those to come included; empty: the desktop's for code.
    static void setFamily(const QString &family);
    QString indentUnit() const;
    void setIndentGuides(bool on);

    /// What to say about a place of the text, besides its marks (rich text, or empty).
    void setHoverSource(std::function<QString(int position)> source);
    QString hoverText(int position) const;

    // For the gutter
    struct LineMark
    {
        Severity severity;
        bool fixable;
    };
    QHash<int, LineMark> lineMarks() const; ///< The worst of each line, from 0
    QString gutterToolTip(const QPoint &position) const;
    /// Calls `visit` with each block that shows within `area` of the viewport and where it does.
    void forEachVisibleLine(const QRect &area,
                            const std::function<void(const QTextBlock &, const QRectF &)> &visit);
    /// The further cursors are not where they were.
    void cursorsChanged();

Q_SIGNALS:
    void zoomChanged(int steps);
    /// The person asks what can be mended at the cursor.
    void fixesRequested();
    void focusEntered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    struct Place
    {
        int position = 0;
        int scroll = 0;
    };
    struct PlacedMark
    {
        QTextCursor cursor; ///< Follows the text as it is edited
        Mark mark;
    };
    struct Note
    {
        QTextCursor cursor; ///< At the start of its line
        QString text;
    };
    void attachDocument();
    void noteChange(int position, int removed, int added);
    void updateMargins();
    void updateSelections();
    void appendBrackets(QList<QTextEdit::ExtraSelection> &selections) const;
    QTextCursor cursorFor(const Mark &mark) const;
    QString marksText(int position) const;
    void applyFont();
    void paintGuides(QPainter &painter, const QRect &area);
    void paintNotes(QPainter &painter, const QRect &area);
    void paintFoldMarks(QPainter &painter, const QRect &area);
    QPointF lineEnd(const QTextBlock &block, const QRectF &area, qreal *height) const;

    CodeGutter *m_gutter = nullptr;
    QTextDocument *m_blank = nullptr;
    CodeStructure *m_structure = nullptr; ///< The document's
    MultiCursor m_cursors;
    AutoPairs m_pairs;
    QString m_commentPrefix;
    QList<Mark> m_marks;
    QList<PlacedMark> m_placedMarks;
    QList<QTextCursor> m_hits;
    QList<QTextEdit::ExtraSelection> m_layers;
    QList<Note> m_notes;
    QList<int> m_numbers;
    QHash<QTextDocument *, Place> m_places;
    QList<QMetaObject::Connection> m_connections; ///< To the document
    std::function<QString(int)> m_hoverSource;
    mutable QString m_unit; ///< Of this revision of this document
    mutable int m_unitRevision = -1;
    mutable const QTextDocument *m_unitDocument = nullptr;
    int m_baseSize = 10;
    int m_zoom = 0;
    bool m_guides = true;
};

} // namespace hooksmith::ui
