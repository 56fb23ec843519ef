// SPDX-License-Identifier: MIT
#include "ui/mainwindow/livebar.h"

#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

LiveBar::LiveBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"liveBar"_s);
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    m_text = new QLabel;
    m_text->setObjectName(u"liveText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button = new QPushButton;
    m_button->setObjectName(u"liveButton"_s);
    m_close = new QToolButton;
    m_close->setObjectName(u"liveClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(themedIcon(u"close"_s));
    m_close->setIconSize({12, 12});
    m_close->setAccessibleName(tr("Go on with the sample's answers"));
    m_close->setToolTip(m_close->accessibleName());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 6, 4);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    connect(m_button, &QPushButton::clicked, this, [this] {
        switch (m_state) {
        case State::Unanswered: Q_EMIT allowRequested(); break;
        case State::Waiting: Q_EMIT runRequested(); break;
        case State::Live: Q_EMIT forbidRequested(); break;
        case State::Nothing: break;
        }
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_dismissed = m_text->text();
        hide();
    });
    updateColors();
    hide();
}

void LiveBar::setResult(const RunResult &result, bool allowed)
{
    if (result.live) {
        show(State::Live,
             tr("%n call(s) of this run really went to the network.", nullptr, result.liveCalls));
        return;
    }
    if (result.unansweredCall.isEmpty()) {
        show(State::Nothing, {});
        return;
    }
    if (allowed)
        show(State::Waiting, tr("Not called while you type: %1.").arg(result.unansweredCall));
    else
        show(State::Unanswered, tr("The sample has no answer for %1.").arg(result.unansweredCall));
}

void LiveBar::show(State state, const QString &text)
{
    m_state = state;
    m_text->setText(text);
    switch (state) {
    case State::Unanswered:
        m_button->setText(tr("Allow live calls…"));
        m_button->setToolTip(
            tr("Let runs that you ask for really make the calls, in this workspace"));
        break;
    case State::Waiting:
        m_button->setText(tr("Run live"));
        m_button->setToolTip(tr("Run now and really make the calls"));
        break;
    case State::Live:
        m_button->setText(tr("Stop allowing"));
        m_button->setToolTip(tr("Answer calls from the sample again"));
        break;
    case State::Nothing: break;
    }
    m_close->setVisible(state != State::Live);
    setVisible(state != State::Nothing && text != m_dismissed);
}

void LiveBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text)
        updateColors();
}

void LiveBar::updateColors()
{
    // Setting a role is itself a change of the palette: once is enough, roles follow the theme.
    if (backgroundRole() == QPalette::ToolTipBase)
        return;
    // The tone of tooltips: it stands out in both themes and has a text colour to match.
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
}

} // namespace hooksmith::ui
