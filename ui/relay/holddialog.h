// SPDX-License-Identifier: MIT
#pragma once

#include "core/relay/delivery.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace hooksmith::ui {

class Syntax;

/// A delivery whose messages wait for a person: each can be edited as JSON, then all are released,
/// or dropped. The button names where they go. Ctrl+Enter releases.
class HoldDialog : public QDialog
{
    Q_OBJECT
public:
    /// `target`: the host that gets them. `syntax` colours the JSON and must outlive it.
    HoldDialog(const Delivery &delivery, const QString &target, QWidget *parent = nullptr,
               Syntax *syntax = nullptr);

Q_SIGNALS:
    /// One payload per held message, in order; empty when none was edited.
    void released(const QString &deliveryId, const QList<QByteArray> &payloads);
    void dropped(const QString &deliveryId);

private:
    void refresh();
    void release();

    QString m_id;
    QList<QByteArray> m_originals; ///< Of the held messages
    QList<QPlainTextEdit *> m_editors;
    QLabel *m_problem = nullptr;
    QPushButton *m_release = nullptr;
};

} // namespace hooksmith::ui
