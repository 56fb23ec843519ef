// SPDX-License-Identifier: MIT
#include "ui/mainwindow/welcomepage.h"

#include "ui/actions/actions.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int columnWidth = 430;
constexpr int twoColumns = 760; ///< From this width on
constexpr int mostRecent = 5;

QLabel *heading(const QString &text, double size)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

WelcomePage::WelcomePage(const Actions &actions, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"welcome"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    m_sentence = new QLabel;
    m_sentence->setObjectName(u"welcomeSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_back = new QPushButton(tr("Back to the work"));
    m_back->setObjectName(u"welcomeBack"_s);
    m_back->setIcon(themedIcon(u"script"_s));
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::backWanted);
    auto *head = new QVBoxLayout;
    head->addWidget(heading(tr("Hooksmith"), 1.7));
    head->addWidget(m_back, 0, Qt::AlignLeading);

    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *body = new QWidget;
    body->setMaximumWidth(2 * columnWidth + 40);
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(20, 20, 20, 20);
    lines->setSpacing(6);
    lines->addStretch(1);
    lines->addLayout(head);
    lines->addWidget(m_sentence);
    lines->addSpacing(12);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom);
    m_columns->setSpacing(28);
    m_columns->addWidget(buildWays(actions), 1, Qt::AlignTop);
    m_columns->addWidget(buildWebhook(), 1, Qt::AlignTop);
    lines->addLayout(m_columns);
    lines->addStretch(2);
    auto *centred = new QHBoxLayout(page);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addStretch(1);
    centred->addWidget(body, 100);
    centred->addStretch(1);
    setWidget(page);
    setState(false, false, {});
    setCommand({});
}

QWidget *WelcomePage::buildWays(const Actions &actions)
{
    auto *ways = new QWidget;
    auto *lines = new QVBoxLayout(ways);
    lines->setContentsMargins(0, 0, 0, 0);
    m_ways = new QVBoxLayout;
    m_ways->setSpacing(2);
    lines->addLayout(m_ways);
    addAction(actions, "file.new",
              tr("A working script with a sample request for GitHub, Grafana and others"));
    addAction(actions, "file.open", tr("A folder of integrations, or one that shall become it"));
    addAction(actions, "file.newWorkspace", tr("An empty folder for your integrations"));
    addAction(actions, "file.example", tr("Three finished integrations to look at and change"));
    addAction(actions, "help.guide", tr("Ten short pages, from the first integration to CI"));
    m_recentTitle = heading(tr("Recent"), 1.0);
    lines->addSpacing(8);
    lines->addWidget(m_recentTitle);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(4);
    lines->addLayout(m_recent);
    return ways;
}

QWidget *WelcomePage::buildWebhook()
{
    auto *card = new QFrame;
    card->setObjectName(u"welcomeWebhook"_s);
    card->setFrameShape(QFrame::StyledPanel);
    card->setBackgroundRole(QPalette::AlternateBase);
    card->setAutoFillBackground(true);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(16, 14, 16, 16);
    lines->setSpacing(10);
    lines->addWidget(heading(tr("Send me a webhook"), 1.15));
    m_state = new QLabel;
    m_state->setObjectName(u"welcomeState"_s);
    m_state->setWordWrap(true);
    lines->addWidget(m_state);

    m_commandRow = new QWidget;
    auto *row = new QVBoxLayout(m_commandRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_command = new QLabel;
    m_command->setObjectName(u"welcomeCommand"_s);
    m_command->setAccessibleName(tr("The command that sends a webhook"));
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setTextFormat(Qt::PlainText);
    m_command->setWordWrap(true);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_command->setBackgroundRole(QPalette::Base);
    m_command->setAutoFillBackground(true);
    m_command->setMargin(8);
    auto *copy = new QPushButton(tr("Copy the command"));
    copy->setObjectName(u"welcomeCopy"_s);
    copy->setIcon(themedIcon(u"copy"_s));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_commandText);
        m_state->setText(tr("Copied. Run it in a shell: the message appears here."));
    });
    row->addWidget(m_command);
    row->addWidget(copy, 0, Qt::AlignLeft);
    lines->addWidget(m_commandRow);
    m_start = new QPushButton(tr("Start the relay"));
    m_start->setObjectName(u"welcomeStart"_s);
    m_start->setIcon(themedIcon(u"relay"_s));
    connect(m_start, &QPushButton::clicked, this, &WelcomePage::webhookWanted);
    lines->addWidget(m_start, 0, Qt::AlignLeft);
    return card;
}

void WelcomePage::addAction(const Actions &actions, const char *id, const QString &description)
{
    QAction *action = actions.action(QLatin1StringView(id));
    auto *button = new QCommandLinkButton(Actions::plainText(*action), description);
    button->setObjectName(u"welcome."_s + QLatin1StringView(id));
    button->setIcon(action->icon());
    button->setIconSize({18, 18});
    button->setToolTip(action->toolTip());
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    m_ways->addWidget(button);
}

void WelcomePage::setState(bool isEmpty, bool hasWork, const QStringList &recent)
{
    m_sentence->setText(
        isEmpty ? tr("This workspace has no integration yet. Begin with a finished one for the "
                     "service that calls you.")
                : tr("Write Rocket.Chat webhook integrations and see their messages as you type."));
    m_back->setVisible(hasWork);
    qDeleteAll(m_recentRows);
    m_recentRows.clear();
    for (const QString &directory : recent.mid(0, mostRecent)) {
        const QFileInfo folder(directory);
        auto *row = new QLabel(u"<a href=\"%1\">%2</a>"_s.arg(directory.toHtmlEscaped(),
                                                              folder.fileName().toHtmlEscaped()));
        row->setToolTip(QDir::toNativeSeparators(directory));
        row->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        row->setAccessibleName(tr("Open %1").arg(directory));
        row->setFocusPolicy(Qt::StrongFocus);
        connect(row, &QLabel::linkActivated, this,
                [this, directory] { Q_EMIT recentChosen(directory); });
        auto *place = new QLabel(QDir::toNativeSeparators(folder.path()));
        place->setForegroundRole(QPalette::PlaceholderText);
        place->setTextFormat(Qt::PlainText);
        place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        auto *both = new QWidget;
        auto *line = new QHBoxLayout(both);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(row);
        line->addWidget(place, 1);
        m_recent->addWidget(both);
        m_recentRows.append(both);
    }
    m_recentTitle->setVisible(!m_recentRows.isEmpty());
}

void WelcomePage::setCommand(const QString &command)
{
    m_commandText = command;
    m_commandRow->setVisible(!command.isEmpty());
    m_start->setVisible(command.isEmpty());
    // A label breaks only at spaces: an address without one would widen the page.
    QString breakable = command;
    for (const QChar c : {u'/', u',', u'&'})
        breakable.replace(c, c + QString(QChar(0x200b)));
    m_command->setText(breakable);
    m_state->setText(command.isEmpty()
                         ? tr("Hooksmith can take real webhooks on this computer, run the script "
                              "and show the message. Nothing is reachable from outside.")
                         : tr("The relay is waiting. Run this in a shell: the message appears "
                              "here."));
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    m_columns->setDirection(event->size().width() >= twoColumns ? QBoxLayout::LeftToRight
                                                                : QBoxLayout::TopToBottom);
    QScrollArea::resizeEvent(event);
}

} // namespace hooksmith::ui
