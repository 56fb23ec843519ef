// SPDX-License-Identifier: MIT
#include "ui/preview/layoutcontext.h"

#include "core/base/tr.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {
namespace {

constexpr double fileCardWidth = 368;
constexpr double pictureLimit = 360;
constexpr qsizetype maximumAttachments = 200;
constexpr qsizetype maximumFields = 500;

// Vertical position with CSS' collapsing margins.
class Column
{
public:
    explicit Column(double y) : m_y(y) { }
    /// Starts a box with this margin above; returns its top.
    double begin(double marginTop)
    {
        m_y += std::max(m_margin, marginTop);
        m_margin = 0;
        return m_y;
    }
    void end(double bottom, double marginBottom)
    {
        m_y = bottom;
        m_margin = marginBottom;
    }
    double bottom() const { return m_y + m_margin; }

private:
    double m_y;
    double m_margin = 0;
};

QSizeF pictureSize(const AttachmentModel &attachment, double width, double limit)
{
    const double edge = std::min(limit, width);
    if (attachment.imageWidth <= 0 || attachment.imageHeight <= 0)
        return {edge, limit};
    const double scale =
        std::min({1.0, edge / attachment.imageWidth, limit / attachment.imageHeight});
    return {std::max(attachment.imageWidth * scale, 1.0),
            std::max(attachment.imageHeight * scale, 1.0)};
}

class Attachments
{
public:
    explicit Attachments(LayoutContext &context)
        : m_context(context), m_theme(context.theme), m_scene(context.scene)
    {
    }

    double layout(const QList<AttachmentModel> &attachments, double x, double y, double width,
                  const QString &path)
    {
        const qsizetype count = std::min(attachments.size(), maximumAttachments);
        for (qsizetype i = 0; i < count; ++i) {
            const AttachmentModel &attachment = attachments[i];
            const QString own =
                path.isEmpty() ? QString::number(i) : path + u'/' + QString::number(i);
            const double top = y;
            const std::size_t firstText = m_scene.texts().size();
            if (attachment.isMalformed) {
                y = notice(x, y + 4, width,
                           Tr::tr("Not an attachment object: the server refuses the message."))
                    + 4;
            } else if (attachment.kind == AttachmentModel::Kind::File) {
                y = file(attachment, x, y, width, own);
            } else if (attachment.kind == AttachmentModel::Kind::Quote) {
                y = quote(attachment, x, y + 4, width, own) + 4;
            } else {
                y = common(attachment, x, y + 4, width, own) + 4;
            }
            if (path.isEmpty())
                speak(firstText, QRectF(x, top, width, y - top));
        }
        if (attachments.size() > count)
            y = notice(x, y + 4, width,
                       Tr::tr("%n more attachment(s) are not drawn here.", nullptr,
                              int(attachments.size() - count)))
                + 4;
        return y;
    }

private:
    void speak(std::size_t firstText, const QRectF &rect)
    {
        QStringList words;
        for (std::size_t i = firstText; i < m_scene.texts().size(); ++i)
            words.append(m_scene.texts()[i].flow->text());
        m_scene.addSpoken({Tr::tr("Attachment"), words.join(u'\n'), rect});
    }

    double notice(double x, double y, double width, const QString &text)
    {
        const InlineStyle style = m_context.style(m_theme.hint, 12);
        return y + m_context.addText(QPointF(x, y), width, text, style, 16).height();
    }

    bool isCollapsed(const AttachmentModel &attachment, const QString &path) const
    {
        return m_context.state.collapsed.value(path, attachment.collapsed);
    }

    void collapseButton(double x, double y, bool collapsed, const QString &path)
    {
        const QRectF rect(x, y, 20, 20);
        m_scene.addIcon(rect, collapsed ? Icon::ChevronRight : Icon::ChevronDown,
                        m_theme.secondaryButtonFont);
        m_scene.addPart(u"collapse"_s, rect);
        m_scene.addSpot(
            {HotSpot::Kind::Collapse, rect, path,
             collapsed ? Tr::tr("Show the attachment") : Tr::tr("Collapse the attachment")});
    }

