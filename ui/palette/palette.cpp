// SPDX-License-Identifier: MIT
#include "ui/palette/palette.h"

#include "core/base/fuzzymatch.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int mostShown = 100;
constexpr int widest = 620;
constexpr int rowsShown = 12;

/// Icon, text with the matched characters in bold, then grey: what it is, and its keys.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), option.fontMetrics.height() + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const bool chosen = option.state & QStyle::State_Selected;
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        const auto group = enabled ? QPalette::Active : QPalette::Disabled;
        if (chosen)
            painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
        // Laid out from left to right, and turned round where people read the other way.
        const auto visual = [&option](const QRect &place) {
            return QStyle::visualRect(option.direction, option.rect, place);
        };
        QRect rect = option.rect.adjusted(8, 0, -8, 0);
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, visual(QRect(rect.left(), rect.center().y() - 7, 16, 16)),
                   Qt::AlignCenter, chosen ? QIcon::Selected : QIcon::Normal);
        rect.setLeft(rect.left() + 24);
        const QColor text =
            option.palette.color(group, chosen ? QPalette::HighlightedText : QPalette::Text);
        const QColor muted = chosen ? text : tones(option.palette).muted;

        const QString keys = index.data(PaletteModel::KeysRole).toString();
        const QString detail = index.data(PaletteModel::DetailRole).toString();
        int right = rect.right();
        painter->setPen(muted);
        for (const QString &part : {keys, detail}) {
            if (part.isEmpty())
                continue;
            const QString shown =
                option.fontMetrics.elidedText(part, Qt::ElideLeft, rect.width() / 2);
            const int width = option.fontMetrics.horizontalAdvance(shown);
            painter->drawText(visual(QRect(right - width, rect.top(), width, rect.height())),
                              Qt::AlignVCenter, shown);
            right -= width + 14;
        }
        QTextLayout layout(index.data().toString(), option.font);
        QList<QTextLayout::FormatRange> formats;
        const auto positions = index.data(PaletteModel::PositionsRole).value<QList<int>>();
        QTextCharFormat matched;
        matched.setFontWeight(QFont::Bold);
        if (!chosen)
            matched.setForeground(option.palette.brush(QPalette::Link));
        for (const int position : positions)
            formats.append({position, 1, matched});
        layout.setFormats(formats);
        const QRect place =
            visual(QRect(rect.left(), rect.top(), right - rect.left(), rect.height()));
        QTextOption direction;
        direction.setTextDirection(option.direction);
        direction.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(direction);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(place.width());
        layout.endLayout();
        painter->setPen(text);
        painter->setClipRect(place);
        layout.draw(painter, QPointF(place.left(), place.center().y() - line.height() / 2));
        painter->restore();
    }
};

} // namespace

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    m_entries = entries;
    setPattern(m_pattern);
}

void PaletteModel::setPattern(const QString &pattern)
{
    beginResetModel();
    m_pattern = pattern;
    m_rows.clear();
    const FuzzyMatcher matcher(pattern);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (const std::optional<FuzzyMatch> match = matcher.match(m_entries.at(i).text))
            m_rows.append({i, match->score + m_entries.at(i).bonus, match->positions});
    }
    m_matches = m_rows.size();
    const auto better = [](const Row &a, const Row &b) {
        return a.score != b.score ? a.score > b.score : a.entry < b.entry;
    };
    const qsizetype shown = std::min<qsizetype>(mostShown, m_rows.size());
    std::partial_sort(m_rows.begin(), m_rows.begin() + shown, m_rows.end(), better);
    m_rows.resize(shown);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const PaletteEntry &item = m_entries.at(row.entry);
    switch (role) {
    case Qt::DisplayRole: return item.text;
    case Qt::DecorationRole: return item.icon;
    case Qt::AccessibleTextRole:
        return QStringList{item.text, item.detail, item.keys}.join(u", "_s);
    case DetailRole: return item.detail;
    case KeysRole: return item.keys;
    case PositionsRole: return QVariant::fromValue(row.positions);
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return entry(index.row()).enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                      : Qt::ItemIsSelectable;
}

