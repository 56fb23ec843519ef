// SPDX-License-Identifier: MIT
#pragma once

#include "ui/problems/listpane.h"

namespace hooksmith {
struct RunResult;
}

namespace hooksmith::ui {

class ConsoleModel;

/// The output of the last run. Enter or a click on a line goes to the call in the script.
class ConsolePane : public ListPane
{
    Q_OBJECT
public:
    explicit ConsolePane(QWidget *parent = nullptr);
    void setResult(const RunResult &result);

Q_SIGNALS:
    void lineActivated(int line);

private:
    ConsoleModel *m_model = nullptr;
};

} // namespace hooksmith::ui
