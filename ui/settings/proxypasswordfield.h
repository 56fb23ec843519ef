// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/secretstore.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hooksmith::ui {

/// The proxy's password: goes into the key store and is never shown again. No setting: it stands in
/// no file.
class ProxyPasswordField : public QWidget
{
    Q_OBJECT
public:
    explicit ProxyPasswordField(SecretStore &secrets, QWidget *parent = nullptr);

    /// Under which it is kept (NetworkSettings::passwordKey); empty: there is nothing to keep.
    void setKey(const QString &key);
    bool matches(const QString &text) const;

Q_SIGNALS:
    /// Kept or forgotten.
    void changed();

private:
    void keep();
    void forget();
    void say(const QString &text, bool wrong = false);
    void showState(bool kept);

    SecretStore &m_secrets;
    QString m_key;
    QLineEdit *m_edit = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_forget = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace hooksmith::ui
