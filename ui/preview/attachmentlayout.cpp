// SPDX-License-Identifier: MIT
#include "ui/preview/layoutcontext.h"

#include "core/base/tr.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {
namespace {

constexpr qsizetype maximumAttachments = 200;
constexpr qsizetype maximumFields = 500;
constexpr qsizetype maximumActions = 200;
constexpr qsizetype maximumLabel = 1000; // Characters on a button

// Vertical position with CSS' collapsing margins.
class Column
{
public:
    explicit Column(double y) : m_y(y) { }
    /// Starts a box with this margin above; returns its top.
    double begin(double marginTop)
    {
        m_y += std::max(m_margin, marginTop);
        m_margin = 0;
        return m_y;
    }
    void end(double bottom, double marginBottom)
    {
        m_y = bottom;
        m_margin = marginBottom;
    }
    double bottom() const { return m_y + m_margin; }

private:
    double m_y;
    double m_margin = 0;
};

class Attachments : public std::enable_shared_from_this<Attachments>
{
public:
    explicit Attachments(LayoutContext &context)
        : m_context(context), m_theme(context.theme), m_scene(context.scene), m_y(context.y)
    {
    }

    void layout(const QList<AttachmentModel> &attachments, double x, double width,
                const QString &path)
    {
        nextAttachment(std::make_shared<Walk>(Walk{attachments, x, width, path}));
    }

private:
    struct Walk
    {
        QList<AttachmentModel> attachments;
        double x, width;
        QString path;
        qsizetype next = 0;
    };
    /// One attachment with its place.
    struct Place
    {
        AttachmentModel attachment;
        double x, width;
        QString path;
        double top = 0;
        QString key = {}; ///< "attachments[0]"
        // Of the column beside the bar
        double blockTop = 0, left = 0, columnWidth = 0;
        Column column{0};
    };
    using PlacePointer = std::shared_ptr<Place>;

    // The steps keep this alive.
    template <class F>
    LayoutStep step(F f)
    {
        return [self = shared_from_this(), f] { f(); };
    }
    template <class F>
    void then(F f)
    {
        m_context.steps.next({step(f)});
    }

    void nextAttachment(const std::shared_ptr<Walk> &walk)
    {
        const qsizetype count = std::min(walk->attachments.size(), maximumAttachments);
        const qsizetype i = walk->next++;
        if (i >= count) {
            if (walk->attachments.size() > count)
                spacedNotice(walk->x, walk->width,
                             Tr::tr("%n more attachment(s) are not drawn here.", nullptr,
                                    int(walk->attachments.size() - count)));
            return;
        }
        const AttachmentModel &attachment = walk->attachments.at(i);
        const QString own =
            walk->path.isEmpty() ? QString::number(i) : walk->path + u'/' + QString::number(i);
        const double top = m_y;
        const std::size_t firstText = m_scene.texts().size();
        then([this, walk, i, top, firstText] {
            if (walk->path.isEmpty())
                speak(firstText, QRectF(walk->x, top, walk->width, m_y - top),
                      picturesOf(walk->attachments.at(i)));
            nextAttachment(walk);
        });
        if (attachment.isMalformed)
            return spacedNotice(
                walk->x, walk->width,
                Tr::tr("Not an attachment object: the server refuses the message."));
        if (attachment.kind == AttachmentModel::Kind::File)
            return layoutFileAttachment(m_context, attachment, walk->x, walk->width, own);
        m_y += 4;
        then([this] { m_y += 4; });
        const auto place = std::make_shared<Place>(
            Place{attachment, walk->x, walk->width, own, m_y, attachmentKey(own)});
        if (attachment.kind == AttachmentModel::Kind::Quote)
            quote(place);
        else
            common(place);
    }

    void source(const Place &place, const QString &key, const QRectF &rect)
    {
        m_scene.addSource(place.key + u'.' + key, rect);
    }

    // What an eye sees and no text says.
    static QStringList picturesOf(const AttachmentModel &attachment)
    {
        QStringList out;
        if (!attachment.imageUrl.isEmpty())
            out.append(Tr::tr("Picture %1").arg(pictureName(attachment.imageUrl)));
        if (!attachment.thumbUrl.isEmpty())
            out.append(Tr::tr("Thumbnail %1").arg(pictureName(attachment.thumbUrl)));
        return out;
    }

    static QString pictureName(const QString &url)
    {
        return url.startsWith("data:"_L1) ? QString() : QUrl(url).fileName();
    }

