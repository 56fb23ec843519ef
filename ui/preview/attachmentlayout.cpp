// SPDX-License-Identifier: MIT
#include "ui/preview/layoutcontext.h"

#include "core/base/tr.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {
namespace {

constexpr qsizetype maximumAttachments = 200;
constexpr qsizetype maximumFields = 500;

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

class Attachments
{
public:
    explicit Attachments(LayoutContext &context)
        : m_context(context), m_theme(context.theme), m_scene(context.scene)
    {
    }

    double layout(const QList<AttachmentModel> &attachments, double x, double y, double width,
                  const QString &path)
    {
        const qsizetype count = std::min(attachments.size(), maximumAttachments);
        for (qsizetype i = 0; i < count; ++i) {
            const AttachmentModel &attachment = attachments[i];
            const QString own =
                path.isEmpty() ? QString::number(i) : path + u'/' + QString::number(i);
            const double top = y;
            const std::size_t firstText = m_scene.texts().size();
            if (attachment.isMalformed) {
                y = notice(x, y + 4, width,
                           Tr::tr("Not an attachment object: the server refuses the message."))
                    + 4;
            } else if (attachment.kind == AttachmentModel::Kind::File) {
                y = layoutFileAttachment(m_context, attachment, x, y, width, own);
            } else if (attachment.kind == AttachmentModel::Kind::Quote) {
                y = quote(attachment, x, y + 4, width, own) + 4;
            } else {
                y = common(attachment, x, y + 4, width, own) + 4;
            }
            if (path.isEmpty())
                speak(firstText, QRectF(x, top, width, y - top), picturesOf(attachment));
        }
        if (attachments.size() > count)
            y = notice(x, y + 4, width,
                       Tr::tr("%n more attachment(s) are not drawn here.", nullptr,
                              int(attachments.size() - count)))
                + 4;
        return y;
    }

private:
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

    double notice(double x, double y, double width, const QString &text)
    {
        const InlineStyle style = m_context.style(m_theme.hint, 12);
        return y + m_context.addText(QPointF(x, y), width, text, style, 16).height();
    }

    // Pretext, and beside the bar: the column, and the thumbnail right of it.
    double common(const AttachmentModel &attachment, double x, double y, double width,
                  const QString &path)
    {
        const double top = y;
        if (attachment.pretext) {
            const QRectF rect =
                richText(*attachment.pretext, x + 2, y, width - 4, 20, 14, m_theme.font, false);
            m_scene.addPart(u"pretext"_s, rect);
            y = rect.bottom() + 4;
        }
        const double blockTop = y;
        const bool hasThumb = !attachment.thumbUrl.isEmpty();
        const double left = x + 17;
        const double columnWidth = std::max(width - 17 - (hasThumb ? 56 : 0), 60.0);
        Column column(y + 4);
        author(column, attachment, left, columnWidth);
        title(column, attachment, left, columnWidth, path);
        if (!m_context.isCollapsed(path, attachment.collapsed)) {
            text(column, attachment, left, columnWidth);
            fields(column, attachment, left, columnWidth);
            picture(column, attachment, left, columnWidth);
            actions(column, attachment, left, columnWidth);
        }
        y = column.bottom() + 4;
        if (hasThumb) {
            const QRectF thumb(x + width - 48, blockTop, 48, 48);
            m_context.addPicture(thumb, attachment.thumbUrl, 4, true);
            y = std::max(y, thumb.bottom());
            m_scene.addPart(u"thumb"_s, QRectF(thumb.left(), blockTop, 48, y - blockTop));
            m_scene.addPart(u"avatar"_s, thumb);
        }
        const QRectF bar(x, blockTop, 1, y - blockTop);
        m_scene.addFill(bar, m_theme.bar(attachment.color));
        m_scene.addPart(u"bar"_s, bar);
        m_scene.addPart(u"att-block"_s, QRectF(x, blockTop, width, y - blockTop));
        m_scene.addPart(u"attachment"_s, QRectF(x, top, width, y - top));
        return y;
    }

    QRectF richText(const RichText &text, double x, double y, double width, double lineHeight,
                    double size, const QColor &color, bool blocks, int weight = 400)
    {
        Q_UNUSED(blocks)
        const auto flow =
            std::make_shared<InlineFlow>(m_context.environment(true), lineHeight, size);
        flow->addNodes(text.nodes, m_context.style(color, size, weight));
        flow->layout(width);
        m_scene.addText(flow, QPointF(x, y));
        return {x, y, width, flow->height()};
    }

