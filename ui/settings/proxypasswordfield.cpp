// SPDX-License-Identifier: MIT
#include "ui/settings/proxypasswordfield.h"

#include "ui/settings/settingfield.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith::ui {

ProxyPasswordField::ProxyPasswordField(SecretStore &secrets, QWidget *parent)
    : QWidget(parent), m_secrets(secrets)
{
    auto *title = new QLabel(tr("Proxy password"));
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_edit = new QLineEdit;
    m_edit->setObjectName(u"proxyPassword"_s);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setAccessibleName(title->text());
    m_edit->setMinimumWidth(240);
    title->setBuddy(m_edit);
    m_keep = new QPushButton(tr("Keep"));
    m_keep->setObjectName(u"proxyPasswordKeep"_s);
    m_keep->setAccessibleName(tr("Keep the proxy's password"));
    m_forget = new QPushButton(tr("Forget"));
    m_forget->setObjectName(u"proxyPasswordForget"_s);
    m_forget->setAccessibleName(tr("Forget the proxy's password"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_edit);
    for (QPushButton *button : {m_keep, m_forget}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch();
    auto *sentence =
        new QLabel(tr("Kept in the desktop's key store for this proxy and user, in no file and "
                      "no export."));
    sentence->setWordWrap(true);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    m_note = new QLabel;
    m_note->setObjectName(u"proxyPasswordNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(3);
    lines->addWidget(title);
    lines->addWidget(sentence);
    lines->addLayout(line);
    lines->addWidget(m_note);
    connect(m_edit, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_keep->setEnabled(!text.isEmpty()); });
    connect(m_edit, &QLineEdit::returnPressed, this, &ProxyPasswordField::keep);
    connect(m_keep, &QPushButton::clicked, this, &ProxyPasswordField::keep);
    connect(m_forget, &QPushButton::clicked, this, &ProxyPasswordField::forget);
    setKey({});
}

void ProxyPasswordField::setKey(const QString &key)
{
    if (m_key == key && !key.isEmpty())
        return;
    m_key = key;
    m_edit->clear();
    m_edit->setEnabled(!key.isEmpty());
    showState(false);
    if (key.isEmpty()) {
        say(tr("Enter the proxy's address and user first."));
        return;
    }
    m_secrets.read(key, this, [this, key](const Result<QString> &password) {
        if (m_key != key)
            return;
        showState(password.has_value());
        if (!password && password.error().code != "secret-not-found"_L1)
            say(password.error().message, true);
    });
}

bool ProxyPasswordField::matches(const QString &text) const
{
    const QString all = tr("Proxy password") + u" network/proxyPassword"_s;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

void ProxyPasswordField::showState(bool kept)
{
    m_keep->setEnabled(false);
    m_forget->setEnabled(kept);
    say(!kept                          ? tr("No password is kept.")
            : m_secrets.isPersistent() ? tr("A password is kept.")
                                       : tr("A password is kept until Hooksmith is closed."));
}

void ProxyPasswordField::keep()
{
    const QString password = m_edit->text();
    if (password.isEmpty() || m_key.isEmpty())
        return;
    m_secrets.write(m_key, password, this, [this](const Result<void> &written) {
        if (!written) {
            say(written.error().message, true);
            return;
        }
        m_edit->clear();
        showState(true);
        Q_EMIT changed();
    });
}

void ProxyPasswordField::forget()
{
    m_secrets.remove(m_key, this, [this](const Result<void> &removed) {
        if (!removed) {
            say(removed.error().message, true);
            return;
        }
        showState(false);
        Q_EMIT changed();
    });
}

void ProxyPasswordField::say(const QString &text, bool wrong)
{
    SettingField::setTone(*m_note, wrong);
    m_note->setText(text);
}

} // namespace hooksmith::ui