    void speak(std::size_t firstText, const QRectF &rect, const QStringList &pictures)
    {
        QStringList words;
        for (std::size_t i = firstText; i < m_scene.texts().size(); ++i)
            words.append(m_scene.texts()[i].flow->text());
        words.append(pictures);
        m_scene.addSpoken({Tr::tr("Attachment"), words.join(u'\n'), rect});
    }

    void notice(double x, double width, const QString &text)
    {
        const InlineStyle style = m_context.style(m_theme.hint, 12);
        m_y += m_context.addText(QPointF(x, m_y), width, text, style, 16).height();
    }

    void spacedNotice(double x, double width, const QString &text)
    {
        m_y += 4;
        notice(x, width, text);
        m_y += 4;
    }

    /// Inline text at m_y, which is left below it; then `done` with its rectangle.
    template <class F>
    void richText(const RichText &text, double x, double width, double lineHeight, int weight,
                  F done)
    {
        const auto flow = std::make_shared<InlineFlow>(m_context.environment(true), lineHeight, 14);
        flow->addNodes(text.nodes, m_context.style(m_theme.font, 14, weight));
        m_context.layOut(flow, width, step([this, flow, x, width, done] {
                             m_scene.addText(flow, QPointF(x, m_y));
                             const QRectF rect(x, m_y, width, flow->height());
                             m_y = rect.bottom();
                             done(rect);
                         }));
    }

    // Pretext, and beside the bar: the column, and the thumbnail right of it.
    void common(const PlacePointer &place)
    {
        m_context.steps.next(
            {step([this, place] { pretext(*place); }), step([this, place] { beginColumn(*place); }),
             step([this, place] { title(place); }), step([this, place] { text(place); }),
             step([this, place] { fields(place); }), step([this, place] { picture(*place); }),
             step([this, place] { actions(*place); }), step([this, place] { endColumn(*place); })});
    }

    bool isCollapsed(const Place &place) const
    {
        return m_context.isCollapsed(place.path, place.attachment.collapsed);
    }

    void pretext(const Place &place)
    {
        if (!place.attachment.pretext)
            return;
        richText(*place.attachment.pretext, place.x + 2, place.width - 4, 20, 400,
                 [this, key = place.key](const QRectF &rect) {
                     m_scene.addPart(u"pretext"_s, rect);
                     m_scene.addSource(key + u".pretext"_s, rect);
                     m_y += 4;
                 });
    }

    void beginColumn(Place &place)
    {
        place.blockTop = m_y;
        place.left = place.x + 17;
        place.columnWidth =
            std::max(place.width - 17 - (place.attachment.thumbUrl.isEmpty() ? 0 : 56), 60.0);
        place.column = Column(m_y + 4);
        author(place);
    }

    void endColumn(const Place &place)
    {
        m_y = place.column.bottom() + 4;
        if (!place.attachment.thumbUrl.isEmpty()) {
            const QRectF thumb(place.x + place.width - 48, place.blockTop, 48, 48);
            m_context.addPicture(thumb, place.attachment.thumbUrl, 4, true);
            m_y = std::max(m_y, thumb.bottom());
            m_scene.addPart(u"thumb"_s,
                            QRectF(thumb.left(), place.blockTop, 48, m_y - place.blockTop));
            m_scene.addPart(u"avatar"_s, thumb);
            source(place, u"thumb_url"_s, thumb);
        }
        const QRectF bar(place.x, place.blockTop, 1, m_y - place.blockTop);
        m_scene.addFill(bar, m_theme.bar(place.attachment.color));
        m_scene.addPart(u"bar"_s, bar);
        // A pointer hardly hits 1 px.
        if (!place.attachment.color.isEmpty())
            source(place, u"color"_s, bar.adjusted(-4, 0, 5, 0));
        m_scene.addSource(place.key, QRectF(place.x, place.top, place.width, m_y - place.top));
        m_scene.addPart(u"att-block"_s,
                        QRectF(place.x, place.blockTop, place.width, m_y - place.blockTop));
        m_scene.addPart(u"attachment"_s, QRectF(place.x, place.top, place.width, m_y - place.top));
    }

