// SPDX-License-Identifier: MIT
#include "ui/scripteditor/codestructure.h"

#include <QPlainTextDocumentLayout>

namespace hooksmith::ui {

namespace {

/// A line that nobody wrote by hand (a packed library, one-line JSON) has no shape worth its time.
constexpr int longestLine = 20000; // Characters

int bracketSign(QChar c)
{
    switch (c.unicode()) {
    case u'(':
    case u'[':
    case u'{': return 1;
    case u')':
    case u']':
    case u'}': return -1;
    default: return 0;
    }
}

bool isPair(QChar open, QChar close)
{
    return (open == u'(' && close == u')') || (open == u'[' && close == u']')
        || (open == u'{' && close == u'}');
}

/// 1 for an open bracket, -1 for a closing one; ${ opens and the } behind it closes.
int signOf(const LexToken &token, QStringView text)
{
    return token.kind == LexToken::Kind::Punctuator ? bracketSign(text.at(token.start)) : 0;
}

} // namespace

CodeStructure &CodeStructure::of(QTextDocument &document)
{
    if (auto *known = document.findChild<CodeStructure *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new CodeStructure(document);
}

CodeStructure::CodeStructure(QTextDocument &document) : QObject(&document), m_document(document)
{
    m_lines.resize(size_t(document.blockCount()));
    m_dirtyTo = document.blockCount() - 1;
    connect(&document, &QTextDocument::contentsChange, this, &CodeStructure::noteChange);
}

void CodeStructure::setLanguage(CodeLanguage language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_dirtyFrom = 0;
    m_dirtyTo = int(m_lines.size()) - 1;
}

void CodeStructure::noteChange(int position, int removed, int added)
{
    Q_UNUSED(removed)
    const int first = qMax(0, m_document.findBlock(position).blockNumber());
    const QTextBlock lastBlock = m_document.findBlock(position + added);
    const int last = lastBlock.isValid() ? lastBlock.blockNumber() : m_document.blockCount() - 1;
    const int delta = m_document.blockCount() - int(m_lines.size());
    const auto at = m_lines.begin() + qMin(first + 1, int(m_lines.size()));
    if (delta > 0)
        m_lines.insert(at, size_t(delta), Line());
    else if (delta < 0)
        m_lines.erase(at, at + qMin<qsizetype>(-delta, m_lines.end() - at));
    m_lines.resize(size_t(m_document.blockCount()));
    if (m_dirtyTo >= m_dirtyFrom) { // Not looked at since an earlier change
        m_dirtyFrom = qMin(m_dirtyFrom, first);
        m_dirtyTo = qMax(m_dirtyTo + qMax(delta, 0), last);
    } else {
        m_dirtyFrom = first;
        m_dirtyTo = last;
    }
    m_dirtyTo = qMin(m_dirtyTo, int(m_lines.size()) - 1);
    // What is edited (by undo, by a replacement) must be seen.
    if (!m_document.findBlockByNumber(first).isVisible())
        reveal(first);
}

void CodeStructure::lex(int line, const QTextBlock &block)
{
    Line &item = m_lines[size_t(line)];
    const QString text = block.length() > longestLine ? QString() : block.text();
    m_end = lexLine(m_language, text, item.start, m_tokens);
    item.closes = item.opens = 0;
    for (const LexToken &token : m_tokens) {
        const int sign = signOf(token, text);
        if (sign > 0)
            ++item.opens;
        else if (sign < 0 && item.opens > 0)
            --item.opens;
        else if (sign < 0)
            ++item.closes;
    }
    item.lineComment = m_tokens.size() == 1 && m_tokens[0].kind == LexToken::Kind::Comment
        && !item.start.comment && QStringView(text).sliced(m_tokens[0].start).startsWith(u"//");
}

void CodeStructure::update()
{
    if (m_dirtyTo < m_dirtyFrom)
        return;
    int line = m_dirtyFrom;
    const int count = int(m_lines.size());
    for (QTextBlock block = m_document.findBlockByNumber(line); line < count && block.isValid();
         block = block.next()) {
        lex(line, block);
        ++line;
        if (line >= count)
            break;
        Line &next = m_lines[size_t(line)];
        if (next.start == m_end && line > m_dirtyTo)
            break;
        next.start = m_end;
    }
    m_dirtyFrom = 0;
    m_dirtyTo = -1;
}

const std::vector<LexToken> &CodeStructure::tokens(int line)
{
    update();
    const QTextBlock block = m_document.findBlockByNumber(line);
    if (!block.isValid() || block.length() > longestLine) {
        m_tokens.clear();
        return m_tokens;
    }
    m_end = lexLine(m_language, block.text(), m_lines[size_t(line)].start, m_tokens);
    return m_tokens;
}

std::optional<LexToken> CodeStructure::tokenAt(int position)
{
    const QTextBlock block = m_document.findBlock(position);
    const int column = position - block.position();
    for (const LexToken &token : tokens(block.blockNumber())) {
        if (token.start <= column && column < token.start + token.length)
            return token;
    }
    return {};
}

bool CodeStructure::isCode(int position)
{
    const QTextBlock block = m_document.findBlock(position);
    const int column = position - block.position();
    const QString text = block.text();
    const int line = block.blockNumber();
    for (const LexToken &token : tokens(line)) {
        const int end = token.start + token.length;
        if (token.isCode() || column <= token.start)
            continue;
        if (column < end)
            return false;
        if (column == end && end == text.size()) { // Does it go on here?
            const QStringView piece = QStringView(text).sliced(token.start, token.length);
            if (token.kind == LexToken::Kind::Comment)
                return !m_end.comment && !piece.startsWith(u"//");
            if (token.kind == LexToken::Kind::Template)
                return !m_end.nesting.endsWith('`');
            if (token.kind == LexToken::Kind::String)
                return piece.size() > 1 && piece.back() == piece.front();
        }
    }
    const LexState &start = m_lines[size_t(line)].start;
    return column > 0 || (!start.comment && !start.nesting.endsWith('`'));
}

int CodeStructure::partner(int position)
{
    const std::optional<LexToken> here = tokenAt(position);
    if (!here || here->kind != LexToken::Kind::Punctuator)
        return -1;
    const QChar bracket = m_document.characterAt(position);
    const int sign = bracketSign(bracket);
    if (sign == 0)
        return -1;
    QTextBlock block = m_document.findBlock(position);
    int depth = 0;
    for (bool first = true; block.isValid();
         block = sign > 0 ? block.next() : block.previous(), first = false) {
        const Line &line = m_lines[size_t(block.blockNumber())];
        const int against = sign > 0 ? line.closes : line.opens;
        if (!first && depth > against) { // Its partner is not in this line
            depth += (sign > 0 ? line.opens : line.closes) - against;
            continue;
        }
        const std::vector<LexToken> &list = tokens(block.blockNumber());
        const QString text = block.text();
        const int column = position - block.position();
        const int count = int(list.size());
        for (int n = 0; n < count; ++n) {
            const LexToken &token = list[size_t(sign > 0 ? n : count - 1 - n)];
            if (first && (sign > 0 ? token.start < column : token.start > column))
                continue;
            const int step = signOf(token, text) * sign;
            depth += step;
            if (step < 0 && depth == 0) {
                const QChar other = text.at(token.start);
                const bool fits = sign > 0 ? isPair(bracket, other) : isPair(other, bracket);
                return fits ? block.position() + token.start : -1;
            }
        }
    }
    return -1;
}

int CodeStructure::enclosing(int position)
{
    QTextBlock block = m_document.findBlock(position);
    int depth = 1;
    update();
    for (bool first = true; block.isValid(); block = block.previous(), first = false) {
        const Line &line = m_lines[size_t(block.blockNumber())];
        if (!first && depth > line.opens) {
            depth += line.closes - line.opens;
            continue;
        }
        const std::vector<LexToken> &list = tokens(block.blockNumber());
        const QString text = block.text();
        for (auto token = list.rbegin(); token != list.rend(); ++token) {
            if (first && block.position() + token->start >= position)
                continue;
            depth -= signOf(*token, text);
            if (depth == 0)
                return block.position() + token->start;
        }
    }
    return -1;
}

std::optional<int> CodeStructure::commentEnd(int line)
{
    const int count = int(m_lines.size());
    const Line &item = m_lines[size_t(line)];
    int end = line;
    if (!item.start.comment && line + 1 < count && m_lines[size_t(line + 1)].start.comment) {
        while (end + 1 < count && m_lines[size_t(end + 1)].start.comment)
            ++end;
    } else if (item.lineComment && (line == 0 || !m_lines[size_t(line - 1)].lineComment)) {
        while (end + 1 < count && m_lines[size_t(end + 1)].lineComment)
            ++end;
    }
    return end > line ? std::optional(end) : std::nullopt;
}

std::optional<int> CodeStructure::foldEnd(int line)
{
    update();
    if (line < 0 || line >= int(m_lines.size()))
        return {};
    const int opens = m_lines[size_t(line)].opens;
    if (opens == 0)
        return commentEnd(line);
    int depth = opens;
    for (int at = line + 1; at < int(m_lines.size()); ++at) {
        const Line &item = m_lines[size_t(at)];
        if (depth - item.closes < opens) // The innermost bracket closes here; that line stays
            return at - 1 > line ? std::optional(at - 1) : std::nullopt;
        depth += item.opens - item.closes;
    }
    return {};
}

bool CodeStructure::isFolded(int line) const
{
    const QTextBlock block = m_document.findBlockByNumber(line);
    return block.isVisible() && block.next().isValid() && !block.next().isVisible();
}

void CodeStructure::setVisible(int from, int to, bool visible)
{
    QTextBlock block = m_document.findBlockByNumber(from);
    for (int line = from; line <= to && block.isValid(); ++line, block = block.next()) {
        block.setVisible(visible);
        block.setLineCount(visible ? qMax(1, block.layout()->lineCount()) : 0);
    }
}

void CodeStructure::announce()
{
    if (auto *layout = qobject_cast<QPlainTextDocumentLayout *>(m_document.documentLayout())) {
        layout->requestUpdate();
        Q_EMIT layout->documentSizeChanged(layout->documentSize());
    }
    Q_EMIT foldingChanged();
}

void CodeStructure::setFolded(int line, bool folded)
{
    if (folded == isFolded(line))
        return;
    if (folded) {
        const std::optional<int> end = foldEnd(line);
        if (!end)
            return;
        setVisible(line + 1, *end, false);
    } else {
        int end = line + 1;
        while (end + 1 < int(m_lines.size()) && !m_document.findBlockByNumber(end + 1).isVisible())
            ++end;
        setVisible(line + 1, end, true);
    }
    announce();
}

void CodeStructure::foldAll()
{
    for (int line = 0; line < int(m_lines.size()); ++line) {
        const std::optional<int> end = foldEnd(line);
        // A script is one class: what is worth an overview are its methods.
        const QString text = m_document.findBlockByNumber(line).text();
        if (end && !text.startsWith(u"class ")) {
            setVisible(line + 1, *end, false);
            line = *end;
        }
    }
    announce();
}

void CodeStructure::unfoldAll()
{
    setVisible(0, int(m_lines.size()) - 1, true);
    announce();
}

void CodeStructure::reveal(int line)
{
    QTextBlock block = m_document.findBlockByNumber(line);
    if (!block.isValid() || block.isVisible())
        return;
    while (block.isValid() && !block.isVisible())
        block = block.previous();
    setFolded(block.isValid() ? block.blockNumber() : 0, false);
}

int CodeStructure::indentation(int line, int tabWidth)
{
    const auto own = [this, tabWidth](int number) {
        const QTextBlock block = m_document.findBlockByNumber(number);
        const QString text = block.length() > longestLine ? QString() : block.text();
        int columns = 0;
        for (const QChar c : text) {
            if (c == u' ')
                ++columns;
            else if (c == u'\t')
                columns += tabWidth - columns % tabWidth;
            else
                return columns;
        }
        return -1;
    };
    const int here = own(line);
    if (here >= 0)
        return here;
    constexpr int far = 50; // Lines; a longer gap has no shape to show
    int above = -1;
    int below = -1;
    for (int n = line - 1; n >= 0 && above < 0 && line - n < far; --n)
        above = own(n);
    for (int n = line + 1; n < m_document.blockCount() && below < 0 && n - line < far; ++n)
        below = own(n);
    return above < 0 || below < 0 ? 0 : qMin(above, below);
}

} // namespace hooksmith::ui
