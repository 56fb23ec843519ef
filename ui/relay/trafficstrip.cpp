// SPDX-License-Identifier: MIT
#include "ui/relay/trafficstrip.h"

#include "ui/actions/actions.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

QToolButton *flatButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(QString(action->text()).remove(u'&').remove(u'…'));
    return button;
}

/// "just now", "3 min ago": coarse, because it is read at a glance.
QString agoText(qint64 ms)
{
    const qint64 seconds = qMax<qint64>(0, (QDateTime::currentMSecsSinceEpoch() - ms) / 1000);
    if (seconds < 10)
        return TrafficStrip::tr("just now");
    if (seconds < 60)
        return TrafficStrip::tr("%1 s ago").arg(seconds);
    if (seconds < 3600)
        return TrafficStrip::tr("%1 min ago").arg(seconds / 60);
    return TrafficStrip::tr("%1 h ago").arg(seconds / 3600);
}

} // namespace

TrafficStrip::TrafficStrip(Actions &actions, QWidget *parent) : QWidget(parent)
{
    auto *start = flatButton(actions.action("relay.toggle"_L1));
    start->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_state = new ElidedLabel;
    m_state->setObjectName(u"relayState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    makeFilter();
    m_newButton = new QToolButton;
    m_newButton->setObjectName(u"trafficNew"_s);
    m_newButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_newButton->setIcon(themedIcon(u"incoming"_s, IconTone::Info));
    m_newButton->setToolTip(tr("Show the newest and follow again (f)"));
    m_newButton->hide();
    connect(m_newButton, &QToolButton::clicked, this, &TrafficStrip::newestRequested);
    actions.action("relay.settings"_L1)->setIconText(tr("Settings"));
    auto *settings = flatButton(actions.action("relay.settings"_L1));
    settings->setToolButtonStyle(Qt::ToolButtonTextOnly);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 3, 8, 3);
    row->setSpacing(6);
    row->addWidget(start);
    row->addWidget(m_state);
    row->addWidget(m_filter, 1);
    row->addWidget(m_newButton);
    for (const auto id : {"traffic.follow"_L1, "traffic.details"_L1}) {
        // Of the action: a button's own text is lost with the action's next change.
        actions.action(id)->setIconText(id == "traffic.follow"_L1 ? tr("Follow") : tr("Details"));
        QToolButton *button = flatButton(actions.action(id));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        row->addWidget(button);
    }
    row->addWidget(settings);
    row->addWidget(makeMoreButton(actions));
}

void TrafficStrip::makeFilter()
{
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"trafficFilter"_s);
    m_filter->setAccessibleName(tr("Filter the deliveries"));
    m_filter->setPlaceholderText(tr("Filter: words, provider:github, status:>=400, json:a.b=c…"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(u"find"_s, IconTone::Muted), QLineEdit::LeadingPosition);
    m_filter->setToolTip(
        tr("<p>Words are looked for everywhere; all terms must hold; - turns one round.</p>"
           "<pre>path:/hooks/a   method:POST   provider:github   event:push\n"
           "integration:alerts   header:X-A=b   json:a.b=c  (!= ~ &gt; &lt;)\n"
           "status:404 4xx &gt;=400   outcome:posted   size:&gt;10k   took:&gt;100\n"
           "is:dead  is:held  is:duplicate  is:pinned  is:waiting  is:refused</pre>"));
}

QToolButton *TrafficStrip::makeMoreButton(Actions &actions)
{
    auto *more = new QToolButton;
    more->setObjectName(u"trafficMore"_s);
    more->setText(tr("More"));
    more->setAccessibleName(tr("More for the chosen deliveries"));
    more->setAutoRaise(true);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    for (QAction *action : actions.all()) {
        if (action->objectName().startsWith("traffic."_L1))
            menu->addAction(action);
    }
    menu->addSeparator();
    for (const auto id :
         {"relay.settings"_L1, "relay.servers"_L1, "relay.outside"_L1, "relay.copyCurl"_L1})
        menu->addAction(actions.action(id));
    more->setMenu(menu);
    return more;
}

void TrafficStrip::setState(const State &state)
{
    QString text;
    if (!state.running) {
        text = state.address.isEmpty() ? tr("Stopped") : tr("Stopped (%1)").arg(state.address);
    } else {
        const QString last = state.newestMs ? tr("last event %1").arg(agoText(state.newestMs))
                                            : tr("no traffic yet");
        text = state.others.isEmpty() ? tr("Listening on %1 · %2").arg(state.address, last)
                                      : tr("Listening on %1, for other machines %2 · %3")
                                            .arg(state.address, state.others.join(u", "_s), last);
    }
    if (!state.target.isEmpty())
        text += u" → "_s + state.target;
    m_state->setText(text);
    // In a narrow window the text is cut.
    m_state->setToolTip(
        text + u'\n'
        + (state.target.isEmpty()
               ? tr("Messages are not forwarded; Settings says where they could go.")
               : tr("Messages are forwarded to %1.").arg(state.target)));
}

void TrafficStrip::setUnseen(int count)
{
    m_newButton->setText(tr("%n new", nullptr, count));
    m_newButton->setVisible(count > 0);
}

} // namespace hooksmith::ui
