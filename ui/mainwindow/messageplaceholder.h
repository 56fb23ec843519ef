// SPDX-License-Identifier: MIT
#pragma once

#include "core/run/runresult.h"

#include <QPlainTextEdit>

namespace hooksmith::ui {

/// Stands in for the preview pane until it lands; never merged.
class MessagePlaceholder : public QPlainTextEdit
{
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;
    void setResult(const RunResult &result);
};

} // namespace hooksmith::ui
