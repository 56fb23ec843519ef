// SPDX-License-Identifier: MIT
#pragma once

#include "core/workspace/recordchecks.h"
#include "ui/documents/workspacecommands.h"

#include <functional>
#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QStackedWidget;

namespace hooksmith::ui {

class EmptyState;

/// The record of the shown integration as the server's own form has it: its fields in its order,
/// with its names and its errors (server specification, 9.1 and 9.2). Every change runs the script
/// anew, can be undone, and is written when the person saves.
class PropertiesPane : public QWidget
{
    Q_OBJECT
public:
    PropertiesPane(Documents &documents, WorkspaceEdits &edits, QWidget *parent = nullptr);

    /// Empty: none.
    void setIntegration(const QString &slug);
    const QList<RecordProblem> &problems() const { return m_problems; }

private:
    struct Field
    {
        QString name; ///< REST name
        QString label;
        QWidget *widget = nullptr;
        QLabel *error = nullptr;
        QWidget *cell = nullptr; ///< Widget and error
        QLabel *caption = nullptr;
        std::function<void(const Integration &)> show;
    };

    QLineEdit *addText(const QString &name, const QString &label, const QString &hint,
                       std::function<QString(const Integration &)> get,
                       std::function<void(Integration &, const QString &)> set);
    QCheckBox *addSwitch(const QString &name, const QString &label, const QString &hint,
                         std::function<bool(const Integration &)> get,
                         std::function<void(Integration &, bool)> set);
    void addChoice(const QString &name, const QString &label, const QStringList &values,
                   std::function<QString(const Integration &)> get,
                   std::function<void(Integration &, const QString &)> set);
    void addLines(const QString &name, const QString &label);
    void addCount(const QString &name, const QString &label);
    void addTitle(const QString &text);
    Field &addField(const QString &name, const QString &label, QWidget *widget);
    void buildGeneral();
    void buildOutgoing();
    void buildButtons(QWidget *into);
    void change(const QString &label, const std::function<void(Integration &)> &set);
    void refresh();
    void showProblems(const Integration &record);
    bool isShown(const Field &field, const Integration &record) const;
    const WorkspaceIntegration *integration() const;

    Documents &m_documents;
    WorkspaceEdits &m_edits;
    QString m_slug;
    QFormLayout *m_form = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_address = nullptr;
    QLabel *m_state = nullptr;
    QList<Field> m_fields;
    QList<RecordProblem> m_problems;
    bool m_filling = false;
};

} // namespace hooksmith::ui
