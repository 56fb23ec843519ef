// SPDX-License-Identifier: MIT
#include "ui/preview/messageview.h"

#include "core/base/tr.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

MessageView::Place MessageView::placeAt(QPointF point)
{
    const int index = entryAt(point.y());
    if (index < 0)
        return {};
    const Entry &entry = m_entries[std::size_t(index)];
    if (!entry.layout)
        return {index, {}};
    return {index, entry.scene().positionAt(point - QPointF(0, entry.messageTop()))};
}

std::pair<MessageView::Place, MessageView::Place> MessageView::orderedSelection() const
{
    if (!m_anchor || !m_cursor)
        return {};
    return std::minmax(*m_anchor, *m_cursor);
}

MessageView::Hint MessageView::hintAt(QPointF point)
{
    const int index = entryAt(point.y());
    if (index < 0)
        return {};
    const Entry &entry = m_entries[std::size_t(index)];
    if (!entry.layout)
        return {};
    const QPointF local = point - QPointF(0, entry.messageTop());
    const QString link = entry.scene().linkAt(local);
    if (!link.isEmpty())
        return {link, true};
    if (const HotSpot *spot = entry.scene().spotAt(local))
        return {spot->tip, spot->kind != HotSpot::Kind::Note};
    if (entry.scene().spoilerAt(local) >= 0)
        return {Tr::tr("Spoiler: click to reveal"), true};
    return {entry.scene().tipAt(local), false};
}

void MessageView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = toList(event->position());
    if (m_selecting && (event->buttons() & Qt::LeftButton)) {
        m_cursor = placeAt(point);
        viewport()->update();
        return;
    }
    showCopyButton(point);
    const Hint hint = hintAt(point);
    viewport()->setCursor(hint.isActive ? Qt::PointingHandCursor : Qt::IBeamCursor);
    Q_EMIT hovered(hint.text);
}

void MessageView::showCopyButton(QPointF point)
{
    std::optional<std::pair<int, QRectF>> now;
    const int index = entryAt(point.y());
    if (index >= 0 && m_entries[std::size_t(index)].layout) {
        const Entry &entry = m_entries[std::size_t(index)];
        const QPointF local = point - QPointF(0, entry.messageTop());
        for (const HotSpot &spot : entry.scene().spots()) {
            if (spot.kind == HotSpot::Kind::CopyCode && spot.area.contains(local))
                now = {index, spot.area};
        }
    }
    if (now == m_copyButton)
        return;
    m_copyButton = now;
    viewport()->update();
}

void MessageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_entries.empty())
        return;
    m_pressedAt = event->position();
    const Place place = placeAt(toList(event->position()));
    if (event->modifiers() & Qt::ShiftModifier && m_anchor) {
        m_cursor = place;
    } else {
        m_anchor = place;
        m_cursor = place;
    }
    m_selecting = true;
    m_focus = -1;
    viewport()->update();
}

void MessageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_selecting = false;
    const bool moved =
        (event->position() - m_pressedAt).manhattanLength() > QApplication::startDragDistance();
    if (!moved) {
        const QPointF point = toList(event->position());
        if (const auto part = partAt(point); part && event->modifiers() & Qt::ControlModifier)
            Q_EMIT partActivated(part->first, part->second);
        else
            activate(point);
    } else if (QClipboard *clipboard = QApplication::clipboard(); clipboard->supportsSelection())
        clipboard->setText(selectedText(), QClipboard::Selection);
}

void MessageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_entries.empty())
        return;
    const Place place = placeAt(toList(event->position()));
    const auto word = m_entries[std::size_t(place.message)].scene().wordAt(place.position);
    m_anchor = Place{place.message, word.first};
    m_cursor = Place{place.message, word.second};
    viewport()->update();
}

void MessageView::activate(QPointF point)
{
    const int index = entryAt(point.y());
    if (index < 0)
        return;
    Entry &entry = m_entries[std::size_t(index)];
    if (!entry.layout)
        return;
    const QPointF local = point - QPointF(0, entry.messageTop());
    if (const int spoiler = entry.scene().spoilerAt(local); spoiler >= 0) {
        entry.state.revealedSpoilers.insert(spoiler);
        restart(index);
        return;
    }
    if (const QString link = entry.scene().linkAt(local); !link.isEmpty())
        openLink(link);
    else if (const HotSpot *spot = entry.scene().spotAt(local))
        useSpot(index, HotSpot(*spot));
    if (const auto part = partAt(point))
        Q_EMIT partChosen(part->first, part->second);
}

std::optional<MessageView::Part> MessageView::partAt(QPointF point) const
{
    const int index = entryAt(point.y());
    if (index < 0)
        return {};
    const Entry &entry = m_entries[std::size_t(index)];
    if (const auto *source = entry.scene().sourceAt(point - QPointF(0, entry.messageTop())))
        return Part{index, source->key};
    return {};
}

