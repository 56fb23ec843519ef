// SPDX-License-Identifier: MIT
#include "ui/widgets/noticebar.h"

#include "core/diagnostics/logfile.h"
#include "ui/theme/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

/// Beside or below each other; as narrow as the widest of them.
class Buttons final : public QWidget
{
public:
    QSize minimumSizeHint() const override
    {
        int widest = 0;
        const QList<QPushButton *> all = findChildren<QPushButton *>();
        for (const QPushButton *button : all)
            widest = qMax(widest, button->minimumSizeHint().width());
        return {widest, QWidget::minimumSizeHint().height()};
    }
};

/// Paths and addresses may be broken at their signs: a long one made the bar wider than its place.
QString breakable(const QString &text)
{
    static const QRegularExpression signs(u"(?<=\\S)([/\\\\._=&]+)(?=\\S)"_s);
    return QString(text).replace(signs, u"\\1\u200b"_s);
}

enum Column { Icon, Text, Beside, Close };

} // namespace

NoticeBar::NoticeBar(Tone tone, const QString &text, QWidget *parent) : QFrame(parent)
{
    setObjectName(u"noticeBar"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setFrameShape(QFrame::StyledPanel);
    auto *icon = new QToolButton;
    const bool warning = tone == Tone::Warning;
    icon->setIcon(themedIcon(warning ? u"warning"_s : u"info"_s,
                             warning ? IconTone::Warning : IconTone::Info));
    icon->setAutoRaise(true);
    icon->setFocusPolicy(Qt::NoFocus);
    icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    icon->setAccessibleName(warning ? tr("Warning") : tr("Note"));
    m_text = new QLabel;
    m_text->setObjectName(u"noticeText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    setText(text);
    m_buttons = new Buttons;
    m_buttonLine = new QBoxLayout(QBoxLayout::LeftToRight, m_buttons);
    m_buttonLine->setContentsMargins(0, 0, 0, 0);
    m_buttonLine->setSpacing(6);
    m_buttons->hide();
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(6, 3, 6, 3);
    m_grid->setSpacing(6);
    m_grid->setColumnStretch(Text, 1);
    m_grid->addWidget(icon, 0, Icon);
    m_grid->addWidget(m_text, 0, Text);
    m_grid->addWidget(m_buttons, 0, Beside);
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void NoticeBar::arrange()
{
    constexpr int readable = 320; // For a sentence of more than a line
    if (m_buttonLine->count() == 0)
        return;
    const int spacing = m_buttonLine->spacing();
    int buttons = -spacing;
    const QList<QPushButton *> all = m_buttons->findChildren<QPushButton *>();
    for (const QPushButton *button : all)
        buttons += button->sizeHint().width() + spacing;
    const int signs = 2 * m_text->fontMetrics().height() + 6 * spacing; // Icon, cross, margins
    const int sentence = m_text->fontMetrics().horizontalAdvance(m_text->text());
    const int room = width() - signs;
    const bool below = room - buttons < qMin(sentence, readable);
    m_buttonLine->setDirection(below && buttons > room ? QBoxLayout::TopToBottom
                                                       : QBoxLayout::LeftToRight);
    int row = 0;
    int unused = 0;
    m_grid->getItemPosition(m_grid->indexOf(m_buttons), &row, &unused, &unused, &unused);
    if ((row == 1) == below)
        return;
    m_grid->removeWidget(m_buttons);
    if (below)
        m_grid->addWidget(m_buttons, 1, Text, 1, 2, Qt::AlignLeft);
    else
        m_grid->addWidget(m_buttons, 0, Beside);
}

void NoticeBar::addButton(const QString &name, const QString &text, std::function<void()> use,
                          bool stays)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    m_buttonLine->addWidget(button);
    m_buttons->show();
    arrange();
    connect(button, &QPushButton::clicked, this, [this, use = std::move(use), stays] {
        // The bar may be replaced by what follows: it is gone first.
        const auto keep = use;
        if (!stays)
            Q_EMIT closed();
        keep();
    });
}

void NoticeBar::addClose()
{
    auto *button = new QToolButton;
    button->setObjectName(u"noticeClose"_s);
    button->setIcon(themedIcon(u"close"_s));
    button->setAutoRaise(true);
    button->setToolTip(tr("Close"));
    button->setAccessibleName(tr("Close this note"));
    m_grid->addWidget(button, 0, Close, Qt::AlignTop);
    connect(button, &QToolButton::clicked, this, &NoticeBar::closed);
}

void NoticeBar::setText(const QString &text)
{
    m_sentence = text;
    m_text->setText(breakable(text));
    m_text->setAccessibleName(text);
}

NoticeArea::NoticeArea(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *bars = new QWidget;
    m_layout = new QVBoxLayout(bars);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    setWidget(bars);
    hide();
}

QSize NoticeArea::sizeHint() const
{
    const int width = widget()->sizeHint().width();
    return {width, heightForWidth(qMax(width, this->width()))};
}

QSize NoticeArea::minimumSizeHint() const
{
    constexpr int least = 64; // Of what is in sight
    return {widget()->minimumSizeHint().width(), qMin(least, heightForWidth(width()))};
}

int NoticeArea::heightForWidth(int width) const
{
    constexpr int share = 3; // Of the window
    const int whole = m_layout->hasHeightForWidth() ? m_layout->heightForWidth(width)
                                                    : m_layout->sizeHint().height();
    return qMin(whole, window()->height() / share);
}

bool NoticeArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

NoticeBar *NoticeArea::show(const QString &key, NoticeBar::Tone tone, const QString &text)
{
    remove(key);
    auto *bar = new NoticeBar(tone, text);
    m_bars.insert(key, bar);
    m_layout->insertWidget(0, bar);
    connect(bar, &NoticeBar::closed, this, [this, key] { remove(key); });
    QWidget::show();
    bar->show();
    verticalScrollBar()->setValue(0);
    if (tone == NoticeBar::Tone::Warning)
        LogFile::note(QtWarningMsg, u"shown: "_s + text);
    QAccessibleEvent event(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    return bar;
}

void NoticeArea::remove(const QString &key)
{
    NoticeBar *bar = m_bars.take(key);
    if (!bar)
        return;
    m_layout->removeWidget(bar);
    bar->hide();
    bar->deleteLater();
    setVisible(!m_bars.isEmpty());
}

} // namespace hooksmith::ui
