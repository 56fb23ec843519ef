// SPDX-License-Identifier: MIT
#include "ui/preview/inlineflow.h"

#include "core/base/tr.h"
#include "core/message/mathtext.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {
namespace {

constexpr QChar noBreakSpace(0x00a0);
constexpr QChar zeroWidthSpace(0x200b);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);
// Chromium rounds ascent and descent of a font (Liberation Mono, 13 px).
constexpr double codeAscent = 11;
constexpr double codeDescent = 4;

double roundedAscent(const QFontMetricsF &metrics)
{
    return std::round(metrics.ascent());
}

double roundedDescent(const QFontMetricsF &metrics)
{
    return std::round(metrics.descent());
}

bool hasRightToLeft(const QList<Node> &nodes)
{
    return std::any_of(nodes.begin(), nodes.end(), [&](const Node &node) {
        return std::any_of(node.text.begin(), node.text.end(), isLeftward)
            || hasRightToLeft(node.children);
    });
}

QString formulaTip(const QString &source)
{
    return Tr::tr("A formula, simplified; the client draws it with KaTeX. Source: %1")
        .arg(source.trimmed().left(300));
}

} // namespace

InlineFlow::InlineFlow(const InlineEnvironment &environment, double lineHeight, double strutSize)
    : m_environment(environment), m_lineHeight(lineHeight), m_strutSize(strutSize)
{
    const QFontMetricsF metrics(textFont(strutSize));
    const double ascent = roundedAscent(metrics);
    const double descent = roundedDescent(metrics);
    m_strutAbove = std::floor((lineHeight - ascent - descent) / 2) + ascent;
    m_strutBelow = lineHeight - m_strutAbove;
    m_xHeight = metrics.xHeight();
}

InlineFlow::Span &InlineFlow::addSpan(Kind kind, const QString &text, const QFont &font,
                                      const InlineStyle &style)
{
    Span span;
    span.start = int(m_text.size());
    span.length = int(text.size());
    span.kind = kind;
    span.style = style;
    span.font = font;
    span.above = m_strutAbove;
    span.below = m_strutBelow;
    m_text += text;
    m_spans.push_back(span);
    return m_spans.back();
}

int InlineFlow::addGroup(const Group &group)
{
    m_groups.push_back(group);
    return int(m_groups.size()) - 1;
}

// The older client's font has no hyphen of that width.
int InlineFlow::tabularIndex(QChar c) const
{
    return c == u'-' && m_environment.look == MessageLook::MentionChips ? -1 : tabularCharacter(c);
}

void InlineFlow::addText(const QString &text, const InlineStyle &style)
{
    QString collapsed;
    collapsed.reserve(text.size());
    for (const QChar c : text) {
        const bool isSpace = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
        if (!isSpace)
            collapsed += c;
        else if (!m_endsWithSpace)
            collapsed += u' ';
        m_endsWithSpace = isSpace;
    }
    collapsed.replace(u"\ufe0f\u200d"_s, u"\u200d"_s); // As in emojiGlyphs()
    if (collapsed.isEmpty())
        return;
    const QFont font = textFont(style.size, style.weight, style.italic);
    // A digit in front has no letter before it that could carry half of what it lacks.
    if (const QChar first = collapsed.front(); tabularIndex(first) >= 0)
        addPad((tabularDigitWidth(style.weight) * font.pixelSize()
                - QFontMetricsF(font).horizontalAdvance(first))
                   / 2,
               -1, style);
    addSpan(Kind::Text, collapsed, font, style);
}

void InlineFlow::addCodeText(const QString &text, const QColor &color, int weight, bool italic)
{
    InlineStyle style;
    style.color = color;
    QString shown = text;
    shown.replace(u'\n', QChar(QChar::LineSeparator)).replace(u'\t', u"        "_s);
    QFont font = codeFont(13, weight);
    font.setItalic(italic);
    addSpan(Kind::Text, shown, font, style);
    m_endsWithSpace = false;
}

void InlineFlow::addLineBreak()
{
    InlineStyle style;
    addSpan(Kind::Text, QString(QChar(QChar::LineSeparator)), textFont(m_strutSize), style);
    m_endsWithSpace = true;
}

void InlineFlow::addPad(double width, int group, const InlineStyle &style)
{
    QFont font = textFont(m_strutSize);
    const double advance = QFontMetricsF(font).horizontalAdvance(noBreakSpace);
    font.setLetterSpacing(QFont::AbsoluteSpacing, width - advance);
    Span &span = addSpan(Kind::Pad, QString(noBreakSpace), font, style);
    span.group = group;
}

