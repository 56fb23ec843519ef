// SPDX-License-Identifier: MIT
#include "ui/preview/messagelayout.h"

#include "core/base/tr.h"
#include "ui/preview/layoutcontext.h"

#include <QFontMetricsF>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {
namespace {

constexpr int linesInStep = 40;

void continueFlow(LayoutContext &context, const std::shared_ptr<InlineFlow> &flow,
                  const LayoutStep &done)
{
    if (flow->layoutLines(linesInStep))
        return done();
    context.steps.next({[&context, flow, done] { continueFlow(context, flow, done); }});
}

} // namespace

InlineEnvironment LayoutContext::environment(bool attachment)
{
    InlineEnvironment out;
    out.theme = &theme;
    out.look = settings.look;
    out.attachment = attachment;
    out.nextSpoiler = &nextSpoiler;
    out.isRevealed = [revealed = state.revealedSpoilers](int spoiler) {
        return revealed.contains(spoiler);
    };
    out.image = [images = settings.images](const QString &url) {
        return images ? images->picture(url).image : QImage();
    };
    return out;
}

InlineStyle LayoutContext::style(const QColor &color, double size, int weight) const
{
    InlineStyle out;
    out.color = color;
    out.size = size;
    out.weight = weight;
    return out;
}

void LayoutContext::layOut(const std::shared_ptr<InlineFlow> &flow, double width,
                           const LayoutStep &done)
{
    flow->beginLayout(width);
    continueFlow(*this, flow, done);
}

QSizeF LayoutContext::addText(QPointF origin, double width, const QString &text,
                              const InlineStyle &style, double lineHeight, int maximumLines,
                              const QString &link)
{
    if (text.isEmpty())
        return {0, lineHeight};
    const auto flow = std::make_shared<InlineFlow>(environment(true), lineHeight, style.size);
    InlineStyle own = style;
    if (!link.isEmpty())
        own.link = flow->addLink(link);
    flow->addText(text, own);
    flow->setMaximumLines(maximumLines);
    flow->layout(width);
    scene.addText(flow, origin);
    return {flow->usedWidth(), flow->height()};
}

void LayoutContext::addCollapseButton(QPointF place, bool collapsed, const QString &path)
{
    const QRectF rect(place, QSizeF(20, 20));
    scene.addIcon(rect, collapsed ? Icon::ChevronRight : Icon::ChevronDown,
                  theme.secondaryButtonFont);
    scene.addPart(u"collapse"_s, rect);
    scene.addSpot({HotSpot::Kind::Collapse, rect, path,
                   collapsed ? Tr::tr("Show the attachment") : Tr::tr("Collapse the attachment")});
}

PictureState LayoutContext::picture(const QString &url) const
{
    if (!settings.images)
        return {PictureState::Stage::Failed, {}, {}, -1, Tr::tr("No picture")};
    return settings.images->picture(url);
}

void LayoutContext::addPicture(const QRectF &rect, const QString &url, double radius, bool cover,
                               Scene::Corners corners)
{
    const PictureState found = picture(url);
    if (found.stage == PictureState::Stage::Ready) {
        scene.addImage(rect, found.image, radius, cover, corners);
        return;
    }
    scene.addFill(rect, theme.neutral, radius);
    QString words;
    QColor color = theme.hint;
    switch (found.stage) {
    case PictureState::Stage::NeedsConsent:
        words = Tr::tr("Load pictures from %1").arg(found.host);
        color = theme.link;
        scene.addSpot({HotSpot::Kind::LoadImage, rect, url, words});
        break;
    case PictureState::Stage::Loading:
        words = found.progress >= 0 ? Tr::tr("Loading, %1 %").arg(qRound(found.progress * 100))
                                    : Tr::tr("Loading…");
        break;
    default:
        words = found.error.isEmpty() ? Tr::tr("The picture cannot be shown.") : found.error;
        scene.addSpot({HotSpot::Kind::Note, rect, {}, words});
    }
    if (rect.width() < 90 || rect.height() < 20) {
        const double edge = std::min({rect.width(), rect.height(), 16.0});
        scene.addIcon(
            QRectF(rect.center() - QPointF(edge / 2, edge / 2), QSizeF(edge, edge)),
            found.stage == PictureState::Stage::NeedsConsent ? Icon::Download : Icon::File, color);
        return;
    }
    const auto flow = std::make_shared<InlineFlow>(environment(true), 16, 12);
    flow->addText(words, style(color, 12));
    flow->setAlignment(CellAlignment::Center);
    flow->setMaximumLines(std::max(1, int(rect.height() / 16)));
    flow->layout(rect.width() - 16);
    scene.addText(flow, QPointF(rect.left() + 8, rect.center().y() - flow->height() / 2));
}

