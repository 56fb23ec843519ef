// SPDX-License-Identifier: MIT
#pragma once

#include "core/rocketchat/integration.h"
#include "core/run/runinput.h"

#include <QDialog>

class QLineEdit;
class QRadioButton;

namespace hooksmith::ui {

/// Asks for a name and a kind; gives a record, a first script and a first sample that work.
class NewIntegrationDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewIntegrationDialog(QWidget *parent = nullptr);
    QString name() const;
    Integration integration() const;
    QString script() const;
    Sample sample() const;

private:
    bool isIncoming() const;

    QLineEdit *m_name = nullptr;
    QLineEdit *m_channel = nullptr;
    QRadioButton *m_incoming = nullptr;
    QRadioButton *m_outgoing = nullptr;
};

} // namespace hooksmith::ui
