// SPDX-License-Identifier: MIT
#include "ui/scripteditor/texthighlighter.h"

#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>
#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>

namespace hooksmith::ui {

namespace {

constexpr int beforePaintMs = 4; // What a key may wait for
constexpr int sliceMs = 6;
constexpr int betweenSlicesMs = 4; // Keys and paints come in between
constexpr int blocksPerLook = 16; // The clock is looked at this often
/// Nobody reads the colours of a line like this, and one line cannot be cut into slices.
constexpr int longestLine = 20000; // Characters

class BlockState : public QTextBlockUserData
{
public:
    KSyntaxHighlighting::State end; ///< Behind the line
};

const BlockState *stateOf(const QTextBlock &block)
{
    return block.isValid() ? static_cast<const BlockState *>(block.userData()) : nullptr;
}

} // namespace

TextHighlighter::TextHighlighter(QTextDocument &document,
                                 const KSyntaxHighlighting::Definition &definition,
                                 const KSyntaxHighlighting::Theme &theme, const QPalette &page)
    : QObject(&document), m_document(document), m_blocks(document.blockCount())
{
    setDefinition(definition);
    setTheme(theme);
    setPage(page);
    m_later.setSingleShot(true);
    m_later.setInterval(betweenSlicesMs);
    connect(&m_later, &QTimer::timeout, this, &TextHighlighter::goOn);
    connect(&document, &QTextDocument::contentsChange, this, &TextHighlighter::noteChange);
    m_to = m_blocks - 1;
    goOn();
}

void TextHighlighter::setPage(const QPalette &page)
{
    m_page = page.color(QPalette::Base);
    m_leastContrast = isHighContrast(page) ? highContrast : enoughContrast;
    m_legible.clear();
}

void TextHighlighter::changeTheme(const KSyntaxHighlighting::Theme &theme, const QPalette &page)
{
    setTheme(theme);
    setPage(page);
    m_from = 0;
    m_to = m_document.blockCount() - 1;
    goOn();
}

void TextHighlighter::noteChange(int position, int removed, int added)
{
    if (removed == 0 && added == 0)
        return;
    const int first = qMax(0, m_document.findBlock(position).blockNumber());
    const QTextBlock lastBlock = m_document.findBlock(position + added);
    const int last = lastBlock.isValid() ? lastBlock.blockNumber() : m_document.blockCount() - 1;
    const int delta = m_document.blockCount() - std::exchange(m_blocks, m_document.blockCount());
    if (!isComplete()) { // What was still to do has moved
        if (m_from > first)
            m_from = qMax(first, m_from + delta);
        if (m_to > first)
            m_to = qMax(first, m_to + delta);
        m_to = qMin(m_to, m_blocks - 1);
    }
    const int rest = colour(first, last, beforePaintMs);
    if (rest >= 0) {
        m_from = isComplete() ? rest : qMin(m_from, rest);
        m_to = qMax(m_to, qMax(rest, last));
    }
    if (!isComplete())
        m_later.start();
}

void TextHighlighter::goOn()
{
    if (isComplete())
        return;
    const int rest = colour(m_from, m_to, sliceMs);
    if (rest < 0) {
        m_from = 0;
        m_to = -1;
        return;
    }
    m_from = rest;
    m_to = qMax(m_to, rest);
    m_later.start();
}

int TextHighlighter::colour(int from, int to, int ms)
{
    QElapsedTimer clock;
    clock.start();
    QTextBlock block = m_document.findBlockByNumber(from);
    const int start = block.position();
    int end = start;
    int number = from;
    int rest = -1;
    for (; block.isValid(); block = block.next(), ++number) {
        if (number > from && (number - from) % blocksPerLook == 0 && clock.elapsed() >= ms) {
            rest = number;
            break;
        }
        const bool changed = colourBlock(block);
        end = block.position() + block.length();
        if (number >= to && !changed)
            break;
    }
    // Once for all of them: the layout is asked for each range that is named to it.
    if (end > start)
        m_document.markContentsDirty(start, end - start - 1);
    return rest;
}

bool TextHighlighter::colourBlock(const QTextBlock &block)
{
    m_formats.clear();
    const BlockState *before = stateOf(block.previous());
    const KSyntaxHighlighting::State start = before ? before->end : KSyntaxHighlighting::State();
    KSyntaxHighlighting::State end = start;
    if (block.length() <= longestLine) {
        const QString text = block.text();
        end = highlightLine(QStringView(text), start);
    }
    // What an input method is composing stands within the line and keeps its own look.
    QTextLayout &layout = *block.layout();
    const int preeditAt = layout.preeditAreaPosition();
    const auto preeditLength = int(layout.preeditAreaText().size());
    if (preeditLength > 0) {
        for (QTextLayout::FormatRange &range : m_formats) {
            if (range.start >= preeditAt)
                range.start += preeditLength;
            else if (range.start + range.length > preeditAt)
                range.length += preeditLength;
        }
        const QList<QTextLayout::FormatRange> known = layout.formats();
        for (const QTextLayout::FormatRange &range : known) {
            if (range.start >= preeditAt && range.start + range.length <= preeditAt + preeditLength)
                m_formats.append(range);
        }
    }
    layout.setFormats(m_formats);
    if (const BlockState *known = stateOf(block); known && known->end == end)
        return false;
    auto *state = new BlockState;
    state->end = end;
    QTextBlock(block).setUserData(state);
    return true;
}

void TextHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length == 0)
        return;
    QTextLayout::FormatRange range;
    range.start = offset;
    range.length = length;
    // Always a colour, so that a light palette's default is not left on a dark page.
    const QColor color = format.textColor(theme());
    auto known = m_legible.constFind(color.rgba());
    if (known == m_legible.constEnd())
        known = m_legible.insert(color.rgba(), legible(color, m_page, m_leastContrast));
    range.format.setForeground(*known);
    // A page of high contrast has no other backgrounds: what is legible on it might not be on them.
    if (format.hasBackgroundColor(theme()) && m_leastContrast < highContrast)
        range.format.setBackground(format.backgroundColor(theme()));
    if (format.isBold(theme()))
        range.format.setFontWeight(QFont::Bold);
    if (format.isItalic(theme()))
        range.format.setFontItalic(true);
    if (format.isUnderline(theme()))
        range.format.setFontUnderline(true);
    if (format.isStrikeThrough(theme()))
        range.format.setFontStrikeOut(true);
    m_formats.append(range);
}

} // namespace hooksmith::ui
