// SPDX-License-Identifier: MIT
#include "ui/widgets/emptystate.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_label = new QLabel;
    m_label->setObjectName(u"emptySentence"_s);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_button = new QPushButton;
    m_button->setObjectName(u"emptyAction"_s);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });

    m_copyRow = new QWidget;
    m_copyText = new QLabel;
    m_copyText->setObjectName(u"copyable"_s);
    m_copyText->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copyText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copyText->setWordWrap(true);
    auto *copy = new QToolButton;
    copy->setIcon(themedIcon(u"copy"_s));
    copy->setToolTip(tr("Copy"));
    copy->setAccessibleName(tr("Copy the line"));
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_copyText->text()); });
    auto *row = new QHBoxLayout(m_copyRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_copyText, 1);
    row->addWidget(copy);
    m_copyRow->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(10);
    layout->addStretch();
    layout->addWidget(m_label);
    layout->addWidget(m_copyRow);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void EmptyState::set(const QString &sentence, QAction *action)
{
    m_label->setText(sentence);
    m_action = action;
    m_button->setVisible(action);
    if (action)
        m_button->setText(QString(action->text()).remove(u'…'));
}

void EmptyState::setCopyable(const QString &text)
{
    m_copyText->setText(text);
    m_copyRow->setVisible(!text.isEmpty());
}

QString EmptyState::sentence() const
{
    return m_label->text();
}

} // namespace hooksmith::ui
