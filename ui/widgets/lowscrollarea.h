// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace hooksmith::ui {

/// A page that scrolls where the window is too low for it, and is as wide as it has to be.
class LowScrollArea final : public QScrollArea
{
public:
    explicit LowScrollArea(QWidget *page)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidgetResizable(true);
        setWidget(page);
    }

    QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width(), leastHeight};
    }
    QSize sizeHint() const override { return widget()->sizeHint(); }

private:
    static constexpr int leastHeight = 64; ///< Of what is in sight, in pixels
};

} // namespace hooksmith::ui
