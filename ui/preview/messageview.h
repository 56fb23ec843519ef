// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/messagelayout.h"
#include "ui/preview/messagepicture.h"

#include <functional>
#include <optional>
#include <QAbstractScrollArea>
#include <QPointer>
#include <QTimer>
#include <vector>

namespace hooksmith::ui {

/// Shows messages as the web client shows them: scrolls, selects, copies, opens links on click.
///
/// Messages are laid out as they come into view, and the rest follows, in slices between events: a
/// long message grows before one's eyes, and neither it nor many of them freeze the window.
/// Keyboard: arrows, Page Up/Down, Home/End scroll; Tab walks the links and buttons, Enter uses
/// them; Ctrl+A and Ctrl+C select and copy; Ctrl+Up and Ctrl+Down choose a part, F12 asks for what
/// made it.
class MessageView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class WidthMode { Phone, Narrow, Wide };

    explicit MessageView(ImageProvider &images, QWidget *parent = nullptr);
    ~MessageView() override;

    void setMessages(const QList<MessageModel> &messages);

    void setTone(MessageTone tone);
    MessageTone tone() const { return m_settings.tone; }
    void setLook(MessageLook look);
    MessageLook look() const { return m_settings.look; }
    void setWidthMode(WidthMode mode);
    WidthMode widthMode() const { return m_widthMode; }
    void setZoom(double factor); ///< 0.5 to 3
    double zoom() const { return m_zoom; }

    const QList<MessageModel> &messages() const { return m_messages; }
    /// Everything has its place.
    bool isLaidOut() const { return !m_layoutTimer.isActive(); }
    /// Calls `done` once everything has its place, perhaps at once; never when other messages are
    /// set before, or when `context` is gone.
    void whenLaidOut(QObject *context, const std::function<void()> &done);
    // The next three know what is laid out so far.
    QString selectedText() const;
    QString allText() const;
    /// All messages, at the device's resolution, as `hooksmith --render` writes them; null when
    /// that is too large.
    QImage toImage() const;
    /// Marks what the key made and scrolls to it; a key that made nothing marks nothing. See
    /// Scene::Source.
    void showPart(int message, const QString &key);
    /// The pieces a screen reader speaks, with their place in the list.
    const QList<Scene::Spoken> &spoken();
    /// From the list to the viewport.
    QRectF viewportRect(const QRectF &listRect) const;

public Q_SLOTS:
    void copy();
    void selectAll();

Q_SIGNALS:
    /// Everything has its place, and isLaidOut() is true.
    void laidOut();
    /// A click on a link whose scheme is harmless (http, https, mailto, tel, sms). Nothing is
    /// opened here.
    void linkActivated(const QUrl &url);
    void linkRefused(const QString &target, const QString &reason);
    /// A click on a button that would send `text`: `processing` is its msg_processing_type.
    void actionActivated(int message, const QString &text, const QString &processing);
    /// A part was clicked, or reached by keyboard.
    void partChosen(int message, const QString &key);
    /// What made the part is wanted: Ctrl+click, F12, or the context menu.
    void partActivated(int message, const QString &key);
    /// Address or explanation under the pointer; empty when there is none.
    void hovered(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Entry
    {
        std::optional<MessageLayout> layout; ///< None: nothing of it is laid out yet
        MessageState state;
        double top = 0; ///< CSS px from the top of the list
        double height = 90; ///< Estimate until laid out
        bool hasRoomLine = false;
        /// Of the message itself, below its room line.
        double messageTop() const { return top + (hasRoomLine ? roomLineHeight : 0); }
        const Scene &scene() const { return layout ? layout->scene() : Scene::none(); }
        bool isComplete() const { return layout && layout->isComplete(); }
    };
    struct Place
    {
        int message = 0;
        Scene::Position position;
        auto operator<=>(const Place &) const = default;
    };
    /// A link in a text is a spot of the kind Link, too.
    struct Focusable
    {
        int message = 0;
        HotSpot spot; ///< In the list's coordinates
    };

    double cssWidth() const;
    void relayout(bool keepPosition = true);
    void restart(int index);
    bool advance(int index, const QDeadlineTimer &deadline);
    void layoutSome();
    void place();
    void ensureLaidOut(double top, double bottom, const QDeadlineTimer &deadline);
    void startLayout(double top);
    void forgetDerived();
    int entryAt(double y) const;
    QPointF toList(QPointF viewportPoint) const;
    Place placeAt(QPointF listPoint);
    std::pair<Place, Place> orderedSelection() const;
    void activate(QPointF listPoint);
    using Part = std::pair<int, QString>; ///< Message, key
    std::optional<Part> partAt(QPointF listPoint) const;
    /// In the list's coordinates; null when the key made nothing.
    QRectF partRect(const Part &part) const;
    void stepPart(int direction);
    void reveal(const QRectF &listRect);
    void openLink(const QString &target);
    void useSpot(int message, const HotSpot &spot);
    struct Hint
    {
        QString text;
        bool isActive = false; ///< A click there does something
    };
    Hint hintAt(QPointF listPoint);
    void showCopyButton(QPointF listPoint);
    void paintOverlays(QPainter &painter);
    const std::vector<Focusable> &focusables();
    void showFocus(const Focusable &item);

    ImageProvider &m_images;
    LayoutSettings m_settings;
    WidthMode m_widthMode = WidthMode::Wide;
    double m_zoom = 1;
    QList<MessageModel> m_messages;
    std::vector<Entry> m_entries;
    std::optional<Place> m_anchor, m_cursor;
    std::optional<Part> m_part; ///< Is marked
    QPointF m_pressedAt;
    bool m_selecting = false;
    int m_focus = -1; ///< Index into focusables()
    std::optional<std::pair<int, QRectF>>
        m_copyButton; ///< Message and code block under the pointer
    std::optional<std::vector<Focusable>> m_focusables; ///< Made when first needed
    std::optional<QList<Scene::Spoken>> m_spoken;
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> done;
    };
    QList<Waiting> m_waiting;
    QTimer m_layoutTimer, m_imagesTimer;
    bool m_hasNewImages = false; ///< To be laid out once all is
};

} // namespace hooksmith::ui
