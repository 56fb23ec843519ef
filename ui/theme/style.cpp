// SPDX-License-Identifier: MIT
#include "ui/theme/style.h"

#include "ui/theme/focuscolors.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QStyleOptionComboBox>
#include <QStyleOptionTab>
#include <QStyleOptionToolButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <utility>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int arrowRoom = 14; ///< At the end of a button
constexpr int arrowSize = 8;
constexpr int tightTabRoom = 8; ///< Around the title
const char tight[] = "tight";

/// A button that opens its menu as a whole: Qt puts its arrow into the corner, below the text.
bool hasArrow(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && (button->features & QStyleOptionToolButton::HasMenu)
        && !(button->features & QStyleOptionToolButton::MenuButtonPopup)
        // Without an icon the text is shown, whatever the button's style says.
        && (button->toolButtonStyle != Qt::ToolButtonIconOnly
            || (button->icon.isNull() && !button->text.isEmpty()));
}

/// What is used, and is found by its edge.
bool hasEdge(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_Frame:
    case QStyle::PE_FrameMenu:
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorRadioButton:
    case QStyle::PE_IndicatorItemViewItemCheck:
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_PanelButtonTool: return true;
    default: return false;
    }
}

/// A field or list of several lines, which has no other sign of where it is.
bool isFramedArea(QStyle::PrimitiveElement element, const QWidget *widget)
{
    return element == QStyle::PE_Frame && qobject_cast<const QAbstractScrollArea *>(widget);
}

/// Where somebody works with the keys: Fusion's ring is a breath of the highlight, which nobody
/// sees in a light theme (WCAG 2.1, 1.4.11: 3 to 1).
void drawFocusRing(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    if (!(option.state & QStyle::State_KeyboardFocusChange))
        return;
    // A tab is "selected", too, and looks like the others.
    const bool onHighlight =
        (option.state & QStyle::State_Selected) && qobject_cast<const QAbstractItemView *>(widget);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false); // Whole pixels of the whole colour
    painter.setPen(QPen(focusRingColor(option.palette, onHighlight), 2, Qt::SolidLine,
                        Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter.restore();
}

/// The row that is chosen in a list which somebody is not working in: what is typed goes elsewhere.
/// Lists that never have the focus follow a field beside them, which has it for them.
bool isChosenElsewhere(const QStyleOption &option, const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return view && (option.state & QStyle::State_Selected) && view->focusPolicy() != Qt::NoFocus
        && view->window()->windowType() != Qt::Popup && !view->hasFocus()
        && !view->isAncestorOf(QApplication::focusWidget());
}

/// Above and below such a row, whose shade alone is little in a dark theme.
void drawRowEdges(const QStyleOption &row, QPainter &painter)
{
    const QColor edge = row.palette.color(QPalette::Mid);
    painter.fillRect(QRect(row.rect.left(), row.rect.top(), row.rect.width(), 1), edge);
    painter.fillRect(QRect(row.rect.left(), row.rect.bottom(), row.rect.width(), 1), edge);
}

/// Draws with another palette. An option is copied by its type only, and there is one for each
/// element; so its palette is changed, and given back.
class Repainted
{
public:
    Repainted(const QStyleOption *option, const QPalette *palette)
        : m_option(palette ? const_cast<QStyleOption *>(option) : nullptr)
    {
        if (m_option)
            m_before = std::exchange(m_option->palette, *palette);
    }
    ~Repainted()
    {
        if (m_option)
            m_option->palette = m_before;
    }
    Repainted(const Repainted &) = delete;
    Repainted &operator=(const Repainted &) = delete;

private:
    QStyleOption *m_option;
    QPalette m_before;
};

} // namespace

void tightTabs(QTabWidget &tabs)
{
    tabs.tabBar()->setProperty(tight, true);
    // Whole words, scrolled where they do not fit: half of one says nothing.
    tabs.setUsesScrollButtons(true);
    tabs.setElideMode(Qt::ElideNone);
}

