// SPDX-License-Identifier: MIT
#include "ui/preview/messageview.h"

#include "core/base/tr.h"
#include "ui/preview/messageviewaccessible.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDeadlineTimer>
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
// Messages of a usual size are there at once.
constexpr int firstSliceMs = 40;

} // namespace

MessageView::MessageView(ImageProvider &images, QWidget *parent)
    : QAbstractScrollArea(parent), m_images(images)
{
    installMessageViewAccessibility();
    setObjectName(u"messageView"_s);
    setAccessibleName(Tr::tr("Rendered message"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    m_settings.images = &images;
    m_layoutTimer.setInterval(0);
    connect(&m_layoutTimer, &QTimer::timeout, this, &MessageView::layoutSome);
    m_imagesTimer.setSingleShot(true);
    m_imagesTimer.setInterval(40);
    connect(&m_imagesTimer, &QTimer::timeout, this, [this] {
        // A long layout would begin anew with every progress of a download.
        if (isLaidOut())
            relayout();
        else
            m_hasNewImages = true;
    });
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
        entries[i].hasRoomLine = beginsRoom(messages, qsizetype(i));
    }
    m_messages = messages;
    m_entries = std::move(entries);
    m_anchor.reset();
    m_cursor.reset();
    m_focus = -1;
    m_part.reset();
    m_copyButton.reset();
    m_waiting.clear();
    relayout();
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
        entry.layout.reset();
    place();
    startLayout((keepPosition ? old : 0) / m_zoom);
    if (keepPosition)
        verticalScrollBar()->setValue(old);
}

// Something has no place any more: what is in view gets one at once, unless it is very long.
void MessageView::startLayout(double top)
{
    forgetDerived();
    m_layoutTimer.start();
    ensureLaidOut(top, top + viewport()->height() / m_zoom, QDeadlineTimer(firstSliceMs));
    if (std::all_of(m_entries.begin(), m_entries.end(),
                    [](const Entry &entry) { return entry.isComplete(); }))
        layoutSome(); // Says that all is done
    viewport()->update();
}

void MessageView::restart(int index)
{
    m_entries[std::size_t(index)].layout.reset();
    startLayout(m_entries[std::size_t(index)].top);
}

void MessageView::forgetDerived()
{
    m_focusables.reset();
    m_spoken.reset();
}

bool MessageView::advance(int index, const QDeadlineTimer &deadline)
{
    Entry &entry = m_entries[std::size_t(index)];
    if (!entry.layout)
        entry.layout.emplace(m_messages[index], m_settings, entry.state);
    if (entry.layout->isComplete())
        return true;
    const bool isComplete = entry.layout->advance(deadline);
    const double height = entry.layout->scene().height() + (entry.hasRoomLine ? roomLineHeight : 0);
    // What was there before keeps its room until the new one is known.
    entry.height = isComplete ? height : std::max(height, entry.height);
    forgetDerived();
    return isComplete;
}

void MessageView::layoutSome()
{
    const QDeadlineTimer deadline(sliceMs);
    const double y = verticalScrollBar()->value() / m_zoom;
    const int anchor = entryAt(y);
    const double before = anchor >= 0 ? m_entries[std::size_t(anchor)].top : 0;
    bool isComplete = true;
    // From what is in view downwards, then the rest.
    const int count = int(m_entries.size());
    for (int i = 0; i < count && isComplete; ++i)
        isComplete = advance((std::max(anchor, 0) + i) % count, deadline) && !deadline.hasExpired();
    if (!isComplete)
        isComplete = std::all_of(m_entries.begin(), m_entries.end(),
                                 [](const Entry &entry) { return entry.isComplete(); });
    // What is in view must not move while the rest above it gets its true height.
    place();
    if (anchor >= 0 && y > 0) {
        const double moved = m_entries[std::size_t(anchor)].top - before;
        if (qAbs(moved) > 0.5)
            verticalScrollBar()->setValue(qRound((y + moved) * m_zoom));
    }
    viewport()->update();
    if (!isComplete)
        return;
    m_layoutTimer.stop();
    notifyAccessibilityChanged(this);
    Q_EMIT laidOut();
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &each : waiting) {
        if (each.context)
            each.done();
    }
    if (std::exchange(m_hasNewImages, false))
        relayout();
}

