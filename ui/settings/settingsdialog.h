// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/secretstore.h"
#include "core/settings/settings.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace hooksmith::ui {

class ProxyPasswordField;
class SettingField;

/// Every setting that a person chooses, made from the one table: with search, for all workspaces or
/// for the open one. What is changed holds at once; there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// All must outlive it. `workspace`: folder of the open one, or empty; `name`: its name.
    SettingsDialog(Settings &settings, SecretStore &secrets, const QString &workspace,
                   const QString &name, QWidget *parent = nullptr);

    /// Brings a category ("network") to the top.
    void showCategory(const QString &category);

Q_SIGNALS:
    void proxyPasswordChanged();
    /// The person wants what takes effect at the next start, now.
    void restartWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Section
    {
        QString category;
        QWidget *heading = nullptr;
        QList<SettingField *> fields;
    };
    void build(const QString &name);
    void fillPage();
    void connectAll();
    void setScope(const QString &scope);
    void filter();
    void followProxy();
    void followRestart();
    void exportSettings();
    void importSettings();
    void say(const QString &text);

    Settings &m_settings;
    SecretStore &m_secrets;
    QString m_workspace;
    QString m_scope; ///< Empty: for all workspaces
    QList<Section> m_sections;
    QLineEdit *m_search = nullptr;
    QComboBox *m_scopeBox = nullptr;
    QListWidget *m_categories = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_said = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_restart = nullptr;
    ProxyPasswordField *m_password = nullptr;
};

} // namespace hooksmith::ui