Palette::Palette(QWidget *window) : QFrame(window)
{
    setObjectName(u"palette"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_line = new QLineEdit;
    m_line->setObjectName(u"paletteLine"_s);
    m_line->setAccessibleName(tr("Search"));
    m_line->setClearButtonEnabled(true);
    m_model = new PaletteModel(this);
    m_list = new QListView;
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What matches"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_none = new QLabel(tr("Nothing matches."));
    m_none->setContentsMargins(8, 6, 8, 6);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    layout->addWidget(m_none);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 4);
    setGraphicsEffect(shadow);
    m_line->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &Palette::follow);
    connect(m_list, &QListView::clicked, this, &Palette::take);
    hide();
}

void Palette::setSource(QChar prefix, std::function<QList<PaletteEntry>()> source)
{
    m_sources.insert(prefix, std::move(source));
}

void Palette::setAnswer(QChar prefix, std::function<QList<PaletteEntry>(const QString &)> answer)
{
    m_answers.insert(prefix, std::move(answer));
}

void Palette::openWith(const QString &text, const QString &placeholder)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_filled = false;
    m_line->setPlaceholderText(placeholder);
    const QSignalBlocker blocker(m_line);
    m_line->setText(text);
    follow(text);
    place();
    show();
    raise();
    // A dock that comes to the front meanwhile (a run found problems) raises the centre of the
    // window.
    const auto siblings =
        parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *sibling : siblings) {
        if (sibling != this)
            sibling->installEventFilter(this); // Once: it is not added twice.
    }
    m_line->setFocus(Qt::PopupFocusReason);
    m_line->deselect();
    m_line->end(false);
}

void Palette::follow(const QString &text)
{
    const QChar first = text.isEmpty() ? QChar() : text.front();
    const bool prefixed =
        !first.isNull() && (m_sources.contains(first) || m_answers.contains(first));
    const QChar kind = prefixed ? first : QChar();
    if (const auto answer = m_answers.constFind(kind); answer != m_answers.constEnd()) {
        m_filled = false; // What it answered is for this text only.
        m_model->setPattern({});
        m_model->setEntries((*answer)(text.mid(1)));
    } else {
        if (!m_filled || kind != m_current) {
            m_filled = true;
            const auto source = m_sources.constFind(kind);
            m_model->setEntries(source == m_sources.constEnd() ? QList<PaletteEntry>()
                                                               : (*source)());
        }
        m_model->setPattern(prefixed ? text.mid(1) : text);
    }
    m_current = kind;
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_none->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_model->index(0, 0));
    place();
}

void Palette::place()
{
    const QWidget *window = parentWidget();
    const int width = qMin(widest, window->width() - 40);
    const int row = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(qMax(1, qMin(rowsShown, m_model->rowCount()) * qMax(1, row) + 2));
    setFixedWidth(width);
    adjustSize();
    move((window->width() - width) / 2, qMin(90, window->height() / 8));
}

void Palette::take()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const std::function<void()> use = m_model->entry(index.row()).use;
    hide();
    // What is done may depend on where the focus was ("toggle comment").
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    if (use)
        use();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (watched != m_line) {
        if (event->type() == QEvent::ZOrderChange && isVisible())
            raise();
        return false;
    }
    if (event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        hide();
        if (m_before)
            m_before->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int count = m_model->rowCount();
        if (!count)
            return true;
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool page = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
        const int step =
            (key == Qt::Key_Up || key == Qt::Key_PageUp ? -1 : 1) * (page ? rowsShown : 1);
        const int row = m_list->currentIndex().row() + step;
        m_list->setCurrentIndex(
            m_model->index(page ? qBound(0, row, count - 1) : (row + count) % count, 0));
        return true;
    }
    default: return false;
    }
}

} // namespace hooksmith::ui
