// SPDX-License-Identifier: MIT
#include "ui/preview/layoutcontext.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace hooksmith::ui {
namespace {

class FileAttachment : public std::enable_shared_from_this<FileAttachment>
{
public:
    FileAttachment(LayoutContext &context, const AttachmentModel &attachment, double x,
                   double width, const QString &path)
        : m_context(context), m_theme(context.theme), m_scene(context.scene), m_y(context.y),
          m_attachment(attachment), m_x(x), m_width(width), m_path(path),
          m_key(attachmentKey(path) + u'.')
    {
    }

    void layout()
    {
        const auto self = shared_from_this();
        const double top = m_y;
        const bool isVideo = m_attachment.fileKind == AttachmentModel::FileKind::Video;
        m_context.steps.next({[self, isVideo] {
                                  if (!isVideo)
                                      self->caption();
                              },
                              [self] {
                                  self->fileRow();
                                  if (!self->isCollapsed())
                                      self->content();
                              },
                              [self, isVideo] {
                                  if (isVideo && !self->isCollapsed())
                                      self->caption();
                              },
                              [self, top] {
                                  self->m_scene.addSource(
                                      self->m_key.chopped(1),
                                      QRectF(self->m_x, top, self->m_width, self->m_y - top));
                              }});
    }

private:
    bool isCollapsed() const { return m_context.isCollapsed(m_path, m_attachment.collapsed); }

    void content()
    {
        switch (m_attachment.fileKind) {
        case AttachmentModel::FileKind::Image: {
            const bool measured = m_attachment.imageWidth > 0 && m_attachment.imageHeight > 0;
            const QRectF rect(
                QPointF(m_x, m_y),
                pictureSize(m_attachment, m_width, measured ? pictureLimit : fileCardWidth));
            m_context.addPicture(rect.adjusted(1, 1, -1, -1), m_attachment.imageUrl);
            m_scene.addFill(rect, {}, 0, m_theme.strokeExtraLight);
            m_scene.addPart(u"att-image"_s, rect);
            m_scene.addSource(m_key + u"image_url"_s, rect);
            m_y = rect.bottom();
            break;
        }
        case AttachmentModel::FileKind::Audio:
            m_y = audioPlayer(QRectF(m_x, m_y, std::min(300.0, m_width), 54), m_attachment);
            break;
        case AttachmentModel::FileKind::Video:
            m_y =
                videoPlayer(QRectF(m_x, m_y, std::min(fileCardWidth, m_width), 207), m_attachment);
            break;
        case AttachmentModel::FileKind::Other:
            m_y = fileCard(m_attachment, m_x, m_y, m_width);
            break;
        }
    }

    void fileRow()
    {
        const bool withSize = m_attachment.fileKind != AttachmentModel::FileKind::Other
            && !m_attachment.sizeText.isEmpty();
        const auto flow = std::make_shared<InlineFlow>(m_context.environment(true), 16, 12);
        const InlineStyle style = m_context.style(m_theme.hint, 12);
        flow->addText(m_attachment.title, style);
        if (withSize)
            flow->addText(u" (%1)"_s.arg(m_attachment.sizeText), style);
        flow->setMaximumLines(1);
        flow->layout(std::max(m_width - 50, 40.0));
        m_scene.addText(flow, QPointF(m_x, m_y + 2));
        m_scene.addSource(m_key + u"title"_s, QRectF(m_x, m_y, flow->usedWidth(), 20));
        // Measured: the size has a margin of its own.
        double at = m_x + flow->usedWidth() + (withSize ? 8 : 2);
        m_context.addCollapseButton(QPointF(at, m_y), isCollapsed(), m_path);
        at += 24;
        if (m_attachment.downloadable && !m_attachment.titleLink.isEmpty()) {
            const QRectF rect(at, m_y, 20, 20);
            m_scene.addIcon(rect, Icon::Download, m_theme.secondaryButtonFont);
            m_scene.addSpot(
                {HotSpot::Kind::Link, rect, m_attachment.titleLink, m_attachment.titleLink});
            m_scene.addPart(u"download"_s, rect);
        }
        m_scene.addPart(u"file-row"_s, QRectF(m_x, m_y, m_width, 20));
        m_y += 20;
    }

    void caption()
    {
        if (!m_attachment.description)
            return;
        m_context.steps.next({[self = shared_from_this(), top = m_y] {
            self->m_scene.addSource(self->m_key + u"description"_s,
                                    QRectF(self->m_x, top, self->m_width, self->m_y - top));
        }});
        layoutBlocks(m_context, m_attachment.description->nodes, m_x, m_width, true,
                     m_context.style(m_theme.font), true);
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
        m_scene.addSource(m_key
                              + (attachment.fileKind == AttachmentModel::FileKind::Video
                                     ? u"video_url"_s
                                     : u"audio_url"_s),
                          rect);
        return rect.bottom();
    }

    double fileCard(const AttachmentModel &attachment, double x, double y, double width)
    {
        const QRectF card(x, y, std::min(fileCardWidth, width), 78);
        m_scene.addFill(card, m_theme.tint, 4, m_theme.strokeExtraLight);
        const QRectF icon(x + 17, y + 13, 48, 52);
        m_scene.addFill(icon, m_theme.neutral, 4);
        m_scene.addIcon(QRectF(icon.center().x() - 9, icon.top() + 8, 19, 24), Icon::File,
                        m_theme.font);
        const auto format = std::make_shared<InlineFlow>(m_context.environment(true), 12, 10);
        format->addText(attachment.format, m_context.style(m_theme.font, 10, 700));
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
        m_scene.addSource(m_key + u"title"_s, QRectF(left, y + 17, textWidth, 20));
        if (!attachment.sizeText.isEmpty())
            m_scene.addSource(m_key + u"size"_s, QRectF(left, y + 41, textWidth, 16));
        m_scene.addSource(m_key + u"format"_s, icon);
        m_scene.addPart(u"preview-description"_s, QRectF(left, y + 41, textWidth, 16));
        return card.bottom();
    }

    LayoutContext &m_context;
    const MessageTheme &m_theme;
    Scene &m_scene;
    double &m_y;
    const AttachmentModel m_attachment;
    const double m_x, m_width;
    const QString m_path;
    const QString m_key; ///< "attachments[0]."
};

} // namespace

void layoutFileAttachment(LayoutContext &context, const AttachmentModel &attachment, double x,
                          double width, const QString &path)
{
    std::make_shared<FileAttachment>(context, attachment, x, width, path)->layout();
}

} // namespace hooksmith::ui