void MessageView::whenLaidOut(QObject *context, const std::function<void()> &done)
{
    if (isLaidOut())
        done();
    else
        m_waiting.append({context, done});
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

void MessageView::ensureLaidOut(double top, double bottom, const QDeadlineTimer &deadline)
{
    for (int i = std::max(entryAt(top), 0); i < int(m_entries.size()); ++i) {
        const Entry &entry = m_entries[std::size_t(i)];
        if (entry.top > bottom)
            break;
        if (entry.isComplete())
            continue;
        const bool isComplete = advance(i, deadline);
        place();
        if (!isComplete)
            break;
    }
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
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    painter.scale(m_zoom, m_zoom);
    const QPointF topLeft = toList(event->rect().topLeft());
    const QPointF bottomRight = toList(event->rect().bottomRight() + QPoint(1, 1));
    if (!isLaidOut())
        ensureLaidOut(topLeft.y(), bottomRight.y(), QDeadlineTimer(sliceMs));
    const auto [from, to] = orderedSelection();
    for (int i = std::max(entryAt(topLeft.y()), 0); i < int(m_entries.size()); ++i) {
        const Entry &entry = m_entries[std::size_t(i)];
        if (entry.top > bottomRight.y())
            break;
        if (!entry.layout)
            continue;
        if (entry.hasRoomLine)
            paintRoomLine(painter, m_messages[i].room, entry.top, cssWidth(), theme);
        const double top = entry.messageTop();
        painter.save();
        painter.translate(0, top);
        std::optional<std::pair<Scene::Position, Scene::Position>> selection;
        if (m_anchor && m_cursor && i >= from.message && i <= to.message)
            selection = {i == from.message ? from.position : Scene::Position{},
                         i == to.message ? to.position : Scene::Position::last()};
        entry.scene().paint(painter,
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
    if (m_copyButton && m_copyButton->first < int(m_entries.size())) {
        const Entry &entry = m_entries[std::size_t(m_copyButton->first)];
        painter.save();
        painter.translate(0, entry.messageTop());
        for (const HotSpot &spot : entry.scene().spots()) {
            if (spot.kind == HotSpot::Kind::CopyCode && spot.area == m_copyButton->second)
                Scene::paintCopyButton(painter, spot, theme);
        }
        painter.restore();
    }
    if (m_part) {
        painter.setPen(QPen(theme.strokeHighlight, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        if (const QRectF rect = partRect(*m_part); !rect.isNull())
            painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), 3, 3);
    }
    if (m_focus < 0 || !hasFocus() || std::size_t(m_focus) >= focusables().size())
        return;
    const HotSpot &focused = focusables()[std::size_t(m_focus)].spot;
    if (focused.kind == HotSpot::Kind::CopyCode)
        Scene::paintCopyButton(painter, focused, theme);
    painter.setPen(QPen(theme.strokeHighlight, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(focused.rect.adjusted(-2, -2, 2, 2), 3, 3);
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

QImage MessageView::toImage() const
{
    std::vector<PictureEntry> entries;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].layout)
            entries.push_back(
                {&m_entries[i].scene(),
                 m_entries[i].hasRoomLine ? m_messages[qsizetype(i)].room : QString()});
    }
    QImage image = messagePicture(entries, m_settings, devicePixelRatioF());
    image.setDevicePixelRatio(devicePixelRatioF());
    return image;
}

const QList<Scene::Spoken> &MessageView::spoken()
{
    if (m_spoken)
        return *m_spoken;
    QList<Scene::Spoken> &out = m_spoken.emplace();
    for (const Entry &entry : m_entries) {
        if (!entry.layout)
            continue;
        for (Scene::Spoken piece : entry.scene().spoken()) {
            piece.rect.translate(0, entry.messageTop());
            out.append(piece);
        }
    }
    return out;
}

QRectF MessageView::viewportRect(const QRectF &listRect) const
{
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return {listRect.topLeft() * m_zoom - scrolled, listRect.size() * m_zoom};
}

} // namespace hooksmith::ui