    // Pretext, and beside the bar: the column, and the thumbnail right of it.
    double common(const AttachmentModel &attachment, double x, double y, double width,
                  const QString &path)
    {
        const double top = y;
        if (attachment.pretext) {
            const QRectF rect =
                richText(*attachment.pretext, x + 2, y, width - 4, 20, 14, m_theme.font, false);
            m_scene.addPart(u"pretext"_s, rect);
            y = rect.bottom() + 4;
        }
        const double blockTop = y;
        const bool hasThumb = !attachment.thumbUrl.isEmpty();
        const double left = x + 17;
        const double columnWidth = std::max(width - 17 - (hasThumb ? 56 : 0), 60.0);
        Column column(y + 4);
        author(column, attachment, left, columnWidth);
        title(column, attachment, left, columnWidth, path);
        if (!isCollapsed(attachment, path)) {
            text(column, attachment, left, columnWidth);
            fields(column, attachment, left, columnWidth);
            picture(column, attachment, left, columnWidth);
            actions(column, attachment, left, columnWidth);
        }
        y = column.bottom() + 4;
        if (hasThumb) {
            const QRectF thumb(x + width - 48, blockTop, 48, 48);
            m_context.addPicture(thumb, attachment.thumbUrl, 4, true);
            y = std::max(y, thumb.bottom());
            m_scene.addPart(u"thumb"_s, QRectF(thumb.left(), blockTop, 48, y - blockTop));
            m_scene.addPart(u"avatar"_s, thumb);
        }
        const QRectF bar(x, blockTop, 1, y - blockTop);
        m_scene.addFill(bar, m_theme.bar(attachment.color));
        m_scene.addPart(u"bar"_s, bar);
        m_scene.addPart(u"att-block"_s, QRectF(x, blockTop, width, y - blockTop));
        m_scene.addPart(u"attachment"_s, QRectF(x, top, width, y - top));
        return y;
    }

    QRectF richText(const RichText &text, double x, double y, double width, double lineHeight,
                    double size, const QColor &color, bool blocks, int weight = 400)
    {
        Q_UNUSED(blocks)
        const auto flow =
            std::make_shared<InlineFlow>(m_context.environment(true), lineHeight, size);
        flow->addNodes(text.nodes, m_context.style(color, size, weight));
        flow->layout(width);
        m_scene.addText(flow, QPointF(x, y));
        return {x, y, width, flow->height()};
    }

    void author(Column &column, const AttachmentModel &attachment, double x, double width)
    {
        if (attachment.authorName.isEmpty())
            return;
        const double y = column.begin(0);
        double left = x;
        if (!attachment.authorIcon.isEmpty()) {
            const QRectF icon(x, y, 24, 24);
            m_context.addPicture(icon, attachment.authorIcon, 4, true);
            m_scene.addPart(u"avatar"_s, icon);
            left += 24;
        }
        const bool isLink = !attachment.authorLink.isEmpty();
        InlineStyle style = m_context.style(isLink ? m_theme.link : m_theme.font, 14, 500);
        style.underline = isLink;
        m_context.addText(QPointF(left + 8, y + 2), x + width - left - 16, attachment.authorName,
                          style, 20, 1, attachment.authorLink);
        m_scene.addPart(u"author"_s, QRectF(x, y, width, 24));
        column.end(y + 24, 4);
    }

    void title(Column &column, const AttachmentModel &attachment, double x, double width,
               const QString &path)
    {
        if (attachment.title.isEmpty())
            return;
        const double y = column.begin(0);
        const bool isLink = !attachment.titleLink.isEmpty();
        InlineStyle style = m_context.style(isLink ? m_theme.link : m_theme.hint, 12);
        style.underline = isLink;
        const auto flow = std::make_shared<InlineFlow>(m_context.environment(true), 16, 12);
        if (isLink)
            style.link = flow->addLink(attachment.titleLink);
        flow->addText(attachment.title, style);
        flow->layout(std::max(width - 28, 20.0));
        const double height = std::max(20.0, flow->height());
        m_scene.addText(flow, QPointF(x, y + (height - flow->height()) / 2));
        collapseButton(x + flow->usedWidth() + 4, y + (height - 20) / 2,
                       isCollapsed(attachment, path), path);
        m_scene.addPart(u"title-row"_s, QRectF(x - 2, y, width + 4, height));
        column.end(y + height, 2);
    }