QString attachmentKey(const QString &path)
{
    return u"attachments["_s + QString(path).replace(u'/', u"].attachments["_s) + u']';
}

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

namespace {

constexpr double avatarEdge = 36;

void layoutAvatar(LayoutContext &context, const MessageModel &message)
{
    Scene &scene = context.scene;
    const QRectF square(27, 7, avatarEdge, avatarEdge);
    scene.addPart(u"left"_s, square);
    scene.addPart(u"avatar"_s, square);
    if (!message.avatarUrl.isEmpty() || !message.avatarEmoji.isEmpty())
        scene.addSource(message.avatarUrl.isEmpty() ? u"emoji"_s : u"avatar"_s, square);
    if (!message.avatarUrl.isEmpty()) {
        context.addPicture(square, message.avatarUrl, 4, true);
        return;
    }
    if (!message.avatarEmoji.isEmpty() && !message.avatarEmoji.startsWith(u':')) {
        // The glyph fills the square; measured: it stands 2 px to the right of its middle and 1 px
        // below, with the margins of an emoji in a text.
        const double px = 30.5;
        const QFontMetricsF metrics(emojiFont(px * emojiGlyphScale));
        const double width = metrics.horizontalAdvance(emojiGlyphs(message.avatarEmoji));
        const double x = square.center().x() - width / 2 + 2;
        scene.addEmoji(QRectF(x, square.top() + 1, width, avatarEdge), message.avatarEmoji, px,
                       (avatarEdge - metrics.height()) / 2 + metrics.ascent());
        return;
    }
    scene.addFill(square, avatarColors()[std::size_t(message.avatarColor)], 4);
    const auto letter = std::make_shared<InlineFlow>(context.environment(false), 36, 22);
    letter->addText(message.initial, context.style(QColor(Qt::white), 22));
    letter->setAlignment(CellAlignment::Center);
    letter->layout(avatarEdge);
    scene.addText(letter, square.topLeft() + QPointF(0, 1));
}

void layoutHeader(LayoutContext &context, const MessageModel &message, double right)
{
    Scene &scene = context.scene;
    const MessageTheme &theme = context.theme;
    const bool isOld = context.settings.look == MessageLook::MentionChips;
    double x = 72;
    const double available = std::max(right - x - 70, 40.0);
    const QSizeF name =
        context.addText(QPointF(x, 6), available, message.displayName,
                        context.style(isOld ? theme.font : theme.titles, 14, 700), 20, 1);
    scene.addPart(u"name"_s, QRectF(x, 7, name.width(), 17));
    scene.addSource(u"alias"_s, QRectF(x, 7, name.width(), 17));
    x += name.width() + 5;
    if (message.showUsername && x < right - 80) {
        const QSizeF size = context.addText(QPointF(x, 6), right - x - 70, u'@' + message.username,
                                            context.style(theme.font), 20, 1);
        scene.addPart(u"username"_s, QRectF(x, 7, size.width(), 17));
        x += size.width() + 4;
    }
    for (const QString &tag : message.tags) {
        if (x > right - 90)
            break;
        const auto flow = std::make_shared<InlineFlow>(context.environment(false), 12, 10);
        flow->addText(tag, context.style(theme.secondaryButtonFont, 10, 700));
        flow->setMaximumLines(1);
        flow->layout(std::min(flow->naturalWidth() + 0.5, right - x - 10));
        const QRectF rect(x, 7, flow->usedWidth() + 10, 18);
        scene.addFill(rect, theme.secondaryButton, 2);
        scene.addText(flow, rect.topLeft() + QPointF(5, 3));
        scene.addPart(u"role"_s, rect);
        scene.addPart(u"tag"_s, rect);
        x = rect.right() + 4;
    }
    const QSizeF time =
        context.addText(QPointF(x, 8), std::max(right - x, 40.0), message.timeText,
                        context.style(isOld ? theme.font : theme.secondary, 12), 16, 1);
    const QRectF timeRect(x, 8, time.width(), 16);
    scene.addPart(u"time"_s, timeRect);
    scene.addSpot({HotSpot::Kind::Note, timeRect, {}, message.timeTip});
}

} // namespace

