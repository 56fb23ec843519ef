// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/messagelayout.h"

#include <memory>

namespace hooksmith::ui {

constexpr double fileCardWidth = 368; ///< Widest card of files and link previews
constexpr double pictureLimit = 360;

/// What the parts of a layout share while one message is laid out.
struct LayoutContext
{
    const LayoutSettings &settings;
    const MessageTheme &theme;
    const MessageState &state;
    Scene &scene;
    int nextSpoiler = 0;

    InlineEnvironment environment(bool attachment);
    InlineStyle style(const QColor &color, double size = 14, int weight = 400) const;
    /// Adds a single run of text; returns the flow's size. `maximumLines` 0 = any number.
    QSizeF addText(QPointF origin, double width, const QString &text, const InlineStyle &style,
                   double lineHeight, int maximumLines = 0, const QString &link = {});
    PictureState picture(const QString &url) const;
    /// `path`: of the attachment. `atFirst`: how it starts.
    bool isCollapsed(const QString &path, bool atFirst) const
    {
        return state.collapsed.value(path, atFirst);
    }
    /// The 20 x 20 px arrow that opens and closes an attachment.
    void addCollapseButton(QPointF place, bool collapsed, const QString &path);
    /// The picture, or what stands in its place (button to load it, progress, error).
    void addPicture(const QRectF &rect, const QString &url, double radius = 0, bool cover = false);
};

/// Blocks of a message body (`attachment` = false) or of marked's trees inside attachments, whose
/// paragraphs have margins. Returns the y below the last block.
struct BlockMargins
{
    double top = 0,
           bottom = 0; ///< Margins that reach out of the blocks and collapse with the neighbours
};
double layoutBlocks(LayoutContext &context, const QList<Node> &nodes, double x, double y,
                    double width, bool attachment, const InlineStyle &style,
                    BlockMargins *margins = nullptr);

/// All attachments of a message, from y on; returns the y below them, margins included.
double layoutAttachments(LayoutContext &context, const QList<AttachmentModel> &attachments,
                         double x, double y, double width, const QString &path = {});
/// An attachment of the type file (section 5.4); returns the y below it.
double layoutFileAttachment(LayoutContext &context, const AttachmentModel &attachment, double x,
                            double y, double width, const QString &path);
/// Size of an attachment's picture within `width`: its dimensions shrunk to the limit, without any
/// a box of the limit (section 5.1, row 7).
QSizeF pictureSize(const AttachmentModel &attachment, double width, double limit);
double layoutLinkPreviews(LayoutContext &context, const QList<LinkPreview> &previews, double x,
                          double y, double width);

} // namespace hooksmith::ui