    void text(Column &column, const AttachmentModel &attachment, double x, double width)
    {
        if (!attachment.text)
            return;
        BlockMargins margins;
        const InlineStyle style = m_context.style(m_theme.font);
        QList<Node> nodes = attachment.text->nodes;
        const bool isDocument = std::any_of(
            nodes.begin(), nodes.end(), [](const Node &n) { return n.type <= NodeType::BigEmoji; });
        Scene before;
        // The margin above depends on the first block, so look before laying out for good.
        margins.top = margins.bottom = isDocument ? 16 : 0;
        if (isDocument && nodes.first().type == NodeType::HorizontalRule)
            margins.top = 8;
        const double y = column.begin(std::max(margins.top, 0.0));
        double bottom = y;
        if (isDocument) {
            bottom = layoutBlocks(m_context, nodes, x + 2, y, width - 4, true, style, &margins);
        } else {
            bottom = richText(*attachment.text, x + 2, y, width - 4, 20, 14, m_theme.font, false)
                         .bottom();
        }
        if (!attachment.text->note.isEmpty())
            bottom = notice(x + 2, bottom, width - 4, attachment.text->note);
        m_scene.addPart(u"text"_s, QRectF(x + 2, y, width - 4, bottom - y));
        column.end(bottom, margins.bottom);
    }

    void fields(Column &column, const AttachmentModel &attachment, double x, double width)
    {
        if (attachment.fields.isEmpty())
            return;
        const double top = column.begin(4);
        const double left = x - 4;
        const double full = width + 8;
        double y = top;
        const qsizetype count = std::min(attachment.fields.size(), maximumFields);
        for (qsizetype i = 0; i < count;) {
            const bool pair =
                attachment.fields[i].isShort && i + 1 < count && attachment.fields[i + 1].isShort;
            const double fieldWidth = pair ? full / 2 : full;
            double height = field(attachment.fields[i], left, y + 4, fieldWidth);
            ++i;
            if (pair) {
                height = std::max(
                    height, field(attachment.fields[i], left + fieldWidth, y + 4, fieldWidth));
                ++i;
            }
            y += height + 8;
        }
        if (attachment.fields.size() > count)
            y = notice(x, y, width,
                       Tr::tr("%n more field(s) are not drawn here.", nullptr,
                              int(attachment.fields.size() - count)));
        m_scene.addPart(u"fields"_s, QRectF(left, top, full, y - top));
        column.end(y, 4);
    }

    double field(const AttachmentField &field, double x, double y, double width)
    {
        const double inner = std::max(width - 8, 20.0);
        double bottom =
            richText(field.title, x + 4, y, inner, 20, 14, m_theme.font, false, 500).bottom();
        bottom =
            richText(field.value, x + 4, bottom, inner, 19.59, 14, m_theme.font, false).bottom();
        if (!field.problem.isEmpty()) {
            const InlineStyle style = m_context.style(m_theme.danger, 12);
            bottom +=
                m_context.addText(QPointF(x + 4, bottom), inner, u"⚠ "_s + field.problem, style, 16)
                    .height();
        }
        m_scene.addPart(field.isShort ? u"field-short"_s : u"field"_s,
                        QRectF(x, y, width, bottom - y));
        return bottom - y;
    }

    void picture(Column &column, const AttachmentModel &attachment, double x, double width)
    {
        if (attachment.imageUrl.isEmpty())
            return;
        const double y = column.begin(0);
        const QRectF rect(QPointF(x, y), pictureSize(attachment, width, pictureLimit));
        m_context.addPicture(rect.adjusted(1, 1, -1, -1), attachment.imageUrl);
        m_scene.addFill(rect, {}, 0, m_theme.strokeExtraLight);
        m_scene.addPart(u"att-image"_s, rect);
        column.end(rect.bottom(), 0);
    }

    void actions(Column &column, const AttachmentModel &attachment, double x, double width)
    {
        if (attachment.actions.isEmpty())
            return;
        const double top = column.begin(4);
        double left = x;
        double y = top;
        double rowHeight = 28;
        for (const AttachmentAction &action : attachment.actions) {
            const auto flow = std::make_shared<InlineFlow>(m_context.environment(true), 16, 12);
            flow->addText(action.text, m_context.style(m_theme.secondaryButtonFont, 12, 700));
            QImage image;
            if (!action.imageUrl.isEmpty())
                image = m_context.picture(action.imageUrl).image;
            QSizeF size(std::min(flow->naturalWidth(), width - 14) + 14, 28);
            if (!image.isNull()) {
                size = image.size();
                if (size.height() > 200)
                    size *= 200 / size.height();
            }
            if (left > x && left + size.width() > x + width) {
                left = x;
                y += rowHeight + 4;
                rowHeight = 28;
            }
            const QRectF rect(QPointF(left, y), size);
            if (image.isNull()) {
                m_scene.addFill(rect, m_theme.secondaryButton, 4);
                flow->setMaximumLines(1);
                flow->layout(size.width() - 13);
                m_scene.addText(flow, rect.topLeft() + QPointF(7, 6));
            } else {
                m_scene.addImage(rect, image, 4);
            }
            m_scene.addPart(u"button"_s, rect);
            m_scene.addSpot({action.url.isEmpty() ? HotSpot::Kind::Action : HotSpot::Kind::Link,
                             rect, action.url.isEmpty() ? action.message : action.url,
                             action.url.isEmpty()
                                 ? Tr::tr("Sends \"%1\" to the room").arg(action.message)
                                 : action.url});
            left += size.width() + 4;
            rowHeight = std::max(rowHeight, size.height());
        }
        m_scene.addPart(u"actions"_s, QRectF(x, top, width, y + rowHeight - top));
        column.end(y + rowHeight, 4);
    }

