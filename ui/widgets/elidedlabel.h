// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace hooksmith::ui {

/// A line of plain text that gives way to what is beside it: what does not fit ends in an ellipsis.
class ElidedLabel : public QLabel
{
    // No Q_OBJECT: has neither signals nor slots.
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace hooksmith::ui
