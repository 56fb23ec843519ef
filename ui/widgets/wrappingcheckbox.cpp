// SPDX-License-Identifier: MIT
#include "ui/widgets/wrappingcheckbox.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

WrappingCheckBox::WrappingCheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent), m_text(text)
{
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    setSizePolicy(policy);
    setAccessibleName(text);
}

int WrappingCheckBox::besideText() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, this)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, &option, this) + 4;
}

QSize WrappingCheckBox::sizeHint() const
{
    return {besideText() + fontMetrics().horizontalAdvance(m_text), QCheckBox::sizeHint().height()};
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    int widest = 0;
    const QStringList words = m_text.split(u' ');
    for (const QString &word : words)
        widest = qMax(widest, fontMetrics().horizontalAdvance(word));
    return {besideText() + widest, QCheckBox::sizeHint().height()};
}

void WrappingCheckBox::wrap()
{
    const int room = width() - besideText();
    QString wrapped;
    QString line;
    const QStringList words = m_text.split(u' ');
    for (const QString &word : words) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && fontMetrics().horizontalAdvance(longer) > room) {
            wrapped += line + u'\n';
            line = word;
        } else {
            line = longer;
        }
    }
    wrapped += line;
    if (wrapped == text())
        return;
    setText(wrapped);
    updateGeometry();
}

void WrappingCheckBox::resizeEvent(QResizeEvent *event)
{
    QCheckBox::resizeEvent(event);
    wrap();
}

void WrappingCheckBox::changeEvent(QEvent *event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        wrap();
}

} // namespace hooksmith::ui
