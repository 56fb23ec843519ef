// SPDX-License-Identifier: MIT
#include "ui/widgets/spinunit.h"

#include <QSpinBox>

namespace hooksmith::ui {

void setUnit(QSpinBox *box, const std::function<QString(int)> &text)
{
    const auto set = [box, text](int value) {
        const QString number = QString::number(value);
        const QString whole = text(value);
        const qsizetype at = whole.indexOf(number);
        if (at < 0)
            return;
        box->setPrefix(whole.left(at));
        box->setSuffix(whole.mid(at + number.size()));
    };
    QObject::connect(box, &QSpinBox::valueChanged, box, set);
    set(box->value());
}

} // namespace hooksmith::ui
