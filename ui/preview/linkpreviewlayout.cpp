// SPDX-License-Identifier: MIT
#include "ui/preview/layoutcontext.h"

#include "core/base/tr.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

void layoutLinkPreview(LayoutContext &context, const LinkPreview &preview, double x, double width)
{
    const MessageTheme &theme = context.theme;
    Scene &scene = context.scene;
    double &y = context.y;
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
        return;
    }
    const double cardWidth = std::min(fileCardWidth, width);
    const QString label = Tr::tr("Link preview");
    const QSizeF size =
        context.addText(QPointF(x, y + 2), cardWidth, label, context.style(theme.hint, 12), 16, 1);
    const QRectF arrow(x + size.width() + 2, y, 20, 20);
    const QString path = u"preview:"_s + preview.url;
    const bool collapsed = context.state.collapsed.value(path, false);
    scene.addIcon(arrow, collapsed ? Icon::ChevronRight : Icon::ChevronDown,
                  theme.secondaryButtonFont);
    scene.addPart(u"collapse"_s, arrow);
    scene.addSpot({HotSpot::Kind::Collapse, arrow, path, Tr::tr("Show or hide the link preview")});
    y += 20;
    if (!collapsed) {
        const double cardTop = y;
        const double inner = cardWidth - 34;
        const double coverHeight = preview.imageUrl.isEmpty() ? 0 : (cardWidth - 2) * 192 / 368;
        const auto description = std::make_shared<InlineFlow>(context.environment(true), 16, 12);
        description->addText(preview.description, context.style(theme.font, 12));
        description->setMaximumLines(2);
        description->layout(inner + 1); // Chromium: 334.4 px fit into 334
        const double descriptionHeight = preview.description.isEmpty() ? 0 : description->height();
        double bottom = cardTop + 1 + coverHeight + 8 + 20 + 4 + descriptionHeight;
        if (!preview.siteName.isEmpty())
            bottom += 4 + 16;
        bottom += 8 + 1;
        const QRectF card(x, cardTop, cardWidth, bottom - cardTop);
        scene.addFill(card, theme.tint, 4, theme.strokeExtraLight);
        if (coverHeight > 0)
            context.addPicture(QRectF(x + 1, cardTop + 1, cardWidth - 2, coverHeight),
                               preview.imageUrl, 3, true, Scene::Corners::Top);
        y = cardTop + 1 + coverHeight + 8;
        InlineStyle title = context.style(theme.link);
        title.underline = true;
        context.addText(QPointF(x + 17, y), inner, preview.title, title, 20, 1, preview.url);
        scene.addPart(u"preview-title"_s, QRectF(x + 17, y, inner, 20));
        y += 24;
        if (descriptionHeight > 0) {
            scene.addText(description, QPointF(x + 17, y));
            scene.addPart(u"preview-description"_s, QRectF(x + 17, y, inner, descriptionHeight));
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

void layoutFrom(LayoutContext &context, const QList<LinkPreview> &previews, qsizetype index,
                double x, double width)
{
    if (index >= previews.size())
        return;
    context.steps.next({[&context, previews, index, x, width] {
        layoutLinkPreview(context, previews.at(index), x, width);
        layoutFrom(context, previews, index + 1, x, width);
    }});
}

} // namespace

void layoutLinkPreviews(LayoutContext &context, const QList<LinkPreview> &previews, double x,
                        double width)
{
    layoutFrom(context, previews, 0, x, width);
}

} // namespace hooksmith::ui
