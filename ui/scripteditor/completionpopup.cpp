// SPDX-License-Identifier: MIT
#include "ui/scripteditor/completionpopup.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <QAccessible>
#include <QFontDatabase>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

using Kind = CompletionItem::Kind;

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Property: return CompletionModel::tr("property");
    case Kind::Method: return CompletionModel::tr("method");
    case Kind::Variable: return CompletionModel::tr("variable");
    case Kind::Function: return CompletionModel::tr("function");
    case Kind::Class: return CompletionModel::tr("class");
    case Kind::Keyword: return CompletionModel::tr("keyword");
    case Kind::Snippet: return CompletionModel::tr("snippet");
    }
    return {};
}

QString kindSign(Kind kind)
{
    switch (kind) {
    case Kind::Property: return u"p"_s;
    case Kind::Method:
    case Kind::Function: return u"ƒ"_s;
    case Kind::Variable: return u"x"_s;
    case Kind::Class: return u"C"_s;
    case Kind::Keyword: return u"k"_s;
    case Kind::Snippet: return u"▤"_s;
    }
    return {};
}

QColor kindColor(Kind kind, const Tones &t)
{
    switch (kind) {
    case Kind::Property:
    case Kind::Variable: return t.info;
    case Kind::Method:
    case Kind::Function:
    case Kind::Class: return t.success;
    case Kind::Keyword: return t.muted;
    case Kind::Snippet: return t.warning;
    }
    return t.muted;
}

/// Sign of the kind, name with the matching letters bold, value or type at the right.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, option.fontMetrics.height() + 6};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        const QPalette &palette = option.palette;
        const Tones t = tones(palette);
        painter->save();
        painter->fillRect(option.rect,
                          selected ? palette.color(QPalette::Highlight)
                                   : palette.color(QPalette::Base));
        const QColor ink = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        QRect rect = option.rect.adjusted(6, 0, -8, 0);
        const auto kind = Kind(index.data(CompletionModel::KindRole).toInt());
        painter->setFont(option.font);
        painter->setPen(selected ? ink : kindColor(kind, t));
        painter->drawText(QRect(rect.left(), rect.top(), 16, rect.height()), Qt::AlignCenter,
                          kindSign(kind));
        rect.setLeft(rect.left() + 22);

        const QString name = index.data().toString();
        const QList<QVariant> match = index.data(CompletionModel::MatchRole).toList();
        int x = rect.left();
        QFont bold = option.font;
        bold.setBold(true);
        painter->setPen(ink);
        for (int i = 0; i < name.size(); ++i) {
            painter->setFont(match.contains(i) ? bold : option.font);
            const int width = painter->fontMetrics().horizontalAdvance(name.at(i));
            painter->drawText(QRect(x, rect.top(), width + 2, rect.height()),
                              Qt::AlignLeft | Qt::AlignVCenter, name.at(i));
            x += width;
        }
        painter->setFont(option.font);
        const QString detail = index.data(CompletionModel::DetailRole).toString();
        const int room = rect.right() - x - 24;
        if (!detail.isEmpty() && room > 30) {
            painter->setPen(selected ? ink : t.muted);
            painter->drawText(QRect(x + 24, rect.top(), room, rect.height()),
                              Qt::AlignRight | Qt::AlignVCenter,
                              option.fontMetrics.elidedText(detail, Qt::ElideRight, room));
        }
        painter->restore();
    }
};

/// Places of the letters of `pattern` in `text`, as fuzzyScore() finds them.
QList<QVariant> matchPlaces(QStringView pattern, QStringView text)
{
    QList<QVariant> places;
    qsizetype at = 0;
    for (const QChar wanted : pattern) {
        while (at < text.size() && text.at(at).toCaseFolded() != wanted.toCaseFolded())
            ++at;
        places.append(int(at++));
    }
    return places;
}

} // namespace

void CompletionModel::setItems(const QList<CompletionItem> &items)
{
    m_items = items;
    m_filter.clear();
    refresh();
}

void CompletionModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void CompletionModel::refresh()
{
    beginResetModel();
    QList<std::pair<int, int>> scored; // Score, index
    for (int i = 0; i < m_items.size(); ++i) {
        const int score = m_filter.isEmpty() ? 0 : fuzzyScore(m_filter, m_items.at(i).name);
        if (score >= 0)
            scored.append({score - m_items.at(i).rank, i});
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    m_shown.clear();
    for (const auto &[score, index] : scored)
        m_shown.append(index);
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CompletionItem &one = item(index.row());
    switch (role) {
    case Qt::DisplayRole: return one.name;
    case Qt::AccessibleTextRole:
        return one.detail.isEmpty() ? u"%1, %2"_s.arg(one.name, kindName(one.kind))
                                    : u"%1, %2, %3"_s.arg(one.name, kindName(one.kind), one.detail);
    case DetailRole: return one.detail;
    case DocRole: return one.doc;
    case KindRole: return int(one.kind);
    case MatchRole: return matchPlaces(m_filter, one.name);
    default: return {};
    }
}

CompletionPopup::CompletionPopup(QWidget *parent)
    : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint)
{
    setObjectName(u"completionPopup"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::Box);
    setLineWidth(1);
    m_view = new QListView;
    m_view->setObjectName(u"completions"_s);
    m_view->setAccessibleName(tr("Proposals"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_doc = new QLabel;
    m_doc->setObjectName(u"completionDoc"_s);
    m_doc->setWordWrap(true);
    m_doc->setTextFormat(Qt::PlainText);
    m_doc->setContentsMargins(8, 4, 8, 5);
    m_doc->setBackgroundRole(QPalette::AlternateBase);
    m_doc->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_doc);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CompletionPopup::showDoc);
    connect(m_view, &QListView::clicked, this, &CompletionPopup::accepted);
}

void CompletionPopup::showAt(const QRect &anchor)
{
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int rows = qBound(1, m_model.rowCount(), 10);
    const int rowHeight = m_view->sizeHintForRow(0) > 0 ? m_view->sizeHintForRow(0) : 22;
    const int docHeight = m_doc->isHidden() ? 0 : m_doc->heightForWidth(480) + 2;
    resize(480, rows * rowHeight + docHeight + 4);
    QPoint place = anchor.bottomLeft() + QPoint(-24, 2);
    if (const QScreen *on = parentWidget()->screen()) {
        const QRect room = on->availableGeometry();
        if (place.y() + height() > room.bottom())
            place.setY(anchor.top() - height() - 2);
        place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() - width())));
    }
    move(place);
    show();
}

void CompletionPopup::selectFirst()
{
    m_view->setCurrentIndex(m_model.index(0, 0));
    m_view->scrollToTop();
    showDoc();
}

int CompletionPopup::currentRow() const
{
    return m_view->currentIndex().row();
}

void CompletionPopup::moveRow(int by)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    int row = currentRow() + by;
    if (qAbs(by) == 1)
        row = (row + count) % count;
    m_view->setCurrentIndex(m_model.index(qBound(0, row, count - 1), 0));
}

void CompletionPopup::showDoc()
{
    const QModelIndex index = m_view->currentIndex();
    const QString doc = index.data(CompletionModel::DocRole).toString();
    m_doc->setText(doc.left(400));
    m_doc->setVisible(!doc.isEmpty());
    if (index.isValid() && isVisible()) { // The focus stays in the editor: say it
        QAccessibleEvent event(m_view, QAccessible::Focus);
        event.setChild(index.row());
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace hooksmith::ui