    void author(Column &column, const AttachmentModel &attachment, double x, double width)
    {
        if (attachment.authorName.isEmpty())
            return;
        const double y = column.begin(0);
        double left = x;
        if (!attachment.authorIcon.isEmpty()) {
            const QRectF icon(x, y, 24, 24);
            m_context.addPicture(icon, attachment.authorIcon, 4, true);
            m_scene.addPart(u"avatar"_s, icon);
            left += 24;
        }
        const bool isLink = !attachment.authorLink.isEmpty();
        InlineStyle style = m_context.style(isLink ? m_theme.link : m_theme.font, 14, 500);
        style.underline = isLink;
        m_context.addText(QPointF(left + 8, y + 2), x + width - left - 16, attachment.authorName,
                          style, 20, 1, attachment.authorLink);
        m_scene.addPart(u"author"_s, QRectF(x, y, width, 24));
        column.end(y + 24, 4);
    }

    void title(Column &column, const AttachmentModel &attachment, double x, double width,
               const QString &path)
    {
        if (attachment.title.isEmpty())
            return;
        const double y = column.begin(0);
        const bool isLink = !attachment.titleLink.isEmpty();
        InlineStyle style = m_context.style(isLink ? m_theme.link : m_theme.hint, 12);
        style.underline = isLink;
        const auto flow = std::make_shared<InlineFlow>(m_context.environment(true), 16, 12);
        if (isLink)
            style.link = flow->addLink(attachment.titleLink);
        flow->addText(attachment.title, style);
        flow->layout(std::max(width - 28, 20.0));
        const double height = std::max(20.0, flow->height());
        m_scene.addText(flow, QPointF(x, y + (height - flow->height()) / 2));
        m_context.addCollapseButton(QPointF(x + flow->usedWidth() + 4, y + (height - 20) / 2),
                                    m_context.isCollapsed(path, attachment.collapsed), path);
        m_scene.addPart(u"title-row"_s, QRectF(x - 2, y, width + 4, height));
        column.end(y + height, 2);
    }

    void text(Column &column, const AttachmentModel &attachment, double x, double width)
    {
        if (!attachment.text)
            return;
        BlockMargins margins;
        const InlineStyle style = m_context.style(m_theme.font);
        QList<Node> nodes = attachment.text->nodes;
        const bool isDocument = std::any_of(
            nodes.begin(), nodes.end(), [](const Node &n) { return n.type <= NodeType::BigEmoji; });
        Scene before;
        // The margin above depends on the first block, so look before laying out for good.
        margins.top = margins.bottom = isDocument ? 16 : 0;
        if (isDocument && nodes.first().type == NodeType::HorizontalRule)
            margins.top = 8;
        const double y = column.begin(std::max(margins.top, 0.0));
        double bottom = y;
        if (isDocument) {
            bottom = layoutBlocks(m_context, nodes, x + 2, y, width - 4, true, style, &margins);
        } else {
            bottom = richText(*attachment.text, x + 2, y, width - 4, 20, 14, m_theme.font, false)
                         .bottom();
        }
        if (!attachment.text->note.isEmpty())
            bottom = notice(x + 2, bottom, width - 4, attachment.text->note);
        m_scene.addPart(u"text"_s, QRectF(x + 2, y, width - 4, bottom - y));
        column.end(bottom, margins.bottom);
    }

    void fields(Column &column, const AttachmentModel &attachment, double x, double width)
    {
        if (attachment.fields.isEmpty())
            return;
        const double top = column.begin(4);
        const double left = x - 4;
        const double full = width + 8;
        double y = top;
        const qsizetype count = std::min(attachment.fields.size(), maximumFields);
        for (qsizetype i = 0; i < count;) {
            const bool pair =
                attachment.fields[i].isShort && i + 1 < count && attachment.fields[i + 1].isShort;
            const double fieldWidth = pair ? full / 2 : full;
            double height = field(attachment.fields[i], left, y + 4, fieldWidth);
            ++i;
            if (pair) {
                height = std::max(
                    height, field(attachment.fields[i], left + fieldWidth, y + 4, fieldWidth));
                ++i;
            }
            y += height + 8;
        }
        if (attachment.fields.size() > count)
            y = notice(x, y, width,
                       Tr::tr("%n more field(s) are not drawn here.", nullptr,
                              int(attachment.fields.size() - count)));
        m_scene.addPart(u"fields"_s, QRectF(left, top, full, y - top));
        column.end(y, 4);
    }

