// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>
#include <QProxyStyle>

class QTabWidget;

namespace hooksmith::ui {

/// Makes tabs fit beside each other in a narrow pane: less room around the titles, which stay
/// whole; where that is not enough there are arrows to scroll with.
void tightTabs(QTabWidget &tabs);

/// The desktop's own style with a few corrections: the arrow of a button with a menu stands beside
/// its text, message boxes have our pictures, dialog buttons have none, the tabs of a pane may be
/// narrower (tightTabs()), and where high contrast is wanted, whatever can be used has an edge that
/// is seen.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
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

private:
    const QPalette *edges(const QPalette &palette) const;

    mutable QPalette m_edges; ///< That of the last palette that had none to see
    mutable qint64 m_edgesOf = -1; ///< Its key; the palette itself: of the last one looked at
    mutable bool m_hasEdges = false;
};

} // namespace hooksmith::ui
