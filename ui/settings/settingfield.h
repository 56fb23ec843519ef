// SPDX-License-Identifier: MIT
#pragma once

#include "core/settings/settingstable.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace hooksmith::ui {

class SettingEditor;

/// One setting of the dialog: title, sentence, control, the way back to the default, and a line
/// that says what a person should know of the value (wrong, another one in this workspace, after a
/// restart). What is entered holds at once; what is wrong is said and not kept.
class SettingField : public QWidget
{
    Q_OBJECT
public:
    SettingField(Settings &settings, const SettingRow &row, QWidget *parent = nullptr);

    const SettingRow &row() const { return m_row; }
    /// Which value is shown and changed: that of a workspace, or, when empty, everybody's.
    /// `workspace` is the one that is open; a value of its own is mentioned.
    void setScope(const QString &scope, const QString &workspace);
    /// Whether all words of the text stand in what is shown of it, or in its name.
    bool matches(const QString &text) const;
    void showValue();
    /// The colour of a line below a control; what is wrong is said in words, too.
    static void setTone(QLabel &note, bool wrong);

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const QVariant &value);
    void showNote();

    Settings &m_settings;
    const SettingRow &m_row;
    QString m_scope, m_workspace;
    QString m_problem; ///< Of what was entered last
    SettingEditor *m_editor = nullptr;
    QToolButton *m_reset = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace hooksmith::ui