    void author(Place &place)
    {
        const AttachmentModel &attachment = place.attachment;
        if (attachment.authorName.isEmpty())
            return;
        const double x = place.left;
        const double width = place.columnWidth;
        const double y = place.column.begin(0);
        double left = x;
        if (!attachment.authorIcon.isEmpty()) {
            const QRectF icon(x, y, 24, 24);
            m_context.addPicture(icon, attachment.authorIcon, 4, true);
            m_scene.addPart(u"avatar"_s, icon);
            source(place, u"author_icon"_s, icon);
            left += 24;
        }
        const bool isLink = !attachment.authorLink.isEmpty();
        InlineStyle style = m_context.style(isLink ? m_theme.link : m_theme.font, 14, 500);
        style.underline = isLink;
        const QSizeF size =
            m_context.addText(QPointF(left + 8, y + 2), x + width - left - 16,
                              attachment.authorName, style, 20, 1, attachment.authorLink);
        source(place, u"author_name"_s, QRectF(QPointF(left + 8, y + 2), size));
        m_scene.addPart(u"author"_s, QRectF(x, y, width, 24));
        place.column.end(y + 24, 4);
    }

    void title(const PlacePointer &place)
    {
        const AttachmentModel &attachment = place->attachment;
        if (attachment.title.isEmpty())
            return;
        const double y = place->column.begin(0);
        const bool isLink = !attachment.titleLink.isEmpty();
        InlineStyle style = m_context.style(isLink ? m_theme.link : m_theme.hint, 12);
        style.underline = isLink;
        const auto flow = std::make_shared<InlineFlow>(m_context.environment(true), 16, 12);
        if (isLink)
            style.link = flow->addLink(attachment.titleLink);
        flow->addText(attachment.title, style);
        m_context.layOut(
            flow, std::max(place->columnWidth - 28, 20.0), step([this, place, flow, y] {
                const double x = place->left;
                const double height = std::max(20.0, flow->height());
                m_scene.addText(flow, QPointF(x, y + (height - flow->height()) / 2));
                source(*place, u"title"_s, QRectF(x, y, flow->usedWidth(), height));
                m_context.addCollapseButton(
                    QPointF(x + flow->usedWidth() + 4, y + (height - 20) / 2), isCollapsed(*place),
                    place->path);
                m_scene.addPart(u"title-row"_s, QRectF(x - 2, y, place->columnWidth + 4, height));
                place->column.end(y + height, 2);
                m_y = y + height;
            }));
    }

    void text(const PlacePointer &place)
    {
        if (!place->attachment.text || isCollapsed(*place))
            return;
        const QList<Node> &nodes = place->attachment.text->nodes;
        const bool isDocument = std::any_of(
            nodes.begin(), nodes.end(), [](const Node &n) { return n.type <= NodeType::BigEmoji; });
        const double x = place->left + 2;
        const double width = place->columnWidth - 4;
        m_y = place->column.begin(isDocument ? attachmentBlockMargin(nodes.first()) : 0);
        then([this, place, x, width, isDocument, y = m_y] {
            const RichText &text = *place->attachment.text;
            if (!text.note.isEmpty())
                notice(x, width, text.note);
            m_scene.addPart(u"text"_s, QRectF(x, y, width, m_y - y));
            source(*place, u"text"_s, QRectF(x, y, width, m_y - y));
            place->column.end(m_y, isDocument ? attachmentBlockMargin(text.nodes.last()) : 0);
        });
        if (isDocument)
            layoutBlocks(m_context, nodes, x, width, true, m_context.style(m_theme.font), true);
        else
            richText(*place->attachment.text, x, width, 20, 400, [](const QRectF &) {});
    }

    struct Fields
    {
        PlacePointer place;
        double left, width; ///< Of a whole row
        qsizetype count; ///< Are drawn
        qsizetype next = 0;
        double top = 0, y = 0, height = 0; ///< Of all, of the row
    };

    void fields(const PlacePointer &place)
    {
        const qsizetype all = place->attachment.fields.size();
        if (all == 0 || isCollapsed(*place))
            return;
        const auto count = std::min({all, maximumFields, qsizetype(m_context.fieldsLeft)});
        m_context.fieldsLeft -= int(count);
        const double top = place->column.begin(4);
        fieldRow(std::make_shared<Fields>(
            Fields{place, place->left - 4, place->columnWidth + 8, count, 0, top, top}));
    }