    double field(const AttachmentField &field, double x, double y, double width)
    {
        const double inner = std::max(width - 8, 20.0);
        double bottom =
            richText(field.title, x + 4, y, inner, 20, 14, m_theme.font, false, 500).bottom();
        bottom =
            richText(field.value, x + 4, bottom, inner, 19.59, 14, m_theme.font, false).bottom();
        if (!field.problem.isEmpty()) {
            const InlineStyle style = m_context.style(m_theme.danger, 12);
            bottom +=
                m_context.addText(QPointF(x + 4, bottom), inner, u"⚠ "_s + field.problem, style, 16)
                    .height();
        }
        m_scene.addPart(field.isShort ? u"field-short"_s : u"field"_s,
                        QRectF(x, y, width, bottom - y));
        return bottom - y;
    }

    void picture(Column &column, const AttachmentModel &attachment, double x, double width)
    {
        if (attachment.imageUrl.isEmpty())
            return;
        const double y = column.begin(0);
        const QRectF rect(QPointF(x, y), pictureSize(attachment, width, pictureLimit));
        m_context.addPicture(rect.adjusted(1, 1, -1, -1), attachment.imageUrl);
        m_scene.addFill(rect, {}, 0, m_theme.strokeExtraLight);
        m_scene.addPart(u"att-image"_s, rect);
        column.end(rect.bottom(), 0);
    }

    void actions(Column &column, const AttachmentModel &attachment, double x, double width)
    {
        if (attachment.actions.isEmpty())
            return;
        const double top = column.begin(4);
        double left = x;
        double y = top;
        double rowHeight = 28;
        for (const AttachmentAction &action : attachment.actions) {
            const auto flow = std::make_shared<InlineFlow>(m_context.environment(true), 16, 12);
            flow->addText(action.text, m_context.style(m_theme.secondaryButtonFont, 12, 700));
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
            if (action.url.isEmpty())
                m_scene.addSpot({HotSpot::Kind::Action, rect, action.message, actionTip(action),
                                 action.processing});
            else
                m_scene.addSpot({HotSpot::Kind::Link, rect, action.url, action.url});
            left += size.width() + 4;
            rowHeight = std::max(rowHeight, size.height());
        }
        m_scene.addPart(u"actions"_s, QRectF(x, top, width, y + rowHeight - top));
        column.end(y + rowHeight, 4);
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

    double quote(const AttachmentModel &attachment, double x, double y, double width,
                 const QString &path)
    {
        const double top = y;
        Scene inner;
        std::swap(inner, m_scene);
        const double left = x + 17;
        const double innerWidth = std::max(width - 34, 60.0);
        y += 17;
        double at = left;
        if (!attachment.authorIcon.isEmpty()) {
            const QRectF icon(at, y, 24, 24);
            m_context.addPicture(icon, attachment.authorIcon, 4, true);
            m_scene.addPart(u"avatar"_s, icon);
            at += 24;
        }
        InlineStyle name = m_context.style(m_theme.hint);
        name.underline = !attachment.authorLink.isEmpty();
        const QSizeF size =
            m_context.addText(QPointF(at + 8, y + 2), innerWidth - (at + 8 - left),
                              attachment.authorName, name, 20, 1, attachment.authorLink);
        if (!attachment.timeText.isEmpty()) {
            InlineStyle time = m_context.style(m_theme.hint, 12);
            time.underline = true;
            m_context.addText(QPointF(at + 8 + size.width() + 8, y + 4),
                              std::max(innerWidth - (at + 16 + size.width() - left), 20.0),
                              attachment.timeText, time, 16, 1, attachment.messageLink);
        }
        y += 28;
        if (!attachment.nested.isEmpty())
            y = layout(attachment.nested, left, y, innerWidth, path);
        if (attachment.omittedNested > 0)
            y = notice(left, y, innerWidth, Tr::tr("Quotes nested deeper are not drawn here."));
        if (attachment.text) {
            const double bodyTop = y;
            y = layoutBlocks(m_context, attachment.text->nodes, left, y, innerWidth, false,
                             m_context.style(m_theme.hint));
            m_scene.addPart(u"body"_s, QRectF(left, bodyTop, innerWidth, y - bodyTop));
        }
        y += 2 + 17;
        std::swap(inner, m_scene);
        const QRectF rect(x, top, width, y - top);
        m_scene.addFill(rect, m_theme.tint, 0, m_theme.strokeExtraLight);
        m_scene.addFill(QRectF(x, top, 1, y - top), m_theme.strokeLight);
        m_scene.addPart(u"quote-attachment"_s, rect);
        m_scene.append(std::move(inner));
        return y;
    }

    LayoutContext &m_context;
    const MessageTheme &m_theme;
    Scene &m_scene;
};

} // namespace

double layoutAttachments(LayoutContext &context, const QList<AttachmentModel> &attachments,
                         double x, double y, double width, const QString &path)
{
    return Attachments(context).layout(attachments, x, y, width, path);
}

} // namespace hooksmith::ui