    double quote(const AttachmentModel &attachment, double x, double y, double width,
                 const QString &path)
    {
        const double top = y;
        Scene inner;
        std::swap(inner, m_scene);
        const double left = x + 17;
        const double innerWidth = std::max(width - 34, 60.0);
        y += 17;
        double at = left;
        if (!attachment.authorIcon.isEmpty()) {
            const QRectF icon(at, y, 24, 24);
            m_context.addPicture(icon, attachment.authorIcon, 4, true);
            m_scene.addPart(u"avatar"_s, icon);
            at += 24;
        }
        InlineStyle name = m_context.style(m_theme.hint);
        name.underline = !attachment.authorLink.isEmpty();
        const QSizeF size =
            m_context.addText(QPointF(at + 8, y + 2), innerWidth - (at + 8 - left),
                              attachment.authorName, name, 20, 1, attachment.authorLink);
        if (!attachment.timeText.isEmpty()) {
            InlineStyle time = m_context.style(m_theme.hint, 12);
            time.underline = true;
            m_context.addText(QPointF(at + 8 + size.width() + 8, y + 4),
                              std::max(innerWidth - (at + 16 + size.width() - left), 20.0),
                              attachment.timeText, time, 16, 1, attachment.messageLink);
        }
        y += 28;
        if (!attachment.nested.isEmpty())
            y = layout(attachment.nested, left, y, innerWidth, path);
        if (attachment.omittedNested > 0)
            y = notice(left, y, innerWidth, Tr::tr("Quotes nested deeper are not drawn here."));
        if (attachment.text) {
            const double bodyTop = y;
            y = layoutBlocks(m_context, attachment.text->nodes, left, y, innerWidth, false,
                             m_context.style(m_theme.hint));
            m_scene.addPart(u"body"_s, QRectF(left, bodyTop, innerWidth, y - bodyTop));
        }
        y += 2 + 17;
        std::swap(inner, m_scene);
        const QRectF rect(x, top, width, y - top);
        m_scene.addFill(rect, m_theme.tint, 0, m_theme.strokeExtraLight);
        m_scene.addFill(QRectF(x, top, 1, y - top), m_theme.strokeLight);
        m_scene.addPart(u"quote-attachment"_s, rect);
        m_scene.append(std::move(inner));
        return y;
    }

    double fileRow(const AttachmentModel &attachment, double x, double y, double width,
                   bool withSize, const QString &path)
    {
        const auto flow = std::make_shared<InlineFlow>(m_context.environment(true), 16, 12);
        const InlineStyle style = m_context.style(m_theme.hint, 12);
        flow->addText(attachment.title, style);
        if (withSize && !attachment.sizeText.isEmpty())
            flow->addText(u" (%1)"_s.arg(attachment.sizeText), style);
        flow->setMaximumLines(1);
        flow->layout(std::max(width - 50, 40.0));
        m_scene.addText(flow, QPointF(x, y + 2));
        // Measured: the size has a margin of its own.
        double at = x + flow->usedWidth() + (withSize && !attachment.sizeText.isEmpty() ? 8 : 2);
        collapseButton(at, y, isCollapsed(attachment, path), path);
        at += 24;
        if (attachment.downloadable && !attachment.titleLink.isEmpty()) {
            const QRectF rect(at, y, 20, 20);
            m_scene.addIcon(rect, Icon::Download, m_theme.secondaryButtonFont);
            m_scene.addSpot(
                {HotSpot::Kind::Link, rect, attachment.titleLink, attachment.titleLink});
            m_scene.addPart(u"download"_s, rect);
        }
        m_scene.addPart(u"file-row"_s, QRectF(x, y, width, 20));
        return y + 20;
    }

