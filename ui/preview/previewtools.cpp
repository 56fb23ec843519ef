// SPDX-License-Identifier: MIT
// The line above the message: where it goes, and the buttons.
#include "ui/preview/previewpane.h"

#include "core/base/tr.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

QToolButton *button(QWidget *parent, const QString &name, const QString &text, const QString &tip)
{
    auto *out = new QToolButton(parent);
    out->setObjectName(name);
    out->setText(text);
    out->setToolTip(tip);
    out->setAccessibleName(text);
    out->setAccessibleDescription(tip);
    out->setAutoRaise(true);
    // A tool button takes the focus on click only on some platforms, and never by Tab on its own.
    out->setFocusPolicy(Qt::StrongFocus);
    out->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return out;
}

template <class F>
void addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool checked, F use)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    group->addAction(action);
    QObject::connect(action, &QAction::triggered, menu, use);
}

} // namespace

void PreviewPane::fitTools()
{
    // Where the message goes must be readable: before it is cut off, the buttons lose their words;
    // the one that posts it is the last to.
    const auto style = [this](Qt::ToolButtonStyle sending, Qt::ToolButtonStyle others) {
        m_sendButton->setToolButtonStyle(sending);
        for (QToolButton *tool : {m_toneButton, m_displayButton, m_copyButton})
            tool->setToolButtonStyle(others);
    };
    // What a layout of them needs is what the pane could not get narrower than, once they are
    // shown.
    const auto wanted = [this] {
        const QMargins margins = m_toolBar->layout()->contentsMargins();
        int width =
            margins.left() + margins.right() + m_toolRow->spacing() + 3 * m_tools->spacing();
        for (const QToolButton *tool : {m_toneButton, m_displayButton, m_copyButton, m_sendButton})
            width += tool->isHidden() ? 0 : tool->sizeHint().width();
        return width;
    };
    style(Qt::ToolButtonIconOnly, Qt::ToolButtonIconOnly);
    m_toolBar->setMinimumWidth(wanted());
    // Where both do not fit, it stands above them.
    const bool below = wanted() > width() - m_target->sizeHint().width();
    m_toolRow->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int room = width() - (below ? 0 : m_target->sizeHint().width());
    style(Qt::ToolButtonTextBesideIcon, Qt::ToolButtonTextBesideIcon);
    if (wanted() <= room)
        return;
    style(Qt::ToolButtonTextBesideIcon, Qt::ToolButtonIconOnly);
    if (wanted() > room)
        style(Qt::ToolButtonIconOnly, Qt::ToolButtonIconOnly);
}

void PreviewPane::makeToolBar()
{
    m_toolRow = new QBoxLayout(QBoxLayout::LeftToRight, m_toolBar);
    m_toolRow->setContentsMargins(6, 2, 6, 2);
    m_toolRow->setSpacing(2);
    m_toolRow->addWidget(m_target, 1);
    QHBoxLayout *layout = m_tools = new QHBoxLayout;
    m_toolRow->addLayout(layout);

    m_toneButton = button(m_toolBar, u"toneButton"_s, Tr::tr("Dark", "look of the message"),
                          Tr::tr("Show the message in the dark theme"));
    m_toneButton->setIcon(themedIcon(u"dark"_s));
    m_toneButton->setCheckable(true);
    connect(m_toneButton, &QToolButton::toggled, this,
            [this](bool dark) { m_view->setTone(dark ? MessageTone::Dark : MessageTone::Light); });
    // Choosing the window's own theme is going back to following it.
    connect(m_toneButton, &QToolButton::clicked, this,
            [this](bool dark) { m_toneIsChosen = dark != isDark(palette()); });
    layout->addWidget(m_toneButton);

    QToolButton *display = m_displayButton =
        button(m_toolBar, u"displayButton"_s, Tr::tr("Display"),
               Tr::tr("Look, width and zoom of the message"));
    display->setIcon(themedIcon(u"display"_s));
    display->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(display);
    menu->addSection(Tr::tr("Mentions"));
    auto *looks = new QActionGroup(menu);
    addChoice(menu, looks, Tr::tr("Automatic (as the chosen server)"), true,
              [this] { setLook(std::nullopt); });
    addChoice(menu, looks, Tr::tr("Coloured names (newer servers)"), false,
              [this] { setLook(MessageLook::ColoredMentions); });
    addChoice(menu, looks, Tr::tr("Chips (older servers)"), false,
              [this] { setLook(MessageLook::MentionChips); });
    menu->addSection(Tr::tr("Width"));
    auto *widths = new QActionGroup(menu);
    addChoice(menu, widths, Tr::tr("As wide as the pane"), true,
              [this] { m_view->setWidthMode(MessageView::WidthMode::Wide); });
    addChoice(menu, widths, Tr::tr("Narrow window"), false,
              [this] { m_view->setWidthMode(MessageView::WidthMode::Narrow); });
    addChoice(menu, widths, Tr::tr("Phone (375 px)"), false,
              [this] { m_view->setWidthMode(MessageView::WidthMode::Phone); });
    menu->addSection(Tr::tr("Zoom"));
    auto *zooms = new QActionGroup(menu);
    for (const int percent : {75, 100, 125, 150, 200})
        addChoice(menu, zooms, u"%1 %"_s.arg(percent), percent == 100,
                  [this, percent] { m_view->setZoom(percent / 100.0); });
    display->setMenu(menu);
    layout->addWidget(display);

    m_sendButton = button(m_toolBar, u"sendButton"_s, Tr::tr("Send…"),
                          Tr::tr("Post this message to a Rocket.Chat server"));
    m_sendButton->setIcon(themedIcon(u"outgoing"_s));
    m_sendButton->hide();
    connect(m_sendButton, &QToolButton::clicked, this, [this] {
        if (!m_posted.isEmpty())
            Q_EMIT sendRequested(m_posted);
    });
    layout->addWidget(m_sendButton);

    QToolButton *copy = m_copyButton =
        button(m_toolBar, u"copyButton"_s, Tr::tr("Copy"), Tr::tr("Copy the message"));
    copy->setIcon(themedIcon(u"copy"_s));
    copy->setPopupMode(QToolButton::InstantPopup);
    auto *copies = new QMenu(copy);
    copies->addAction(Tr::tr("Copy as picture"), this, &PreviewPane::copyImage);
    copies->addAction(Tr::tr("Copy as JSON"), this, &PreviewPane::copyJson);
    copies->addAction(Tr::tr("Copy as text"), this, &PreviewPane::copyText);
    copy->setMenu(copies);
    layout->addWidget(copy);
}

} // namespace hooksmith::ui
