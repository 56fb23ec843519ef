// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scripteditor/linelexer.h"

#include <optional>
#include <QObject>
#include <QTextBlock>
#include <QTextDocument>

namespace hooksmith::ui {

/// What an editor knows about the shape of a text: brackets, what is a comment or a string, what
/// can be folded, how far a line is indented. Belongs to the document (all views of it share it)
/// and follows its changes; a change costs the lines it touches.
class CodeStructure : public QObject
{
    Q_OBJECT
public:
    /// The one of this document, made at first use.
    static CodeStructure &of(QTextDocument &document);

    CodeLanguage language() const { return m_language; }
    void setLanguage(CodeLanguage language);

    /// The tokens of a line; valid until the next call.
    const std::vector<LexToken> &tokens(int line);
    /// The token that holds this position of the document, if any.
    std::optional<LexToken> tokenAt(int position);
    /// True between brackets and words, false within strings, comments and patterns. At the end of
    /// an unfinished string or line comment this is false.
    bool isCode(int position);
    /// Where the partner of the bracket at this position is; -1 = it has none or is no bracket.
    int partner(int position);
    /// The open bracket around this position; -1 = none.
    int enclosing(int position);

    /// The last line that folding at this line hides; nothing when there is nothing to fold.
    std::optional<int> foldEnd(int line);
    bool isFolded(int line) const;
    /// Hides or shows what stands below this line.
    void setFolded(int line, bool folded);
    void foldAll();
    void unfoldAll();
    /// Shows the line with everything around it.
    void reveal(int line);

    /// Columns of white space at the start, a tab up to the next `tabWidth`; an empty line has
    /// those of the nearer of its neighbours that is less indented.
    int indentation(int line, int tabWidth);

Q_SIGNALS:
    /// Lines were hidden or shown.
    void foldingChanged();

private:
    struct Line
    {
        LexState start;
        int closes = 0, opens = 0; ///< Brackets without a partner in the line
        bool lineComment = false; ///< Nothing but a // comment
    };

    explicit CodeStructure(QTextDocument &document);
    void noteChange(int position, int removed, int added);
    void update();
    void lex(int line, const QTextBlock &block);
    std::optional<int> commentEnd(int line);
    void setVisible(int from, int to, bool visible);
    void announce();

    QTextDocument &m_document;
    CodeLanguage m_language = CodeLanguage::Plain;
    std::vector<Line> m_lines;
    std::vector<LexToken> m_tokens; ///< Of the line asked for last
    LexState m_end; ///< Behind the line lexed last
    int m_dirtyFrom = 0, m_dirtyTo = -1;
};

} // namespace hooksmith::ui
