// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QDockWidget;
class QHBoxLayout;

namespace hooksmith::ui {

/// The slim bar above a pane: its name and what belongs to it. As the title bar of a dock it also
/// carries float and close, and can be dragged.
class PaneHeader : public QWidget
{
    Q_OBJECT
public:
    PaneHeader(const QString &icon, const QString &title, QWidget *parent = nullptr);
    void addToLayout(QWidget *widget);
    void addStretch();
    void addDockButtons(QDockWidget *dock);
    /// A dock asks these, not the fixed height, for the room of its title bar.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int barHeight() const;

    QHBoxLayout *m_layout = nullptr;
};

} // namespace hooksmith::ui