InlineFlow::Span &InlineFlow::addPlaceholder(Kind kind, double width, double above, double below,
                                             const QString &copy, const InlineStyle &style)
{
    // Lines may break before and after an inline block.
    addSpan(Kind::Pad, QString(zeroWidthSpace), textFont(m_strutSize), style);
    QFont font = textFont(m_strutSize);
    const double advance = QFontMetricsF(font).horizontalAdvance(noBreakSpace);
    font.setLetterSpacing(QFont::AbsoluteSpacing, width - advance);
    const std::size_t index = m_spans.size();
    addSpan(kind, QString(noBreakSpace), font, style);
    addSpan(Kind::Pad, QString(zeroWidthSpace), textFont(m_strutSize), style);
    Span &span = m_spans[index];
    span.above = above;
    span.below = below;
    span.copy = copy;
    m_endsWithSpace = false;
    return span;
}

int InlineFlow::addLink(const QString &target)
{
    m_links.append({target});
    return int(m_links.size()) - 1;
}

void InlineFlow::addCheckBox(bool checked)
{
    InlineStyle style;
    const double middle = m_xHeight / 2;
    Span &span = addPlaceholder(Kind::CheckBox, 20, 10 + middle, 10 - middle,
                                checked ? u"[x]"_s : u"[ ]"_s, style);
    span.checked = checked;
}

// The letters and the padding of a box must stay together among letters that run to the left:
// isolates do that. They are left out elsewhere, as most fonts have no such characters.
void InlineFlow::beginBox()
{
    if (m_isRightToLeft)
        addSpan(Kind::Pad, QString(firstStrongIsolate), textFont(m_strutSize), {});
}

void InlineFlow::endBox()
{
    if (m_isRightToLeft)
        addSpan(Kind::Pad, QString(popDirectionalIsolate), textFont(m_strutSize), {});
}

void InlineFlow::addNodes(const QList<Node> &nodes, const InlineStyle &style)
{
    m_isRightToLeft = m_isRightToLeft || hasRightToLeft(nodes);
    for (const Node &node : nodes)
        addNode(node, style);
}

void InlineFlow::addNode(const Node &node, InlineStyle style)
{
    const MessageTheme &theme = *m_environment.theme;
    switch (node.type) {
    case NodeType::Bold: style.weight = 700; return addNodes(node.children, style);
    case NodeType::Italic: style.italic = true; return addNodes(node.children, style);
    case NodeType::Strike: style.strike = true; return addNodes(node.children, style);
    case NodeType::Link:
        style.link = addLink(node.target);
        style.color = theme.link;
        style.underline = true;
        return addNodes(node.children, style);
    case NodeType::Spoiler: {
        style.spoiler = m_environment.nextSpoiler ? (*m_environment.nextSpoiler)++ : 0;
        addPad(2, -1, style);
        addNodes(node.children, style);
        return addPad(2, -1, style);
    }
    case NodeType::InlineCode: return addCode(node.text, style);
    case NodeType::InlineKatex: {
        m_endsWithSpace = false;
        const std::optional<QString> readable = mathText(node.text);
        style.italic = readable.has_value();
        Span &span = readable
            ? addSpan(Kind::Text, *readable, textFont(style.size, style.weight, true), style)
            : addSpan(Kind::Text, node.text, codeFont(13, 400), style);
        span.above = m_strutAbove + 1; // Measured: KaTeX makes its line a pixel higher
        span.tip = formulaTip(node.text);
        return;
    }
    case NodeType::MentionUser:
    case NodeType::MentionChannel: return addMention(node, style);
    case NodeType::Emoji:
        if (node.text.isEmpty())
            return addText(node.target, style);
        style.underline = false;
        {
            // 24 px with 2 px either side; the baseline is that of a 24 px line of the emoji's
            // font. Also in the old look: its reference pictures show 14 px glyphs, since they lack
            // the sprites, which a real client of that age drew at 24 px (specification, section
            // 9).
            Span &span = addPlaceholder(Kind::Emoji, emojiSize + 4, 20, 4, node.text, style);
            span.font.setUnderline(false);
        }
        return;
    case NodeType::SmallEmoji: {
        m_endsWithSpace = false;
        addSpan(Kind::Text, emojiGlyphs(node.text), emojiFont(style.size * emojiGlyphScale), style);
        return;
    }
    case NodeType::Timestamp: return addTag(node.text, style);
    case NodeType::Color: return addSwatch(node, style);
    case NodeType::Image: return addPicture(node, style);
    case NodeType::Break:
    case NodeType::LineBreak: return addLineBreak();
    default:
        if (!node.text.isEmpty())
            addText(node.text, style);
        addNodes(node.children, style);
    }
}

