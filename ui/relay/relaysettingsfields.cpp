// SPDX-License-Identifier: MIT
#include "ui/relay/relaysettingsfields.h"

#include "ui/widgets/spinunit.h"

#include <QLabel>
#include <QSpinBox>

namespace hooksmith::ui {

QLabel *explanation(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QSpinBox *numberField(const QString &name, const QString &accessibleName, int least, int most,
                      const std::function<QString(int)> &unit)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    if (unit)
        setUnit(box, unit);
    return box;
}

void setOrTake(JsValue &record, const QString &key, const JsValue &value)
{
    const bool isEmpty = value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isObject() && value.keys().isEmpty());
    if (isEmpty)
        record.take(key);
    else
        record.insert(key, value);
}

} // namespace hooksmith::ui
