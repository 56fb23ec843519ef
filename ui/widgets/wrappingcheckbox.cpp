// SPDX-License-Identifier: MIT
#include "ui/widgets/wrappingcheckbox.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

namespace {

constexpr int fieldWidth = 120; ///< What a text asks for at most, in pixels

} // namespace

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
    // No more than a field: a form would put the mark below its caption for the whole sentence.
    const int wanted = qMin(fontMetrics().horizontalAdvance(m_text), fieldWidth);
    return {besideText() + wanted, QCheckBox::sizeHint().height()};
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
