// SPDX-License-Identifier: MIT
#include "ui/theme/style.h"

#include "ui/theme/icons.h"

#include <QStyleOptionToolButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

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
        && button->toolButtonStyle != Qt::ToolButtonIconOnly;
}

} // namespace

void tightTabs(QTabWidget &tabs)
{
    tabs.tabBar()->setProperty(tight, true);
    tabs.setUsesScrollButtons(false);
    tabs.setElideMode(Qt::ElideRight);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    if (element != PE_IndicatorArrowDown || !button || !button->menu()
        || button->popupMode() != QToolButton::InstantPopup
        || button->toolButtonStyle() == Qt::ToolButtonIconOnly) {
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
    QProxyStyle::drawControl(element, option, painter, widget);
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
