// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

class QTabWidget;

namespace hooksmith::ui {

/// Makes all tabs fit beside each other in a narrow pane: less room around the titles, then shorter
/// titles, but no arrows to scroll with.
void tightTabs(QTabWidget &tabs);

/// The desktop's own style with a few corrections: the arrow of a button with a menu stands beside
/// its text, message boxes have our pictures, dialog buttons have none, and the tabs of a pane may
/// be narrower (tightTabs()).
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QIcon standardIcon(StandardPixmap picture, const QStyleOption *option,
                       const QWidget *widget) const override;
};

} // namespace hooksmith::ui
