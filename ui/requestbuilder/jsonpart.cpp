// SPDX-License-Identifier: MIT
#include "ui/requestbuilder/jsonpart.h"

#include "ui/scripteditor/codeeditor.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

JsonPart::JsonPart(const QString &accessibleName, QWidget *parent) : QWidget(parent)
{
    m_editor = new CodeEditor;
    m_editor->setAccessibleName(accessibleName);
    m_editor->setMinimumHeight(40); // A low window scrolls
    m_icon = new QToolButton;
    m_icon->setAutoRaise(true);
    m_icon->setIconSize({14, 14});
    m_icon->setFocusPolicy(Qt::NoFocus);
    m_icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_status = new QLabel;
    m_status->setObjectName(u"partStatus"_s);
    m_status->setWordWrap(true);
    m_status->setMinimumWidth(40);
    m_strip = new QHBoxLayout;
    m_strip->setContentsMargins(6, 3, 6, 3);
    m_strip->setSpacing(6);
    m_strip->addWidget(m_icon);
    m_strip->addWidget(m_status, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_editor, 1);
    layout->addLayout(m_strip);
}

void JsonPart::addControl(QWidget *widget)
{
    m_strip->insertWidget(m_controls++, widget);
}

void JsonPart::setFine(const QString &text)
{
    m_icon->setIcon(themedIcon(u"ok"_s, IconTone::Success));
    m_status->setText(text);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    QPalette palette;
    m_status->setPalette(palette);
    m_editor->setMarks({});
}

void JsonPart::setProblem(const QString &text, int line, int column)
{
    m_icon->setIcon(themedIcon(u"error"_s, IconTone::Error));
    m_status->setText(text);
    m_status->setForegroundRole(QPalette::WindowText);
    QPalette colored = m_status->palette();
    colored.setColor(QPalette::WindowText, tones(palette()).error);
    m_status->setPalette(colored);
    m_editor->setMarks(line > 0 ? QList<Mark>{Mark{Severity::Error, text, line, column, 0, 0}}
                                : QList<Mark>());
}

QString JsonPart::status() const
{
    return m_status->text();
}

} // namespace hooksmith::ui
