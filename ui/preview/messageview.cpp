// SPDX-License-Identifier: MIT
#include "ui/preview/messageview.h"

#include "core/base/tr.h"
#include "ui/preview/messageviewaccessible.h"
#include "ui/widgets/focusring.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {
namespace {

constexpr double listPadding = 8;
constexpr double phoneWidth = 375;
constexpr double narrowWidth = 560;
constexpr int sliceMs = 8;

} // namespace

MessageView::MessageView(ImageProvider &images, QWidget *parent)
    : QAbstractScrollArea(parent), m_images(images)
{
    installMessageViewAccessibility();
    setObjectName(u"messageView"_s);
    setAccessibleName(Tr::tr("Rendered message"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    new FocusRing(this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    m_settings.images = &images;
    m_layoutTimer.setInterval(0);
    connect(&m_layoutTimer, &QTimer::timeout, this, &MessageView::layoutSome);
    m_imagesTimer.setSingleShot(true);
    m_imagesTimer.setInterval(40);
    connect(&m_imagesTimer, &QTimer::timeout, this, [this] { relayout(); });
    connect(&images, &ImageProvider::changed, &m_imagesTimer, qOverload<>(&QTimer::start));
}

MessageView::~MessageView() = default;

void MessageView::setMessages(const QList<MessageModel> &messages)
{
    // What was opened stays open while somebody types in the script.
    std::vector<Entry> entries(static_cast<std::size_t>(messages.size()));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (i < m_entries.size())
            entries[i].state = std::move(m_entries[i].state);
        const qsizetype index = qsizetype(i);
        entries[i].hasRoomLine = !messages[index].room.isEmpty()
            && (i == 0 || messages[index].room != messages[index - 1].room);
    }
    m_messages = messages;
    m_entries = std::move(entries);
    m_notice.clear();
    m_reason.clear();
    m_anchor.reset();
    m_cursor.reset();
    m_focus = -1;
    m_copyButton.reset();
    relayout();
    notifyAccessibilityChanged(this);
}

void MessageView::setNotice(const QString &sentence, const QString &reason, bool isError)
{
    setMessages({});
    m_notice = sentence;
    m_reason = reason;
    m_noticeIsError = isError;
    viewport()->update();
    notifyAccessibilityChanged(this);
}

void MessageView::setTone(MessageTone tone)
{
    m_settings.tone = tone;
    relayout();
}

void MessageView::setLook(MessageLook look)
{
    m_settings.look = look;
    relayout();
}

void MessageView::setWidthMode(WidthMode mode)
{
    m_widthMode = mode;
    relayout();
}

void MessageView::setZoom(double factor)
{
    m_zoom = qBound(0.5, factor, 3.0);
    relayout();
}

double MessageView::cssWidth() const
{
    switch (m_widthMode) {
    case WidthMode::Phone: return phoneWidth;
    case WidthMode::Narrow: return narrowWidth;
    case WidthMode::Wide: break;
    }
    return std::max(viewport()->width() / m_zoom, 300.0);
}

void MessageView::relayout(bool keepPosition)
{
    const int old = verticalScrollBar()->value();
    m_settings.width = cssWidth();
    for (Entry &entry : m_entries)
        entry.scene.reset();
    place();
    const double top = (keepPosition ? old : 0) / m_zoom;
    ensureLaidOut(top, top + viewport()->height() / m_zoom);
    if (keepPosition)
        verticalScrollBar()->setValue(old);
    m_layoutTimer.start();
    viewport()->update();
}

void MessageView::layoutEntry(int index)
{
    Entry &entry = m_entries[std::size_t(index)];
    if (entry.scene)
        return;
    entry.scene = layoutMessage(m_messages[index], m_settings, entry.state);
    entry.height = entry.scene->height() + (entry.hasRoomLine ? roomLineHeight : 0);
}

void MessageView::layoutSome()
{
    QElapsedTimer timer;
    timer.start();
    bool isComplete = true;
    for (int i = 0; i < int(m_entries.size()); ++i) {
        if (m_entries[std::size_t(i)].scene)
            continue;
        if (timer.elapsed() >= sliceMs) {
            isComplete = false;
            break;
        }
        layoutEntry(i);
    }
    // What is in view must not move while the rest above it gets its true height.
    const double y = verticalScrollBar()->value() / m_zoom;
    const int anchor = entryAt(y);
    const double before = anchor >= 0 ? m_entries[std::size_t(anchor)].top : 0;
    place();
    if (anchor >= 0 && y > 0) {
        const double moved = m_entries[std::size_t(anchor)].top - before;
        if (qAbs(moved) > 0.5)
            verticalScrollBar()->setValue(qRound((y + moved) * m_zoom));
    }
    if (isComplete)
        m_layoutTimer.stop();
}

void MessageView::place()
{
    double y = listPadding;
    for (Entry &entry : m_entries) {
        entry.top = y;
        y += entry.height;
    }
    y += listPadding;
    const int height = qRound(y * m_zoom);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(qRound(40 * m_zoom));
    const int width = qRound(cssWidth() * m_zoom);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void MessageView::ensureLaidOut(double top, double bottom)
{
    bool changed = false;
    for (int i = std::max(entryAt(top), 0); i < int(m_entries.size()); ++i) {
        Entry &entry = m_entries[std::size_t(i)];
        if (entry.top > bottom)
            break;
        if (!entry.scene) {
            layoutEntry(i);
            changed = true;
            place();
        }
    }
    if (changed)
        place();
}

int MessageView::entryAt(double y) const
{
    const auto after =
        std::upper_bound(m_entries.begin(), m_entries.end(), y,
                         [](double value, const Entry &entry) { return value < entry.top; });
    return after == m_entries.begin() ? (m_entries.empty() ? -1 : 0)
                                      : int(after - m_entries.begin()) - 1;
}

QPointF MessageView::toList(QPointF point) const
{
    return (point + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value())) / m_zoom;
}

void MessageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const MessageTheme &theme = MessageTheme::of(m_settings.tone);
    painter.fillRect(event->rect(), theme.room);
    painter.setRenderHint(QPainter::TextAntialiasing);
    if (m_entries.empty()) {
        paintNotice(painter);
        return;
    }
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    painter.scale(m_zoom, m_zoom);
    const QPointF topLeft = toList(event->rect().topLeft());
    const QPointF bottomRight = toList(event->rect().bottomRight() + QPoint(1, 1));
    ensureLaidOut(topLeft.y(), bottomRight.y());
    const auto [from, to] = orderedSelection();
    for (int i = std::max(entryAt(topLeft.y()), 0); i < int(m_entries.size()); ++i) {
        const Entry &entry = m_entries[std::size_t(i)];
        if (entry.top > bottomRight.y())
            break;
        if (!entry.scene)
            continue;
        if (entry.hasRoomLine)
            paintRoomLine(painter, i);
        const double top = entry.messageTop();
        painter.save();
        painter.translate(0, top);
        std::optional<std::pair<Scene::Position, Scene::Position>> selection;
        if (m_anchor && m_cursor && i >= from.message && i <= to.message)
            selection = {i == from.message ? from.position : Scene::Position{},
                         i == to.message ? to.position : entry.scene->end()};
        entry.scene->paint(painter,
                           QRectF(topLeft.x(), topLeft.y() - top, bottomRight.x() - topLeft.x(),
                                  bottomRight.y() - topLeft.y()),
                           selection);
        painter.restore();
    }
    paintOverlays(painter);
}

// What belongs to the window, not to the message: the button on a code block, the focus.
void MessageView::paintOverlays(QPainter &painter)
{
    const MessageTheme &theme = MessageTheme::of(m_settings.tone);
    std::optional<Focusable> focused;
    if (m_focus >= 0 && hasFocus()) {
        const QList<Focusable> items = focusables();
        if (m_focus < items.size())
            focused = items[m_focus];
    }
    if (m_copyButton && m_copyButton->first < int(m_entries.size())) {
        const Entry &entry = m_entries[std::size_t(m_copyButton->first)];
        painter.save();
        painter.translate(0, entry.messageTop());
        for (const HotSpot &spot : entry.scene ? entry.scene->spots() : QList<HotSpot>()) {
            if (spot.kind == HotSpot::Kind::CopyCode && spot.area == m_copyButton->second)
                Scene::paintCopyButton(painter, spot, theme);
        }
        painter.restore();
    }
    if (!focused)
        return;
    if (focused->spot && focused->spot->kind == HotSpot::Kind::CopyCode) {
        HotSpot spot = *focused->spot;
        spot.rect = focused->rect;
        Scene::paintCopyButton(painter, spot, theme);
    }
    painter.setPen(QPen(theme.strokeHighlight, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(focused->rect.adjusted(-2, -2, 2, 2), 3, 3);
}

void MessageView::paintNotice(QPainter &painter)
{
    const MessageTheme &theme = MessageTheme::of(m_settings.tone);
    if (m_notice.isEmpty())
        return;
    const QRectF area = QRectF(viewport()->rect()).adjusted(24, 24, -24, -24);
    QFont font = textFont(14 * m_zoom, 700);
    painter.setFont(font);
    painter.setPen(m_noticeIsError ? theme.danger : theme.titles);
    QRectF used;
    painter.drawText(area, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_notice, &used);
    painter.setFont(textFont(14 * m_zoom));
    painter.setPen(theme.secondary);
    painter.drawText(area.adjusted(0, used.height() + 8, 0, 0),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_reason);
}

void MessageView::paintRoomLine(QPainter &painter, int index)
{
    const MessageTheme &theme = MessageTheme::of(m_settings.tone);
    const double top = m_entries[std::size_t(index)].top;
    const QString text = Tr::tr("to %1").arg(m_messages[index].room);
    const QFont font = textFont(12, 700);
    const double width = QFontMetricsF(font).horizontalAdvance(text) + 16;
    const QRectF chip(27, top + 4, std::min(width, cssWidth() - 54), 20);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.neutral);
    painter.drawRoundedRect(chip, 10, 10);
    painter.setFont(font);
    painter.setPen(theme.titles);
    painter.drawText(chip, Qt::AlignCenter, text);
    painter.restore();
}

void MessageView::resizeEvent(QResizeEvent *)
{
    if (m_widthMode == WidthMode::Wide && !qFuzzyCompare(m_settings.width, cssWidth()))
        relayout();
    else
        place();
}

void MessageView::scrollContentsBy(int, int)
{
    viewport()->update();
}

QImage MessageView::toImage()
{
    constexpr double maximumHeight = 16'000;
    for (int i = 0; i < int(m_entries.size()); ++i)
        layoutEntry(i);
    place();
    double height = 2 * listPadding;
    for (const Entry &entry : m_entries)
        height += entry.height;
    const double scale = devicePixelRatioF();
    height = std::min(height, maximumHeight / scale);
    QImage image((QSizeF(cssWidth(), height) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(MessageTheme::of(m_settings.tone).room);
    QPainter painter(&image);
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const Entry &entry = m_entries[std::size_t(i)];
        if (entry.top > height)
            break;
        if (entry.hasRoomLine)
            paintRoomLine(painter, i);
        painter.save();
        painter.translate(0, entry.messageTop());
        entry.scene->paint(painter, QRectF(0, 0, cssWidth(), entry.height));
        painter.restore();
    }
    return image;
}

QList<Scene::Spoken> MessageView::spoken()
{
    QList<Scene::Spoken> out;
    if (m_entries.empty() && !m_notice.isEmpty())
        out.append({m_notice, m_reason, QRectF(viewport()->rect())});
    for (int i = 0; i < int(m_entries.size()); ++i) {
        layoutEntry(i);
        place();
        const Entry &entry = m_entries[std::size_t(i)];
        const QPointF origin(0, entry.messageTop());
        for (Scene::Spoken piece : entry.scene->spoken()) {
            piece.rect.translate(origin);
            piece.rect =
                QRectF(piece.rect.topLeft() * m_zoom
                           - QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()),
                       piece.rect.size() * m_zoom);
            out.append(piece);
        }
    }
    return out;
}

} // namespace hooksmith::ui
