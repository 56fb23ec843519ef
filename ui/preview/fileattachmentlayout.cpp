// SPDX-License-Identifier: MIT
#include "ui/preview/layoutcontext.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace hooksmith::ui {
namespace {

class FileAttachment
{
public:
    explicit FileAttachment(LayoutContext &context)
        : m_context(context), m_theme(context.theme), m_scene(context.scene)
    {
    }

    double layout(const AttachmentModel &attachment, double x, double y, double width,
                  const QString &path)
    {
        using FileKind = AttachmentModel::FileKind;
        if (attachment.fileKind == FileKind::Audio || attachment.fileKind == FileKind::Image
            || attachment.fileKind == FileKind::Other)
            y = caption(attachment, x, y, width);
        y = fileRow(attachment, x, y, width, attachment.fileKind != FileKind::Other, path);
        if (m_context.isCollapsed(path, attachment.collapsed))
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
            return audioPlayer(QRectF(x, y, std::min(300.0, width), 54), attachment);
        case FileKind::Video: {
            y = videoPlayer(QRectF(x, y, std::min(fileCardWidth, width), 207), attachment);
            return caption(attachment, x, y, width);
        }
        case FileKind::Other: break;
        }
        return fileCard(attachment, x, y, width);
    }

private:
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
        m_context.addCollapseButton(QPointF(at, y),
                                    m_context.isCollapsed(path, attachment.collapsed), path);
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

    // The client shows the browser's own player. The preview plays nothing: a click opens the file,
    // as a click on a link does.
    double audioPlayer(const QRectF &rect, const AttachmentModel &attachment)
    {
        m_scene.addFill(rect, m_theme.neutral, rect.height() / 2, m_theme.strokeExtraLight);
        const double middle = rect.center().y();
        m_scene.addIcon(QRectF(rect.left() + 15, middle - 12, 24, 24), Icon::Play, m_theme.font);
        const InlineStyle small = m_context.style(m_theme.font, 12);
        m_context.addText(QPointF(rect.left() + 48, middle - 8), 40, u"0:00"_s, small, 16, 1);
        double end = rect.right() - 24;
        if (!attachment.mediaType.isEmpty()) {
            const double typeWidth = std::min(90.0, rect.width() / 3);
            end -= typeWidth;
            m_context.addText(QPointF(end, middle - 8), typeWidth, attachment.mediaType,
                              m_context.style(m_theme.hint, 12), 16, 1);
            end -= 8;
        }
        const double start = rect.left() + 84;
        if (end > start + 8)
            m_scene.addFill(QRectF(start, std::round(middle) - 2, end - start, 4),
                            m_theme.strokeLight, 2);
        return finishPlayer(rect, attachment);
    }

    double videoPlayer(const QRectF &rect, const AttachmentModel &attachment)
    {
        m_scene.addFill(rect, m_theme.neutral, 2, m_theme.strokeExtraLight);
        m_scene.addIcon(QRectF(rect.center() - QPointF(24, 24), QSizeF(48, 48)), Icon::Play,
                        m_theme.font);
        if (!attachment.mediaType.isEmpty()) {
            const auto type = std::make_shared<InlineFlow>(m_context.environment(true), 16, 12);
            type->addText(attachment.mediaType, m_context.style(m_theme.hint, 12));
            type->setMaximumLines(1);
            type->setAlignment(CellAlignment::Center);
            type->layout(rect.width() - 16);
            m_scene.addText(type, QPointF(rect.left() + 8, rect.bottom() - 24));
        }
        return finishPlayer(rect, attachment);
    }

    double finishPlayer(const QRectF &rect, const AttachmentModel &attachment)
    {
        m_scene.addSpot({HotSpot::Kind::Link, rect, attachment.mediaUrl,
                         Tr::tr("Opens %1").arg(attachment.mediaUrl)});
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

double layoutFileAttachment(LayoutContext &context, const AttachmentModel &attachment, double x,
                            double y, double width, const QString &path)
{
    return FileAttachment(context).layout(attachment, x, y, width, path);
}

} // namespace hooksmith::ui
