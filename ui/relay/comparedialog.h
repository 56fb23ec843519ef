// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/delivery.h"

#include <QDialog>

class QTreeWidget;

namespace hooksmith::ui {

/// Two deliveries side by side: request line, headers in the order of their names, and the readable
/// body, line by line. The sign in the middle says what colour says.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    CompareDialog(const Delivery &left, const Delivery &right, QWidget *parent = nullptr);

private:
    void step(int direction);

    QTreeWidget *m_rows = nullptr;
};

} // namespace hooksmith::ui
