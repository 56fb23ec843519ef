// SPDX-License-Identifier: MIT
#pragma once

#include "ui/problems/problemsmodel.h"

#include <QWidget>

class QStackedWidget;
class QTreeView;

namespace hooksmith::ui {

class EmptyState;

/// The list of problems; Enter or a double click goes to the place.
class ProblemsPane : public QWidget
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
    QTreeView *m_view = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace hooksmith::ui
