// SPDX-License-Identifier: MIT
#pragma once

#include "ui/requestbuilder/fieldsmodel.h"

#include <QWidget>

class QHBoxLayout;
class QPlainTextEdit;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace hooksmith::ui {

class WorkspaceVariables;

/// A grid of names and values with its other form, a text with a line for each.
class FieldsGrid : public QWidget
{
    Q_OBJECT
public:
    /// `objectName` becomes the table's; the text's is that + "Text", the button's + "Bulk".
    FieldsGrid(FieldsModel::Kind kind, const QString &objectName, const QString &accessibleName,
               const WorkspaceVariables &variables, QWidget *parent = nullptr);

    FieldsModel &model() { return *m_model; }
    QTableView &view() { return *m_view; }
    /// Shows these rows, in the form that is chosen.
    void setRows(const QList<FieldRow> &rows);
    void setVariablesEnabled(bool enabled);
    /// Controls at the left of the strip.
    void addControl(QWidget *widget);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showText(bool asText);
    void removeSelected();

    const WorkspaceVariables &m_variables;
    FieldsModel *m_model = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_view = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QToolButton *m_bulk = nullptr;
    QHBoxLayout *m_strip = nullptr;
    int m_controls = 0;
    bool m_variablesEnabled = true;
    bool m_filling = false;
};

} // namespace hooksmith::ui
