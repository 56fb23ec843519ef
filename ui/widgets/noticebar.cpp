// SPDX-License-Identifier: MIT
#include "ui/widgets/noticebar.h"

#include "ui/theme/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

/// A sentence that takes as many lines as it needs: a layout that is short of room would cut it.
class WholeSentence final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        setMinimumHeight(heightForWidth(width()));
    }
};

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
    m_text = new WholeSentence(text);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAccessibleName(text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 3, 6, 3);
    row->setSpacing(6);
    row->addWidget(icon);
    row->addWidget(m_text, 1);
}

void NoticeBar::addButton(const QString &name, const QString &text, std::function<void()> use,
                          bool stays)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    layout()->addWidget(button);
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
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, &NoticeBar::closed);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setMinimumHeight(m_text->heightForWidth(m_text->width()));
    m_text->setAccessibleName(text);
}

NoticeArea::NoticeArea(QWidget *parent) : QWidget(parent)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
}

NoticeBar *NoticeArea::show(const QString &key, NoticeBar::Tone tone, const QString &text)
{
    remove(key);
    auto *bar = new NoticeBar(tone, text);
    m_bars.insert(key, bar);
    m_layout->addWidget(bar);
    connect(bar, &NoticeBar::closed, this, [this, key] { remove(key); });
    QWidget::show();
    bar->show();
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
