// SPDX-License-Identifier: MIT
#include "ui/widgets/paneheader.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

PaneHeader::PaneHeader(const QString &icon, const QString &title, QWidget *parent) : QWidget(parent)
{
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(8, 0, 4, 1);
    m_layout->setSpacing(6);
    // A tool button draws its icon anew when the palette changes; a label's pixmap would stay.
    auto *image = new QToolButton;
    image->setIcon(themedIcon(icon, IconTone::Muted));
    image->setIconSize({14, 14});
    image->setAutoRaise(true);
    image->setFocusPolicy(Qt::NoFocus);
    image->setAttribute(Qt::WA_TransparentForMouseEvents);
    image->setAccessibleName(title);
    auto *label = new QLabel(title);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    m_layout->addWidget(image);
    m_layout->addWidget(label);
    setFixedHeight(barHeight());
}

int PaneHeader::barHeight() const
{
    return qMax(32, fontMetrics().height() + 14);
}

QSize PaneHeader::sizeHint() const
{
    return {QWidget::sizeHint().width(), barHeight()};
}

QSize PaneHeader::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), barHeight()}; // The name is never cut
}

void PaneHeader::addToLayout(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void PaneHeader::addStretch()
{
    m_layout->addStretch();
}

void PaneHeader::addDockButtons(QDockWidget *dock)
{
    const auto button = [this, dock](const QString &icon, const QString &name) {
        auto *item = new QToolButton;
        item->setIcon(themedIcon(icon, IconTone::Muted));
        item->setIconSize({12, 12});
        item->setAutoRaise(true);
        item->setToolTip(name);
        item->setAccessibleName(u"%1: %2"_s.arg(dock->windowTitle(), name));
        item->setFocusPolicy(Qt::TabFocus);
        m_layout->addWidget(item);
        return item;
    };
    QToolButton *floating = button(u"float"_s, tr("Float or dock the pane"));
    connect(floating, &QToolButton::clicked, dock,
            [dock] { dock->setFloating(!dock->isFloating()); });
    QToolButton *closing = button(u"close"_s, tr("Hide the pane (View > Panes brings it back)"));
    connect(closing, &QToolButton::clicked, dock, [dock] { dock->close(); });
}

void PaneHeader::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setPen(tones(palette()).border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace hooksmith::ui