    void fieldRow(const std::shared_ptr<Fields> &fields)
    {
        Place &place = *fields->place;
        const QList<AttachmentField> &list = place.attachment.fields;
        const qsizetype i = fields->next;
        if (i >= fields->count) {
            m_y = fields->y;
            if (list.size() > fields->count)
                notice(place.left, place.columnWidth,
                       Tr::tr("%n more field(s) are not drawn here.", nullptr,
                              int(list.size() - fields->count)));
            m_scene.addPart(u"fields"_s,
                            QRectF(fields->left, fields->top, fields->width, m_y - fields->top));
            place.column.end(m_y, 4);
            return;
        }
        const bool isPair = list.at(i).isShort && i + 1 < fields->count && list.at(i + 1).isShort;
        const double width = isPair ? fields->width / 2 : fields->width;
        fields->next += isPair ? 2 : 1;
        fields->height = 0;
        then([this, fields] {
            fields->y += fields->height + 8;
            m_y = fields->y;
            fieldRow(fields);
        });
        if (isPair)
            then([this, fields, i, width] { field(fields, i + 1, fields->left + width, width); });
        field(fields, i, fields->left, width);
    }

    void field(const std::shared_ptr<Fields> &fields, qsizetype index, double x, double width)
    {
        const double inner = std::max(width - 8, 20.0);
        const double top = fields->y + 4;
        const QString key = u"fields[%1]."_s.arg(index);
        const auto finish = [this, fields, index, x, top, width, inner, key](const QRectF &rect) {
            const AttachmentField &field = fields->place->attachment.fields.at(index);
            source(*fields->place, key + u"value"_s, rect);
            if (!field.problem.isEmpty())
                m_y += m_context
                           .addText(QPointF(x + 4, m_y), inner, u"⚠ "_s + field.problem,
                                    m_context.style(m_theme.danger, 12), 16)
                           .height();
            m_scene.addPart(field.isShort ? u"field-short"_s : u"field"_s,
                            QRectF(x, top, width, m_y - top));
            fields->height = std::max(fields->height, m_y - top);
        };
        m_y = top;
        richText(fields->place->attachment.fields.at(index).title, x + 4, inner, 20, 500,
                 [this, fields, index, x, inner, finish, key](const QRectF &rect) {
                     source(*fields->place, key + u"title"_s, rect);
                     richText(fields->place->attachment.fields.at(index).value, x + 4, inner, 19.59,
                              400, finish);
                 });
    }

    void picture(Place &place)
    {
        if (place.attachment.imageUrl.isEmpty() || isCollapsed(place))
            return;
        const double y = place.column.begin(0);
        const QRectF rect(QPointF(place.left, y),
                          pictureSize(place.attachment, place.columnWidth, pictureLimit));
        m_context.addPicture(rect.adjusted(1, 1, -1, -1), place.attachment.imageUrl);
        m_scene.addFill(rect, {}, 0, m_theme.strokeExtraLight);
        m_scene.addPart(u"att-image"_s, rect);
        source(place, u"image_url"_s, rect);
        place.column.end(rect.bottom(), 0);
        m_y = rect.bottom();
    }

    void actions(Place &place)
    {
        const QList<AttachmentAction> &list = place.attachment.actions;
        if (list.isEmpty() || isCollapsed(place))
            return;
        const double x = place.left;
        const double width = place.columnWidth;
        const double top = place.column.begin(4);
        double left = x;
        double y = top;
        double rowHeight = 28;
        const qsizetype count = std::min(list.size(), maximumActions);
        for (qsizetype i = 0; i < count; ++i) {
            const AttachmentAction &action = list.at(i);
            const auto flow = std::make_shared<InlineFlow>(m_context.environment(true), 16, 12);
            flow->addText(action.text.left(maximumLabel),
                          m_context.style(m_theme.secondaryButtonFont, 12, 700));
            QImage image;
            if (!action.imageUrl.isEmpty())
                image = m_context.picture(action.imageUrl).image;
            QSizeF size(std::min(flow->naturalWidth(), width - 14) + 14, 28);
            if (!image.isNull()) {
                size = image.size();
                if (size.height() > 200)
                    size *= 200 / size.height();
            }
            if (left > x && left + size.width() > x + width) {
                left = x;
                y += rowHeight + 4;
                rowHeight = 28;
            }
            const QRectF rect(QPointF(left, y), size);
            if (image.isNull()) {
                m_scene.addFill(rect, m_theme.secondaryButton, 4);
                flow->setMaximumLines(1);
                flow->layout(size.width() - 13);
                m_scene.addText(flow, rect.topLeft() + QPointF(7, 6));
            } else {
                m_scene.addImage(rect, image, 4);
            }
            m_scene.addPart(u"button"_s, rect);
            source(place, u"actions[%1]"_s.arg(i), rect);
            if (action.url.isEmpty())
                m_scene.addSpot({HotSpot::Kind::Action, rect, action.message, actionTip(action),
                                 action.processing});
            else
                m_scene.addSpot({HotSpot::Kind::Link, rect, action.url, action.url});
            left += size.width() + 4;
            rowHeight = std::max(rowHeight, size.height());
        }
        m_y = y + rowHeight;
        if (list.size() > count)
            notice(
                x, width,
                Tr::tr("%n more button(s) are not drawn here.", nullptr, int(list.size() - count)));
        m_scene.addPart(u"actions"_s, QRectF(x, top, width, m_y - top));
        place.column.end(m_y, 4);
    }