void InlineFlow::addCode(const QString &text, const InlineStyle &style)
{
    const MessageTheme &theme = *m_environment.theme;
    const bool attachment = m_environment.attachment;
    // vertical-align: middle puts the middle of the code's line on half the x-height.
    const double middle = m_xHeight / 2;
    const double halfLine = attachment ? 8 : 10;
    const double halfLeading = std::floor((2 * halfLine - codeAscent - codeDescent) / 2);
    const double raise = middle + halfLine - halfLeading - codeAscent;
    const double edgeY = attachment ? 7.5 : 1.8;
    const double edgeX = attachment ? 7.5 : 4.2;
    const int group =
        addGroup({attachment ? u"text-code"_s : u"inline-code"_s, -raise - codeAscent - edgeY,
                  -raise + codeDescent + edgeY, 2, attachment ? theme.tint : QColor(),
                  attachment ? theme.strokeLight : theme.font});
    InlineStyle letters = style;
    if (!attachment && style.link < 0)
        letters.color = theme.font;
    beginBox();
    addPad(edgeX, group, style);
    QString shown = text;
    shown.replace(u'\n', u' ');
    Span &span = addSpan(Kind::Text, shown, codeFont(13), letters);
    span.group = group;
    span.above = std::max(m_strutAbove, middle + halfLine);
    span.below = std::max(m_strutBelow, halfLine - middle);
    span.boxAbove = raise + codeAscent + edgeY;
    span.boxBelow = codeDescent - raise + edgeY;
    span.raise = raise;
    addPad(edgeX, group, style);
    endBox();
    m_endsWithSpace = false;
}

void InlineFlow::addMention(const Node &node, InlineStyle style)
{
    const MessageTheme &theme = *m_environment.theme;
    const QString sign = node.type == NodeType::MentionUser ? u"@"_s : u"#"_s;
    if (node.mention == MentionKind::Unknown)
        return addText(sign + node.text, style);
    // Marks are not wrapped round mentions: the weight stays 500 in bold text.
    style.weight = 500;
    style.italic = style.strike = style.underline = false;
    m_endsWithSpace = false;
    if (m_environment.look == MessageLook::ColoredMentions) {
        style.color = theme.mention(node.mention);
        const int group = addGroup({u"mention"_s, -14, 3, 0, {}, {}});
        Span &span = addSpan(Kind::Text, node.text, textFont(style.size, 500), style);
        span.group = group;
        return;
    }
    style.color = theme.chipFont(node.mention);
    const int group = addGroup({u"mention"_s, -14, 4, 4, theme.chipBackground(node.mention), {}});
    beginBox();
    addPad(3, group, style);
    Span &span = addSpan(Kind::Text, node.text, textFont(style.size, 500), style);
    span.group = group;
    span.above = 16;
    span.below = 6;
    addPad(3, group, style);
    endBox();
}

void InlineFlow::addTag(const QString &text, const InlineStyle &style)
{
    const MessageTheme &theme = *m_environment.theme;
    InlineStyle letters = style;
    letters.size = 10;
    letters.weight = 700;
    letters.color = theme.secondaryButtonFont;
    const int group = addGroup({u"tag"_s, -13, 5, 2, theme.secondaryButton, {}});
    beginBox();
    addPad(5, group, style);
    Span &span = addSpan(Kind::Text, text, textFont(10, 700), letters);
    span.group = group;
    addPad(5, group, style);
    endBox();
    m_endsWithSpace = false;
}

void InlineFlow::addSwatch(const Node &node, const InlineStyle &style)
{
    Span &span =
        addPlaceholder(Kind::Swatch, style.size * 1.5, m_strutAbove, m_strutBelow, {}, style);
    span.box = QColor::fromRgba(node.rgba);
    addText(node.text, style);
}

void InlineFlow::addPicture(const Node &node, InlineStyle style)
{
    if (style.link < 0)
        style.link = addLink(node.target);
    const QImage image = m_environment.image ? m_environment.image(node.target) : QImage();
    if (image.isNull()) {
        style.color = m_environment.theme->link;
        style.underline = true;
        return addText(node.text.isEmpty() ? node.target : node.text, style);
    }
    QSizeF size = image.size();
    if (size.width() > 600)
        size *= 600 / size.width();
    Span &span =
        addPlaceholder(Kind::Picture, size.width(), size.height(), m_strutBelow, node.text, style);
    span.image = image;
}

} // namespace hooksmith::ui
