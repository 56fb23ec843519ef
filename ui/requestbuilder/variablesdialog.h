// SPDX-License-Identifier: MIT
#pragma once

#include "core/variables/environments.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace hooksmith::ui {

class WorkspaceVariables;

/// The environments of the workspace with their variables: shared ones, this person's own, and
/// secrets, whose values are only in the keychain. Nothing is written before "Save".
class VariablesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit VariablesDialog(WorkspaceVariables &variables, QWidget *parent = nullptr);

private:
    enum Kind { Shared, Mine, Secret };
    enum Column { NameColumn, KindColumn, ValueColumn };

    void fillEnvironments(const QString &chosen);
    void showEnvironment();
    /// Takes over what the table says; false when a name is not valid.
    bool takeTable();
    void addRow(const QString &name, Kind kind, const QString &value);
    void removeRows();
    void addEnvironment();
    void removeEnvironment();
    void save();
    void say(const QString &sentence);

    WorkspaceVariables &m_variables;
    QComboBox *m_environment = nullptr;
    QLineEdit *m_name = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_remove = nullptr;
    QList<Environment> m_edited; ///< The base first
    QStringList m_removed; ///< Ids
    QHash<QString, QHash<QString, QString>> m_secrets; ///< New values: environment -> name -> value
    int m_shown = 0;
    int m_pending = 0; ///< Secrets on their way into the keychain
    int m_newOnes = 0;
};

} // namespace hooksmith::ui