struct MessageLayout::Private
{
    Private(const MessageModel &m, const LayoutSettings &s, const MessageState &st)
        : message(m), settings(s), state(st)
    {
    }
    void begin();
    void finishBody(double top);
    void finish();

    const MessageModel message;
    const LayoutSettings settings;
    const MessageState state;
    Scene scene;
    LayoutContext context{settings, MessageTheme::of(settings.tone), state, scene};
    const double width = std::max(settings.width, 200.0);
    const double left = 71;
    const double right = width - 27;
    const double column = std::max(right - left, 60.0);
    std::size_t bodyText = 0;
    double bottom = 0;
};

void MessageLayout::Private::begin()
{
    layoutAvatar(context, message);
    layoutHeader(context, message, right);
    bodyText = scene.texts().size();
    context.y = 27;
    context.steps.next({[this] {
                            if (!message.body.isEmpty())
                                layoutBlocks(context, message.body.nodes, left, column, false,
                                             context.style(context.theme.font));
                        },
                        [this] { finishBody(27); },
                        [this] {
                            if (!message.attachments.isEmpty())
                                layoutAttachments(context, message.attachments, left, column);
                        },
                        [this] {
                            if (!message.attachments.isEmpty())
                                bottom = context.y + 3;
                            if (message.linkPreviews.isEmpty())
                                return;
                            context.y += message.linkPreviews.first().isPlaceholder() ? 0 : 4;
                            layoutLinkPreviews(context, message.linkPreviews, left, column);
                        },
                        [this] { finish(); }});
}

void MessageLayout::Private::finishBody(double top)
{
    double &y = context.y;
    if (!message.body.isEmpty()) {
        scene.addPart(u"body"_s, QRectF(left, top, column, y - top));
        scene.addSource(u"msg"_s, QRectF(left, top, column, y - top));
        if (!message.body.note.isEmpty())
            y += context
                     .addText(QPointF(left, y), column, message.body.note,
                              context.style(context.theme.hint, 12), 16)
                     .height();
    }
    QStringList words;
    for (std::size_t i = bodyText; i < scene.texts().size(); ++i)
        words.append(scene.texts()[i].flow->text());
    scene.addSpoken({Tr::tr("Message from %1, %2").arg(message.displayName, message.timeText),
                     words.join(u'\n'), QRectF(0, 0, width, y)});
    // Measured: the list of attachments stands 2 px below the body and reaches 2 px into the
    // padding.
    bottom = y + 5;
    if (!message.attachments.isEmpty())
        y += 2;
}

void MessageLayout::Private::finish()
{
    if (!message.linkPreviews.isEmpty())
        bottom = context.y + 5;
    // Never shorter than the avatar.
    bottom = std::max(bottom, 7 + avatarEdge + 5);
    scene.setHeight(bottom);
    scene.addPart(u"message"_s, QRectF(2, 0, width - 4, bottom));
}

MessageLayout::MessageLayout(const MessageModel &message, const LayoutSettings &settings,
                             const MessageState &state)
    : d(std::make_unique<Private>(message, settings, state))
{
    d->context.steps.next({[this_ = d.get()] { this_->begin(); }});
}

MessageLayout::~MessageLayout() = default;
MessageLayout::MessageLayout(MessageLayout &&) noexcept = default;
MessageLayout &MessageLayout::operator=(MessageLayout &&) noexcept = default;

bool MessageLayout::step()
{
    if (isComplete())
        return false;
    d->context.steps.runOne();
    if (!isComplete())
        d->scene.setHeight(std::max(d->context.y + 5, 7 + avatarEdge + 5));
    return true;
}

bool MessageLayout::advance(const QDeadlineTimer &deadline)
{
    while (step()) {
        if (deadline.hasExpired())
            break;
    }
    return isComplete();
}

bool MessageLayout::isComplete() const
{
    return d->context.steps.isEmpty();
}

const Scene &MessageLayout::scene() const
{
    return d->scene;
}

Scene MessageLayout::takeScene() &&
{
    return std::move(d->scene);
}

Scene layoutMessage(const MessageModel &message, const LayoutSettings &settings,
                    const MessageState &state)
{
    MessageLayout layout(message, settings, state);
    while (layout.step()) { }
    return std::move(layout).takeScene();
}

} // namespace hooksmith::ui
