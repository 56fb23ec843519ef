// SPDX-License-Identifier: MIT
#pragma once

#include "core/script/jsvalue.h"

#include <functional>
#include <QString>

class QLabel;
class QSpinBox;

namespace hooksmith::ui {

/// A wrapped line of plain text between fields.
QLabel *explanation(const QString &text = {});

/// `unit` makes the number with its unit ("5 s"), see setUnit().
QSpinBox *numberField(const QString &name, const QString &accessibleName, int least, int most,
                      const std::function<QString(int)> &unit = {});

/// Writes the member, or takes it away where `value` is undefined, an empty text or an object
/// without members: a file says only what differs.
void setOrTake(JsValue &record, const QString &key, const JsValue &value);

} // namespace hooksmith::ui