/// Fusion draws edges in a darker shade of the window's colour: on black nobody sees them. The same
/// object every time: Fusion keeps what it has drawn by the palette's key. Null: nothing to mend.
const QPalette *Style::edges(const QPalette &palette) const
{
    if (m_hasEdges && palette.cacheKey() == m_edges.cacheKey())
        return nullptr; // Within such a control
    if (palette.cacheKey() != m_edgesOf) {
        m_edgesOf = palette.cacheKey();
        m_hasEdges = isHighContrast(palette);
        if (m_hasEdges) {
            m_edges = palette;
            m_edges.setColor(QPalette::Window, isDark(palette) ? Qt::white : Qt::black);
        }
    }
    return m_hasEdges ? &m_edges : nullptr;
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    const bool edged = control == CC_ComboBox || control == CC_SpinBox || control == CC_ScrollBar;
    const Repainted repainted(option, edged ? edges(option->palette) : nullptr);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (box && !box->editable && (box->state & State_HasFocus))
        drawFocusRing(*box, *painter, widget); // Fusion tints the edge a little
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        drawFocusRing(*option, *painter, widget);
        return;
    }
    if (element == PE_PanelItemViewRow && isChosenElsewhere(*option, widget)) {
        painter->fillRect(option->rect, chosenElsewhere(option->palette));
        drawRowEdges(*option, *painter);
        return;
    }
    if (isFramedArea(element, widget) && isDark(option->palette)
        && !isHighContrast(option->palette)) {
        QPalette seen = option->palette;
        seen.setColor(QPalette::Window, seen.color(QPalette::PlaceholderText));
        const Repainted repainted(option, &seen);
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const Repainted repainted(option, hasEdge(element) ? edges(option->palette) : nullptr);
    const auto *button = qobject_cast<const QToolButton *>(widget);
    if (element != PE_IndicatorArrowDown || !button || !button->menu()
        || button->popupMode() != QToolButton::InstantPopup
        || (button->toolButtonStyle() == Qt::ToolButtonIconOnly && !button->icon().isNull())) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    QStyleOption placed(*option);
    const QRect all = button->rect();
    placed.rect = visualRect(option->direction, all,
                             QRect(all.right() - (arrowRoom + arrowSize) / 2 - 1,
                                   all.center().y() - arrowSize / 2 + 1, arrowSize, arrowSize));
    QProxyStyle::drawPrimitive(element, &placed, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_ToolButtonLabel && hasArrow(option)) {
        QStyleOptionToolButton label(*qstyleoption_cast<const QStyleOptionToolButton *>(option));
        label.rect =
            visualRect(label.direction, label.rect, label.rect.adjusted(0, 0, -arrowRoom, 0));
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    if (element == CE_ItemViewItem && isChosenElsewhere(*option, widget)) {
        // Not as selected: text and pictures keep the colours of the other rows.
        QStyleOptionViewItem item(*qstyleoption_cast<const QStyleOptionViewItem *>(option));
        item.state &= ~State_Selected;
        item.backgroundBrush = chosenElsewhere(item.palette);
        QProxyStyle::drawControl(element, &item, painter, widget);
        drawRowEdges(item, *painter);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_PushButton && (option->state & State_HasFocus))
        drawFocusRing(*option, *painter, widget); // Fusion tints the edge a little
    if (element == CE_TabBarTabLabel && (option->state & State_HasFocus)) {
        QStyleOption ring(*option); // Fusion asks nobody else to draw this one
        ring.rect = ring.rect.adjusted(3, 3, -3, -3);
        drawFocusRing(ring, *painter, widget);
    }
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (element == CE_TabBarTabShape && tab && (tab->state & State_Selected)
        && edges(option->palette)) {
        const bool below = tab->shape == QTabBar::RoundedSouth;
        QRect line = option->rect.adjusted(2, 0, -2, 0);
        line.setTop(below ? line.bottom() - 2 : line.top() + 1);
        line.setHeight(3);
        painter->fillRect(line, option->palette.color(QPalette::Highlight));
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize all = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ToolButton && hasArrow(option))
        all.rwidth() += arrowRoom;
    return all;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_TabBarTabHSpace && widget && widget->property(tight).toBool())
        return tightTabRoom;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon Style::standardIcon(StandardPixmap picture, const QStyleOption *option,
                          const QWidget *widget) const
{
    switch (picture) {
    case SP_MessageBoxWarning: return themedIcon(u"warning"_s, IconTone::Warning);
    case SP_MessageBoxCritical: return themedIcon(u"error"_s, IconTone::Error);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion: return themedIcon(u"info"_s, IconTone::Info);
    default: return QProxyStyle::standardIcon(picture, option, widget);
    }
}

} // namespace hooksmith::ui
