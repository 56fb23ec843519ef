// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/serverbook.h"
#include "core/relay/relay.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace hooksmith::ui {

/// Where messages go: nowhere (or where they go for all), the address of an incoming webhook, or
/// one of the person's servers by REST.
class ForwardTargetField : public QWidget
{
    Q_OBJECT
public:
    /// `none`: what the first choice says. `book` must outlive the field.
    ForwardTargetField(const QString &none, ServerBook &book, QWidget *parent = nullptr);

    void setTarget(const QUrl &webhook, const RestTarget &rest);
    /// As typed: what is no address is kept, and refused at the start.
    QString webhook() const;
    RestTarget rest() const;
    QComboBox &choice() { return *m_choice; }
    QLineEdit &address() { return *m_address; }

Q_SIGNALS:
    void edited();

private:
    enum Kind { None, Webhook, Server };
    void fill();
    void showKind();

    ServerBook &m_book;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_address = nullptr;
    QLabel *m_note = nullptr;
    QString m_none;
    RestTarget m_foreign; ///< Of a file, for a server that is not in the list
};

} // namespace hooksmith::ui
