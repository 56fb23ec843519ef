// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/serverbook.h"

#include <memory>
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace hooksmith::ui {

class EmptyState;

/// The Rocket.Chat servers of the person's settings. A change is kept when its field is left;
/// tokens go to the key store and are only shown on demand. "Test connection" tries what stands in
/// the fields, names the version that answers and offers the profile that behaves like it.
class ServersDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ServersDialog(ServerBook &book, QWidget *parent = nullptr);
    ~ServersDialog() override;

    void choose(const QString &serverId);

Q_SIGNALS:
    void profileChosen(const QString &profileId);

private:
    enum class Tone { Neutral, Good, Bad };

    QWidget *makeForm();
    void fillList(const QString &chosenId);
    void showRecord();
    /// What stands in the fields; an address that is none keeps the old one and is said.
    ServerRecord record() const;
    bool keep();
    void keepToken();
    void showTokenPlace();
    void add();
    void removeChosen();
    void test();
    void tested(const QString &version, const QString &username);
    void testFailed(const RestFailure &failure);
    void trustShown();
    void say(Tone tone, const QString &text);
    void resetTest();

    ServerBook &m_book;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_remove = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    QLabel *m_addressNote = nullptr;
    QLineEdit *m_userId = nullptr;
    QLineEdit *m_token = nullptr;
    QToolButton *m_showToken = nullptr;
    QLabel *m_tokenNote = nullptr;
    QComboBox *m_colour = nullptr;
    QPushButton *m_test = nullptr;
    QLabel *m_result = nullptr;
    QComboBox *m_profiles = nullptr;
    QPushButton *m_useProfile = nullptr;
    QPlainTextEdit *m_certificate = nullptr;
    QPushButton *m_trust = nullptr;
    QPushButton *m_distrust = nullptr;
    QAction *m_addAction = nullptr;
    std::unique_ptr<RestClient> m_client;
    QString m_shownId;
    QByteArray m_shownFingerprint; ///< Of the certificate that was refused just now
    quint64 m_tokenReads = 0; ///< Answers for a server that is no longer shown are dropped
};

} // namespace hooksmith::ui
