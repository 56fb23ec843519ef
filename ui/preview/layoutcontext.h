// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/layoutsteps.h"
#include "ui/preview/messagelayout.h"

#include <memory>

namespace hooksmith::ui {

constexpr double fileCardWidth = 368; ///< Widest card of files and link previews
constexpr double pictureLimit = 360;

/// What the parts of a layout share while one message is laid out. They go down the page together:
/// each begins at `y` and leaves `y` below itself, once the steps that it asked for have run.
struct LayoutContext
{
    const LayoutSettings &settings;
    const MessageTheme &theme;
    const MessageState &state;
    Scene &scene;
    LayoutSteps steps = {};
    double y = 0;
    int nextSpoiler = 0;
    int fieldsLeft = 3000; ///< In all attachments of a message; each takes some 10 KB

    InlineEnvironment environment(bool attachment);
    InlineStyle style(const QColor &color, double size = 14, int weight = 400) const;
    /// Lays the flow out, a few lines in a step, and calls `done`; at once when it is short.
    void layOut(const std::shared_ptr<InlineFlow> &flow, double width, const LayoutStep &done);
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
    void addPicture(const QRectF &rect, const QString &url, double radius = 0, bool cover = false,
                    Scene::Corners corners = Scene::Corners::All);
};

/// The key of an attachment in the message: "attachments[1].attachments[0]" for the path "1/0".
QString attachmentKey(const QString &path);
/// Margin above and below a block of marked's trees (section 5.1, row 5).
double attachmentBlockMargin(const Node &block);
/// Blocks of a message body (`attachment` = false) or of marked's trees inside attachments, whose
/// paragraphs have margins. `marginsOutside`: those above the first and below the last block are
/// the caller's business, since they collapse with the neighbours.
void layoutBlocks(LayoutContext &context, const QList<Node> &nodes, double x, double width,
                  bool attachment, const InlineStyle &style, bool marginsOutside = false);

/// All attachments of a message, margins included.
void layoutAttachments(LayoutContext &context, const QList<AttachmentModel> &attachments, double x,
                       double width, const QString &path = {});
/// An attachment of the type file (section 5.4).
void layoutFileAttachment(LayoutContext &context, const AttachmentModel &attachment, double x,
                          double width, const QString &path);
/// Size of an attachment's picture within `width`: its dimensions shrunk to the limit, without any
/// a box of the limit (section 5.1, row 7).
QSizeF pictureSize(const AttachmentModel &attachment, double width, double limit);
void layoutLinkPreviews(LayoutContext &context, const QList<LinkPreview> &previews, double x,
                        double width);

} // namespace hooksmith::ui
