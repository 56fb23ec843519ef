// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace hooksmith::ui {

/// A line around a view that was reached by keyboard, for views in which nothing else shows the
/// focus: no cursor, no current row.
class FocusRing final : public QWidget
{
public:
    explicit FocusRing(QAbstractScrollArea *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_view;
};

} // namespace hooksmith::ui