    double caption(const AttachmentModel &attachment, double x, double y, double width)
    {
        if (!attachment.description)
            return y;
        BlockMargins margins;
        return layoutBlocks(m_context, attachment.description->nodes, x, y, width, true,
                            m_context.style(m_theme.font), &margins);
    }

    double file(const AttachmentModel &attachment, double x, double y, double width,
                const QString &path)
    {
        using FileKind = AttachmentModel::FileKind;
        if (attachment.fileKind == FileKind::Audio || attachment.fileKind == FileKind::Image
            || attachment.fileKind == FileKind::Other)
            y = caption(attachment, x, y, width);
        y = fileRow(attachment, x, y, width, attachment.fileKind != FileKind::Other, path);
        if (isCollapsed(attachment, path))
            return y;
        switch (attachment.fileKind) {
        case FileKind::Image: {
            const bool measured = attachment.imageWidth > 0 && attachment.imageHeight > 0;
            const QRectF rect(
                QPointF(x, y),
                pictureSize(attachment, width, measured ? pictureLimit : fileCardWidth));
            m_context.addPicture(rect.adjusted(1, 1, -1, -1), attachment.imageUrl);
            m_scene.addFill(rect, {}, 0, m_theme.strokeExtraLight);
            m_scene.addPart(u"att-image"_s, rect);
            return rect.bottom();
        }
        case FileKind::Audio:
            return player(QRectF(x, y, std::min(300.0, width), 54), Icon::Music,
                          attachment.mediaUrl);
        case FileKind::Video: {
            y = player(QRectF(x, y, std::min(fileCardWidth, width), 207), Icon::Play,
                       attachment.mediaUrl);
            return caption(attachment, x, y, width);
        }
        case FileKind::Other: break;
        }
        return fileCard(attachment, x, y, width);
    }

    // The client shows the browser's own player; the preview plays nothing.
    double player(const QRectF &rect, Icon icon, const QString &url)
    {
        m_scene.addFill(rect, m_theme.neutral, icon == Icon::Music ? rect.height() / 2 : 2,
                        m_theme.strokeExtraLight);
        const double edge = icon == Icon::Music ? 24 : 48;
        const QRectF symbol(icon == Icon::Music ? rect.left() + 15 : rect.center().x() - edge / 2,
                            rect.center().y() - edge / 2, edge, edge);
        m_scene.addIcon(symbol, icon, m_theme.font);
        if (icon == Icon::Music) {
            const double y = std::round(rect.center().y()) - 2;
            m_scene.addFill(QRectF(rect.left() + 110, y, rect.width() - 140, 4),
                            m_theme.strokeLight, 2);
            m_context.addText(QPointF(rect.left() + 48, rect.center().y() - 8), 60, u"0:00"_s,
                              m_context.style(m_theme.font, 12), 16, 1);
        }
        m_scene.addSpot({HotSpot::Kind::Link, rect, url, url});
        m_scene.addPart(u"player"_s, rect);
        return rect.bottom();
    }

    double fileCard(const AttachmentModel &attachment, double x, double y, double width)
    {
        const QRectF card(x, y, std::min(fileCardWidth, width), 78);
        m_scene.addFill(card, m_theme.tint, 4, m_theme.strokeExtraLight);
        const QRectF icon(x + 17, y + 13, 48, 52);
        m_scene.addFill(icon, m_theme.neutral, 4);
        m_scene.addIcon(QRectF(icon.center().x() - 12, icon.top() + 7, 25, 26), Icon::File,
                        m_theme.titles);
        const auto format = std::make_shared<InlineFlow>(m_context.environment(true), 12, 10);
        format->addText(attachment.format, m_context.style(m_theme.titles, 10, 700));
        format->setMaximumLines(1);
        format->setAlignment(CellAlignment::Center);
        format->layout(44);
        m_scene.addText(format, icon.topLeft() + QPointF(2, 36));
        const double left = icon.right() + 16;
        const bool isLink = attachment.downloadable && !attachment.titleLink.isEmpty();
        InlineStyle title = m_context.style(isLink ? m_theme.link : m_theme.font);
        title.underline = isLink;
        const double textWidth = std::max(card.right() - 17 - left, 20.0);
        m_context.addText(QPointF(left, y + 17), textWidth, attachment.title, title, 20, 1,
                          isLink ? attachment.titleLink : QString());
        m_context.addText(QPointF(left, y + 41), textWidth, attachment.sizeText,
                          m_context.style(m_theme.font, 12), 16, 1);
        m_scene.addPart(u"file-card"_s, card);
        m_scene.addPart(u"preview-card"_s, card);
        m_scene.addPart(u"preview-icon"_s, icon);
        m_scene.addPart(u"preview-title"_s, QRectF(left, y + 17, textWidth, 20));
        m_scene.addPart(u"preview-description"_s, QRectF(left, y + 41, textWidth, 16));
        return card.bottom();
    }