    // Section 5.2, `actions`.
    static QString actionTip(const AttachmentAction &action)
    {
        if (action.message.isEmpty())
            return Tr::tr("This button has no msg: a click sends nothing");
        if (action.processing == "respondWithMessage"_L1)
            return Tr::tr("Puts \"%1\" into the message field").arg(action.message);
        if (action.processing == "respondWithQuotedMessage"_L1)
            return Tr::tr("Quotes this message and puts \"%1\" into the message field")
                .arg(action.message);
        return Tr::tr("Sends \"%1\" to the room").arg(action.message);
    }

    void quote(const PlacePointer &place)
    {
        const int frame = m_scene.reserveFill();
        const int edge = m_scene.reserveFill();
        const double left = place->x + 17;
        const double width = std::max(place->width - 34, 60.0);
        m_y += 17;
        quoteHead(*place, left, width);
        m_context.steps.next(
            {step([this, place, left, width] {
                 const AttachmentModel &quoted = place->attachment;
                 if (!quoted.nested.isEmpty())
                     layout(quoted.nested, left, width, place->path);
             }),
             step([this, place, left, width] { quoteText(place, left, width); }),
             step([this, place, frame, edge] {
                 m_y += 2 + 17;
                 const QRectF rect(place->x, place->top, place->width, m_y - place->top);
                 m_scene.setFill(frame, rect, m_theme.tint, 0, m_theme.strokeExtraLight);
                 m_scene.setFill(edge, QRectF(rect.topLeft(), QSizeF(1, rect.height())),
                                 m_theme.strokeLight);
                 m_scene.addPart(u"quote-attachment"_s, rect);
                 m_scene.addSource(place->key, rect);
             })});
    }

    void quoteHead(const Place &place, double left, double width)
    {
        const AttachmentModel &attachment = place.attachment;
        double at = left;
        if (!attachment.authorIcon.isEmpty()) {
            const QRectF icon(at, m_y, 24, 24);
            m_context.addPicture(icon, attachment.authorIcon, 4, true);
            m_scene.addPart(u"avatar"_s, icon);
            source(place, u"author_icon"_s, icon);
            at += 24;
        }
        InlineStyle name = m_context.style(m_theme.hint);
        name.underline = !attachment.authorLink.isEmpty();
        const QSizeF size =
            m_context.addText(QPointF(at + 8, m_y + 2), width - (at + 8 - left),
                              attachment.authorName, name, 20, 1, attachment.authorLink);
        if (size.width() > 0)
            source(place, u"author_name"_s, QRectF(QPointF(at + 8, m_y + 2), size));
        if (!attachment.timeText.isEmpty()) {
            InlineStyle time = m_context.style(m_theme.hint, 12);
            time.underline = true;
            m_context.addText(QPointF(at + 8 + size.width() + 8, m_y + 4),
                              std::max(width - (at + 16 + size.width() - left), 20.0),
                              attachment.timeText, time, 16, 1, attachment.messageLink);
        }
        m_y += 28;
    }

    void quoteText(const PlacePointer &place, double left, double width)
    {
        if (place->attachment.omittedNested > 0)
            notice(left, width, Tr::tr("Quotes nested deeper are not drawn here."));
        if (!place->attachment.text)
            return;
        then([this, place, left, width, top = m_y] {
            m_scene.addPart(u"body"_s, QRectF(left, top, width, m_y - top));
            source(*place, u"text"_s, QRectF(left, top, width, m_y - top));
        });
        layoutBlocks(m_context, place->attachment.text->nodes, left, width, false,
                     m_context.style(m_theme.hint));
    }

    LayoutContext &m_context;
    const MessageTheme &m_theme;
    Scene &m_scene;
    double &m_y;
};

} // namespace

void layoutAttachments(LayoutContext &context, const QList<AttachmentModel> &attachments, double x,
                       double width, const QString &path)
{
    std::make_shared<Attachments>(context)->layout(attachments, x, width, path);
}

} // namespace hooksmith::ui
