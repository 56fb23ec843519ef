// SPDX-License-Identifier: MIT
#include "ui/mainwindow/centralarea.h"

#include "ui/actions/actions.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int columnWidth = 440;
constexpr int mostRecent = 5;

} // namespace

CentralArea::CentralArea(const Actions &actions, QWidget *work, QWidget *parent)
    : QWidget(parent), m_work(work)
{
    m_notices = new NoticeArea;
    m_stack = new QStackedWidget;
    m_stack->addWidget(work);

    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *lines = new QVBoxLayout(column);
    lines->setSpacing(4);
    auto *title = new QLabel(tr("Hooksmith"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    m_sentence = new QLabel;
    m_sentence->setObjectName(u"welcomeSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    lines->addStretch(1);
    lines->addWidget(title);
    lines->addWidget(m_sentence);
    lines->addSpacing(10);
    m_ways = new QVBoxLayout;
    m_ways->setSpacing(2);
    lines->addLayout(m_ways);
    addAction(actions, "file.new",
              tr("A working script with a sample request for GitHub, Grafana and others"));
    m_templateRow = m_ways->itemAt(0)->widget();
    addAction(actions, "file.open", tr("A folder of integrations, or one that shall become it"));
    addAction(actions, "file.newWorkspace", tr("An empty folder for your integrations"));
    addAction(actions, "file.example", tr("Three finished integrations to look at and change"));
    m_recentTitle = new QLabel(tr("Recent"));
    QFont bold = m_recentTitle->font();
    bold.setWeight(QFont::DemiBold);
    m_recentTitle->setFont(bold);
    lines->addSpacing(10);
    lines->addWidget(m_recentTitle);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    lines->addLayout(m_recent);
    lines->addStretch(2);

    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *centred = new QHBoxLayout(page);
    centred->addStretch(1);
    centred->addWidget(column, 8);
    centred->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // What it holds is reached, and scrolled to
    scroll->setObjectName(u"welcome"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    m_welcome = scroll;
    m_stack->addWidget(scroll);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_stack, 1);
}

void CentralArea::addAction(const Actions &actions, const char *id, const QString &description)
{
    QAction *action = actions.action(QLatin1StringView(id));
    auto *button = new QCommandLinkButton(Actions::plainText(*action), description);
    button->setObjectName(u"welcome."_s + QLatin1StringView(id));
    button->setIcon(action->icon());
    button->setIconSize({18, 18});
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    m_ways->addWidget(button);
}

void CentralArea::showWelcome(bool hasWorkspace, const QStringList &recent)
{
    m_sentence->setText(
        hasWorkspace
            ? tr("This workspace has no integration yet. Begin with a finished one for the service "
                 "that calls you.")
            : tr("Write Rocket.Chat webhook integrations and see their messages as you type."));
    m_templateRow->setVisible(hasWorkspace);
    qDeleteAll(m_recentRows);
    m_recentRows.clear();
    for (const QString &directory : recent.mid(0, mostRecent)) {
        auto *row = new QLabel(u"<a href=\"%1\">%2</a> &nbsp;<span style=\"color:gray\">%3</span>"_s
                                   .arg(directory.toHtmlEscaped(),
                                        QFileInfo(directory).fileName().toHtmlEscaped(),
                                        QDir::toNativeSeparators(QFileInfo(directory).path())
                                            .toHtmlEscaped()));
        row->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        row->setAccessibleName(tr("Open %1").arg(directory));
        row->setFocusPolicy(Qt::TabFocus);
        connect(row, &QLabel::linkActivated, this, [this, directory] {
            Q_EMIT recentChosen(directory);
        });
        m_recent->addWidget(row);
        m_recentRows.append(row);
    }
    m_recentTitle->setVisible(!m_recentRows.isEmpty());
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