    LayoutContext &m_context;
    const MessageTheme &m_theme;
    Scene &m_scene;
};

} // namespace

double layoutAttachments(LayoutContext &context, const QList<AttachmentModel> &attachments,
                         double x, double y, double width, const QString &path)
{
    return Attachments(context).layout(attachments, x, y, width, path);
}

double layoutLinkPreviews(LayoutContext &context, const QList<LinkPreview> &previews, double x,
                          double y, double width)
{
    const MessageTheme &theme = context.theme;
    Scene &scene = context.scene;
    for (const LinkPreview &preview : previews) {
        const double top = y;
        if (preview.isPlaceholder()) {
            // No network while a script is written: say what may come, in one quiet line.
            const InlineStyle style = context.style(theme.annotation, 12);
            y += 4
                + context
                      .addText(QPointF(x, y + 4), width,
                               Tr::tr("Rocket.Chat may add a link preview for %1.")
                                   .arg(QUrl(preview.url).host()),
                               style, 16, 1)
                      .height();
            continue;
        }
        const double cardWidth = std::min(fileCardWidth, width);
        const QString label = Tr::tr("Link preview");
        const QSizeF size = context.addText(QPointF(x, y + 2), cardWidth, label,
                                            context.style(theme.hint, 12), 16, 1);
        const QRectF arrow(x + size.width() + 2, y, 20, 20);
        const QString path = u"preview:"_s + preview.url;
        const bool collapsed = context.state.collapsed.value(path, false);
        scene.addIcon(arrow, collapsed ? Icon::ChevronRight : Icon::ChevronDown,
                      theme.secondaryButtonFont);
        scene.addPart(u"collapse"_s, arrow);
        scene.addSpot(
            {HotSpot::Kind::Collapse, arrow, path, Tr::tr("Show or hide the link preview")});
        y += 20;
        if (!collapsed) {
            const double cardTop = y;
            const double inner = cardWidth - 34;
            const double coverHeight = preview.imageUrl.isEmpty() ? 0 : (cardWidth - 2) * 192 / 368;
            const auto description =
                std::make_shared<InlineFlow>(context.environment(true), 16, 12);
            description->addText(preview.description, context.style(theme.font, 12));
            description->setMaximumLines(2);
            description->layout(inner);
            const double descriptionHeight =
                preview.description.isEmpty() ? 0 : description->height();
            double bottom = cardTop + 1 + coverHeight + 8 + 20 + 4 + descriptionHeight;
            if (!preview.siteName.isEmpty())
                bottom += 4 + 16;
            bottom += 8 + 1;
            const QRectF card(x, cardTop, cardWidth, bottom - cardTop);
            scene.addFill(card, theme.tint, 4, theme.strokeExtraLight);
            if (coverHeight > 0)
                context.addPicture(QRectF(x + 1, cardTop + 1, cardWidth - 2, coverHeight),
                                   preview.imageUrl, 3, true);
            y = cardTop + 1 + coverHeight + 8;
            InlineStyle title = context.style(theme.link);
            title.underline = true;
            context.addText(QPointF(x + 17, y), inner, preview.title, title, 20, 1, preview.url);
            scene.addPart(u"preview-title"_s, QRectF(x + 17, y, inner, 20));
            y += 24;
            if (descriptionHeight > 0) {
                scene.addText(description, QPointF(x + 17, y));
                scene.addPart(u"preview-description"_s,
                              QRectF(x + 17, y, inner, descriptionHeight));
                y += descriptionHeight;
            }
            if (!preview.siteName.isEmpty()) {
                InlineStyle site = context.style(theme.hint, 12);
                site.underline = true;
                context.addText(QPointF(x + 17, y + 4), inner, preview.siteName, site, 16, 1,
                                preview.url);
            }
            scene.addPart(u"preview-card"_s, card);
            y = bottom;
        }
        scene.addPart(u"url-preview"_s, QRectF(x, top, cardWidth, y - top));
    }
    return y;
}

} // namespace hooksmith::ui
