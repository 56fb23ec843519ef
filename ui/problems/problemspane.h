// SPDX-License-Identifier: MIT
#pragma once

#include "ui/problems/listpane.h"
#include "ui/problems/problemsmodel.h"

namespace hooksmith::ui {

/// The list of problems; Enter or a double click goes to the place.
class ProblemsPane : public ListPane
{
    Q_OBJECT
public:
    explicit ProblemsPane(QWidget *parent = nullptr);
    ProblemsModel &model() { return *m_model; }
    /// Selects the next (1) or previous (-1) problem and goes there.
    void step(int direction);

Q_SIGNALS:
    void activated(const hooksmith::ui::Problem &problem);

private:
    ProblemsModel *m_model = nullptr;
};

} // namespace hooksmith::ui