QRectF MessageView::partRect(const Part &part) const
{
    if (part.first < 0 || part.first >= int(m_entries.size()))
        return {};
    const Entry &entry = m_entries[std::size_t(part.first)];
    for (const Scene::Source &source : entry.scene().sources()) {
        if (source.key == part.second)
            return source.rect.translated(0, entry.messageTop());
    }
    return {};
}

void MessageView::showPart(int message, const QString &key)
{
    m_part = Part{message, key};
    if (const QRectF rect = partRect(*m_part); !rect.isNull())
        reveal(rect);
    viewport()->update();
}

// From part to part, in the order in which they stand below each other.
void MessageView::stepPart(int direction)
{
    std::vector<Part> parts;
    for (int i = 0; i < int(m_entries.size()); ++i) {
        QList<Scene::Source> sources = m_entries[std::size_t(i)].scene().sources();
        std::stable_sort(sources.begin(), sources.end(), [](const auto &a, const auto &b) {
            return std::make_pair(a.rect.top(), a.rect.left())
                < std::make_pair(b.rect.top(), b.rect.left());
        });
        for (const Scene::Source &source : std::as_const(sources))
            parts.emplace_back(i, source.key);
    }
    if (parts.empty())
        return;
    const auto now = m_part ? std::find(parts.begin(), parts.end(), *m_part) : parts.end();
    const auto count = std::ptrdiff_t(parts.size());
    const auto next = now == parts.end()
        ? (direction > 0 ? 0 : count - 1)
        : std::clamp<std::ptrdiff_t>(now - parts.begin() + direction, 0, count - 1);
    const Part part = parts[std::size_t(next)];
    showPart(part.first, part.second);
    Q_EMIT partChosen(part.first, part.second);
}

void MessageView::useSpot(int message, const HotSpot &spot)
{
    Entry &entry = m_entries[std::size_t(message)];
    switch (spot.kind) {
    case HotSpot::Kind::Link: openLink(spot.target); break;
    case HotSpot::Kind::Collapse: {
        bool collapsed = false;
        if (!spot.target.startsWith("preview:"_L1)) {
            // The model says how the attachment starts.
            QList<AttachmentModel> list = m_messages[message].attachments;
            for (const QString &step : spot.target.split(u'/')) {
                const qsizetype i = step.toLongLong();
                if (i >= list.size())
                    break;
                collapsed = list[i].collapsed;
                list = QList<AttachmentModel>(list[i].nested);
            }
        }
        entry.state.collapsed[spot.target] = !entry.state.collapsed.value(spot.target, collapsed);
        restart(message);
        break;
    }
    case HotSpot::Kind::LoadImage: m_images.allowHost(QUrl(spot.target).host()); break;
    case HotSpot::Kind::Action:
        Q_EMIT actionActivated(message, spot.target, spot.processing);
        break;
    case HotSpot::Kind::CopyCode:
        QApplication::clipboard()->setText(spot.target);
        Q_EMIT hovered(Tr::tr("The code is on the clipboard."));
        break;
    case HotSpot::Kind::Note: Q_EMIT hovered(spot.tip); break;
    }
}

void MessageView::openLink(const QString &target)
{
    // A browser completes //host with the page's scheme.
    const QUrl url(target.startsWith("//"_L1) ? u"https:"_s + target : target, QUrl::TolerantMode);
    static const QStringList harmless{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s, u"sms"_s};
    if (url.isValid() && harmless.contains(url.scheme().toLower())) {
        Q_EMIT linkActivated(url);
        return;
    }
    const QString reason = Tr::tr("Links of this kind are never opened.");
    Q_EMIT linkRefused(target, reason);
    Q_EMIT hovered(target + u": "_s + reason);
}

QString MessageView::selectedText() const
{
    if (!m_anchor || !m_cursor)
        return {};
    const auto [from, to] = orderedSelection();
    QStringList parts;
    for (int i = from.message; i <= to.message && i < int(m_entries.size()); ++i) {
        const Entry &entry = m_entries[std::size_t(i)];
        if (!entry.layout)
            continue;
        parts.append(entry.scene().textOf(i == from.message ? from.position : Scene::Position{},
                                          i == to.message ? to.position : Scene::Position::last()));
    }
    return parts.join(u'\n');
}

QString MessageView::allText() const
{
    QStringList parts;
    for (const Entry &entry : m_entries) {
        if (entry.layout)
            parts.append(entry.scene().textOf({}, Scene::Position::last()));
    }
    return parts.join(u"\n\n"_s);
}

void MessageView::copy()
{
    whenLaidOut(this, [this] {
        const QString text = selectedText();
        QApplication::clipboard()->setText(text.isEmpty() ? allText() : text);
    });
}

void MessageView::selectAll()
{
    if (m_entries.empty())
        return;
    m_anchor = Place{};
    m_cursor = Place{int(m_entries.size()) - 1, Scene::Position::last()};
    viewport()->update();
}

