// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/inlineflow.h"
#include "ui/preview/messagetheme.h"

#include <limits>
#include <memory>
#include <QImage>
#include <QRectF>
#include <vector>

class QPainter;

namespace hooksmith::ui {

enum class Icon { ChevronDown, ChevronRight, Download, File, Play, Copy };

/// Something in a message that reacts to the pointer or the keyboard. A note only explains itself.
struct HotSpot
{
    enum class Kind { Link, Collapse, LoadImage, Action, CopyCode, Note };
    Kind kind = Kind::Link;
    QRectF rect;
    /// Link, LoadImage: address. Collapse: the attachment's path. Action: the text that is sent.
    /// CopyCode: the code.
    QString target;
    QString tip;
    QString processing = {}; ///< Action: `msg_processing_type`
    QRectF area = {}; ///< CopyCode: the button is shown while the pointer is in here
};

/// One laid-out message: what to paint, in order, with everything that tests, the pointer and
/// screen readers need to know about it. Coordinates are CSS px from the message's top left.
class Scene
{
public:
    struct Part
    {
        QString name;
        QRectF rect;
    };
    struct Text
    {
        std::shared_ptr<InlineFlow> flow; ///< Never null
        QPointF origin;
    };
    /// A piece of the message as a screen reader speaks it.
    struct Spoken
    {
        QString name; ///< "attachment"
        QString text;
        QRectF rect;
    };
    /// What one key of the message made: "msg", "attachments[0].title".
    struct Source
    {
        QString key;
        QRectF rect;
    };
    /// Position in the message's texts, for selections; ordered.
    struct Position
    {
        int text = 0;
        int offset = 0;
        auto operator<=>(const Position &) const = default;
        /// Behind everything that there is or will be.
        static constexpr Position last()
        {
            return {std::numeric_limits<int>::max(), std::numeric_limits<int>::max()};
        }
    };

    /// Nothing at all.
    static const Scene &none();

    void addPart(const QString &name, const QRectF &rect) { m_parts.append({name, rect}); }
    void addFill(const QRectF &rect, const QColor &fill, double radius = 0,
                 const QColor &border = {});
    enum class Corners { All, Top };
    void addImage(const QRectF &rect, const QImage &image, double radius = 0, bool cover = false,
                  Corners corners = Corners::All);
    void addIcon(const QRectF &rect, Icon icon, const QColor &color);
    /// A glyph of the emoji font that fills the square.
    void addEmoji(const QRectF &rect, const QString &characters, double px, double baseline);
    void addText(const std::shared_ptr<InlineFlow> &flow, QPointF origin);
    void addSpot(const HotSpot &spot) { m_spots.append(spot); }
    void addSource(const QString &key, const QRectF &rect) { m_sources.append({key, rect}); }
    void addSpoken(const Spoken &spoken) { m_spoken.append(spoken); }
    /// Holds a place in the order of painting for a box whose size is not known yet.
    int reserveFill();
    void setFill(int place, const QRectF &rect, const QColor &fill, double radius = 0,
                 const QColor &border = {});
    /// The same in the order of the texts; until it is set, the text there is empty.
    int reserveText();
    void setText(int place, const std::shared_ptr<InlineFlow> &flow, QPointF origin);
    void setHeight(double height) { m_height = height; }

    double height() const { return m_height; }
    const QList<Part> &parts() const { return m_parts; }
    const QList<HotSpot> &spots() const { return m_spots; }
    const std::vector<Text> &texts() const { return m_texts; }
    const QList<Source> &sources() const { return m_sources; }
    const QList<Spoken> &spoken() const { return m_spoken; }

    /// Paints what `clip` (CSS px) touches.
    void paint(QPainter &painter, const QRectF &clip,
               std::optional<std::pair<Position, Position>> selection = {}) const;

    const HotSpot *spotAt(QPointF point) const;
    /// The smallest one there; null when nothing of the message is there.
    const Source *sourceAt(QPointF point) const;
    QString linkAt(QPointF point) const;
    int spoilerAt(QPointF point) const;
    QString tipAt(QPointF point) const; ///< Of a formula in the texts
    /// The button of a CopyCode spot, which is no part of the message's picture.
    static void paintCopyButton(QPainter &painter, const HotSpot &spot, const MessageTheme &theme);
    /// Every link in the texts, with its place.
    QList<std::pair<QRectF, QString>> links() const;
    Position positionAt(QPointF point) const;
    QString textOf(Position from, Position to) const;
    Position end() const;
    std::pair<Position, Position> wordAt(Position position) const;

private:
    struct Item
    {
        enum class Type { Fill, Image, Icon, Emoji, Text };
        Type type = Type::Fill;
        QRectF rect;
        QColor fill, border;
        double radius = 0;
        QImage image;
        bool cover = false;
        Corners corners = Corners::All;
        /// The picture in the size it was last painted in: scaling down well takes a while.
        mutable QImage scaled;
        Icon icon = Icon::File;
        QString characters;
        double px = 0, baseline = 0;
        int text = -1;
    };
    void paintItem(QPainter &painter, const Item &item, const QRectF &clip,
                   const std::optional<std::pair<Position, Position>> &selection) const;

    void setTextItem(std::size_t item, int text, const std::shared_ptr<InlineFlow> &flow,
                     QPointF origin);
    static void paintImage(QPainter &painter, const Item &item);

    std::vector<Item> m_items;
    std::vector<Text> m_texts;
    QList<Part> m_parts;
    QList<HotSpot> m_spots;
    QList<Source> m_sources;
    QList<Spoken> m_spoken;
    double m_height = 0;
};

} // namespace hooksmith::ui
