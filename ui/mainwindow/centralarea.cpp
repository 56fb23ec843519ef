// SPDX-License-Identifier: MIT
#include "ui/mainwindow/centralarea.h"

#include "ui/mainwindow/welcomepage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace hooksmith::ui {

CentralArea::CentralArea(const Actions &actions, QWidget *work, QWidget *parent)
    : QWidget(parent), m_work(work)
{
    m_notices = new NoticeArea;
    m_welcome = new WelcomePage(actions);
    m_stack = new QStackedWidget;
    m_stack->addWidget(work);
    m_stack->addWidget(m_welcome);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_stack, 1);
}

void CentralArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_notices->updateGeometry(); // Its share is of the window
}

void CentralArea::showWelcome()
{
    m_stack->setCurrentWidget(m_welcome);
}

void CentralArea::showWork()
{
    m_stack->setCurrentWidget(m_work);
}

bool CentralArea::isWelcome() const
{
    return m_stack->currentWidget() == m_welcome;
}

} // namespace hooksmith::ui