const std::vector<MessageView::Focusable> &MessageView::focusables()
{
    if (m_focusables)
        return *m_focusables;
    std::vector<Focusable> &out = m_focusables.emplace();
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const Entry &entry = m_entries[std::size_t(i)];
        if (!entry.layout)
            continue;
        const auto links = entry.scene().links();
        for (const auto &[rect, target] : links)
            out.push_back({i, {HotSpot::Kind::Link, rect, target, target}});
        for (const HotSpot &spot : entry.scene().spots()) {
            if (spot.kind != HotSpot::Kind::Note)
                out.push_back({i, spot});
        }
    }
    for (Focusable &item : out)
        item.spot.rect.translate(0, m_entries[std::size_t(item.message)].messageTop());
    std::stable_sort(out.begin(), out.end(), [](const Focusable &a, const Focusable &b) {
        return std::make_pair(a.spot.rect.top(), a.spot.rect.left())
            < std::make_pair(b.spot.rect.top(), b.spot.rect.left());
    });
    return out;
}

void MessageView::reveal(const QRectF &rect)
{
    QScrollBar *bar = verticalScrollBar();
    const double top = rect.top() * m_zoom;
    const double bottom = rect.bottom() * m_zoom;
    // Of what is higher than the window, the beginning.
    if (top < bar->value() || bottom - top > viewport()->height())
        bar->setValue(qRound(top) - 20);
    else if (bottom > bar->value() + viewport()->height())
        bar->setValue(qRound(bottom) - viewport()->height() + 20);
}

void MessageView::showFocus(const Focusable &item)
{
    reveal(item.spot.rect);
    Q_EMIT hovered(item.spot.tip);
    viewport()->update();
}

bool MessageView::focusNextPrevChild(bool next)
{
    const int count = int(focusables().size());
    const int wanted = m_focus < 0 ? (next ? 0 : count - 1) : m_focus + (next ? 1 : -1);
    if (wanted < 0 || wanted >= count) {
        m_focus = -1;
        viewport()->update();
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    m_focus = wanted;
    showFocus(focusables()[std::size_t(m_focus)]);
    return true;
}

void MessageView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (event->modifiers() & Qt::ControlModifier
        && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        return stepPart(event->key() == Qt::Key_Down ? 1 : -1);
    switch (event->key()) {
    case Qt::Key_F12:
        if (m_focus >= 0 && std::size_t(m_focus) < focusables().size()) {
            const QRectF rect = focusables()[std::size_t(m_focus)].spot.rect;
            if (const auto part = partAt(rect.center()))
                Q_EMIT partActivated(part->first, part->second);
        } else if (m_part) {
            Q_EMIT partActivated(m_part->first, QString(m_part->second));
        }
        return;
    case Qt::Key_Down: return bar->triggerAction(QScrollBar::SliderSingleStepAdd);
    case Qt::Key_Up: return bar->triggerAction(QScrollBar::SliderSingleStepSub);
    case Qt::Key_PageDown:
    case Qt::Key_Space: return bar->triggerAction(QScrollBar::SliderPageStepAdd);
    case Qt::Key_PageUp: return bar->triggerAction(QScrollBar::SliderPageStepSub);
    case Qt::Key_Home: return bar->triggerAction(QScrollBar::SliderToMinimum);
    case Qt::Key_End: return bar->triggerAction(QScrollBar::SliderToMaximum);
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        if (m_focus < 0 || std::size_t(m_focus) >= focusables().size())
            break;
        const Focusable item = focusables()[std::size_t(m_focus)];
        useSpot(item.message, item.spot);
        return;
    }
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

bool MessageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = hintAt(toList(help->pos())).text;
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip.toHtmlEscaped(), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_copyButton.reset();
        viewport()->update();
        Q_EMIT hovered({});
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void MessageView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QString link;
    if (const int index = entryAt(toList(event->pos()).y());
        event->reason() == QContextMenuEvent::Mouse && index >= 0) {
        const Entry &entry = m_entries[std::size_t(index)];
        const QPointF local = toList(event->pos()) - QPointF(0, entry.messageTop());
        link = entry.scene().linkAt(local);
        if (const HotSpot *spot = entry.scene().spotAt(local);
            link.isEmpty() && spot && spot->kind == HotSpot::Kind::Link)
            link = spot->target;
    }
    menu->addAction(Tr::tr("Copy"), this, &MessageView::copy);
    menu->addAction(Tr::tr("Select all"), this, &MessageView::selectAll);
    if (!link.isEmpty())
        menu->addAction(Tr::tr("Copy link address"), this,
                        [link] { QApplication::clipboard()->setText(link); });
    const auto part =
        event->reason() == QContextMenuEvent::Mouse ? partAt(toList(event->pos())) : m_part;
    if (part) {
        QAction *go = menu->addAction(Tr::tr("Go to what made this"), this, [this, part] {
            Q_EMIT partActivated(part->first, part->second);
        });
        go->setObjectName(u"goToMaker"_s);
        go->setShortcut(Qt::Key_F12);
    }
    menu->popup(event->globalPos());
}

} // namespace hooksmith::ui
